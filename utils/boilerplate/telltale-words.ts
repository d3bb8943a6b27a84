import type { Concept } from '../lexicon/notices/concepts';
import type { NoticeLexicon } from '../lexicon/notices/notice-lexicon';
import { firstKeys, splitList } from './word-grammar';

/** Which languages a word may tell of, as bits by place: from the single words of some notions, before any language is indexed. */
export interface TelltaleWords {
  /** The languages that have this word. */
  readonly langsOf: (key: string) => number;
  /** Those, and the languages that write words together and have one that begins so. */
  readonly langsNear: (key: string) => number;
}

/** What disclosures are made of. */
export const DISCLOSING: readonly Concept[] = [
  'ad',
  'sponsor',
  'promo',
  'affiliate',
  'commission',
  'ai',
  'correction',
  'embargo',
  'syndicated',
  'sample',
  'opinion',
  'live',
  'developing',
  'partnership',
  'summary',
  'updated',
  'translate',
  'made',
  'machine',
  'original',
  'version',
  'provide',
];

/** What nearly every piece of small print has one word of. */
export const TELLING: readonly Concept[] = [
  'comment',
  'reply',
  'moderate',
  'article',
  'page',
  'author',
  'name',
  'password',
  'account',
  'message',
  'newsletter',
  'link',
  'image',
  'category',
  'tag',
  'archive',
  'search',
  'result',
  'contents',
  'content',
  'minute',
  'hour',
  'day',
  'ago',
  'now',
  'view',
  'more',
  'all',
  'next',
  'previous',
  'newest',
  'oldest',
  'popular',
  'recommended',
  'related',
  'write',
  'submit',
  'sent',
  'publish',
  'edit',
  'updated',
  'delete',
  'deleted',
  'hide',
  'show',
  'load',
  'loading',
  'save',
  'cancel',
  'confirm',
  'close',
  'choose',
  'accept',
  'reject',
  'settings',
  'change',
  'continue',
  'try',
  'wait',
  'check',
  'copy',
  'share',
  'read',
  'follow',
  'report',
  'sort',
  'skip',
  'back',
  'learn',
  'contact',
  'login',
  'logout',
  'signup',
  'forgot',
  'subscribe',
  'subscriber',
  'unsubscribe',
  'member',
  'free',
  'support',
  'error',
  'find',
  'required',
  'optional',
  'field',
  'available',
  'privacy',
  'privacy_policy',
  'terms',
  'imprint',
  'consent',
  'use',
  'process',
  'data',
  'essential',
  'personalised',
  'robot',
  'protect',
  'code',
  'ad',
  'sponsor',
  'commission',
  'correction',
  'rights',
  'powered',
  'thanks',
  'yes',
  'not',
  'please',
  'you',
  'written',
  'translate',
];

export function buildTelltaleWords(
  lexicons: readonly NoticeLexicon[],
  concepts: readonly Concept[],
): TelltaleWords {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const heads = new Map<string, number>();
  lexicons.forEach(({ words: lists, compounds }, lang) => {
    for (const concept of concepts) {
      for (const entry of splitList(lists[concept]))
        addEntry({ words, stems, heads: compounds ? heads : null, entry, bit: 1 << lang });
    }
  });
  const langsOf = (key: string): number => (words.get(key) ?? 0) | (stems.get(key.slice(0, HEAD)) ?? 0);
  return {
    langsOf,
    langsNear: (key) => langsOf(key) | (key.length > MIN_COMPOUND ? (heads.get(key.slice(0, HEAD)) ?? 0) : 0),
  };
}

/** A stem or the first half of a compound is known by its first letters. */
const HEAD = 5;
const MIN_COMPOUND = 8;

interface AddedEntry {
  readonly words: Map<string, number>;
  readonly stems: Map<string, number>;
  readonly heads: Map<string, number> | null;
  readonly entry: string;
  readonly bit: number;
}

/** Of several words the first; a run of characters without spaces tells by its first as well. */
function addEntry({ words, stems, heads, entry, bit }: AddedEntry): void {
  const [first] = firstKeys(entry);
  if (first === undefined || first.kind === 'tail') return;
  if (first.kind === 'word') add(words, first.key, bit);
  if (first.key.length < HEAD) return;
  const map = first.kind === 'stem' ? stems : heads;
  if (map !== null) add(map, first.key.slice(0, HEAD), bit);
}

function add(map: Map<string, number>, key: string, bit: number): void {
  map.set(key, (map.get(key) ?? 0) | bit);
}
