import type { ReportPluralKey } from '../utils/i18n/catalogue';
import type { Report } from '../utils/report/report';
import type { LeaveOut } from '../utils/settings/leave-out';
import { REPORT_PARTS, type ReportPart, type Settings } from '../utils/settings/settings';
import { listNotices } from './list-notices';
import { useLeaveOut } from './print-ports';
import { useCurrentSection } from './use-current-section';
import { useWords } from './words-context';

interface SectionNavProps {
  readonly report: Report;
  readonly parts: Settings['show'];
}

/** The counts, which lead to their sections; the one in view is underlined. */
export function SectionNav({ report, parts }: SectionNavProps) {
  const words = useWords();
  const shown = REPORT_PARTS.filter((part) => parts[part]);
  const counts = countFindings(report, useLeaveOut());
  const current = useCurrentSection(shown);
  return (
    <nav aria-label={words.say('nav.label')}>
      {shown.map((part) => (
        <a
          key={part}
          href={`#${part}`}
          data-count={counts[part]}
          {...(part === current ? { 'aria-current': 'true' } : {})}
        >
          <Counted count={counts[part]} message={COUNT_MESSAGES[part]} />
        </a>
      ))}
    </nav>
  );
}

const COUNT_MESSAGES = {
  quotes: 'count.quotes',
  cost: 'count.offers',
  print: 'count.print',
} as const satisfies Readonly<Record<ReportPart, ReportPluralKey>>;

function countFindings(report: Report, leaveOut: LeaveOut): Readonly<Record<ReportPart, number>> {
  return {
    quotes: report.quotes.length,
    cost: report.offers.length,
    print: listNotices(report, leaveOut).length,
  };
}

interface CountedProps {
  readonly count: number;
  readonly message: (typeof COUNT_MESSAGES)[ReportPart];
}

/** A message with its number in weight, wherever the language puts it. */
function Counted({ count, message }: CountedProps) {
  const words = useWords();
  const number = new Intl.NumberFormat(words.locale).format(count);
  const [before = '', after = ''] = words.count(message, count).split(number);
  return (
    <>
      {before}
      <b>{number}</b>
      {after}
    </>
  );
}
