import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Who said what',
  'quotes.none': 'No quotations in this article.',
  'quotes.marksOnly': 'Newsgloss does not know this language well enough to tell who is speaking.',
  'quotes.unnamed': { one: '{count} source without a name', other: '{count} sources without a name' },
  'quotes.all': 'Show {count} more',
  'quotes.fewer': 'Show fewer',
  'quote.mixed': 'partly quoted',
  'quote.indirect': 'reported',
  'quote.via': 'via {via}',
  'quote.told': 'told {via}',
  'quote.unnamed': 'no name given',
  'quote.nobody': 'The page does not say who',
  'headline.label': 'In the headline:',
  'headline.said': 'said by {name}',
  'headline.unsaid': 'not said in this article',
  'filter.label': 'Speaker',
  'filter.all': 'Everybody',
  'filter.option': '{name} ({count})',
  'find.label': 'Search these quotations',
  'find.none': 'No quotation holds these words.',
} as const satisfies Wordings<'quotes', 'one'>;
