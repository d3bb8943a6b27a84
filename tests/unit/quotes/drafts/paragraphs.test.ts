import { describe, expect, it } from 'vitest';
import { type MarkedPassage, markQuotes } from '../../../helpers/mark-quotes';

describe('what several sentences and paragraphs say together', () => {
  it.each<MarkedPassage>([
    [
      'en',
      'Q: How do you sleep?\nA: [I wait for it to come.]\nQ: Why is that?\nA: [It pays off in the end.]',
      'direct nobody',
      'direct nobody',
    ],
    [
      'en',
      'Ann Lin: [I wait for it to come.]\nBo Ek: [It never comes to me.]\nAnn Lin: [It pays off in the end.]\nBo Ek: [Not for me it does not.]',
      'direct Ann Lin (-)',
      'direct Bo Ek (-)',
      'direct Ann Lin (-)',
      'direct Bo Ek (-)',
    ],
    ['en', 'Ann Lin <said>: “[It works on every machine.+]\n“[It will last for years.]”', 'direct Ann Lin'],
    [
      'en',
      'Ann Lin <said>: “[It works on every machine.+]\n“[It will last for years.+]\n“[And it is cheap.]”',
      'direct Ann Lin',
    ],
    [
      'en',
      'Ann Lin <said>: “[It works on every machine.]”\n“[It will last for years.]”',
      'direct Ann Lin',
      'direct Ann Lin (-)',
    ],
    [
      'en',
      'Ann Lin <said>: “[It works on every machine.]”\nThe ship sank.\n“[It will last for years,]” <said> Bo Ek.',
      'direct Ann Lin',
      'direct Bo Ek',
    ],
    ['en', 'Ann Lin was late. “[It works on every machine.]”', 'direct Ann Lin'],
    ['en', 'Ann Lin was late. “[We tried it,+]” she <said>. “[It works.]”', 'direct Ann Lin (she)'],
    [
      'en',
      '“[It works,+]” <said> Ann Lin. “[It will last.]” The plan is new. “[It is cheap.]”',
      'direct Ann Lin',
      'direct Ann Lin (-)',
    ],
    ['en', 'The report is old. “[It works on every machine.]”', 'direct nobody'],
    ['en', 'Ann Lin’s “[eleventh rule]” is known.', 'direct Ann Lin'],
    ['en', 'Ann Lin has “[no interest at all in a new plan]” for it.', 'direct Ann Lin'],
    ['en', 'The mayor has “[no interest at all in a new plan]” for it.', 'direct nobody'],
    ['en', 'The plan is cheap, but Ann Lin <doubts> it: “[no interest at all.]”', 'direct Ann Lin'],
    ['de', '„[Es brennt nicht]“, versuchte Direktor Jan Ek zu beruhigen.', 'direct Jan Ek, role Direktor'],
    [
      'it',
      '[La fabbrica chiude], ha <detto> Anna Lini. E la sede di Murano? «[Nessuna chiusura]».',
      'indirect Anna Lini',
      'direct Anna Lini (-)',
    ],
    ['fr', '« [Le pont est fermé+] », <dit> Anne Lin. « [Il ouvrira en mai.] »', 'direct Anne Lin'],
    ['en', 'The board likes Ann Lin’s “[eleventh rule]”.', 'direct Ann Lin'],
    ['en', 'The board likes Lin’s “[eleventh rule]”. Ann Lin left.', 'direct Ann Lin (Lin)'],
    ['en', 'Ann “Bo” Lin <said> [it was ready].', 'indirect Ann “Bo” Lin'],
    ['de', '„[Es brennt nicht und es wird nicht brennen]“, <lachte> Jan Ek laut.', 'direct Jan Ek'],
    ['en', 'The report has “[no interest at all in a new plan]” for it.', 'direct nobody'],
    ['en', 'Ann Lin left. “[We will see about that]”', 'direct Ann Lin'],
    ['en', 'The mayor, Ann Lin, has her “[own view of the whole thing here]”.', 'direct Ann Lin, role mayor'],
  ])('is read whole, with who says it, in %s: %s', (...passage) => {
    expect(markQuotes(passage)).toEqual(passage);
  });

  it.each<MarkedPassage>([
    ['en', 'Note: The shop is closed.\nTip: Come early.\nNote: Bring cash.\nPrice: Ten euros.'],
    ['en', 'Monday: Soup with bread.\nTuesday: Rice with beans.\nMonday: Bread.'],
    ['en', 'The film “The Last Server” opens on Friday.'],
    ['en', 'It comes in “red”, “green” and “blue”.'],
    ['en', 'The plan is “new” and “cheap”.'],
    ['en', '“Ship it now” was the slogan of the year.'],
    ['en', 'They chanted and left.'],
    ['fr', 'Les livreurs ont scandé leur colère. « Rendez-nous nos gares » était écrit sur les murs.'],
    ['en', '“It works well” and “It lasts”.'],
    ['en', 'Ann Lin left. “Yes”'],
  ])('is not found where nobody says anything, in %s: %s', (...passage) => {
    expect(markQuotes(passage)).toEqual(passage);
  });
});
