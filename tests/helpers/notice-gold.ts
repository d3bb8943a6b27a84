import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTENT_NAMES } from '../../utils/boilerplate/lexicon-names';
import type { Intent } from '../../utils/lexicon/notices/intents';

const FOLDER = join(import.meta.dirname, '..', 'gold', 'notices');

/** One language's file in tests/gold/notices; its README has the format. */
export interface NoticeGold {
  readonly lang: string;
  readonly matches: readonly NoticeExample[];
  readonly ignores: readonly string[];
  /** Written without sight of the lexicon. */
  readonly independent: readonly IndependentNotice[];
}

export interface NoticeExample {
  readonly intent: Intent;
  readonly text: string;
}

export interface IndependentNotice {
  readonly text: string;
  readonly means: readonly string[];
}

export function readNoticeGold(lang: string): NoticeGold {
  const gold = toRecord(JSON.parse(readFileSync(join(FOLDER, `${lang}.json`), 'utf8')));
  const matches = toRecord(gold.matches);
  const unknown = Object.keys(matches).filter((id) => !INTENT_NAMES.some((intent) => intent === id));
  if (unknown.length > 0) throw new Error(`${lang}: no meanings ${unknown.join(', ')}`);
  return {
    lang,
    matches: INTENT_NAMES.flatMap((intent) =>
      toStrings(matches[intent] ?? []).map((text) => ({ intent, text })),
    ),
    ignores: toStrings(gold.ignores),
    independent: toList(gold.independent).map((entry) => {
      const { text, means } = toRecord(entry);
      return { text: String(text), means: toStrings(means) };
    }),
  };
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  return Object.fromEntries(Object.entries(value));
}

function toList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('not a list');
  return value;
}

function toStrings(value: unknown): readonly string[] {
  return toList(value).map(String);
}
