import { Readability } from '@mozilla/readability';
import { gatherPage } from '../../utils/page/gather-page';
import type { PageDraft } from '../../utils/page/page-draft';
import { parseArticle } from '../../utils/page/parse-article';
import { readPage } from '../../utils/page/read-page';
import { FIELDS } from './compared-fields';
import { cloneDocument } from './time-readers';

export interface Difference {
  readonly field: string;
  readonly bare: string;
  readonly lean: string;
}

/** Where Readability's answer from the lean copy is another than from the full one. */
export function compareCopies(): readonly Difference[] {
  const bare = new Readability<Node>(cloneDocument(), { serializer: (node) => node }).parse();
  const lean = parseDraft(readPage(document));
  const rows = [
    ...FIELDS.map((field) => [field, show(bare?.[field]), show(lean?.[field])] as const),
    [
      'tags',
      listTags(bare?.content),
      lean?.content.getElementsByTagName('*').map(nameOf).join(' ') ?? '',
    ] as const,
  ];
  return rows.flatMap(([field, one, other]) =>
    one === other ? [] : [{ field, ...cutToDifference(one, other) }],
  );
}

function parseDraft(draft: PageDraft) {
  const parsed = parseArticle(draft, gatherPage(draft).pruned);
  return parsed.ok ? parsed.value : null;
}

function nameOf({ localName }: { readonly localName: string }): string {
  return localName;
}

/** Readability says "nothing" in several ways. */
function show(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function listTags(content: Node | null | undefined): string {
  if (!(content instanceof Element)) return '';
  return [...content.querySelectorAll('*')].map(nameOf).join(' ');
}

const CONTEXT = 60;

function cutToDifference(bare: string, lean: string): { bare: string; lean: string } {
  let start = 0;
  while (start < bare.length && bare[start] === lean[start]) start += 1;
  const cut = (text: string) => text.slice(Math.max(0, start - CONTEXT), start + CONTEXT);
  return { bare: cut(bare), lean: cut(lean) };
}
