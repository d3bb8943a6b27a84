import { describe, expect, it } from 'vitest';
import { drawClasses } from '../../../helpers/draw-classes';

describe('what a word can be where it stands', () => {
  it.each([
    ['en', 'a US said', 'a: article | US: pronoun | said'],
    ['en', 'US NASA report', 'US: pronoun | NASA | report: document'],
    ['en', 'tell US firms', 'tell | US | firms'],
    ['en', 'us report', 'us: pronoun | report: document'],
    ['en', 'bakers’ claims', 'bakers: role | ’: genitive | claims'],
    ['en', 'bakers ’ claims', 'bakers: role | ’ | claims'],
    ['en', 'bakers * claims', 'bakers: role | * | claims'],
    [
      'en',
      'quickly kindly fly Billy quickly',
      'quickly: adverb | kindly: adverb | fly | Billy | quickly: adverb',
    ],
    ['en', 'ally sly July', 'ally | sly | July: time'],
    ['en', 'volcanologist ist gist', 'volcanologist: role | ist | gist'],
    ['en', 'locksmiths Locksmith', 'locksmiths: role | Locksmith'],
    ['en', 'co-founder vice-chair', 'co-founder: role | vice-chair: role'],
    ['en', 'Harbour-baker', 'Harbour-baker: role'],
    ['en', 'secretary of state', 'secretary: role | of: role | state: role'],
    ['en', 'secretary of harbour', 'secretary: role | of: preposition, nounLink, affiliationLink | harbour'],
    ['en', 'Hans Berg', 'Hans | Berg'],
    ['en', 'Will Lin', 'Will | Lin'],
    ['en', 'will Lin', 'will: modal | Lin'],
    ['en', 'Per cent', 'Per: preposition | cent'],
    ['en', 'per Lund', 'per: preposition | Lund'],
    [
      'de',
      'Valentin Apple-Chef Unternehmenssprecherin',
      'Valentin | Apple-Chef: role | Unternehmenssprecherin: role',
    ],
    ['de', 'Bernard Standard', 'Bernard | Standard'],
    ['de', 'Gesa Brinkmann', 'Gesa | Brinkmann'],
    [
      'de',
      'Nordverein Nordverband',
      'Nordverein: organisationNoun, organisationWord | Nordverband: organisationNoun, organisationWord',
    ],
    ['de', 'Nord-ARD', 'Nord-ARD: organisationWord'],
    ['de', 'Per Lund', 'Per | Lund'],
    ['de', 'Betriebsrätin', 'Betriebsrätin: role'],
    ['de', 'Vereinsvorsitzende', 'Vereinsvorsitzende: role'],
    [
      'nl',
      'Consumentenbond woordvoerder',
      'Consumentenbond: organisationNoun, organisationWord | woordvoerder: role, unnamed',
    ],
    ['nl', 'bond', 'bond: organisationNoun, organisationWord'],
    ['sv', 'företagets vd', 'företagets | vd: role'],
    [
      'it',
      'l’ad di Vetrolux',
      'l’: article, adverb | ad: role | di: preposition, nounLink, affiliationLink, nameParticle | Vetrolux',
    ],
    ['it', 'ad Anna', 'ad: preposition, nounLink, role | Anna'],
    [
      'fr',
      'l’avocat de Nordlys',
      'l’: article | avocat: role, unnamed | de: preposition, nounLink, affiliationLink, nameParticle | Nordlys',
    ],
    [
      'es',
      'portavoz del comité',
      'portavoz: role, unnamed | del: article, preposition, nounLink, affiliationLink, nameParticle | comité: group, organisationNoun, organisationWord',
    ],
    ['en', 'US said', 'US: pronoun | said'],
    ['en', 'tell US NASA firms', 'tell | US: pronoun | NASA | firms'],
    ['en', 'tell NASA US firms', 'tell | NASA | US: pronoun | firms'],
    ['en', 'tell USA firms', 'tell | USA | firms'],
    ['de', 'Vereinsvereinsvereinsvereinsvereinssprecher', 'Vereinsvereinsvereinsvereinsvereinssprecher'],
    [
      'de',
      'Vereinsvereinsvereinsvereinsvereinssprecherinnen',
      'Vereinsvereinsvereinsvereinsvereinssprecherinnen',
    ],
    ['de', 'Xchef', 'Xchef'],
    ['de', 'Hof-Chef', 'Hof-Chef: role'],
    ['de', 'Chef', 'Chef: role'],
    ['en', 'Harbour-xxbaker', 'Harbour-xxbaker'],
    ['en', 'fast-quickly', 'fast-quickly: adverb'],
  ])('%s: %s', (lang, text, classes) => {
    expect(drawClasses(text, lang)).toBe(classes);
  });
});
