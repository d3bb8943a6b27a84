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

/** The verb as written, where the reported words follow it at once. */
function leadingCue({ cue, cueSpan, parts: [first] }: Quote): string {
  const leads =
    cue !== null && cueSpan !== null && cueSpan.end <= first.start && first.start - cueSpan.end < 8;
  return leads ? `${cue} ` : '';
}
