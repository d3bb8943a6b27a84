import { honestStory } from './honest-story';

const OF_DOCUMENT = [
  ...[
    'body',
    'head',
    'documentElement',
    'title',
    'URL',
    'baseURI',
    'defaultView',
    'contentType',
    'readyState',
    'location',
  ],
  ...[
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
    'getElementById',
    'createElement',
    'createRange',
    'cookie',
  ],
  ...[
    'createTreeWalker',
    'createTextNode',
    'implementation',
    'getSelection',
    'addEventListener',
    'visibilityState',
    'childNodes',
  ],
  ...[
    'firstChild',
    'nodeType',
    'ownerDocument',
    'importNode',
    'lang',
    'dir',
    'scripts',
    'forms',
    'children',
    'textContent',
  ],
  ...[
    'adoptedStyleSheets',
    'activeElement',
    'documentURI',
    'compatMode',
    'styleSheets',
    'nodeName',
    'isConnected',
    'all',
  ],
] as const;

const OF_FORMS = [
  ...[
    'body',
    'children',
    'textContent',
    'attributes',
    'parentNode',
    'documentElement',
    'head',
    'nodeType',
    'nodeName',
  ],
  ...[
    'localName',
    'tagName',
    'firstChild',
    'lastChild',
    'nextSibling',
    'previousSibling',
    'childNodes',
    'nodeValue',
  ],
  ...[
    'firstElementChild',
    'nextElementSibling',
    'previousElementSibling',
    'parentElement',
    'childElementCount',
  ],
  ...[
    'getAttribute',
    'getAttributeNames',
    'hasAttribute',
    'hasAttributes',
    'querySelector',
    'querySelectorAll',
    'matches',
  ],
  ...[
    'closest',
    'contains',
    'getRootNode',
    'ownerDocument',
    'shadowRoot',
    'checkVisibility',
    'getBoundingClientRect',
  ],
  ...[
    'getClientRects',
    'offsetParent',
    'offsetWidth',
    'style',
    'id',
    'className',
    'classList',
    'lang',
    'dir',
    'hidden',
    'title',
  ],
  ...[
    'innerText',
    'innerHTML',
    'outerHTML',
    'isConnected',
    'namespaceURI',
    'remove',
    'append',
    'insertBefore',
    'after',
  ],
  ...[
    'scrollIntoView',
    'getElementsByTagName',
    'cloneNode',
    'normalize',
    'compareDocumentPosition',
    'animate',
    'constructor',
  ],
] as const;

/** Elements that a document takes for its own properties. */
export const CLOBBERED_DOCUMENT = honestStory({
  before: OF_DOCUMENT.map(
    (name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`,
  ).join(''),
});

const FIELDS = OF_FORMS.map((name) => `<input name="${name}" id="${name}">`).join('');

/** Forms whose fields stand in the place of all that one asks of a form, before, around and behind what is said. */
export const CLOBBERED_FORMS = honestStory({
  before: `<form action="/search">${FIELDS}<p>Find in the long book</p></form>`,
  inside: `<form>${FIELDS}<p>“A word from within a form is a word all the same,” said Jorrit Haverkoren.</p></form>`,
  after: `<form>${FIELDS}<p lang="nl">Laat een reactie achter</p></form><footer><p lang="nl">Alle reacties worden gemodereerd voordat ze worden gepubliceerd.</p></footer>`,
});

/** The whole article in such a form. */
export const CLOBBERED_WHOLE = CLOBBERED_FORMS.replace('<main>', `<form>${FIELDS}<main>`).replace(
  '</main>',
  '</main></form>',
);
