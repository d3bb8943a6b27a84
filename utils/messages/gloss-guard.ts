import type { Gloss } from '../mark/gloss';
import { isListOf, isMemberOf, isRecord, isText } from './guard';
import type { GlossOutcome } from './protocol';
import { isAnchor } from './span-guard';

const isKey = isText(25_000);

export const isGloss = isRecord<Gloss>({
  key: isKey,
  anchor: isAnchor,
  text: isText(10_000),
  lang: isText(40),
  manner: isMemberOf<Gloss['manner']>({ line: true, replace: true, placeholder: true, button: true }),
});

export const isGlossOutcome = isRecord<GlossOutcome>({ shown: isListOf(isKey, 1_000) });
