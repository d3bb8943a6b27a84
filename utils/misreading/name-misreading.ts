/** A name every file system takes: the page's host and the day it was saved. */
export function nameMisreading(url: string | null, today: Date): string {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const day = today.toISOString().slice(0, 10);
  return `${['newsgloss', host.replace(/[^a-z0-9.-]/g, ''), day].filter((part) => part !== '').join('-')}.json`;
}
