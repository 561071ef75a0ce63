import { PROJECTOR_HASH } from './projector-address.ts';

/** Opens the second window; once there it is brought to the front instead. False where the browser refuses. */
export function openProjectorWindow(window: Window): boolean {
  const address = new URL(window.location.href);
  address.hash = PROJECTOR_HASH;
  const opened = window.open(address.href, 'nextproof-projector', 'popup,width=1280,height=720');
  opened?.focus();
  return opened !== null;
}
