import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenInPage } from '../../utils/browser/listen';
import { tellBackground } from '../../utils/browser/tell-background';
import { createGlosser } from '../../utils/mark/glosser';
import { createMarker } from '../../utils/mark/marker';
import { PAGE_REQUESTS } from '../../utils/messages/page-requests';
import { createReceiver } from '../../utils/messages/receiver';
import { readPage } from '../../utils/page/read-page';
import { LISTED_MATCHES } from '../../utils/settings/listed-sites';
import { followPage } from '../../utils/visit/follow-page';
import { answerForPage } from '../../utils/visit/page-handlers';
import { createVisit } from '../../utils/visit/visit';

export default defineContentScript({
  matches: [...LISTED_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    const glosser = createGlosser(document, signal);
    const visit = createVisit({
      document,
      location,
      signal,
      readPage: (page) => glosser.without(() => readPage(page)),
      newId: () => crypto.randomUUID(),
      clock: () => performance.now(),
    });
    const marker = createMarker(document, signal, glosser.find);
    listenInPage(createReceiver(PAGE_REQUESTS, answerForPage(visit, marker, glosser)), signal);
    const follow = () => followPage({ document, signal, visit, tell: tellBackground });
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      marker.clear();
      glosser.clear();
      visit.noteNavigation();
      follow();
    });
    follow();
  },
});
