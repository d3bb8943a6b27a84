import { formatScore, type Summary } from './summary';

/** docs/mutants.md between its marks: what the runs found. */
export function replaceResults(page: string, summaries: readonly Summary[]): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('docs/mutants.md has lost its marks');
  return `${before}${BEGIN}\n\n${formatResults(summaries)}\n\n${END}${after}`;
}

const BEGIN = '<!-- results -->';
const END = '<!-- end of results -->';

function formatResults(summaries: readonly Summary[]): string {
  return [
    '| folder | files | mutants | judged | seed | killed | without end | survived | met by no test | score, 95 % interval |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...summaries.map(
      (summary) =>
        `| ${summary.folder} | ${summary.files} | ${summary.mutants} | ${summary.judged} | ${summary.seed} | ${summary.fates.killed} | ${summary.fates.timeout} | ${summary.fates.survived} | ${summary.fates.uncovered} | **${formatScore(summary)}** |`,
    ),
    '',
    'Alive, of those judged, by what was changed:',
    '',
    `| change | ${summaries.map(({ folder }) => folder).join(' | ')} |`,
    `|---|${'---|'.repeat(summaries.length)}`,
    ...listMutators(summaries).map(
      (name) => `| ${name} | ${summaries.map((summary) => formatMutator(summary, name)).join(' | ')} |`,
    ),
  ].join('\n');
}

function listMutators(summaries: readonly Summary[]): readonly string[] {
  return [...new Set(summaries.flatMap(({ mutators }) => mutators.map(({ name }) => name)))].sort();
}

function formatMutator({ mutators }: Summary, name: string): string {
  const own = mutators.find((mutator) => mutator.name === name);
  return own ? `${own.alive} of ${own.judged}` : '–';
}
