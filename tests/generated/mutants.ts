import fc from 'fast-check';

/** A value in which one thing is wrong, so that no guard may let it through. */
export interface Mutant {
  readonly value: unknown;
  readonly wrong: string;
}

type Path = readonly (string | number)[];

interface Spot {
  readonly path: Path;
  readonly held: unknown;
}

export const wishes = fc.record({
  spot: fc.nat(),
  how: fc.constantFrom('gone', 'inherited', 'type', 'type', 'type', 'too many', 'too long', 'word', 'holes'),
  pick: fc.nat(),
  extra: fc.anything({ maxDepth: 2 }),
});
export type MutantWish = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

/** May be left out without harm, or hold what they like. */
const OPTIONAL: ReadonlySet<string | number> = new Set(['reason', 'anchor']);
/** Their values are one of a few words. */
const CLOSED: ReadonlySet<string | number> = new Set([
  'kind',
  'verdict',
  'declared',
  'readable',
  'role',
  'method',
  'says',
  'unit',
  'age',
  'manner',
  'attribution',
  'article',
  'around',
  'direction',
]);
const INHERITED_WORDS = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  'Person',
] as const;
const TOO_MANY = 4_000_001;
const TOO_LONG = 'x'.repeat(16_000_001);

/** Null where the value has no such spot. */
export function mutate(valid: unknown, { spot, how, pick }: MutantWish): Mutant | null {
  const value = structuredClone(valid);
  const spots = listSpots(value, []).filter(({ path, held }) => fits(how, path, held));
  const chosen = spots[spot % Math.max(1, spots.length)];
  if (!chosen) return null;
  const { path, held } = chosen;
  const wrong = `${how} at ${path.join('.') || 'the root'}`;
  if (path.length === 0) return { value: chooseOther(held, pick), wrong };
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => Reflect.get(Object(at), key), value) as object;
  const key = path.at(-1) ?? '';
  switch (how) {
    case 'gone':
      Reflect.deleteProperty(parent, key);
      break;
    case 'inherited':
      Reflect.deleteProperty(parent, key);
      Object.setPrototypeOf(parent, { [key]: held });
      break;
    case 'type':
      Reflect.set(parent, key, chooseOther(held, pick));
      break;
    case 'too many':
      Reflect.set(parent, key, new Array(TOO_MANY).fill((held as unknown[])[0]));
      break;
    case 'too long':
      Reflect.set(parent, key, TOO_LONG);
      break;
    case 'word':
      Reflect.set(parent, key, INHERITED_WORDS[pick % INHERITED_WORDS.length]);
      break;
    case 'holes':
      Reflect.set(parent, key, new Array(1 + (pick % 5)));
      break;
  }
  return { value, wrong };
}

/** The same value with properties that nobody asked for: whether it is let through is the guard's affair. */
export function addExtras(valid: unknown, { spot, pick, extra }: MutantWish): unknown {
  const value = structuredClone(valid);
  const objects = listSpots(value, []).filter(({ held }) => isObject(held));
  const { held } = objects[spot % Math.max(1, objects.length)] ?? { held: {} };
  const name = ['__proto__', 'constructor', 'toJSON', 'length', 'then', '0'][pick % 6] ?? '';
  Object.defineProperty(Object(held), name, {
    value: extra,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return value;
}

function fits(how: MutantWish['how'], path: Path, held: unknown): boolean {
  const key = path.at(-1) ?? '';
  const isField = typeof key === 'string' && path.length > 0;
  switch (how) {
    case 'gone':
    case 'inherited':
      return isField && !OPTIONAL.has(key) && !path.slice(0, -1).includes('slots');
    case 'type':
      return true;
    case 'too many':
      return isField && Array.isArray(held) && held.length > 0;
    case 'too long':
      return isField && typeof held === 'string';
    case 'word':
      return (
        isField && typeof held === 'string' && CLOSED.has(key) && !(key === 'role' && path.includes('source'))
      );
    case 'holes':
      return isField && Array.isArray(held);
  }
}

/** Something that the guard of no field which holds this can take: never null, since many a field may be null. */
function chooseOther(held: unknown, pick: number): unknown {
  const never = [undefined, () => 1, Symbol('x'), Number.NaN, Number.POSITIVE_INFINITY, 1n];
  const others =
    typeof held === 'string'
      ? [...never, 7, true, {}, [], [held], Object(held)]
      : typeof held === 'number'
        ? [...never, String(held), true, {}, [], [held], Object(held), Object.create(null)]
        : typeof held === 'boolean'
          ? [...never, String(held), Number(held), {}, []]
          : Array.isArray(held)
            ? [...never, { ...held, length: held.length }, 'x', 7, true, new Set(held)]
            : held === null
              ? [undefined, () => 1, Symbol('x'), Number.NaN, 1n]
              : [
                  ...never,
                  [held],
                  'x',
                  7,
                  true,
                  new Map(Object.entries(Object(held))),
                  Object.create(Object(held)),
                ];
  return others[pick % others.length];
}

/** Everything within the value and the value itself; but structured data, which may be any JSON. */
function listSpots(value: unknown, path: Path): readonly Spot[] {
  const own: Spot = { path, held: value };
  if (path.at(-1) === 'jsonLd' || typeof value !== 'object' || value === null) return [own];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => listSpots(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => listSpots(item, [...path, key]));
  return [own, ...inner];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
