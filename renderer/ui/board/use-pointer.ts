import { type RefObject, useEffect, useRef } from 'react';

export type Point = { readonly x: number; readonly y: number };
/** Where the mouse or the finger is, and where it was pressed down. */
type Pointer = { readonly at: Point; readonly from: Point };

const DOWN = ['mousedown', 'touchstart'];

/** Follows the pointer without anything being drawn for it. */
export function usePointer(): RefObject<Pointer | undefined> {
  const pointer = useRef<Pointer>(undefined);
  useEffect(() => {
    function note(type: string, { clientX: x, clientY: y }: Touch | MouseEvent): void {
      const at = { x, y };
      pointer.current = { at, from: DOWN.includes(type) ? at : (pointer.current?.from ?? at) };
    }
    const byMouse = (event: MouseEvent): void => note(event.type, event);
    const byFinger = ({ type, changedTouches: [finger] }: TouchEvent): void => {
      if (finger !== undefined) note(type, finger);
    };
    const heard = new AbortController();
    // Before whoever acts on the same event.
    const before = { capture: true, passive: true, signal: heard.signal };
    for (const name of ['mousedown', 'mousemove', 'mouseup'] as const)
      window.addEventListener(name, byMouse, before);
    for (const name of ['touchstart', 'touchmove', 'touchend'] as const)
      window.addEventListener(name, byFinger, before);
    return () => heard.abort();
  }, []);
  return pointer;
}
