import { describe, expect, it } from 'vitest';
import { drawResolved, type Spoke } from '../../../helpers/draw-resolved';

const FIRMS = 'Nordlys Labs closed. Fjordnett Group opened. Fjordnett Group grew. ';
const LONG_WORDS =
  'Rain fell on roofs and roads and rivers and rails and ropes and rocks and roots and reeds. ';

describe('the company is', () => {
  it.each<[string, string, readonly Spoke[], string]>([
    [
      'the one firm named',
      'Nordlys Labs closed. | The company said no.',
      [],
      'organisation Nordlys Labs (The company)',
    ],
    [
      'the firm named most',
      `${FIRMS}| The company said no.`,
      [],
      'organisation Fjordnett Group (The company)',
    ],
    [
      'the firm named first where two are named as often',
      'Nordlys Labs closed. Fjordnett Group opened. | The company said no.',
      [],
      'organisation Nordlys Labs (The company)',
    ],
    [
      'whoever spoke, though another is named more',
      `${FIRMS}| The company said no.`,
      [{ who: 'Nordlys Labs', paragraph: 0 }],
      'organisation Nordlys Labs (The company)',
    ],
    [
      'whoever spoke last',
      `${FIRMS}| The company said no.`,
      [
        { who: 'Fjordnett Group', paragraph: 0 },
        { who: 'Nordlys Labs', paragraph: 0 },
      ],
      'organisation Nordlys Labs (The company)',
    ],
    [
      'no person who spoke',
      'Nordlys Labs met Otto Ek. | The company said no.',
      [{ who: 'Otto Ek', paragraph: 0 }],
      'organisation Nordlys Labs (The company)',
    ],
    [
      'nobody where no firm is named',
      'Otto Ek left. | The company said no.',
      [],
      'unnamed The company (The company)',
    ],
    [
      'nobody named later',
      'Rain fell. | The company said no. Nordlys Labs closed.',
      [],
      'unnamed The company (The company)',
    ],
    ['no lone name met once', 'Orwick left. | The company said no.', [], 'unnamed The company (The company)'],
    [
      'a lone name met twice',
      'Orwick left. Orwick met us. | The company said no.',
      [],
      'organisation Orwick (The company)',
    ],
    [
      'a lone name somebody works for',
      'Otto Ek, a director at Orwick, left. | The company said no.',
      [],
      'organisation Orwick (The company)',
    ],
    [
      'one of many behind “a”',
      'Nordlys Labs closed. | A company said no.',
      [],
      'unnamed A company (A company)',
    ],
    [
      'another where it is described',
      'Nordlys Labs closed. | The rival hosting company said no.',
      [],
      'unnamed The rival hosting company (The rival hosting company)',
    ],
  ])('%s: %s', (_, drawn, spoke, speaker) => {
    expect(drawResolved(drawn, { spoke })).toBe(speaker);
  });

  it('the one of the headline, however it writes it', () => {
    const drawn = `${FIRMS}| The company said no.`;
    expect(drawResolved(drawn, { title: 'NORDLYS LABS closes' })).toBe(
      'organisation Nordlys Labs (The company)',
    );
    expect(drawResolved(drawn, { title: 'Nordlys closes' })).toBe(
      'organisation Fjordnett Group (The company)',
    );
  });

  it.each([
    [
      'South Coast Hospital Group closed. Nordlys Labs grew. Nordlys Labs won. | The hospital group said no.',
      'organisation South Coast Hospital Group (The hospital group)',
    ],
    [
      'South Coast Hospital Group closed. | A hospital group said no.',
      'unnamed A hospital group (A hospital group)',
    ],
  ])('the one whose name ends so: %s', (drawn, speaker) => {
    expect(drawResolved(drawn)).toBe(speaker);
  });
});

