import { useFindingActions } from './finding-actions';
import type { Speaker } from './speakers';
import { useWords } from './words-context';

interface SpeakerFilterProps {
  readonly speakers: readonly Speaker[];
  readonly total: number;
  /** A speaker's name; null = everybody. */
  readonly chosen: string | null;
  readonly onChoose: (name: string | null) => void;
}

/** One speaker's quotations, with counts, and all of them copied at once. */
export function SpeakerFilter({ speakers, total, chosen, onChoose }: SpeakerFilterProps) {
  const words = useWords();
  const { copyQuotes } = useFindingActions();
  const numbers = new Intl.NumberFormat(words.locale);
  const speaker = speakers.find(({ name }) => name === chosen);
  return (
    <div class="filter">
      <label>
        {words.say('filter.label')}{' '}
        <select
          name="speaker"
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
        >
          <option value="">
            {words.say('filter.option', { name: words.say('filter.all'), count: numbers.format(total) })}
          </option>
          {speakers.map(({ name, indices }) => (
            <option key={name} value={name}>
              {words.say('filter.option', { name, count: numbers.format(indices.length) })}
            </option>
          ))}
        </select>
      </label>
      {speaker && (
        <button
          type="button"
          class="quiet"
          data-action="copy-all"
          onClick={() => copyQuotes(speaker.indices)}
        >
          {words.say('action.copyAll')}
        </button>
      )}
    </div>
  );
}
