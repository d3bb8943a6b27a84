import type { PageCatalogue } from '../catalogue';

export const dePages = {
  'options.title': 'Newsgloss-Einstellungen',
  'options.saved': 'Gespeichert',
  'options.languages': 'Sprachen, die ich lese',
  'options.followBrowser': 'Wie im Browser eingestellt: {languages}',
  'options.rendered': 'Kleingedrucktes erklären auf',
  'options.alsoRead': 'Ich lese auch',
  'options.languagesNote': 'Kleingedrucktes in einer Sprache, die Sie lesen, bleibt, wie es ist.',
  'options.interface': 'Sprache von Newsgloss',
  'options.interfaceAsBrowser': 'Wie der Browser: {language}',
  'options.theme': 'Erscheinungsbild',
  'theme.system': 'Wie am Computer eingestellt',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',
  'options.show': 'Was gezeigt wird',
  'options.leftOut': 'Weggelassenes Kleingedrucktes',
  'options.leftOutNote': 'Sprachen und Websites, deren Kleingedrucktes Sie nicht sehen wollten.',
  'options.takeBack': 'Wieder zeigen',
  'options.sites': 'Websites',
  'options.sitesNote':
    'Auf diesen Websites wird ein Artikel gelesen, sobald Sie ihn öffnen, damit die Antwort gleich da ist. Auf jeder anderen Seite liest Newsgloss nichts, bis Sie auf seine Schaltfläche klicken.',
  'options.listedSites': { one: '{count} Website', other: '{count} Websites' },
  'options.privacy': 'Datenschutz',
  'options.privacy.local':
    'Alles geschieht in Ihrem Browser. Newsgloss hat keinen Server und stellt keine einzige Anfrage.',
  'options.privacy.kept':
    'Ihre Einstellungen bleiben gespeichert, bis Sie sie löschen. Was auf einer Seite gefunden wurde, bleibt für die vierzig neuesten Tabs im Arbeitsspeicher, bis Sie den Tab oder den Browser schließen.',
  'options.privacy.never': 'Es gibt kein Konto, keine Zählung, keine Chronik.',
  'options.delete': 'Alles löschen, was Newsgloss aufbewahrt',
  'options.deleteReally': 'Noch einmal drücken, um alles zu löschen',
  'options.deleted': 'Alles ist gelöscht',
  'welcome.title': 'Newsgloss ist bereit',
  'welcome.start':
    'Öffnen Sie einen Artikel einer Technik-Nachrichtenseite und klicken Sie auf die Schaltfläche von Newsgloss.',
  'welcome.pin':
    'Damit die Schaltfläche sichtbar bleibt: das Erweiterungsmenü (das Puzzleteil) öffnen und Newsgloss anheften.',
  'welcome.quotes': 'Jedes Zitat, mit Sprecher und Funktion, Wort für Wort wie auf der Seite.',
  'welcome.cost': 'Ob der Artikel kostenlos ist und was ein Abonnement im Jahr kostet.',
  'welcome.print':
    'Kommentarregeln, Captchas und Cookie-Hinweise in einer Sprache, die Sie nicht lesen, in Ihrer erklärt.',
  'welcome.try': 'Hier ausprobieren',
  'welcome.article':
    '„Kein Zähler wurde doppelt abgerechnet“, sagte Maya Okafor, Leiterin der Plattformsicherheit bei Nordlys, nachdem die Uhren von Hand gestellt worden waren.',
  'welcome.words': 'Kein Zähler wurde doppelt abgerechnet',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'Leiterin der Plattformsicherheit',
} as const satisfies PageCatalogue<'one'>;
