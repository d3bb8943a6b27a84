import { describe, expect, test } from 'vitest';
import { findOwnDomain, isOwnLink, staysInFamily } from '../../../../utils/offers/cards/site-family';
import type { Page } from '../../../../utils/page/page';
import { type Line, pageOf } from '../page-of';

const OWN = 'lantern.example';
const page = (siteName: string | null = null): Page => ({ ...pageOf([]), siteName });
const stays = (href: string, siteName: string | null = null, ownDomain: string | null = OWN) =>
  staysInFamily(href, { page: page(siteName), ownDomain });

describe('the domain of a page', () => {
  test.each([
    ['https://lantern.example/story', 'lantern.example'],
    ['https://www.news.lantern.example/', 'lantern.example'],
    ['https://www.lantern.co.uk/', 'lantern.co.uk'],
    ['https://lantern.com.au/', 'lantern.com.au'],
    ['https://co.uk/', 'co.uk'],
    ['https://www.lantern.uk/', 'lantern.uk'],
    ['https://www.abc.com/', 'abc.com'],
    ['https://localhost/', 'localhost'],
  ])('of %s is %s', (url, domain) => {
    expect(findOwnDomain(pageOf([], { url }))).toBe(domain);
  });

  test('is told by its canonical link, then its meta tag, then most of its links', () => {
    const without = (metadata: Partial<Page['metadata']>, lines: readonly Line[] = []): Page => ({
      ...pageOf(lines, { metadata }),
      url: null,
    });
    const meta = [
      { name: 'og:title', content: 'https://b.example/' },
      { name: 'og:url', content: 'https://c.example/' },
    ];
    expect(findOwnDomain(without({ canonicalUrl: 'https://www.a.example/', meta }))).toBe('a.example');
    expect(findOwnDomain(without({ meta }))).toBe('c.example');
    const links = ['https://x.example/1', 'https://www.y.example/', 'https://y.example/2', '/relative'];
    const lines = links.map((href): Line => ({ text: 'link', link: ['link', href] }));
    expect(findOwnDomain(without({}, lines))).toBe('y.example');
    expect(findOwnDomain(without({}, [{ text: 'link', link: ['link', '/relative'] }]))).toBeNull();
    expect(findOwnDomain(without({}))).toBeNull();
  });
});

describe('a link stays with the publisher', () => {
  test.each([
    '/plans',
    'plans.html',
    'https://lantern.example/plans',
    'https://shop.lantern.example/',
    'https://subscribe.other.example/',
    'https://subs.other.example/',
    'https://buysub.com/x',
    'https://abo.other.example/',
    'https://abos.other.example/',
    'https://abonnement.other.example/',
    'https://suscripciones.other.example/',
    'https://assine.other.example/',
    'https://abbonamenti.other.example/',
    'https://members.other.example/',
    'https://checkout.other.example/',
    'https://piano.io/',
    'https://steadyhq.com/',
    'https://www.patreon.com/lantern',
    'https://lantern.substack.com/',
    'https://lantern.memberful.com/',
    'https://lantern.ghost.io/',
  ])('at %s', (href) => {
    expect(stays(href)).toBe(true);
  });

  test.each([
    'https://other.example/',
    'https://subscaled.example/',
    'https://subsea.example/',
    'https://aboard.example/',
    'https://my-checkout.example/',
    'https://lantern.example.org/',
  ])('but not at %s', (href) => {
    expect(stays(href)).toBe(false);
  });

  test('where it is named as the site is', () => {
    expect(stays('https://www.glow.example/', 'Glow')).toBe(true);
    expect(stays('https://glowworm.example/', 'Glow')).toBe(true);
    expect(stays('https://glow.example/', 'GLOW – Daily')).toBe(true);
    expect(stays('https://theglow.example/', 'Glow')).toBe(false);
    expect(stays('https://glo.example/', 'Glow')).toBe(false);
    expect(stays('https://glow.example/', 'Glo')).toBe(false);
    expect(stays('https://glow.example/', 'Lamp')).toBe(false);
    expect(stays('https://glow.example/')).toBe(false);
  });

  test('where nobody knows whose page it is', () => {
    expect(stays('https://other.example/', null, null)).toBe(true);
  });

  test('of the story itself only at its own address', () => {
    expect(isOwnLink('/plans', { ownDomain: OWN })).toBe(true);
    expect(isOwnLink('https://shop.lantern.example/', { ownDomain: OWN })).toBe(true);
    expect(isOwnLink('https://subscribe.other.example/', { ownDomain: OWN })).toBe(false);
    expect(isOwnLink('https://other.example/', { ownDomain: null })).toBe(true);
  });
});
