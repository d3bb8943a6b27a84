import { describe, expect, it } from 'vitest';
import { holdsMarks } from '../../../../utils/quotes/marks/holds-marks';
import {
  isInscribed,
  isLabelled,
  isListed,
  isListedNoun,
  looksLikeQuotation,
} from '../../../../utils/quotes/marks/scare-quotes';
import { isOwnerOrHearer, isTitleBehindPreposition } from '../../../../utils/quotes/marks/titles-in-marks';
import { readSentence } from '../../../helpers/read-sentence';

function looks(lang: string, barred: string, spoken = false): boolean {
  const { search, at } = readSentence(lang, barred);
  return looksLikeQuotation(search.tokens, { at: at[0], spoken }, search.lexicon);
}

describe('words in marks that no verb governs', () => {
  it.each([
    ['en', 'The plan has |“no chance at all of working”.'],
    ['en', 'The plan has |“no real chance”.'],
    ['en', 'The plan: |“it works.”'],
    ['en', 'Lin’s |“eleventh rule” is known.'],
    ['en', '|“We are late and we know it all too well” is on the wall.'],
    ['en', '|“It works.” has a ring to it.'],
    ['en', 'The plan is a |“bad joke.”'],
    ['en', 'The plan has |“no chance at all now”.'],
    ['en', 'The plan has |“not one chance”.'],
    ['de', 'Der Plan: |„Kein Weg zurück!“'],
    ['en', 'The film |“nobody knew what to do with it at all that year.”'],
    ['en', '|“One two three four five six seven eight” is what they sang.'],
    ['en', 'She spoke of a |“slow motion disaster” unfolding.'],
  ])('are somebody’s, in %s: %s', (lang, barred) => {
    expect(looks(lang, barred)).toBe(true);
  });

  it.each([
    ['en', 'The plan is |“new”.'],
    ['en', 'The plan is |“brand new”.'],
    ['en', 'It gave the share a |“hold” rating.'],
    ['en', 'It gave the share a |“strong hold” rating.'],
    ['en', '|“Ship it now” was the slogan.'],
    ['en', 'It comes in |“dark deep red”, “green” and “blue”.'],
    ['en', 'It comes in “red”, |“dark deep green” and “blue”.'],
    ['en', 'The film |“all of the last server” is out.'],
    ['en', 'The so-called |“big red button” is new.'],
    ['en', 'A sign |“no entry after dark”.'],
    ['en', 'The firm |“all of us here” is new.'],
    ['en', 'They met at |“The Last Server of All Time”.'],
    ['en', 'The plan is |“—”.'],
    ['en', 'The film |“nobody knew what to do with it that year.”'],
    ['en', 'The plan is |“No Way Back!”'],
    ['en', 'The plan: it says |“Way In”.'],
  ])('are a name, a term or a wink, in %s: %s', (lang, barred) => {
    expect(looks(lang, barred)).toBe(false);
  });

  it.each([
    ['en', 'Lin said it felt |“quite new”, and left.', true],
    ['en', 'The firm |“all of us here” is new.', true],
    ['en', 'It gave the share a |“hold” rating.', false],
    ['en', 'The film |“no way out” is out.', false],
    ['en', 'The plan, Lin said, had |“quite new” parts.', true],
    ['en', 'The plan was a |“joke”, Lin said.', true],
    ['en', 'The plan was a |“joke” Lin said.', false],
    ['en', 'The plan, Lin said, is |“—”.', false],
    ['en', 'The plan, Lin said, is bad|', false],
  ])('beside other words that are quoted, in %s: %s', (lang, barred, expected) => {
    expect(looks(lang, barred, true)).toBe(expected);
  });
});

