import { type FindingReference, useFindingActions } from './finding-actions';
import { useWords } from './words-context';

interface ShowButtonProps {
  readonly finding: FindingReference;
  /** Id of the element that says which finding this is. */
  readonly describedBy: string;
}

export function ShowButton({ finding, describedBy }: ShowButtonProps) {
  const words = useWords();
  const { show } = useFindingActions();
  return (
    <button
      type="button"
      class="quiet"
      data-action="jump"
      aria-describedby={describedBy}
      onClick={() => show(finding)}
    >
      {words.say('action.show')}
    </button>
  );
}
