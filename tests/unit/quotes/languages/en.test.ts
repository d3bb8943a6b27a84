import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { findQuotes } from '../../../../utils/quotes/find-quotes';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const quoted: readonly (readonly [string, string | null])[] = [
  ['“⟦It is fine,⟧” said Lisa Baker of Nordlys. Others left. “⟦It works,⟧” said Baker.', 'Lisa Baker'],
  ['“⟦It is fine,⟧” said Lisa King of Nordlys. Others left. King said ⟦it works⟧.', 'Lisa King'],
  ['Lisa Baker leads Nordlys. “⟦It works,⟧” said a baker.', 'a baker'],
  ['Lisa King leads Nordlys. “⟦It works,⟧” said the king.', 'the king'],
  ['“⟦It works,⟧” said Ann Lin, a spokeswoman for Nordlys.', 'Ann Lin'],
  ['“⟦It works,⟧” Ann Lin, who leads policy at Nordlys, told Tek.no.', 'Ann Lin'],
  ['“⟦It works,+⟧” Ann Lin said. “⟦It will last.⟧”', 'Ann Lin'],
  ['Ann Lin said: “⟦It works.⟧”', 'Ann Lin'],
  ['Ann Lin told reporters on Tuesday that ⟦it works⟧.', 'Ann Lin'],
  ['Ann Lin said ⟦it was “very exciting”⟧.', 'Ann Lin'],
  ['Ann Lin called ⟦it “a joke.”⟧', 'Ann Lin'],
  ['According to Ann Lin, ⟦the fix works on every machine⟧.', 'Ann Lin'],
  ['⟦The fix works on every machine⟧, according to Ann Lin, a former engineer.', 'Ann Lin'],
  ['⟦The fix+⟧, Ann Lin said in a blog post, ⟦works on every machine⟧.', 'Ann Lin'],
  ['Nordlys’s chief executive, Ann Lin, has cautioned against ⟦the use of old drivers⟧.', 'Ann Lin'],
  ['Ann Lin hinted at ⟦several changes that will follow⟧.', 'Ann Lin'],
  ['The company’s filing says ⟦the plant was never finished⟧.', 'The company’s filing'],
  ['“⟦It works,⟧” said a person familiar with the matter.', 'a person familiar with the matter'],
  ['“⟦It works.⟧” — Ann Lin (@annlin)', 'Ann Lin'],
  ['OSLO, March 3 (NTN) — Ann Lin said ⟦the bridge was safe⟧.', 'Ann Lin'],
  ['‘⟦We don’t know why it’s late,⟧’ said Ann Lin.', 'Ann Lin'],
  ['A Nordlys spokesperson declined to comment but said ⟦the fix works⟧.', 'A Nordlys spokesperson'],
  ['“⟦I rang twice,+⟧” one of them said. “⟦Nobody answered.⟧”', 'one of them'],
  ['Both said ⟦they had rung twice⟧.', 'Both'],
  ['One of them, Lind & Ek, said ⟦the firm had “no more time.”⟧', 'Lind & Ek'],
  ['Ann Lin insisted ⟦no records had been ‘offered for sale’⟧.', 'Ann Lin'],
  ['Ann Lin said ⟦the engineer who made the change would not be named⟧.', 'Ann Lin'],
  ['⟦The ferry will sail “when the ice is gone,”⟧ according to a leaflet shown on Thursday.', 'a leaflet'],
  ['Each boat is new, and, Ann Lin explains, ⟦they are quiet⟧.', 'Ann Lin'],
  ['The Dock Workers’ Union argues ⟦the cranes are unsafe⟧.', 'Dock Workers’ Union'],
  [
    '⟦The talks went on for months⟧, the people said, speaking on condition that they are not named.',
    'the people',
  ],
  ['While Ann Lin said ⟦it was brief⟧, the log shows two hours.', 'Ann Lin'],
  ['⟦The chip runs too hot⟧, say two engineers who have tested it.', 'two engineers'],
  ['Someone said ⟦the fix works⟧.', 'Someone'],
  ['⟦The ash will settle⟧, volcanologists said.', 'volcanologists'],
  ['According to a blog post by Ann Lin, head of heat, ⟦the bug “has been fixed.”⟧', 'Ann Lin'],
  ['“⟦Nobody wins⟧” is how Ann Lin puts it.', 'Ann Lin'],
  ['The Bakers and Carers Union said ⟦the ovens are cold⟧.', 'Bakers and Carers Union'],
  ['⟦It is one question+⟧, Ann Lin wrote; ⟦who answers it is another⟧.', 'Ann Lin'],
  ['⟦The change was small+⟧, Ann Lin wrote in a note, ⟦but the tool hid it⟧.', 'Ann Lin'],
  ['⟦Contracts rarely cover training⟧, notes Ann Lin, a scholar who has read them.', 'Ann Lin'],
  ['A spokesperson said ⟦the plant was “safe”⟧ and declined to comment further.', 'A spokesperson'],
  ['In a statement it said ⟦it had "known for ten days"⟧.', null],
  ['Ann Lin conceded on an earnings call that ⟦a third still needed help⟧.', 'Ann Lin'],
  ['Ann Lin wrote on LinkedIn this month that ⟦the firm was not for sale⟧.', 'Ann Lin'],
  ['In the same filing Nordlys argued that ⟦a voice is nobody’s⟧.', 'Nordlys'],
  ['⟦Three quarters came from one town⟧, the ombudsman found.', 'the ombudsman'],
  ['Critics contend that ⟦the law would do little⟧, a charge the mayor rejects.', 'Critics'],
  ['The minister stressed ⟦nobody had been hurt⟧, but would not say more.', 'The minister'],
  ['⟦What the firm did not know+⟧, Ann Lin said, ⟦was that it had expired⟧.', 'Ann Lin'],
  ['As Ann Lin tells it, ⟦the deal was settled over a plate of oysters⟧.', 'Ann Lin'],
  ['In a blog post, the chief designer, Ann Lin, explained that ⟦it was drawn by hand⟧.', 'Ann Lin'],
  ['The White House said ⟦it was late⟧.', 'White House'],
  ['The Nurses and Carers Union said ⟦it had been late⟧.', 'Nurses and Carers Union'],
  ['Another put it more bluntly: “⟦We trained the thing.⟧”', 'Another'],
  ['It opens in May, “⟦or when I have had lunch,⟧” as Ann Lin put it.', 'Ann Lin'],
  ['Her Polish colleague, Jan Ek, said ⟦the phone knew who he was⟧.', 'Jan Ek'],
  ['Kestrel Robotics claimed ⟦the arm had stopped⟧.', 'Kestrel Robotics'],
  ['The hotel apologised and said ⟦the guest had been “moved.”⟧', 'The hotel'],
  ['In the view of analyst Ann Lin, ⟦the shares are a bargain⟧.', 'Ann Lin'],
  ['⟦Its members lost a fortune⟧, Ann Lin said, and she accused the bank of delay.', 'Ann Lin'],
  ['The firm denies it: ⟦the valves+⟧, it says, ⟦were tested twice⟧.', null],
  ['Ek asked for dates; ⟦it would come “quite soon,”⟧ Ann Lin added.', 'Ann Lin'],
  ['⟦Of the nine pumps that have failed since May+⟧, Ann Lin says, ⟦six were older than she is⟧.', 'Ann Lin'],
  ['Beside it stands a shed ⟦which+⟧, Ann Lin explained, ⟦holds the batteries⟧.', 'Ann Lin'],
  ['Ann Lin conceded that ⟦“no ledger exists” in which the fees had been recorded⟧.', 'Ann Lin'],
  ['Ann Lin said ⟦it “remains a good ferry.”⟧', 'Ann Lin'],
  ['On Sunday Ann Lin logged in, moved a file and announced that ⟦she was leaving⟧.', 'Ann Lin'],
  ['Ann Lin has argued throughout that ⟦the toll pays for the bridge⟧.', 'Ann Lin'],
  ['Lind & Ek, the auditors, certified that ⟦the books were in order⟧.', 'Lind & Ek'],
];

