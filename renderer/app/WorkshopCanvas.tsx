import { useEffect, useState } from 'react';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import { shellStrings as words } from '#shared/strings/shell.ts';
import { useWorkshopSheets } from '../files/use-workshop-sheets.tsx';
import { PastContext } from '../history/PastContext.tsx';
import { UndoBlocked } from '../history/UndoBlocked.tsx';
import { useUndo } from '../history/use-undo.ts';
import { useSelected, useSession } from '../session/session-context.ts';
import { Button } from '../ui/Button.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { Notice } from '../ui/Notice.tsx';
import { CloseQuestion } from './CloseQuestion.tsx';
import { ConclusionProvider } from './ConclusionProvider.tsx';
import { withCommand } from './keys.ts';
import { MeaningPanel } from './MeaningPanel.tsx';
import { usePanel } from './panels.ts';
import { Rail } from './Rail.tsx';
import { hasScreen, type WorkshopRoute } from './routes.ts';
import styles from './Shell.module.css';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { preloadSteps, StepScreen } from './StepScreen.tsx';
import { useServices } from './services.ts';
import { useTheme } from './theme.ts';
import { themeActions } from './theme-actions.ts';
import { useAppKeys } from './use-app-keys.ts';
import { useFileActions } from './use-file-actions.ts';
import { goTo } from './use-route.ts';
import { WorkBar } from './WorkBar.tsx';
import { WorkshopHistory } from './WorkshopHistory.tsx';

type WorkshopCanvasProps = {
  readonly route: WorkshopRoute;
  readonly onOpenFile: () => void;
};

/** Rail, work and meaning of one open workshop. */
export function WorkshopCanvas({ route, onOpenFile }: WorkshopCanvasProps) {
  const { id } = route;
  const { playbook } = useServices();
  const steps = useUndo();
  const files = useFileActions();
  const theme = useTheme();
  const [railShown, toggleRail] = usePanel('rail');
  const [meaningShown, toggleMeaning] = usePanel('meaning');
  const [showsKeys, setShowsKeys] = useState(false);
  const sheets = useWorkshopSheets(id);
  useDocumentState();
  useEffect(() => {
    const idle = requestIdleCallback(preloadSteps, { timeout: 3_000 });
    return () => cancelIdleCallback(idle);
  }, []);

  const showHistory = (): void => goTo({ kind: 'history', id, place: { kind: 'list' } });

  useAppKeys({
    undo: steps.undo,
    redo: steps.redo,
    'show-history': showHistory,
    save: files.save,
    'save-as': files.saveAs,
    'open-file': onOpenFile,
    'export-report': files.exportReport,
    'show-library': () => goTo({ kind: 'library' }),
    'show-shortcuts': () => setShowsKeys(true),
    'toggle-rail': toggleRail,
    'toggle-meaning': toggleMeaning,
  });

  return (
    <div
      className={joinClasses(
        styles['shell'],
        !railShown && styles['noRail'],
        !meaningShown && styles['noMeaning'],
      )}
    >
      <button type="button" className={styles['skip']} onClick={skipToWork}>
        {words.skipToWork}
      </button>
      {railShown ? (
        <Rail id={id} current={route.kind === 'workshop' ? route.step : undefined} playbook={playbook}>
          {sheets.waiting}
        </Rail>
      ) : null}
      <main className={styles['work']} id="work" tabIndex={-1}>
        <WorkBar
          files={files}
          onUndo={steps.undo}
          onRedo={steps.redo}
          railShown={railShown}
          meaningShown={meaningShown}
          onToggleRail={toggleRail}
          onToggleMeaning={toggleMeaning}
          menu={[
            { kind: 'action', id: 'open', label: words.file.open, keys: withCommand('O'), run: onOpenFile },
            {
              kind: 'action',
              id: 'save-as',
              label: words.file.saveAs,
              keys: withCommand('Shift+S'),
              run: files.saveAs,
            },
            {
              kind: 'action',
              id: 'history',
              label: historyPanelStrings.open,
              keys: withCommand('Shift+H'),
              run: showHistory,
            },
            ...sheets.actions,
            { kind: 'line', id: 'line-1' },
            ...themeActions(theme),
            { kind: 'line', id: 'line-2' },
            {
              kind: 'action',
              id: 'keys',
              label: words.keys.title,
              keys: 'F1',
              run: () => setShowsKeys(true),
            },
          ]}
        />
        <div className={styles['messages']}>
          <UndoBlocked undo={steps} />
          <Messages />
        </div>
        <div className={styles['step']}>
          {route.kind === 'history' ? <WorkshopHistory id={id} place={route.place} /> : null}
          {route.kind === 'workshop' && hasScreen(route.step) ? (
            <StepScreen step={route.step} playbook={playbook} />
          ) : null}
        </div>
      </main>
      {!meaningShown ? null : route.kind === 'history' && route.place.kind === 'point' ? (
        <PastContext seq={route.place.seq}>
          <ConclusionProvider>
            <MeaningPanel playbook={playbook} heading={historyPanelStrings.lookBack.meaning} />
          </ConclusionProvider>
        </PastContext>
      ) : (
        <MeaningPanel playbook={playbook} />
      )}
      {sheets.sheet}
      <CloseQuestion onSave={files.saveNow} />
      <ShortcutSheet open={showsKeys} onClose={() => setShowsKeys(false)} />
    </div>
  );
}

/** The address after # is the app's own, so this is a button that moves the focus, and not a link. */
function skipToWork(): void {
  document.getElementById('work')?.focus();
}

/** Tells the host the title and whether the file is behind, for the window's title and the question on closing. */
function useDocumentState(): void {
  const { host } = useServices();
  const title = useSelected((state) => state.workshop.title);
  const isBehind = useSelected(({ file, seq }) => file.kind === 'file' && file.seq < seq);
  useEffect(() => {
    void host.setDocumentState({ title, fileBehind: isBehind });
  }, [host, title, isBehind]);
  useEffect(() => () => void host.setDocumentState({ title: '', fileBehind: false }), [host]);
}

function Messages() {
  const session = useSession();
  const messages = useSelected((state) => state.messages);
  const save = useSelected((state) => state.save);
  return (
    <>
      {save.kind === 'failed' ? (
        <Notice message={save.problem}>
          <Button size="small" onClick={session.retrySave}>
            {words.save.retry}
          </Button>
        </Notice>
      ) : null}
      {messages.map(({ id, text }) => (
        <Notice key={id} message={text}>
          <Button size="small" onClick={() => session.dismiss(id)}>
            {words.dismiss}
          </Button>
        </Notice>
      ))}
    </>
  );
}
