import type { HeadlineQuote, Report } from '../utils/report/report';
import { PageText } from './PageText';
import { useWords } from './words-context';

/** Words in marks in the headline, traced to whoever said them. */
export function HeadlineQuotes({ report }: { readonly report: Report }) {
  const words = useWords();
  const { headlineQuotes, lang } = report.page;
  if (headlineQuotes.length === 0) return null;
  return (
    <ul class="plain headline" data-part="headline">
      {headlineQuotes.map((headline, index) => (
        <li key={`${index} ${headline.text}`}>
          {words.say('headline.label')}{' '}
          <q {...(lang === null ? {} : { lang })}>
            <PageText text={headline.text} />
          </q>{' '}
          <Speaker headline={headline} report={report} />
        </li>
      ))}
    </ul>
  );
}

function Speaker({ headline, report }: { readonly headline: HeadlineQuote; readonly report: Report }) {
  const words = useWords();
  const source = headline.quote === null ? undefined : report.quotes[headline.quote]?.source;
  if (!source) return <em class="warn">{words.say('headline.unsaid')}</em>;
  if (source.kind === 'none') return <em>{words.say('quote.nobody')}</em>;
  const name = source.kind === 'unnamed' ? source.description : source.name;
  return <em>{words.say('headline.said', { name })}</em>;
}
