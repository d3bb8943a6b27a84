import { primaryTag } from '../text/primary-tag';

/**
 * What a reader reads, from the browser's preferred languages (`nb-NO`, `pt-BR`, `en-US` …), most wanted first, each once.
 * Languages besides the thirteen are kept: small print in them needs no rendering. English where nothing is said.
 */
export function chooseReaderLanguages(preferred: readonly string[]): readonly [string, ...string[]] {
  const [first, ...rest] = new Set(preferred.map(primaryTag).filter((tag) => tag !== ''));
  return first === undefined ? ['en'] : [first, ...rest];
}
