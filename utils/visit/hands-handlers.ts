import type { Linker } from '../link/linker';
import { findRanges } from '../mark/find-range';
import type { PageClipboard } from '../mark/page-clipboard';
import { findHolder, readSelection } from '../mark/page-selection';
import type { HandsCalls } from '../messages/hands-protocol';
import type { Handlers } from '../messages/receiver';
import { succeed } from '../text/result';

interface HandsTools {
  readonly document: Document;
  readonly linker: Linker;
  readonly clipboard: PageClipboard;
}

/** What the hands answer when the background calls. */
export function answerWithHands({ document, linker, clipboard }: HandsTools): Handlers<HandsCalls, null> {
  return {
    'link/find': async ({ quotes }) => {
      const findings = quotes.map((anchors) => findRanges(document, anchors));
      return succeed({ directives: linker.findDirectives(findings) });
    },
    'selection/read': async ({ quotes }) => {
      const selected = readSelection(document);
      if (!selected) return succeed({ text: '', directive: null, quote: null, isSaid: false });
      const holder = findHolder(document, selected.range, quotes);
      const [directive = null] = linker.findDirectives([[selected.range]]);
      const text = holder?.words ?? selected.text;
      return succeed({
        text,
        directive,
        quote: holder?.quote ?? null,
        isSaid: holder !== null && holder.words !== null,
      });
    },
    'selection/copy': async ({ text, html, words }) =>
      succeed({ copied: await clipboard.copy({ text, html }, words) }),
  };
}
