import { useCallback, useEffect, useMemo, useState } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import { shellStrings as words } from '#shared/strings/shell.ts';
import { useActions, useAllActions } from '../actions/action-registry.ts';
import { CapturedCounts } from '../capture/CapturedCounts.tsx';
import { QuickCapture } from '../capture/QuickCapture.tsx';
import type { CaptureKind } from '../capture/quick-capture.ts';
import { ExportSheet } from '../export/ExportSheet.tsx';
import { warmUpExports } from '../export/make-in-worker.ts';
import { ClockProvider } from '../facilitation/clock/ClockProvider.tsx';
import { MomentOfWriting } from '../facilitation/moments/MomentOfWriting.tsx';
import { usePhonesSheet } from '../facilitation/phones/use-phones-sheet.tsx';
import { RoomScreenTools } from '../facilitation/projector/RoomScreenTools.tsx';
import { AskRoom } from '../facilitation/votes/AskRoom.tsx';
import { type HelpPlace, HelpSheet } from '../help/HelpSheet.tsx';
import { Tour } from '../help/Tour.tsx';
import { PastContext } from '../history/PastContext.tsx';
import { UndoBlocked } from '../history/UndoBlocked.tsx';
import { useUndo } from '../history/use-undo.ts';
import { CommandPalette } from '../palette/CommandPalette.tsx';
import { showItem } from '../palette/show-item.ts';
import { hasScreen, routeAddress, SCREENS, type WorkshopRoute } from '../routes/routes.ts';
import { goTo } from '../routes/use-route.ts';
import { useServices } from '../services/services.ts';
import { usePart } from '../session/session-context.ts';
import { WantedItemContext } from '../session/wanted-item.ts';
import { SettingsSheet } from '../settings/SettingsSheet.tsx';
import { theme } from '../settings/theme.ts';
import { useSetting } from '../settings/use-setting.ts';
import { joinClasses } from '../ui/join-classes.ts';
import { CanvasMessages } from './CanvasMessages.tsx';
import { CloseQuestion } from './CloseQuestion.tsx';
import { ConclusionProvider } from './ConclusionProvider.tsx';
import { canvasActions } from './canvas-actions.ts';
import { MeaningPanel } from './MeaningPanel.tsx';
import { moreMenu } from './more-menu.ts';
import { useSides } from './panels.ts';
import { Rail } from './Rail.tsx';
import styles from './Shell.module.css';
import { Side } from './Side.tsx';
import { preloadSteps, StepScreen } from './StepScreen.tsx';
import { StepTools } from './StepTools.tsx';
import { useFileActions } from './use-file-actions.ts';
import { useWorkshopSheets } from './use-workshop-sheets.tsx';
import { WordsInHand } from './WordsInHand.tsx';
import { WorkBar } from './WorkBar.tsx';
import { WorkshopHistory } from './WorkshopHistory.tsx';

type WorkshopCanvasProps = {
  readonly route: WorkshopRoute;
  readonly onOpenFile: () => void;
};

