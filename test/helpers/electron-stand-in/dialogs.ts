import type * as Electron from 'electron';
import { type Question, recorder } from './recorder.ts';
import { world } from './world.ts';

type OpenGiven = [Electron.OpenDialogOptions] | [Electron.BaseWindow, Electron.OpenDialogOptions];
type BoxGiven = [Electron.MessageBoxOptions] | [Electron.BaseWindow, Electron.MessageBoxOptions];
type SaveGiven = [Electron.SaveDialogOptions] | [Electron.BaseWindow, Electron.SaveDialogOptions];

/** The system's dialogs, answered as the test has said; unasked, one is cancelled, a save goes where suggested, a question stands. */
export const dialog = {
  showOpenDialog: async (..._: OpenGiven): Promise<Electron.OpenDialogReturnValue> => {
    const path = recorder.openAnswers.shift() ?? null;
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  showSaveDialog: async (...given: SaveGiven): Promise<Electron.SaveDialogReturnValue> => {
    const options = given.length === 1 ? given[0] : given[1];
    const answer = recorder.saveAnswers.length > 0 ? recorder.saveAnswers.shift() : options.defaultPath;
    if (answer === null || answer === undefined) return { canceled: true, filePath: '' };
    recorder.lastSavePath = answer;
    return { canceled: false, filePath: answer };
  },
  showMessageBox: (...given: BoxGiven): Promise<Electron.MessageBoxReturnValue> => {
    const options = given.length === 1 ? given[0] : given[1];
    const { message, detail = '', buttons = [], cancelId = 0, signal } = options;
    return new Promise((resolve) => {
      const question: Question = {
        message,
        detail,
        buttons,
        answer: (button) => settle(buttons.indexOf(button)),
      };
      const settle = (response: number): void => {
        question.answer = null;
        resolve({ response, checkboxChecked: false });
      };
      signal?.addEventListener('abort', () => settle(cancelId), { once: true });
      recorder.questions.push(question);
      world.emit('asked');
    });
  },
  showErrorBox: (title: string, content: string): void => {
    process.stderr.write(`${title}: ${content}\n`);
  },
} satisfies Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>;

export const shell = {
  showItemInFolder: (path: string): void => {
    recorder.shownInFolder.push(path);
  },
} satisfies Pick<Electron.Shell, 'showItemInFolder'>;
