import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': 'Wer hat was gesagt',
  'quotes.none': 'Keine Zitate in diesem Artikel.',
  'quotes.marksOnly': 'Newsgloss kennt diese Sprache nicht gut genug, um zu erkennen, wer spricht.',
  'quotes.unnamed': { one: '{count} Quelle ohne Namen', other: '{count} Quellen ohne Namen' },
  'quotes.all': '{count} weitere anzeigen',
  'quotes.fewer': 'Weniger anzeigen',
  'quote.mixed': 'teils wörtlich',
  'quote.indirect': 'sinngemäß',
  'quote.via': 'über {via}',
  'quote.told': 'gegenüber {via}',
  'quote.unnamed': 'ohne Namen',
  'quote.nobody': 'Die Seite sagt nicht, wer',
  'headline.label': 'In der Überschrift:',
  'headline.said': 'gesagt von {name}',
  'headline.unsaid': 'in diesem Artikel von niemandem gesagt',
  'filter.label': 'Wer spricht',
  'filter.all': 'Alle',
  'filter.option': '{name} ({count})',
  'find.label': 'In diesen Zitaten suchen',
  'find.none': 'Kein Zitat enthält diese Wörter.',
} as const satisfies Wordings<'quotes', 'one'>;
