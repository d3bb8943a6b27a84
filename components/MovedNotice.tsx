import { useWords } from './words-context';

/** The page changed under its report: said above it, with the one thing to do. */
export function MovedNotice({ onReadAgain }: { readonly onReadAgain: () => void }) {
  const words = useWords();
  return (
    <div class="moved" data-part="moved">
      <p>{words.say('failure.page-changed')}</p>
      <button type="button" class="quiet" data-action="again" onClick={onReadAgain}>
        {words.say('action.readAgain')}
      </button>
    </div>
  );
}
