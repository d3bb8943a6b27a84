import { expect, test } from 'vitest';
import { EXACT_HOSTS, LISTED_DOMAINS, LISTED_MATCHES } from '../../../utils/settings/listed-sites';

const domains: readonly string[] = Object.values(LISTED_DOMAINS).flat();

test('122 sites in thirteen languages are listed, each once', () => {
  expect(Object.keys(LISTED_DOMAINS)).toHaveLength(13);
  expect(domains).toHaveLength(122);
  expect(new Set(domains).size).toBe(122);
  expect(LISTED_MATCHES).toHaveLength(122);
});

test('no pattern reaches beyond one registered domain', () => {
  for (const match of LISTED_MATCHES) {
    expect(match).toMatch(/^https:\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}\/\*$/);
    expect(match).not.toMatch(/^https:\/\/\*\.(com|org|net|co\.[a-z]{2}|com\.[a-z]{2}|ne\.jp|or\.jp)\/\*$/);
  }
});

test('a part of a larger site is matched by its exact host only', () => {
  for (const host of EXACT_HOSTS) {
    expect(domains).toContain(host);
    expect(LISTED_MATCHES).toContain(`https://${host}/*`);
  }
});

test('a host below a listed domain is either exact or meant to stand for its own subdomains', () => {
  const deep = domains.filter((domain) => domain.split('.').length > 2 && !EXACT_HOSTS.includes(domain));
  expect(deep.sort()).toEqual([
    'canaltech.com.br',
    'itmedia.co.jp',
    'olhardigital.com.br',
    'tecmundo.com.br',
    'watch.impress.co.jp',
  ]);
});
