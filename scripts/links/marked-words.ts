import type { Tab } from '../browsers/driver';
import { readPng } from '../pictures/shrink-png';
import { readLanding, type Words } from './judge-landing';

/** A colour that no page has: what the browser itself marks of a link is painted in it. */
const MARK = 0x01fe03;
export const MARK_STYLE = '<style>::target-text{background-color:#01fe03!important}</style>';

/** Whether the words are in the window and marked by the browser, wherever the page has moved since it was opened. */
export async function isMarkedInView(tab: Tab, words: Words): Promise<boolean> {
  const { top, windowHeight } = await tab.evaluate(readLanding, words);
  return top !== null && top >= 0 && top < windowHeight - LINE && (await isMarkedAt(tab, top));
}

/**
 * Whether the page cannot show the words to anybody, because it holds itself still behind a layer (of consent, mostly), and the
 * browser has nevertheless marked them. The layer's lock is taken off as a press on its button would, and the words are looked at.
 */
export async function isMarkedBehindLayer(tab: Tab, words: Words): Promise<boolean> {
  if (!(await tab.evaluate(unlock))) return false;
  const { top } = await tab.evaluate(readLanding, words);
  if (top === null) return false;
  await tab.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - SHOWN_AT);
  return isMarkedAt(tab, SHOWN_AT);
}

/** Pixels: where unlocked words are brought, and how high the line is that is looked at. */
const SHOWN_AT = 200;
const LINE = 24;

async function isMarkedAt(tab: Tab, top: number): Promise<boolean> {
  const picture = readPng(Buffer.from(await tab.screenshot({ captureBeyondViewport: false })));
  const first = Math.floor(top) * picture.width;
  return picture.pixels.subarray(first, first + LINE * picture.width).includes(MARK);
}

/** False where nothing was locked. */
function unlock(): boolean {
  const locked = [document.documentElement, document.body].filter((element) => {
    const { position, overflowY } = getComputedStyle(element);
    return position === 'fixed' || overflowY === 'hidden' || overflowY === 'clip';
  });
  for (const { style } of locked) {
    style.setProperty('position', 'static', 'important');
    style.setProperty('overflow', 'visible', 'important');
  }
  return locked.length > 0;
}