describe('it is', () => {
  it.each<[string, string, readonly Spoke[], string]>([
    [
      'whoever opened the sentence before',
      'Nordlys Labs closed. | It said no.',
      [],
      'organisation Nordlys Labs (It)',
    ],
    ['a lone name as well', 'Orwick closed. | It said no.', [], 'organisation Orwick (It)'],
    ['no person', 'Otto Ek closed. | It said no.', [], 'nobody (It)'],
    ['nobody further back', 'Nordlys Labs closed.\nThe weather was bad.\n| It said no.', [], 'nobody (It)'],
    [
      'one of the paragraph before',
      'Nordlys Labs closed.\n| It said no.',
      [],
      'organisation Nordlys Labs (It)',
    ],
    ['nobody who was only met', 'We met Nordlys Labs. | It said no.', [], 'nobody (It)'],
    [
      'whoever spoke',
      'We met Nordlys Labs. | It said no.',
      [{ who: 'Nordlys Labs', paragraph: 0 }],
      'organisation Nordlys Labs (It)',
    ],
    [
      'whoever spoke two paragraphs ago',
      'We met Nordlys Labs.\nThe weather was bad.\n| It said no.',
      [{ who: 'Nordlys Labs', paragraph: 0 }],
      'organisation Nordlys Labs (It)',
    ],
    [
      'nobody who spoke three paragraphs ago',
      'We met Nordlys Labs.\nThe weather was bad.\nThe bridge was closed.\n| It said no.',
      [{ who: 'Nordlys Labs', paragraph: 0 }],
      'nobody (It)',
    ],
    [
      'several who spoke without a name',
      'The weather was bad. | It said no.',
      [{ who: 'the city council', paragraph: 0, kind: 'several' }],
      'unnamed the city council (It)',
    ],
    [
      'no one person without a name',
      'The weather was bad. | It said no.',
      [{ who: 'a baker', paragraph: 0, kind: 'one' }],
      'nobody (It)',
    ],
    [
      'whoever leads since somebody spoke',
      'We met Nordlys Labs. Fjordnett Group closed. | It said no.',
      [{ who: 'Nordlys Labs', paragraph: 0 }],
      'organisation Fjordnett Group (It)',
    ],
  ])('%s: %s', (_, drawn, spoke, speaker) => {
    expect(drawResolved(drawn, { spoke })).toBe(speaker);
  });
});

describe('he, she and they are', () => {
  it.each<[string, string, readonly Spoke[], string]>([
    ['the subject of the sentence before', 'Otto Ek left. | He said no.', [], 'person Otto Ek (He)'],
    ['nobody of another gender', 'Anna Ek left. | He said no.', [], 'nobody (He)'],
    ['the nearest who fits', 'Otto Ek left. Anna Lind came. | He said no.', [], 'person Otto Ek (He)'],
    [
      'whoever spoke',
      'We met Otto Ek. | He said no.',
      [{ who: 'Otto Ek', paragraph: 0 }],
      'person Otto Ek (He)',
    ],
    [
      'whoever leads this paragraph since',
      'We met Otto Ek. Bo Ole Lind came. Otto Lind left. | He said no.',
      [{ who: 'Otto Ek', paragraph: 0 }],
      'person Otto Lind (He)',
    ],
    [
      'whoever spoke, though another led the paragraph before',
      'We met Otto Ek. Otto Lind left.\n| He said no.',
      [{ who: 'Otto Ek', paragraph: 0 }],
      'person Otto Ek (He)',
    ],
    [
      'nobody who spoke of another gender',
      'We met Anna Ek. | He said no.',
      [{ who: 'Anna Ek', paragraph: 0 }],
      'nobody (He)',
    ],
    [
      'whoever fits of those who spoke',
      'We met Otto Ek and Anna Lind. | He said no.',
      [
        { who: 'Otto Ek', paragraph: 0 },
        { who: 'Anna Lind', paragraph: 0 },
      ],
      'person Otto Ek (He)',
    ],
    [
      'one without a name',
      'Rain fell. | He said no.',
      [{ who: 'a baker', paragraph: 0, kind: 'one' }],
      'unnamed a baker (He)',
    ],
    [
      'no one without a name of another gender',
      'Rain fell. | She said no.',
      [{ who: 'a baker', paragraph: 0, kind: 'one' }],
      'nobody (She)',
    ],
    [
      'none of several',
      'Rain fell. | He said no.',
      [{ who: 'bakers', paragraph: 0, kind: 'several' }],
      'nobody (He)',
    ],
    [
      'several together',
      'Rain fell. | They said no.',
      [{ who: 'bakers', paragraph: 0, kind: 'several' }],
      'unnamed bakers (They)',
    ],
    [
      'several, not a person',
      'We met Otto Ek. | They said no.',
      [{ who: 'Otto Ek', paragraph: 0 }],
      'nobody (They)',
    ],
    [
      'several, a body among them',
      'We met Nordlys Labs. | They said no.',
      [{ who: 'Nordlys Labs', paragraph: 0 }],
      'organisation Nordlys Labs (They)',
    ],
    [
      'whoever is known of those who spoke',
      'We met Otto Ek. | He said no.',
      [
        { who: 'Otto Ek', paragraph: 0 },
        { who: '', paragraph: 0, kind: 'unsure' },
      ],
      'person Otto Ek (He)',
    ],
    [
      'nobody where two lead one sentence',
      'Reyes blames Brook and Brook blames Reyes. | He said no.',
      [],
      'nobody (He)',
    ],
    [
      'the one of two in one sentence who fits',
      'Anna Reyes left and Otto Ek came. | He said no.',
      [],
      'person Otto Ek (He)',
    ],
    [
      'the later of two in two sentences',
      'Otto Reyes left. Otto Ek came. | He said no.',
      [],
      'person Otto Ek (He)',
    ],
    ['nobody where “I” speaks', 'Otto Ek left. | I said no.', [], 'nobody (I)'],
    [
      'whoever leads, a body aside',
      'Otto Ek left. Nordlys Labs closed. | He said no.',
      [],
      'person Otto Ek (He)',
    ],
  ])('%s: %s', (_, drawn, spoke, speaker) => {
    expect(drawResolved(drawn, { spoke })).toBe(speaker);
  });

  it('nobody in a sentence too long to tell, but one who leads the next', () => {
    expect(drawResolved(`Reyes blames Brook and Brook blames Reyes. ${LONG_WORDS}| He said no.`)).toBe(
      'nobody (He)',
    );
  });
});

