/**
 * What class names and ids give away. A hint is `id` and `class` as in `Box.hint`; names are looked for as words,
 * so that "comment-form" speaks of comments and "uncommented" of none.
 */
export interface Hint {
  /** `id` and `class`, space-separated, cut at 200 characters; '' where the element has none. */
  readonly text: string;
  readonly commentArea: boolean;
  /** One reader's comment, or the words of one. */
  readonly comment: boolean;
  readonly pullQuote: boolean;
  readonly noTranslate: boolean;
  /** Kept for screen readers alone, as the common style kits call it. */
  readonly forScreenReaders: boolean;
  /** Named like a byline, by Readability's measure. */
  readonly byline: boolean;
  /** Named like what Readability strips before it looks at anything else. */
  readonly unlikely: boolean;
}

export const NO_HINT: Hint = {
  text: '',
  commentArea: false,
  comment: false,
  pullQuote: false,
  noTranslate: false,
  forScreenReaders: false,
  byline: false,
  unlikely: false,
};

const COMMENT_ITEM =
  /(?:^|\s)(?:comment|c-comment|comment-item|comment-entry|comment-node|user-comment)(?:\s|$)/;
const COMMENT_AREA =
  /(?:^|[\s_-])(?:comments|commentlist|comment-list|comments-area|comment-thread|disqus|discussion|respond|livefyre)(?:[\s_-]|$)|(?:^|\s)comment-\d/;
const COMMENT_BODY =
  /(?:^|[\s_-])comment(?:-|_|__)?(?:body|content|text|message|copy)(?:[\s_-]|$)|(?:^|\s)(?:post-message|e-content)(?:\s|$)/;
const PULL_QUOTE = /(?:^|[\s_-])pull-?_?quotes?(?:[\s_-]|$)/;
const SCREEN_READER_CLASS =
  /(?:^|\s)(?:sr-only|(?:u-)?visually-?hidden|screen-reader-(?:text|only)|a11y-hidden|assistive-text|element-invisible)(?:\s|$)/;

function isComment(words: string): boolean {
  return COMMENT_ITEM.test(words) || COMMENT_BODY.test(words);
}

/** The next three as in Readability 0.6.0. */
export const BYLINE_NAME = /byline|author|dateline|writtenby|p-author/i;
const UNLIKELY_NAME =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const LIKELY_NAME = /and|article|body|column|content|main|shadow/i;

const HINT_LIMIT = 200;

/** Reads hints, each combination of names once: pages repeat them a hundred times. */
export function createHintReader(): (id: string, classes: string) => Hint {
  const known = new Map<string, Hint>();
  return (id, classes) => {
    if (id === '' && classes === '') return NO_HINT;
    const key = id === '' ? classes : `${classes}\0${id}`;
    const found = known.get(key);
    if (found) return found;
    const hint = readHint(id, classes);
    known.set(key, hint);
    return hint;
  };
}

function readHint(id: string, classes: string): Hint {
  const text = `${id} ${classes}`.replace(/\s+/g, ' ').trim().slice(0, HINT_LIMIT);
  const words = text.toLowerCase();
  const names = `${classes} ${id}`;
  return {
    text,
    commentArea: COMMENT_AREA.test(words),
    comment: words.includes('comment') || words.includes('-') ? isComment(words) : false,
    pullQuote: words.includes('pull') && PULL_QUOTE.test(words),
    noTranslate: text.includes('notranslate') && text.split(' ').includes('notranslate'),
    forScreenReaders: SCREEN_READER_CLASS.test(classes),
    byline: BYLINE_NAME.test(names),
    unlikely: UNLIKELY_NAME.test(names) && !LIKELY_NAME.test(names),
  };
}
