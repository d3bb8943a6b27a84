import type { Served } from '../../../scripts/browsers/local-web';
import { LISTED, servePage } from '../pages';

/** The pages of the other suites, and the sample without its word that it is an article: it is read only when asked for. */
export function serveQuietly(host: string, path: string): string | Served | null {
  if (path === new URL(VAST).pathname) return VAST_PAGE;
  if (path !== '/quiet-sample' && path !== '/moving') return servePage(host, path);
  const sample = servePage(host, '/sample');
  return typeof sample === 'string' ? sample.replace(ARTICLE_TYPE, '').replace(DATA, '') : sample;
}

/** A page of more elements than are read. */
export const VAST = `${LISTED}/vast`;
const VAST_PAGE = `<!doctype html><html lang="en"><title>All of it</title><body>${'<p>The clock <b>is</b> late.</p>'.repeat(25_000)}`;

const ARTICLE_TYPE = /<meta property="og:type"[^>]*>/;
const DATA = /<script type="application\/ld\+json">[\s\S]*?<\/script>/;
