import { describe, expect, test } from 'vitest';
import { declaredByData } from '../../../../utils/offers/access/declared-by-data';
import { declaredByMeta } from '../../../../utils/offers/access/declared-by-meta';
import { declaredBySchema } from '../../../../utils/offers/access/declared-by-schema';
import type { Metadata } from '../../../../utils/page/page';
import { pageOf } from '../page-of';

const ADDRESS = 'https://lantern.example/story/a-quiet-harbour';
const page = (metadata: Partial<Metadata>) => pageOf([], { url: ADDRESS, metadata });

const byMeta = (name: string, content: string) => declaredByMeta(page({ meta: [{ name, content }] }));
const byData = (...texts: readonly string[]) =>
  declaredByData(page({ dataScripts: texts.map((text) => ({ id: null, text })) }));
const bySchema = (...jsonLd: Metadata['jsonLd']) => declaredBySchema(page({ jsonLd }));

describe('a meta tag declares', () => {
  test.each([
    ['content_tier', 'meta.content-tier', { free: 'free', metered: 'metered', locked: 'locked' }],
    ['og:content_tier', 'meta.content-tier', { free: 'free' }],
    [
      'article:access',
      'meta.article-access',
      { free: 'free', paid: 'locked', premium: 'locked', metered: 'metered', registration: 'registration' },
    ],
    ['article.access', 'meta.article-access', { free: 'free' }],
    [
      'outbrain:article_access_status',
      'meta.outbrain-access',
      { free: 'free', abo: 'locked', reg: 'registration', metered: 'metered' },
    ],
    [
      'subscriptions-accessible-for-free',
      'meta.subscriptions',
      { true: 'free', yes: 'free', 1: 'free', false: 'restricted', no: 'restricted', 0: 'restricted' },
    ],
    ['tmg.premium.state', 'meta.premium-state', { free: 'free', premium: 'restricted', metered: 'metered' }],
    ['cxenseparse:abc-is_free', 'meta.cxense', { true: 'free', false: 'restricted' }],
    ['cxenseparse:abc-premium', 'meta.cxense', { true: 'restricted', false: 'free' }],
    ['cxenseparse:ispaidcontent', 'never', {}],
    ['cxenseparse:abc-ispaidcontent', 'meta.cxense', { yes: 'restricted' }],
    ['cxenseparse:abc-paywall', 'meta.cxense', { 1: 'restricted' }],
    ['cxenseparse:abc-ispremium', 'meta.cxense', { no: 'free' }],
    ['cxenseparse:abc-paid', 'meta.cxense', { 0: 'free' }],
    ['paywall_level', 'meta.paywall-level', { free: 'free', metered: 'metered', premium: 'locked' }],
  ])('%s', (name, rule, values) => {
    for (const [content, says] of Object.entries(values))
      expect(byMeta(name, content)).toEqual([{ rule, says, excerpt: `${name}: ${content}` }]);
  });

  test('whatever its case and spaces, and shows it as written', () => {
    expect(byMeta('Content_Tier', ' LOCKED ')).toEqual([
      { rule: 'meta.content-tier', says: 'locked', excerpt: 'Content_Tier:  LOCKED ' },
    ]);
  });

  test('a meter by its limit for readers who are not registered', () => {
    const limit = '{"registered_limit":"6","unregistered_limit":"3"}';
    expect(byMeta('Metered_Paywall:json', limit)).toEqual([
      { rule: 'meta.metered-paywall', says: 'metered', excerpt: `Metered_Paywall:json: ${limit}` },
    ]);
    const long = `{"unregistered_limit":"3","note":"${'x'.repeat(200)}"}`;
    expect(byMeta('metered_paywall:json', long)[0]?.excerpt).toBe(
      `metered_paywall:json: ${long.slice(0, 120)}`,
    );
  });

  test.each([
    ['content_tier', 'gold'],
    ['content_tier', ''],
    ['my_content_tier', 'locked'],
    ['content_tier:x', 'locked'],
    ['article:access:x', 'paid'],
    ['og:access', 'paid'],
    ['is_free', 'no'],
    ['cxenseparse:abc-is_free_x', 'no'],
    ['abc-paywall', 'true'],
    ['x-cxenseparse:abc-paywall', 'true'],
    ['cxenseparse:abc-paywall-text', 'true'],
    ['cxenseparse:abc-prepaid', 'true'],
    ['metered_paywall:json', '{"registered":"6"}'],
    ['description', 'unregistered_limit'],
    ['paywall_levels', 'premium'],
    ['constructor', 'free'],
  ])('nothing where it is %s: %s', (name, content) => {
    expect(byMeta(name, content)).toEqual([]);
  });

  test('each for itself', () => {
    const meta = [
      { name: 'content_tier', content: 'locked' },
      { name: 'description', content: 'free' },
      { name: 'article:access', content: 'free' },
    ];
    expect(declaredByMeta(page({ meta })).map(({ says }) => says)).toEqual(['locked', 'free']);
  });
});

