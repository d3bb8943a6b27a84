import type { PageCatalogue } from '../catalogue';

export const fiPages = {
  'options.title': 'Newsglossin asetukset',
  'options.saved': 'Tallennettu',
  'options.languages': 'Kielet, joita luen',
  'options.followBrowser': 'Kuten selaimessa: {languages}',
  'options.rendered': 'Pienen präntin selitysten kieli',
  'options.alsoRead': 'Luen myös',
  'options.languagesNote': 'Pieni präntti kielellä, jota luet, jätetään ennalleen.',
  'options.interface': 'Newsglossin kieli',
  'options.interfaceAsBrowser': 'Kuten selain: {language}',
  'options.theme': 'Ulkoasu',
  'theme.system': 'Tietokoneen asetusten mukaan',
  'theme.light': 'Vaalea',
  'theme.dark': 'Tumma',
  'options.show': 'Mitä näytetään',
  'options.leftOut': 'Ohitettu pieni präntti',
  'options.leftOutNote': 'Kielet ja sivustot, joiden pientä pränttiä et halunnut nähdä.',
  'options.takeBack': 'Näytä taas',
  'options.sites': 'Sivustot',
  'options.sitesNote':
    'Näillä sivustoilla artikkeli luetaan heti, kun avaat sen, jotta vastaus on valmiina. Millään muulla sivulla Newsgloss ei lue mitään ennen kuin painat sen painiketta.',
  'options.listedSites': { one: '{count} sivusto', other: '{count} sivustoa' },
  'options.privacy': 'Tietosuoja',
  'options.privacy.local':
    'Kaikki tapahtuu selaimessasi. Newsglossilla ei ole palvelinta, eikä se lähetä yhtäkään pyyntöä.',
  'options.privacy.kept':
    'Asetuksesi säilyvät, kunnes poistat ne. Sivulta löytynyt säilyy muistissa neljästäkymmenestä uusimmasta välilehdestä, kunnes suljet välilehden tai selaimen.',
  'options.privacy.never': 'Ei tiliä, ei tilastointia, ei historiaa.',
  'options.delete': 'Poista kaikki, mitä Newsgloss säilyttää',
  'options.deleteReally': 'Poista kaikki painamalla vielä kerran',
  'options.deleted': 'Kaikki on poistettu',
  'welcome.title': 'Newsgloss on valmis',
  'welcome.start': 'Avaa jokin teknologiauutinen ja paina Newsglossin painiketta.',
  'welcome.pin': 'Haluatko painikkeen näkyviin? Avaa laajennusvalikko (palapelin pala) ja kiinnitä se.',
  'welcome.quotes': 'Jokainen lainaus, puhuja ja hänen asemansa, sanasta sanaan kuten sivulla.',
  'welcome.cost': 'Onko artikkeli maksuton, ja mitä tilaus maksaa vuodessa.',
  'welcome.print':
    'Kommentoinnin säännöt, captchat ja evästeilmoitukset kielellä, jota et lue, omalla kielelläsi selitettyinä.',
  'welcome.try': 'Kokeile tässä',
  'welcome.article':
    '”Yhtäkään mittaria ei laskutettu kahdesti”, sanoi Maya Okafor, alustan turvallisuuspäällikkö Nordlysista, kun kellot oli asetettu käsin.',
  'welcome.words': 'Yhtäkään mittaria ei laskutettu kahdesti',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'alustan turvallisuuspäällikkö',
} as const satisfies PageCatalogue<'one'>;
