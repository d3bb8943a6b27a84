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

/** Null where the value can stand nowhere in JSON. */
function childrenOf(value: unknown): readonly unknown[] | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : null;
  if (Array.isArray(value)) return value;
  if (typeof value === 'object') return Object.values(value);
  return null;
}
