import { directionOf } from '../utils/i18n/format-language';
import type { Quote } from '../utils/report/report';
import { balanceBidi } from '../utils/text/balance-bidi';
import { splitParts } from '../utils/text/split-parts';

interface QuoteTextProps {
  readonly quote: Quote;
  /** What the article is written in. */
  readonly lang: string | null;
}

/** The page's own words, none of which turns round what stands beside it. Marks come from the style sheet, in the way of the article's language, and only around what was quoted. */
export function QuoteText({ quote, lang }: QuoteTextProps) {
  const language = lang === null ? {} : { lang, dir: directionOf(lang) };
  const isDirect = quote.kind === 'direct';
  return (
    <blockquote class={isDirect ? '' : 'reported'} {...language}>
      {!isDirect && `… ${leadingCue(quote)}`}
      {splitParts(quote).map((part, index) => {
        const words = <span>{balanceBidi(part)}</span>;
        return (
          <span key={`${index} ${part}`}>
            {index > 0 && ' … '}
            {isDirect ? <q>{words}</q> : words}
          </span>
        );
      })}
    </blockquote>
  );
}

const NEAR = 8;

/** The verb as written, where the reported words follow it; with a gap between them ("that") where the page has words there. */
function leadingCue({ cue, cueSpan, parts: [first] }: Quote): string {
  const gap = cueSpan === null ? -1 : first.start - cueSpan.end;
  if (cue === null || gap < 0 || gap >= NEAR) return '';
  return gap <= 1 ? `${balanceBidi(cue)} ` : `${balanceBidi(cue)} … `;
}
