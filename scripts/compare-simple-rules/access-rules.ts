import type { Page } from '../../utils/page/page';

/** A rule of one line, and whether it calls the article on a page restricted. */
export interface AccessRule {
  readonly name: string;
  readonly restricts: (html: string, page: Page) => boolean;
}

const SHORT = 600;
const PHRASES =
  /subscribe (?:now )?to (?:continue|keep|read)|subscribers? only|for subscribers|to continue reading|already a subscriber|sign in to (?:read|continue)|create a free account|réservé aux abonnés|lire la suite|nur für abonnenten|jetzt weiterlesen|alleen voor abonnees|lees verder met|solo para suscriptores|sigue leyendo|riservato agli abbonati|continua a leggere|exclusivo para assinantes|continue lendo|会員限定/i;
const VENDORS =
  /tinypass\.com|piano\.io|poool\.fr|zephr|evolok|leaky-?paywall|laterpay|subscribewithgoogle|news\.google\.com\/swg|cxense|pelcro|steadyhq|memberful|blueconic|arcpublishing/i;

export const ACCESS_RULES: readonly AccessRule[] = [
  {
    name: 'a phrase anywhere, or fewer than 600 characters',
    restricts: (_, page) => PHRASES.test(textOf(page, 'all')) || textOf(page, 'article').length < SHORT,
  },
  {
    name: 'a class or id contains "paywall"',
    restricts: (html) => /(?:class|id)=["']?[^"'>]{0,200}paywall/i.test(html),
  },
  { name: 'a vendor’s script is present', restricts: (html) => VENDORS.test(html) },
  {
    name: 'isAccessibleForFree alone',
    restricts: (html) =>
      /"isAccessibleForFree"\s{0,3}:\s{0,3}"?(?:https?:\/\/schema\.org\/)?false/i.test(html) ||
      /itemprop=["']isAccessibleForFree["'][^>]{0,80}content=["']false/i.test(html),
  },
];

function textOf({ blocks }: Page, which: 'all' | 'article'): string {
  const read = which === 'all' ? blocks : blocks.filter(({ inArticle }) => inArticle);
  return read.map(({ text }) => text).join('\n');
}
