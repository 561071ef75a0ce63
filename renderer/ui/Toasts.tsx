import { Toast } from '@base-ui/react/toast';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import styles from './Toasts.module.css';

const shownFor = 4_000;
/** Long enough to read it, see the mistake and reach for the button. */
const shownWithAction = 10_000;

/** A toast asks nothing, so it is no dialog to step into, which is what the library would make of it. */
const spokenOnly = { role: 'status', 'aria-modal': undefined, tabIndex: -1 } as const;

function ToastList({ label }: { readonly label: string }) {
  const { toasts } = Toast.useToastManager();
  return (
    <Toast.Portal>
      <Toast.Viewport className={styles['viewport']} aria-label={label}>
        {toasts.map((toast) => (
          <Toast.Root key={toast.id} toast={toast} {...spokenOnly} className={styles['toast']}>
            <Toast.Title className={styles['title']} render={<p />} />
            {toast.actionProps === undefined ? null : <Toast.Action className={styles['action']} />}
          </Toast.Root>
        ))}
      </Toast.Viewport>
    </Toast.Portal>
  );
}

const SayContext = createContext<Say | undefined>(undefined);

/** Short sentences about what just happened ("Undid: …"). They ask nothing and go by themselves. */
export function Toasts({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  // The library's own hook draws whoever can speak anew with every sentence; this one draws only the sentences.
  const [toasts] = useState(() => Toast.createToastManager());
  const say = useMemo(() => sayWith(toasts), [toasts]);
  return (
    <Toast.Provider toastManager={toasts}>
      <SayContext value={say}>{children}</SayContext>
      <ToastList label={label} />
    </Toast.Provider>
  );
}

/** Something to take back with one press, for as long as the sentence stands. */
export type TakeBack = { readonly label: string; readonly run: () => void };

export type Say = (sentence: string, takeBack?: TakeBack) => void;

/** The sentences follow each other in one place: written over it costs far less than another one that comes and goes. */
const ID = 'said';

function sayWith({ add, close }: ReturnType<typeof Toast.createToastManager>): Say {
  return (sentence, takeBack) => {
    const run = (): void => {
      close(ID);
      takeBack?.run();
    };
    add({
      id: ID,
      title: sentence,
      timeout: takeBack === undefined ? shownFor : shownWithAction,
      actionProps: takeBack === undefined ? undefined : { children: takeBack.label, onClick: run },
    });
  };
}

export function useSay(): Say {
  const say = useContext(SayContext);
  if (say === undefined) throw new Error('There is nowhere to say this.');
  return say;
}
