import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Inget på den här sidan säger något om det.',
  'evidence.data': 'i sidans data',
  'evidence.page': 'står på sidan',
  'evidence.service': 'en tjänst som sidan använder',
  'evidence.text': 'själva texten',
  'says.free': 'gratis',
  'says.metered': 'med gräns',
  'says.registration': 'konto',
  'says.locked': 'prenumerant',
  'says.restricted': 'inte gratis',
  'says.nothing': 'avgör inget',
} as const satisfies Wordings<'evidence', 'one'>;
