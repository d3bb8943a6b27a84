import { describe, expect, test } from 'vitest';
import { readBody } from '../../helpers/read-html';

describe('what the publisher hides', () => {
  test.each([
    ['hidden', '<p hidden>Words</p>'],
    ['display: none', '<p style="color:red; display : none !important">Words</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">Words</p>'],
    ['an ancestor', '<div hidden><section><p>Words</p></section></div>'],
    ['a closed dialog', '<dialog><p>Words</p></dialog>'],
    ['text for screen readers', '<span class="visually-hidden">Words</span>'],
  ])('%s hides', (_what, body) => {
    expect(readBody(body).blocks.map((block) => block.visible)).toEqual([false]);
  });

  test.each([
    ['aria-hidden', '<p aria-hidden="true">Words</p>'],
    ['a closed details, which a reader can open', '<details><p>Words</p></details>'],
    ['an open dialog', '<dialog open><p>Words</p></dialog>'],
    ['a part that the search in the page opens', '<p hidden="until-found">Words</p>'],
    ['a class that merely speaks of hiding', '<p class="hidden-gems">Words</p>'],
    ['a style that names another display', '<p style="--display:none-such; display:block">Words</p>'],
  ])('%s hides nothing', (_what, body) => {
    expect(readBody(body).blocks.map((block) => block.visible)).toEqual([true]);
  });

  test('a hidden word inside a line is not part of it', () => {
    const { blocks } = readBody('<p>Now <span class="sr-only">instead of ten</span> seven dollars.</p>');
    expect(blocks.filter((block) => block.visible).map((block) => block.text)).toEqual([
      'Now seven dollars.',
    ]);
  });
});
