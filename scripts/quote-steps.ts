import { readdirSync, writeFileSync } from 'node:fs';
import { choosePassages, drawPassage, fingerprint } from '../tests/helpers/quote-steps/fingerprint';
import { readGold } from './score-quotes/gold';

// npx tsx scripts/quote-steps.ts NAME ID   every step of the reading of a passage of tests/gold/quotes, a line each
// npx tsx scripts/quote-steps.ts --write   keeps the steps of all as fingerprints in tests/gold/quote-steps.json

const GOLD = 'tests/gold/quotes';
const [name = '', id] = process.argv.slice(2);
if (name === '--write') writeFingerprints();
else for (const line of drawOne(name, id)) console.log(line);

function drawOne(file: string, wanted: string | undefined): readonly string[] {
  const { lang, passages } = readGold(`${GOLD}/${file}.json`);
  return choosePassages(passages)
    .filter((passage) => passage.id === wanted)
    .flatMap((passage) => drawPassage(passage, lang));
}

function writeFingerprints(): void {
  const names = readdirSync(GOLD)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .sort();
  const kept = names.map((file) => {
    const { lang, passages } = readGold(`${GOLD}/${file}.json`);
    const prints = choosePassages(passages).map((passage) => [
      passage.id,
      fingerprint(drawPassage(passage, lang)),
    ]);
    return [file, Object.fromEntries(prints)];
  });
  writeFileSync('tests/gold/quote-steps.json', `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
