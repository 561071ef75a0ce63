import { create } from 'qrcode';
import { useMemo } from 'react';
import styles from './Phones.module.css';

/** Modules of white around the code; readers want four. */
const QUIET = 4;

/** Drawn here, dark on white in every theme: cameras want it so. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    return {
      size: modules.size + 2 * QUIET,
      path: pathOf(modules.size, (row, column) => modules.get(row, column) !== 0),
    };
  }, [text]);
  return (
    <svg
      className={styles['qr']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

/** One bar for each run of dark modules in a row. */
function pathOf(size: number, isDark: (row: number, column: number) => boolean): string {
  const bars: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const from = column;
      while (column < size && isDark(row, column)) column += 1;
      if (column > from) bars.push(`M${from + QUIET} ${row + QUIET}h${column - from}v1h${from - column}z`);
    }
  }
  return bars.join('');
}
