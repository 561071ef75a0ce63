import { useLayoutEffect, useRef, useState } from 'react';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './Board.module.css';
import { type Box, linePath } from './line-path.ts';

export type Dependency = { readonly from: string; readonly to: string; readonly early: boolean };

type DependencyLinesProps = {
  readonly dependencies: readonly Dependency[];
};

type Line = Dependency & { readonly path: string };

/** Inside the element that holds the bars, each marked with `data-bar`: from the end of what comes first to the beginning of what waits for it. Drawn behind the bars, said in their editors. */
export function DependencyLines({ dependencies }: DependencyLinesProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);

  useLayoutEffect(() => {
    const page = drawing.current?.parentElement;
    if (page === null || page === undefined) return undefined;
    // To measure is to lay out at once: not where there is nothing to draw.
    if (dependencies.length === 0 && lines.length === 0) return undefined;
    function measure(): void {
      if (page === null || page === undefined) return;
      const origin = page.getBoundingClientRect();
      const boxOf = (id: string): Box | undefined => {
        const bar = page.querySelector(`[data-bar="${CSS.escape(id)}"]`);
        if (bar === null) return undefined;
        const { left, right, top, bottom } = bar.getBoundingClientRect();
        return {
          left: left - origin.left,
          right: right - origin.left,
          top: top - origin.top,
          bottom: bottom - origin.top,
        };
      };
      const next = dependencies.flatMap((dependency) => {
        const from = boxOf(dependency.from);
        const to = boxOf(dependency.to);
        return from === undefined || to === undefined ? [] : [{ ...dependency, path: linePath(from, to) }];
      });
      setLines((shown) => (isSame(shown, next) ? shown : next));
    }
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(page);
    return () => watch.disconnect();
  });

  return (
    <svg ref={drawing} className={styles['lines']} aria-hidden="true" focusable="false">
      {lines.map(({ from, to, early, path }) => (
        <path
          key={`${from} ${to}`}
          className={joinClasses(styles['wire'], early && styles['early'])}
          d={path}
        />
      ))}
    </svg>
  );
}

function isSame(a: readonly Line[], b: readonly Line[]): boolean {
  return (
    a.length === b.length && a.every((line, at) => line.path === b[at]?.path && line.early === b[at]?.early)
  );
}