describe('an office or a trade is', () => {
  it.each<[string, string, string]>([
    [
      'whoever alone holds it',
      'Anna Lind, the mayor, left. | The mayor said no.',
      'person Anna Lind (The mayor), role mayor',
    ],
    [
      'nobody of two',
      'Anna Lind, a judge, met Otto Ek, a judge. | The judge said no.',
      'unnamed The judge (The judge)',
    ],
    [
      'another where more is said of it',
      'Anna Lind, a judge, left. | The very old judge said no.',
      'unnamed The very old judge (The very old judge)',
    ],
    [
      'nobody who does something else',
      'Anna Lind, a baker, left. | The judge said no.',
      'unnamed The judge (The judge)',
    ],
    [
      'nobody where it is of another place',
      'Anna Lind left. | The expert at Nordlys said no.',
      'unnamed The expert at Nordlys (The expert at Nordlys)',
    ],
    [
      'whoever was the subject, by a word for anybody',
      'Anna Lind left. | The expert said no.',
      'person Anna Lind (The expert)',
    ],
    ['several', 'Anna Lind left. | The experts said no.', 'unnamed The experts (The experts)'],
    ['nobody where nobody was named', 'Rain fell. | The expert said no.', 'unnamed The expert (The expert)'],
  ])('%s: %s', (_, drawn, speaker) => {
    expect(drawResolved(drawn)).toBe(speaker);
  });

  it('whoever spoke of it without a name, and nobody the text names', () => {
    const spoke: readonly Spoke[] = [{ who: 'A harbour expert', paragraph: 0, kind: 'one' }];
    expect(drawResolved('Anna Lind left. | The expert said no.', { spoke })).toBe(
      'unnamed The expert (The expert)',
    );
  });

  it.each([
    ['Anna Lind kam. | die Ingenieurin sagte nein.', 'person Anna Lind (die Ingenieurin), role Ingenieurin'],
    ['Otto Lind kam. | die Ingenieurin sagte nein.', 'unnamed die Ingenieurin (die Ingenieurin)'],
    ['Anna Lind, Bäckerin, kam. | die Ingenieurin sagte nein.', 'unnamed die Ingenieurin (die Ingenieurin)'],
    ['Anna Lind kam. | eine Ingenieurin sagte nein.', 'unnamed eine Ingenieurin (eine Ingenieurin)'],
    ['Anna Lind kam. | die Brücke sagte nein.', 'unnamed die Brücke (die Brücke)'],
  ])('in German what they are called by: %s', (drawn, speaker) => {
    expect(drawResolved(drawn, { lang: 'de' })).toBe(speaker);
  });
});

