/** Field names by which publishers' own page data say who may read an article. Excerpts around them go with the page. */
export const ACCESS_KEYS: readonly string[] = [
  'isAccessibleForFree',
  'isLocked',
  'isMarkedPaywallOnly',
  'isLockedPreviewOnly',
  'isSubscriptionLocked',
  'isPaywalled',
  'audience',
  'content_code',
  'content_tier',
  'contentTier',
  'Paywall_Level',
  'paywall_level',
  'paywallPolicy',
  'contentAccess',
  'accessLevel',
  'visibility',
];
