import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/words';
import type { Around } from '../view-ports';
import { useWords } from '../words-context';

interface WrongFormProps {
  /** In the language in which it was opened. */
  readonly said: Words;
  readonly onSave: (note: string, around: Around) => void;
  readonly onClose: () => void;
}

const LONGEST_NOTE = 4_000;

/** Says plainly what would be saved, and saves it when the reader wants that. */
export function WrongForm({ said, onSave, onClose }: WrongFormProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [note, setNote] = useState('');
  const [around, setAround] = useState<Around>('left-out');
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <form
      class="wrong"
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(note, around);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {said.say('wrong.heading')}
      </h2>
      <p>{said.say('wrong.sent')}</p>
      <p>{said.say('wrong.holds')}</p>
      <p>{said.say('wrong.never')}</p>
      <label for={`${id}-note`}>{said.say('wrong.note')}</label>
      <textarea
        id={`${id}-note`}
        rows={3}
        maxLength={LONGEST_NOTE}
        dir="auto"
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={around === 'kept'}
          onChange={({ currentTarget }) => setAround(currentTarget.checked ? 'kept' : 'left-out')}
        />
        <span>{said.say('wrong.around')}</span>
      </label>
      <p class="actions">
        <button type="submit" class="primary" data-action="save-wrong">
          {said.say('wrong.save')}
        </button>
        <button type="button" class="quiet" data-action="cancel" onClick={onClose}>
          {words.say('action.cancel')}
        </button>
      </p>
    </form>
  );
}
