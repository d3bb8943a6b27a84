import { useEffect, useState } from 'preact/hooks';
import { parseSite } from '../utils/settings/sites';
import type { ViewPorts } from './view-ports';
import { useWords } from './words-context';

interface AlwaysHereProps {
  /** The address of the page; null where it has none. */
  readonly url: string | null;
  readonly ports: Pick<ViewPorts, 'sites' | 'announce'>;
}

/** Lets the reader add the page's site to those read unasked; nothing where it is one already, or must not be kept. */
export function AlwaysHere({ url, ports }: AlwaysHereProps) {
  const words = useWords();
  const [offered, setOffered] = useState(false);
  const site = url === null ? null : parseSite(url);
  useEffect(() => {
    if (url !== null && site !== null) void isWanted(ports, url).then(setOffered);
  }, [url, site, ports]);
  if (!offered || site === null) return null;
  const ask = async () => {
    const allowed = await ports.sites.ask([site]);
    setOffered(!allowed);
    ports.announce(allowed ? words.say('site.added', { site }) : words.say('site.refused'), 'seen');
  };
  return (
    <button type="button" class="quiet" data-action="always" onClick={ask}>
      {words.say('site.always')}
    </button>
  );
}

async function isWanted({ sites }: AlwaysHereProps['ports'], url: string): Promise<boolean> {
  const [kept, read] = await Promise.all([sites.mayBeKept(), sites.isReadUnasked(url)]);
  return kept && !read;
}
