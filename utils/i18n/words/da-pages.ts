import type { PageCatalogue } from '../catalogue';

export const daPages = {
  'options.title': 'Indstillinger for Newsgloss',
  'options.saved': 'Gemt',
  'options.languages': 'Sprog, jeg læser',
  'options.followBrowser': 'Som i browseren: {languages}',
  'options.rendered': 'Forklar det med småt på',
  'options.alsoRead': 'Jeg læser også',
  'options.languagesNote': 'Det med småt på et sprog, du læser, får lov at være.',
  'options.interface': 'Sprog i Newsgloss',
  'options.interfaceAsBrowser': 'Som browseren: {language}',
  'options.theme': 'Udseende',
  'theme.system': 'Som computeren er sat op',
  'theme.light': 'Lyst',
  'theme.dark': 'Mørkt',
  'options.show': 'Hvad der vises',
  'options.leftOut': 'Det med småt, der udelades',
  'options.leftOutNote': 'Sprog og websteder, hvor du ikke ville se det med småt.',
  'options.takeBack': 'Vis igen',
  'options.sites': 'Websteder',
  'options.sitesNote':
    'På disse websteder læses en artikel, så snart du åbner den, så svaret er der med det samme. På alle andre sider læser Newsgloss intet, før du trykker på knappen.',
  'options.listedSites': { one: '{count} websted', other: '{count} websteder' },
  'options.privacy': 'Privatliv',
  'options.privacy.local':
    'Alt sker i din browser. Newsgloss har ingen server og sender ikke en eneste forespørgsel.',
  'options.privacy.kept':
    'Dine indstillinger gemmes, til du sletter dem. Det, der er fundet på en side, bliver i hukommelsen for de fyrre nyeste faneblade, til du lukker fanebladet eller browseren.',
  'options.privacy.never': 'Ingen konto, ingen optælling, ingen historik.',
  'options.delete': 'Slet alt, hvad Newsgloss gemmer',
  'options.deleteReally': 'Tryk igen for at slette alt',
  'options.deleted': 'Alt er slettet',
  'welcome.title': 'Newsgloss er klar',
  'welcome.start': 'Åbn en artikel med teknologinyheder, og tryk på Newsgloss-knappen.',
  'welcome.pin': 'Vil du have knappen fremme? Åbn menuen med udvidelser (puslespilsbrikken), og fastgør den.',
  'welcome.quotes': 'Hvert citat, med hvem der taler og i hvilken rolle, ord for ord som på siden.',
  'welcome.cost': 'Om artiklen er gratis, og hvad et abonnement koster om året.',
  'welcome.print':
    'Regler for kommentarer, captcha og cookiemeddelelser på et sprog, du ikke læser, forklaret på dit.',
  'welcome.try': 'Prøv det her',
  'welcome.article':
    '»Ingen måler er blevet faktureret to gange,« sagde Maya Okafor, chef for platformssikkerhed i Nordlys, da urene var blevet stillet i hånden.',
  'welcome.words': 'Ingen måler er blevet faktureret to gange',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'chef for platformssikkerhed',
} as const satisfies PageCatalogue<'one'>;
