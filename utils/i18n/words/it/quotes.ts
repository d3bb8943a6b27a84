import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Chi ha detto cosa',
  'quotes.none': 'Nessuna citazione in questo articolo.',
  'quotes.marksOnly': 'Newsgloss non conosce abbastanza questa lingua per capire chi parla.',
  'quotes.unnamed': { one: '{count} fonte senza nome', other: '{count} fonti senza nome' },
  'quotes.all': 'Mostra altre {count}',
  'quotes.fewer': 'Mostra meno',
  'quote.mixed': 'citato in parte',
  'quote.indirect': 'riferito',
  'quote.via': 'tramite {via}',
  'quote.told': 'a {via}',
  'quote.unnamed': 'senza nome',
  'quote.nobody': 'La pagina non dice chi',
  'headline.label': 'Nel titolo:',
  'headline.said': 'l’ha detto {name}',
  'headline.unsaid': 'nessuno lo dice in questo articolo',
  'filter.label': 'Chi parla',
  'filter.all': 'Tutti',
  'filter.option': '{name} ({count})',
  'find.label': 'Cerca in queste citazioni',
  'find.none': 'Nessuna citazione contiene queste parole.',
} as const satisfies Wordings<'quotes', 'one'>;
