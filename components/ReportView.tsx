import type { Report } from '../utils/report/report';
import type { Settings } from '../utils/settings/settings';
import { CostSection } from './CostSection';
import { useLateViews } from './late-views';
import { PageHeader } from './PageHeader';
import { QuoteSection } from './QuoteSection';
import { SectionNav } from './SectionNav';
import { useWords } from './words-context';

interface ReportViewProps {
  readonly report: Report;
  readonly parts: Settings['show'];
}

/** A whole report. Where the page has no article it says so, and still shows what else was found. */
export function ReportView({ report, parts }: ReportViewProps) {
  const { NoArticle, PrintSection } = useLateViews();
  const Print = report.boilerplate.length > 0 ? PrintSection : undefined;
  if (report.page.article === 'found') {
    return (
      <>
        <PageHeader page={report.page} />
        <SectionNav report={report} parts={parts} />
        <main>
          {parts.quotes && <QuoteSection report={report} />}
          {parts.cost && <CostSection report={report} />}
          {parts.print && (Print ? <Print report={report} /> : <NoPrint />)}
        </main>
      </>
    );
  }
  return (
    <main>
      {NoArticle && <NoArticle page={report.page} />}
      {parts.cost && report.offers.length > 0 && <CostSection report={report} />}
      {parts.print && Print && <Print report={report} />}
    </main>
  );
}

function NoPrint() {
  const words = useWords();
  return (
    <section id="print" aria-labelledby="print-heading">
      <h2 id="print-heading">{words.say('print.heading')}</h2>
      <p class="nothing">{words.say('print.none')}</p>
    </section>
  );
}
