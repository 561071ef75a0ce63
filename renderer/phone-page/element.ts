type Attributes = { readonly [name: string]: string };

/** A new element. Text is put in as text and never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key] || '');
  for (const part of content)
    made.appendChild(typeof part === 'string' ? document.createTextNode(part) : part);
  return made;
}

/** Changes a text only when it differs, so that a screen reader says it once. */
export function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

export function show(place: HTMLElement, shown: boolean): void {
  place.hidden = !shown;
}
