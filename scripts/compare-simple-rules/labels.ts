import { isJsonObject, type Json, type JsonObject } from '../../utils/text/json';

export interface LabelledPage {
  /** Below the folder of pages. */
  readonly file: string;
  readonly url: string | null;
  /** Null where the label leaves it open. */
  readonly restricted: boolean | null;
  readonly trap: boolean;
  /** Labelled as a page with prices and no offer. */
  readonly negative: boolean;
  readonly prices: readonly { readonly amount: number; readonly currencies: readonly string[] }[];
}

const LIMITED: ReadonlySet<string> = new Set(['metered', 'registration', 'locked', 'restricted']);

/** One page a line, as `pages.dev.jsonl` has them; lines that are no page are left out. */
export function readLabels(lines: string): readonly LabelledPage[] {
  return lines.split('\n').flatMap((line) => {
    const row: Json = line === '' ? null : JSON.parse(line);
    return isJsonObject(row) ? [readLabel(row)] : [];
  });
}

function readLabel(row: JsonObject): LabelledPage {
  const gold = isJsonObject(row.gold) ? row.gold : {};
  const access = typeof gold.access === 'string' ? gold.access : null;
  const offers = Array.isArray(row.offers) ? row.offers.filter(isJsonObject) : [];
  return {
    file: `${String(row.repo).replace('/', '+')}/${String(row.path).replace(/\.gz$/, '')}`,
    url: typeof row.url === 'string' ? row.url : null,
    restricted: access === null || access === 'unknown' ? null : LIMITED.has(access),
    trap: Boolean(gold.trap),
    negative: Boolean(row.negative) && offers.length === 0,
    prices: offers
      .filter((offer) => Number(offer.price) > 0 && !offer.optional)
      .map((offer) => ({ amount: Number(offer.price), currencies: String(offer.currency).split('|') })),
  };
}
