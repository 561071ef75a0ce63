/**
 * Leaves a field for what is around it: the thing the arrows stand on, else the sheet or the work of the step, so that
 * the next Tab goes on from there and not from the top of the page.
 */
export function focusAround(field: HTMLElement): void {
  const around = field.closest<HTMLElement>('[role="dialog"]') ?? document.getElementById('work');
  const thing = around?.querySelector<HTMLElement>('[data-thing] > button[tabindex="0"]');
  (thing ?? around)?.focus();
}
