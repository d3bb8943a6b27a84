import type { ReportKey } from '../utils/i18n/catalogue';
import type { PageSummary } from '../utils/report/report';
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

/** Why a page that could be read holds no article. */
export function NoArticle({ page }: { readonly page: PageSummary }) {
  const words = useWords();
  return <EmptyState title={words.say('none.title')} reason={words.say(reasonKeyOf(page))} />;
}

type ReasonKey = Extract<ReportKey, `none.${string}`>;

const REASON_KEYS: ReadonlyMap<string, ReasonKey> = new Map(
  (
    [
      'none.empty',
      'none.too-short',
      'none.list',
      'none.several',
      'none.video',
      'none.shop',
      'none.app',
      'none.too-large',
      'none.unreadable',
    ] as const
  ).map((key) => [key.slice('none.'.length), key]),
);

function reasonKeyOf(page: PageSummary): ReasonKey {
  return REASON_KEYS.get(page.reason ?? '') ?? 'none.unknown';
}
