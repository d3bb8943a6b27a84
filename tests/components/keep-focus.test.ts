// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../components/keep-focus';

let ends: AbortController;
let root: HTMLElement;

beforeEach(() => {
  ends = new AbortController();
  root = document.createElement('div');
  root.append(
    build('section', 'list', [build('button', 'one'), build('button', 'two')]),
    build('section', 'other', [build('button', 'three')]),
  );
  document.body.replaceChildren(root);
  keepFocus(root, ends.signal);
});

afterEach(() => ends.abort());

test('a control that goes away leaves the focus to its neighbour', async () => {
  find('one').focus();
  find('one').remove();
  expect(await focused()).toBe('two');
});

test('a part that goes away leaves it to what is left of the view', async () => {
  find('three').focus();
  find('other').remove();
  expect(await focused()).toBe('one');
});

test('a view that is empty for a while has it again when something comes', async () => {
  find('two').focus();
  root.replaceChildren();
  expect(await focused()).toBe('');
  root.append(build('button', 'new'));
  expect(await focused()).toBe('new');
});

test('what is hidden or cannot be pressed is passed over', async () => {
  find('one').before(Object.assign(build('button', 'hidden'), { hidden: true }));
  find('one').before(Object.assign(build('button', 'off'), { disabled: true }));
  find('two').focus();
  find('two').remove();
  expect(await focused()).toBe('one');
});

test.each([
  ['another control goes away', [['two', 'remove']], 'one'],
  [
    'the reader has gone elsewhere since',
    [
      ['three', 'focus'],
      ['one', 'remove'],
    ],
    'three',
  ],
  [
    'the reader has left the control, which stays',
    [
      ['one', 'blur'],
      ['two', 'remove'],
    ],
    '',
  ],
] as const)('nothing happens where %s', async (_, steps, expected) => {
  find('one').focus();
  for (const [id, step] of steps) find(id)[step]();
  expect(await focused()).toBe(expected);
});

test('nothing happens once it is over', async () => {
  find('one').focus();
  ends.abort();
  find('one').remove();
  expect(await focused()).toBe('');
});

function build(tag: string, id: string, children: readonly HTMLElement[] = []): HTMLElement {
  const element = Object.assign(document.createElement(tag), { id });
  element.append(...children);
  return element;
}

function find(id: string): HTMLElement {
  return root.querySelector(`#${id}`)!;
}

/** Once what was done has been noticed. */
async function focused(): Promise<string> {
  await new Promise((done) => setTimeout(done, 5));
  return document.activeElement === document.body ? '' : (document.activeElement?.id ?? '');
}
