import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../../scripts/browsers/driver';
import { type LocalWeb, startLocalWeb } from '../../../scripts/browsers/local-web';
import { type Figure, saveFigures } from '../../../scripts/journeys/figures';
import type { Launch } from '../launch';
import { serveNewsApp } from '../news-app/serve-news-app';
import { servePage } from '../pages';
import { describeAnyPage } from './any-page';
import { describeCopy } from './copy';
import { describeInstall } from './install';
import { describeJump } from './jump';
import { describeListedSite } from './listed-site';
import { describeOffers } from './offers';
import { describeOutOfReach } from './out-of-reach';
import { describeSettings } from './settings';
import { describeSmallPrint } from './small-print';
import type { Stage } from './stage';

/** The eight journeys of a reader in one browser, with what each takes: clicks, time, requests, changes to the page. */
export function describeJourneys(name: Driver['name'], launch: Launch, extension: string): void {
  describe(`the eight journeys in ${name}`, () => {
    const figures: Figure[] = [];
    let web: LocalWeb;
    let driver: Driver;
    const stage = (): Stage => ({
      name,
      launch,
      extension,
      web,
      driver,
      record: (figure) => figures.push(figure),
    });

    beforeAll(async () => {
      web = await startLocalWeb((host, path) => servePage(host, path) ?? serveNewsApp(host, path));
      driver = await launch({ extension, proxyPort: web.port });
    });

    afterAll(async () => {
      await driver?.close().catch(() => []);
      await web?.close();
    });

    describeInstall(stage);
    describeListedSite(stage);
    describeAnyPage(stage);
    describeJump(stage);
    describeCopy(stage);
    describeOffers(stage);
    describeSmallPrint(stage);
    describeSettings(stage);
    describeOutOfReach(name, stage);

    it('all of them together ask the network for nothing', async () => {
      const version = driver.version;
      const requests = await driver.close();
      saveFigures({ browser: name, version, requests: requests.length, figures });
      expect(requests).toEqual([]);
      // Firefox's reading mode fetches its page itself.
      const extras = web.extras.filter((url) => !url.endsWith('?reading-mode'));
      expect(extras.filter((url) => OURS.some((host) => url.includes(host)))).toEqual([]);
    });
  });
}

/** Pages of our own, which ask for nothing by themselves. */
const OURS = ['www.theverge.com', 'kabelkrant.example'];
