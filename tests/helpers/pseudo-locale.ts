import type { Messages } from '../../utils/i18n/words';

/** Languages that nobody speaks, made from English to try the layout: one a good deal longer, one that runs from right to left. */
export type PseudoLocale = 'en-XA' | 'en-XB';

export function pseudolocalize<M extends Messages>(
  messages: M,
  locale: PseudoLocale,
): Readonly<Record<keyof M, Messages[string]>> {
  const change = locale === 'en-XA' ? lengthen : mirror;
  const changed = Object.entries(messages).map(([key, entry]): [string, Messages[string]] => [
    key,
    typeof entry === 'string'
      ? changeWording(entry, change)
      : {
          ...Object.fromEntries(
            Object.entries(entry).map(([form, wording]) => [form, changeWording(wording, change)]),
          ),
          other: changeWording(entry.other, change),
        },
  ]);
  const direction = locale === 'en-XB' ? 'rtl' : 'ltr';
  return { ...Object.fromEntries(changed), 'text.direction': direction } as Record<keyof M, Messages[string]>;
}

/** Placeholders stay as they are, and our own name. */
function changeWording(wording: string, change: (text: string) => string): string {
  return wording
    .split(/(\{\w+\}|Newsgloss)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'áà',
  e: 'éè',
  i: 'íì',
  o: 'óò',
  u: 'úù',
  y: 'ýÿ',
  A: 'Åå',
  E: 'Éé',
  I: 'Íí',
  O: 'Óó',
  U: 'Úú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
};

const LONGER_BY = 1.5;

/** Every vowel twice, each with an accent, and as many letters more as make half as much again. */
function lengthen(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const accented = [...word].map((letter) => ACCENTS[letter] ?? letter).join('');
    const missing = Math.ceil(word.length * LONGER_BY) - accented.length;
    return accented + 'ö'.repeat(Math.max(0, missing));
  });
}

/** Each word is shown from right to left (U+202E … U+202C), between marks that make it count as such (U+200F). */
function mirror(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => `\u200f\u202e${word}\u202c\u200f`);
}
