import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Kto co powiedział',
  'quotes.none': 'W tym artykule nie ma cytatów.',
  'quotes.marksOnly': 'Newsgloss nie zna tego języka na tyle, by stwierdzić, kto mówi.',
  'quotes.unnamed': {
    one: '{count} źródło bez nazwiska',
    few: '{count} źródła bez nazwiska',
    many: '{count} źródeł bez nazwiska',
    other: '{count} źródła bez nazwiska',
  },
  'quotes.all': 'Pokaż jeszcze {count}',
  'quotes.fewer': 'Pokaż mniej',
  'quote.mixed': 'częściowo dosłownie',
  'quote.indirect': 'omówienie',
  'quote.via': 'za: {via}',
  'quote.told': 'rozmówca: {via}',
  'quote.unnamed': 'bez nazwiska',
  'quote.nobody': 'Strona nie podaje kto',
  'headline.label': 'W tytule:',
  'headline.said': 'mówi: {name}',
  'headline.unsaid': 'w tym artykule nikt tego nie mówi',
  'filter.label': 'Kto mówi',
  'filter.all': 'Wszyscy',
  'filter.option': '{name} ({count})',
  'find.label': 'Szukaj w tych cytatach',
  'find.none': 'Żaden cytat nie zawiera tych słów.',
} as const satisfies Wordings<'quotes', 'one' | 'few' | 'many'>;
