import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Wie zei wat',
  'quotes.none': 'Geen citaten in dit artikel.',
  'quotes.marksOnly': 'Newsgloss kent deze taal niet goed genoeg om te zeggen wie er spreekt.',
  'quotes.unnamed': { one: '{count} bron zonder naam', other: '{count} bronnen zonder naam' },
  'quotes.all': 'Nog {count} tonen',
  'quotes.fewer': 'Minder tonen',
  'quote.mixed': 'deels geciteerd',
  'quote.indirect': 'geparafraseerd',
  'quote.via': 'via {via}',
  'quote.told': 'tegen {via}',
  'quote.unnamed': 'zonder naam',
  'quote.nobody': 'De pagina zegt niet wie',
  'headline.label': 'In de kop:',
  'headline.said': 'gezegd door {name}',
  'headline.unsaid': 'in dit artikel door niemand gezegd',
  'filter.label': 'Spreker',
  'filter.all': 'Iedereen',
  'filter.option': '{name} ({count})',
  'find.label': 'In deze citaten zoeken',
  'find.none': 'In geen citaat staan deze woorden.',
} as const satisfies Wordings<'quotes', 'one'>;
