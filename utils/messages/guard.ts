/** Says whether something received is what it should be. Never throws, ends on any input. */
export type Guard<T> = (value: unknown) => value is T;

type RequiredKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
type OptionalKeys<T> = Exclude<keyof T, RequiredKeys<T>>;

export function isText(maxLength: number): Guard<string> {
  return (value): value is string => typeof value === 'string' && value.length <= maxLength;
}

/** A whole number from 0 up to `max`. */
export function isCount(max: number): Guard<number> {
  return (value): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max;
}

export function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isNull(value: unknown): value is null {
  return value === null;
}

export function isNullable<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

/** Members of a union. The type makes the list complete: a member added to the union and not here does not compile. */
export function isMemberOf<T extends string>(members: { readonly [K in T]: true }): Guard<T> {
  return (value): value is T => typeof value === 'string' && Object.hasOwn(members, value);
}

/** One literal: the tag of a union's member, the version of a format. */
export function isExactly<const T extends string | number | boolean>(expected: T): Guard<T> {
  return (value): value is T => value === expected;
}

/** A list cloned from a page's process may have holes, which `every` would pass over. */
export function isListOf<T>(guard: Guard<T>, maxLength: number): Guard<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= maxLength && value.findIndex((item) => !guard(item)) < 0;
}

export function isNonEmptyListOf<T>(guard: Guard<T>, maxLength: number): Guard<readonly [T, ...T[]]> {
  const isList = isListOf(guard, maxLength);
  return (value): value is readonly [T, ...T[]] => isList(value) && value.length > 0;
}

/** Own properties only; properties not named are let through unread. */
export function isRecord<T extends object>(
  shape: { readonly [K in RequiredKeys<T>]: Guard<T[K]> },
  optional?: { readonly [K in OptionalKeys<T>]: Guard<NonNullable<T[K]>> },
): Guard<T> {
  const needed = Object.entries<(value: unknown) => boolean>(shape);
  const allowed = Object.entries<(value: unknown) => boolean>(optional ?? {});
  return (value): value is T =>
    isPlainObject(value) &&
    needed.every(([key, guard]) => Object.hasOwn(value, key) && guard(Reflect.get(value, key))) &&
    allowed.every(([key, guard]) => !Object.hasOwn(value, key) || guard(Reflect.get(value, key)));
}

/** A dictionary: any keys, values of one kind, no more than `maxEntries`. */
export function isDictionaryOf<T>(guard: Guard<T>, maxEntries: number): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => {
    if (!isPlainObject(value)) return false;
    const values = Object.values(value);
    return values.length <= maxEntries && values.every((item) => guard(item));
  };
}

export function isEither<A, B>(first: Guard<A>, second: Guard<B>): Guard<A | B> {
  return (value): value is A | B => first(value) || second(value);
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
