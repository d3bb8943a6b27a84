/** Makes the document it stands in one that was made to break its reader; each on top of an ordinary story. */
export type HostileName = keyof typeof HOSTILE;

const STORY = Array.from(
  { length: 8 },
  (_, index) =>
    `Paragraph ${index + 1}: the engineers at Nordlys spent the whole week looking for the fault, and when they had found it they wrote down what they had learnt, so that nobody would have to look for it again.`,
);

export const HOSTILE = {
  'a hidden tree 50,000 elements deep': () => {
    const hidden = addElement(document.body, 'div');
    hidden.setAttribute('hidden', '');
    addDeep(hidden, 50_000);
  },
  'a tree 500 elements deep with a text in each': () => addDeep(document.body, 500),
  'a srcset of 100,000 characters without a space': () =>
    addElement(document.body, 'img').setAttribute('srcset', `${'a'.repeat(100_000)} b c`),
  'a lazy picture of repeated endings': () => addLazy('img', 250_000),
  'a lazy figure of repeated endings': () => addLazy('figure', 250_000),
  '1,000 lazy pictures of repeated endings': () => {
    for (let count = 0; count < 1_000; count += 1) addLazy('figure', 4_000);
  },
  'a text node of 10 MB': () => addElement(document.body, 'p').append('word '.repeat(2_000_000)),
  'a text of 2.4 MB without a space': () => addElement(document.body, 'p').append('a'.repeat(2_400_000)),
  'a run of 1,000,000 spaces': () => addElement(document.body, 'p').append(`a${' '.repeat(1_000_000)}b`),
  'a run of 1,000,000 no-break spaces': () =>
    addElement(document.body, 'p').append(`a${'\u00a0'.repeat(1_000_000)}b`),
  '100,000 siblings': () => addSiblings(100_000, 'p'),
  '49,000 empty siblings': () => addSiblings(49_000, 'div'),
  'a class of 5,000,000 characters': () =>
    addElement(document.body, 'div').setAttribute('class', 'comment-'.repeat(625_000)),
  'a style of 5,000,000 characters': () =>
    addElement(document.body, 'div').setAttribute('style', ' '.repeat(5_000_000)),
  'an element with 20,000 attributes': () => {
    const element = addElement(document.body, 'div');
    for (let count = 0; count < 20_000; count += 1) element.setAttribute(`data-a${count}`, 'x.jpg 1');
  },
  'a data attribute of 10 MB': () =>
    addElement(document.body, 'div').setAttribute('data-x', 'x'.repeat(10_000_000)),
  '500 links in links': () => addNested('a', 500),
  '500 quotations in quotations': () => addNested('blockquote', 500),
  '20,000 breaks': () => {
    const place = addElement(document.body, 'p');
    for (let count = 0; count < 20_000; count += 1) place.append('a', document.createElement('br'));
  },
  '20,000 comments': () => {
    for (let count = 0; count < 20_000; count += 1) document.body.append(document.createComment('c'), 'a');
  },
  'a drawing of 40,000 shapes': () => {
    const drawing = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    for (let count = 0; count < 40_000; count += 1)
      drawing.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  },
  'structured data of 100,000 brackets': () => addScript('['.repeat(100_000)),
  'structured data of 5 MB': () => addScript(`{"@type":"NewsArticle","x":"${'y'.repeat(5_000_000)}"}`),
  'a table of 10,000 cells in a table': () => addTables(100, 100),
  '200,000 elements': () => addSiblings(200_000, 'span'),
} as const;

export function makeHostile(name: HostileName): void {
  document.body.replaceChildren();
  const article = addElement(document.body, 'article');
  for (const text of STORY) addElement(article, 'p').append(text);
  HOSTILE[name]();
}

/** A story of as many paragraphs. */
export function growPage(paragraphs: number): void {
  document.body.replaceChildren();
  const article = addElement(document.body, 'article');
  for (let count = 0; count < paragraphs; count += 1) {
    const paragraph = addElement(article, 'p');
    paragraph.append(`${count}. ${STORY[count % STORY.length]} `);
    const link = addElement(paragraph, 'a');
    link.setAttribute('href', `/${count}`);
    link.append('Nordlys');
    paragraph.append(' said no more.');
  }
}

function addElement(parent: Element, tag: string): Element {
  return parent.appendChild(document.createElement(tag));
}

const SEGMENT = 250;

/** In segments: a browser climbs to the root for every node it takes in. */
function addDeep(parent: Element, depth: number): void {
  let place = parent;
  for (let count = 0; count < depth; count += SEGMENT) {
    const top = document.createElement('div');
    let bottom = top;
    for (let level = 1; level < SEGMENT; level += 1) {
      if (level % 10 === 0) bottom.append('x ');
      bottom = bottom.appendChild(document.createElement('div'));
    }
    place.append(top);
    place = bottom;
  }
}

function addNested(tag: string, depth: number): void {
  let place: Element = document.body;
  for (let count = 0; count < depth; count += 1) {
    place = addElement(place, tag);
    if (tag === 'a') place.setAttribute('href', '/x');
    place.append('word ');
  }
}

function addSiblings(count: number, tag: string): void {
  const place = addElement(document.body, 'section');
  for (let added = 0; added < count; added += 1) {
    const element = addElement(place, tag);
    if (tag !== 'div') element.append('word');
  }
}

function addLazy(tag: string, length: number): void {
  const element = addElement(document.body, tag);
  element.setAttribute('class', 'lazy');
  element.setAttribute('data-x', `${'.jpg'.repeat(length / 4)} x y`);
}

function addScript(text: string): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.append(text);
  document.head.append(script);
}

function addTables(rows: number, columns: number): void {
  const outer = addElement(addElement(addElement(document.body, 'table'), 'tr'), 'td');
  const table = addElement(outer, 'table');
  for (let row = 0; row < rows; row += 1) {
    const line = addElement(table, 'tr');
    for (let column = 0; column < columns; column += 1) addElement(line, 'td').append('cell');
  }
}