const silent: readonly string[] = [
  'The 6.1" phone has a 3.5" drive bay.',
  'He met the man known as “the Fox” on Friday.',
  'The film “A Long Way Home” opens in May.',
  'A sign on the door read “NO DRONES.”',
  'The so-called “smart” lamp costs nine euros.',
  'Nordlys plans to open an office in Lagos.',
  'They acted according to plan.',
  'Nordlys confirmed the layoffs at its plant.',
  'She declined to say why.',
  'In the ’90s the dogs’ owners didn’t mind.',
  'Lin changed it to something he called the “Pay If You Can Licence.”',
  'One mode, called “Desk Mode,” is off.',
  'Pick a number of cores, say, eight, and the price doubles.',
  'If the court says yes, the case will go to trial.',
  'Cut the felt according to the pattern.',
  'Nobody said it works.',
  'Lin had heard promises before.',
  'Its site has a box headed “Why We Are Slow.”',
  'Some claims were late.',
  'Fans observed a minute’s silence before the launch.',
  'Nordlys announced a cheaper van and two new colours.',
];

describe('English quotations', () => {
  it.each(quoted)('%s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('en', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(silent)('nobody is quoted in: %s', (plain) => {
    expect(readPassage('en', plain)).toEqual([]);
  });

  it.each([
    ['“It works,” Ann Lin said. “It lasts.”', ['It works, It lasts.']],
    ['“Hands up,” Ann Lin began. Every hand went up. “Hands down.”', ['Hands up,', 'Hands down.']],
    ['“A lot,” said Ann Lin, who has a “hold” rating on it. “And more.”', ['A lot, And more.']],
    [
      'The firm says it will ship in May, but Ann Lin disagrees: “It won’t.”',
      ['it will ship in May', 'It won’t.'],
    ],
    ['Ann Lin said it was late: “Ask me again in a year.”', ['it was late', 'Ask me again in a year.']],
  ])('what goes on and what begins anew: %s', (plain, texts) => {
    expect(readPassage('en', plain).map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ['Voltera has opened a plant in Bergen. It said on Monday that cells would ship in June.', 'Voltera'],
    [
      'Voltera Power sells cells. “We grow,” said Voltera Power’s Ann Lin. The plant is new, the company said.',
      'Voltera Power',
    ],
    ['Jan Reyes blames Ole Ek and Ole Ek blames Jan Reyes. “He left,” he says.', null],
    ['Ann Lin and her deputy, Mary Ek, fell out. “You have sold us,” she shouted.', null],
    [
      'The South Coast Hospital Group runs four sites. Work will go on, the hospital group said.',
      'South Coast Hospital Group',
    ],
    ['Judge Ann Lin spoke to Mary Ek. The judge was firm. It is late, she wrote.', 'Ann Lin'],
    ['“It grows,” said Tom Ek of Birch Partners. “It will go on,” the analyst went on.', 'Tom Ek'],
    ['An analyst at Birch said it grows. “It will go on,” the analyst said.', 'the analyst'],
    ['In a blog post, Nordlys said it was late. “We are sorry,” the post says.', 'Nordlys'],
    ['In a letter, Nordlys said it was late. “We are sorry,” the post says.', 'the post'],
    ['Ann Lin came. The Nordlys Leaf opens like a book. The Leaf will last, she said.', 'Ann Lin'],
    ['Ann Lin met Tom Ek in Oslo. “You have sold us,” she said.', 'Ann Lin'],
    ['The firm says it will ship in May, but Ann Lin disagrees: “It won’t.”', 'Ann Lin'],
  ])('who is meant: %s', (plain, by) => {
    expect(readPassage('en', plain).at(-1)?.by).toBe(by);
  });
});

