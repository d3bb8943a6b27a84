/** Past at most two spaces. */
export function skipSpaces(folded: string, at: number): number {
  let next = at;
  while (next < at + 2 && folded[next] === ' ') next += 1;
  return next;
}
