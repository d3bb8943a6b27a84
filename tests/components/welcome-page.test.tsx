// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { buildExampleQuote } from '../../components/welcome/example-quote';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { findRange } from '../../utils/mark/find-range';
import { english } from '../helpers/english';
import { findFaults, renderView } from '../helpers/render-view';

afterEach(cleanup);

const example = buildExampleQuote(english);

test('the example can be tried: its words are found in its article, not in the quotation below', () => {
  const presses: string[] = [];
  const view = renderView(
    <WelcomePage example={example} onShow={() => presses.push('show')} onCopy={() => presses.push('copy')} />,
  );
  for (const button of view.querySelectorAll('button')) fireEvent.click(button);
  expect(presses).toEqual(['show', 'copy']);
  const range = findRange(document, example.anchor);
  expect(range?.toString()).toBe(example.text);
  expect(range?.startContainer.parentElement?.id).toBe('article');
});

test('the welcome page has no accessibility fault', async () => {
  const view = renderView(<WelcomePage example={example} onShow={() => {}} onCopy={() => {}} />);
  expect(await findFaults(view)).toEqual([]);
});
