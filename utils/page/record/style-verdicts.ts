const MAY_HIDE = /none|hidden|collapse/i;
const STYLE_LIMIT = 1_000;
const HIDING_STYLE = /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden)/;
const SHUNNED_STYLE =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)\s{0,9}(?:[;!]|$)/i;

/** Whether a `style` attribute hides its element from the reader. */
export function hidesByStyle(style: string): boolean {
  return (
    MAY_HIDE.test(style) && HIDING_STYLE.test(style.slice(0, STYLE_LIMIT).replace(/\s+/g, '').toLowerCase())
  );
}

/** Whether Readability takes it for hidden. */
export function shunsByStyle(style: string): boolean {
  return MAY_HIDE.test(style) && SHUNNED_STYLE.test(style);
}
