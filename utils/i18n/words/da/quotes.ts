import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Hvem sagde hvad',
  'quotes.none': 'Ingen citater i denne artikel.',
  'quotes.marksOnly': 'Newsgloss kan ikke sproget godt nok til at sige, hvem der taler.',
  'quotes.unnamed': { one: '{count} kilde uden navn', other: '{count} kilder uden navn' },
  'quotes.all': 'Vis {count} mere',
  'quotes.fewer': 'Vis færre',
  'quote.mixed': 'delvist citeret',
  'quote.indirect': 'gengivet',
  'quote.via': 'via {via}',
  'quote.told': 'til {via}',
  'quote.unnamed': 'uden navn',
  'quote.nobody': 'Siden siger ikke hvem',
  'headline.label': 'I overskriften:',
  'headline.said': 'sagt af {name}',
  'headline.unsaid': 'ikke sagt af nogen i denne artikel',
  'filter.label': 'Kilde',
  'filter.all': 'Alle',
  'filter.option': '{name} ({count})',
  'find.label': 'Søg i citaterne',
  'find.none': 'Ingen citater indeholder disse ord.',
} as const satisfies Wordings<'quotes', 'one'>;
