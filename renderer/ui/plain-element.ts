/** A new element of a class, for the few pages that stand without React. */
export function plainElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string | undefined,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  made.append(...content);
  return made;
}
