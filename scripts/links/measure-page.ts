import { anchorsOf } from '../../utils/desk/finding-anchors';
import { buildTextLink } from '../../utils/link/text-link';
import type { LinkOutcome } from '../../utils/messages/hands-protocol';
import type { Result } from '../../utils/text/result';
import { type Driver, pause } from '../browsers/driver';
import { readKept, send } from '../jumps/kept-report';
import { judge, type Landing, readLanding, type Verdict, type Words } from './judge-landing';
import { isMarkedBehindLayer, isMarkedInView } from './marked-words';

/** One quotation's link, opened in a fresh tab. */
export interface OpenedLink {
  readonly index: number;
  /** plain: no directive was given, and the reader is told so. */
  readonly verdict: Verdict | 'plain';
  readonly link: string | null;
  readonly words: string;
  readonly landing?: Landing;
}

interface CopiedLink {
  readonly index: number;
  readonly link: string | null;
  readonly words: Words;
}

/** Links as the popup copies them, for at most `each` quotations spread over the page, each opened for itself. */
export async function measureLinks(
  driver: Driver,
  url: string,
  each: number,
): Promise<readonly OpenedLink[]> {
  const opened: OpenedLink[] = [];
  for (const copied of await readLinks(driver, url, each)) opened.push(await openLink(driver, copied));
  return opened;
}

async function readLinks(driver: Driver, url: string, each: number): Promise<readonly CopiedLink[]> {
  const tab = await driver.open(url);
  try {
    const popup = await driver.clickButton(tab);
    const kept = await readKept(popup);
    if (!kept) return [];
    const { tabId, entry } = kept;
    const { identity, report } = entry.reply;
    const quotes = spread(report.quotes.length, each);
    const request = { tabId, identity, quotes };
    const reply = (await send(popup, { kind: 'links/find', request })) as Result<LinkOutcome>;
    await popup.close();
    return quotes.flatMap((index, nth) => {
      const [words] = anchorsOf(entry, { kind: 'quote', index });
      const directive = reply.ok ? (reply.value.directives[nth] ?? null) : null;
      const link = directive === null ? null : buildTextLink(report.page.url, directive);
      return words ? [{ index, words, link }] : [];
    });
  } finally {
    await tab.close();
  }
}

/** `most` of the places from 0 to `count`, evenly apart. */
function spread(count: number, most: number): readonly number[] {
  const taken = Math.min(count, most);
  return Array.from({ length: taken }, (_, nth) => Math.floor(((nth + 0.5) * count) / taken));
}

/** Some pages scroll smoothly, which takes a while; looking does not touch them. */
const LOOKS = 30;

async function openLink(driver: Driver, { index, link, words }: CopiedLink): Promise<OpenedLink> {
  const about = { index, link, words: words.exact };
  if (link === null) return { ...about, verdict: 'plain' };
  const tab = await driver.open(link);
  try {
    let landing = await tab.evaluate(readLanding, words);
    for (let look = 0; look < LOOKS && judge(landing) !== 'landed'; look += 1) {
      await pause(100);
      landing = await tab.evaluate(readLanding, words);
    }
    const verdict = judge(landing);
    if (verdict === 'elsewhere' && (await isMarkedInView(tab, words)))
      return { ...about, verdict: 'landed', landing };
    if (verdict === 'not scrolled' && (await isMarkedBehindLayer(tab, words)))
      return { ...about, verdict: 'marked', landing };
    return { ...about, verdict, landing };
  } finally {
    await tab.close();
  }
}
