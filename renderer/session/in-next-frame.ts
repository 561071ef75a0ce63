/** A page that is not in sight has no frames, and goes on all the same. */
const PATIENCE = 100;

/** Just before the next frame is drawn: whatever this sets going cannot begin to run before that frame is painted. */
export function inNextFrame(work: () => void): void {
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    work();
  }, PATIENCE);
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    work();
  });
}
