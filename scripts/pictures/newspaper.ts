import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLE = join(import.meta.dirname, '../../tests/pages/sample--2026-11-22/page.html');

/** As a newspaper's site is dressed: the sample page says the same words in it. */
const DRESS = `
  :root { color-scheme: light dark; --ink: light-dark(#1c1d1f, #e4e2dd); --soft: light-dark(#66645e, #a19e96); --line: light-dark(#d9d6ce, #3a3b3d); --ground: light-dark(#fff, #17181a) }
  body { max-width: none; padding: 0 0 4rem; color: var(--ink); background: var(--ground); font: 17px/1.62 "Noto Serif", Georgia, serif }
  .masthead { display: flex; gap: 2rem; align-items: baseline; padding: 1rem 4rem; color: light-dark(#fff, #f0efeb); background: light-dark(#7a1f2b, #4b1620); border: 0 }
  .masthead strong { font: 700 24px "Noto Serif", Georgia, serif }
  .masthead a { color: inherit; text-decoration: none; font-size: 15px }
  main, .colophon { width: 38rem; margin: 0 0 0 4rem }
  h1 { margin: 2.2rem 0 .4rem; font-size: 34px; line-height: 1.2; letter-spacing: -.01em }
  h2 { margin: 2rem 0 .4rem; font-size: 20px }
  .byline { margin: 0 0 1.4rem; color: var(--soft) }
  .reactions { margin-top: 2.4rem; border-top: 3px solid light-dark(#7a1f2b, #a33a4a) }
  .reactions input, .reactions textarea { box-sizing: border-box; padding: .4rem; border: 1px solid var(--line); border-radius: 3px; background: transparent; color: inherit }
  .reactions button { margin: .6rem 0; padding: .5rem 1rem; border: 0; border-radius: 3px; color: #fff; background: #7a1f2b; font: inherit }
  .colophon { border-color: var(--line); color: var(--soft) }
</style>`;

/** The sample page, in the dress of a newspaper's site. */
export function printNewspaper(): string {
  return readFileSync(SAMPLE, 'utf8').replace('</style>', DRESS);
}
