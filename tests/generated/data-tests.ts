import assert from 'node:assert/strict';
import fc from 'fast-check';
import { explainUnreadable } from '../../utils/browser/unreadable-address';
import { cleanAddress } from '../../utils/link/clean-address';
import { formatDirective } from '../../utils/link/text-directive';
import { buildTextLink } from '../../utils/link/text-link';
import { decideAccess } from '../../utils/offers/decide-access';
import { findOffers } from '../../utils/offers/find-offers';
import { buildArticleText } from '../../utils/page/article-text';
import { flattenJsonLd, readField, readNames, readTypes } from '../../utils/page/json-ld';
import { plainText } from '../../utils/page/plain-text';
import { parseSettings } from '../../utils/settings/settings';
import { parseSiteFile } from '../../utils/settings/site-file';
import { isWithin, parseHosts, parseSite, parseSitesOff } from '../../utils/settings/sites';
import { isJsonObject, parseJson } from '../../utils/text/json';
import { readHtml } from '../helpers/read-html';
import { samplePage } from '../helpers/sample-page';
import { escapeHtml } from './escape-html';
import { generated } from './generated-test';
import { jsonTexts } from './wild-json';
import { priceTexts, shortTexts, spoil, wildTexts } from './wild-text';

const addresses = fc
  .tuple(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.nat(), fc.nat(3), shortTexts)
  .map(([url, at, length, put]) => spoil(url, [at, length, put]));
const brokenJson = fc
  .tuple(jsonTexts, fc.array(fc.tuple(fc.nat(), fc.nat(3), shortTexts), { maxLength: 2 }))
  .map(([text, cuts]) => cuts.reduce(spoil, text));

export const dataTests = [
  generated(
    { subject: 'data', name: 'structured data of any shape', runs: 300 },
    fc.array(jsonTexts, { maxLength: 3 }),
    (texts) => {
      const jsonLd = texts.map((text) => parseJson(text) ?? null);
      for (const node of flattenJsonLd(jsonLd)) {
        assert.ok(isJsonObject(node));
        assert.ok(readTypes(node).every((type) => typeof type === 'string'));
        for (const key of ['author', 'name', '__proto__', 'constructor']) {
          assert.ok(readNames(readField(node, key)).every((name) => typeof name === 'string'));
        }
        assert.equal(readField(node, 'toString') === undefined, !Object.hasOwn(node, 'toString'));
      }
      const page = samplePage(['Paragraph one: the engineers looked for the fault.'], {});
      const spiked = { ...page, metadata: { ...page.metadata, jsonLd } };
      findOffers({ page: spiked, lang: 'en' });
      decideAccess({ page: spiked, text: buildArticleText(spiked), lang: 'en' });
      checkPrototypes();
    },
  ),
  generated(
    { subject: 'data', name: 'pages with broken structured data and any meta', runs: 150 },
    fc.record({
      json: brokenJson,
      name: shortTexts,
      content: fc.oneof(wildTexts, priceTexts),
      title: wildTexts,
    }),
    ({ json, name, content, title }) => {
      const meta = `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}"><meta property="og:title" content="${escapeHtml(title)}"><meta name="author" content="${escapeHtml(content)}">`;
      const page = readHtml(
        `<!doctype html><html><head><title>${escapeHtml(title)}</title>${meta}<script type="application/ld+json">${json}</script></head><body><article><p>A story.</p></article></body></html>`,
      );
      for (const fact of [page.title, page.byline, page.siteName, page.publishedTime, page.description])
        assert.ok(fact === null || (typeof fact === 'string' && fact.trim() !== ''));
      checkPrototypes();
    },
  ),
  generated(
    { subject: 'data', name: 'addresses of any kind', runs: 500 },
    fc.oneof(addresses, shortTexts),
    (address) => {
      explainUnreadable(address);
      const clean = cleanAddress(address);
      assert.ok(clean === null || /^https?:\/\//.test(clean));
      const link = buildTextLink(
        address,
        formatDirective({ prefix: address, start: address, end: '', suffix: address }),
      );
      assert.equal(link === null, clean === null);
      if (link !== null) assert.ok(URL.canParse(link));
    },
  ),
  generated({ subject: 'data', name: 'texts with tags and entities', runs: 500 }, wildTexts, (text) => {
    assert.equal(plainText(text), plainText(text).trim());
  }),
  generated(
    { subject: 'settings', name: 'settings of any shape', runs: 500 },
    fc.oneof(
      fc.anything({ maxDepth: 4 }),
      brokenJson.map((text) => parseJson(text)),
    ),
    (stored) => {
      const settings = parseSettings(stored);
      assert.deepEqual(
        parseSettings(JSON.parse(JSON.stringify(settings))),
        settings,
        'settled settings stay',
      );
      assert.ok(parseHosts(stored).every((host) => typeof host === 'string'));
      assert.ok(parseSitesOff(stored).every((host) => typeof host === 'string'));
      checkPrototypes();
    },
  ),
  generated(
    { subject: 'settings', name: 'lists of sites of any kind', runs: 300 },
    fc.oneof(addresses, shortTexts, brokenJson, fc.domain()),
    (typed) => {
      const site = parseSite(typed);
      if (site !== null) assert.ok(parseSite(site) === site && isWithin(site, [site]));
      parseSiteFile(typed);
      isWithin(typed, [typed]);
    },
  ),
];

/** Nothing that a page writes may become what every object has. */
function checkPrototypes(): void {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(Reflect.get({}, '@type'), undefined);
}
