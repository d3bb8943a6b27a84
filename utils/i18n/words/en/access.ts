import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'What it costs',
  'access.free': 'Free to read',
  'access.metered': 'Metered',
  'access.registration': 'Free with an account',
  'access.locked': 'For subscribers',
  'access.restricted': 'Not free',
  'access.complete': 'Complete here',
  'access.cut': 'Cut short here',
  'access.unknown': 'Not stated',
  'declared.free': 'the publisher says it is free',
  'declared.metered': 'the publisher says a number of articles is free',
  'declared.registration': 'the publisher says it needs an account',
  'declared.locked': 'the publisher says it is for subscribers',
  'declared.restricted': 'the publisher says it is not free, but not how it is sold',
  'declared.none': 'the publisher does not say whether it is free',
  'readable.full': 'the whole text is on this page',
  'readable.partial': 'the text is cut short on this page',
  'readable.hidden': 'the text on this page is covered or hidden',
  'offers.none': 'No subscription is offered on this page.',
} as const satisfies Wordings<'access', 'one'>;
