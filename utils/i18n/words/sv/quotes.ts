import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Vem sa vad',
  'quotes.none': 'Inga citat i den här artikeln.',
  'quotes.marksOnly': 'Newsgloss kan inte språket tillräckligt bra för att säga vem som talar.',
  'quotes.unnamed': { one: '{count} källa utan namn', other: '{count} källor utan namn' },
  'quotes.all': 'Visa {count} till',
  'quotes.fewer': 'Visa färre',
  'quote.mixed': 'delvis citerat',
  'quote.indirect': 'refererat',
  'quote.via': 'via {via}',
  'quote.told': 'till {via}',
  'quote.unnamed': 'utan namn',
  'quote.nobody': 'Sidan säger inte vem',
  'headline.label': 'I rubriken:',
  'headline.said': 'sagt av {name}',
  'headline.unsaid': 'sägs av ingen i den här artikeln',
  'filter.label': 'Källa',
  'filter.all': 'Alla',
  'filter.option': '{name} ({count})',
  'find.label': 'Sök bland citaten',
  'find.none': 'Inget citat innehåller dessa ord.',
} as const satisfies Wordings<'quotes', 'one'>;
