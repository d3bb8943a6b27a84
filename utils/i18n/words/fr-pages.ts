import type { PageCatalogue } from '../catalogue';

export const frPages = {
  'options.title': 'Paramètres de Newsgloss',
  'options.saved': 'Enregistré',
  'options.languages': 'Langues que je lis',
  'options.followBrowser': 'Celles du navigateur : {languages}',
  'options.rendered': 'Expliquer les petites lignes en',
  'options.alsoRead': 'Je lis aussi',
  'options.languagesNote': 'Les petites lignes dans une langue que vous lisez restent telles quelles.',
  'options.interface': 'Langue de Newsgloss',
  'options.interfaceAsBrowser': 'Celle du navigateur : {language}',
  'options.theme': 'Apparence',
  'theme.system': 'Celle de l’ordinateur',
  'theme.light': 'Clair',
  'theme.dark': 'Sombre',
  'options.show': 'Ce qui est affiché',
  'options.leftOut': 'Petites lignes laissées de côté',
  'options.leftOutNote': 'Langues et sites dont vous n’avez pas voulu voir les petites lignes.',
  'options.takeBack': 'Afficher à nouveau',
  'options.sites': 'Sites',
  'options.sitesNote':
    'Sur ces sites, un article est lu dès que vous l’ouvrez, pour que la réponse soit prête. Sur toute autre page, Newsgloss ne lit rien tant que vous ne cliquez pas sur son bouton.',
  'options.listedSites': { one: '{count} site', other: '{count} sites' },
  'options.privacy': 'Vie privée',
  'options.privacy.local':
    'Tout se passe dans votre navigateur. Newsgloss n’a pas de serveur et n’envoie aucune requête, pas une seule.',
  'options.privacy.kept':
    'Vos paramètres sont gardés jusqu’à ce que vous les supprimiez. Ce qui a été trouvé sur une page reste en mémoire, pour les quarante onglets les plus récents, jusqu’à la fermeture de l’onglet ou du navigateur.',
  'options.privacy.never': 'Pas de compte, pas de statistiques, pas d’historique.',
  'options.delete': 'Supprimer tout ce que Newsgloss garde',
  'options.deleteReally': 'Cliquez encore pour tout supprimer',
  'options.deleted': 'Tout est supprimé',
  'welcome.title': 'Newsgloss est prêt',
  'welcome.start': 'Ouvrez un article d’actualité tech et cliquez sur le bouton de Newsgloss.',
  'welcome.pin':
    'Pour garder le bouton sous les yeux, ouvrez le menu des extensions (la pièce de puzzle) et épinglez-le.',
  'welcome.quotes': 'Chaque citation, avec qui parle et à quel titre, mot pour mot comme sur la page.',
  'welcome.cost': 'Si l’article est gratuit, et ce qu’un abonnement coûte par an.',
  'welcome.print':
    'Les règles des commentaires, les captchas et les avis de cookies dans une langue que vous ne lisez pas, expliqués dans la vôtre.',
  'welcome.try': 'Essayez ici',
  'welcome.article':
    '« Aucun compteur n’a été facturé deux fois », a déclaré Maya Okafor, responsable de la sécurité de la plateforme chez Nordlys, une fois les horloges remises à l’heure à la main.',
  'welcome.words': 'Aucun compteur n’a été facturé deux fois',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'responsable de la sécurité de la plateforme',
} as const satisfies PageCatalogue<'one'>;
