import { cleanAddress } from './clean-address';

/** A link to the page, without what only tells where its reader came from, that opens at the words the directive names (`#:~:text=`). */
export function buildTextLink(address: string | null, directive: string | null): string | null {
  const page = address === null ? null : cleanAddress(address);
  return page === null || directive === null ? page : `${page}#:~:${directive}`;
}
