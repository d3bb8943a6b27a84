const TRACKING_NAMES: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'twclid',
  'yclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'oly_anon_id',
  'oly_enc_id',
  'vero_id',
  'wickedid',
  '_hsenc',
  '_hsmi',
  'ref_src',
  'ref_url',
  'cmpid',
  'ocid',
  'smid',
  'xtor',
]);

const TRACKING_PREFIXES: readonly string[] = ['utm_', 'pk_', 'mtm_', 'at_', 'itm_', 'hsa_'];

/** The page's address without what only tells where its reader came from, and without fragment; null = no web address. */
export function cleanAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  const tracking = [...url.searchParams.keys()].filter(isTracking);
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING_NAMES.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}
