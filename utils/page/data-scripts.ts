import { ACCESS_KEYS } from './access-keys';
import type { DataScript } from './page';

const MAX_SCRIPTS = 100;
const MAX_SCANNED = 3_000_000;
const MAX_CUTS = 30;
const MAX_CUTS_A_KEY = 6;
const AROUND = 1_200;
const KEY = new RegExp(ACCESS_KEYS.join('|'), 'g');
/** What may stand between a field's name and its value: `isLocked":true`, `audience\":\"paid`, `'Paywall_Level', 'free'`. */
const FIELD_END = /^\\{0,3}["']?\s{0,3}[:=,]/;

/** Cut-outs of the page's inline scripts around the fields that say who may read it. */
export function readDataScripts(document: Document): readonly DataScript[] {
  const cuts: DataScript[] = [];
  const perKey = new Map<string, number>();
  let room = MAX_SCANNED;
  for (const script of [...document.getElementsByTagName('script')].slice(0, MAX_SCRIPTS)) {
    if (script.hasAttribute('src') || script.getAttribute('type')?.includes('ld+json')) continue;
    const text = (script.textContent ?? '').slice(0, room);
    room -= text.length;
    const id = script.getAttribute('id')?.slice(0, 100) ?? null;
    for (const cut of cutAroundKeys(text, perKey)) cuts.push({ id, text: cut });
    if (room <= 0 || cuts.length >= MAX_CUTS) break;
  }
  return cuts.slice(0, MAX_CUTS);
}

function cutAroundKeys(text: string, perKey: Map<string, number>): readonly string[] {
  const cuts: string[] = [];
  let cutEnd = -1;
  for (const { 0: key, index } of text.matchAll(KEY)) {
    const count = perKey.get(key) ?? 0;
    if (index < cutEnd || count >= MAX_CUTS_A_KEY) continue;
    const end = index + key.length;
    if (!FIELD_END.test(text.slice(end, end + 10))) continue;
    perKey.set(key, count + 1);
    cutEnd = end + AROUND / 2;
    cuts.push(text.slice(Math.max(0, index - AROUND / 2), cutEnd));
  }
  return cuts;
}
