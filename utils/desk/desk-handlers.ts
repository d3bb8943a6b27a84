import { PAGE_NEWS_GUARDS, VIEW_CALL_GUARDS } from '../messages/call-guards';
import type { PageNews, ViewCalls } from '../messages/protocol';
import { createReceiver, type Receiver } from '../messages/receiver';
import { succeed } from '../text/result';
import type { ReportDesk } from './report-desk';

/** What the background answers popup and panel. */
export function answerView(desk: ReportDesk): Receiver<null> {
  return createReceiver<ViewCalls, null>(VIEW_CALL_GUARDS, {
    'report/get': (request) => desk.getReport(request),
    'finding/show': (request) => desk.showFinding(request),
  });
}

/** What the background does with a page's news. */
export function answerPage(desk: ReportDesk): Receiver<{ readonly tabId: number }> {
  return createReceiver<PageNews, { readonly tabId: number }>(PAGE_NEWS_GUARDS, {
    'page/ready': async (reading, { tabId }) => {
      await desk.takeReading(tabId, reading);
      return succeed(null);
    },
  });
}
