// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { FailureView } from '../../components/FailureView';
import { explainUnreadable } from '../../utils/browser/unreadable-address';
import { findFaults, renderView } from '../helpers/render-view';

afterEach(cleanup);

const KEPT = 'The browser keeps this page to itself.';
const BLANK = 'There is nothing here yet. Open an article.';
const STORE = 'Browsers let no extension read their stores.';
const EXTENSION = 'This page belongs to an extension.';
const PDF = 'Newsgloss cannot read PDF files.';
const NO_PAGE = 'This is not a web page.';
const NOT_LOADED = 'The page could not be loaded.';
const LOCAL = 'This is a file on your computer. Newsgloss reads pages on the web.';
const REFUSED = 'The browser does not let extensions read this site.';

/** Kinds of address out of reach: the sentence, and the one action where there is one. */
const KINDS = [
  ['settings of Chrome', 'chrome://settings/', KEPT, null],
  ['settings of Edge', 'edge://settings/', KEPT, null],
  ['settings of Firefox', 'about:preferences', KEPT, null],
  ['extensions in Firefox', 'about:addons', KEPT, null],
  ['an address the browser hides', null, KEPT, null],
  ['developer tools', 'devtools://devtools/bundled/inspector.html', KEPT, null],
  ['a file of the browser', 'resource://gre/res/hiddenWindow.html', KEPT, null],
  ['a new tab in Chrome', 'chrome://newtab/', BLANK, null],
  ['a new tab in Firefox', 'about:newtab', BLANK, null],
  ['an empty tab', 'about:blank', BLANK, null],
  ['a private window in Firefox', 'about:privatebrowsing', BLANK, null],
  ['Chrome’s store', 'https://chromewebstore.google.com/detail/x/y', STORE, null],
  ['Chrome’s former store', 'https://chrome.google.com/webstore/category/extensions', STORE, null],
  ['Mozilla’s store', 'https://addons.mozilla.org/en-US/firefox/', STORE, null],
  ['Edge’s store', 'https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', STORE, null],
  ['a site closed to all extensions', 'https://accounts.firefox.com/settings', REFUSED, null],
  [
    'another extension in Chrome',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop/o.html',
    EXTENSION,
    null,
  ],
  [
    'another extension in Firefox',
    'moz-extension://0b7c2f0e-0000-4000-8000-000000000000/o.html',
    EXTENSION,
    null,
  ],
  ['a PDF on the web', 'https://news.example/report.pdf', PDF, null],
  ['a PDF in Chrome’s viewer', 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', PDF, null],
  ['a PDF on disk', 'file:///home/reader/paper.pdf', PDF, null],
  ['a file on disk', 'file:///home/reader/article.html', LOCAL, null],
  [
    'the source of a page',
    'view-source:https://news.example/',
    'This is the source of a page. Open the page itself.',
    null,
  ],
  [
    'reading mode',
    'about:reader?url=https%3A%2F%2Fnews.example%2Fa',
    'Extensions cannot see into the reading mode. Leave it, then open Newsgloss.',
    null,
  ],
  ['a page made of an address', 'data:text/html,<p>hello', NO_PAGE, null],
  ['a page made by a script', 'blob:https://news.example/1b4e28ba', NO_PAGE, null],
  ['a bookmarklet', 'javascript:void(0)', NO_PAGE, null],
  ['a server of files', 'ftp://files.example/readme', NO_PAGE, null],
  ['an error in Firefox', 'about:neterror?e=dnsNotFound', NOT_LOADED, 'again'],
  ['a bad certificate in Firefox', 'about:certerror?e=nssBadCert', NOT_LOADED, 'again'],
  ['an error in Chrome', 'chrome-error://chromewebdata/', NOT_LOADED, 'again'],
] as const;

test('there are at least twenty kinds', () => {
  expect(new Set(KINDS.map(([kind]) => kind)).size).toBeGreaterThanOrEqual(20);
});

test.each(KINDS)(
  '%s: one plain sentence, and an action only where there is one',
  async (_, address, words, action) => {
    const reason = explainUnreadable(address);
    if (reason === null) throw new Error(`${address} can be read`);
    const view = renderView(<FailureView reason={reason} onReadAgain={() => {}} />);
    expect(view.querySelector('p')?.textContent).toBe(words);
    const actions = [...view.querySelectorAll<HTMLElement>('button')];
    expect(actions.map(({ dataset }) => dataset.action ?? null)).toEqual(action === null ? [] : [action]);
    expect(await findFaults(view)).toEqual([]);
  },
);
