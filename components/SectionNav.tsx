import type { PluralKey } from '../utils/i18n/catalogue';
import type { Report } from '../utils/report/report';
import type { Settings } from '../utils/settings/settings';
import { useWords } from './words-context';

interface SectionNavProps {
  readonly report: Report;
  readonly parts: Settings['show'];
}

/** The three counts, which lead to their sections. */
export function SectionNav({ report, parts }: SectionNavProps) {
  const words = useWords();
  return (
    <nav aria-label={words.say('nav.label')}>
      {parts.quotes && <SectionLink target="quotes" count={report.quotes.length} message="count.quotes" />}
      {parts.cost && <SectionLink target="cost" count={report.offers.length} message="count.offers" />}
      {parts.print && <SectionLink target="print" count={report.boilerplate.length} message="count.print" />}
    </nav>
  );
}

interface SectionLinkProps {
  readonly target: string;
  readonly count: number;
  readonly message: PluralKey;
}

function SectionLink({ target, count, message }: SectionLinkProps) {
  const words = useWords();
  const number = new Intl.NumberFormat(words.locale).format(count);
  const [before = '', after = ''] = words.count(message, count).split(number);
  return (
    <a href={`#${target}`} data-count={count}>
      {before}
      <b>{number}</b>
      {after}
    </a>
  );
}
