import { useState } from 'preact/hooks';
import { formatSiteFile, parseSiteFile } from '../../utils/settings/site-file';
import { usePageWords } from '../words-context';
import { ListedSites } from './ListedSites';
import { OwnSites } from './OwnSites';
import type { SitePorts } from './options-ports';

interface SiteListProps {
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
  readonly ports: SitePorts;
}

/** Where Newsgloss reads unasked: the listed sites and the reader's own, and the list as a file. */
export function SiteList({ off, onChange, ports }: SiteListProps) {
  const words = usePageWords();
  const [faulty, setFaulty] = useState(false);
  const load = async (file: File | undefined) => {
    const list = file ? parseSiteFile(await file.text()) : null;
    setFaulty(list === null);
    if (list === null) return;
    onChange(list.off);
    const missing = list.own.filter((site) => !ports.own.includes(site));
    if (missing.length > 0 && !(await ports.ask(missing))) ports.announce(words.say('site.refused'));
  };
  const reset = async () => {
    onChange([]);
    await ports.drop(ports.own);
  };
  const save = () =>
    ports.save({
      name: 'newsgloss-sites.json',
      mediaType: 'application/json',
      text: formatSiteFile({ own: ports.own, off }),
    });
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">{words.say('options.sites')}</h2>
      <p>{words.say('options.sitesNote')}</p>
      <ListedSites off={off} onChange={onChange} />
      <OwnSites ports={ports} />
      <div class="row tools">
        <button type="button" data-action="save-sites" onClick={save}>
          {words.say('options.saveSites')}
        </button>
        <label class="file">
          {words.say('options.loadSites')}
          <input
            type="file"
            name="sites-file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => void load(currentTarget.files?.[0])}
          />
        </label>
        <button type="button" data-action="reset-sites" onClick={reset}>
          {words.say('options.resetSites')}
        </button>
      </div>
      <p class="fault" role="alert">
        {faulty ? words.say('options.notAList') : ''}
      </p>
    </section>
  );
}
