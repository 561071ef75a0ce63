import { phonePageStrings } from '#shared/strings/phone-page.ts';
import { element, write } from './element.ts';
import type { Place } from './phone-state.ts';

const words = phonePageStrings.join;

export type CodeForm = {
  readonly root: HTMLElement;
  readonly update: (place: Extract<Place, { kind: 'code' }>) => void;
};

/** Six digits, for phones that cannot read the QR code. */
export function codeForm(join: (code: string) => void): CodeForm {
  const problem = element('p', { role: 'alert', class: 'problem', id: 'code-problem' });
  const input = element('input', {
    id: 'code',
    // Digits on the screen's keyboard, without the steppers of a number.
    inputmode: 'numeric',
    pattern: '[0-9]*',
    maxlength: '7',
    autocomplete: 'off',
    'aria-describedby': 'code-problem',
  });
  const send = element('button', { type: 'submit', class: 'main' }, words.join);
  const root = element(
    'form',
    { class: 'card', novalidate: '' },
    element('h1', {}, words.heading),
    element('p', {}, words.lead),
    element('label', { for: 'code' }, words.label),
    input,
    problem,
    send,
  );
  root.onsubmit = (event) => {
    event.preventDefault();
    const code = input.value.replace(/\s/g, '');
    if (/^[0-9]{6}$/.test(code)) join(code);
    else {
      write(problem, words.sixDigits);
      input.focus();
    }
  };
  return {
    root,
    update: (place) => {
      write(send, place.asking ? words.joining : words.join);
      if (place.asking) write(problem, '');
      else if (place.problem !== null) {
        const { heading, lead } = phonePageStrings.ended[place.problem];
        write(problem, `${heading}. ${lead}`);
      }
    },
  };
}
