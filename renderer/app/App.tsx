import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { assertNever } from '#shared/base/assert-never.ts';
import type { Problem, Result } from '#shared/base/result.ts';
import type { FileHandle } from '#shared/host/host-values.ts';
import { shellStrings as words } from '#shared/strings/shell.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import { useAboutSheet } from '../about/use-about-sheet.tsx';
import { useShortcuts } from '../actions/use-shortcuts.ts';
import { FileQuestion, type Question, type WhenOpen } from '../files/FileQuestion.tsx';
import type { Arrival } from '../files/take-file.ts';
import { hasScreen, type WorkshopRoute } from '../routes/routes.ts';
import { goTo, useRoute } from '../routes/use-route.ts';
import { useServices } from '../services/services.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './App.module.css';
import { CompareScreen } from './CompareScreen.tsx';
import type { FirstWish } from './first-wish.ts';
import { LibraryScreen } from './LibraryScreen.tsx';
import { Nowhere } from './Nowhere.tsx';
import type { News } from './news.ts';
import { WorkshopPage } from './WorkshopPage.tsx';

type AppProps = { readonly news: News; readonly takeWish: () => FirstWish | undefined };

/** Which screen the address asks for, and opening files from wherever they come. */
export function App({ news, takeWish }: AppProps) {
  const { library, host } = useServices();
  useShortcuts(host);
  const about = useAboutSheet();
  const route = useRoute();
  const [whenOpen, setWhenOpen] = useState<WhenOpen>();
  const [question, setQuestion] = useState<Question>();
  const notices = useSyncExternalStore(news.subscribe, news.items);

  const go = useCallback((when: WhenOpen): void => {
    setWhenOpen(when);
    goTo({ kind: 'workshop', id: when.id, step: 'evidence' });
  }, []);

  const arrive = useCallback(
    (arrival: Result<Arrival | undefined>) => {
      setQuestion(undefined);
      if (arrival.kind === 'failed') return news.tell(arrival.problem);
      if (arrival.value === undefined) return;
      if (arrival.value.kind !== 'open') return setQuestion(arrival.value);
      const { id, note } = arrival.value;
      go({ id, run: (session) => (note === undefined ? undefined : session.tell(note)) });
    },
    [news, go],
  );

  const goTaken = useCallback(
    (when: WhenOpen) => {
      // Closed at once: by the time the shelf has changed, another file may have a question of its own.
      setQuestion(undefined);
      void library.shelve(when.id, 'current').then(() => go(when));
    },
    [library, go],
  );

  const ran = useCallback(() => setWhenOpen(undefined), []);

  const openFile = useCallback(() => void library.openFile().then(arrive), [library, arrive]);

  const openHandle = useCallback(
    (handle: FileHandle) => void library.openHandle(handle).then(arrive),
    [library, arrive],
  );

  useEffect(() => host.onFileHandedOver(({ handle }) => openHandle(handle)), [host, openHandle]);

  /** The same page for every place of a workshop, so that it stays open from one to the next. */
  function page(route: WorkshopRoute) {
    return (
      <WorkshopPage
        key={route.id}
        route={route}
        whenOpen={whenOpen?.id === route.id ? whenOpen : undefined}
        onRan={ran}
        onOpenFile={openFile}
      />
    );
  }

  function screen() {
    switch (route.kind) {
      case 'library':
        return <LibraryScreen onOpenFile={openFile} onOpenHandle={openHandle} takeWish={takeWish} />;
      case 'workshop':
        return hasScreen(route.step) ? page(route) : <Nowhere />;
      case 'history':
        return page(route);
      case 'compare':
        return <CompareScreen oldId={route.oldId} nowId={route.nowId} />;
      case 'unknown':
        return <Nowhere />;
      default:
        return assertNever(route);
    }
  }

  return (
    <div className={styles['app']}>
      <div className={styles['notices']}>
        {notices.map(({ id, text, action }) => (
          <Notice key={id} message={text}>
            {isOutdated(text) ? (
              <Button size="small" look="primary" onClick={() => window.location.reload()}>
                {words.reload}
              </Button>
            ) : null}
            {action === undefined ? null : (
              <Button size="small" look="primary" onClick={action.run}>
                {action.label}
              </Button>
            )}
            <Button size="small" onClick={() => news.dismiss(id)}>
              {action === undefined ? words.dismiss : words.update.later}
            </Button>
          </Notice>
        ))}
      </div>
      {screen()}
      {about}
      {question === undefined ? null : (
        <FileQuestion
          question={question}
          onArrive={arrive}
          onOpen={goTaken}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </div>
  );
}

/** A newer version is at work in another tab; this one can only make way. */
function isOutdated(text: string | Problem): boolean {
  return typeof text !== 'string' && text.code === workshopStrings.problems.databaseOutdated.code;
}