describe('the data of a page declare of its article', () => {
  const own = `"canonical":"${ADDRESS}"`;

  const TIERS = {
    free: 'free',
    metered: 'metered',
    meter: 'metered',
    premium: 'locked',
    locked: 'locked',
    paid: 'locked',
    subscribers: 'locked',
    register: 'registration',
    registration: 'registration',
    registered: 'registration',
  };

  test.each([
    [
      'audience',
      'data.substack-audience',
      { everyone: 'free', only_free: 'registration', only_paid: 'locked', founding: 'locked' },
    ],
    ['isLocked', 'data.medium-locked', { true: 'locked', false: 'free' }],
    ['isMarkedPaywallOnly', 'data.medium-locked', { true: 'locked' }],
    ['content_code', 'data.arc-content-code', TIERS],
    ['isPaywalled', 'data.is-paywalled', { true: 'restricted', false: 'free' }],
    ['Paywall_Level', 'data.paywall-level', TIERS],
    ['paywall_level', 'data.paywall-level', TIERS],
    [
      'visibility',
      'data.ghost-visibility',
      { public: 'free', members: 'registration', paid: 'locked', tiers: 'locked' },
    ],
  ])('%s', (name, rule, values) => {
    for (const [value, says] of Object.entries(values))
      expect(byData(`{${own},"${name}":"${value}"}`)).toEqual([{ rule, says, excerpt: `${name}: ${value}` }]);
  });

  test.each([
    '"isLocked":true',
    "'isLocked': 'true'",
    'isLocked = true;',
    'isLocked,true',
    '\\"isLocked\\":\\"true\\"',
    '\\\\\\"isLocked\\\\\\":true',
    '"isLocked"   :   true',
  ])('however it is written: %s', (written) => {
    expect(byData(`${own} ${written}`)).toMatchObject([{ says: 'locked', excerpt: 'isLocked: true' }]);
  });

  test.each([
    '"isLocked":"maybe"',
    '"isLocked":"trueish"',
    '"isLocked" true',
    '"isLocked":\n    true',
    'isLockedOut: true',
    '"isMarkedPaywallOnly":false',
    '"audience":"only_friends"',
    '"audience":',
  ])('nothing by %s', (written) => {
    expect(byData(`${own} ${written}`)).toEqual([]);
  });

  test('nothing where the article is not named beside it, but for what is of the whole page', () => {
    expect(byData('"isLocked":true')).toEqual([]);
    expect(byData(`"isPaywalled":true, "url":"https://lantern.example/story/another"`)).toEqual([]);
    expect(byData("'Paywall_Level':'premium'")).toMatchObject([{ says: 'locked' }]);
    expect(byData('"paywall_level":"free"')).toMatchObject([{ says: 'free' }]);
  });

  test('where its address is written with escaped slashes', () => {
    expect(
      byData(`"url":"https:\\/\\/lantern.example\\/story\\/a-quiet-harbour","isLocked":true`),
    ).toHaveLength(1);
    expect(
      byData(`"url":"https:\\u002F\\u002Flantern.example\\u002Fstory\\u002Fa-quiet-harbour","isLocked":true`),
    ).toHaveLength(1);
  });

  test('the first value that means something', () => {
    expect(byData(`${own} isLocked: isLocked, "isLocked": null, "isLocked": false`)).toMatchObject([
      { says: 'free' },
    ]);
  });

  test('nothing where two scripts disagree, once where they agree', () => {
    expect(byData(`${own} "isLocked":true`, `${own} "isLocked":false`)).toEqual([]);
    expect(byData(`${own} "isLocked":true`, `${own} "isLocked":true`)).toHaveLength(1);
    expect(byData(`${own} "isLocked":true`, `${own} "isPaywalled":false`).map(({ says }) => says)).toEqual([
      'locked',
      'free',
    ]);
  });
});

