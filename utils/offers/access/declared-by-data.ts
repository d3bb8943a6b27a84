import type { Page } from '../../page/page';
import type { AccessKind, Evidence } from '../access';
import { findPageNames } from './page-names';

/** A field of a publishing system, what its values say, and whether it is about the page as a whole. */
interface DataField {
  readonly name: string;
  readonly rule: string;
  readonly values: ReadonlyMap<string, AccessKind>;
  readonly wholePage: boolean;
}

const TIERS: readonly (readonly [string, AccessKind])[] = [
  ['free', 'free'],
  ['metered', 'metered'],
  ['meter', 'metered'],
  ['premium', 'locked'],
  ['locked', 'locked'],
  ['paid', 'locked'],
  ['subscribers', 'locked'],
  ['register', 'registration'],
  ['registration', 'registration'],
  ['registered', 'registration'],
];

const FIELDS: readonly DataField[] = [
  {
    name: 'audience',
    rule: 'data.substack-audience',
    values: new Map([
      ['everyone', 'free'],
      ['only_free', 'registration'],
      ['only_paid', 'locked'],
      ['founding', 'locked'],
    ]),
    wholePage: false,
  },
  {
    name: 'isLocked',
    rule: 'data.medium-locked',
    values: new Map([
      ['true', 'locked'],
      ['false', 'free'],
    ]),
    wholePage: false,
  },
  {
    name: 'isMarkedPaywallOnly',
    rule: 'data.medium-locked',
    values: new Map([['true', 'locked']]),
    wholePage: false,
  },
  { name: 'content_code', rule: 'data.arc-content-code', values: new Map(TIERS), wholePage: false },
  {
    name: 'isPaywalled',
    rule: 'data.is-paywalled',
    values: new Map([
      ['true', 'restricted'],
      ['false', 'free'],
    ]),
    wholePage: false,
  },
  { name: 'Paywall_Level', rule: 'data.paywall-level', values: new Map(TIERS), wholePage: true },
  { name: 'paywall_level', rule: 'data.paywall-level', values: new Map(TIERS), wholePage: true },
  {
    name: 'visibility',
    rule: 'data.ghost-visibility',
    values: new Map([
      ['public', 'free'],
      ['members', 'registration'],
      ['paid', 'locked'],
      ['tiers', 'locked'],
    ]),
    wholePage: false,
  },
];

/** What the page's own data say of this very article; fields beside another article's name say nothing. */
export function declaredByData(page: Page): readonly Evidence[] {
  const names = findPageNames(page);
  const found: Evidence[] = [];
  for (const { text } of page.metadata.dataScripts) {
    const plain = text.replaceAll('\\u002F', '/').replaceAll('\\/', '/');
    for (const field of FIELDS) {
      if (!field.wholePage && !names.some((name) => plain.includes(name))) continue;
      const hit = readField(plain, field);
      if (hit) found.push(hit);
    }
  }
  return keepAgreed(found);
}

const BEFORE_VALUE = /^\\{0,3}["']?\s{0,3}[:=,]\s{0,3}\\{0,3}["']?/;
const LONGEST_VALUE = 20;

function readField(text: string, { name, rule, values }: DataField): Evidence | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const rest = text.slice(at + name.length, at + name.length + LONGEST_VALUE + 16);
    const before = BEFORE_VALUE.exec(rest);
    const value = before ? /^\w+/.exec(rest.slice(before[0].length))?.[0] : undefined;
    const says = value === undefined ? undefined : values.get(value);
    if (says) return { rule, says, excerpt: `${name}: ${value}` };
  }
  return null;
}

/** A field with two values on one page is about several articles: it says nothing of this one. */
function keepAgreed(found: readonly Evidence[]): readonly Evidence[] {
  const agreed = found.filter(({ rule, says }) =>
    found.every((other) => other.rule !== rule || other.says === says),
  );
  return agreed.filter((one, index) => agreed.findIndex((other) => other.rule === one.rule) === index);
}
