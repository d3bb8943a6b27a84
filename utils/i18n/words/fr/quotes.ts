import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Qui a dit quoi',
  'quotes.none': 'Aucune citation dans cet article.',
  'quotes.marksOnly': 'Newsgloss ne connaît pas assez cette langue pour dire qui parle.',
  'quotes.unnamed': { one: '{count} source sans nom', other: '{count} sources sans nom' },
  'quotes.all': 'En afficher {count} de plus',
  'quotes.fewer': 'En afficher moins',
  'quote.mixed': 'cité en partie',
  'quote.indirect': 'rapporté',
  'quote.via': 'via {via}',
  'quote.told': 'à {via}',
  'quote.unnamed': 'sans nom',
  'quote.nobody': 'La page ne dit pas qui',
  'headline.label': 'Dans le titre :',
  'headline.said': 'dit par {name}',
  'headline.unsaid': 'personne ne le dit dans cet article',
  'filter.label': 'Qui parle',
  'filter.all': 'Tout le monde',
  'filter.option': '{name} ({count})',
  'find.label': 'Rechercher dans ces citations',
  'find.none': 'Aucune citation ne contient ces mots.',
} as const satisfies Wordings<'quotes', 'one'>;
