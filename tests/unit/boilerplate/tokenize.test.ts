import { describe, expect, it } from 'vitest';
import { foldWord, isUnspaced, tokenize } from '../../../utils/boilerplate/tokenize';

/** "word:reacties number:12", with a + behind what has a capital. */
function draw(text: string): string {
  return tokenize(text)
    .map(({ kind, key, capital }) => `${kind}:${key}${capital ? '+' : ''}`)
    .join(' ');
}

describe('the words of a notice', () => {
  it.each([
    ['Reacties zijn gesloten', 'word:reacties+ word:zijn word:gesloten'],
    ['Azure az AZ zz', 'word:azure+ word:az word:az+ word:zz'],
    ['hCaptcha', 'word:hcaptcha+'],
    ['web2 und mp3', 'word:web2 word:und word:mp3'],
    ['Ärger über Öl', 'word:ärger+ word:über word:öl+'],
    ['ÿ Œuvre Żółw ſ', 'word:ÿ word:œuvre+ word:żółw+ word:s'],
    ['1ª 2º 5µ', 'number:1 word:a number:2 word:o number:5 word:μ'],
    ['a×b c÷d', 'word:a word:b word:c word:d'],
    ['co\u00adokie co\u200bokie', 'word:cookie word:cookie'],
    ['ﬁlter', 'word:filter'],
    ['ｌｏｇｉｎ ＬＯＧ', 'word:login word:log+'],
    ['Комментарии', 'word:комментарии+'],
    ['ab•cd—ef…gh', 'word:ab word:cd word:ef word:gh'],
    ['a👍b', 'word:a word:b'],
    ['a[b]c{d @ `e` ~ f', 'word:a word:b word:c word:d word:e word:f'],
    ['（ａ）［ｂ］｛ｃ｝｀ｄ｠ｅ･ｆ\uff00ｇ＠ｈ', 'word:a word:b word:c word:d word:e word:f word:g word:h'],
    ['a\u2000b\u3040c\ud800d\uf8ffe', 'word:a word:b word:c word:d word:e'],
    ['\u00c0\u0080', 'word:à+'],
    ['', ''],
    [' \t\n', ''],
  ])('“%s” are %s', (text, drawn) => {
    expect(draw(text)).toBe(drawn);
  });

  it.each([
    ['© 2024 Nordlys', 'sign:© number:2024 word:nordlys+'],
    ['Naam*', 'word:naam+ sign:*'],
    ['※必須', 'sign:※ character:必 character:須'],
    ['®', ''],
    ['+', ''],
  ])('of the signs only those for rights and for what has to be filled in count: “%s”', (text, drawn) => {
    expect(draw(text)).toBe(drawn);
  });

  it.each([
    ['1.234 reacties', 'number:1.234 word:reacties'],
    ['1,5', 'number:1,5'],
    ['3/5', 'number:3/5'],
    ['12:30', 'number:12:30'],
    ['1\u00a0000', 'number:1\u00a0000'],
    ['1\u202f000', 'number:1\u202f000'],
    ['12.', 'number:12'],
    ['0 9', 'number:0 number:9'],
    ['１２', 'number:１２'],
    ['０９', 'number:０９'],
    ['1-2', 'number:1 number:2'],
    ['7up', 'number:7 word:up'],
  ])('a number holds its separators, not its full stop: “%s”', (text, drawn) => {
    expect(draw(text)).toBe(drawn);
  });

  it('are characters where words are not parted by spaces', () => {
    expect(draw('コメント一覧')).toBe(
      'character:コ character:メ character:ン character:ト character:一 character:覧',
    );
    expect(draw('々〆ぁヿ鿿㐀')).toBe(
      'character:々 character:〆 character:ぁ character:ヿ character:鿿 character:㐀',
    );
    expect(draw('กก๙')).toBe('character:ก character:ก character:๙');
    expect(draw('花Hana')).toBe('character:花 word:hana+');
    expect(draw('Hana花')).toBe('word:hana+ character:花');
    expect(draw('ア・イ')).toBe('character:ア character:イ');
  });

  it.each(['々', '〆', '〇', 'ぁ', 'ヿ', '㐀', '鿿', '\u0e00', '\u0e7f'])(
    '“%s” stands without spaces',
    (sign) => {
      expect(isUnspaced(sign.charCodeAt(0))).toBe(true);
    },
  );

  it.each(['々', 'ぁ', '㐀', '\u0e00'].map((sign) => String.fromCharCode(sign.charCodeAt(0) - 1)))(
    '“%s”, just before such a script, does not',
    (sign) => {
      expect(isUnspaced(sign.charCodeAt(0))).toBe(false);
    },
  );

  it.each(['〇', 'ヿ', '鿿', '\u0e7f'].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 1)))(
    '“%s”, just behind such a script, does not',
    (sign) => {
      expect(isUnspaced(sign.charCodeAt(0))).toBe(false);
    },
  );

  it('keep where they stand', () => {
    const text = 'Naam, e-mail (verplicht)';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Naam',
      'e',
      'mail',
      'verplicht',
    ]);
  });

  it('lose an ending in brackets', () => {
    expect(draw('12 comment(s) here')).toBe('number:12 word:comment word:here');
    expect(draw('réponse(ées)')).toBe('word:réponse');
    expect(draw('comment (s)')).toBe('word:comment word:s');
    expect(draw('comment(side)')).toBe('word:comment word:side');
    expect(draw('comment(s')).toBe('word:comment word:s');
    expect(draw('(s)')).toBe('word:s');
  });

  it('of more than 48 letters are known nowhere', () => {
    expect(draw('a'.repeat(48))).toBe(`word:${'a'.repeat(48)}`);
    expect(draw('a'.repeat(49))).toBe('word:');
  });

  it('end at two hundred', () => {
    expect(tokenize('a '.repeat(250))).toHaveLength(200);
  });
});

