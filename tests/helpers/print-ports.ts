import type { PrintPorts } from '../../components/print-ports';
import { succeed } from '../../utils/text/result';
import { createTranslationLadder } from '../../utils/translate/translation-ladder';

/** A page that finds a place for every translation, in a browser without a translator. */
export function samplePrintPorts(changes: Partial<PrintPorts> = {}): PrintPorts {
  let shown: readonly number[] = [];
  return {
    ladder: createTranslationLadder({ translator: null, readerLangs: ['en'] }),
    async showGlosses(notices) {
      shown = notices;
      return succeed({ notices });
    },
    listGlosses: async () => succeed({ notices: shown }),
    keepTranslation: async () => {},
    mayKeepSite: async () => true,
    changeLeaveOut: async () => true,
    ...changes,
  };
}
