import { HOST_LIMITS } from './host-limits.ts';

/**
 * Whether a value from the other side is small and flat enough for a schema to look at. Done without recursion,
 * because a schema checking 20,000 nested lists would run out of stack.
 */
export function withinLimits(
  value: unknown,
  limits: { readonly depth: number; readonly parts: number } = HOST_LIMITS,
): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let parts = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: part, depth } = next;
    parts += 1;
    if (parts > limits.parts || depth > limits.depth) return false;
    if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) continue;
    for (const inner of Object.values(part)) waiting.push({ value: inner, depth: depth + 1 });
  }
  return true;
}
