const SEEN_FOR = 4_000;

export type Announce = (text: string, tone: 'quiet' | 'seen') => void;

/** Speaks through the document's one polite live region, `#status`, which is there from first paint. */
export function findAnnouncer(document: Document): Announce {
  const region = document.querySelector<HTMLElement>('#status');
  return region ? createAnnouncer(region) : () => {};
}

export function createAnnouncer(region: HTMLElement): Announce {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text, tone) => {
    clearTimeout(timer);
    region.textContent = text;
    region.dataset.tone = tone;
    if (tone === 'quiet') return;
    timer = setTimeout(() => {
      region.textContent = '';
      region.dataset.tone = 'quiet';
    }, SEEN_FOR);
  };
}
