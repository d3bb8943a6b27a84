import { formatLanguage } from '../../utils/i18n/format-language';
import { LISTED_DOMAINS } from '../../utils/settings/listed-sites';
import { usePageWords } from '../words-context';

/** The sites that are read without being asked, by language. */
export function SiteList() {
  const words = usePageWords();
  const groups: readonly (readonly [string, readonly string[]])[] = Object.entries(LISTED_DOMAINS);
  const count = groups.reduce((sum, [, domains]) => sum + domains.length, 0);
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">{words.say('options.sites')}</h2>
      <p>{words.say('options.sitesNote')}</p>
      <details>
        <summary>{words.count('options.listedSites', count)}</summary>
        <dl>
          {groups.map(([lang, domains]) => (
            <div key={lang}>
              <dt>{formatLanguage(lang, words.locale)}</dt>
              <dd>{domains.join(' · ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
