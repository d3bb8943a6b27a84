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

const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

const UNITS = [
  ['year', YEAR],
  ['day', DAY],
  ['hour', HOUR],
] as const;

/** "5 minutes ago". Older than days a report is only where the clock has been set. */
export function formatAge(milliseconds: number, locale: string): string {
  const [unit, length] = UNITS.find(([, each]) => milliseconds >= each) ?? ['minute', MINUTE];
  return new Intl.RelativeTimeFormat(locale).format(-Math.round(milliseconds / length), unit);
}
