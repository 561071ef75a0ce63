import { Popover } from '@base-ui/react/popover';
import { useEffect, useMemo, useRef, useState } from 'react';
import { tourStrings as words } from '#shared/strings/tour.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Tour.module.css';
import { findTourPlace } from './tour-places.ts';

/** Points at one part of the screen after the other. A part that is folded away is passed over. */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const stops = useMemo(() => words.stops.filter(({ place }) => findTourPlace(place) !== null), []);
  const [at, setAt] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  const stop = stops[at];

  // biome-ignore lint/correctness/useExhaustiveDependencies: Enter leads through all of it, from stop to stop
  useEffect(() => next.current?.focus(), [at]);

  if (stop === undefined) return null;
  const isLast = at === stops.length - 1;
  return (
    <Popover.Root open onOpenChange={(open) => (open ? undefined : onEnd())}>
      <Popover.Portal>
        <Popover.Positioner
          key={stop.place}
          className={styles['place']}
          anchor={findTourPlace(stop.place)}
          side={
            stop.place === 'rail'
              ? 'right'
              : stop.place === 'meaning'
                ? 'left'
                : stop.place === 'capture'
                  ? 'top'
                  : 'bottom'
          }
          align="start"
          sideOffset={8}
          collisionPadding={16}
        >
          <Popover.Popup className={styles['card']} initialFocus={next}>
            <Popover.Title className={styles['title']}>{stop.title}</Popover.Title>
            <Popover.Description className={styles['text']}>{stop.text}</Popover.Description>
            <div className={styles['row']}>
              <span className={styles['at']}>{words.at(at + 1, stops.length)}</span>
              {isLast ? null : (
                <Button size="small" look="plain" onClick={onEnd}>
                  {words.end}
                </Button>
              )}
              {at === 0 ? null : (
                <Button size="small" onClick={() => setAt(at - 1)}>
                  {words.back}
                </Button>
              )}
              <Button
                ref={next}
                size="small"
                look="primary"
                onClick={() => (isLast ? onEnd() : setAt(at + 1))}
              >
                {isLast ? words.done : words.next}
              </Button>
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
