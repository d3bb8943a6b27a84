import { useState } from 'preact/hooks';
import type { Report } from '../utils/report/report';
import { ExportMenu } from './ExportMenu';
import { HeadlineQuotes } from './HeadlineQuotes';
import { QuoteFigure } from './QuoteFigure';
import { QuoteSearch } from './QuoteSearch';
import { countUnnamed, rankQuotes } from './ranked-quotes';
import { SpeakerFilter } from './SpeakerFilter';
import { holdsWords } from './search-quotes';
import { listSpeakers } from './speakers';
import { useWords } from './words-context';

/** What fits without making a short popup long. */
const AT_FIRST = 5;
/** From here on a reader looks for one rather than reads them all. */
const MANY = 10;

export function QuoteSection({ report }: { readonly report: Report }) {
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const [speaker, setSpeaker] = useState<string | null>(null);
  const speakers = listSpeakers(report.quotes);
  const chosen = speakers.find(({ name }) => name === speaker)?.indices;
  const [wanted, setWanted] = useState('');
  const ranked = rankQuotes(report.quotes).filter(
    ({ index, quote }) => (chosen?.includes(index) ?? true) && holdsWords(quote, wanted),
  );
  const shown = unfolded ? ranked : ranked.slice(0, AT_FIRST);
  const unnamed = countUnnamed(report.quotes);
  return (
    <section id="quotes" aria-labelledby="quotes-heading">
      <div class="heading">
        <h2 id="quotes-heading">{words.say('quotes.heading')}</h2>
        {report.quotes.length > 0 && <ExportMenu />}
      </div>
      {report.quotes.length === 0 && <p class="nothing">{words.say('quotes.none')}</p>}
      <HeadlineQuotes report={report} />
      {report.quotes.length > AT_FIRST && speakers.length > 1 && (
        <SpeakerFilter
          speakers={speakers}
          total={report.quotes.length}
          chosen={speaker}
          onChoose={setSpeaker}
        />
      )}
      {report.quotes.length >= MANY && <QuoteSearch wanted={wanted} onChange={setWanted} />}
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
