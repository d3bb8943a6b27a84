/** The one quotation that every hostile page holds besides what it is hostile with. */
export const HONEST = {
  words: 'It has never been late, and it will not be late while I can climb the stairs.',
  speaker: 'Ilse Varkendonk',
} as const;

export interface Hostility {
  /** In the head, ahead of all else. */
  readonly head?: string;
  readonly title?: string;
  /** Ahead of the article. */
  readonly before?: string;
  /** In the article, behind the honest quotation. */
  readonly inside?: string;
  readonly after?: string;
}

/** A script of the page's calls it where it got something to run that was text. */
export const RAN = 'window.ranAnyway = (window.ranAnyway ?? 0) + 1';

/** An ordinary story with something hostile around it. */
export function honestStory({
  head = '',
  title = 'Harbour town keeps its tide clock',
  ...parts
}: Hostility): string {
  const { before = '', inside = '', after = '' } = parts;
  return `<!doctype html><html lang="en"><head>${head}<meta charset="utf-8"><title>${title}</title></head><body>
${before}
<main><article><h1>${title}</h1>
<p>On the first day the keepers of the tide clock at Zoutmere oiled its wheels, counted the strokes and wrote both down in the long book that lies under the stairs.</p>
<p>“${HONEST.words}” said ${HONEST.speaker}, who has the key.</p>
${inside}
<p>The council had asked for a cheaper clock, and it had asked for it in writing. Nobody in the harbour answered the letter, and in the spring the council stopped asking.</p>
<p>Visitors may look at the clock from outside on every day of the week but the first, when its weights are drawn up and the yard is closed to everybody but the keepers.</p>
<p>In the long book there are four hundred years of strokes, and in the margins there is the weather, the price of herring, and the names of those who climbed the stairs.</p>
</article></main>
${after}
</body></html>`;
}
