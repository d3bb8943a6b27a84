import type { ReportKey } from '../utils/i18n/catalogue';
import type { PageSummary, Report } from '../utils/report/report';
import type { Settings } from '../utils/settings/settings';
import { CostSection } from './CostSection';
import { EmptyState } from './EmptyState';
import { PageHeader } from './PageHeader';
import { PrintSection } from './PrintSection';
import { QuoteSection } from './QuoteSection';
import { SectionNav } from './SectionNav';
import { useWords } from './words-context';

interface ReportViewProps {
  readonly report: Report;
  readonly parts: Settings['show'];
}

/** A whole report. Where the page has no article it says so, and still shows what else was found. */
export function ReportView({ report, parts }: ReportViewProps) {
  const words = useWords();
  if (report.page.article === 'found') {
    return (
      <>
        <PageHeader page={report.page} />
        <SectionNav report={report} parts={parts} />
        <main>
          {parts.quotes && <QuoteSection report={report} />}
          {parts.cost && <CostSection report={report} />}
          {parts.print && <PrintSection report={report} />}
        </main>
      </>
    );
  }
  return (
    <main>
      <EmptyState title={words.say('none.title')} reason={words.say(reasonKeyOf(report.page))} />
      {parts.cost && report.offers.length > 0 && <CostSection report={report} />}
      {parts.print && report.boilerplate.length > 0 && <PrintSection report={report} />}
    </main>
  );
}

type ReasonKey = Extract<ReportKey, `none.${string}`>;

const REASON_KEYS: ReadonlyMap<string, ReasonKey> = new Map(
  (
    [
      'none.empty',
      'none.too-short',
      'none.list',
      'none.video',
      'none.shop',
      'none.app',
      'none.too-large',
      'none.unreadable',
    ] as const
  ).map((key) => [key.slice('none.'.length), key]),
);

function reasonKeyOf(page: PageSummary): ReasonKey {
  return REASON_KEYS.get(page.reason ?? '') ?? 'none.unknown';
}
