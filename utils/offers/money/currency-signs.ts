import {
  CURRENCIES,
  REGION_CURRENCIES,
  SHARED_SIGNS,
  type SharedSign,
} from '../../lexicon/offers/currencies';

/** What a sign beside a number can mean. */
export type CurrencySign = {
  /** Names hundredths, not units: "14p". */
  readonly minor: boolean;
  /** An ordinary word or letter, a currency only where a price stands alone. */
  readonly alone: boolean;
} & (
  | { readonly kind: 'one'; readonly code: string }
  | { readonly kind: 'shared'; readonly sign: SharedSign }
);

/** What the page says about whose money it counts in. */
export interface CurrencyHints {
  /** The page's own `priceCurrency`. */
  readonly declared: string | null;
  /** ISO 3166. */
  readonly region: string | null;
  readonly lang: string | null;
}

export interface ResolvedCurrency {
  readonly code: string | null;
  readonly assumed: boolean;
}

/** `written` as on the page, in folded characters; single letters keep their case. */
export function findSign(written: string): CurrencySign | null {
  return SIGNS.get(signKey(written)) ?? null;
}

/** A sign for hundredths, which stands after its number only: "20 Rp." are Rappen, "Rp 20.000" rupiah. */
export function findMinorSign(written: string): CurrencySign | null {
  return MINOR_SIGNS.get(signKey(written)) ?? null;
}

export function resolveCurrency(sign: CurrencySign, hints: CurrencyHints): ResolvedCurrency {
  if (sign.kind === 'one') return { code: sign.code, assumed: false };
  const { members, byLang, otherwise } = sign.sign;
  if (hints.declared !== null && members.includes(hints.declared))
    return { code: hints.declared, assumed: false };
  const regional = hints.region === null ? undefined : REGION_CURRENCIES.get(hints.region);
  if (regional !== undefined && members.includes(regional)) return { code: regional, assumed: false };
  const spoken = hints.lang !== null && Object.hasOwn(byLang, hints.lang) ? byLang[hints.lang] : undefined;
  if (spoken !== undefined) return { code: spoken, assumed: false };
  return { code: otherwise, assumed: otherwise !== null };
}

/** Whether `code` is one of the currencies the sign can mean. */
export function canMean(sign: CurrencySign, code: string): boolean {
  return sign.kind === 'one' ? sign.code === code : sign.sign.members.includes(code);
}

/** Written out before the sign: "COP $ 900". */
const DOLLARS = [
  'USD',
  'CAD',
  'AUD',
  'NZD',
  'HKD',
  'SGD',
  'MXN',
  'ARS',
  'CLP',
  'COP',
  'UYU',
  'BRL',
  'TWD',
] as const;

const SIGNS: ReadonlyMap<string, CurrencySign> = buildSigns();
const MINOR_SIGNS: ReadonlyMap<string, CurrencySign> = buildMinorSigns();
const LONGEST_FROM = longestBy((key) => key.charAt(0));
const LONGEST_TO = longestBy((key) => key.charAt(key.length - 1));

function longestBy(characterOf: (key: string) => string): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const key of [...SIGNS.keys(), ...MINOR_SIGNS.keys()]) {
    const character = characterOf(key).toLowerCase();
    longest.set(character, Math.max(longest.get(character) ?? 0, key.length));
  }
  return longest;
}

function buildMinorSigns(): Map<string, CurrencySign> {
  const signs = new Map<string, CurrencySign>();
  for (const { code, minor = [] } of CURRENCIES) {
    for (const sign of minor) signs.set(signKey(sign), { kind: 'one', code, minor: true, alone: false });
  }
  for (const sign of SHARED_SIGNS) {
    for (const written of sign.minor ?? [])
      signs.set(signKey(written), { kind: 'shared', sign, minor: true, alone: false });
  }
  return signs;
}

function buildSigns(): Map<string, CurrencySign> {
  const signs = new Map<string, CurrencySign>();
  for (const { code, signs: plain, alone = [] } of CURRENCIES) {
    for (const sign of alone) signs.set(signKey(sign), { kind: 'one', code, minor: false, alone: true });
    for (const sign of plain) signs.set(signKey(sign), { kind: 'one', code, minor: false, alone: false });
  }
  for (const sign of SHARED_SIGNS) {
    for (const written of sign.signs)
      signs.set(signKey(written), { kind: 'shared', sign, minor: false, alone: false });
  }
  for (const code of DOLLARS) {
    for (const written of [`${code}$`, `${code} $`])
      signs.set(signKey(written), { kind: 'one', code, minor: false, alone: false });
  }
  return signs;
}

/** How long a sign that begins with this character can be; 0 where none does. */
export function longestSignFrom(character: string): number {
  return LONGEST_FROM.get(character.toLowerCase()) ?? 0;
}

/** How long a sign that ends in this character can be; 0 where none does. */
export function longestSignTo(character: string): number {
  return LONGEST_TO.get(character.toLowerCase()) ?? 0;
}

function signKey(written: string): string {
  return written.length === 1 ? written : written.toLowerCase();
}
