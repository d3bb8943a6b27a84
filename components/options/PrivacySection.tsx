import { useState } from 'preact/hooks';
import { usePageWords } from '../words-context';

/** What is kept, in plain words, and a button that ends it; it takes two presses. */
export function PrivacySection({ onDelete }: { readonly onDelete: () => void }) {
  const words = usePageWords();
  const [asked, setAsked] = useState(false);
  const press = () => {
    if (asked) onDelete();
    setAsked(!asked);
  };
  return (
    <section aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">{words.say('options.privacy')}</h2>
      <p>{words.say('options.privacy.local')}</p>
      <p>{words.say('options.privacy.kept')}</p>
      <p>{words.say('options.privacy.never')}</p>
      <button type="button" class="danger" data-action="delete" onClick={press}>
        {words.say(asked ? 'options.deleteReally' : 'options.delete')}
      </button>
    </section>
  );
}
