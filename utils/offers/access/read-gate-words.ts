import type { AccessSense } from '../../lexicon/access/access-lexicon';
import type { Span } from '../../text/span';

/** What a gate's words make of the article, and the stretch of text that says it. */
export interface GateWords {
  readonly says: 'locked' | 'registration';
  readonly span: Span;
}

type Senses = ReadonlyMap<AccessSense, Span>;

/**
 * A gate said in a phrase of the lexicon, or made of its parts: reading on, or this very text and that it is closed,
 * with who may: those who pay, those with an account. Null for features of the site and for everything else.
 */
export function readGateWords(senses: Senses): GateWords | null {
  if (senses.has('feature')) return null;
  const locked = senses.get('gate.locked');
  if (locked) return { says: 'locked', span: locked };
  const registration = senses.get('gate.registration');
  if (registration) return { says: 'registration', span: registration };
  const what = senses.get('read-on') ?? (senses.has('only') ? senses.get('this-text') : undefined);
  const payer = senses.get('payer');
  const who = payer ?? senses.get('account');
  if (!what || !who) return null;
  const span = { start: Math.min(what.start, who.start), end: Math.max(what.end, who.end) };
  return { says: payer ? 'locked' : 'registration', span };
}
