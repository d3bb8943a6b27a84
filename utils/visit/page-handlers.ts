import type { PageHands } from '../mark/page-hands';
import type { PageCalls, PageIdentity, Reply } from '../messages/protocol';
import type { Handlers } from '../messages/receiver';
import { isSamePage } from '../messages/same-page';
import { fail, succeed } from '../text/result';
import type { Visit } from './visit';

/** What a page answers when the background calls; without hands it cannot show anything, and does not answer that. */
export function answerForPage(visit: Visit, hands: () => PageHands | null): Handlers<PageCalls, null> {
  function handle<T>(identity: PageIdentity, work: (hands: PageHands) => T): Reply<T> {
    if (!isSamePage(identity, visit.identify())) return fail('page-changed');
    const present = hands();
    return present ? succeed(work(present)) : fail('no-answer');
  }

  return {
    'page/identify': async () => {
      const identity = visit.identify();
      visit.noteAsked();
      return succeed(identity);
    },
    'page/read': () => orLeft(visit.read()),
    'mark/show': async ({ identity, anchors }) => handle(identity, ({ marker }) => marker.show(anchors)),
    'gloss/show': async ({ identity, glosses }) =>
      handle(identity, ({ glosser }) => ({ shown: glosser.show(glosses) })),
    'gloss/list': async () => succeed({ shown: hands()?.glosser.shown() ?? [] }),
    'mark/clear': async () => {
      hands()?.marker.clear();
      return succeed(null);
    },
  };
}

/** A page that browsers keep whole when it is left would answer when it comes back: it says so as it goes. */
async function orLeft<T>(work: Promise<Reply<T>>): Promise<Reply<T>> {
  const done = new AbortController();
  const left = new Promise<Reply<T>>((resolve) => {
    addEventListener('pagehide', () => resolve(fail('no-answer')), { signal: done.signal });
  });
  try {
    return await Promise.race([work, left]);
  } finally {
    done.abort();
  }
}
