import styles from './Button.module.css';
import type { ButtonLook } from './Button.tsx';
import { joinClasses } from './join-classes.ts';
import { plainElement } from './plain-element.ts';

/** The same as Button, where there is no React yet or any more. */
export function plainButton(
  look: ButtonLook,
  onClick: () => void,
  ...content: readonly (Node | string)[]
): HTMLButtonElement {
  const button = plainElement('button', joinClasses(styles['button'], styles[look]), ...content);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}