describe('schema.org declares', () => {
  const story = (free: string | boolean, more = {}) => ({
    '@type': 'NewsArticle',
    isAccessibleForFree: free,
    ...more,
  });

  test.each([
    ['true', 'free'],
    [true, 'free'],
    [' True ', 'free'],
    ['yes', 'free'],
    ['http://schema.org/True', 'free'],
    ['https://schema.org/False', 'restricted'],
    ['false', 'restricted'],
    [false, 'restricted'],
    ['No', 'restricted'],
  ])('%s', (free, says) => {
    expect(bySchema(story(free))).toEqual([
      { rule: 'json-ld', says, excerpt: `isAccessibleForFree: ${free}` },
    ]);
  });

  test.each(['maybe', '', 'untrue', 'see http://schema.org/True', 'ftp://schema.org/true'])(
    'nothing by “%s”',
    (free) => {
      expect(bySchema(story(free))).toEqual([]);
    },
  );

  test.each([
    'Article',
    'NewsArticle',
    'BlogPosting',
    'Report',
    'Review',
    'WebPage',
    'CreativeWork',
    'ItemPage',
    'NewsStory',
  ])('of a %s', (type) => {
    expect(bySchema({ '@type': type, isAccessibleForFree: false })).toHaveLength(1);
    expect(bySchema({ '@type': ['Thing', type], isAccessibleForFree: false })).toHaveLength(1);
  });

  test.each(['VideoObject', 'Comment', 'ArticleList', 'Reviewer', 'Product'])('nothing of a %s', (type) => {
    expect(bySchema({ '@type': type, isAccessibleForFree: false })).toEqual([]);
  });

  test('nothing of what has no type, or an odd one', () => {
    expect(bySchema({ isAccessibleForFree: false }, { '@type': 7, isAccessibleForFree: false })).toEqual([]);
    expect(bySchema({ '@type': [7, null], isAccessibleForFree: false }, null, 'Article', 7)).toEqual([]);
  });

  test('of what stands in a graph, a list or as the page’s main thing', () => {
    expect(bySchema([{ '@graph': [{ '@type': 'WebSite' }, story(false)] }])).toHaveLength(1);
    expect(bySchema({ '@type': 'WebSite', mainEntity: story(false) })).toHaveLength(1);
    expect(bySchema({ '@type': 'WebSite', mainEntityOfPage: [story(false)] })).toHaveLength(1);
    expect(bySchema({ '@type': 'WebSite', about: story(false) })).toEqual([]);
  });

  test('the article’s before the page’s, and the first of two articles’', () => {
    const web = { '@type': 'WebPage', isAccessibleForFree: true };
    expect(bySchema(web, story(false))).toMatchObject([{ says: 'restricted' }]);
    expect(bySchema({ ...web, '@type': 'ItemPage' }, story(false))).toMatchObject([{ says: 'restricted' }]);
    expect(bySchema({ ...web, '@type': 'CreativeWork' }, story(false))).toMatchObject([
      { says: 'restricted' },
    ]);
    expect(bySchema(story(true), story(false))).toMatchObject([{ says: 'free' }]);
    expect(bySchema([story(false), story(true)])).toMatchObject([{ says: 'restricted' }]);
    expect(bySchema({ '@graph': [story(false), story(true)] }, story(true))).toMatchObject([
      { says: 'restricted' },
    ]);
  });

  test('not what is nested deeper than anybody nests', () => {
    const nest = (depth: number) =>
      Array.from({ length: depth }).reduce<Metadata['jsonLd'][number]>(
        (inner) => ({ '@type': 'WebSite', mainEntity: inner }),
        story(false),
      );
    expect(bySchema(nest(6))).toHaveLength(1);
    expect(bySchema(nest(7))).toEqual([]);
  });

  test('a part that is not free, where the page has it', () => {
    const gated = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.rest' };
    const declare = (part: Metadata['jsonLd'][number], hits: number, free?: boolean) =>
      declaredBySchema(
        page({
          jsonLd: [
            {
              '@type': 'NewsArticle',
              hasPart: part,
              ...(free === undefined ? {} : { isAccessibleForFree: free }),
            },
          ],
          gatedParts: [{ selector: '.rest', hits }],
        }),
      );
    const said = {
      rule: 'json-ld.has-part',
      says: 'restricted',
      excerpt: 'hasPart .rest: isAccessibleForFree false',
    };
    expect(declare(gated, 1)).toEqual([said]);
    expect(declare([null, 'x', gated], 2)).toEqual([said]);
    expect(declare({ ...gated, cssSelector: ['.top', '.story .rest'] }, 1)).toEqual([said]);
    expect(declare(gated, 1, true)).toMatchObject([{ says: 'free' }, said]);
    expect(declare(gated, 1, false)).toMatchObject([{ rule: 'json-ld' }]);
    expect(declare(gated, 0)).toEqual([]);
    expect(declare({ ...gated, isAccessibleForFree: true }, 1)).toEqual([]);
    expect(declare({ ...gated, cssSelector: '.other' }, 1)).toEqual([]);
    expect(declare({ ...gated, cssSelector: 7 }, 1)).toEqual([]);
    expect(declare('rest', 1)).toEqual([]);
    expect(declare(null, 1)).toEqual([]);
  });

  test('microdata, and a meta tag before it', () => {
    const own = (type: string | null, value = 'False') => ({
      microdata: [{ name: 'isAccessibleForFree', type, value }],
    });
    const said = { rule: 'microdata', says: 'restricted', excerpt: 'isAccessibleForFree: False' };
    expect(declaredBySchema(page(own('https://schema.org/NewsArticle')))).toEqual([said]);
    expect(declaredBySchema(page(own(null)))).toEqual([said]);
    expect(declaredBySchema(page(own('https://schema.org/VideoObject')))).toEqual([]);
    const meta = [{ name: 'isAccessibleForFree', content: 'true' }];
    expect(declaredBySchema(page({ ...own(null), meta }))).toMatchObject([{ says: 'free' }]);
    expect(declaredBySchema(page({ meta: [{ name: 'free', content: 'true' }] }))).toEqual([]);
    expect(declaredBySchema(page({ microdata: [{ name: 'price', type: null, value: 'false' }] }))).toEqual(
      [],
    );
    expect(declaredBySchema(page({ ...own(null), jsonLd: [story(true)] }))).toMatchObject([{ says: 'free' }]);
  });
});
