import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Nothing on this page says anything about it.',
  'evidence.data': 'in the page’s data',
  'evidence.page': 'said on the page',
  'evidence.service': 'a service the page uses',
  'evidence.text': 'the text itself',
  'says.free': 'free',
  'says.metered': 'metered',
  'says.registration': 'account',
  'says.locked': 'subscribers',
  'says.restricted': 'not free',
  'says.nothing': 'decides nothing',
} as const satisfies Wordings<'evidence', 'one'>;
