import type { MetaTag, Page } from '../../page/page';
import type { AccessKind, Evidence } from '../access';

interface MetaRule {
  readonly rule: string;
  readonly matches: (name: string) => boolean;
  readonly values: ReadonlyMap<string, AccessKind>;
}

const YES_NO = { yes: ['true', 'yes', '1'], no: ['false', 'no', '0'] } as const;

const META_RULES: readonly MetaRule[] = [
  {
    rule: 'meta.content-tier',
    matches: (name) => name === 'content_tier' || name.endsWith(':content_tier'),
    values: new Map([
      ['free', 'free'],
      ['metered', 'metered'],
      ['locked', 'locked'],
    ]),
  },
  {
    rule: 'meta.article-access',
    matches: (name) => name === 'article.access' || name === 'article:access',
    values: new Map([
      ['free', 'free'],
      ['paid', 'locked'],
      ['premium', 'locked'],
      ['metered', 'metered'],
      ['registration', 'registration'],
    ]),
  },
  {
    rule: 'meta.outbrain-access',
    matches: (name) => name === 'outbrain:article_access_status',
    values: new Map([
      ['free', 'free'],
      ['abo', 'locked'],
      ['reg', 'registration'],
      ['metered', 'metered'],
    ]),
  },
  {
    rule: 'meta.subscriptions',
    matches: (name) => name === 'subscriptions-accessible-for-free',
    values: yesNo('free', 'restricted'),
  },
  {
    rule: 'meta.premium-state',
    matches: (name) => name === 'tmg.premium.state',
    values: new Map([
      ['free', 'free'],
      ['premium', 'restricted'],
      ['metered', 'metered'],
    ]),
  },
  {
    rule: 'meta.cxense',
    matches: (name) => name.startsWith('cxenseparse:') && name.endsWith('is_free'),
    values: yesNo('free', 'restricted'),
  },
  {
    rule: 'meta.cxense',
    matches: (name) =>
      name.startsWith('cxenseparse:') && /(?:-premium|-ispaidcontent|-paywall|-ispremium|-paid)$/.test(name),
    values: yesNo('restricted', 'free'),
  },
  {
    rule: 'meta.paywall-level',
    matches: (name) => name === 'paywall_level',
    values: new Map([
      ['free', 'free'],
      ['metered', 'metered'],
      ['premium', 'locked'],
    ]),
  },
];

/** What the page's meta tags declare; values outside a rule's list say nothing. */
export function declaredByMeta(page: Page): readonly Evidence[] {
  return page.metadata.meta.flatMap((tag) => readMeter(tag) ?? readRule(tag) ?? []);
}

function readRule({ name, content }: MetaTag): Evidence | null {
  const value = content.trim().toLowerCase();
  const rule = META_RULES.find((one) => one.matches(name.toLowerCase()));
  const says = rule?.values.get(value);
  return rule && says ? { rule: rule.rule, says, excerpt: `${name}: ${content}` } : null;
}

/** A meter with a limit for readers who have not registered. */
function readMeter({ name, content }: MetaTag): Evidence | null {
  if (name.toLowerCase() !== 'metered_paywall:json' || !content.includes('unregistered_limit')) return null;
  return { rule: 'meta.metered-paywall', says: 'metered', excerpt: `${name}: ${content.slice(0, 120)}` };
}

function yesNo(yes: AccessKind, no: AccessKind): ReadonlyMap<string, AccessKind> {
  return new Map([
    ...YES_NO.yes.map((value): [string, AccessKind] => [value, yes]),
    ...YES_NO.no.map((value): [string, AccessKind] => [value, no]),
  ]);
}
