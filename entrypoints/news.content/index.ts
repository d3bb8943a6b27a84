import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenInPage } from '../../utils/browser/listen';
import { readStoredSettings } from '../../utils/browser/settings-store';
import { tellBackground } from '../../utils/browser/tell-background';
import { clearLeftovers } from '../../utils/mark/leftovers';
import { awaitHands } from '../../utils/mark/page-hands';
import { PAGE_REQUESTS } from '../../utils/messages/page-requests';
import { createReceiver } from '../../utils/messages/receiver';
import { pauseForBrowser } from '../../utils/page/pause-for-browser';
import { readInSlices } from '../../utils/page/read-in-slices';
import { readPage } from '../../utils/page/read-page';
import { LISTED_MATCHES } from '../../utils/settings/listed-sites';
import { isWithin, parseSitesOff } from '../../utils/settings/sites';
import { makeDocumentId } from '../../utils/visit/document-id';
import { createFollower } from '../../utils/visit/follow-page';
import { answerForPage } from '../../utils/visit/page-handlers';
import { readBesideGlosses } from '../../utils/visit/read-beside-glosses';
import { createVisit } from '../../utils/visit/visit';
import { watchLocation } from '../../utils/visit/watch-location';

export default defineContentScript({
  matches: [...LISTED_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    const isAlive = () => ctx.isValid;
    const clock = () => performance.now();
    const hands = awaitHands(globalThis, { signal, checkLife: isAlive });
    clearLeftovers(document);
    const visit = createVisit({
      document,
      location,
      signal,
      readPage: readBesideGlosses({
        glosser: () => hands()?.glosser ?? null,
        atOnce: readPage,
        inSlices: (page) => readInSlices(page, { clock, pause: pauseForBrowser }),
      }),
      newId: makeDocumentId,
      clock,
      changed: () => follower.again(),
      moved(wasAsked) {
        hands()?.marker.clear();
        hands()?.glosser.clear();
        if (wasAsked) void tellBackground('page/moved', null);
        follower.start();
      },
    });
    const follower = createFollower({
      document,
      signal,
      visit,
      tell: tellBackground,
      isAlive,
      mayReadAhead: async () => !isWithin(location.hostname, parseSitesOff(await readStoredSettings())),
    });
    const receive = createReceiver(PAGE_REQUESTS, answerForPage(visit, hands));
    listenInPage((message) => receive(message, null) ?? hands()?.answer(message), signal);
    watchLocation(signal, () => isAlive() && visit.identify());
    follower.start();
  },
});
