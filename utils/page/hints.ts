/**
 * What class names and ids give away. A hint is `id` and `class` as in `Box.hint`; names are looked for as words,
 * so that "comment-form" speaks of comments and "uncommented" of none.
 */
const COMMENT_ITEM =
  /(?:^|\s)(?:comment|c-comment|comment-item|comment-entry|comment-node|user-comment)(?:\s|$)/;
const COMMENT_AREA =
  /(?:^|[\s_-])(?:comments|commentlist|comment-list|comments-area|comment-thread|disqus|discussion|respond|livefyre)(?:[\s_-]|$)|(?:^|\s)comment-\d/;
const COMMENT_BODY =
  /(?:^|[\s_-])comment(?:-|_|__)?(?:body|content|text|message|copy)(?:[\s_-]|$)|(?:^|\s)(?:post-message|e-content)(?:\s|$)/;
const PULL_QUOTE = /(?:^|[\s_-])pull-?_?quotes?(?:[\s_-]|$)/;

export function isCommentArea(hint: string): boolean {
  return COMMENT_AREA.test(hint.toLowerCase());
}

export function isCommentItem(hint: string): boolean {
  return COMMENT_ITEM.test(hint.toLowerCase());
}

export function isCommentBody(hint: string): boolean {
  return COMMENT_BODY.test(hint.toLowerCase());
}

export function isPullQuote(hint: string): boolean {
  return PULL_QUOTE.test(hint.toLowerCase());
}

const HINT_LIMIT = 200;

/** `id` and `class`, space-separated, cut at 200 characters; '' where the element has none. */
export function readHint(element: Element): string {
  const id = element.getAttribute('id');
  const names = element.getAttribute('class');
  if (!id && !names) return '';
  return [id?.slice(0, HINT_LIMIT), names?.slice(0, HINT_LIMIT)]
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, HINT_LIMIT);
}
