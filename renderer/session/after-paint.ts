/** A page that is not in sight paints nothing, and goes on all the same. */
const PATIENCE = 100;

/** Does something as soon as what was just changed is on the screen. */
export function afterPaint(work: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    work();
  };
  const late = setTimeout(once, PATIENCE);
  requestAnimationFrame(() => {
    // A task of its own comes after the frame, not before it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      clearTimeout(late);
      port1.close();
      once();
    };
    port2.postMessage(null);
  });
}
