import { StyleSheet } from '@react-pdf/renderer';
import { SANS, SERIF } from './fonts.ts';

/** Ink, hairlines and the paths' colours. Every colour has a shape or a word beside it. */
export const INK = '#1c2127';
const SOFT = '#5d646d';
const HAIRLINE = '#e4e0d7';
export const GROUND = '#f3f0e9';

export const PATH_COLOUR = {
  polish: '#2f6fc4',
  harden: '#0b7a70',
  'partial-rebuild': '#a86a12',
  'full-rebuild': '#93305f',
  'scope-first': '#59626e',
} as const;

/** lineHeight stands only on leaf text: on a page or a repeated footer it makes the footer vanish. */
export const style = StyleSheet.create({
  page: {
    fontFamily: SANS,
    color: INK,
    backgroundColor: '#ffffff',
    paddingTop: 72,
    paddingBottom: 64,
    paddingHorizontal: 54,
  },
  runningHead: {
    position: 'absolute',
    top: 36,
    left: 54,
    right: 54,
    flexDirection: 'row',
    justifyContent: 'space-between',
  },
  footer: {
    position: 'absolute',
    bottom: 30,
    left: 54,
    right: 54,
    paddingTop: 7,
    borderTopWidth: 0.75,
    borderTopColor: HAIRLINE,
    flexDirection: 'row',
    justifyContent: 'space-between',
  },
  small: { fontSize: 8, color: SOFT },
  title: { fontFamily: SERIF, fontWeight: 600, fontSize: 26, lineHeight: 1.15, maxWidth: 400 },
  lead: { fontFamily: SERIF, fontSize: 12, lineHeight: 1.45, marginTop: 10, maxWidth: 410 },
  section: { marginTop: 22 },
  nextBlock: { marginTop: 14 },
  heading: { fontWeight: 600, fontSize: 8.5, color: SOFT, marginBottom: 7 },
  body: { fontSize: 9.5, lineHeight: 1.4 },
  soft: { fontSize: 8.5, lineHeight: 1.4, color: SOFT },
  columns: { flexDirection: 'row', gap: 32 },
  column: { flex: 1 },
  row: {
    borderBottomWidth: 0.75,
    borderBottomColor: HAIRLINE,
    paddingVertical: 6,
    flexDirection: 'row',
    gap: 10,
  },
  grow: { flex: 1 },
});
