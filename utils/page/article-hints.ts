import type { Box } from './page';

/** What stands in the middle of articles and is none of it, as classes and ids call it; whole words of a name. */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  `related recommended recommendations recommend recirc recirculation promo promos promotion newsletter newsletters
  signup share sharing sharebar shares social socials comment comments disqus respond ad ads adbox advert advertisement
  advertising sponsor sponsored breadcrumb breadcrumbs menu navigation pagination tags taglist byline bylines authorbox
  authorbio bio caption captions credit credits cookie cookies consent toolbar widget widgets sidebar popular trending
  outbrain taboola readmore morestories login copyright tooltip popup banner rating ratings vote votes
  follow print newsfeed livefyre carousel slideshow`.split(/\s+/),
);

/** What the paragraph between headline and text is called. */
const LEAD_WORDS: ReadonlySet<string> = new Set(
  `lead lede leadtext standfirst dek deck intro introduction summary teaser subtitle subheadline subhead subheading
  excerpt abstract chapo ingress manchet vorspann sapo bajada entradilla sommario sottotitolo catenaccio kicker
  description strapline stk preamble wstep ingressi`.split(/\s+/),
);

export function hasForeignHint(box: Box): boolean {
  return splitHint(box.hint).some((word) => FOREIGN_WORDS.has(word));
}

export function hasLeadHint(box: Box): boolean {
  return splitHint(box.hint).some((word) => LEAD_WORDS.has(word));
}

/** "articleBody__shareBar" → article, body, share, bar; and each name whole, without its signs. */
function splitHint(hint: string): readonly string[] {
  if (hint === '') return [];
  const words = hint.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return words.split(/[^a-z\d]+/);
}
