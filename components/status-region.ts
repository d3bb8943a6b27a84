const SEEN_FOR = 4_000;

/** Speaks through the page's one polite live region, which is there from first paint. */
export function createAnnouncer(region: HTMLElement): (text: string, tone: 'quiet' | 'seen') => void {
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