/** Rail, work and meaning of one open workshop. */
export function WorkshopCanvas({ route, onOpenFile }: WorkshopCanvasProps) {
  const { id } = route;
  const services = useServices();
  // Only what the frame itself depends on: all of it would be drawn anew with each key.
  const playbook = usePart('playbook').content ?? services.playbook;
  const current = route.kind === 'workshop' ? route.step : undefined;
  const item = route.kind === 'workshop' ? route.item : undefined;
  const steps = useUndo();
  const files = useFileActions();
  const themeNow = useSetting(theme);
  const sides = useSides();
  const [railShown, meaningShown] = [sides.shows('rail'), sides.shows('meaning')];
  const toggleRail = (): void => sides.toggle('rail');
  const toggleMeaning = (): void => sides.toggle('meaning');
  const [help, setHelp] = useState<HelpPlace>();
  const [showsSettings, setShowsSettings] = useState(false);
  const [touring, setTouring] = useState(false);
  const [showsPalette, setShowsPalette] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [capturing, setCapturing] = useState<CaptureKind>();
  const sheets = useWorkshopSheets(id);
  const phones = usePhonesSheet();
  useEffect(() => {
    const idle = requestIdleCallback(preload, { timeout: 3_000 });
    return () => cancelIdleCallback(idle);
  }, []);

  useEffect(() => (item === undefined ? undefined : showItem(item)), [item]);
  const showExports = useCallback(() => setExporting(true), []);
  const goToStep = useCallback((step: StepId) => goTo({ kind: 'workshop', id, step }), [id]);
  const goToScreen = useCallback(
    (step: StepId) => (hasScreen(step) ? goToStep(step) : undefined),
    [goToStep],
  );
  const links = useMemo(
    () => playbook.room.steps.filter((step) => SCREENS.some((screen) => screen === step.id)),
    [playbook],
  );

  useActions([
    ...canvasActions(
      {
        goToStep,
        move: (by) => {
          const next = links[links.findIndex((step) => step.id === current) + by];
          if (next !== undefined) goToStep(next.id);
        },
        capture: setCapturing,
        undo: steps.undo,
        redo: steps.redo,
        showHistory: () => goTo({ kind: 'history', id, place: { kind: 'list' } }),
        save: files.save,
        saveAs: files.saveAs,
        openFile: onOpenFile,
        exportReport: showExports,
        showLibrary: () => goTo({ kind: 'library' }),
        toggleRail,
        toggleMeaning,
        showPalette: () => setShowsPalette(true),
        showSettings: () => setShowsSettings(true),
        showTour: () => setTouring(true),
        showHelp: () => setHelp({ tab: 'step' }),
      },
      links,
    ),
    ...sheets.actions,
    phones.action,
  ]);
  const actions = useAllActions();

  return (
    <ClockProvider id={id} step={current} playbook={playbook} onStep={goToScreen}>
      <div
        className={joinClasses(
          styles['shell'],
          (sides.over || !railShown) && styles['noRail'],
          (sides.over || !meaningShown) && styles['noMeaning'],
        )}
      >
        <button type="button" className={styles['skip']} onClick={skipToWork}>
          {words.skipToWork}
        </button>
        {railShown ? (
          <Side at="start" over={sides.over} onClose={sides.close}>
            <Rail id={id} current={current} playbook={playbook}>
              <CapturedCounts address={routeAddress({ kind: 'workshop', id, step: 'read-back' })} />
              {sheets.waiting}
              {phones.sign}
            </Rail>
          </Side>
        ) : null}
        <main className={styles['work']} id="work" tabIndex={-1}>
          <WorkBar
            files={files}
            onExport={showExports}
            onUndo={steps.undo}
            onRedo={steps.redo}
            railShown={railShown}
            meaningShown={meaningShown}
            onToggleRail={toggleRail}
            onToggleMeaning={toggleMeaning}
            menu={moreMenu(actions, themeNow, [...sheets.actions, phones.action])}
          />
          <div className={styles['messages']}>
            <RoomScreenTools step={current} playbook={playbook} />
            <UndoBlocked undo={steps} />
            <WordsInHand id={id} />
            <CanvasMessages onTour={() => setTouring(true)} />
          </div>
          <div className={styles['step']}>
            {route.kind === 'history' ? <WorkshopHistory id={id} place={route.place} /> : null}
            {current !== undefined && hasScreen(current) ? (
              <WantedItemContext value={item}>
                <StepTools id={id} files={files} onExport={showExports} conflicts={sheets.conflicts}>
                  <StepScreen step={current} playbook={playbook} />
                </StepTools>
              </WantedItemContext>
            ) : null}
          </div>
          {capturing === undefined ? null : (
            <QuickCapture
              kind={capturing}
              step={current ?? null}
              onKind={setCapturing}
              onClose={() => setCapturing(undefined)}
            />
          )}
        </main>
        {!meaningShown ? null : (
          <Side at="end" over={sides.over} onClose={sides.close}>
            {route.kind === 'history' && route.place.kind === 'point' ? (
              <PastContext seq={route.place.seq}>
                <ConclusionProvider>
                  <MeaningPanel playbook={playbook} heading={historyPanelStrings.lookBack.meaning} />
                </ConclusionProvider>
              </PastContext>
            ) : (
              <MeaningPanel playbook={playbook} untilVoted={current === 'path'} />
            )}
          </Side>
        )}
        {sheets.sheet}
        {phones.sheet}
        <AskRoom step={current ?? null} playbook={playbook} />
        <MomentOfWriting step={current ?? null} />
        {exporting ? <ExportSheet onClose={() => setExporting(false)} /> : null}
        <CloseQuestion playbook={playbook} onSave={files.saveNow} />
        {showsPalette ? (
          <CommandPalette
            actions={actions}
            playbook={playbook}
            onShow={(step, found) => {
              goTo({ kind: 'workshop', id, step, item: found });
              showItem(found);
            }}
            onTerm={(about) => setHelp({ tab: 'glossary', about })}
            onClose={() => setShowsPalette(false)}
          />
        ) : null}
        {showsSettings ? (
          <SettingsSheet
            playbook={playbook}
            builtIn={services.playbook}
            onClose={() => setShowsSettings(false)}
          />
        ) : null}
        {touring ? <Tour onEnd={() => setTouring(false)} /> : null}
        {help === undefined ? null : (
          <HelpSheet place={help} step={current} playbook={playbook} onClose={() => setHelp(undefined)} />
        )}
      </div>
    </ClockProvider>
  );
}

/** The address after # is the app's own, so this is a button that moves the focus, and not a link. */
function skipToWork(): void {
  document.getElementById('work')?.focus();
}

/** What a browser might have to fetch when it is needed, fetched while nobody waits. */
function preload(): void {
  preloadSteps();
  warmUpExports();
}
