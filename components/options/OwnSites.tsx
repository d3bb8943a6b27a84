import { useId, useState } from 'preact/hooks';
import { parseSite } from '../../utils/settings/sites';
import { usePageWords } from '../words-context';
import type { SitePorts } from './options-ports';

/** The sites that the reader added, each to be removed, and a field for one more. */
export function OwnSites({ ports }: { readonly ports: SitePorts }) {
  const words = usePageWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const add = async () => {
    const site = parseSite(typed);
    setRefused(site === null);
    if (site === null) return;
    const allowed = await ports.ask([site]);
    ports.announce(allowed ? words.say('site.added', { site }) : words.say('site.refused'));
    if (allowed) setTyped('');
  };
  return (
    <>
      <h3 id={id}>{words.say('options.ownSites')}</h3>
      {ports.own.length > 0 && (
        <ul class="plain" aria-labelledby={id}>
          {ports.own.map((site) => (
            <li key={site} class="row left-out">
              <bdi id={`${id}-${site}`}>{site}</bdi>
              <button
                type="button"
                class="quiet"
                data-action="remove-site"
                aria-describedby={`${id}-${site}`}
                onClick={() => ports.drop([site])}
              >
                {words.say('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="row add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          {words.say('options.address')}
          <input
            type="text"
            inputMode="url"
            name="site"
            autoComplete="off"
            dir="ltr"
            value={typed}
            aria-invalid={refused}
            aria-describedby={refused ? `${id}-fault` : undefined}
            onInput={({ currentTarget: { value } }) => {
              setTyped(value);
              setRefused(false);
            }}
          />
        </label>
        <button type="submit" data-action="add-site">
          {words.say('options.add')}
        </button>
      </form>
      <p id={`${id}-fault`} class="fault" role="alert">
        {refused ? words.say('options.notASite') : ''}
      </p>
    </>
  );
}
