import { balanceBidi } from '../utils/text/balance-bidi';

/**
 * Text of the page beside words of ours: it lies as it does by itself, and turns round nothing but itself. The element alone
 * does not do: Chromium 156 and Firefox 153 let text that ends an isolate (U+2069) out of it.
 */
export function PageText({ text, id }: { readonly text: string; readonly id?: string }) {
  return <bdi {...(id === undefined ? {} : { id })}>{balanceBidi(text)}</bdi>;
}
