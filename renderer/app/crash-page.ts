import { shellStrings } from '#shared/strings/shell.ts';
import { plainButton } from '../ui/plain-button.ts';
import { plainElement } from '../ui/plain-element.ts';
import styles from './ErrorBoundary.module.css';

const words = shellStrings.crash;

/** What is shown where nothing else can be. It needs no React, which may be what could not be fetched. */
export function crashPage(error: unknown): HTMLElement {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return plainElement(
    'main',
    styles['page'],
    plainElement('h1', styles['title'], words.title),
    plainElement('p', undefined, words.work),
    plainButton('primary', () => window.location.reload(), words.again),
    plainElement(
      'details',
      styles['details'],
      plainElement('summary', undefined, words.details),
      plainElement('pre', styles['cause'], cause),
    ),
  );
}
