import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Vad det kostar',
  'access.free': 'Gratis att läsa',
  'access.metered': 'Gratis upp till en gräns',
  'access.registration': 'Gratis med ett konto',
  'access.locked': 'För prenumeranter',
  'access.restricted': 'Inte gratis',
  'access.complete': 'Hela finns här',
  'access.cut': 'Avkortad här',
  'access.unknown': 'Anges inte',
  'declared.free': 'utgivaren säger att det är gratis',
  'declared.metered': 'utgivaren säger att ett antal artiklar är gratis',
  'declared.registration': 'utgivaren säger att det krävs ett konto',
  'declared.locked': 'utgivaren säger att det är för prenumeranter',
  'declared.restricted': 'utgivaren säger att det inte är gratis, men inte hur det säljs',
  'declared.none': 'utgivaren säger inte om det är gratis',
  'readable.full': 'hela texten finns på den här sidan',
  'readable.partial': 'texten är avkortad på den här sidan',
  'readable.hidden': 'texten på den här sidan är täckt eller dold',
  'offers.none': 'Ingen prenumeration erbjuds på den här sidan.',
} as const satisfies Wordings<'access', 'one'>;
