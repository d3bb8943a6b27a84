import { useState } from 'preact/hooks';
import { formatLanguage } from '../../utils/i18n/format-language';
import { toggleEntry } from '../../utils/settings/leave-out';
import { LISTED_DOMAINS } from '../../utils/settings/listed-sites';
import { usePageWords } from '../words-context';

interface ListedSitesProps {
  /** The domains taken out. */
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
}

const GROUPS: readonly (readonly [string, readonly string[]])[] = Object.entries(LISTED_DOMAINS);

/** The sites we list, by language, each to be taken out; a search narrows them. */
export function ListedSites({ off, onChange }: ListedSitesProps) {
  const words = usePageWords();
  const [wanted, setWanted] = useState('');
  const count = GROUPS.reduce((sum, [, domains]) => sum + domains.length, 0);
  const shown = GROUPS.map(
    ([lang, domains]) =>
      [lang, domains.filter((domain) => domain.includes(wanted.trim().toLowerCase()))] as const,
  ).filter(([, domains]) => domains.length > 0);
  return (
    <details>
      <summary>{words.count('options.listedSites', count)}</summary>
      <label>
        {words.say('options.findSite')}
        <input
          type="search"
          name="find-site"
          value={wanted}
          onInput={({ currentTarget: { value } }) => setWanted(value)}
        />
      </label>
      {shown.map(([lang, domains]) => (
        <fieldset key={lang} class="sites">
          <legend>{formatLanguage(lang, words.locale)}</legend>
          {domains.map((domain) => (
            <label key={domain}>
              <input
                type="checkbox"
                name={domain}
                checked={!off.includes(domain)}
                onChange={() => onChange(toggleEntry(off, domain))}
              />
              <bdi>{domain}</bdi>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
