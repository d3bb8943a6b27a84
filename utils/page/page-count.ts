import type { ArticlePages } from './page';

/** "Page 1 of 3" in the languages of the interface: the word for a page, and what stands between the numbers. */
const COUNTED =
  /^(?:page|pagina|seite|página|strona|sida|side|sivu|sivut|pag\.?|pág\.?|str\.?|s\.)\s(\d{1,2})\s?(?:of|van|von|sur|de|di|z|av|af|[/|])\s?(\d{1,2})$/i;
const JAPANESE =
  /^(?:全\s?(\d{1,2})\s?ページ中\s?(\d{1,2})\s?ページ目?|(\d{1,2})\s?[/／]\s?(\d{1,2})\s?ページ)$/;
const LONGEST = 40;

/** What a line says that says nothing but which page this is; null for all others. */
export function parsePageCount(line: string): ArticlePages | null {
  const text = line.length > LONGEST ? '' : line.trim().replace(/[:.]$/, '');
  const counted = COUNTED.exec(text);
  if (counted) return toPages(counted[1], counted[2]);
  const japanese = JAPANESE.exec(text);
  return japanese ? toPages(japanese[2] ?? japanese[3], japanese[1] ?? japanese[4]) : null;
}

function toPages(at = '', of = ''): ArticlePages | null {
  const pages = { at: Number(at), of: Number(of) };
  return pages.at >= 1 && pages.of > 1 && pages.at <= pages.of ? pages : null;
}
