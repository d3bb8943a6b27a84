import type { PaperElement } from './paper/paper-element';

/** Places among siblings of the same tag, counted only as far as they are asked for. */
export interface SiblingCount {
  next: PaperElement | null;
  readonly counts: Map<string, number>;
}

export function startCount(first: PaperElement | null): SiblingCount {
  return { next: first, counts: new Map() };
}

/** The 1-based place of `element`, which stands at or after all asked for earlier, among its siblings of its tag. */
export function countUpTo(count: SiblingCount, element: PaperElement): number {
  const tag = tagOf(element);
  while (count.next) {
    const sibling = step(count);
    if (sibling === element) break;
  }
  return count.counts.get(tag) ?? 1;
}

/** Whether there is no second one of the tag, in all. */
export function isOnlyOne(count: SiblingCount, tag: string): boolean {
  while (count.next && (count.counts.get(tag) ?? 0) < 2) step(count);
  return (count.counts.get(tag) ?? 0) < 2;
}

function step(count: SiblingCount): PaperElement | null {
  const sibling = count.next;
  if (!sibling) return null;
  const tag = tagOf(sibling);
  count.counts.set(tag, (count.counts.get(tag) ?? 0) + 1);
  count.next = sibling.nextElementSibling;
  return sibling;
}

function tagOf(element: PaperElement): string {
  return element.localName.toLowerCase();
}
