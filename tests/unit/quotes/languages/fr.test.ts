import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['« ⟦C’est bien⟧ », a dit Lisa Berger. Il pleuvait. « ⟦Ça marche⟧ », a dit Berger.', 'Lisa Berger'],
  [
    '« ⟦Nous avons sous-estimé la charge⟧ », a reconnu mardi Hélène Vasseur, directrice technique de Nordlys.',
    'Hélène Vasseur',
  ],
  [
    '« ⟦Le service sera coupé trois heures,+⟧ explique Karim Ouali, responsable du réseau chez Nordlys, ⟦et personne ne sera prévenu.⟧ »',
    'Karim Ouali',
  ],
  [
    '« ⟦On attend depuis l’aube,+⟧ souffle-t-elle. ⟦Personne ne répond.⟧ » Nadia Perret tient une librairie.',
    null,
  ],
  ['Selon Claire Roussel, avocate au barreau de Lyon, ⟦la clause est illégale⟧.', 'Claire Roussel'],
  ['D’après une source proche du dossier, ⟦la vente sera annoncée lundi⟧.', 'une source proche du dossier'],
  [
    'La ministre de la Recherche, Sophie Lambert, a annoncé que ⟦le plan serait prolongé d’un an⟧.',
    'Sophie Lambert',
  ],
  ['Le syndicat Solaris affirme ⟦avoir prévenu la direction dès janvier⟧.', 'Solaris'],
  ['Paul Girard s’est félicité que ⟦l’accord ait été signé avant l’été⟧.', 'Paul Girard'],
  ['« ⟦Pourquoi payer deux fois la même chose ?⟧ », s’interroge l’économiste Marc Tissier.', 'Marc Tissier'],
  ['⟦La panne est réparée⟧, assure Nordlys dans un communiqué.', 'Nordlys'],
  [
    'Interrogé par l’AFP, le patron de Nordlys, Éric Salomon, se dit confiant : « ⟦Nous tiendrons les délais.⟧ »',
    'Éric Salomon',
  ],
  ['Pour Marc Tissier, « ⟦la hausse était prévisible et elle va durer⟧ ».', 'Marc Tissier'],
  ['« ⟦Rien n’est décidé+⟧ », a-t-il répété. « ⟦Tout reste à faire.⟧ »', null],
  [
    'Comme l’a rappelé jeudi Julie Morand, présidente de la commission, ⟦le budget n’est pas voté⟧.',
    'Julie Morand',
  ],
  [
    'L’Agence nationale du numérique précise que ⟦les données seront effacées⟧.',
    'Agence nationale du numérique',
  ],
  ['Le maire qualifie ⟦le projet de « gouffre financier »⟧.', 'Le maire'],
  ['— ⟦Je n’ai rien signé,+⟧ dit Ana Brun. ⟦Et je ne signerai rien.⟧', 'Ana Brun'],
  ['Une porte-parole de Nordlys a indiqué que ⟦l’enquête était en cours⟧.', 'Une porte-parole de Nordlys'],
] as const;

const SILENT = [
  'Le roman « La Mer immobile » paraît jeudi chez un petit éditeur.',
  'La soi-disant « taxe mobile » augmentera en janvier.',
  'Ouvrez le menu « Réglages », puis « Son ».',
  'L’entreprise prévoit d’embaucher 40 personnes d’ici à l’été.',
  'Selon le modèle choisi, le prix varie de 20 à 60 euros.',
  'L’écran de 27" pèse cinq kilos.',
  'Sur la banderole, on lisait « Rendez-nous nos trains ».',
  'La direction n’a pas souhaité commenter.',
  'Cela montre que le froid use les batteries.',
  'Les deux parties ont discuté pendant trois heures, sans résultat.',
  'Les « seniors » sont plus nombreux à jouer en ligne.',
  'Le mot « bogue » vient de l’anglais.',
  'Son slogan, « Toujours plus loin », date de 1998.',
  'Il espère doubler ses ventes cette année.',
  'Les modèles « Alizé », « Mistral » et « Autan » sont en rupture.',
  'Née à Brest, elle a dirigé l’association « Code pour elles ».',
  'Le film « Les Ombres », réalisé en 1964, ressort en salle.',
  'On ignore encore qui paiera la facture.',
] as const;

describe('quotations in French', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('fr', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('fr', plain)).toEqual([]);
  });
});
