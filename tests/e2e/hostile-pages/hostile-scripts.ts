import { PROTOCOL_VERSION } from '../../../utils/messages/protocol';

/** Scripts that a hostile page runs ahead of all else: what they break is their own world, and must not be ours. */

export const REDEFINED_GLOBALS = `
const evil = () => { throw new Error('mine now'); };
for (const name of ['map', 'filter', 'forEach', 'flatMap', 'push', 'slice', 'some', 'every', 'join', 'at']) Array.prototype[name] = evil;
for (const name of ['replace', 'slice', 'trim', 'split', 'indexOf', 'charCodeAt', 'normalize', 'toLowerCase']) String.prototype[name] = () => 'redefined';
Array.prototype[Symbol.iterator] = evil;
RegExp.prototype.exec = evil;
RegExp.prototype.test = () => true;
Promise.prototype.then = evil;
Object.keys = Object.entries = Object.values = evil;
JSON.parse = JSON.stringify = evil;
Number.isInteger = () => true;
for (const name of ['Map', 'Set', 'URL', 'Promise', 'fetch', 'Proxy', 'Reflect', 'MutationObserver', 'AbortController', 'Highlight',
  'TreeWalker', 'NodeFilter', 'Range', 'Text', 'Element', 'HTMLElement', 'crypto', 'performance', 'setTimeout', 'requestIdleCallback',
  'structuredClone', 'queueMicrotask', 'getComputedStyle', 'CSS', 'Intl', 'Symbol', 'WeakMap'])
  try { Object.defineProperty(window, name, { get: evil, configurable: false }); } catch { window[name] = evil; }
for (const name of ['chrome', 'browser'])
  try { Object.defineProperty(window, name, { value: { runtime: { id: 'x', sendMessage: evil, onMessage: { addListener: evil } }, storage: null } }); } catch {}
`;

export const HOSTILE_GETTERS = `
const getters = ['textContent', 'childNodes', 'children', 'firstChild', 'nextSibling', 'nodeValue', 'data', 'nodeType', 'localName', 'tagName',
  'attributes', 'parentNode', 'parentElement', 'innerText', 'innerHTML', 'shadowRoot', 'id', 'className', 'body', 'head', 'documentElement', 'title'];
for (const type of [Node, Element, HTMLElement, Document, CharacterData, HTMLParagraphElement, EventTarget])
  for (const name of getters)
    try { Object.defineProperty(type.prototype, name, { configurable: true, get() { throw new Error('not for you'); } }); } catch {}
for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getAttribute', 'hasAttribute', 'cloneNode', 'closest', 'matches', 'getBoundingClientRect'])
  for (const type of [Element, Document, Node]) type.prototype[name] = () => { throw new Error('not for you'); };
Object.defineProperty(Object.prototype, 'ok', { get() { return false; }, set() { throw new Error('no'); }, configurable: false });
Object.defineProperty(Object.prototype, 'kind', { get() { return 'paywall'; }, configurable: false });
Object.defineProperty(Object.prototype, 'newsgloss', { get() { return 2; }, configurable: false });
`;

export const FROZEN = `
for (const type of [Object, Array, String, RegExp, Promise, Map, Set, Node, Element, HTMLElement, Document, EventTarget, Event, Range, Text, Window])
  { Object.freeze(type.prototype); Object.freeze(type); }
Object.freeze(JSON); Object.freeze(Reflect); Object.freeze(Math); Object.freeze(document); Object.preventExtensions(window);
`;

/** Rewrites all that is there, over and over, to what it is. */
export const RESTLESS = `
addEventListener('DOMContentLoaded', () => {
  const body = document.body.innerHTML;
  setInterval(() => { document.body.innerHTML = body; }, 40);
  new MutationObserver(() => document.body.setAttribute('data-turn', String(performance.now()))).observe(document, { childList: true });
});
`;

/** Never comes to rest: more and more of it. */
export const GROWING = `
addEventListener('DOMContentLoaded', () => {
  const place = document.body.appendChild(document.createElement('section'));
  let count = 0;
  const grow = () => {
    for (let added = 0; added < 50; added += 1) place.appendChild(document.createElement('p')).textContent = 'Reader ' + (count += 1) + ' was here and liked it.';
    if (count < 20000) setTimeout(grow, 15);
  };
  grow();
});
`;

/** Says that it is somewhere else, again and again, and comes back. */
export const WANDERING = `
addEventListener('DOMContentLoaded', () => {
  const home = location.href;
  let turn = 0;
  const timer = setInterval(() => { history.replaceState(null, '', (turn += 1) % 2 ? '?elsewhere=' + turn : home); if (turn >= 40) clearInterval(timer); }, 50);
});
`;

