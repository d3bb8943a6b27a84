import type { PageCatalogue } from '../catalogue';

export const itPages = {
  'options.title': 'Impostazioni di Newsgloss',
  'options.saved': 'Salvato',
  'options.languages': 'Lingue che leggo',
  'options.followBrowser': 'Quelle del browser: {languages}',
  'options.rendered': 'Spiega le scritte in piccolo in',
  'options.alsoRead': 'Leggo anche',
  'options.languagesNote': 'Le scritte in piccolo in una lingua che leggi restano come sono.',
  'options.interface': 'Lingua di Newsgloss',
  'options.interfaceAsBrowser': 'Quella del browser: {language}',
  'options.theme': 'Aspetto',
  'theme.system': 'Quello del computer',
  'theme.light': 'Chiaro',
  'theme.dark': 'Scuro',
  'options.show': 'Che cosa mostrare',
  'options.leftOut': 'Scritte in piccolo tralasciate',
  'options.leftOutNote': 'Lingue e siti di cui non hai voluto vedere le scritte in piccolo.',
  'options.takeBack': 'Mostra di nuovo',
  'options.sites': 'Siti',
  'options.sitesNote':
    'Su questi siti un articolo viene letto appena lo apri, così la risposta è subito pronta. Su ogni altra pagina Newsgloss non legge niente finché non premi il suo pulsante.',
  'options.listedSites': { one: '{count} sito', other: '{count} siti' },
  'options.privacy': 'Privacy',
  'options.privacy.local':
    'Tutto avviene nel tuo browser. Newsgloss non ha server e non fa nessuna richiesta, nemmeno una.',
  'options.privacy.kept':
    'Le tue impostazioni restano salvate finché non le elimini. Ciò che è stato trovato in una pagina resta in memoria, per le quaranta schede più recenti, finché non chiudi la scheda o il browser.',
  'options.privacy.never': 'Nessun account, nessuna statistica, nessuna cronologia.',
  'options.delete': 'Elimina tutto ciò che Newsgloss conserva',
  'options.deleteReally': 'Premi di nuovo per eliminare tutto',
  'options.deleted': 'Tutto è stato eliminato',
  'welcome.title': 'Newsgloss è pronto',
  'welcome.start': 'Apri un articolo di tecnologia e premi il pulsante di Newsgloss.',
  'welcome.pin':
    'Per tenere il pulsante in vista, apri il menu delle estensioni (il pezzo di puzzle) e fissalo.',
  'welcome.quotes': 'Ogni citazione, con chi parla e che ruolo ha, parola per parola come nella pagina.',
  'welcome.cost': 'Se l’articolo è gratis, e quanto costa un abbonamento all’anno.',
  'welcome.print':
    'Regole dei commenti, captcha e avvisi sui cookie in una lingua che non leggi, spiegati nella tua.',
  'welcome.try': 'Provalo qui',
  'welcome.article':
    '«Nessun contatore è stato fatturato due volte», ha detto Maya Okafor, responsabile della sicurezza della piattaforma di Nordlys, dopo che gli orologi erano stati regolati a mano.',
  'welcome.words': 'Nessun contatore è stato fatturato due volte',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'responsabile della sicurezza della piattaforma',
} as const satisfies PageCatalogue<'one'>;
