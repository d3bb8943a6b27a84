import type { Words } from '../utils/i18n/words';
import type { NoticesShown, PrintPorts } from './print-ports';
import type { ViewPorts } from './view-ports';

interface PrintContext {
  readonly ports: ViewPorts;
  readonly words: Words;
  /** The page turned out to be another than the one the report was made from. */
  readonly onMoved: () => void;
}

/** The section's ports, each of which says how it went. */
export function createPrintPorts({ ports, words, onMoved }: PrintContext): PrintPorts {
  const { print, announce } = ports;
  return {
    ...print,
    async showGlosses(notices) {
      const reply = await print.showGlosses(notices);
      if (!reply.ok && reply.reason === 'page-changed') onMoved();
      announce(words.say(describe(reply, notices)), 'seen');
      return reply;
    },
  };
}

/** The last of the wanted is the one whose button was pressed, if it was one. */
function describe(reply: NoticesShown, wanted: readonly number[]) {
  if (!reply.ok) return `failure.${reply.reason}` as const;
  const last = wanted.at(-1);
  if (last === undefined) return 'status.asItWas';
  return reply.value.notices.length === 0 ? 'status.noPlace' : 'status.inPage';
}