describe('what stands for a value', () => {
  it('has no word and its own kind', () => {
    expect(draw('{count} reacties van {{ user }}')).toBe('count: word:reacties word:van name:');
  });

  it('is mark-up that is passed over', () => {
    expect(draw('Lees <b>meer</b>')).toBe('word:lees+ word:meer');
  });
});

describe('sentences', () => {
  it.each([
    ['Ja. Nee! Wat? Goed', [0, 1, 2, 3]],
    ['はい。いえ', [0, 0, 1, 1]],
    ['い！い？い', [0, 1, 2]],
    ['ja\nnee', [0, 1]],
    ['ja.\u00a0nee', [0, 1]],
    ['ja.<br>nee', [0, 1]],
    ['nordlys.example', [0, 0]],
    ['ja, nee; wat', [0, 0, 0]],
    ['ja . nee', [0, 1]],
  ])('of “%s” are told apart', (text, sentences) => {
    expect(tokenize(text).map(({ sentence }) => sentence)).toEqual(sentences);
  });

  it('are counted for values too', () => {
    expect(tokenize('Ja. {name}').map(({ sentence }) => sentence)).toEqual([0, 1]);
  });
});

describe('a word behind a colon', () => {
  it.each([
    ['fout: time-out', [false, true, false]],
    ['fout:time', [false, true]],
    ['错误：超时', [false, false, true, false]],
    ['fout: “time', [false, true]],
    ['fout:  „time', [false, true]],
    ['fout:\u00a0«time', [false, true]],
    ['fout: 「time', [false, true]],
    ['fout:\u202f"time', [false, true]],
    ['fout:    time', [false, false]],
    ['fout: (time', [false, false]],
    ['fout; time', [false, false]],
    ['fout: {message}', [false, true]],
    ['time', [false]],
  ])('is known as such in “%s”', (text, behind) => {
    expect(tokenize(text).map(({ afterColon }) => afterColon)).toEqual(behind);
  });
});

it('words are looked up alike however they are written', () => {
  expect(['Straße', 'CO\u00adOKIE', 'ÉTÉ', 'e\u0301te', 'Ｌog', 'a\u200bb'].map(foldWord)).toEqual([
    'straße',
    'cookie',
    'été',
    'éte',
    'log',
    'ab',
  ]);
});
