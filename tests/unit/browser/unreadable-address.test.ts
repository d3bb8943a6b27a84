import { expect, test } from 'vitest';
import { explainUnreadable } from '../../../utils/browser/unreadable-address';

test.each([
  ['chrome://settings/', 'browser-page'],
  ['chrome://newtab/', 'blank-page'],
  ['chrome://new-tab-page/', 'blank-page'],
  ['edge://extensions/', 'browser-page'],
  ['brave://rewards/', 'browser-page'],
  ['devtools://devtools/bundled/inspector.html', 'browser-page'],
  ['about:config', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['about:blank', 'blank-page'],
  ['about:newtab', 'blank-page'],
  ['about:reader?url=https%3A%2F%2Fnews.example%2Fa', 'reader-view'],
  ['about:neterror?e=dnsNotFound', 'unreachable'],
  ['chrome-error://chromewebdata/', 'unreachable'],
  ['chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html', 'extension-page'],
  ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', 'pdf'],
  ['moz-extension://0b7c2f0e-0000-4000-8000-000000000000/popup.html', 'extension-page'],
  ['https://chromewebstore.google.com/detail/x/y', 'store-page'],
  ['https://chrome.google.com/webstore/category/extensions', 'store-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store-page'],
  ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'store-page'],
  ['https://accounts.firefox.com/settings', 'site-refuses'],
  ['https://news.example/report.pdf', 'pdf'],
  ['https://news.example/REPORT.PDF?page=2', 'pdf'],
  ['file:///home/reader/paper.pdf', 'pdf'],
  ['file:///home/reader/article.html', 'local-file'],
  ['view-source:https://news.example/', 'page-source'],
  ['data:text/html,<p>hello', 'not-a-web-page'],
  ['blob:https://news.example/1b4e28ba', 'not-a-web-page'],
  ['javascript:void(0)', 'not-a-web-page'],
  ['ftp://files.example/readme', 'not-a-web-page'],
  ['no address at all', 'not-a-web-page'],
  ['', 'not-a-web-page'],
  [null, 'browser-page'],
])('%s cannot be read: %s', (address, reason) => {
  expect(explainUnreadable(address)).toBe(reason);
});

test.each([
  ['https://news.example/2026/11/a-story'],
  ['http://localhost:8080/article'],
  ['https://chrome.google.com/intl/en/'],
  ['https://microsoftedge.microsoft.com/welcome'],
  ['https://news.example/why-pdf-won?file=paper.pdf'],
  ['https://addons.mozilla.org.news.example/'],
])('%s can be read', (address) => {
  expect(explainUnreadable(address)).toBeNull();
});
