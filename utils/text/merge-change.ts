import { isJsonObject, type JsonObject } from './json';

interface Change {
  readonly before: object;
  readonly after: object;
}

/** A kept record with what has changed from `before` to `after`, field by field at any depth; whatever else it holds stays. */
export function mergeChange(kept: unknown, { before, after }: Change): JsonObject {
  const merged = new Map(Object.entries(isJsonObject(kept) ? kept : {}));
  for (const [key, value] of Object.entries(after)) {
    const earlier: unknown = Object.hasOwn(before, key) ? Reflect.get(before, key) : undefined;
    if (isJsonObject(value)) {
      const inner = { before: isJsonObject(earlier) ? earlier : {}, after: value };
      merged.set(key, mergeChange(merged.get(key), inner));
    } else if (!merged.has(key) || JSON.stringify(value) !== JSON.stringify(earlier)) {
      merged.set(key, value);
    }
  }
  return Object.fromEntries(merged);
}
