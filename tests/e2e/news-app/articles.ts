/** What the little news site of the navigation tests has to read. Each article has one speaker, who is in no other. */
export interface Article {
  readonly title: string;
  readonly speaker: string;
  readonly words: string;
  readonly paragraphs: readonly string[];
}

export const ARTICLES = {
  mast: {
    title: 'The mast on Harbour Hill comes down',
    speaker: 'Ilse Vandermolen',
    words: 'Nobody has looked up at it for years',
    paragraphs: [
      'The radio mast on Harbour Hill will be taken down in the spring, sixty years after it was put up to guide ships that now find their way without it. The harbour board decided so on Tuesday.',
      '“Nobody has looked up at it for years,” said Ilse Vandermolen, who runs the harbour of Fennhaven. The steel goes to a yard across the bay, where it will be cut and melted.',
      'The hill itself stays open to walkers. A bench is to stand where the mast stood, and the council wants a small sign that tells what was there, with a drawing by pupils of the school below.',
    ],
  },
  ferry: {
    title: 'A ferry without a crew crosses the strait',
    speaker: 'Anselm Brightwater',
    words: 'It was the dullest hour of my working life',
    paragraphs: [
      'A ferry with nobody at the wheel has crossed the Lissa strait for the first time with passengers on board. It took fifty-one minutes, four more than the timetable gives a crew.',
      '“It was the dullest hour of my working life,” said Anselm Brightwater, the captain who stood by on the bridge with his hands behind his back and was not needed once.',
      'The company wants to run three such boats by the autumn of next year. The union asks who will help when a passenger falls ill, and has been promised an answer before the summer.',
    ],
  },
  orchard: {
    title: 'Robots pick the last apples of the year',
    speaker: 'Petronella Ashgrove',
    words: 'They do not eat any while they work',
    paragraphs: [
      'The last apples of the year in the Weald orchards have been picked by machines, which feel with soft fingers whether a fruit is ripe before they turn it off its branch.',
      '“They do not eat any while they work,” said Petronella Ashgrove, who has grown apples here for thirty years. A machine picks as much as two people, and works by night as well.',
      'The makers lend their machines by the week. A grower pays by the crate, and nothing at all for fruit that was bruised on its way into the box, which so far is one apple in ninety.',
    ],
  },
} as const satisfies Record<string, Article>;

export type Slug = keyof typeof ARTICLES;

export function isSlug(text: string): text is Slug {
  return Object.hasOwn(ARTICLES, text);
}

export function renderArticle(slug: Slug): string {
  const { title, paragraphs } = ARTICLES[slug];
  return `<article data-url="/app/${slug}"><h1><a href="/app/${slug}">${title}</a></h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
}
