import type { Page } from '../page/page';
import type { Report } from '../report/report';
import { leanPage, type Surroundings } from './lean-page';
import { maskPersonal } from './mask-text';
import { countFindings, type Misreading } from './misreading';

const ABOUT =
  'Saved by a reader of Newsgloss who found that a page was read wrongly. It holds words and structure of that page as the report was made from them, what the page says of itself to machines, the report, and the note. E-mail addresses, telephone numbers, anything typed into forms, and the part of addresses after "?" are not in it. Newsgloss sent it nowhere.';

type Languages = readonly [string, ...string[]];

export interface MisreadingOrder {
  readonly page: Page;
  readonly around: Surroundings;
  readonly note: string;
  readonly program: string;
  readonly readerLangs: Languages;
  readonly build: (page: Page, options: { readonly readerLangs: Languages }) => Report;
}

/** All in it comes from the lean page: the report too is made from that one, so that nothing slips in beside. */
export function buildMisreading(order: MisreadingOrder): Misreading {
  const { page, around, readerLangs, build } = order;
  const report = build(page, { readerLangs });
  const lean = leanPage({ page, report, around });
  return {
    newsgloss: 'misreading',
    version: 1,
    about: ABOUT,
    note: maskPersonal(order.note),
    around,
    program: order.program,
    readerLangs,
    seen: countFindings(report),
    report: build(lean, { readerLangs }),
    page: lean,
  };
}
