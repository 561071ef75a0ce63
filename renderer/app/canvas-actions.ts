import type { StepId } from '#shared/playbook/ids.ts';
import { actionStrings } from '#shared/strings/actions.ts';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import { settingsStrings } from '#shared/strings/settings.ts';
import { shellStrings as words } from '#shared/strings/shell.ts';
import { tourStrings } from '#shared/strings/tour.ts';
import type { Action } from '../actions/action.ts';
import { SHORTCUTS } from '../actions/shortcuts.ts';
import type { CaptureKind } from '../capture/quick-capture.ts';

export type CanvasDoes = {
  readonly goToStep: (step: StepId) => void;
  /** One step on (1) or back (−1). */
  readonly move: (by: 1 | -1) => void;
  readonly capture: (kind: CaptureKind) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly showHistory: () => void;
  readonly save: () => void;
  readonly saveAs: () => void;
  readonly openFile: () => void;
  readonly exportReport: () => void;
  readonly showLibrary: () => void;
  readonly toggleRail: () => void;
  readonly toggleMeaning: () => void;
  readonly showPalette: () => void;
  readonly showSettings: () => void;
  readonly showTour: () => void;
  readonly showHelp: () => void;
};

export type StepLink = { readonly id: StepId; readonly label: string };

/** What an open workshop offers from anywhere. The ids are those of the desktop's menu where it has the same entry. */
export function canvasActions(does: CanvasDoes, steps: readonly StepLink[]): readonly Action[] {
  return [
    ...steps.map(
      ({ id, label }, at): Action => ({
        id: `step-${id}`,
        label: actionStrings.goTo(label),
        group: 'step',
        ...(at < 10 ? { shortcut: { key: String(at), alt: true } } : {}),
        run: () => does.goToStep(id),
      }),
    ),
    {
      id: 'next-step',
      label: actionStrings.nextStep,
      group: 'step',
      shortcut: SHORTCUTS.nextStep,
      run: () => does.move(1),
    },
    {
      id: 'previous-step',
      label: actionStrings.previousStep,
      group: 'step',
      shortcut: SHORTCUTS.previousStep,
      run: () => does.move(-1),
    },
    {
      id: 'park',
      label: actionStrings.park,
      group: 'capture',
      shortcut: SHORTCUTS.park,
      letter: 'P',
      run: () => does.capture('park'),
    },
    {
      id: 'decide',
      label: actionStrings.decide,
      group: 'capture',
      shortcut: SHORTCUTS.decide,
      letter: 'D',
      run: () => does.capture('decide'),
    },
    {
      id: 'act',
      label: actionStrings.act,
      group: 'capture',
      shortcut: SHORTCUTS.act,
      letter: 'A',
      run: () => does.capture('act'),
    },
    {
      id: 'undo',
      label: words.undo.undo,
      group: 'edit',
      shortcut: SHORTCUTS.undo,
      leavesTextAlone: true,
      run: does.undo,
    },
    {
      id: 'redo',
      label: words.undo.redo,
      group: 'edit',
      shortcut: SHORTCUTS.redo,
      alsoShortcut: SHORTCUTS.redoAsElsewhere,
      leavesTextAlone: true,
      run: does.redo,
    },
    {
      id: 'show-history',
      label: historyPanelStrings.open,
      group: 'edit',
      shortcut: SHORTCUTS.history,
      run: does.showHistory,
    },
    {
      id: 'save',
      label: words.file.save,
      group: 'file',
      shortcut: SHORTCUTS.save,
      run: does.save,
    },
    {
      id: 'save-as',
      label: words.file.saveAs,
      group: 'file',
      shortcut: SHORTCUTS.saveAs,
      run: does.saveAs,
    },
    {
      id: 'open-file',
      label: words.file.open,
      group: 'file',
      shortcut: SHORTCUTS.openFile,
      run: does.openFile,
    },
    {
      id: 'export-report',
      label: words.file.export,
      group: 'file',
      shortcut: SHORTCUTS.exportReport,
      run: does.exportReport,
    },
    { id: 'show-library', label: words.allWorkshops, group: 'file', run: does.showLibrary },
    {
      id: 'toggle-rail',
      label: words.toggleRail,
      group: 'view',
      shortcut: SHORTCUTS.toggleRail,
      run: does.toggleRail,
    },
    {
      id: 'toggle-meaning',
      label: words.toggleMeaning,
      group: 'view',
      shortcut: SHORTCUTS.toggleMeaning,
      run: does.toggleMeaning,
    },
    {
      id: 'palette',
      label: actionStrings.palette.open,
      group: 'help',
      shortcut: SHORTCUTS.palette,
      run: does.showPalette,
    },
    {
      id: 'settings',
      label: settingsStrings.open,
      group: 'help',
      shortcut: SHORTCUTS.settings,
      run: does.showSettings,
    },
    { id: 'tour', label: tourStrings.start, group: 'help', run: does.showTour },
    {
      id: 'show-shortcuts',
      label: words.keys.open,
      group: 'help',
      shortcut: SHORTCUTS.help,
      letter: '?',
      run: does.showHelp,
    },
  ];
}
