import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Quem disse o quê',
  'quotes.none': 'Não há citações neste artigo.',
  'quotes.marksOnly': 'O Newsgloss não conhece esta língua o bastante para saber quem fala.',
  'quotes.unnamed': { one: '{count} fonte sem nome', other: '{count} fontes sem nome' },
  'quotes.all': 'Mostrar mais {count}',
  'quotes.fewer': 'Mostrar menos',
  'quote.mixed': 'citado em parte',
  'quote.indirect': 'discurso indireto',
  'quote.via': 'via {via}',
  'quote.told': 'a {via}',
  'quote.unnamed': 'sem nome',
  'quote.nobody': 'A página não diz quem',
  'headline.label': 'No título:',
  'headline.said': 'dito por {name}',
  'headline.unsaid': 'ninguém o diz neste artigo',
  'filter.label': 'Quem fala',
  'filter.all': 'Todos',
  'filter.option': '{name} ({count})',
  'find.label': 'Pesquisar nestas citações',
  'find.none': 'Nenhuma citação contém estas palavras.',
} as const satisfies Wordings<'quotes', 'one'>;
