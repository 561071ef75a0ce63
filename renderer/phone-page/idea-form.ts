import { ROOM_LIMITS } from '#shared/room/room-limits.ts';
import { phonePageStrings } from '#shared/strings/phone-page.ts';
import { element, show, write } from './element.ts';
import type { PhoneState, SentIdea } from './phone-state.ts';

const words = phonePageStrings.idea;
/** From here on the characters left are counted out loud. */
const NEARLY_FULL = 100;

export type IdeaForm = { readonly root: HTMLElement; readonly update: (state: PhoneState) => void };

/** Ideas, and for a scribe claims: what is typed stays until it is sent, whatever the vote does meanwhile. */
export function ideaForm(send: (sort: SentIdea['sort'], text: string) => void): IdeaForm {
  const heading = element('h2', { id: 'idea' });
  const text = element('textarea', {
    id: 'idea-text',
    rows: '3',
    maxlength: String(ROOM_LIMITS.ideaCharacters),
    autocomplete: 'off',
  });
  const label = element('label', { for: 'idea-text' });
  const sorts = (['idea', 'claim'] as const).map((sort) => {
    const input = element('input', { type: 'radio', name: 'sort', value: sort });
    input.checked = sort === 'idea';
    return { sort, input };
  });
  const choice = element('fieldset', { class: 'sorts' }, element('legend', {}, words.sort));
  for (const { sort, input } of sorts)
    choice.appendChild(element('label', { class: 'option' }, input, element('span', {}, words.sorts[sort])));
  const about = element('p', { class: 'small' });
  const left = element('p', { class: 'small', role: 'status' });
  const status = element('p', { role: 'status', class: 'status' });
  const root = element(
    'form',
    { class: 'card', 'aria-labelledby': 'idea' },
    heading,
    about,
    choice,
    label,
    text,
    left,
    element('button', { type: 'submit' }, words.send),
    status,
  );
  text.oninput = () => {
    const free = ROOM_LIMITS.ideaCharacters - text.value.length;
    write(left, free < NEARLY_FULL ? words.left(free) : '');
  };
  root.onsubmit = (event) => {
    event.preventDefault();
    const said = text.value.trim();
    text.focus();
    if (said === '') return;
    const chosen = sorts.find(({ input }) => input.checked);
    send(chosen === undefined || choice.hidden ? 'idea' : chosen.sort, said);
    text.value = '';
    write(left, '');
  };
  return {
    root,
    update: (state) => {
      const isScribe = state.place.kind === 'in' && state.place.scribe;
      show(choice, isScribe);
      write(heading, state.writing !== null ? state.writing : isScribe ? words.claimHeading : words.heading);
      write(about, words.silent);
      show(about, state.writing !== null);
      write(label, isScribe ? words.claimLabel : words.label);
      write(status, statusOf(state));
    },
  };
}

function statusOf({ ideas, ideasTaken, ideaRefused }: PhoneState): string {
  if (ideas.length > 0) return words.sending;
  if (ideaRefused !== null) return ideaRefused === 'not-yours' ? words.notYours : words.refused;
  return ideasTaken === 0 ? '' : words.taken(ideasTaken);
}
