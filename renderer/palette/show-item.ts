/** How many frames a step may take to be drawn before the search for the item is given up. */
const PATIENCE = 180;
const FOUND_FOR = 2_000;
/** How rows and cards say whose they are: boards and the claims also find themselves by it. */
const PLACES = ['data-item', 'data-claim', 'data-thing'] as const;

/** Brings an item of the step that is being opened into view, with the focus on it, as soon as it is there. */
export function showItem(id: string): void {
  const selector = PLACES.map((place) => `[${place}="${CSS.escape(id)}"]`).join();
  const look = (left: number): void => {
    const item = document.querySelector<HTMLElement>(selector);
    if (item === null) {
      if (left > 0) requestAnimationFrame(() => look(left - 1));
      return;
    }
    item.scrollIntoView({ block: 'center' });
    item.dataset['found'] = '';
    setTimeout(() => delete item.dataset['found'], FOUND_FOR);
    const inside = item.querySelector<HTMLElement>(
      'button, input, textarea, select, a[href], [tabindex="0"]',
    );
    (item.matches('button, a, [tabindex]') ? item : inside)?.focus({ preventScroll: true });
  };
  requestAnimationFrame(() => look(PATIENCE));
}
