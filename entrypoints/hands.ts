import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLinker } from '../utils/link/linker';
import { createGlosser } from '../utils/mark/glosser';
import { createMarker } from '../utils/mark/marker';
import { createPageClipboard } from '../utils/mark/page-clipboard';
import { bringHands } from '../utils/mark/page-hands';
import { createPageToast } from '../utils/mark/page-toast';
import { HANDS_REQUESTS } from '../utils/messages/hands-guards';
import { createReceiver } from '../utils/messages/receiver';
import { answerWithHands } from '../utils/visit/hands-handlers';

export default defineUnlistedScript(() => {
  bringHands(globalThis, (ports) => {
    const glosser = createGlosser(document, ports);
    const linker = createLinker(document, () => performance.now());
    const clipboard = createPageClipboard(document, createPageToast(document, ports));
    const receive = createReceiver(HANDS_REQUESTS, answerWithHands({ document, linker, clipboard }));
    return {
      glosser,
      marker: createMarker(document, ports.signal, glosser.find),
      answer: (message) => receive(message, null),
    };
  });
});
