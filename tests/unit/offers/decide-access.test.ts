import { describe, expect, test } from 'vitest';
import { decideAccess } from '../../../utils/offers/decide-access';
import { buildArticleText } from '../../../utils/page/article-text';
import type { Metadata } from '../../../utils/page/page';
import { type Line, type PageSketch, pageOf } from './page-of';

const PARAGRAPH =
  'The ferry that links the two halves of the town has run every day since the bridge was closed, and its crew knows most of the passengers by name.';
const STORY: readonly Line[] = Array.from({ length: 6 }, () => ({
  text: PARAGRAPH,
  in: 'article',
  article: true,
}));
const BEGINNING = STORY.slice(0, 2);

function decide(lines: readonly Line[], sketch: PageSketch = {}, lang = 'en') {
  const page = pageOf(lines, sketch);
  return decideAccess({ page, text: buildArticleText(page), lang });
}

function declare(metadata: Partial<Metadata>) {
  return decide(STORY, { metadata });
}

const article = (free: unknown) => ({
  jsonLd: [{ '@type': 'NewsArticle', isAccessibleForFree: String(free) }],
});
const meta = (name: string, content: string) => ({ meta: [{ name, content }] });
const data = (text: string) => ({ dataScripts: [{ id: null, text }] });

describe('a declaration decides', () => {
  test.each([
    ['JSON-LD True', article('True'), 'free'],
    ['JSON-LD http://schema.org/False', article('http://schema.org/False'), 'restricted'],
    [
      'JSON-LD in a graph',
      {
        jsonLd: [
          { '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], isAccessibleForFree: false }] },
        ],
      },
      'restricted',
    ],
    ['microdata', meta('isaccessibleforfree', 'false'), 'restricted'],
    ['a content tier', meta('article:content_tier', 'metered'), 'metered'],
    ['a content tier locked', meta('og:article:content_tier', 'locked'), 'locked'],
    ['article.access', meta('article.access', 'paid'), 'locked'],
    ['an access status', meta('outbrain:article_access_status', 'reg'), 'registration'],
    ['is_free no', meta('cxenseparse:abc-is_free', 'no'), 'restricted'],
    ['a paid mark', meta('cxenseparse:abc-ispaidcontent', 'true'), 'restricted'],
    ['a meter', meta('metered_paywall:json', '{"unregistered_limit":"3"}'), 'metered'],
    [
      'this post’s audience',
      data('"audience":"only_paid","canonical_url":"https://lantern.example/story/a-quiet-harbour"'),
      'locked',
    ],
    ['a data layer', data("'Paywall_Level': 'metered'"), 'metered'],
  ] as const)('%s', (_, metadata, verdict) => {
    expect(declare(metadata)).toMatchObject({ verdict, declared: verdict, readable: 'full' });
  });

  test('a metered tier beside a false is no contradiction: the more exact wins', () => {
    expect(declare({ ...article(false), ...meta('article:content_tier', 'metered') }).verdict).toBe(
      'metered',
    );
  });
});

describe('what is no declaration of this article', () => {
  test.each([
    ['a video’s', { jsonLd: [{ '@type': 'VideoObject', isAccessibleForFree: false }] }],
    [
      'a comment’s',
      { jsonLd: [{ '@type': 'NewsArticle', comment: [{ '@type': 'Comment', isAccessibleForFree: false }] }] },
    ],
    ['an unknown tier', meta('article:content_tier', 'article')],
    ['another story’s data', data('"content_code":"premium","canonical_url":"/story/some-other-place"')],
    [
      'two posts’ audiences',
      {
        dataScripts: ['everyone', 'only_paid'].map((text) => ({
          id: null,
          text: `a-quiet-harbour "audience":"${text}"`,
        })),
      },
    ],
    ['a vendor’s script', { scriptHosts: ['cdn.piano.io', 'cdn.tinypass.com'] }],
    [
      'a part whose selector hits nothing',
      {
        jsonLd: [{ '@type': 'NewsArticle', hasPart: { isAccessibleForFree: false, cssSelector: '.wall' } }],
        gatedParts: [{ selector: '.wall', hits: 0 }],
      },
    ],
  ] as const)('%s', (_, metadata) => {
    expect(declare(metadata)).toMatchObject({ verdict: 'unknown', declared: null, readable: 'full' });
  });
});

describe('a page that contradicts itself is unknown, with both declarations as evidence', () => {
  test.each([
    ['tier free, JSON-LD false', { ...article(false), ...meta('article:content_tier', 'free') }],
    ['tier locked, JSON-LD true', { ...article(true), ...meta('article:content_tier', 'locked') }],
    ['tier metered, JSON-LD true', { ...article(true), ...meta('article:content_tier', 'metered') }],
    ['access paid, JSON-LD true', { ...article(true), ...meta('article.access', 'paid') }],
    [
      'meter, JSON-LD true',
      { ...article(true), ...meta('metered_paywall:json', '{"unregistered_limit":"3"}') },
    ],
    [
      'subscriptions true, JSON-LD false',
      { ...article(false), ...meta('subscriptions-accessible-for-free', 'true') },
    ],
    ['is_free yes, JSON-LD false', { ...article(false), ...meta('cxenseparse:abc-is_free', 'yes') }],
    ['data layer free, JSON-LD false', { ...article(false), ...data("Paywall_Level: 'free'") }],
    ['status abo, JSON-LD true', { ...article(true), ...meta('outbrain:article_access_status', 'abo') }],
    [
      'own audience everyone, tier locked',
      {
        ...meta('article:content_tier', 'locked'),
        ...data('"audience":"everyone","slug":"a-quiet-harbour"'),
      },
    ],
  ] as const)('%s', (_, metadata) => {
    const access = declare(metadata);
    expect(access).toMatchObject({ verdict: 'unknown', declared: null });
    expect(new Set(access.evidence.map(({ says }) => says === 'free')).size).toBe(2);
  });

  test('unless a gate settles it', () => {
    const gate = {
      text: 'Subscribe now to continue reading. Subscribe',
      in: 'article',
      link: ['Subscribe', '/plans'] as const,
    };
    const access = decide([...BEGINNING, gate], {
      metadata: { ...article(false), ...meta('article:content_tier', 'free') },
    });
    expect(access).toMatchObject({ verdict: 'locked', readable: 'partial' });
  });
});

const GATES: readonly (readonly [string, string, string, string])[] = [
  ['en', 'This article is for subscribers only.', 'Subscribe', 'locked'],
  ['en', 'Create a free account to continue reading.', 'Create account', 'registration'],
  ['en', 'To keep reading, create a free account.', 'Sign up', 'registration'],
  ['en', 'This post is for paying subscribers only', 'Subscribe now', 'locked'],
  ['en', 'You need to be logged in to read the rest of this article.', 'Log in', 'registration'],
  ['nl', 'Dit artikel is exclusief voor abonnees.', 'Word abonnee', 'locked'],
  ['nl', 'Log in om verder te lezen.', 'Inloggen', 'registration'],
  ['de', 'Dieser Artikel ist nur für Abonnenten verfügbar.', 'Jetzt abonnieren', 'locked'],
  ['de', 'Jetzt kostenlos registrieren und weiterlesen.', 'Registrieren', 'registration'],
  ['fr', 'Cet article est réservé aux abonnés.', 'S’abonner', 'locked'],
  ['fr', 'Créez un compte pour lire la suite.', 'Créer un compte', 'registration'],
  ['es', 'Suscríbete para seguir leyendo.', 'Suscríbete', 'locked'],
  ['es', 'Regístrate gratis para seguir leyendo.', 'Regístrate', 'registration'],
  ['it', 'Questo articolo è riservato agli abbonati.', 'Abbonati', 'locked'],
  ['it', 'Registrati per continuare a leggere.', 'Registrati', 'registration'],
  ['pt', 'Este conteúdo é exclusivo para assinantes.', 'Assine', 'locked'],
  ['pt', 'Faça login para continuar lendo.', 'Entrar', 'registration'],
  ['pl', 'Artykuł dostępny tylko dla subskrybentów.', 'Kup dostęp', 'locked'],
  ['sv', 'Artikeln är endast för prenumeranter.', 'Bli prenumerant', 'locked'],
  ['no', 'Artikkelen er kun for abonnenter.', 'Bli abonnent', 'locked'],
  ['da', 'Artiklen er kun for abonnenter.', 'Bliv abonnent', 'locked'],
  ['fi', 'Tämä artikkeli on vain tilaajille.', 'Tilaa', 'locked'],
  ['ja', 'この記事は有料会員限定です。', '会員登録', 'locked'],
];

describe('a gate that a reader sees where the text stops', () => {
  test.each(GATES)('%s: “%s” with “%s” is %s', (lang, sentence, button, verdict) => {
    const lines = [
      ...BEGINNING,
      { text: sentence, in: 'article/div' },
      { text: button, kind: 'button', in: 'article/div', link: [button, '/in'] },
    ] as const;
    expect(decide(lines, {}, lang)).toMatchObject({ verdict, declared: null, readable: 'partial' });
  });

  test('a stated remainder and a meter need no control', () => {
    expect(
      decide([...BEGINNING, { text: 'Il vous reste 57 % de cet article à lire.', in: 'article' }], {}, 'fr')
        .verdict,
    ).toBe('locked');
    expect(decide([{ text: 'You have 2 free articles left this month.', in: 'div' }, ...STORY]).verdict).toBe(
      'metered',
    );
  });
});

describe('what is no gate', () => {
  const gate = (place: string, more: Partial<Line> = {}): Line => ({
    text: 'Subscribe now to continue reading. Subscribe',
    in: place,
    link: ['Subscribe', '/plans'],
    ...more,
  });

  test.each([
    ['a hidden template', [...STORY, gate('article', { hidden: true })]],
    ['a dialog elsewhere', [...STORY, gate('dialog')]],
    ['the navigation', [...STORY, gate('nav')]],
    ['the footer', [...STORY, gate('footer')]],
    ['a column beside', [...STORY, gate('aside')]],
    ['an offer in passing, with the story going on below', [...BEGINNING, gate('article'), ...STORY]],
    [
      'a sentence without a control',
      [...STORY, { text: 'Subscribe now to continue reading.', in: 'article' }],
    ],
    [
      'comments',
      [...STORY, { text: 'Log in to comment. Log in', in: 'article', link: ['Log in', '/in'] as const }],
    ],
    [
      'bookmarks',
      [
        ...STORY,
        { text: 'Sign in to save this story. Sign in', in: 'article', link: ['Sign in', '/in'] as const },
      ],
    ],
    [
      'audio',
      [
        ...STORY,
        {
          text: 'Subscribe to listen to this story. Subscribe',
          in: 'article',
          link: ['Subscribe', '/in'] as const,
        },
      ],
    ],
    [
      'an expander',
      [...STORY, { text: 'Read on', kind: 'button' as const, in: 'article', link: ['Read on', ''] as const }],
    ],
    [
      'a newsletter form',
      [
        ...STORY,
        { text: 'Sign up for our newsletter. Subscribe', in: 'article', link: ['Subscribe', '/nl'] as const },
      ],
    ],
    [
      'a donation form',
      [
        ...STORY,
        { text: 'Support our reporting. Donate', in: 'article', link: ['Donate', '/give'] as const },
      ],
    ],
    ['a short text', [{ text: 'The harbour is closed today.', in: 'article', article: true }]],
  ] as const)('%s', (_, lines) => {
    expect(decide(lines).verdict).toBe('unknown');
  });

  test('a gate in a free article’s chrome does not overrule what is declared', () => {
    expect(decide([...STORY, gate('article')], { metadata: article(true) }).verdict).toBe('free');
  });
});

describe('text that is cut', () => {
  test('ending in the middle, far below the declared number of words', () => {
    const cut = { text: `${PARAGRAPH.slice(0, 90)}…`, in: 'article', article: true };
    const metadata = { jsonLd: [{ '@type': 'NewsArticle', wordCount: 1200 }] };
    expect(decide([...BEGINNING, cut], { metadata })).toMatchObject({
      verdict: 'restricted',
      readable: 'partial',
    });
  });

  test('an ellipsis alone is no verdict', () => {
    const end = { text: 'And so it goes on …', in: 'article', article: true };
    expect(decide([...STORY.slice(0, 3), end]).verdict).toBe('unknown');
  });

  test('paragraphs kept out of sight are hidden, where the article is not free', () => {
    const hidden = STORY.map((line) => ({ ...line, hidden: true }));
    expect(decide([...BEGINNING, ...hidden], { metadata: article(false) }).readable).toBe('hidden');
    expect(decide([...STORY, ...hidden]).readable).toBe('full');
    const brief = hidden.map((line) => ({ ...line, text: 'Share this story' }));
    expect(decide([...STORY, ...brief], { metadata: article(false) }).readable).not.toBe('hidden');
  });
});
