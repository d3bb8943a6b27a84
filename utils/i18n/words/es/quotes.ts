import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Quién dijo qué',
  'quotes.none': 'No hay citas en este artículo.',
  'quotes.marksOnly': 'Newsgloss no conoce este idioma lo bastante para saber quién habla.',
  'quotes.unnamed': { one: '{count} fuente sin nombre', other: '{count} fuentes sin nombre' },
  'quotes.all': 'Mostrar {count} más',
  'quotes.fewer': 'Mostrar menos',
  'quote.mixed': 'citado en parte',
  'quote.indirect': 'estilo indirecto',
  'quote.via': 'vía {via}',
  'quote.told': 'a {via}',
  'quote.unnamed': 'sin nombre',
  'quote.nobody': 'La página no dice quién',
  'headline.label': 'En el titular:',
  'headline.said': 'lo dijo {name}',
  'headline.unsaid': 'nadie lo dice en este artículo',
  'filter.label': 'Quién habla',
  'filter.all': 'Todos',
  'filter.option': '{name} ({count})',
  'find.label': 'Buscar en estas citas',
  'find.none': 'Ninguna cita contiene estas palabras.',
} as const satisfies Wordings<'quotes', 'one'>;
