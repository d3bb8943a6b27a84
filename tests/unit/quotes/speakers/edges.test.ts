import { describe, expect, it } from 'vitest';
import {
  drawBehindAdjuncts,
  drawSubjectAfter,
  drawSubjectBefore,
  drawVia,
} from '../../../helpers/draw-speaker';

describe('at the edge of what can stand beside a verb', () => {
  it.each([
    ['en', 'Lin himself | said', 'Lin: name'],
    ['en', 'Monday | said', 'nobody'],
    ['en', 'Last week Lin | said', 'Lin: name'],
    ['en', 'In May, Lin | said', 'Lin: name'],
    ['en', 'She often | said', 'She: pronoun'],
    ['en', 'Lin – | said', 'nobody'],
    ['en', 'Lin) | said', 'nobody'],
    ['en', 'Lin, | said', 'nobody'],
    ['es', 'En casa, Eutimio Rueda, | dijo', 'Eutimio Rueda: name, of “Eutimio Rueda,”'],
    ['en', 'At home, Ann Lin, | said', 'nobody'],
    ['de', 'wie die Nordpost | berichtet', 'die Nordpost: name, name Nordpost'],
    ['en', 'The company, Lin, | said', 'Lin: name, of “The company, Lin,”'],
    ['en', 'The ship, Lin, | said', 'nobody'],
  ])('before it, %s: %s: %s', (lang, drawn, speaker) => {
    expect(drawSubjectBefore(drawn, lang)).toBe(speaker);
  });

  it.each([
    ['en', 'said | not the baker', 'the baker: unnamed'],
    ['en', 'said | there Lin', 'Lin: name'],
    ['en', 'said | In Oslo', 'nobody'],
    ['en', 'said | Ann Lin, baker', 'Ann Lin: name'],
    ['nl', 'het zegt | dat over de markt', 'nobody'],
    ['fr', 'déclare | Anne Lind, de l’association Net Propre', 'Anne Lind: name'],
    ['fr', 'déclare | Anne Lind, de 88 ans et un jour entier, hier', 'Anne Lind: name'],
  ])('behind it, %s: %s: %s', (lang, drawn, speaker) => {
    expect(drawSubjectAfter(drawn, lang)).toBe(speaker);
  });

  it.each([
    ['es', 'declaró | el 4 de abril Lind', 'Lind'],
    ['es', 'declaró | 4 abril Lind', 'Lind'],
    ['es', 'declaró | , alto (muy), Lind', ', alto (muy), Lind'],
    ['es', 'declaró | , Alto, Lind', ', Alto, Lind'],
    ['es', 'declaró | , alto y claro y bien, Lind', ', alto y claro y bien, Lind'],
    ['es', 'declaró | con el viejo Lind. Y', 'Lind. Y'],
    ['es', 'declaró | ayer hoy mañana ante el juez en abril con el bastón Lind', 'con el bastón Lind'],
  ])('behind times and asides, %s: %s: %s', (lang, drawn, rest) => {
    expect(drawBehindAdjuncts(drawn, lang)).toBe(rest);
  });

  it.each([
    ['en', 'said | in a blog', 'a blog'],
    ['en', 'said | in a blog (post)', 'a blog'],
    ['de', 'schrieb | in Monatsbericht', 'Monatsbericht'],
    ['de', 'schrieb | in einem Monatsbericht', 'einem Monatsbericht'],
    ['de', 'schrieb | in einem Blogbeitrag', 'einem Blogbeitrag'],
    ['de', 'schrieb | in einem Unternehmensblogbeitrag', 'einem Unternehmensblogbeitrag'],
    ['de', 'schrieb | in einer Pressemitteilung am Montag', 'einer Pressemitteilung'],
    ['de', 'schrieb | in einem offenen Brief', 'einem offenen Brief'],
    ['fr', 'écrit | dans un billet blog', 'un billet blog'],
    ['fr', 'écrit | dans un billet de blog de Nordlys', 'un billet de blog'],
    ['fr', 'écrit | dans un communiqué de presse', 'un communiqué de presse'],
    ['es', 'escribe | en una nota de prensa', 'una nota de prensa'],
  ])('where it is written, %s: %s: %s', (lang, drawn, via) => {
    expect(drawVia(drawn, lang)).toBe(via);
  });

  it.each([
    ['en', 'told | reporters', 'nobody'],
    ['en', 'told | The police', 'nobody'],
    ['en', 'told | Ann Lin, the mayor', 'Ann Lin'],
    ['en', 'told | President Lin', 'nobody'],
    ['en', 'told | Bakers', 'nobody'],
    ['en', 'told | Monday', 'nobody'],
    ['en', 'told | Monday Ann', 'nobody'],
    ['en', 'told | (Reuters)', 'nobody'],
    ['en', 'told | his Reuters', 'nobody'],
  ])('whom they told, %s: %s: %s', (lang, drawn, via) => {
    expect(drawVia(drawn, lang, { addressee: true })).toBe(via);
  });
});
