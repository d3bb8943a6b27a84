import type { Glosser } from '../mark/glosser';
import type { Marker } from '../mark/marker';
import type { PageCalls } from '../messages/protocol';
import type { Handlers } from '../messages/receiver';
import { isSamePage } from '../messages/same-page';
import { fail, succeed } from '../text/result';
import type { Visit } from './visit';

/** What a page answers when the background calls. */
export function answerForPage(visit: Visit, marker: Marker, glosser: Glosser): Handlers<PageCalls, null> {
  return {
    'page/identify': async () => {
      const identity = visit.identify();
      visit.noteAsked();
      return succeed(identity);
    },
    'page/read': () => visit.read(),
    'mark/show': async ({ identity, anchors }) =>
      isSamePage(identity, visit.identify())
        ? succeed({ marked: marker.show(anchors) })
        : fail('page-changed'),
    'gloss/show': async ({ identity, glosses }) =>
      isSamePage(identity, visit.identify())
        ? succeed({ shown: glosser.show(glosses) })
        : fail('page-changed'),
    'gloss/list': async () => succeed({ shown: glosser.shown() }),
    'mark/clear': async () => {
      marker.clear();
      return succeed(null);
    },
  };
}
