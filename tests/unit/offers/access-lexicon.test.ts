import { describe, expect, test } from 'vitest';
import type { AccessLexicon } from '../../../utils/lexicon/access/access-lexicon';
import { ACCESS_DA } from '../../../utils/lexicon/access/da';
import { ACCESS_DE } from '../../../utils/lexicon/access/de';
import { ACCESS_EN } from '../../../utils/lexicon/access/en';
import { ACCESS_ES } from '../../../utils/lexicon/access/es';
import { ACCESS_FI } from '../../../utils/lexicon/access/fi';
import { ACCESS_FR } from '../../../utils/lexicon/access/fr';
import { ACCESS_IT } from '../../../utils/lexicon/access/it';
import { ACCESS_JA } from '../../../utils/lexicon/access/ja';
import { ACCESS_NL } from '../../../utils/lexicon/access/nl';
import { ACCESS_NO } from '../../../utils/lexicon/access/no';
import { ACCESS_PL } from '../../../utils/lexicon/access/pl';
import { ACCESS_PT } from '../../../utils/lexicon/access/pt';
import { ACCESS_SV } from '../../../utils/lexicon/access/sv';
import { compileAccessLexicon, findAccessSenses } from '../../../utils/offers/access/find-phrases';
import { expandPhrase } from './expand-phrase';

const LEXICONS: readonly AccessLexicon[] = [
  ...[ACCESS_EN, ACCESS_NL, ACCESS_DE, ACCESS_FR, ACCESS_ES, ACCESS_IT, ACCESS_PT],
  ...[ACCESS_PL, ACCESS_SV, ACCESS_NO, ACCESS_DA, ACCESS_FI, ACCESS_JA],
];

describe.each(LEXICONS.map((lexicon) => [lexicon.lang, lexicon] as const))(
  'what closes an article: %s',
  (_, lexicon) => {
    const compiled = [compileAccessLexicon(lexicon)];

    test.each(lexicon.rules.flatMap(({ sense, matches }) => matches.map((text) => [text, sense] as const)))(
      '“%s” says %s',
      (text, sense) => {
        expect([...findAccessSenses(text, compiled).keys()]).toContain(sense);
      },
    );

    test('a gate is never said by one word, nor by words of any kind', () => {
      const gates = lexicon.rules
        .filter(({ sense }) => sense.startsWith('gate.'))
        .flatMap(({ phrases }) => phrases);
      const loose = gates
        .flatMap(expandPhrase)
        .filter(
          (pieces) => pieces.filter((piece) => /\p{L}/u.test(piece) && !piece.startsWith('{')).length < 2,
        );
      expect(lexicon.lang === 'ja' ? [] : loose).toEqual([]);
    });

    test('a free story says nothing of it', () => {
      const story = [
        'The subscribers of the early radio paid nothing.',
        'Read more stories',
        'Log in',
        'Subscribe',
        'Newsletter',
        'Premium',
      ];
      expect(
        story
          .flatMap((text) => [...findAccessSenses(text, compiled).keys()])
          .filter((sense) => sense.startsWith('gate.')),
      ).toEqual([]);
    });
  },
);
