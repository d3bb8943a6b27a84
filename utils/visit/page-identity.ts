import type { PageIdentity } from '../messages/protocol';

export interface IdentityTracker {
  /** Notices by itself that the document has moved to another address. */
  current(): PageIdentity;
  noteTextChange(): void;
}

export interface IdentityPorts {
  readonly location: Pick<Location, 'href'>;
  readonly newId: () => string;
  /** Called when a move is noticed, before the new identity is handed out. */
  readonly moved: () => void;
}

/** A document's name for as long as our script runs in it, and a count of where it has been. */
export function trackIdentity(ports: IdentityPorts): IdentityTracker {
  const document = ports.newId();
  let url = addressOf(ports.location);
  let navigation = 0;
  let revision = 0;
  return {
    current() {
      const now = addressOf(ports.location);
      if (now !== url) {
        url = now;
        navigation += 1;
        ports.moved();
      }
      return { document, navigation, revision, url };
    },
    noteTextChange() {
      revision += 1;
    },
  };
}

/** Fragments lead to places within a page, not to another one. */
function addressOf(location: Pick<Location, 'href'>): string {
  const fragment = location.href.indexOf('#');
  return fragment < 0 ? location.href : location.href.slice(0, fragment);
}
