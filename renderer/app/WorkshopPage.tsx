import { Suspense, useEffect, useState } from 'react';
import type { Problem } from '#shared/base/result.ts';
import { shellStrings as words } from '#shared/strings/shell.ts';
import type { WhenOpen } from '../files/FileQuestion.tsx';
import { routeAddress, type WorkshopRoute } from '../routes/routes.ts';
import { useServices } from '../services/services.ts';
import type { Session } from '../session/session-state.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './ErrorBoundary.module.css';
import { fetchWorkshopScreens, OpenWorkshop } from './open-workshop.ts';

type Opening =
  | { readonly kind: 'opening'; readonly slow: boolean }
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'failed'; readonly problem: Problem };

type WorkshopPageProps = {
  readonly route: WorkshopRoute;
  /** What is to be done once it is open. */
  readonly whenOpen: WhenOpen | undefined;
  readonly onRan: () => void;
  readonly onOpenFile: () => void;
};

/** Below this a word about waiting would only flicker. */
const noticeable = 400;

/** Opens the workshop of the address and closes it when one leaves. */
export function WorkshopPage({ route, whenOpen, onRan, onOpenFile }: WorkshopPageProps) {
  const { id } = route;
  const { openSession } = useServices();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening', slow: false });

  useEffect(() => {
    let session: Session | undefined;
    let left = false;
    setOpening({ kind: 'opening', slow: false });
    const slow = setTimeout(() => setOpening({ kind: 'opening', slow: true }), noticeable);
    // The screens come while the journal is read.
    fetchWorkshopScreens();
    void openSession(id).then((opened) => {
      clearTimeout(slow);
      if (opened.kind === 'ok') session = opened.value;
      if (left) return void session?.close();
      setOpening(opened.kind === 'ok' ? { kind: 'open', session: opened.value } : opened);
    });
    return () => {
      left = true;
      clearTimeout(slow);
      void session?.close();
    };
  }, [id, openSession]);

  useEffect(() => {
    if (whenOpen === undefined || opening.kind !== 'open') return;
    onRan();
    whenOpen.run(opening.session);
  }, [whenOpen, opening, onRan]);

  if (opening.kind === 'failed') {
    return (
      <main className={styles['page']}>
        <Notice message={opening.problem}>
          <a href={routeAddress({ kind: 'library' })}>{words.allWorkshops}</a>
        </Notice>
      </main>
    );
  }
  if (opening.kind === 'opening')
    return <main className={styles['page']}>{opening.slow ? words.opening : null}</main>;
  return (
    <Suspense fallback={<main className={styles['page']} />}>
      <OpenWorkshop session={opening.session} route={route} onOpenFile={onOpenFile} />
    </Suspense>
  );
}
