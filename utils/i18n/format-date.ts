/** A day as the reader's language writes it; null where the page's date is none. */
export function formatDate(iso: string, locale: string): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const isDayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(isDayOnly ? { timeZone: 'UTC' } : {}),
  }).format(time);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "5 minutes ago". */
export function formatAge(milliseconds: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale);
  return milliseconds < HOUR
    ? format.format(-Math.round(milliseconds / MINUTE), 'minute')
    : format.format(-Math.round(milliseconds / HOUR), 'hour');
}
