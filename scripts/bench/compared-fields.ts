/** What of Readability's answer must be the same from the tree of a page as from a clone, besides its tags. */
export const FIELDS = [
  'textContent',
  'title',
  'byline',
  'excerpt',
  'siteName',
  'lang',
  'dir',
  'publishedTime',
] as const;
