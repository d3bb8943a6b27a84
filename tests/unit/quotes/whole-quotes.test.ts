import { describe, expect, it } from 'vitest';
import { type DrawnPage, drawQuotes } from '../../helpers/draw-quote';

describe('all that is known of a quotation', () => {
  it.each<[string, DrawnPage, readonly string[]]>([
    [
      'beside a name, behind it, and by a pronoun',
      {
        lang: 'en',
        blocks: [
          {
            text: '“It works on every machine,” said Ann Lin, chief executive of Nordlys, told Tek.no on Monday.',
          },
          { text: 'Lin told Reuters that the fix was ready. “We are late,” she said.' },
        ],
      },
      [
        '1 direct [It works on every machine,] | person Ann Lin (Ann Lin), role chief executive, of Nordlys | cue said at 29 | in block 0: It works on every machine,',
        '3 indirect [the fix was ready] | person Ann Lin (Lin), role chief executive, of Nordlys | cue told at 98 | via Reuters | in block 1: the fix was ready',
        '2 direct [We are late,] | person Ann Lin (she), role chief executive, of Nordlys | cue said at 154 | in block 1: We are late,',
      ],
    ],
    [
      'that goes on behind its attribution and in the next paragraph',
      {
        lang: 'en',
        blocks: [
          { text: '“It works on every machine,” said Ann Lin. “It will last.”' },
          { text: '“And it is cheap,” she added.' },
        ],
      },
      [
        '1 direct [It works on every machine,] [It will last.] | person Ann Lin (Ann Lin) | cue said at 29 | in block 0: It works on every machine,” said Ann Lin. “It will last.',
        '2 direct [And it is cheap,] | person Ann Lin (she) | cue added at 82 | in block 1: And it is cheap,',
      ],
    ],
    [
      'over two paragraphs',
      {
        lang: 'en',
        blocks: [
          { text: 'Ann Lin said: “It works on every machine.' },
          { text: '“It will last for years.”' },
          { text: 'The ship sank.' },
        ],
      },
      [
        '1 direct [It works on every machine.] [It will last for years.] | person Ann Lin (Ann Lin) | cue said at 8 | in block 0: It works on every machine.',
      ],
    ],
    [
      'set apart with its speaker beside it',
      {
        lang: 'en',
        blocks: [
          { text: 'Ann Lin, an engineer at Nordlys, met us.' },
          { kind: 'quote', text: 'It works on every machine.', cite: 'Ann Lin' },
        ],
      },
      [
        '1 direct [It works on every machine.] | person Ann Lin, role engineer, of Nordlys | in block 1: It works on every machine.',
      ],
    ],
    [
      'set apart with its speaker in it',
      { lang: 'en', blocks: [{ kind: 'quote', text: '“It works on every machine,” said Ann Lin.' }] },
      [
        '1 direct [It works on every machine,] | person Ann Lin (Ann Lin) | cue said at 29 | in block 0: It works on every machine,',
      ],
    ],
    [
      'shown twice is the key one',
      {
        lang: 'en',
        blocks: [
          { text: '“Maybe it will work at some time,” said Bo Ek.' },
          { kind: 'pull-quote', text: '“It will not happen again.”' },
          { text: '“It will not happen again,” said Ann Lin.' },
        ],
      },
      [
        '2 direct [Maybe it will work at some time,] | person Bo Ek (Bo Ek) | cue said at 35 | in block 0: Maybe it will work at some time,',
        '1 direct [It will not happen again,] | person Ann Lin (Ann Lin) | cue said at 103 | in block 2: It will not happen again,',
      ],
    ],
    [
      'set apart that nothing repeats',
      {
        lang: 'en',
        blocks: [
          { text: '“Maybe it will work,” said Bo Ek.' },
          { kind: 'pull-quote', text: '“Nothing like this was said,” said Ann Lin.' },
        ],
      },
      [
        '2 direct [Maybe it will work,] | person Bo Ek (Bo Ek) | cue said at 22 | in block 0: Maybe it will work,',
        '1 direct [Nothing like this was said,] | person Ann Lin (Ann Lin) | cue said at 64 | in block 1: Nothing like this was said,',
      ],
    ],
    [
      'of whom a heading introduces',
      {
        lang: 'en',
        blocks: [
          { kind: 'heading', text: 'Ann Lin, chief executive of Nordlys' },
          { text: '“It works on every machine,” said Lin.' },
        ],
      },
      [
        '1 direct [It works on every machine,] | person Ann Lin (Lin), role chief executive, of Nordlys | cue said at 65 | in block 1: It works on every machine,',
      ],
    ],
    [
      'of whom a caption introduces',
      {
        lang: 'en',
        blocks: [{ kind: 'caption', text: 'Ann Lin, mayor of Oslo.' }, { text: 'The mayor said it works.' }],
      },
      [
        '1 indirect [it works] | person Ann Lin (The mayor), role mayor, of Oslo | cue said at 34 | in block 1: it works',
      ],
    ],
    [
      'in a language nobody described',
      {
        lang: null,
        blocks: [
          { text: 'zeta “alpha beta gamma delta epsilon” zeta' },
          { kind: 'code', text: '“alpha beta gamma delta zeta eta”' },
          { kind: 'heading', text: '“alpha beta gamma delta zeta eta”' },
          { kind: 'quote', text: '“one two three four five six”' },
        ],
      },
      [
        '1 direct [alpha beta gamma delta epsilon] | nobody | in block 0: alpha beta gamma delta epsilon',
        '2 direct [one two three four five six] | nobody | in block 3: one two three four five six',
      ],
    ],
    [
      'of whom the headline names',
      {
        lang: 'en',
        title: 'Ek wants to wait',
        blocks: [
          { text: '“It works as it always did on all of them,” said Ann Lin.' },
          { text: '“We wait for a year before we say a word,” said Bo Ek.' },
        ],
      },
      [
        '2 direct [It works as it always did on all of them,] | person Ann Lin (Ann Lin) | cue said at 44 | in block 0: It works as it always did on all of them,',
        '1 direct [We wait for a year before we say a word,] | person Bo Ek (Bo Ek) | cue said at 101 | in block 1: We wait for a year before we say a word,',
      ],
    ],
    [
      'in white space as it stands',
      {
        lang: 'en',
        blocks: [{ text: '“It  works\ton every ma\u00adchine,” said Ann\u00a0Lin  in  a blog post.' }],
      },
      [
        '1 direct [It  works\ton every ma\u00adchine,] | person Ann Lin (Ann\u00a0Lin) | cue said at 31 | via a blog post | in block 0: It  works\ton every ma\u00adchine,',
      ],
    ],
    [
      'in Japanese, by office, by reference and without marks',
      {
        lang: 'ja',
        blocks: [
          {
            text: '北星テック社の森田健一社長は18日の記者会見で「これほど速い進歩は見たことがない」と述べた。',
          },
          { text: '同氏は「まだ始まりにすぎない」とも語った。' },
          { text: '同社は、工場を8月に開くと発表した。' },
        ],
      },
      [
        '1 direct [これほど速い進歩は見たことがない] | person 森田健一 (森田健一), role 社長, of 北星テック社 | cue 述べた at 42 | in block 0: これほど速い進歩は見たことがない',
        '3 direct [まだ始まりにすぎない] | person 森田健一 (同氏), role 社長, of 北星テック社 | cue 語った at 64 | in block 1: まだ始まりにすぎない',
        '2 indirect [工場を8月に開く] | organisation 北星テック社 (同社) | cue 発表した at 82 | in block 2: 工場を8月に開く',
      ],
    ],
    [
      'in Japanese set apart, and not in a heading',
      {
        lang: 'ja',
        blocks: [
          { text: '砂川浩氏は慎重だ。' },
          { kind: 'quote', text: '「全ての利用者で値上がりする」と砂川浩氏は話す。' },
          { kind: 'heading', text: '「全ての利用者で値上がりする」' },
        ],
      },
      [
        '1 direct [全ての利用者で値上がりする] | person 砂川浩 (砂川浩) | cue 話す at 31 | in block 1: 全ての利用者で値上がりする',
      ],
    ],
    [
      'in Japanese beside its speaker or pointed at',
      {
        lang: 'ja',
        blocks: [
          { text: '砂川浩氏はこう話す。' },
          { text: '「全ての利用者で値上がりする」' },
          { text: '「まだ始まりにすぎない。」（原田真理教授）' },
          { text: '原田真理氏「それは違うと思う。」' },
        ],
      },
      [
        '1 direct [全ての利用者で値上がりする] | person 砂川浩 (砂川浩) | in block 1: 全ての利用者で値上がりする',
        '2 direct [まだ始まりにすぎない。] | person 原田真理 (原田真理), role 教授 | in block 2: まだ始まりにすぎない。',
        '3 direct [それは違うと思う。] | person 原田真理 (原田真理), role 教授 | in block 3: それは違うと思う。',
      ],
    ],
    [
      'according to somebody',
      {
        lang: 'en',
        blocks: [
          { text: 'According to a person familiar with the matter, the fix works.' },
          { text: 'The fix works, according to Ann Lin, a former engineer at Nordlys.' },
        ],
      },
      [
        '2 indirect [the fix works] | unnamed a person familiar with the matter (a person familiar with the matter) | cue According to at 0 | in block 0: the fix works',
        '1 indirect [The fix works] | person Ann Lin (Ann Lin), role former engineer, of Nordlys | cue according to at 78 | in block 1: The fix works',
      ],
    ],
    [
      'in an interview',
      {
        lang: 'en',
        blocks: [
          { text: 'Ann Lin met us in Oslo.' },
          { text: 'Q: How do you sleep?' },
          { text: 'A: I wait for it to come.' },
          { text: 'Q: Why?' },
          { text: 'A: It pays off in the end.' },
        ],
      },
      [
        '1 direct [I wait for it to come.] | person Ann Lin | in block 2: I wait for it to come.',
        '2 direct [It pays off in the end.] | person Ann Lin | in block 4: It pays off in the end.',
      ],
    ],
    [
      'in German that goes on in the subjunctive',
      {
        lang: 'de',
        blocks: [
          {
            text: '„Die Brücke ist gesperrt“, sagte Anna Lind, Sprecherin der Stadt Oslo. Sie sei seit Mai undicht.',
          },
        ],
      },
      [
        '1 direct [Die Brücke ist gesperrt] | person Anna Lind (Anna Lind), role Sprecherin, of Stadt Oslo | cue sagte at 27 | in block 0: Die Brücke ist gesperrt',
        '2 indirect [Sie sei seit Mai undicht] | person Anna Lind, role Sprecherin, of Stadt Oslo | in block 0: Sie sei seit Mai undicht',
      ],
    ],
    [
      'in Spanish dialogue',
      { lang: 'es', blocks: [{ text: '—El puente está cerrado —dijo Ana Lind—. Abrirá en mayo.' }] },
      [
        '1 direct [El puente está cerrado] [Abrirá en mayo.] | person Ana Lind (Ana Lind) | cue dijo at 25 | in block 0: El puente está cerrado —dijo Ana Lind—. Abrirá en mayo.',
      ],
    ],
  ])('%s', (_, page, drawn) => {
    expect(drawQuotes(page)).toEqual(drawn);
  });
});
