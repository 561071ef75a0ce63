import { libraryStrings as words } from '#shared/strings/library.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { matches } from '../actions/match-shortcut.ts';
import { sayShortcut } from '../actions/say-shortcut.ts';
import { SHORTCUTS } from '../actions/shortcuts.ts';
import libraryStyles from '../library/Library.module.css';
import kbdStyles from '../ui/Kbd.module.css';
import { plainButton } from '../ui/plain-button.ts';
import { plainElement } from '../ui/plain-element.ts';
import styles from './App.module.css';
import type { FirstWish } from './first-wish.ts';

/**
 * What stands at once, before the app itself and React are there: the head of the list, exactly as LibraryHead draws it
 * a moment later. What is pressed meanwhile is done as soon as it can be. An address within a workshop has nothing to
 * show so early.
 */
export function firstScreen(address: string, onWish: (wish: FirstWish) => void): HTMLElement {
  const isLibrary = address === '' || address === '#' || address === '#/';
  const page = plainElement('main', libraryStyles['page']);
  page.ariaBusy = 'true';
  if (isLibrary) page.append(plainElement('div', libraryStyles['sheet'], head(onWish)));
  const screen = plainElement('div', styles['app'], plainElement('div', styles['notices']), page);
  // Elsewhere the wish would lie in wait until somebody comes to the list.
  if (isLibrary) followKeys(screen, onWish);
  return screen;
}

/** Until something else is drawn in its place. */
function followKeys(screen: HTMLElement, onWish: (wish: FirstWish) => void): void {
  const press = (event: KeyboardEvent): void => {
    if (!screen.isConnected) {
      window.removeEventListener('keydown', press);
      return;
    }
    if (!matches(event, SHORTCUTS.openFile)) return;
    event.preventDefault();
    onWish('open-file');
  };
  window.addEventListener('keydown', press);
}

function head(onWish: (wish: FirstWish) => void): HTMLElement {
  return plainElement(
    'header',
    libraryStyles['head'],
    plainElement(
      'h1',
      libraryStyles['title'],
      plainElement('span', libraryStyles['brand'], shellStrings.appName),
      words.title,
    ),
    plainButton(
      'plain',
      () => onWish('open-file'),
      `${words.openFile} `,
      plainElement('kbd', kbdStyles['kbd'], sayShortcut(SHORTCUTS.openFile)),
    ),
    plainButton('primary', () => onWish('new-workshop'), plus(), words.add.title),
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** The sign as the icons' own library draws it, which needs React. */
function plus(): Element {
  const icon = document.createElementNS(SVG, 'svg');
  const attributes = {
    xmlns: SVG,
    width: '16',
    height: '16',
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    class: 'lucide lucide-plus',
    'aria-hidden': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
  for (const line of ['M5 12h14', 'M12 5v14']) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', line);
    icon.append(path);
  }
  return icon;
}
