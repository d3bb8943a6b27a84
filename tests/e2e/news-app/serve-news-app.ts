import { ARTICLES, isSlug, renderArticle, type Slug } from './articles';

/** Pages of the little news site, a single-page app; its server knows every address, as such sites' servers do. */
export function serveNewsApp(_host: string, path: string): string | null {
  const [, app, slug = '', kind] = path.split('/');
  if (app !== 'app' || !isSlug(slug)) return null;
  if (kind === 'late') return shell(slug, '<p id="wait">Loading …</p>', LATE);
  if (kind === 'paged') return shell(slug, renderArticle(slug) + PAGER);
  if (kind === 'ahead') return shell(slug, renderArticle(slug), PRERENDER);
  return shell(slug, renderArticle(slug));
}

/** What a test calls in the page. `arrivedAt` is when the page last changed, in epoch milliseconds. */
export interface NewsApp {
  readonly arrivedAt: number;
  readonly wasPersisted: boolean;
  readonly errors: readonly string[];
  /** Goes to another article as single-page apps do: the address at once, the text `delay` milliseconds later. */
  go(step: { readonly slug: Slug; readonly by: 'push' | 'replace'; readonly delay: number }): Promise<void>;
  /** Puts every element of the page in place anew, as a framework does that takes over what its server sent. */
  rebuild(): void;
  /** Adds the next article below, as endless pages do, and moves the address along when it is read. */
  append(slug: Slug): void;
  readOn(slug: Slug): void;
}

const LATE = 'setTimeout(() => newsApp.show(slugOf(location)), 1500);';
const PAGER = '<nav class="pager"><a rel="next" href="?page=2">Next page</a></nav>';
const PRERENDER = `
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = JSON.stringify({ prerender: [{ urls: ['/app/ferry'], eagerness: 'immediate' }] });
  document.head.append(rules);`;

function shell(slug: Slug, main: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta property="og:type" content="article"><meta property="og:site_name" content="The Fennhaven Post">
<title>${ARTICLES[slug].title}</title>
<style>
  body { margin: 0 auto; max-width: 40em; font: 18px/1.6 serif }
  header { position: sticky; top: 0; background: #eee; padding: 1em }
  main { padding-top: 120vh; padding-bottom: 120vh }
</style></head><body>
<header>The Fennhaven Post</header><main>${main}</main>
<script>${APP}${script}</script></body></html>`;
}

const APP = `
  const ARTICLES = ${JSON.stringify(Object.fromEntries(slugs().map((slug) => [slug, renderArticle(slug)])))};
  const main = () => document.querySelector('main');
  const slugOf = ({ pathname }) => pathname.split('/')[2];
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const parse = (html) => Array.from(new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const newsApp = window.newsApp = {
    shown: slugOf(location), arrivedAt: Date.now(), wasPersisted: false, errors: [],
    show(slug) {
      newsApp.shown = slug;
      main().replaceChildren(...parse(ARTICLES[slug]));
      document.title = main().querySelector('h1').textContent;
      newsApp.arrivedAt = Date.now();
    },
    async go({ slug, by, delay }) {
      history[by + 'State'](null, '', '/app/' + slug);
      await wait(delay);
      newsApp.show(slug);
    },
    rebuild() {
      document.body.replaceChildren(...Array.from(document.body.childNodes, (node) => node.cloneNode(true)));
    },
    append(slug) { main().append(...parse(ARTICLES[slug])); newsApp.arrivedAt = Date.now(); },
    readOn(slug) {
      history.replaceState(null, '', '/app/' + slug);
      document.title = newsApp.titleOf(slug);
    },
    titleOf(slug) { return parse(ARTICLES[slug])[0].querySelector('h1').textContent; },
  };
  addEventListener('popstate', async () => {
    if (slugOf(location) === newsApp.shown) return;
    await wait(300);
    newsApp.show(slugOf(location));
  });
  addEventListener('pageshow', ({ persisted }) => { newsApp.wasPersisted ||= persisted; });
  addEventListener('error', ({ message }) => newsApp.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => newsApp.errors.push(String(reason)));
`;

function slugs(): readonly Slug[] {
  return Object.keys(ARTICLES).filter(isSlug);
}
