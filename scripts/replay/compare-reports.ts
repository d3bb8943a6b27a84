import type { Report } from '../../utils/report/report';

/** What one report says and the other does not, a line each: `- ` only before, `+ ` only now. Places in the page are not compared. */
export function compareReports(before: Report, now: Report): readonly string[] {
  const was = listFindings(before);
  const is = listFindings(now);
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** Each finding as one line of JSON. */
export function listFindings({ page, quotes, access, offers, boilerplate }: Report): readonly string[] {
  const say = (name: string, value: unknown) => `${name} ${JSON.stringify(value, leaveOutPlaces)}`;
  return [
    say('page', page),
    ...quotes.map((quote) => say('quote', quote)),
    say('access', access),
    ...offers.map((offer) => say('offer', offer)),
    ...boilerplate.map((notice) => say('notice', notice)),
  ];
}

const PLACES: ReadonlySet<string> = new Set(['anchor', 'otherAnchors', 'parts', 'cueSpan', 'mention']);

function leaveOutPlaces(key: string, value: unknown): unknown {
  return PLACES.has(key) ? undefined : value;
}
