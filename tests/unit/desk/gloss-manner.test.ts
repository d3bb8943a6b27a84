import { expect, test } from 'vitest';
import { chooseManner } from '../../../utils/desk/gloss-manner';
import type { Block } from '../../../utils/page/page';
import { samplePage } from '../../helpers/sample-page';
import { sampleNotice } from '../../helpers/sample-report';

const SENTENCE = 'Alle reacties worden gemodereerd voordat ze worden gepubliceerd.';

test.each<[string, string, Partial<Block>, string]>([
  ['a sentence', SENTENCE, {}, 'line'],
  ['a short sentence', 'Reageren is gesloten.', {}, 'line'],
  ['a label', 'Laat een reactie achter', {}, 'replace'],
  ['a long label', 'Meld je aan voor onze wekelijkse nieuwsbrief', {}, 'line'],
  ['a button that says a sentence', 'Ga akkoord!', { kind: 'button' }, 'replace'],
  ['a label in the article', 'Advertentie', { inArticle: true }, 'line'],
  ['a button in the article', 'Lees meer', { inArticle: true, kind: 'button' }, 'line'],
  ['a placeholder', 'Je naam', { kind: 'placeholder' }, 'placeholder'],
  ['the value of a button', 'Verstuur', { kind: 'value' }, 'button'],
  ['a label for screen readers', 'Sluiten', { kind: 'aria-label' }, 'none'],
  ['a tooltip', 'Sluiten', { kind: 'title' }, 'none'],
  ['words for an image', 'Logo van de krant', { kind: 'alt' }, 'none'],
])('%s: %s, %j is shown as %s', (_, text, changes, manner) => {
  const page = samplePage([text]);
  const blocks = page.blocks.map((block) => ({ ...block, inArticle: false, ...changes }));
  const notice = sampleNotice({ text });
  expect(chooseManner({ ...page, blocks }, { ...notice, anchor: { ...notice.anchor, block: 0 } })).toBe(
    manner,
  );
});

test('a notice without a block is shown nowhere', () => {
  const notice = sampleNotice({ text: 'Reageren' });
  expect(chooseManner(samplePage([]), { ...notice, anchor: { ...notice.anchor, block: 3 } })).toBe('none');
});
