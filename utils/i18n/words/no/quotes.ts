import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Hvem sa hva',
  'quotes.none': 'Ingen sitater i denne artikkelen.',
  'quotes.marksOnly': 'Newsgloss kan ikke dette språket godt nok til å si hvem som snakker.',
  'quotes.unnamed': { one: '{count} kilde uten navn', other: '{count} kilder uten navn' },
  'quotes.all': 'Vis {count} til',
  'quotes.fewer': 'Vis færre',
  'quote.mixed': 'delvis sitert',
  'quote.indirect': 'gjengitt',
  'quote.via': 'via {via}',
  'quote.told': 'til {via}',
  'quote.unnamed': 'uten navn',
  'quote.nobody': 'Siden sier ikke hvem',
  'headline.label': 'I tittelen:',
  'headline.said': 'sagt av {name}',
  'headline.unsaid': 'ikke sagt av noen i denne artikkelen',
  'filter.label': 'Kilde',
  'filter.all': 'Alle',
  'filter.option': '{name} ({count})',
  'find.label': 'Søk i sitatene',
  'find.none': 'Ingen sitater inneholder disse ordene.',
} as const satisfies Wordings<'quotes', 'one'>;
