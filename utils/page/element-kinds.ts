/** Elements whose text flows on within its line. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr output q rb rp rt ruby s samp
  slot small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);

/** Elements without text a reader reads. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  `script style noscript template svg math head title meta link base object embed applet canvas audio map area
  datalist param source track noframes frame frameset iframe newsgloss-gloss`.split(/\s+/),
);

/** Types of an `input` that is pressed. */
export const PRESSED_TYPES: ReadonlySet<string> = new Set(['submit', 'button', 'reset']);

export const STRUCK_TAGS: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** Elements that nobody asks for who reads a page: the structured data in scripts are read elsewhere. */
export const LEFT_OUT_TAGS: ReadonlySet<string> = new Set(['script', 'style', 'newsgloss-gloss']);
