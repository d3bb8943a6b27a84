import type { PageCatalogue } from '../catalogue';

export const noPages = {
  'options.title': 'Innstillinger for Newsgloss',
  'options.saved': 'Lagret',
  'options.languages': 'Språk jeg leser',
  'options.followBrowser': 'Som i nettleseren: {languages}',
  'options.rendered': 'Forklar liten skrift på',
  'options.alsoRead': 'Jeg leser også',
  'options.languagesNote': 'Liten skrift på et språk du leser, får stå som den er.',
  'options.interface': 'Språk i Newsgloss',
  'options.interfaceAsBrowser': 'Som nettleseren: {language}',
  'options.theme': 'Utseende',
  'theme.system': 'Som datamaskinen er stilt inn',
  'theme.light': 'Lyst',
  'theme.dark': 'Mørkt',
  'options.show': 'Hva som vises',
  'options.leftOut': 'Liten skrift som utelates',
  'options.leftOutNote': 'Språk og nettsteder der du ikke ville se den lille skriften.',
  'options.takeBack': 'Vis igjen',
  'options.sites': 'Nettsteder',
  'options.sitesNote':
    'På disse nettstedene leses en artikkel så snart du åpner den, slik at svaret er klart med en gang. På alle andre sider leser Newsgloss ingenting før du trykker på knappen.',
  'options.listedSites': { one: '{count} nettsted', other: '{count} nettsteder' },
  'options.privacy': 'Personvern',
  'options.privacy.local':
    'Alt skjer i nettleseren din. Newsgloss har ingen server og sender ikke en eneste forespørsel.',
  'options.privacy.kept':
    'Innstillingene dine beholdes til du sletter dem. Det som er funnet på en side, ligger i minnet for de førti nyeste fanene, til du lukker fanen eller nettleseren.',
  'options.privacy.never': 'Ingen konto, ingen telling, ingen historikk.',
  'options.delete': 'Slett alt Newsgloss har lagret',
  'options.deleteReally': 'Trykk igjen for å slette alt',
  'options.deleted': 'Alt er slettet',
  'welcome.title': 'Newsgloss er klart',
  'welcome.start': 'Åpne en artikkel med teknologinyheter og trykk på Newsgloss-knappen.',
  'welcome.pin': 'Vil du ha knappen synlig? Åpne utvidelsesmenyen (puslespillbrikken) og fest den.',
  'welcome.quotes':
    'Hvert sitat, med hvem som snakker og i hvilken rolle, ord for ord som det står på siden.',
  'welcome.cost': 'Om artikkelen er gratis, og hva et abonnement koster i året.',
  'welcome.print':
    'Regler for kommentarer, captcha og meldinger om informasjonskapsler på et språk du ikke leser, forklart på ditt.',
  'welcome.try': 'Prøv det her',
  'welcome.article':
    '«Ingen måler ble fakturert to ganger», sa Maya Okafor, leder for plattformsikkerhet i Nordlys, etter at klokkene var stilt for hånd.',
  'welcome.words': 'Ingen måler ble fakturert to ganger',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'leder for plattformsikkerhet',
} as const satisfies PageCatalogue<'one'>;
