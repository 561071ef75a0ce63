import { createRoot } from 'react-dom/client';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import { ProjectorPage } from './ProjectorPage.tsx';
import { openReceiver } from './screen-channel.ts';

/** The room’s window: no host, no database, no workshop. */
export function startProjector(place: HTMLElement): void {
  document.title = words.menu;
  createRoot(place).render(<ProjectorPage channel={openReceiver()} />);
}
