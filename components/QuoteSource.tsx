import type { Quote } from '../utils/report/report';
import { assertNever } from '../utils/text/assert-never';
import { PageText } from './PageText';
import { useWords } from './words-context';

interface QuoteSourceProps {
  readonly quote: Quote;
  readonly id: string;
  /** full: with role and affiliation · name: they were given further up. */
  readonly detail: 'full' | 'name';
}

/** Who said it, as far as the page says, and how much of it is in their own words. */
export function QuoteSource({ quote, id, detail }: QuoteSourceProps) {
  const words = useWords();
  return (
    <figcaption id={id}>
      <span class="who">
        <SourceName quote={quote} detail={detail} />
      </span>
      <span class="kinds">
        {quote.kind !== 'direct' && <span>{words.say(`quote.${quote.kind}`)}</span>}
        {quote.via !== null && (
          <span>{words.say(isTold(quote) ? 'quote.told' : 'quote.via', { via: quote.via })}</span>
        )}
        {quote.source.kind === 'unnamed' && <span>{words.say('quote.unnamed')}</span>}
      </span>
    </figcaption>
  );
}

function SourceName({ quote: { source }, detail }: Pick<QuoteSourceProps, 'quote' | 'detail'>) {
  const words = useWords();
  switch (source.kind) {
    case 'person':
    case 'organisation': {
      const role = [source.role, source.affiliation].filter((part) => part !== null).join(', ');
      return (
        <>
          <b>
            <PageText text={source.name} />
          </b>
          {detail === 'full' && role !== '' && (
            <span class="role">
              <PageText text={role} />
            </span>
          )}
        </>
      );
    }
    case 'unnamed':
      return (
        <b>
          <PageText text={source.description} />
        </b>
      );
    case 'none':
      return <span class="role">{words.say('quote.nobody')}</span>;
    default:
      return assertNever(source);
  }
}

function isTold({ cue }: Quote): boolean {
  return cue !== null && /^(?:told|tells|telling)$/i.test(cue);
}
