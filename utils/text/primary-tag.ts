/** The language of a BCP 47 tag (`pt-BR`, `zh_Hant`, `NB`), lower case. Bokmål and Nynorsk are `no`; '' for an empty tag. */
export function primaryTag(tag: string): string {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
