import type { Words } from '../utils/i18n/words';
import type { NoticesShown, PrintPorts } from './print-ports';
import type { ViewPorts } from './view-ports';

interface PrintContext {
  readonly ports: Pick<ViewPorts, 'print' | 'announce'>;
  readonly words: Words;
  /** The page turned out to be another than the one the report was made from. */
  readonly onMoved: () => void;
}

/** The section's ports, each of which says how it went. */
export function createPrintPorts({ ports, words, onMoved }: PrintContext): PrintPorts {
  const { print, announce } = ports;
  let standing = 0;

  function count(reply: NoticesShown): NoticesShown {
    if (reply.ok) standing = reply.value.notices.length;
    return reply;
  }

  return {
    ...print,
    async changeLeaveOut(leaveOut) {
      const changed = await print.changeLeaveOut(leaveOut);
      if (!changed) announce(words.say('status.refused'), 'seen');
      return changed;
    },
    listGlosses: async () => count(await print.listGlosses()),
    async showGlosses(notices) {
      const before = standing;
      const reply = count(await print.showGlosses(notices));
      if (!reply.ok) await words.learn('failures');
      if (!reply.ok && reply.reason === 'page-changed') onMoved();
      const message = reply.ok ? describeChange(before, standing) : (`failure.${reply.reason}` as const);
      if (message) announce(words.say(message), 'seen');
      return reply;
    },
  };
}

/** From how many translations to how many; null where the button says enough by being pressed no more. */
function describeChange(before: number, now: number) {
  if (now > before) return 'status.inPage';
  if (now === before && now > 0) return 'status.noPlace';
  if (now === 0) return before === 0 ? 'status.noPlace' : 'status.asItWas';
  return null;
}
