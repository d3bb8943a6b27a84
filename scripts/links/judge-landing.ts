/** Where a browser came to rest when it opened a link. */
export interface Landing {
  /** Of the words' first line in the window; null where the words are not on the page. */
  readonly top: number | null;
  /** Of all the words, against the middle of the window; browsers bring them there. */
  readonly offCentre: number;
  /** Of all the words together. */
  readonly height: number;
  readonly windowHeight: number;
  /** Whether the first line would be in the window had nothing been scrolled. */
  readonly wasInView: boolean;
}

export interface Words {
  readonly path: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Runs in the page, and looks for the words in a way of its own: through their element and the text around them. */
export function readLanding({ path, exact, prefix, suffix }: Words): Landing {
  const range = find();
  const line = range && [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!range || !line)
    return { top: null, offCentre: 0, height: 0, windowHeight: innerHeight, wasInView: false };
  const box = range.getBoundingClientRect();
  return {
    top: line.top,
    offCentre: (box.top + box.bottom) / 2 - innerHeight / 2,
    height: box.height,
    windowHeight: innerHeight,
    wasInView: line.top + scrollY < innerHeight,
  };

  function find(): Range | null {
    const element = document.querySelector(path);
    if (!element) return null;
    const places: { node: Text; offset: number }[] = [];
    let text = '';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const sign = squeeze(node.data[offset] ?? '');
        if (sign === '') continue;
        text += sign;
        places.push({ node, offset });
      }
    }
    return rangeAt(places, bestPlace(text));
  }

  function bestPlace(text: string): number {
    const words = squeeze(exact);
    let best = -1;
    let most = -1;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const agreed = countBefore(text, at) + countBehind(text, at + words.length);
      if (agreed <= most) continue;
      most = agreed;
      best = at;
    }
    return best;
  }

  function countBefore(text: string, at: number): number {
    const before = squeeze(prefix);
    let count = 0;
    while (count < before.length && before.at(-1 - count) === text[at - 1 - count]) count += 1;
    return count;
  }

  function countBehind(text: string, at: number): number {
    const behind = squeeze(suffix);
    let count = 0;
    while (count < behind.length && behind[count] === text[at + count]) count += 1;
    return count;
  }

  function rangeAt(places: readonly { node: Text; offset: number }[], at: number): Range | null {
    const first = places[at];
    const last = places[at + squeeze(exact).length - 1];
    if (!first || !last) return null;
    const found = document.createRange();
    found.setStart(first.node, first.offset);
    found.setEnd(last.node, last.offset + 1);
    return found;
  }

  function squeeze(value: string): string {
    return value.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '');
  }
}

/** marked: the page holds itself still behind a layer, and the browser has marked the words in it. */
export type Verdict = 'landed' | 'marked' | 'elsewhere' | 'not scrolled' | 'not judged';

/** Lines of slack between what two browsers call the middle of a stretch of text. */
const SLACK = 40;

/** Landed: out of the window before, in it now, and where browsers put what they were asked for – its middle or its first line in the middle, or as much of it as fits. */
export function judge(landing: Landing): Verdict {
  const { top, offCentre, height, windowHeight, wasInView } = landing;
  if (top === null || wasInView) return 'not judged';
  if (top > windowHeight * 2) return 'not scrolled';
  const isInView = top >= 0 && top < windowHeight;
  const isCentred = Math.abs(offCentre) <= SLACK || Math.abs(top - windowHeight / 2) <= SLACK;
  const isThere = isCentred || height > windowHeight - SLACK;
  return isInView && isThere ? 'landed' : 'elsewhere';
}
