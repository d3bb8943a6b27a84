import { EmptyState } from './EmptyState';
import { type FailureReason, isOutOfReach } from './failure';
import { useWords } from './words-context';

interface FailureViewProps {
  readonly reason: FailureReason;
  readonly onReadAgain: () => void;
}

/** Why there is no report, in a plain sentence; reading again is offered only where it can help. */
export function FailureView({ reason, onReadAgain }: FailureViewProps) {
  const words = useWords();
  const text = words.say(`failure.${reason}`);
  if (isOutOfReach(reason)) {
    const title = words.say(reason === 'not-asked' ? 'unasked.title' : 'unreadable.title');
    return (
      <main data-reason={reason}>
        <EmptyState title={title} reason={text} />
      </main>
    );
  }
  return (
    <main data-reason={reason}>
      <EmptyState title={words.say('failure.title')} reason={text}>
        <button type="button" class="primary" data-action="again" onClick={onReadAgain}>
          {words.say('action.readAgain')}
        </button>
      </EmptyState>
    </main>
  );
}
