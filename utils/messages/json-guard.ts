import type { Json } from '../text/json';

const MAX_DEPTH = 200;
const MAX_NODES = 400_000;

/** Whether a value is JSON of a bearable size. Walks with its own stack: deep input does not overflow ours. */
export function isBoundedJson(value: unknown): value is Json {
  const pending: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let seen = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    seen += 1;
    if (seen > MAX_NODES || next.depth > MAX_DEPTH) return false;
    const children = childrenOf(next.value);
    if (children === null) return false;
    for (const child of children) pending.push({ value: child, depth: next.depth + 1 });
  }
  return true;
}

/** Null where the value can stand nowhere in JSON. `1e999` can, and is read as endless. */
function childrenOf(value: unknown): readonly unknown[] | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isNaN(value) ? null : [];
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && isPlain(value) ? Object.values(value) : null;
}

/** No date, map or other thing that a clone may hold and JSON may not. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}
