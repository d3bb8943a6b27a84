import { createHash } from 'node:crypto';

/** The same ones for a seed, as long as they exist: what is added or taken away elsewhere changes nothing. */
export function takeSample<T extends { readonly key: string }>(
  all: readonly T[],
  size: number,
  seed: string,
): readonly T[] {
  const drawn = all.map((one) => ({
    one,
    lot: createHash('sha1').update(`${seed}\n${one.key}`).digest('hex'),
  }));
  return drawn
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ one }) => one);
}

const Z = 1.96;

/** Wilson's interval, 95 %, in a finite population of `of`. */
export function estimateShare(hits: number, size: number, of: number): readonly [number, number] {
  if (size === 0) return [0, 1];
  if (size >= of) return [hits / size, hits / size];
  const n = size * ((of - 1) / (of - size));
  const share = hits / size;
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return [middle - half, middle + half];
}
