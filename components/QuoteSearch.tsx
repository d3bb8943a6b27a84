import { useWords } from './words-context';

interface QuoteSearchProps {
  readonly wanted: string;
  readonly onChange: (wanted: string) => void;
}

/** Narrows many quotations to those that hold some words. */
export function QuoteSearch({ wanted, onChange }: QuoteSearchProps) {
  const words = useWords();
  return (
    <input
      type="search"
      name="find"
      class="find"
      aria-label={words.say('find.label')}
      placeholder={words.say('find.label')}
      value={wanted}
      onInput={({ currentTarget: { value } }) => onChange(value)}
    />
  );
}
