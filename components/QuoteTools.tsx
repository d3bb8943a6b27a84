import { useState } from 'preact/hooks';
import type { Quote } from '../utils/report/report';
import { QuoteSearch } from './QuoteSearch';
import { SpeakerFilter } from './SpeakerFilter';
import { holdsWords } from './search-quotes';
import { listSpeakers } from './speakers';

/** From here on a reader looks for one rather than reads them all. */
const MANY = 10;

interface QuoteToolsProps {
  readonly quotes: readonly Quote[];
  /** Called with the places in `quotes` of those that the reader wants to see; null = all. */
  readonly onNarrow: (wanted: ReadonlySet<number> | null) => void;
}

/** Narrows the quotations to one speaker's, and many to those that hold some words. */
export function QuoteTools({ quotes, onNarrow }: QuoteToolsProps) {
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [wanted, setWanted] = useState('');
  const speakers = listSpeakers(quotes);
  const narrow = (name: string | null, words: string) => {
    setSpeaker(name);
    setWanted(words);
    const chosen = speakers.find((each) => each.name === name)?.indices ?? quotes.keys();
    const all = name === null && words === '';
    onNarrow(all ? null : new Set([...chosen].filter((index) => holds(quotes[index], words))));
  };
  return (
    <>
      {speakers.length > 1 && (
        <SpeakerFilter
          speakers={speakers}
          total={quotes.length}
          chosen={speaker}
          onChoose={(name) => narrow(name, wanted)}
        />
      )}
      {quotes.length >= MANY && <QuoteSearch wanted={wanted} onChange={(words) => narrow(speaker, words)} />}
    </>
  );
}

function holds(quote: Quote | undefined, words: string): boolean {
  return quote !== undefined && holdsWords(quote, words);
}