describe('a name, a document or a lone noun is', () => {
  it.each<[string, string, string]>([
    ['the person of that surname', 'Lisa Baker left. | Baker said no.', 'person Lisa Baker (Baker)'],
    [
      'nobody of two of that surname',
      'Lisa Baker met us. Anna Baker met us. | Baker said no.',
      'unnamed Baker (Baker)',
    ],
    [
      'no surname behind an article',
      'Lisa Baker left. | The baker said no.',
      'unnamed The baker (The baker)',
    ],
    ['no first name of theirs', 'Baker Lind left. | Baker said no.', 'unnamed Baker (Baker)'],
    [
      'no body’s last word',
      'Harbour Baker Group met Nordlys Baker. | Baker said no.',
      'unnamed Baker (Baker)',
    ],
    [
      'whoever a statement is from',
      'Otto Ek left. | A statement from Otto Ek said no.',
      'person Otto Ek (Otto Ek)',
    ],
    ['a body nobody knows', 'Rain fell. | A statement from Orwick said no.', 'organisation Orwick (Orwick)'],
    ['a statement without a name', 'Rain fell. | A statement said no.', 'unnamed A statement (A statement)'],
    ['several named together', 'Rain fell. | Lind & Ek said no.', 'organisation Lind & Ek (Lind & Ek)'],
    ['a person by title', 'Rain fell. | Mr. Orwick said no.', 'person Orwick (Orwick)'],
  ])('%s: %s', (_, drawn, speaker) => {
    expect(drawResolved(drawn)).toBe(speaker);
  });

  it.each<[string, readonly Spoke[], string]>([
    [
      '| The post says no.',
      [{ who: 'Nordlys Labs', paragraph: 0, via: 'a blog post' }],
      'organisation Nordlys Labs (The post)',
    ],
    [
      '| The letter says no.',
      [{ who: 'Nordlys Labs', paragraph: 0, via: 'a blog post' }],
      'unnamed The letter (The letter)',
    ],
    [
      '| A post says no.',
      [{ who: 'Nordlys Labs', paragraph: 0, via: 'a blog post' }],
      'unnamed A post (A post)',
    ],
    [
      '| The post by Otto Ek says no.',
      [{ who: 'Nordlys Labs', paragraph: 0, via: 'a blog post' }],
      'person Otto Ek (Otto Ek)',
    ],
    [
      '| The post says no.',
      [{ who: '', paragraph: 0, kind: 'unsure', via: 'a blog post' }],
      'unnamed The post (The post)',
    ],
    [
      '| The post says no.',
      [
        { who: 'Otto Ek', paragraph: 0, via: 'a blog post' },
        { who: 'Nordlys Labs', paragraph: 0, via: 'a blog post' },
      ],
      'organisation Nordlys Labs (The post)',
    ],
  ])('whoever was quoted from it: %s', (drawn, spoke, speaker) => {
    expect(drawResolved(`Nordlys Labs met Otto Ek. ${drawn}`, { spoke })).toBe(speaker);
  });

  it.each([
    ['Rain fell. | Lind joked her robot slept.', 'person Lind (Lind)'],
    ['Rain fell. | Lind joked that she slept.', 'person Lind (Lind)'],
    ['Rain fell. | Lind joked they slept.', 'organisation Lind (Lind)'],
    ['Rain fell. | Lind joked the robot slept with her.', 'organisation Lind (Lind)'],
    ['Otto Ek, a director at Lind, left. | Lind joked her robot slept.', 'organisation Lind (Lind)'],
  ])('a person where it speaks of her own: %s', (drawn, speaker) => {
    expect(drawResolved(drawn)).toBe(speaker);
  });
});
