import type { PageCatalogue } from '../catalogue';

export const svPages = {
  'options.title': 'Inställningar för Newsgloss',
  'options.saved': 'Sparat',
  'options.languages': 'Språk jag läser',
  'options.followBrowser': 'Som i webbläsaren: {languages}',
  'options.rendered': 'Förklara finstilt på',
  'options.alsoRead': 'Jag läser också',
  'options.languagesNote': 'Finstilt på ett språk du läser lämnas som det är.',
  'options.interface': 'Språk i Newsgloss',
  'options.interfaceAsBrowser': 'Som webbläsaren: {language}',
  'options.theme': 'Utseende',
  'theme.system': 'Som datorn är inställd',
  'theme.light': 'Ljust',
  'theme.dark': 'Mörkt',
  'options.show': 'Vad som visas',
  'options.leftOut': 'Finstilt som utelämnas',
  'options.leftOutNote': 'Språk och webbplatser vars finstilta du inte ville se.',
  'options.takeBack': 'Visa igen',
  'options.sites': 'Webbplatser',
  'options.sitesNote':
    'På de här webbplatserna läses en artikel så snart du öppnar den, så att svaret finns direkt. På alla andra sidor läser Newsgloss inget förrän du trycker på knappen.',
  'options.listedSites': { one: '{count} webbplats', other: '{count} webbplatser' },
  'options.privacy': 'Integritet',
  'options.privacy.local':
    'Allt sker i din webbläsare. Newsgloss har ingen server och skickar inte en enda förfrågan.',
  'options.privacy.kept':
    'Dina inställningar sparas tills du tar bort dem. Det som hittats på en sida ligger kvar i minnet, för de fyrtio senaste flikarna, tills du stänger fliken eller webbläsaren.',
  'options.privacy.never': 'Inget konto, ingen mätning, ingen historik.',
  'options.delete': 'Ta bort allt som Newsgloss sparar',
  'options.deleteReally': 'Tryck igen för att ta bort allt',
  'options.deleted': 'Allt är borttaget',
  'welcome.title': 'Newsgloss är klart',
  'welcome.start': 'Öppna en artikel med tekniknyheter och tryck på Newsgloss-knappen.',
  'welcome.pin': 'Vill du ha knappen framme? Öppna tilläggsmenyn (pusselbiten) och fäst den.',
  'welcome.quotes': 'Varje citat, med talare och roll, ord för ord som det står på sidan.',
  'welcome.cost': 'Om artikeln är gratis, och vad en prenumeration kostar per år.',
  'welcome.print':
    'Regler för kommentarer, captcha och kakmeddelanden på ett språk du inte läser, förklarade på ditt.',
  'welcome.try': 'Prova här',
  'welcome.article':
    '”Ingen mätare har fakturerats två gånger”, sa Maya Okafor, chef för plattformssäkerhet på Nordlys, sedan klockorna ställts rätt för hand.',
  'welcome.words': 'Ingen mätare har fakturerats två gånger',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'chef för plattformssäkerhet',
} as const satisfies PageCatalogue<'one'>;
