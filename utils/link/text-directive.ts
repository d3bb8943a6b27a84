/** What a text fragment names: `prefix-,start,end,-suffix`; '' where it has no such term. */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** `text=…`, as it stands behind `#:~:`. */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    prefix === '' ? '' : `${encode(prefix)}-`,
    encode(start),
    encode(end),
    suffix === '' ? '' : `-${encode(suffix)}`,
  ];
  return `text=${terms.filter((term) => term !== '').join(',')}`;
}

/** A bare dash means something in a text directive, and `encodeURIComponent` leaves it bare. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