describe('what an article says of a speaker', () => {
  it.each([
    ['“It works,” said Ann Lin, an analyst at Brightwater Research.', 'analyst', 'Brightwater Research'],
    [
      '“It works,” said Ann Lin, director of Program Management at Nordlys.',
      'director of Program Management',
      'Nordlys',
    ],
    ['“It works,” said U.S. District Judge Ann Lin.', 'U.S. District Judge', null],
    ['Former Nordlys engineer Ann Lin said it works.', 'engineer', 'Nordlys'],
    ['Nordlys has offered heat. “It works,” says its head of heat, Ann Lin.', 'head of heat', 'Nordlys'],
    ['“It works,” said Ann Lin of Birch Partners.', null, 'Birch Partners'],
    ['“It works,” said Ann Lin, a partner at the fund.', 'partner', 'fund'],
    ['“It works,” said Opposition spokesperson Ann Lin.', 'spokesperson', null],
    [
      'Ann Lin joined Nordlys in 2019 and has been its head of heat since last May. “It works,” Lin said.',
      'head of heat',
      'Nordlys',
    ],
    ['Ann Lin, a spokeswoman for the port, said it works.', 'spokeswoman', 'port'],
    ['“It works,” union organiser Ann Lin said.', 'union organiser', null],
    ['Nordlys is late. “It works,” chief executive Ann Lin said.', 'chief executive', 'Nordlys'],
    ['Nordlys is late. “It works,” judge Ann Lin said.', 'judge', null],
    ['Nordlys is late. Voltera is not. “It works,” chief executive Ann Lin said.', 'chief executive', null],
    ['“It works,” said Pakistan-based developer Ann Lin.', 'Pakistan-based developer', null],
    [
      '“It works,” said Ann Lin, who founded the hosting company Fjordnett.',
      'founded the hosting company',
      'Fjordnett',
    ],
    ['It rains. “It works,” says its head of heat, Ann Lin.', 'head of heat', null],
    ['Nordlys is late. “It works,” Ann Lin, its head of heat, wrote.', 'head of heat', 'Nordlys'],
    ['Ann Lin leads the heat team at Nordlys. “It works,” she said.', 'leads the heat team', 'Nordlys'],
    ['Ann Lin founded a firm with Jan Ek. “It works,” she said.', null, null],
    ['Ann Lin runs every morning at dawn. “It works,” she said.', null, null],
    ['“It works,” said Ann Lin, who heads the Open Tide Foundation.', 'heads', 'Open Tide Foundation'],
    ['“It works,” wrote Ann Lin, who took over as chief executive in May.', 'chief executive', null],
    ['“It works,” wrote Ann Lin, who took over as expected in May.', null, null],
    ['“It works,” said Ann Lin, president of Local 414.', 'president', 'Local 414'],
    ['“It works,” said volcanologist Ann Lin.', 'volcanologist', null],
    ['“It works,” said locksmith Ann Lin of Voltera.', 'locksmith', 'Voltera'],
    ['“It works,” said Ann Lin, a self-taught oceanographer.', 'self-taught oceanographer', null],
    ['Ann Lin heads the heat team at Nordlys. “It works,” she said.', 'heads the heat team', 'Nordlys'],
  ])('%s', (text, role, affiliation) => {
    const page = pageFromText({ text });
    const { quotes } = findQuotes({ page, text: buildArticleText(page), lang: 'en' });
    expect(quotes[0]?.source).toMatchObject({ name: 'Ann Lin', role, affiliation });
  });
});
