import { describe, expect, it } from 'vitest';
import { drawVia } from '../../../helpers/draw-speaker';

describe('a go-between is', () => {
  it.each([
    ['en', 'said | in a blog post', 'a blog post'],
    ['en', 'said | in an emailed statement on Monday', 'an emailed statement'],
    ['en', 'said | in an interview with Reuters', 'Reuters'],
    ['en', 'said | in a press release', 'a press release'],
    ['en', 'said | on X', 'X'],
    ['en', 'said | on Harbour Radio', 'Harbour Radio'],
    ['en', 'said | in a blog post on X', 'X'],
    ['de', 'sagte | in einer Mail', 'einer Mail'],
    ['fr', 'écrit | dans un billet de blog', 'un billet de blog'],
    ['fr', 'écrit | dans un billet', 'un billet'],
    ['fr', 'dit | au Monde', 'Monde'],
    ['es', 'dijo | a El País', 'El País'],
    ['es', 'dijo | en un comunicado', 'un comunicado'],
    ['nl', 'zei | tegen het Noordelijk Dagblad', 'Noordelijk Dagblad'],
    ['nl', 'schrijft | op X', 'X'],
    ['nl', 'schrijft | in het jaarverslag', 'het jaarverslag'],
    ['sv', 'säger | till Norrbladet', 'Norrbladet'],
  ])('%s: %s: %s', (lang, drawn, via) => {
    expect(drawVia(drawn, lang)).toBe(via);
  });

  it.each([
    ['en', 'said | in the long and quiet and very old grey wide wet harbour blog post'],
    ['en', 'said | in, a blog post'],
    ['en', 'said | in May'],
    ['en', 'said | on Monday'],
    ['en', 'said | at Reuters'],
    ['de', 'schrieb | im Garten'],
    ['de', 'sagte | dem Chef'],
  ])('not named, %s: %s', (lang, drawn) => {
    expect(drawVia(drawn, lang)).toBe('nobody');
  });

  it.each([
    ['told | Reuters on Monday', 'Reuters'],
    ['told | the Harbour News on Monday', 'Harbour News'],
    ['told | The Harbour News on Monday', 'Harbour News'],
    ['told | the Sunday Times on Monday', 'Sunday Times'],
    ['told | the Sunday Harbour Post', 'Sunday Harbour Post'],
    ['told | Harbour, News', 'Harbour'],
    ['told | Reuters', 'Reuters'],
    ['told | reporters on Monday', 'nobody'],
    ['told | the police', 'nobody'],
    ['told | Judge Lin', 'nobody'],
    ['told | Mr. Lin', 'nobody'],
    ['told | Congress', 'nobody'],
    ['told | Monday’s meeting', 'nobody'],
    ['told | on Monday', 'nobody'],
  ])('whom they told: %s: %s', (drawn, via) => {
    expect(drawVia(drawn, 'en', { addressee: true })).toBe(via);
  });

  it('whoever asked, not where the sources work', () => {
    expect(drawVia('sources | at Reuters', 'en', { asked: true })).toBe('nobody');
    expect(drawVia('sources | on Harbour Radio', 'en', { asked: true })).toBe('nobody');
    expect(drawVia('sources | in an interview with Reuters', 'en', { asked: true })).toBe('Reuters');
  });
});
