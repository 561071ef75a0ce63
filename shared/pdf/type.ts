import type { Style } from './style.ts';
import { INK, SOFT } from './theme.ts';

/** One scale of type. Size and line height stand together on leaf text: on a container they make the footer vanish. */
export const type = {
  display: { fontWeight: 600, fontSize: 26, lineHeight: 1.14, color: INK },
  title: { fontWeight: 600, fontSize: 15.5, lineHeight: 1.2, color: INK },
  lead: { fontSize: 10, lineHeight: 1.42, color: INK },
  heading: { fontWeight: 600, fontSize: 11, lineHeight: 1.3, color: INK },
  label: { fontWeight: 600, fontSize: 7.4, lineHeight: 1.3, color: SOFT },
  body: { fontSize: 8.5, lineHeight: 1.34, color: INK },
  strong: { fontWeight: 600, fontSize: 8.5, lineHeight: 1.34, color: INK },
  soft: { fontSize: 7.8, lineHeight: 1.34, color: SOFT },
  tiny: { fontSize: 6.8, lineHeight: 1.3, color: SOFT },
} as const satisfies Readonly<Record<string, Style>>;
