import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Enregistrer ce qui a été mal lu',
  'wrong.sent':
    'Un fichier est enregistré sur votre ordinateur. Rien n’est envoyé. C’est à vous de décider si vous le transmettez à quelqu’un.',
  'wrong.holds':
    'Il contient les mots et la structure de l’article et de ce qui l’entoure, ce que la page dit d’elle-même aux machines, le rapport et ce que vous écrivez ici. Des menus et des commentaires de lecteurs, la forme seulement.',
  'wrong.never':
    'Il ne contient jamais d’adresses e-mail, de texte saisi dans des formulaires, d’images ni de scripts.',
  'wrong.note': 'Qu’est-ce qui est faux ? Vous pouvez laisser ce champ vide.',
  'wrong.around': 'Enregistrer aussi les mots des menus et des commentaires de lecteurs',
  'wrong.save': 'Enregistrer le fichier',
} as const satisfies Wordings<'wrong', never>;