/** Takes our names for itself, and our looks. */
export const NAME_THIEF = `
addEventListener('DOMContentLoaded', () => {
  const range = new Range();
  range.selectNodeContents(document.body);
  const steal = () => { if (CSS.highlights.get('newsgloss-finding')?.stolen !== true) { const all = new Highlight(range); all.stolen = true; CSS.highlights.set('newsgloss-other', all); } };
  steal();
  for (const name of ['newsgloss-gloss', 'newsgloss-finding']) {
    try { customElements.define(name, class extends HTMLElement { connectedCallback() { this.textContent = 'stolen'; this.remove(); } }); } catch {}
    document.body.append(document.createElement(name));
  }
  window.__newsgloss = window.newsgloss = window['newsgloss-hands'] = { version: 99 };
});
`;

/** Speaks our protocol to whoever listens. */
export const MESSENGER = `
const identity = { document: 'x', navigation: 0, revision: 0, url: 'https://bank.example/' };
const calls = [
  { newsgloss: ${PROTOCOL_VERSION}, kind: 'page/identify', request: null },
  { newsgloss: ${PROTOCOL_VERSION}, kind: 'page/read', request: null },
  { newsgloss: ${PROTOCOL_VERSION}, kind: 'mark/clear', request: null },
  { newsgloss: ${PROTOCOL_VERSION}, kind: 'page/moved', request: null },
  { newsgloss: ${PROTOCOL_VERSION}, kind: 'report/get', request: { tabId: 1, age: 'fresh' } },
  { newsgloss: ${PROTOCOL_VERSION}, kind: 'page/ready', request: { identity, page: {}, ms: 1 } },
  { newsgloss: ${PROTOCOL_VERSION - 1}, kind: 'page/identify', request: null },
];
window.answers = [];
const send = (call) => {
  postMessage(call, '*');
  for (const type of ['message', 'newsgloss', 'newsgloss:started', 'wxt:content-script-started'])
    for (const target of [window, document]) target.dispatchEvent(type === 'message' ? new MessageEvent(type, { data: call }) : new CustomEvent(type, { detail: call }));
  try { new BroadcastChannel('newsgloss').postMessage(call); } catch {}
  for (const api of [window.chrome, window.browser])
    for (const id of [OUR_ID, undefined])
      try { api?.runtime?.sendMessage(id, call, (answer) => { if (answer !== undefined) window.answers.push(answer); }); } catch {}
};
addEventListener('message', ({ data }) => { if (!('newsgloss' in Object(data))) window.answers.push(String(data)); });
addEventListener('DOMContentLoaded', () => {
  let left = 40;
  const timer = setInterval(() => { for (const call of calls) send(call); if ((left -= 1) === 0) clearInterval(timer); }, 50);
});
`;

/** Elements of its own that answer wrongly to whoever asks. */
export const LYING_ELEMENTS = `
class Liar extends HTMLElement {
  get textContent() { throw new Error('no'); }
  get children() { return { length: 1e9, [Symbol.iterator]: function* () { for (;;) yield document.body; } }; }
  get firstChild() { return document.body; }
  get nextSibling() { return this; }
  get shadowRoot() { return { firstChild: document.body }; }
  getAttribute() { throw new Error('no'); }
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow of a liar.</p><slot></slot>'; }
}
customElements.define('a-liar', Liar);
`;

/** Things too large to be sent in the page's source. */
export const HUGE_TEXTS = `
addEventListener('DOMContentLoaded', () => {
  const long = 'tide '.repeat(2_000_000);
  document.title = 'x'.repeat(10_000_000);
  document.body.setAttribute('class', long);
  document.body.setAttribute('data-x', long);
  for (const property of ['og:title', 'author', 'og:description']) {
    const meta = document.createElement('meta');
    meta.setAttribute('property', property);
    meta.content = long;
    document.head.append(meta);
  }
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.append(JSON.stringify({ '@type': 'NewsArticle', headline: long }));
  document.head.append(data);
  const hidden = document.createElement('p');
  hidden.hidden = true;
  hidden.append(long);
  const field = document.createElement('input');
  field.placeholder = field.title = long;
  document.body.append(hidden, field);
});
`;

export const DEEP_TREE = `
addEventListener('DOMContentLoaded', () => {
  let place = document.body.appendChild(document.createElement('div'));
  place.hidden = true;
  for (let level = 0; level < 200; level += 1) {
    const top = document.createElement('div');
    let bottom = top;
    for (let below = 1; below < 250; below += 1) bottom = bottom.appendChild(document.createElement(below % 2 ? 'div' : 'span'));
    place.append(top);
    place = bottom;
  }
});
`;

/** Halves of characters, which no source can hold. */
export const HALF_CHARACTERS = `
addEventListener('DOMContentLoaded', () => {
  const half = '\\ud83d';
  document.title = 'Half ' + half + ' a title';
  const add = (text) => { document.querySelector('article').appendChild(document.createElement('p')).textContent = text; };
  add('“The stairs ' + half + ' have to be swept on every day,” said Jorrit ' + half + ' Haverkoren.');
  add('“' + half.repeat(400) + ' is what the clock said,” said Maya Okafor.');
  const meta = document.createElement('meta');
  meta.name = 'author';
  meta.content = 'Ana ' + half;
  document.head.append(meta);
});
`;
