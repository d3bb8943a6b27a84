import type { TranslationLadder } from './translation-ladder';

/** The ladder, loaded when it is first asked for: most small print never needs it. */
export function deferLadder(load: () => Promise<TranslationLadder>): TranslationLadder {
  let loading: Promise<TranslationLadder> | null = null;
  const ladder = () => {
    loading ??= load();
    return loading;
  };
  return {
    findRung: async (notice) => (await ladder()).findRung(notice),
    climb: async (notice, options) => (await ladder()).climb(notice, options),
  };
}