describe('a label', () => {
  it.each([
    ['en', 'The film |“No Way Out”.'],
    ['en', 'The film, |“No Way Out”, is new.'],
    ['en', 'The so-called |“hold”.'],
    ['en', 'The sign |“Keep out”.'],
    ['en', '|“No Way Out” is a new film by Lin.'],
    ['en', 'The words on the poster |“Keep out”.'],
    ['fr', 'Un écriteau, |« Fermé ».'],
    ['de', 'Die Klima-Dokumentation |„Kein Weg“.'],
    ['de', 'Das Schild |„Kein Zutritt“.'],
    ['fr', 'Sur sa porte, un écriteau : |« Fermé ».'],
    ['fr', 'La plateforme |« Nos gares ».'],
    ['es', 'Un cartel escrito a mano, |«Cerrado», cuelga.'],
    ['it', 'Sugli striscioni si leggeva |«Basta».'],
    ['it', 'Il portale |«Casa sicura».'],
    ['it', '|«Segni» è il nuovo documentario di Sanna.'],
    ['fr', 'La plateforme |« Nos gares et nos trains ».'],
  ])('says what the words are, in %s: %s', (lang, barred) => {
    const { search, at } = readSentence(lang, barred);
    expect(isLabelled(search.tokens, at[0], search.lexicon)).toBe(true);
  });

  it.each([
    ['en', 'Lin: |“No way out”.'],
    ['en', 'Lin saw the film and said |“no way”.'],
    ['en', '|“No way out” is all she said.'],
    ['en', 'The mayor |“No Way Out”.'],
    ['de', 'Die Sprecherin: |„Kein Weg“.'],
    ['de', 'Die Frau |„kein Weg“.'],
    ['fr', 'Anne Lin : |« Fermé ».'],
    ['fr', 'La plateforme |« pour nos gares ».'],
    ['fr', 'La plateforme |« Nos gares sont à nous et pas à vous ».'],
    ['fr', 'La directrice |« Nos gares ».'],
    ['it', 'Il portale sicuro dice |«Basta così».'],
    ['it', '|«Basta così» è la risposta: il documentario non esce.'],
    ['fr', 'Un écriteau pousse Anne Lin à dire |« Fermé ».'],
    ['fr', 'Un écriteau est posé, Anne Lin : |« Fermé ».'],
    ['fr', 'Anne Lin juge stupide |« Nos gares ».'],
    ['fr', 'Le président de la Nordlys |« Nos gares ».'],
  ])('is none, in %s: %s', (lang, barred) => {
    const { search, at } = readSentence(lang, barred);
    expect(isLabelled(search.tokens, at[0], search.lexicon)).toBe(false);
  });

  it.each([
    ['it', 'Sugli striscioni si leggeva |«Basta».', true],
    ['it', 'Gli striscioni dicono |«Basta».', false],
    ['de', 'Auf dem Schild steht |„Kein Zutritt“.', true],
    ['de', 'Auf dem Schild, das rot ist, steht heute früh |„Kein Zutritt“.', false],
    ['de', 'Auf dem Tisch steht |„Kein Zutritt“.', false],
    ['en', 'On the sign stood |“Keep out”.', true],
    ['en', 'On the sign: yes, |“Keep out”.', false],
    ['de', 'Auf dem Schild, das hängt, steht |„Kein Zutritt“.', true],
    ['de', 'Auf dem Schild, das rot ist, steht |„Kein Zutritt“.', false],
  ])('stands on a sign or not, in %s: %s', (lang, barred, expected) => {
    const { search, at } = readSentence(lang, barred);
    expect(isInscribed(search.tokens, at[0], search.lexicon)).toBe(expected);
  });

  it.each([
    ['de', 'dokumentation', true],
    ['de', 'klima-dokumentation', true],
    ['de', 'klimadokumentation', true],
    ['de', 'dokumentationen-im-fernsehen', false],
    ['de', `${'x'.repeat(60)}dokumentation`, false],
    ['de', `${'x'.repeat(27)}dokumentation`, true],
    ['de', `${'x'.repeat(28)}dokumentation`, false],
    ['de', 'kurzfilm', true],
    ['en', 'film', true],
    ['en', 'microfilm', false],
  ])('is a noun of the list, alone or grown together, in %s: %s', (lang, word, expected) => {
    const { lexicon } = readSentence(lang, 'x').search;
    expect(isListedNoun(word, lexicon.works, lexicon)).toBe(expected);
  });

  it.each([
    ['en', '|“red”, “green” and “blue”', true],
    ['en', '“red” and |“blue”', true],
    ['en', '|“red” is “blue”', false],
    ['en', '|“red” or so', false],
    ['en', '|“red”', false],
  ])('or one of several in a row, in %s: %s', (lang, barred, expected) => {
    const { search, at } = readSentence(lang, barred);
    expect(isListed(search.tokens, at[0])).toBe(expected);
  });

  it.each([
    ['en', 'She was on |“Meet the Press”.', true],
    ['en', 'She was on the |“Evening Show”.', true],
    ['en', 'She was on |“a very slow boat”.', false],
    ['en', 'She saw |“Meet the Press”.', false],
    ['en', 'She saw the |“Evening Show”.', false],
  ])('or a title behind a preposition, in %s: %s', (lang, barred, expected) => {
    const { search, at } = readSentence(lang, barred);
    expect(isTitleBehindPreposition(search.tokens, at[0])).toBe(expected);
  });

  it.each([
    ['de', 'Das steht in einem Bericht der |„Seepost“.', true],
    ['de', 'Das sagte Lin dem |„Blatt“.', true],
    ['de', 'Das sagte der |„Seepost“ niemand.', true],
    ['de', 'Das steht im Bericht der |„Alten Neuen Guten Großen Seepost“.', true],
    ['de', 'Das steht im Bericht der |„Alten Neuen Guten Großen Kleinen Seepost“.', false],
    ['de', 'Das steht in einem Bericht der |„alten und neuen Post“.', false],
    ['de', 'Das steht in einem Bericht der |„Seepost!“', false],
    ['de', 'Das steht im Bericht einer |„Seepost“.', false],
    ['de', 'Das ist ein Bericht, die |„Seepost“ ist fort.', false],
    ['de', 'Das las gestern der |„Seepost“ niemand vor.', false],
    ['de', 'Im Mai kam der Bericht die |„Seepost“ hinab.', false],
    ['fr', 'C’est une enquête du |« Courrier ».', true],
    ['fr', 'C’est une enquête le |« Courrier ».', false],
    ['fr', 'C’est une gare du |« Courrier ».', false],
    ['fr', 'C’est une enquête du |« courrier du soir et du matin ».', false],
  ])('or a title that says whose it is or who was told, in %s: %s', (lang, barred, expected) => {
    const { search, at } = readSentence(lang, barred);
    expect(isOwnerOrHearer(search.tokens, at[0], search.lexicon)).toBe(expected);
  });
});

describe('words in marks', () => {
  it.each([
    ['It |is “new” and| cheap.', true],
    ['It |is “new”| and cheap.', true],
    ['It |is| “new” and cheap.', false],
    ['It is “new” |and| cheap.', false],
  ])('stand inside a stretch or not: %s', (barred, expected) => {
    const { search, at } = readSentence('en', barred);
    expect(holdsMarks(search.tokens, { from: at[0], to: at[1] })).toBe(expected);
  });
});
