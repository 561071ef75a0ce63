import { useContext, useLayoutEffect } from 'react';
import type { Host } from '#shared/host/host.ts';
import { letterKeysOn } from '../settings/letter-keys.ts';
import { ActionContext } from './action-registry.ts';
import { isTyping } from './keys.ts';
import { actionFor, type Place } from './match-shortcut.ts';

const COVERS = '[role=dialog], [role=menu], [role=alertdialog]';

/** Whether a dialog or a menu lies over the work: letters are its own then. They lie beside the app, which may be large. */
function isCovered(): boolean {
  return [...document.body.children].some(
    (beside) => beside.id !== 'app' && (beside.matches(COVERS) || beside.querySelector(COVERS) !== null),
  );
}

/** In a text, undo belongs to the text; in an empty field there is nothing of its own to undo. */
function placeOf(target: EventTarget | null): Place {
  if (!isTyping(target)) return isCovered() ? 'empty-field' : 'outside';
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.value === '' ? 'empty-field' : 'text';
}

/** Keys and the desktop's menu lead to the same actions; what no screen offers is left to the browser. */
export function useShortcuts(host: Host): void {
  const registry = useContext(ActionContext);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = actionFor(event, placeOf(event.target), registry.all(), letterKeysOn());
      if (action === undefined) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', press);
    const stopMenu = host.onMenu((command) => void registry.run(command));
    return () => {
      window.removeEventListener('keydown', press);
      stopMenu();
    };
  }, [host, registry]);
}
