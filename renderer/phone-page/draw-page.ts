import { assertNever } from '#shared/base/assert-never.ts';
import type { PhoneBallot } from '#shared/room/question.ts';
import { phonePageStrings as words } from '#shared/strings/phone-page.ts';
import { type CodeForm, codeForm } from './code-form.ts';
import { element, show, write } from './element.ts';
import { ideaForm } from './idea-form.ts';
import type { PhoneState, Place, SentIdea } from './phone-state.ts';
import { type QuestionForm, questionForm } from './question-form.ts';

export type PageEvents = {
  readonly join: (code: string) => void;
  readonly choose: (ballot: PhoneBallot) => void;
  readonly sendVote: () => void;
  readonly sendIdea: (sort: SentIdea['sort'], text: string) => void;
  readonly again: () => void;
};

/** Draws what the phone knows. What stays the same is left alone, so that focus and typing survive every message. */
export function drawPage(main: HTMLElement, events: PageEvents): (state: PhoneState) => void {
  const line = element('p', { class: 'line', role: 'status' });
  const body = element('div', { class: 'body' });
  main.textContent = '';
  for (const part of [line, body, element('p', { class: 'privacy' }, words.privacy)]) main.appendChild(part);
  let drawn: { readonly kind: string; readonly update: (state: PhoneState) => void } | null = null;

  return (state) => {
    const { place } = state;
    const kind = keyOf(place);
    if (drawn === null || drawn.kind !== kind) {
      body.textContent = '';
      drawn = { kind, update: bodyFor(place, body, events) };
    }
    const isCut = !state.connected && (place.kind === 'waiting' || place.kind === 'in');
    write(line, isCut ? words.reconnecting : place.kind === 'connecting' ? words.connecting : '');
    show(line, line.textContent !== '');
    drawn.update(state);
  };
}

/** While this stays the same, the same elements are kept. */
function keyOf(place: Place): string {
  switch (place.kind) {
    case 'waiting':
    case 'in':
      return `${place.kind} ${place.drawn}`;
    case 'ended':
      return `ended ${place.why}`;
    default:
      return place.kind;
  }
}

function bodyFor(place: Place, body: HTMLElement, events: PageEvents): (state: PhoneState) => void {
  switch (place.kind) {
    case 'connecting':
      return () => undefined;
    case 'code':
      return updateCode(body, codeForm(events.join));
    case 'waiting': {
      const { heading, lead, stay } = words.waiting;
      const heard = element('div', { role: 'status' }, element('h1', {}, heading(place.drawn)));
      heard.appendChild(element('p', {}, lead(place.drawn)));
      body.appendChild(element('div', { class: 'card' }, heard, element('p', { class: 'small' }, stay)));
      return () => undefined;
    }
    case 'in':
      return insideOf(place.drawn, body, events);
    case 'ended':
      return () => drawEnd(place.why, body, events);
    default:
      return assertNever(place);
  }
}

function updateCode(body: HTMLElement, form: CodeForm): (state: PhoneState) => void {
  body.appendChild(form.root);
  return ({ place }) => {
    if (place.kind === 'code') form.update(place);
  };
}

function drawEnd(why: Extract<Place, { kind: 'ended' }>['why'], body: HTMLElement, events: PageEvents): void {
  if (body.firstChild !== null) return;
  const { heading, lead } = words.ended[why];
  const card = element(
    'div',
    { class: 'card', role: 'status' },
    element('h1', {}, heading),
    element('p', {}, lead),
  );
  body.appendChild(card);
  if (why === 'closed' || why === 'full') return;
  const again = element('button', { type: 'button' }, why === 'elsewhere' ? words.here : words.again);
  again.onclick = events.again;
  card.appendChild(again);
}

/** The room itself: what is asked now, and a place for ideas. */
function insideOf(drawn: string, body: HTMLElement, events: PageEvents): (state: PhoneState) => void {
  const { nothingAsked, vote } = words;
  const news = element('p', { class: 'unseen', role: 'status' });
  const late = element('p', { class: 'problem', role: 'alert' });
  const nothing = element('div', { class: 'card' }, element('h2', {}, nothingAsked.heading));
  nothing.appendChild(element('p', {}, nothingAsked.lead));
  const place = element('div');
  const ideas = ideaForm(events.sendIdea);
  for (const part of [
    element('h1', { class: 'you' }, words.you(drawn)),
    news,
    late,
    nothing,
    place,
    ideas.root,
  ])
    body.appendChild(part);
  let form: { readonly id: string; readonly question: QuestionForm } | null = null;

  return (state) => {
    const { question } = state;
    if (question === null || form === null || form.id !== question.id) {
      place.textContent = '';
      form = null;
    }
    if (question !== null && form === null) {
      const made = questionForm(question, { choose: events.choose, send: events.sendVote });
      form = { id: question.id, question: made };
      place.appendChild(made.root);
    }
    const asked = question === null ? state.writing : `${vote.heading}: ${question.title}`;
    write(news, asked === null ? nothingAsked.heading : asked);
    write(late, state.late ? vote.over : '');
    show(nothing, question === null && state.writing === null);
    if (form !== null) form.question.update(state);
    ideas.update(state);
  };
}
