import type { Style } from './style.ts';
import { FAINT, INK, SOFT } from './theme.ts';

/** One scale of type. Size and line height stand together on leaf text: on a container they make the footer vanish. */
export const type = {
  display: { fontWeight: 600, fontSize: 27, lineHeight: 1.14, color: INK },
  title: { fontWeight: 600, fontSize: 19, lineHeight: 1.2, color: INK },
  lead: { fontSize: 11.5, lineHeight: 1.45, color: INK },
  heading: { fontWeight: 600, fontSize: 11.5, lineHeight: 1.3, color: INK },
  label: { fontWeight: 600, fontSize: 8, lineHeight: 1.3, color: SOFT },
  body: { fontSize: 9, lineHeight: 1.42, color: INK },
  strong: { fontWeight: 600, fontSize: 9, lineHeight: 1.42, color: INK },
  soft: { fontSize: 8.2, lineHeight: 1.42, color: SOFT },
  tiny: { fontSize: 7, lineHeight: 1.3, color: SOFT },
  faint: { fontSize: 7, lineHeight: 1.3, color: FAINT },
} as const satisfies Readonly<Record<string, Style>>;
