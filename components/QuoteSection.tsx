import { useState } from 'preact/hooks';
import type { Report } from '../utils/report/report';
import { ExportMenu } from './ExportMenu';
import { useLateViews } from './late-views';
import { QuoteFigure } from './QuoteFigure';
import { AT_FIRST, countUnnamed, rankQuotes } from './ranked-quotes';
import { useWords } from './words-context';

export function QuoteSection({ report }: { readonly report: Report }) {
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const [narrowed, setNarrowed] = useState<ReadonlySet<number> | null>(null);
  const { HeadlineQuotes, QuoteTools } = useLateViews();
  const ranked = rankQuotes(report.quotes).filter(({ index }) => narrowed?.has(index) ?? true);
  const shown = unfolded ? ranked : ranked.slice(0, AT_FIRST);
  const unnamed = countUnnamed(report.quotes);
  return (
    <section id="quotes" aria-labelledby="quotes-heading">
      <div class="heading">
        <h2 id="quotes-heading">{words.say('quotes.heading')}</h2>
        {report.quotes.length > 0 && <ExportMenu />}
      </div>
      {report.quotes.length === 0 && <p class="nothing">{words.say('quotes.none')}</p>}
      {HeadlineQuotes && <HeadlineQuotes report={report} />}
      {QuoteTools && report.quotes.length > AT_FIRST && (
        <QuoteTools quotes={report.quotes} onNarrow={setNarrowed} />
      )}
      {report.quotes.length > 0 && ranked.length === 0 && <p class="nothing">{words.say('find.none')}</p>}
      <ul class="plain" id="quote-list">
        {shown.map(({ quote, index, detail }) => (
          <li key={index}>
            <QuoteFigure quote={quote} index={index} lang={report.page.lang} detail={detail} />
          </li>
        ))}
      </ul>
      {ranked.length > AT_FIRST && (
        <button
          type="button"
          class="wide"
          data-action="unfold"
          aria-expanded={unfolded}
          aria-controls="quote-list"
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? words.say('quotes.fewer') : words.count('quotes.all', ranked.length - AT_FIRST)}
        </button>
      )}
      {unnamed > 0 && <p class="note">{words.count('quotes.unnamed', unnamed)}</p>}
      {report.page.attribution === 'marks-only' && ranked.length > 0 && (
        <p class="note">{words.say('quotes.marksOnly')}</p>
      )}
    </section>
  );
}
