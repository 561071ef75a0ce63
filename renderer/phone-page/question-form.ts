import type { PhoneBallot, Question } from '#shared/room/question.ts';
import { phonePageStrings } from '#shared/strings/phone-page.ts';
import { element, show, write } from './element.ts';
import { dotsUsed, type PhoneState, sameBallot } from './phone-state.ts';

const words = phonePageStrings.vote;

export type QuestionForm = { readonly root: HTMLElement; readonly update: (state: PhoneState) => void };

type Events = { readonly choose: (ballot: PhoneBallot) => void; readonly send: () => void };

/** One question with its answers. Made anew for each question, so nothing of the last one is left. */
export function questionForm(question: Question, events: Events): QuestionForm {
  const status = element('p', { role: 'status', class: 'status' });
  const send = element('button', { type: 'submit', class: 'main' }, words.send);
  const answers = question.kind === 'choice' ? choices(question, events) : dots(question, events);
  const root = element(
    'form',
    { class: 'card', novalidate: '' },
    answers.root,
    element('p', { class: 'small' }, question.secret ? words.secret : words.open),
    send,
    status,
  );
  let missing = false;
  root.onsubmit = (event) => {
    event.preventDefault();
    missing = answers.isEmpty();
    if (missing) write(status, words.chooseFirst);
    else events.send();
  };
  return {
    root,
    update: (state) => {
      answers.update(state.draft);
      const isChanged = !sameBallot(state.draft, state.mine);
      missing = missing && answers.isEmpty();
      show(send, state.vote === null && (state.mine === null || isChanged));
      write(send, state.mine === null ? words.send : words.change);
      write(status, missing ? words.chooseFirst : statusOf(state, isChanged));
      root.setAttribute(
        'data-state',
        state.vote !== null ? 'sending' : state.mine === null ? 'open' : 'taken',
      );
    },
  };
}

function statusOf(state: PhoneState, isChanged: boolean): string {
  if (state.vote !== null) return state.connected ? words.sending : words.later;
  if (state.mine === null) return '';
  return isChanged ? words.changed : words.taken;
}

type Answers = {
  readonly root: HTMLElement;
  readonly update: (draft: PhoneBallot | null) => void;
  readonly isEmpty: () => boolean;
};

function choices(question: Question, events: Events): Answers {
  const inputs = question.options.map(({ key }) => {
    const input = element('input', { type: 'radio', name: 'answer', value: key });
    input.onchange = () => events.choose(key);
    return input;
  });
  const root = element('fieldset', {}, element('legend', { class: 'question' }, question.title));
  question.options.forEach(({ label }, at) => {
    const input = inputs[at];
    if (input !== undefined)
      root.appendChild(element('label', { class: 'option' }, input, element('span', {}, label)));
  });
  return {
    root,
    update: (draft) => {
      for (const input of inputs) input.checked = input.value === draft;
    },
    isEmpty: () => !inputs.some((input) => input.checked),
  };
}

function dots(question: Extract<Question, { kind: 'dots' }>, events: Events): Answers {
  let ballot: PhoneBallot = {};
  const left = element('p', { role: 'status', class: 'left' });
  const countOf = (key: string): number => (typeof ballot === 'string' ? 0 : ballot[key] || 0);
  const give = (key: string, by: number): void => {
    const free = question.dots - dotsUsed(ballot);
    if (typeof ballot === 'string' || countOf(key) + by < 0 || by > free) return;
    events.choose({ ...ballot, [key]: countOf(key) + by });
  };
  const rows = question.options.map(({ key, label }) => {
    const fewer = element('button', { type: 'button', class: 'step', 'aria-label': words.fewer(label) }, '−');
    const more = element('button', { type: 'button', class: 'step', 'aria-label': words.more(label) }, '+');
    const count = element('output', { class: 'count' });
    fewer.onclick = () => give(key, -1);
    more.onclick = () => give(key, 1);
    const row = element('div', { class: 'dots' }, element('span', {}, label), fewer, count, more);
    return { key, label, fewer, more, count, row };
  });
  const root = element('fieldset', {}, element('legend', { class: 'question' }, question.title), left);
  for (const { row } of rows) root.appendChild(row);
  return {
    root,
    update: (draft) => {
      ballot = draft === null ? {} : draft;
      const free = question.dots - dotsUsed(ballot);
      write(left, words.dotsLeft(free));
      for (const { key, label, fewer, more, count } of rows) {
        write(count, String(countOf(key)));
        count.setAttribute('aria-label', words.dotsOn(countOf(key), label));
        // Not `disabled`: that would take the focus away from under the finger or the keyboard.
        fewer.setAttribute('aria-disabled', String(countOf(key) === 0));
        more.setAttribute('aria-disabled', String(free === 0));
      }
    },
    isEmpty: () => dotsUsed(ballot) === 0,
  };
}
