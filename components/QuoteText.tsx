import { directionOf } from '../utils/i18n/format-language';
import type { Quote } from '../utils/report/report';
import { splitParts } from '../utils/text/split-parts';

interface QuoteTextProps {
  readonly quote: Quote;
  /** What the article is written in. */
  readonly lang: string | null;
}

/** The page's own words. Marks come from the style sheet, in the way of the article's language, and only around what was quoted. */
export function QuoteText({ quote, lang }: QuoteTextProps) {
  const language = lang === null ? {} : { lang, dir: directionOf(lang) };
  if (quote.kind === 'direct') {
    return (
      <blockquote {...language}>
        {splitParts(quote).map((part, index) => (
          <span key={`${index} ${part}`}>
            {index > 0 && ' … '}
            <q>{part}</q>
          </span>
        ))}
      </blockquote>
    );
  }
  return (
    <blockquote class="reported" {...language}>
      … {leadingCue(quote)}
      {splitParts(quote).join(' … ')}
    </blockquote>
  );
}

const NEAR = 8;

/** The verb as written, where the reported words follow it; with a gap between them ("that") where the page has words there. */
function leadingCue({ cue, cueSpan, parts: [first] }: Quote): string {
  const gap = cueSpan === null ? -1 : first.start - cueSpan.end;
  if (cue === null || gap < 0 || gap >= NEAR) return '';
  return gap <= 1 ? `${cue} ` : `${cue} … `;
}
