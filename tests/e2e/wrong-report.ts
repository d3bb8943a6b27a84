import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type Popup, until } from '../../scripts/browsers/driver';
import { type LocalWeb, startLocalWeb } from '../../scripts/browsers/local-web';
import { isMisreading } from '../../scripts/replay/misreading-guard';
import { ROOT } from '../helpers/source-files';
import type { Launch } from './launch';
import { servePage, UNLISTED } from './pages';

const PICTURES = join(ROOT, 'tests/e2e/pictures');

/** What a reader saves who finds a report wrong, as it lies on their disk. */
export function describeWrongReport(name: string, launch: Launch, extension: string): void {
  describe(`"This is wrong" in ${name}`, () => {
    const downloads = mkdtempSync(join(tmpdir(), 'newsgloss-saved-'));
    let web: LocalWeb;
    let driver: Driver;

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      web = await startLocalWeb(servePage);
      driver = await launch({ extension, proxyPort: web.port, downloads });
    });

    afterAll(async () => {
      await driver?.close();
      await web?.close();
      rmSync(downloads, { recursive: true, force: true });
    });

    it('saves one file, which holds the page and its report, asks the network for nothing and touches no page', async () => {
      const tab = await driver.open(`${UNLISTED}/sample?reader=4711`);
      const before = await tab.content();
      const popup = await driver.clickButton(tab);
      await openForm(popup);
      await popup.shoot(join(PICTURES, `${name}-wrong`));
      await popup.evaluate(`document.querySelector('[data-action="save-wrong"]').click()`);
      const file = await until(async () => findSaved(downloads), 'the saved file');
      await popup.close();
      const saved: unknown = JSON.parse(file);
      expect(isMisreading(saved)).toBe(true);
      expect(saved).toMatchObject({ seen: { quotes: 5, offers: 3 }, note: '', around: 'left-out' });
      expect(file).toContain('One vault for the whole industry');
      expect(file).not.toContain('4711');
      expect(await tab.content()).toBe(before);
    });
  });
}

async function openForm(popup: Popup): Promise<void> {
  await popup.evaluate(`document.querySelector('[data-action="wrong"]').click()`);
  await until(async () => popup.evaluate(`document.querySelector('form.wrong') !== null`), 'the form');
}

/** The one file that is there whole; browsers write under another name until it is. */
function findSaved(folder: string): string | null {
  const [name, ...others] = readdirSync(folder).filter((file) => /^newsgloss-.*\.json$/.test(file));
  if (!name || others.length > 0) return null;
  const text = readFileSync(join(folder, name), 'utf8');
  return text.endsWith('}\n') ? text : null;
}
