import type { MisreadingFile, MisreadingRequest, Reply } from '../messages/protocol';
import { isSameReading } from '../messages/same-page';
import { buildMisreading } from '../misreading/build-misreading';
import { finishPage } from '../page/finish-page';
import { fail, succeed } from '../text/result';
import type { DeskPorts } from './desk-ports';

/** What a reader may save who finds a report wrong. */
export interface MisreadingDesk {
  describe(request: MisreadingRequest): Promise<Reply<MisreadingFile>>;
}

interface MisreadingPorts extends Pick<DeskPorts, 'callPage' | 'readerLangs' | 'build'> {
  /** Of the extension. */
  readonly version: string;
}

/** More than any article makes; beyond it nobody could look through the file. Characters. */
export const LONGEST_MISREADING = 8_000_000;

/** Reads the page once more, since what a report was made from is not kept, and only while it is still the same. */
export function createMisreadingDesk(ports: MisreadingPorts): MisreadingDesk {
  return {
    async describe({ tabId, identity, note, around }) {
      const reading = await ports.callPage(tabId)('page/read', null);
      if (!reading.ok) return reading;
      if (!isSameReading(reading.value.identity, identity)) return fail('page-changed');
      const misreading = buildMisreading({
        page: finishPage(reading.value.page),
        note,
        around,
        program: ports.version,
        readerLangs: await ports.readerLangs(),
        build: ports.build,
      });
      const text = `${JSON.stringify(misreading, null, 1)}\n`;
      return text.length > LONGEST_MISREADING ? fail('page-too-large') : succeed({ text });
    },
  };
}
