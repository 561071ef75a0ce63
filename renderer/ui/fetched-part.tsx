import { type ComponentType, lazy, useState } from 'react';

type FetchedPart<Props extends object> = {
  /** Suspends while its code is on its way. */
  readonly Part: ComponentType<Props>;
  /** Has the code fetched while nobody waits for it. */
  readonly fetch: () => void;
};

/**
 * A part of the app whose code comes when it is needed. Where that is here before the part is shown, the part stands at
 * once: what React had to wait for, however shortly, it holds back for a third of a second.
 */
export function fetchedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FetchedPart<Props> {
  let here: ComponentType<Props> | undefined;
  const loaded = async () => {
    here = await load();
    return { default: here };
  };
  const Waiting: ComponentType<Props> = lazy(loaded);
  return {
    Part: (props) => {
      // The same one for as long as it is shown: another one would begin anew.
      const [Chosen] = useState(() => here ?? Waiting);
      return <Chosen {...props} />;
    },
    fetch: () => void loaded(),
  };
}
