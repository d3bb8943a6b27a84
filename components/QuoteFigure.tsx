import { useId } from 'preact/hooks';
import type { Quote } from '../utils/report/report';
import { useFindingActions } from './finding-actions';
import { QuoteSource } from './QuoteSource';
import { QuoteText } from './QuoteText';
import { ShowButton } from './ShowButton';
import { useWords } from './words-context';

interface QuoteFigureProps {
  readonly quote: Quote;
  /** In the report's quotes. */
  readonly index: number;
  readonly lang: string | null;
  readonly detail: 'full' | 'name';
}

export function QuoteFigure({ quote, index, lang, detail }: QuoteFigureProps) {
  const words = useWords();
  const { copyQuotes } = useFindingActions();
  const captionId = useId();
  return (
    <figure class={quote.rank === 1 ? 'key' : ''} data-finding="quote" data-kind={quote.kind}>
      <QuoteText quote={quote} lang={lang} />
      <QuoteSource id={captionId} quote={quote} detail={detail} />
      <div class="actions">
        <ShowButton finding={{ kind: 'quote', index }} describedBy={captionId} />
        <button
          type="button"
          class="quiet"
          data-action="copy"
          aria-describedby={captionId}
          onClick={() => copyQuotes([index])}
        >
          {words.say('action.copy')}
        </button>
      </div>
    </figure>
  );
}
