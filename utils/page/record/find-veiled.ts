import type { PageLooks, Veil } from '../lean-tree';
import type { OpenElement } from './open-element';

/** Of the places with most running text, how many are asked: the article is among them. */
const PLACES = 3;
/** Of their lines, how many of the last: where a text is cut off, its last lines are the veiled ones. */
const LAST_ASKED = 8;
/** Elements of the lines and around them. */
const MOST_ASKED = 80;
/** How many lines' height may be cut off before that counts as keeping text from the reader. */
const CUT_OFF = 60;

/** What veils the last lines of the page's longest texts, by computed style. `prose`: what holds a line of running text each, in order. */
export function findVeiled(view: Window, prose: readonly OpenElement[]): PageLooks['veiled'] {
  const asked = new Set<OpenElement>();
  for (const place of findPlaces(prose)) {
    const lines = prose.filter((line) => standsIn(line, place)).slice(-LAST_ASKED);
    for (const line of lines) addChain(asked, line);
  }
  return [...asked].flatMap((open) => {
    const veils = findVeils(view, open);
    return veils.length > 0 ? [{ place: open.place, veils }] : [];
  });
}

/** As lines are mostly children of what holds them all, and sometimes each stands in an element of its own. */
function findPlaces(prose: readonly OpenElement[]): readonly OpenElement[] {
  const weights = new Map<OpenElement, number>();
  for (const { parent, length } of prose) {
    if (!parent) continue;
    weights.set(parent, (weights.get(parent) ?? 0) + length);
    if (parent.parent) weights.set(parent.parent, (weights.get(parent.parent) ?? 0) + length / 2);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, PLACES)
    .map(([place]) => place);
}

function standsIn({ parent }: OpenElement, place: OpenElement): boolean {
  return parent === place || parent?.parent === place;
}

function addChain(asked: Set<OpenElement>, line: OpenElement): void {
  let open: OpenElement | null = line;
  while (open && !asked.has(open) && asked.size < MOST_ASKED) {
    asked.add(open);
    open = open.parent;
  }
}

function findVeils(view: Window, { element, face }: OpenElement): readonly Veil[] {
  const style = view.getComputedStyle(element);
  const veils: Veil[] = [];
  if (style.filter.includes('blur(')) veils.push('blur');
  if (style.maskImage && style.maskImage !== 'none') veils.push('mask');
  if (style.overflowY === 'hidden' && face.scrollHeight > face.clientHeight + CUT_OFF) veils.push('clip');
  if (style.userSelect === 'none') veils.push('no-select');
  return veils;
}
