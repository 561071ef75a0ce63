import type { WordsInHand } from '../session/words-in-hand.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What a field holds, if it is one for the words of a workshop: no passphrase, no search, no choice from a list. */
export function fieldOf(target: unknown): WordsInHand | undefined {
  if (!isTextField(target) || target.readOnly) return undefined;
  const field = nameOf(target);
  return field === '' ? undefined : { field, text: target.value };
}

/** Puts words back into the one empty field of that name; false where there is none, or more than one. */
export function putBack(page: Document, { field, text }: WordsInHand): boolean {
  const named = [...page.querySelectorAll('input, textarea')].filter(isTextField);
  const [only, ...others] = named.filter((one) => nameOf(one) === field);
  if (only === undefined || others.length > 0 || only.value !== '') return false;
  only.focus();
  only.setRangeText(text, 0, 0, 'end');
  only.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
  return true;
}

function isTextField(target: unknown): target is TextField {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type === 'text' && target.role !== 'combobox';
}

function nameOf(field: TextField): string {
  return field.ariaLabel ?? field.labels?.[0]?.textContent ?? '';
}
