import { NEWS_REQUESTS } from '../messages/page-replies';
import type { PageNews, ViewCalls } from '../messages/protocol';
import { createReceiver, type Receiver } from '../messages/receiver';
import { VIEW_REQUESTS } from '../messages/view-requests';
import { succeed } from '../text/result';
import type { GlossDesk } from './gloss-desk';
import type { LinkDesk } from './link-desk';
import type { MisreadingDesk } from './misreading-desk';
import type { ReportDesk } from './report-desk';

interface Desks {
  readonly desk: ReportDesk;
  readonly glosses: GlossDesk;
  readonly links: LinkDesk;
  readonly misreadings: MisreadingDesk;
}

/** What the background answers popup and panel. */
export function answerView({ desk, glosses, links, misreadings }: Desks): Receiver<null> {
  return createReceiver<ViewCalls, null>(VIEW_REQUESTS, {
    'report/get': (request) => desk.getReport(request),
    'finding/show': (request) => desk.showFinding(request),
    'links/find': (request) => links.findLinks(request),
    'glosses/show': (request) => glosses.showGlosses(request),
    'glosses/list': (request) => glosses.listGlosses(request),
    'notice/translated': (request) => glosses.keepTranslation(request),
    'misreading/describe': (request) => misreadings.describe(request),
  });
}

/** What the background does with a page's news. */
export function answerPage(desk: ReportDesk): Receiver<{ readonly tabId: number }> {
  return createReceiver<PageNews, { readonly tabId: number }>(NEWS_REQUESTS, {
    'page/ready': async (reading, { tabId }) => {
      await desk.takeReading(tabId, reading);
      return succeed(null);
    },
    // Heard by an open side panel itself; see `utils/browser/active-tab.ts`.
    'page/moved': async () => succeed(null),
  });
}
