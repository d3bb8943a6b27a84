import type { PageCatalogue } from '../catalogue';

export const nlPages = {
  'options.title': 'Instellingen van Newsgloss',
  'options.saved': 'Opgeslagen',
  'options.languages': 'Talen die ik lees',
  'options.followBrowser': 'Zoals de browser is ingesteld: {languages}',
  'options.rendered': 'Kleine lettertjes uitleggen in het',
  'options.alsoRead': 'Ik lees ook',
  'options.languagesNote': 'Kleine lettertjes in een taal die je leest, blijven zoals ze zijn.',
  'options.interface': 'Taal van Newsgloss',
  'options.interfaceAsBrowser': 'Zoals de browser: {language}',
  'options.theme': 'Weergave',
  'theme.system': 'Zoals de computer is ingesteld',
  'theme.light': 'Licht',
  'theme.dark': 'Donker',
  'options.show': 'Wat er te zien is',
  'options.leftOut': 'Weggelaten kleine lettertjes',
  'options.leftOutNote': 'Talen en sites waarvan je de kleine lettertjes niet wilde zien.',
  'options.takeBack': 'Weer tonen',
  'options.sites': 'Sites',
  'options.sitesNote':
    'Op deze sites wordt een artikel gelezen zodra je het opent, zodat het antwoord er meteen is. Op elke andere pagina leest Newsgloss niets tot je op de knop drukt.',
  'options.listedSites': { one: '{count} site', other: '{count} sites' },
  'options.privacy': 'Privacy',
  'options.privacy.local':
    'Alles gebeurt in je browser. Newsgloss heeft geen server en doet geen enkel verzoek.',
  'options.privacy.kept':
    'Je instellingen worden bewaard tot je ze verwijdert. Wat op een pagina is gevonden, blijft voor de veertig nieuwste tabbladen in het geheugen tot je het tabblad of de browser sluit.',
  'options.privacy.never': 'Er is geen account, er wordt niets geteld, er is geen geschiedenis.',
  'options.delete': 'Alles verwijderen wat Newsgloss bewaart',
  'options.deleteReally': 'Druk nog eens om alles te verwijderen',
  'options.deleted': 'Alles is verwijderd',
  'welcome.title': 'Newsgloss staat klaar',
  'welcome.start': 'Open een artikel op een technieuwssite en druk op de knop van Newsgloss.',
  'welcome.pin': 'Wil je de knop in beeld houden? Open het extensiemenu (het puzzelstukje) en zet hem vast.',
  'welcome.quotes': 'Elk citaat, met spreker en functie, woord voor woord zoals het op de pagina staat.',
  'welcome.cost': 'Of het artikel gratis is, en wat een abonnement per jaar kost.',
  'welcome.print':
    'Regels voor reacties, captcha’s en cookiemeldingen in een taal die je niet leest, uitgelegd in de jouwe.',
  'welcome.try': 'Probeer het hier',
  'welcome.article':
    '“Geen enkele meter is dubbel gefactureerd”, zei Maya Okafor, hoofd platformbeveiliging bij Nordlys, nadat de klokken met de hand waren gelijkgezet.',
  'welcome.words': 'Geen enkele meter is dubbel gefactureerd',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'hoofd platformbeveiliging',
} as const satisfies PageCatalogue<'one'>;
