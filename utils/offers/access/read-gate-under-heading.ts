import type { Page } from '../../page/page';
import { isShown } from '../cards/measure-boxes';
import { type AccessPhrases, findAccessSenses } from './find-phrases';
import { type GateWords, readGateWords } from './read-gate-words';

/** "Want to read on?" over "Create a free account or log in.": a heading asks, and the line under it says who may. */
export function readGateUnderHeading(
  page: Page,
  index: number,
  languages: readonly AccessPhrases[],
): GateWords | null {
  const [heading, line] = [page.blocks[index], page.blocks[index + 1]];
  if (heading?.kind !== 'heading' || !/[?？]$/.test(heading.text)) return null;
  if (!line || !isShown(line) || page.boxes[line.box]?.parent !== page.boxes[heading.box]?.parent)
    return null;
  const asked = findAccessSenses(heading.text, languages);
  const span = asked.get('read-on');
  const said = readGateWords(new Map([...findAccessSenses(line.text, languages), ...asked]));
  return span && said ? { says: said.says, span } : null;
}
