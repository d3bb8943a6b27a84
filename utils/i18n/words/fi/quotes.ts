import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Kuka sanoi mitä',
  'quotes.none': 'Tässä artikkelissa ei ole sitaatteja.',
  'quotes.marksOnly': 'Newsgloss ei osaa tätä kieltä niin hyvin, että tietäisi, kuka puhuu.',
  'quotes.unnamed': { one: '{count} nimetön lähde', other: '{count} nimetöntä lähdettä' },
  'quotes.all': 'Näytä vielä {count}',
  'quotes.fewer': 'Näytä vähemmän',
  'quote.mixed': 'osin siteerattu',
  'quote.indirect': 'referoitu',
  'quote.via': 'välittäjä: {via}',
  'quote.told': 'kenelle: {via}',
  'quote.unnamed': 'ilman nimeä',
  'quote.nobody': 'Sivu ei kerro, kuka',
  'headline.label': 'Otsikossa:',
  'headline.said': 'sanoja: {name}',
  'headline.unsaid': 'kukaan ei sano tätä artikkelissa',
  'filter.label': 'Puhuja',
  'filter.all': 'Kaikki',
  'filter.option': '{name} ({count})',
  'find.label': 'Hae näistä sitaateista',
  'find.none': 'Mikään sitaatti ei sisällä näitä sanoja.',
} as const satisfies Wordings<'quotes', 'one'>;
