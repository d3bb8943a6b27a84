/** One line of the table: the tests whose file or name it matches. */
export interface TrustGroup {
  readonly what: string;
  readonly matches: RegExp;
}

/** A test belongs to the first group that matches `path › name`. */
export const TRUST_GROUPS: readonly TrustGroup[] = [
  {
    what: 'Faults: stopped background, full store, closed tab, other versions, in real browsers',
    matches: /^tests\/e2e\/.*(?:fault|stopped|full store|switched off|updated|older|newer)/i,
  },
  {
    what: 'Hostile pages and inputs',
    matches: /^[^›]*hostile|› .*(?:hostile|prototype key|mark-up in|10 MB|without end)/i,
  },
  {
    what: 'Messages and files that are not what they should be',
    matches: /^tests\/unit\/(?:messages|misreading)\//,
  },
  { what: 'Time grows no faster than the page', matches: /^[^›]*linear-time|grows (?:no faster|with)/i },
  {
    what: 'Gold pages, sentences and notices, near misses among them',
    matches: /gold|near miss|tests\/pages\//i,
  },
  { what: 'Rules of the repository, permissions and licences', matches: /^tests\/repo\// },
  { what: 'Other tests in real browsers', matches: /^tests\/e2e\// },
  { what: 'Other units and components', matches: /./ },
];
