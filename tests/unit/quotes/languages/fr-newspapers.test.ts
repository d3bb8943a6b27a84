import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  [
    '« ⟦C’est une première étape⟧ », s’est réjouie la présidente de la région, Carole Vantard.',
    'Carole Vantard',
  ],
  ['« ⟦Je n’ai pas dormi de la nuit⟧ », lâche Mireille, 58 ans, aide à domicile à Vierzon.', 'Mireille'],
  ['Le sénateur Yann Kerbrat a jugé la mesure « ⟦injuste et inefficace⟧ ».', 'Yann Kerbrat'],
  [
    '⟦Le déficit devrait atteindre 5,4 % du PIB+⟧, estime la Cour des comptes, ⟦contre 5,1 % cette année⟧.',
    'Cour des comptes',
  ],
  [
    '« ⟦Nous n’avons rien à cacher,+⟧ a martelé son avocat, Me Karim Sefraoui. ⟦Mon client est serein.⟧ »',
    'Karim Sefraoui',
  ],
  [
    'Le procureur de Rennes, Philippe Astruy, a fait savoir que ⟦deux suspects avaient été placés en garde à vue⟧.',
    'Philippe Astruy',
  ],
  ['⟦Le groupe aurait+⟧, selon Les Échos, ⟦renoncé à la cession de sa filiale polonaise⟧.', 'Les Échos'],
  ['Pour le syndicaliste Bruno Delmas, ⟦le compte n’y est pas⟧.', 'Bruno Delmas'],
  ['La patronne de Solvea s’est dite « ⟦très inquiète⟧ » pour l’hiver.', 'La patronne de Solvea'],
  ['Le constructeur a dit ⟦« regretter » cette décision⟧.', 'Le constructeur'],
  ['« ⟦Quel gâchis⟧ », souffle un riverain.', 'un riverain'],
  [
    '⟦La situation+⟧, a reconnu mardi le préfet, Alain Roquebrune, ⟦reste très tendue dans trois communes⟧.',
    'Alain Roquebrune',
  ],
  ['« ⟦On ne lâchera rien⟧ », prévient-on du côté de l’intersyndicale.', 'l’intersyndicale'],
  ['Le directeur a balayé la critique : « ⟦C’est de la littérature.⟧ »', 'Le directeur'],
  ['À en croire la direction de Voltaris, ⟦aucun emploi n’est menacé⟧.', 'la direction de Voltaris'],
  [
    '« ⟦Il fallait que quelqu’un parle⟧ », justifie celle qui a dirigé le service pendant dix ans, Anne Lestrade.',
    'Anne Lestrade',
  ],
  ['L’ancien ministre, cité par Le Figaro, dénonce « ⟦une dérive autoritaire⟧ ».', 'L’ancien ministre'],
  ['La jeune femme affirme ⟦n’avoir jamais signé le contrat⟧.', 'La jeune femme'],
  [
    '« ⟦Vous le saviez ?⟧ » demande la présidente. « ⟦Oui⟧ », répond l’accusé.',
    ['la présidente', 'l’accusé'],
  ],
  ['Et Fabien Cormier d’ajouter : « ⟦Il n’y aura pas de deuxième chance.⟧ »', 'Fabien Cormier'],
  ['« ⟦Trop tard⟧ », a tranché la juge.', 'la juge'],
  ['Le ministre a promis que ⟦la loi serait votée avant l’été⟧.', 'Le ministre'],
  [
    'Dans un courrier adressé aux élus, que Mediapart a pu consulter, le préfet évoque « ⟦un risque réel d’effondrement⟧ ».',
    'le préfet',
  ],
  [
    'Même son de cloche chez Paul Astier, éleveur dans le Cantal : « ⟦On travaille à perte.⟧ »',
    'Paul Astier',
  ],
] as const;

const SILENT = [
  'Pour Noël, la mairie a prévu un marché et une patinoire.',
  'Contacté, le constructeur n’a pas donné suite à nos sollicitations.',
  'La foule criait « Démission, démission » sous les fenêtres du préfet.',
  'Sur sa porte, un écriteau : « Attention au chien ».',
  'Le spectacle, interdit « aux moins de 12 ans », tourne jusqu’en mai.',
  'Dans « Le Dernier Train », la romancière raconte son enfance à Douai.',
  'Le mouvement « Nos gares » revendique deux mille adhérents.',
  'Pour les abonnés, le tarif passe de 9 à 12 euros en mars.',
  'Le ministre sait que la route sera longue.',
] as const;

describe('quotations as French newspapers write them', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    const speakers = typeof by === 'string' ? quotations.map(() => by) : by;
    expect(readPassage('fr', plain)).toEqual(quotations.map((text, at) => ({ text, by: speakers[at] })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('fr', plain)).toEqual([]);
  });
});
