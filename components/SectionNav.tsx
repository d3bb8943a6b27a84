import type { PluralKey } from '../utils/i18n/catalogue';
import type { Report } from '../utils/report/report';
import { useWords } from './words-context';

/** The three counts, which lead to their sections. */
export function SectionNav({ report }: { readonly report: Report }) {
  const words = useWords();
  return (
    <nav aria-label={words.say('nav.label')}>
      <SectionLink target="quotes" count={report.quotes.length} message="count.quotes" />
      <SectionLink target="cost" count={report.offers.length} message="count.offers" />
      <SectionLink target="print" count={report.boilerplate.length} message="count.print" />
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
