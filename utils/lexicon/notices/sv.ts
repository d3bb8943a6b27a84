import type { NoticeLexicon } from './notice-lexicon';

export const sv = {
  lang: 'sv',
  compounds: true,
  fillers: `
    en, ett, den, det, de, och, eller, är, var, vara, varit, blir, blev, bli, blivit, har, hade, ha, att, som, så,
    när, där, då, om, än, för att, sig, sin, sitt, sina, dess, deras, han, hon, dem, ska, skall, kommer att, kommer,
    utan att, även om, medan, både, samt, men, från, vid, hos, mellan, under, genom, enligt, kanske, mycket, väl,
    enkelt, snabbt, bara för, just, någon, något, några, hej, ju, ut, upp, in, fram, ner, bort, dit, hit, sedan,
    t ex, m m, osv, åt, lite, varje gång, ens, oss emellan, ännu mer, gott, bra, väldigt, helt, fullt
  `,
  words: {
    upload: 'ladda upp, laddas upp, laddar upp, uppladd*, bifoga',
    emoji: 'emoji*, uttryckssymbol*, smiley*',
    avatar: 'avatar*, profilbild*',
    admin: 'admin*',
    fast: 'för fort, för snabbt, för ofta, för många (förfrågningar|försök)',
    duplicate: 'dubblett*, dubbel, dubbla',
    server: 'server, servern, servrar, begäran',
    size: 'storlek*, för stor, för stort',
    online: 'online, inloggade just nu',
    history: 'historik, *historik',
    comment:
      'kommentar, kommentarer, kommentaren, kommentarerna, kommentera, kommenterar, kommenterat, kommenterade, kommentarsfält, kommentarsfältet, kommentarers',
    reply: 'svar, svara, svaren, svarar, svarat, svarade, svaret, besvara',
    reaction: 'reaktion, reaktioner, reagera, reagerat, reagerade, reaktionen, reaktionerna',
    discussion:
      'diskussion, diskussionen, diskussioner, diskutera, debatt, debatten, samtal, samtalet, konversation, konversationen, tråd, tråden',
    thought:
      'tankar, tanke, åsikt, åsikter, tycker, tycka, synpunkter, synpunkt, feedback, funderingar, tänker',
    review: 'recension, recensioner, betyg, betygsätt, omdöme, omdömen, stjärna, stjärnor, betygsatt',
    like: 'gilla, gillar, gillat, gilla-markeringar, gillningar, gillade, like, likes',
    dislike: 'ogilla, sluta gilla, gilla inte, ogillar, gillar inte',
    vote: 'röst, röster, rösta, röstat, röstade, röstar, omröstning',
    upvote: 'rösta upp, uppröst, upprösta, tumme upp, röster för, upprösta, röst upp',
    downvote: 'rösta ner, nedröst, nedrösta, tumme ner, röster emot, rösta ned, röst ner',
    moderate:
      'moderering, modereras, modererad, modererade, modererar, moderator, moderatorer, moderera, modererat, moderatorn, förhandsmodereras',
    approve:
      'godkänd, godkännas, godkännande, godkänna, godkänts, godkänt, granskas, granskning, granskad, granskats, godkänns, granskar, granska, godkända',
    pending: 'väntar, inväntar, i väntan, kö, väntande, avvaktar, under granskning, i kö, väntar på',
    rule: 'regler, regel, reglerna, riktlinjer, netikett, etikett, uppförandekod, ordningsregler, villkor för kommentarer, förhållningsregler, diskussionsregler, kommentarsregler',
    polite:
      'hövlig, artig, respekt, respektfull, vänlig, saklig, god ton, trevlig, schysst, hålla sig till ämnet, konstruktiv, respektera, sakliga, håll god ton, visa respekt',
    spam: 'spam, skräppost, skräp, spammen',
    anonymous: 'anonym, anonymt, anonyma',
    guest: 'gäst, gäster, utan konto, utan att logga in, utan inloggning, utan att registrera',
    article:
      'artikel, artiklar, artikeln, artiklarna, inlägg, inlägget, inläggen, nyhet, post, poster, text, blogginlägg, blogginlägget, artikelns',
    page: 'sida, sidan, sidor, sidorna, webbsida, webbsidan',
    blog: 'blogg, bloggen, bloggar, blog',
    site: 'webbplats, webbplatsen, webbplatser, hemsida, hemsidan, sajt, sajten, url, webbsida, webbplatsens, webbadress, site, webbsajt, sida',
    section: 'avsnitt, avsnittet, rubrik, sektion, stycke',
    author: 'författare, författaren, skribent, skribenter, författarna, skribenten, upphovsman',
    person:
      'person, personer, läsare, läsarna, användare, användaren, besökare, folk, människor, någon, andra läsare, användarna, besökarna',
    name: 'namn, namnet, ditt namn, smeknamn, visningsnamn, alias, för- och efternamn, pseudonym',
    username: 'användarnamn, användarnamnet, inloggningsnamn, användar-id',
    password: 'lösenord, lösenordet, lösenorden',
    account: 'konto, kontot, konton, användarkonto, användarkontot',
    profile: 'profil, profilen, profiler, min sida, mina sidor',
    email:
      'e-post, e-postadress, e-postadressen, epost, mejl, mejladress, mail, mailadress, email, e-mail, e-postadresser, mejla, epostadress, mejlen, e-postmeddelande, e-posten, mejladressen, mejlet',
    inbox: 'inkorg, inkorgen, brevlåda, mejlkorg, inboxen, inbox, e-postlåda, mejlinkorg',
    address: 'adress, adressen, adresser',
    message: 'meddelande, meddelandet, meddelanden, ditt meddelande',
    text: 'text, texten, texter',
    notification:
      'avisering, aviseringar, notis, notiser, meddela, meddela mig, avisera, underrätta, pushnotiser, pushnotis, aviseras, notifiering, notifieringar, notiserna, bevaka, larm',
    newsletter: 'nyhetsbrev, nyhetsbrevet, nyhetsbreven, mejllista, utskick, utskicken',
    link: 'länk, länken, länkar, länkarna, permalänk, hyperlänk, url',
    direct: 'direkt, direktlänk, permanent, direktlänken',
    feed: 'rss, flöde, flödet, rss-flöde, feed, atom, flöden',
    image: 'bild, bilder, bilden, foto, foton, fotot, bilderna, illustration, fotografi',
    video: 'video, videor, videon, film, filmen, filmklipp, klipp',
    audio: 'ljud, ljudet, podd, podcast, podden, ljudfil, ljudklipp',
    file: 'fil, filen, filer, dokument, bilaga, bilagor, bifogad',
    news: 'nyheter, nyhet, nyheterna, nytt, aktuellt, nyheten',
    topic: 'ämne, ämnet, ämnen, tema, ämnena',
    category: 'kategori, kategorier, kategorin, kategorierna, publicerat i, publicerad i',
    tag: 'tagg, taggar, etikett, etiketter, nyckelord, taggarna, taggen, tag',
    tagged: 'taggad, taggade, taggat, märkt med, taggad med, med taggen',
    archive: 'arkiv, arkivet, arkiven',
    menu: 'meny, menyn, menyer, huvudmeny, huvudmenyn',
    navigation: 'navigering, navigation, brödsmulor, navigeringen, navigera, sökväg',
    sidebar: 'sidofält, sidofältet, sidopanel, sidokolumn, sidomeny',
    list: 'lista, listan, listor, förteckning',
    search: 'sök, söka, sökning, sökningar, söker, sökt, sökte, sökningen, sökfält, leta, letar',
    result: 'resultat, resultaten, träff, träffar, sökresultat, sökträffar, sökresultaten',
    query: 'sökord, sökterm, sökfråga, söktermer, sökbegrepp',
    contents: 'innehållsförteckning, innehåll, innehållsöversikt, innehållet i artikeln',
    content: 'innehåll, innehållet, huvudinnehåll, huvudinnehållet, material, materialet',
    theme: 'tema, läge, utseende, färgtema, temat, läget, färgläge',
    dark: 'mörkt, mörk, mörka, natt, nattläge, mörkt läge',
    light: 'ljust, ljus, ljusa, dagsläge, dag',
    language: 'språk, språket, språken, svenska, engelska',
    translate:
      'översätt, översättning, översättningar, översatt, översatta, översätta, översattes, översatts, översättningen',
    version: 'version, versionen, versioner',
    date: 'datum, datumet',
    original: 'original, originalet, ursprunglig, ursprungligen, ursprungliga, ursprungligt, originalspråk',
    photo_by: 'foto, fotograf, bildkälla, foto av, bild av, bild, fotografi av, källa bild, foto från',
    second: 'sekund, sekunder, sek',
    minute: 'minut, minuter, min, minuters',
    hour: 'timme, timmar, tim, timma',
    day: 'dag, dagar, dagen, daglig, dagligen, dygn, morgon, morgonen',
    week: 'vecka, veckor, veckan, veckovis, varje vecka, veckans',
    month: 'månad, månader, månaden, månatlig, månadsvis, mån',
    year: 'år, året, årlig, årligen, åren',
    ago: 'sedan, sen',
    now: 'nu, just nu, nyss, genast, alldeles nyss',
    today: 'idag, i dag',
    yesterday: 'igår, i går',
    word: 'ord, orden',
    character: 'tecken, bokstav, bokstäver, tecknen, bokstäverna',
    view: 'visning, visningar, sidvisningar, läsningar, gånger läst, visningarna, besök',
    less: 'färre, mindre',
    more: 'mer, fler, ytterligare, mera, flera',
    all: 'alla, allt, hela, samtliga, varje, all, allting',
    other: 'annan, andra, annat, övriga, övrigt',
    first: 'första, först, förste',
    last: 'sista, senast, senaste',
    next: 'nästa, följande, framåt, kommande, nästa gång',
    previous: 'föregående, tidigare, förra, bakåt',
    newer: 'nyare',
    older: 'äldre',
    newest: 'senaste, nyaste, nya, nyast, senast, färskaste, nyligen, aktuella',
    oldest: 'äldsta, äldst',
    popular:
      'populär, populära, populärt, populäraste, mest läst, mest lästa, mest läst, bästa, topp, trendande, mest populära, bäst, trendar, mest gillade, trender',
    recommended:
      'rekommenderad, rekommenderade, rekommenderas, rekommendationer, rekommenderar, tips, förslag, lästips, utvalda, rekommenderat',
    related:
      'relaterad, relaterade, relaterat, liknande, läs också, läs även, se även, besläktade, mer om ämnet, liknar',
    minimum: 'minst, minimum, för kort, åtminstone, minsta',
    maximum: 'högst, max, maximalt, för lång, överskrider, maximum, för långt, överstiger',
    remaining: 'kvar, återstår, återstående, återstår',
    new: 'ny, nytt, nya',
    yet: 'ännu, än, hittills, fortfarande, än så länge',
    already: 'redan',
    always: 'alltid, permanent, ständigt',
    only: 'bara, endast, enbart, exklusivt, exklusiv, uteslutande',
    not: 'inte, ingen, inga, inget, ej, utan, aldrig, ingenting, icke, nej, omöjligt',
    please: 'vänligen, var god, snälla, var vänlig, var snäll, tack',
    must: 'måste, behöver, krävs, kräver, behövs, tvungen, får inte',
    can: 'kan, får, möjligt, kunna, går att, går, möjlighet, möjlig, kunde',
    want: 'vill, önskar, ville, vilja, skulle vilja',
    you: 'du, dig, din, ditt, dina, er, ert, era, ni, dej',
    i: 'jag, mig, min, mitt, mina, mej',
    we: 'vi, oss, vår, vårt, våra',
    this: 'denna, detta, dessa, den här, det här, de här',
    by: 'av, från',
    on: 'på, den',
    in: 'i, inom',
    to: 'till, för, åt',
    of: 'av, på',
    with: 'med, via, genom, med hjälp av',
    as: 'som',
    about: 'om, angående, kring',
    before: 'innan, före, förrän, i förväg',
    after: 'efter, när, efter att, så snart, så fort',
    later: 'senare, när som helst, när du vill, i efterhand, längre fram',
    again: 'igen, på nytt, en gång till, återigen',
    here: 'här, nedan, hit',
    back: 'tillbaka, åter, bakåt, återgå',
    top: 'upp, toppen, överst, början, till toppen, högst upp',
    home: 'hem, startsida, startsidan, förstasidan, hemsidan, start',
    write:
      'skriv, skriva, lämna, lägg till, skriver, ange, tyck till, dela med dig, lägga till, författa, lämnar',
    submit: 'skicka, skicka in, publicera, posta, skickar, sänd, skicka iväg, lägg upp, lämna in',
    sent: 'skickat, skickats, skickad, sänt, inskickat, mottagits, inskickad, mottagen, skickades, mottaget, postat, postad, har skickats',
    publish:
      'publicerad, publiceras, publicerat, publicerades, publicera, offentlig, offentligt, publicering, publicerats, publicerar, offentliggörs',
    visible: 'synlig, visas, syns, synas, synligt, dyker upp, synliga, framträda',
    edit: 'redigera, ändra, redigering',
    edited: 'redigerad, redigerat, ändrad, redigerades',
    update: 'uppdatera, uppdaterar',
    updated:
      'uppdaterad, uppdaterat, uppdaterades, uppdaterats, ändrad, uppdatering, uppdaterade, senast ändrad',
    created: 'skapad, skapat, skapades, skapats',
    delete: 'ta bort, radera, avlägsna, tar bort, raderar, tas bort',
    deleted:
      'raderad, raderat, borttagen, borttaget, raderats, tagits bort, har tagits bort, raderades, avlägsnats',
    hide: 'dölj, dölja, göm, döljer',
    hidden: 'dold, dolt, dolda, dolts, gömd, gömda',
    collapsed: 'minimerad, hopfälld, ihopfälld, minimerats, fällts ihop, minimerat, hopfällt',
    collapse: 'fäll ihop, minimera, stäng, dra ihop, komprimera, fälla ihop',
    expand: 'expandera, fäll ut, utöka, öppna, visa hela, fälla ut',
    show: 'visa, visar, se, titta på, läs, ser, granska, visning av',
    load: 'ladda, läs in, hämta, laddar, ladda in, läsa in',
    loading: 'laddar, läser in, hämtar, laddas, läses in, hämtas, inläsning, laddning',
    sending: 'skickar, sparar, sänder, publicerar, skickas, bearbetar, pågår',
    preview: 'förhandsgranska, förhandsgranskning, förhandsvisa, förhandsvisning, förhandstitt',
    save: 'spara, sparar, lagra, kom ihåg, sparas',
    saved: 'sparad, sparat, sparats, sparade, sparades',
    bookmark:
      'bokmärk, bokmärke, bokmärken, läslista, läslistan, favoriter, favorit, läs senare, spara till senare, läslistor, favoriter',
    cancel: 'avbryt, ångra, avbryta, avbokad',
    confirm: 'bekräfta, bekräftelse, bekräftar, bekräftelsemejl, bekräfta att',
    confirmed: 'bekräftad, bekräftat, bekräftats',
    close: 'stäng, stänga, avfärda',
    closed: 'stängd, stängda, stängt, avstängd, inaktiverad, inaktiverade, avstängda, inaktiverat, avslutad',
    open: 'öppna, öppen, öppnar, öppnas, öppnat, öppet',
    toggle: 'växla, slå på eller av, växla mellan, reglage, visa eller dölj, visa/dölj, byt',
    choose: 'välj, välja, väljer, val, valet',
    selected: 'valda, vald, markerade, urval, valt, mitt val, val, mina val',
    ok: 'ok, okej, jag förstår, uppfattat, förstått, det är okej, jag fattar',
    yes: 'ja',
    accept:
      'acceptera, godkänn, godkänna, godkänner, accepterar, samtyck, samtycker, samtycka, tillåt, går med på, jag godkänner, accepterade, håller med om, gå med på, accepterat, godkänt',
    reject: 'avvisa, neka, avböj, avslå, nej tack, nekar, avvisar, tacka nej, invända, motsätta',
    enable: 'aktivera, tillåt, tillåta, slå på, aktiverar, sätta på, tillåter, möjliggöra',
    enabled: 'aktiverad, aktiverat, aktiv, aktiverade, påslagen, aktiva, tillåten, på',
    disable: 'inaktivera, stäng av, avaktivera, slå av, inaktiverar, stänga av',
    manage: 'hantera, anpassa, konfigurera, ställ in, hantering, hanterar, anpassar, administrera, justera',
    settings: 'inställningar, inställning, alternativ, val, inställningarna, preferenser, valmöjligheter',
    change: 'ändra, ändringar, byt, ändring, ändras, byta, ändrats, förändrats, förändringar, ändrar',
    withdraw: 'återkalla, dra tillbaka, invända, återkallar, tar tillbaka, återta, ångra',
    continue: 'fortsätt, fortsätta, fortsätter, gå vidare, vidare, fortsättningen',
    start: 'starta, börja, påbörja, kom igång, startar, inled, prova på',
    done: 'klar, klart, färdig, slutfört, lyckades, slutförd, genomförd',
    try: 'prova, försök, testa, pröva, provar, försöka',
    retry: 'försök igen, försök på nytt, prova igen, försöka igen, försök gärna igen, upprepa',
    wait: 'vänta, var god vänta, ett ögonblick, dröj, vänta lite, vänligen vänta, en stund, avvakta',
    check: 'kontrollera, kolla, titta, se över, kontroll, kontrollerar',
    verify:
      'verifiera, verifiering, bevisa, kontrollera, verifierar, autentisera, verifieringen, intyga, kontroll*, verifier*',
    verifying: 'verifierar, kontrollerar, verifieras, verifiering pågår',
    verified: 'verifierad, verifierat, verifieringen lyckades, kontrollerad, verifierats, lyckades',
    copy: 'kopiera, kopierar, kopia',
    copied: 'kopierad, kopierat, kopierats, kopierades',
    share: 'dela, delar, delning, delad, delat, delningar, tipsa, sprid',
    download: 'ladda ner, ladda ned, hämta, nedladdning, ladda hem, nedladdningar',
    read: 'läs, läsa, läser, läst, läsning, lästid, läste',
    listen: 'lyssna, hör, lyssnar, höra, uppläst',
    watch: 'titta, se, kolla på, tittar',
    play: 'spela, spela upp, uppspelning, spelar',
    follow: 'följ, följa, följer, följ oss, följare',
    join: 'gå med, delta, häng med, deltar, vara med, gör sällskap, anslut dig, bli en av, ta del av',
    report: 'anmäl, rapportera, flagga, anmäla, rapporterar, anmälan',
    block: 'blockera, tysta, spärra, blockerar, minska, förhindra',
    blocked: 'blockerad, blockerat, blockeras, spärrad, blockerade, avstängd från',
    pin: 'fäst, nålad, fastnålad, fästs, fästa, klistrad',
    sort: 'sortera, sortering, sorterat, ordna, ordning, sorteringsordning, sorterade',
    filter: 'filtrera, filter, filtrerar, filtrering',
    skip: 'hoppa, hoppa till, gå till, gå direkt till, hoppa över, till',
    scroll: 'skrolla, scrolla, bläddra, rulla',
    reset: 'återställ, återställa, nollställ, återställning, nollställa',
    learn:
      'läs mer, mer information, information, lär dig, ta reda på, upptäck, info, mer info, veta mer, reda på, upplysningar, få veta, lära',
    contact: 'kontakta, kontakt, kontakta oss, kontaktar, kontaktuppgifter',
    help: 'hjälp, hjälpa, support, frågor, vanliga frågor, hjälper, faq, hjälpcenter',
    login: 'logga in, inloggad, inloggning, logga in, loggat in, inlogg, loggar in, inloggade, login',
    logout: 'logga ut, utloggning, utloggad, loggat ut, loggar ut',
    signup:
      'registrera, registrera dig, skapa konto, skapa ett konto, bli medlem, registrering, registrerad, anmäl dig, registrerade, skapa ditt konto, skaffa konto, registrerat',
    create: 'skapa, skapar, gör, upprätta',
    forgot: 'glömt, glömde, tappat, förlorat, glömda, glömt bort',
    remember:
      'kom ihåg, håll mig inloggad, förbli inloggad, kom ihåg mig, minns, fortsätt vara inloggad, komma ihåg',
    wrong: 'fel, felaktig, felaktigt, ogiltig, ogiltigt, inkorrekt, felaktiga, ogiltiga, fel lösenord',
    expired: 'utgången, gått ut, utgått, löpt ut, har gått ut, upphört',
    session: 'session, sessionen',
    subscribe:
      'prenumerera, prenumeration, prenumerationer, prenumerationen, prenumererar, teckna, abonnera, abonnemang, prenumerera på, prenumerationerna, teckna prenumeration, abonnemanget, prenumererat på',
    subscribed:
      'prenumererar nu, prenumererat, registrerad, anmäld, du prenumererar, prenumeration bekräftad, anmält dig, anmälts, anmäld till',
    subscriber: 'prenumerant, prenumeranter, prenumeranten, abonnent, abonnenter, prenumeranterna',
    unsubscribe:
      'avsluta prenumeration, avsluta prenumerationen, säg upp, avregistrera, avprenumerera, avanmäl, avregistrera dig, säga upp, avsluta, uppsägning, avregistrering, avanmäla, avsluta när som helst, säger upp',
    member: 'medlem, medlemmar, medlemskap, medlemskapet, medlemmen',
    become: 'bli, blir, bliv',
    free: 'gratis, fri, fritt, kostnadsfri, kostnadsfritt, utan kostnad, kostnadsfria, fria, avgiftsfri',
    trial:
      'provperiod, prova gratis, testperiod, prova, provmånad, prövoperiod, provperioden, gratis provperiod, testa gratis',
    gift: 'ge bort, gåva, present, presentkort, skänk bort, ge i present',
    support: 'stöd, stötta, stödja, stöder, bidra till, stödjer, stöttar, stödet',
    donate: 'donera, donation, skänk, bidra, bidrag, gåva till, dricks, swisha, skänka, donationer',
    unlock:
      'lås upp, obegränsad, obegränsad tillgång, full tillgång, tillgång, obegränsat, låser upp, allt innehåll, fri tillgång, få tillgång',
    pay: 'betala, betalning, betald, betalar, betalda, betalt',
    limit: 'gräns, begränsad, begränsat, kvot, begränsa, gränsen',
    app: 'app, appen, appar, applikation, applikationen',
    error:
      'fel, felet, misslyckades, något gick fel, problem, kunde inte, gick inte, misslyckats, ett fel, gick fel, har uppstått, uppstod, felmeddelande, det gick inte, fungerade inte',
    sorry: 'tyvärr, förlåt, beklagar, ursäkta, ledsen, hoppsan, oj, vi beklagar, oops, ber om ursäkt',
    find: 'hitta, hittade, hittades, finn, hittas, hittats, hittar, funnen, finna, påträffades',
    exist: 'finns, existerar, finnas, fanns',
    empty: 'tom, tomt, tomma, blankt',
    required:
      'obligatorisk, obligatoriskt, obligatoriska, krävs, nödvändig, nödvändiga, måste fyllas i, erfordras, krav, kräver',
    optional: 'valfri, valfritt, frivillig, frivilligt, valfria, inte obligatoriskt',
    mark: 'märkta, markerade, märkt, asterisk, markerad, med, markeras, stjärnmärkta, märkts, markerat, indikeras',
    field: 'fält, fältet, fälten, ruta, rutan',
    valid: 'giltig, giltigt, korrekt, giltiga',
    fill: 'fyll i, fyll, ange, skriv in, fyll ut, ifyllt, fylla i, skriva in, ifyllda, mata in, anger, ange en, slutför, lös, lösa',
    browser: 'webbläsare, webbläsaren, webbläsarens',
    javascript: 'javascript, js, java script',
    network: 'nätverk, anslutning, internet, uppkoppling, nätverket, internetanslutning, uppkopplad',
    available: 'tillgänglig, tillgängligt, tillgängliga, otillgänglig, finns att få, åtkomlig',
    region: 'region, land, område, ditt land, regionen',
    permission: 'tillstånd, behörighet, rättigheter, tillåtelse, behörig, tillåtet, befogenhet',
    broken: 'trasig, trasiga, bruten, fungerar inte, död, sönder, trasigt, brutna',
    owner: 'ägare, ägaren, administratör, administratören, webbansvarig, innehavare, webmaster, ansvarig',
    let_know:
      'låt oss veta, berätta för, meddela, tala om, säg till, informera, hör av dig, kontakta oss om, låt oss få veta, tipsa oss',
    testing: 'testläge, i testsyfte, för test, testas',
    privacy:
      'integritet, sekretess, dataskydd, privatliv, personlig integritet, integriteten, personuppgiftsbehandling',
    privacy_policy:
      'integritetspolicy, integritetspolicyn, sekretesspolicy, dataskyddspolicy, personuppgiftspolicy, sekretesspolicyn, integritetsmeddelande, dataskyddsförklaring, integritetsskyddspolicy, integritetsskydd, personuppgiftspolicyn, dataskyddspolicyn',
    terms:
      'villkor, villkoren, användarvillkor, användarvillkoren, tjänstevillkor, allmänna villkor, köpvillkor, användningsvillkor, tjänstevillkoren, prenumerationsvillkor',
    imprint:
      'ansvarig utgivare, om tidningen juridiskt, juridisk information, redaktionsruta, utgivarinformation',
    cookie: 'cookie, cookies, kakor, kaka, kakorna, cookien, cookiefiler, webbkakor',
    consent: 'samtycke, samtycket, medgivande, samtycken',
    purpose: 'syfte, syften, ändamål, syftet, ändamålet, syftena',
    service: 'tjänst, tjänster, tjänsten, tjänsterna, tjänstens',
    vendor:
      'leverantör, leverantörer, partner, partners, tredje part, tredjepart, annonsörer, tredjeparter, partnerna, leverantörerna, samarbetspartners, tillverkare, tillverkaren, annonsör',
    data: 'data, uppgifter, personuppgifter, information om dig, personlig information, uppgifterna, information, personlig data',
    process:
      'behandla, behandlas, behandling, samla in, lagra, lagras, använda, behandlar, samlar in, lagrar, bearbeta, bearbetar, bearbetas, hanteras, samlas in, hantera',
    use: 'använd, använda, använder, används, användning, användningen, nyttja, utnyttjar, nyttjar, användandet, utnyttja',
    share_data:
      'sälja, dela vidare, säljer, lämna ut, delas, lämnas ut, delar med oss, sprids, dela ut, vidarebefordra',
    essential:
      'nödvändig, nödvändiga, nödvändigt, strikt nödvändiga, väsentliga, tekniskt nödvändiga, absolut nödvändiga, helt nödvändiga, väsentlig, behövs',
    functional: 'funktionell, funktionella, funktioner, funktionalitet, funktion, funktionellt',
    statistics:
      'statistik, statistiska, analys, mätning, analytiska, analysera, mäta, analyserar, mäter, analytisk, statistisk, webbanalys',
    marketing:
      'marknadsföring, spårning, reklamändamål, målgruppsanpassning, marknadsförings, annonsering, riktad reklam, marknadsföringen',
    personalised:
      'personanpassad, anpassad, personlig, skräddarsydd, anpassade, personliga, individanpassad, riktad, riktade, personaliserad, personaliserade, anpassat, anpassa, intressebaserad',
    performance: 'prestanda, prestandan, prestation',
    optimise:
      'förbättra, optimera, förbättrar, bästa möjliga, förbättring, optimering, optimerar, bästa, bättre, förbättras, utveckla',
    experience:
      'upplevelse, användarupplevelse, fungera, funktionssätt, upplevelsen, användarupplevelsen, fungerar, webbplatsens funktion, erfarenhet',
    relevant:
      'relevant, relevanta, intressant, intressera, gilla, intresserad, intressen, intressanta, tilltala, intresserar, du kanske gillar',
    provide:
      'tillhandahålla, erbjuda, leverera, tillhandahåller, ge, erbjuder, tillhandahålls, ger, tillhandahållande, möjliggöra, levererar, bidra, säkerställa, tillverkaren',
    load_default:
      'laddas som standard, som standard, förvalt, läses in som standard, förinställt, standardinställning',
    optout: 'opt out, välja bort, avstå, välj bort, opt-out, avanmälan, avaktivera',
    external: 'extern, externa, externt, tredje part, inbäddat, tredjeparts, inbäddade, tredjepart',
    social: 'sociala medier, sociala nätverk, social media, sociala',
    visit: 'besök, besöka, besöker, besökte, surfar, surfa, besöket',
    renew: 'förnya, uppdatera, förnya ditt, förnyar',
    assess: 'bedöma, granska, se över, överblick, översikt, gå igenom, ta del av, utvärdera, bedöm',
    apply: 'gäller, tillämpa, gälla, tillämpas, är tillämpliga, verkställ',
    understand: 'hur, förstå, förstår, på vilket sätt, vilka, varför',
    captcha:
      'captcha, säkerhetskontroll, säkerhetsfråga, säkerhetskod, robotkontroll, spamskydd, säkerhetskontrollen, captcha*, captcha uppgift*, captcha uppgiften, säkerhetskontroll*',
    robot: 'robot, bot, robotar, botar, en robot, maskin',
    protect: 'skyddas, skydda, skydd, skyddad, skyddar, säkras, skyddat',
    code: 'kod, koden, koder',
    puzzle: 'pussel, utmaning, uppgift, gåta, utmaningen, problemet',
    hear: 'hör, höra, hörde, lyssnar',
    see: 'ser, se, visas, syns, står, visade',
    reload: 'ladda om, uppdatera, läs in igen, ny, annan, hämta ny, ladda på nytt, ladda om sidan, byt, nytt',
    ad: 'annons, annonser, reklam, annonsen, annonsering, reklamen, annonserna, reklaminslag, annonsmaterial',
    sponsor:
      'sponsrad, sponsrat, sponsras, sponsor, i samarbete med, presenteras av, sponsrade, sponsrar, sponsorer',
    promo:
      'annonssamarbete, betalt innehåll, kampanj, kommersiellt samarbete, betalt samarbete, native, reklaminlägg, betald, annonsbilaga, innehåll från annonsör, kommersiellt, brandstudio, marknadsfört',
    affiliate:
      'affiliate, affiliatelänk, affiliatelänkar, annonslänkar, annonslänk, adlinks, affiliate-länkar, reklamlänkar, reklamlänk, affiliate-länk, adlink, partnerlänkar, partnerlänk',
    commission: 'provision, ersättning, kommission, provisionen, betalt',
    earn: 'tjäna, få, får, erhålla, tjänar, erhåller, intjäna, fås',
    purchase: 'köp, köpa, köper, beställ, handla, köpt, handlar, inköp, köpet, beställer',
    contain: 'innehåller, innehålla, inkluderar, innefattar, finns',
    adblock:
      'annonsblockerare, adblocker, annonsblockering, reklamblockerare, adblock, annonsblockeraren, ad blocker',
    ai: 'ai, artificiell intelligens, chatgpt, språkmodell, generativ ai, ai-verktyg, ai-genererad, ai-genererat, ett ai-verktyg, en ai',
    made: 'genererad, skapad, skriven, skapats, skapat, gjord, genererats, framtagen, genererat, skrivits, tagits fram, producerad, skrivet, producerats',
    summary: 'sammanfattning, sammanfattat, sammanfattad, i korthet, sammanfattningen, sammanfattar',
    human_check:
      'granskad av, kontrollerad av, granskats av, redaktionellt granskad, granskad av en människa, kontrollerats av, kvalitetsgranskad, granskats av en redaktör, faktagranskad, granskad av redaktionen, redigerad av, granskas av, kvalitetssäkrad',
    correction:
      'rättelse, rättelser, korrigering, rättad, förtydligande, korrigerats, rättats, rättat, korrigerad, rättar',
    embargo: 'embargo, spärrtid, embargot',
    syndicated:
      'publicerades först, tidigare publicerad, återpublicerad, med tillstånd, ursprungligen publicerad, publicerad tidigare, publicerades ursprungligen, återges med tillstånd, först publicerad, har tidigare publicerats, med tillåtelse',
    sample:
      'testexemplar, recensionsexemplar, lånad, lån, lånat, testprodukten, utlånad, lånats ut, till låns, recex, produkten har lånats, testexemplar*, låna testexemplaret',
    opinion:
      'åsikt, ledare, krönika, debatt, kommentar från redaktionen, opinion, insändare, debattartikel, åsikter',
    live: 'live, direkt, direktrapport, liverapport, direktsändning, direktrapportering, just nu live',
    developing:
      'under utveckling, uppdateras, senaste nytt, texten uppdateras, artikeln uppdateras, nyheten uppdateras, uppdateras löpande, händelseförlopp, mer följer',
    extra_cost:
      'utan extra kostnad, kostar dig inget extra, inga extra kostnader, utan merkostnad, kostar inget extra, påverkar inte priset, ingen extra kostnad, samma pris, utan kostnad för dig',
    editor:
      'redaktion, redaktionen, redaktör, redaktionell, redaktionens, redaktörer, redaktionella, journalister, journalist',
    copyright: 'copyright, upphovsrätt, ©, upphovsrätten',
    rights:
      'alla rättigheter förbehållna, med ensamrätt, alla rättigheter reserverade, eftertryck förbjudes, alla rättigheter',
    license: 'licens, licensierad, licensen, licensierat, licenser, under licens',
    powered:
      'drivs av, drivs med, skapad med, byggd med, powered by, drivs stolt med, drivs, gjord med, baserad på, tillhandahålls av, levereras av, stolt drivet av, drivet av',
    design: 'design av, tema av, formgivning, design, formgiven av, tema från',
    thanks: 'tack, tackar, tack så mycket, stort tack, tusen tack',
    sure: 'säker, säkert, är du säker, verkligen, säkra, säkerställa, garantera',
    says: 'säger, skrev, skriver, sa, skriver så här',
    markup: 'markdown, html, bbcode, formatering, formatera, textformatering, html-taggar, stilar',
    what: 'vad, vilken, vilket',
    abuse: 'missbruk, olämplig, olämpligt, kränkande, olämpliga, opassande',
    thing: 'objekt, sak, saker, inlägg, element, något, poster, det du',
    issue: 'issue, ärende, ärenden, issues, ticket',
    window: 'fönster, flik, fönstret, fliken, flikar',
    add: 'lägg till, lägga till, tillfoga, addera, lägger till',
    form: 'formulär, formuläret',
    click: 'klicka, klick, tryck, klickar, klicka på, klicka här, tryck på',
    human: 'människa, mänsklig, människor, en människa, mänskliga, riktig person',
    receive: 'få, ta emot, får, mottag, erhåll, tar emot, skickat till dig',
    policy: 'policy, policyn, riktlinjer, villkoren',
    cookie_policy:
      'cookiepolicy, kakpolicy, cookiepolicyn, cookie-policy, policy för cookies, information om cookies, om cookies, policy om cookies',
    important: 'viktig, viktigt, värnar, bryr, viktiga, värnar om, bryr oss, värdesätter, månar',
    product: 'produkt, produkten, produkter, testad produkt, enheten vi testat, produkterna',
    device: 'enhet, enheten, enheter, apparat, din enhet, enheterna',
    media: 'medier, media, medium',
    detail: 'detaljer, detalj, detaljerad, detaljerna, detaljerade',
    miss: 'missa, missar, gå miste, missa inte, missa inget',
    offer: 'erbjudande, erbjudanden, paket, erbjudandet, erbjudandena, abonnemangsformer',
    journalism:
      'journalistik, journalistiken, oberoende journalistik, journalistiska, granskande journalistik, fri journalistik',
    coffee: 'kaffe, en kaffe, kopp kaffe, fika',
    friend: 'vän, vänner, en vän, kompis, bekant',
    clipboard: 'urklipp',
    also: 'också, även, dessutom',
    title: 'titel, rubrik, titeln, rubriken',
    duration: 'tid, längd, tar, ungefär, lästid, ca, cirka',
    written: 'skriven, skrivet, skriven av, text av, text',
    outdated:
      'föråldrad, gammal, inaktuell, äldre än, mer än ett år gammal, gamla, inte längre aktuell, föråldrat, gammalt, utdaterad',
    partnership: 'samarbete, partnerskap, samarbetet, samarbeten, i samarbete',
    machine: 'automatisk, automatiskt, maskin, maskinöversatt, automatöversatt, automatiska, maskinellt',
    until: 'till, tills, fram till, till och med',
    express: 'uttryck, uttrycker, speglar, representerar, står för, uttryckta, återspeglar, framförs',
    offline: 'offline, frånkopplad, inte ansluten, nerkopplad, ingen anslutning',
  },
  phrases: {
    'action.sent': 'skickat, skickad, inskickat',
    'comment.thanks-pending': 'tack din kommentar väntar på granskning',
    'comment.guidelines': 'läs våra kommentarsregler, diskussionsregler, våra kommentarsregler',
    'error.vote': 'din röst räknades inte, röstningen misslyckades',
    'comment.only-admin': 'bara administratören kan svara här, endast administratörer kan svara',
    'comment.only-you': 'bara du kan se detta, syns bara för dig, endast synlig för dig',
    'comment.draft-restored': 'ditt utkast är tillbaka, innehållet har återställts, utkastet har återställts',
    'form.password-mismatch': 'lösenorden stämmer inte överens, lösenorden matchar inte',
    'form.enter-name-email':
      'ange namn och e-postadress först, fyll i namn och e-post, ange ditt namn och din e-post',
    'login.email-verified': 'din e-postadress är bekräftad, e-post verifierad, e-post bekräftad',
    'login.out-confirm': 'vill du verkligen logga ut, är du säker på att du vill logga ut',
    'action.deleting': 'tar bort, raderar',
    'error.delete': 'kunde inte tas bort, det gick inte att ta bort, kunde inte radera',
    'error.edit': 'kunde inte ändras, det gick inte att ändra, redigeringen misslyckades',
    'error.timeout': 'det tog för lång tid, tidsgränsen överskreds',
    'nav.messages': 'meddelanden, mina meddelanden',
    'nav.dashboard': 'kontrollpanel, administrationspanel, instrumentpanel',
    'action.next-step': 'nästa steg, till nästa steg',
    'related.more-on': 'fler artiklar om ämnet',
    'comment.empty': 'skriv en kommentar först, skriv först en kommentar',
    'comment.submitted':
      'kommentaren har publicerats, din kommentar har publicerats, kommentaren är publicerad, kommentaren har tagits emot',
    'comment.thanks': 'tack för din kommentar, tack för att du kommenterade, tack för kommentaren',
    'comment.stay-polite':
      'håll god ton, håll en god ton, håll dig till ämnet och visa respekt, håll dig till ämnet',
    'time.seconds-ago': 'för {count} sekunder sedan, {count} (sekunder|sekund|sek|s) sedan',
    'comment.upload-image': 'ladda upp bild, ladda upp en bild, lägg till bild, infoga bild, bifoga bild',
    'action.uploading': 'laddar upp, laddas upp, laddar upp bild',
    'error.upload':
      'uppladdningen misslyckades, uppladdning misslyckades, kunde inte ladda upp, det gick inte att ladda upp',
    'error.file-too-large': 'filen är för stor, fil för stor, bilden är för stor',
    'comment.emoji': 'emoji, emojier, emojis, uttryckssymboler, lägg till emoji, infoga emoji',
    'comment.badge-admin': 'administratör, admin, administratörer',
    'comment.badge-moderator': 'moderator, moderatorer',
    'comment.pin': 'nåla fast, klistra',
    'comment.unpin': 'lossa, ta bort fästning, sluta fästa',
    'comment.approve': 'godkänn kommentar, godkänn kommentaren',
    'comment.approved': 'godkänd, godkända, kommentar godkänd',
    'comment.waiting': 'väntar, väntande, under granskning',
    'comment.spam': 'spam, skräppost, markera som spam, rapportera spam',
    'comment.name-too-short': 'namnet är för kort, namnet måste vara minst {count} tecken, för kort namn',
    'comment.too-fast':
      'du skriver för fort vänta en stund, för många förfrågningar, du kommenterar för snabbt',
    'comment.duplicate': 'du har redan skrivit detta, dubblett, dubbel kommentar',
    'vote.already': 'du har redan röstat, redan röstat',
    'vote.own': 'du kan inte rösta på din egen kommentar, man kan inte rösta på sin egen kommentar',
    'comment.edit-history': 'redigeringshistorik, historik, versionshistorik, ändringshistorik',
    'comment.mark-read': 'markera alla som lästa, markera som läst, markera alla som läst',
    'nav.notifications': 'aviseringar, notiser, notifikationer, avisering, notifieringar',
    'comment.all': 'alla kommentarer, samtliga kommentarer',
    'comment.author-only': 'bara författaren, endast författaren',
    'comment.mentions': 'omnämnanden, nämner mig',
    'comment.read-only': 'skrivskyddad, endast läsning, skrivskyddat',
    'comment.block-user': 'blockera användare, blockera, blockera den här användaren, spärra',
    'comment.user-blocked': 'den här användaren är blockerad, blockerad, spärrad',
    'format.bold': 'fet, fetstil',
    'format.italic': 'kursiv, kursiv stil',
    'format.quote': 'citat, citera, infoga citat',
    'format.code': 'kodblock, infoga kod',
    'format.list': 'punktlista, numrerad lista',
    'format.link': 'infoga länk, lägg till länk',
    'form.confirm-password': 'bekräfta lösenord, upprepa lösenord, bekräfta lösenordet',
    'form.change-password': 'ändra lösenord, byt lösenord',
    'form.enter-password': 'ange ditt lösenord, ange lösenord, skriv ditt lösenord',
    'form.avatar': 'profilbild, avatar, byt profilbild',
    'form.subject': 'ämne, ämnesrad',
    'form.phone': 'telefonnummer, telefon, mobilnummer',
    'form.first-name': 'förnamn, ditt förnamn',
    'form.last-name': 'efternamn, ditt efternamn',
    'login.username-or-email':
      'användarnamn eller e-post, e-post eller användarnamn, användarnamn eller e-postadress',
    'login.send-code': 'skicka kod, skicka verifieringskod, skicka kod igen',
    'login.taken':
      'namnet eller adressen används redan, användarnamnet är upptaget, e-postadressen används redan',
    'login.delete-account': 'ta bort konto, radera konto',
    'error.server':
      'det är problem med servern, serverfel, internt serverfel, begäran misslyckades, ogiltig begäran',
    'error.not-allowed':
      'du har inte behörighet till detta, åtkomst nekad, ej behörig, inte tillåtet, saknar behörighet',
    'error.load': 'kunde inte laddas, kunde inte ladda, laddningen misslyckades, fel vid laddning',
    'error.save': 'kunde inte sparas, kunde inte spara, fel vid sparande',
    'action.undo': 'återställ ändring',
    'action.done': 'klart, klar, slutförd',
    'action.reset': 'återställ, rensa, nollställ',
    'action.change': 'byt',
    'action.filter': 'filtrera, filter',
    'action.print': 'skriv ut, skriv ut artikeln',
    'action.enable': 'aktivera, slå på',
    'action.disable': 'inaktivera, stäng av, avaktivera',
    'action.open': 'öppna, öppna upp',
    'action.create': 'skapa, skapa ny',
    'action.skip': 'hoppa över, skippa',
    'action.select-all': 'markera alla, välj alla, markera allt',
    'action.pause': 'pausa, paus',
    'meta.online': '{count} online just nu, {count} online, {count} personer online',
    'meta.words-label': 'ord, antal ord',
    'meta.views-label': 'visningar, sidvisningar, besök',
    'meta.source': 'källa, källor',
    'meta.rating': 'betyg, omdöme',
    'meta.followers': '{count} följare, {count} prenumeranter',
    'nav.help': 'hjälp, vanliga frågor, kundservice, hjälpcenter, faq',
    'nav.language': 'språk, välj språk, byt språk',
    'nav.news': 'nyheter',
    'nav.sitemap': 'webbplatskarta, sidkarta',
    'nav.accessibility': 'tillgänglighet, tillgänglighetsredogörelse',
    'nav.jobs': 'lediga jobb, jobba hos oss, karriär',
    'legal.disclaimer': 'ansvarsfriskrivning, friskrivning',
    'legal.age':
      'du måste ha åldern inne {count}, är du över {count} år, jag är över {count} år, du måste vara minst {count} år',
    'consent.duration': 'lagringstid, utgångsdatum, giltighetstid, upphör',
    'consent.legitimate-interest': 'berättigat intresse, berättigade intressen',
    'consent.unclassified': 'oklassificerade, okategoriserade, övriga cookies',
    'consent.service-cookies':
      'den här tjänsten lägger {count} cookies, den här tjänsten använder {count} cookies, tjänsten kan lägga {count} cookies',
    'consent.service-no-cookies':
      'den här tjänsten lägger inga cookies, den här tjänsten använder inga cookies',
    'comment.field': 'kommentar, din kommentar, kommentera, kommentera artikeln här',
    'comment.write':
      'skriv en kommentar, lämna en kommentar, lägg till en kommentar, lämna ett svar, kommentera artikeln, kommentera inlägget, skriv kommentar, lägg till kommentar, ny kommentar, lämna kommentar, skriv din kommentar, tyck till, kommentera här, lägg en kommentar',
    'comment.label': 'kommentarer, kommentarsfält, kommentarerna, läsarnas kommentarer, läsarkommentarer',
    'comment.count': '{count} kommentarer, {count} kommentar, kommentarer ({count})',
    'comment.submit':
      'skicka kommentar, publicera kommentar, posta kommentar, skicka in kommentar, spara kommentar, publicera kommentaren, skicka kommentaren',
    'comment.share-thoughts':
      'vad tycker du, vad tycker du?, vad tror du, vad är din åsikt, dela dina tankar, säg vad du tycker, berätta vad du tycker, vad tänker du, dela med dig av dina tankar, din åsikt',
    'comment.join-discussion':
      'delta i diskussionen, gå med i diskussionen, starta en diskussion, diskutera, diskussion, var med i diskussionen, häng med i diskussionen, starta diskussionen, delta i samtalet',
    'comment.be-first':
      'bli först med att kommentera, var först med att kommentera, bli först att kommentera, var den första att kommentera, bli den första att kommentera, skriv den första kommentaren, bli först, var först att kommentera',
    'comment.none':
      'inga kommentarer, inga kommentarer ännu, inga kommentarer än, det finns inga kommentarer ännu, ingen har kommenterat än, ännu inga kommentarer, det finns inga kommentarer',
    'comment.closed':
      'kommentarer stängda, kommentarer är stängda, kommentarerna är stängda, kommentarsfältet är stängt, kommentarer inaktiverade, kommentarer är avstängda, det går inte längre att kommentera, kommentarsfunktionen är avstängd, diskussionen är stängd',
    'comment.pending':
      'din kommentar väntar på granskning, din kommentar väntar på godkännande, din kommentar inväntar granskning, väntar på moderering, väntar på godkännande, kommentaren väntar på granskning, din kommentar väntar på moderering, din kommentar granskas innan den publiceras',
    'comment.moderated':
      'kommentarer modereras, alla kommentarer modereras, kommentarer granskas innan de publiceras, kommentarer måste godkännas innan de publiceras, alla kommentarer granskas före publicering, kommentarer förhandsgranskas, observera att kommentarer måste godkännas innan de publiceras',
    'comment.load-more':
      'ladda fler kommentarer, visa fler kommentarer, fler kommentarer, läs fler kommentarer',
    'comment.show':
      'visa kommentarer, läs kommentarer, visa alla kommentarer, se kommentarer, visa {count} kommentarer, läs kommentarerna, visa kommentarerna',
    'comment.loading': 'laddar kommentarer, läser in kommentarer, hämtar kommentarer, kommentarer laddas',
    'comment.on':
      'kommentarer till {title}, {count} kommentarer till {title}, en kommentar till {title}, {count} svar på {title}, {count} tankar om {title}, {count} svar till {title}, kommentarer på {title}, {count} reaktioner på {title}, {count} kommentarer på {title}',
    'comment.hide': 'dölj kommentarer, dölj kommentarerna',
    'comment.edit': 'redigera kommentar, ändra kommentar, redigera kommentaren',
    'comment.delete': 'ta bort kommentar, radera kommentar, ta bort kommentaren',
    'comment.report':
      'anmäl kommentar, rapportera kommentar, rapportera missbruk, anmäl kommentaren, rapportera kommentaren, rapportera som spam',
    'comment.deleted':
      'kommentaren har tagits bort, denna kommentar har tagits bort, kommentaren är borttagen, kommentaren raderades, borttagen kommentar, den här kommentaren har raderats',
    'comment.anonymous': 'anonym, anonym användare',
    'comment.as-guest': 'kommentera som gäst, fortsätt som gäst, som gäst, gäst, skriv som gäst',
    'comment.pinned': 'fäst, fastnålad, fäst kommentar',
    'comment.notify-replies':
      'meddela mig om svar, meddela mig vid svar, få avisering om svar, meddela mig via e-post vid svar, få e-post när någon svarar, avisera mig om svar',
    'comment.notify-comments':
      'meddela mig om nya kommentarer via e-post, meddela mig om nya kommentarer, få e-post om nya kommentarer, meddela mig om uppföljande kommentarer via e-post, prenumerera på kommentarer, avisera mig om nya kommentarer',
    'comment.notify-articles':
      'meddela mig om nya inlägg via e-post, meddela mig om nya inlägg, få e-post om nya inlägg',
    'comment.save-details':
      'spara mitt namn min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar, spara mitt namn e-post och webbplats i webbläsaren till nästa gång jag kommenterar, kom ihåg mina uppgifter, spara mina uppgifter, spara mitt namn och e-post till nästa gång, kom ihåg mig till nästa gång',
    'comment.wrote':
      '{name} skriver, {name} skrev, {name} säger, {name} kommenterade, kommenterade, {name} skrev den {date}, {name} säger den {date}',
    'reply.label': 'svara, svar, svara på kommentaren',
    'reply.to':
      'svara {name}, svar till {name}, svara till {name}, svar på {name}, lämna ett svar till {name}, svara på {name}, som svar till {name}',
    'reply.count': '{count} svar',
    'reply.write': 'skriv ett svar, ditt svar, lägg till ett svar, skriv svar, skriv ditt svar',
    'reply.cancel': 'avbryt svar, avbryt svaret, ångra svar',
    'reply.show': 'visa svar, visa {count} svar, se svar, läs svar, visa alla svar',
    'reply.hide': 'dölj svar, dölj {count} svar, dölj svaren',
    'reply.show-more': 'visa fler svar, fler svar, ladda fler svar, {count} fler svar',
    'reaction.label': 'reaktioner, reaktion',
    'reaction.add': 'lägg till reaktion, reagera, lägg till reaktioner, lägg till en reaktion',
    'reaction.pick': 'välj din reaktion, välj reaktion, välj en reaktion',
    'like.label': 'gilla, gilla det här, jag gillar, gilla artikeln',
    'like.undo': 'sluta gilla, gilla inte längre, ta bort gilla',
    'vote.up': 'rösta upp, tumme upp, upprösta',
    'vote.down': 'rösta ner, tumme ner, nedrösta, rösta ned',
    'sort.label': 'sortera efter, sortera, sortering, sortera på, ordna efter, sorteringsordning',
    'sort.newest':
      'nyaste, senaste, nyaste först, senaste först, nyast, nyast först, senaste kommentarerna först, sortera efter nyaste, sortera efter senaste, sortera efter nyast, sortera på nyast',
    'sort.oldest':
      'äldsta, äldsta först, äldst, äldst först, sortera efter äldsta, sortera efter äldst, sortera på äldst',
    'sort.popular':
      'bästa, populäraste, mest populära, topp, populärast, bäst, mest gillade, populära, bäst betyg, populärt',
    'action.edit': 'redigera, ändra',
    'action.edited': 'redigerad, (redigerad), ändrad, redigerat',
    'action.delete': 'ta bort, radera',
    'action.cancel': 'avbryt, ångra',
    'action.save': 'spara, spara ändringar',
    'action.saved': 'sparat, sparad, ändringar sparade, ändringarna har sparats',
    'action.submit': 'skicka, skicka in, publicera, sänd, posta',
    'action.sending': 'skickar, skickar…, sparar…, publicerar…',
    'action.confirm': 'bekräfta',
    'action.close': 'stäng, stäng fönstret, stäng dialogrutan, stäng fönster',
    'action.ok': 'ok, okej, jag förstår, uppfattat, förstått, det är ok',
    'action.yes': 'ja, ja tack',
    'action.no': 'nej, nej tack',
    'action.add': 'lägg till',
    'action.continue': 'fortsätt, gå vidare',
    'action.retry': 'försök igen, prova igen, försök på nytt, vänligen försök igen, var god försök igen',
    'action.copy': 'kopiera, kopiera kod, kopiera koden, kopiera text, kopiera till urklipp',
    'action.copied': 'kopierat, kopierad, kopierat!, kopierat till urklipp, kopierad!',
    'action.expand': 'expandera, fäll ut, expandera alla, utöka',
    'action.collapse': 'fäll ihop, minimera, fäll ihop alla, komprimera',
    'action.show-more':
      'visa mer, mer, se mer, visa fler, fler, ladda fler, ladda mer, läs in fler, hämta fler, fler resultat, läs in mer',
    'action.show-less': 'visa mindre, mindre, visa färre, se mindre',
    'action.show-all': 'visa alla, alla, se alla, visa allt, se allt',
    'action.hide': 'dölj, göm',
    'action.loading': 'laddar, laddar…, läser in, läser in…, hämtar…, laddas',
    'action.wait': 'vänta, var god vänta, vänligen vänta, ett ögonblick, vänta…, var god dröj, vänta lite',
    'action.select': 'välj, markera',
    'action.reload': 'ladda om, ladda om sidan, uppdatera, uppdatera sidan',
    'action.download': 'ladda ner, ladda ned, hämta, ladda ner fil, ladda hem',
    'action.write': 'skriv, skriva',
    'action.preview': 'förhandsgranska, förhandsgranskning, förhandsvisning, förhandsvisa',
    'action.play': 'spela upp, spela, spela upp video',
    'action.listen': 'lyssna, lyssna på artikeln, lyssna på texten, hör artikeln, lyssna på den här artikeln',
    'action.report': 'anmäl, rapportera, flagga',
    'action.settings': 'inställningar, alternativ',
    'form.name': 'namn, ditt namn, visningsnamn, namn *, smeknamn, för- och efternamn',
    'form.name-optional': 'namn (valfritt), namn (frivilligt)',
    'form.email':
      'e-post, e-postadress, epost, mejl, mejladress, din e-postadress, din e-post, email, e-mail, mail, ange din e-postadress, din mejladress, mailadress',
    'form.email-optional': 'e-post (valfritt), e-postadress (valfritt), e-post (frivilligt), e-post (valfri)',
    'form.website': 'webbplats, hemsida, webbsida, url, din webbplats, sajt, din hemsida',
    'form.website-optional':
      'webbplats (valfritt), hemsida (valfritt), webbplats (valfri), webbplats (frivilligt)',
    'form.username': 'användarnamn, ditt användarnamn',
    'form.password': 'lösenord, ditt lösenord',
    'form.message': 'meddelande, ditt meddelande, skriv ditt meddelande',
    'form.optional': 'valfritt, valfri, (valfritt), frivilligt',
    'form.required': 'obligatoriskt, obligatorisk, (obligatoriskt), krävs, (krävs)',
    'form.required-marked':
      'obligatoriska fält är märkta *, obligatoriska fält är markerade med *, fält märkta med * är obligatoriska, obligatoriska fält är märkta, obligatoriska fält, obligatoriska fält är markerade, * obligatoriskt fält, fält med * är obligatoriska',
    'form.field-required':
      'detta fält är obligatoriskt, fältet är obligatoriskt, det här fältet är obligatoriskt, detta fält krävs, fältet måste fyllas i, får inte vara tomt, fyll i detta fält, fältet får inte vara tomt, vänligen fyll i detta fält, obligatoriskt fält',
    'form.enter-name':
      'vänligen ange ditt namn, skriv ditt namn, fyll i ditt namn, var god ange ditt namn, ange ditt namn',
    'form.enter-email':
      'vänligen ange din e-postadress, fyll i din e-postadress, skriv din e-postadress, var god ange din e-postadress, ange en e-postadress',
    'form.enter-valid-email':
      'ange en giltig e-postadress, ogiltig e-postadress, e-postadressen är ogiltig, vänligen ange en giltig e-postadress, felaktig e-postadress, e-postadressen är inte giltig',
    'form.email-private':
      'din e-postadress kommer inte publiceras, din e-postadress kommer inte att publiceras, e-postadressen publiceras inte, publiceras inte, din e-post publiceras inte, visas inte, din e-postadress publiceras inte, (publiceras ej), visas ej offentligt, din mejladress visas inte',
    'form.private-and-required':
      'din e-postadress kommer inte publiceras obligatoriska fält är märkta *, din e-postadress kommer inte att publiceras obligatoriska fält är märkta',
    'login.label': 'logga in, inloggning, logga in här, login, logga in nu',
    'login.with': 'logga in med {brand}, logga in via {brand}, fortsätt med {brand}, inloggning med {brand}',
    'login.out': 'logga ut',
    'login.sign-up':
      'skapa konto, registrera dig, registrera, skapa ett konto, registrera dig nu, skapa gratis konto, skaffa konto, registrera konto, registrera dig gratis, skapa ett gratis konto, nytt konto',
    'login.or':
      'logga in eller registrera dig, logga in eller skapa konto, logga in / registrera, logga in eller skapa ett konto',
    'login.to-comment':
      'logga in för att kommentera, logga in för att skriva en kommentar, logga in för att delta i diskussionen, logga in för att lämna en kommentar, du måste vara inloggad för att kommentera, du måste vara inloggad för att skriva en kommentar, du måste logga in för att kommentera, du måste vara inloggad för att publicera en kommentar, endast inloggade användare kan kommentera, endast registrerade användare kan kommentera',
    'login.required':
      'du måste vara inloggad, inloggning krävs, vänligen logga in, du måste logga in, var god logga in',
    'login.as': 'inloggad som {name}, du är inloggad som {name}, loggat in som {name}',
    'login.forgot':
      'glömt lösenord, glömt lösenordet, glömt ditt lösenord, glömt lösenordet?, glömt lösenord?, har du glömt ditt lösenord, glömt ditt lösenord?',
    'login.reset-password':
      'återställ lösenord, återställ lösenordet, nytt lösenord, välj nytt lösenord, återställ ditt lösenord',
    'login.remember': 'kom ihåg mig, håll mig inloggad, förbli inloggad, fortsätt vara inloggad',
    'login.no-account':
      'inget konto, har du inget konto, inget konto?, saknar du konto, ny här, inte registrerad, har du inget konto än, har du inte ett konto, saknar du konto?, inte medlem',
    'login.have-account':
      'har du redan ett konto, redan registrerad, har du redan konto, redan medlem med konto, redan ett konto, har du ett konto, har du redan ett konto?',
    'login.account': 'mitt konto, ditt konto, konto',
    'login.profile': 'profil, min profil, din profil, visa profil, min sida, mina sidor',
    'captcha.not-robot':
      'jag är inte en robot, jag är människa, jag är ingen robot, jag är en människa, inte en robot',
    'captcha.prove-human':
      'är du människa, bekräfta att du är människa, bekräfta att du inte är en robot, bevisa att du är människa, verifiera att du är en människa, är du en robot, bekräfta att du är en människa',
    'captcha.enter-code':
      'ange koden, skriv in koden, ange kod, skriv koden, fyll i koden, ange säkerhetskoden',
    'captcha.enter-characters':
      'ange tecknen i bilden, skriv tecknen du ser, skriv in tecknen från bilden, ange tecknen du ser, skriv in tecknen, skriv texten i bilden, ange bokstäverna i bilden',
    'captcha.verify': 'verifiera, kontrollera',
    'captcha.verifying': 'verifierar, verifierar…, kontrollerar…, verifiering pågår, kontrollerar',
    'captcha.verified': 'verifierad, verifierat, verifieringen lyckades, klar verifierad',
    'captcha.failed':
      'verifieringen misslyckades, fel kod, felaktig captcha, captcha misslyckades, felaktig kod',
    'captcha.expired':
      'verifieringen har gått ut, captcha har gått ut, koden har gått ut, verifieringen har löpt ut',
    'captcha.new': 'ny kod, hämta ny kod, ny bild, ladda om captcha, annan bild, ny captcha',
    'captcha.audio': 'ljudutmaning, captcha med ljud, få en ljudutmaning, ljudversion, ljud-captcha',
    'cookie.accept':
      'acceptera, godkänn, jag godkänner, acceptera cookies, tillåt cookies, godkänn cookies, jag accepterar, tillåt, jag samtycker, acceptera kakor, godkänn kakor, samtyck',
    'cookie.accept-all':
      'acceptera alla, godkänn alla, tillåt alla, acceptera alla cookies, godkänn alla cookies, tillåt alla cookies, acceptera alla kakor, godkänn allt, acceptera allt, godkänn alla kakor, tillåt alla kakor',
    'cookie.accept-selected':
      'tillåt val, acceptera valda, spara val, godkänn valda, acceptera val, tillåt urval, godkänn mina val, bekräfta mina val, spara mina val, bekräfta val, tillåt valda, acceptera markerade, acceptera markerat, godkänn markerade',
    'cookie.accept-continue':
      'acceptera och fortsätt, godkänn och fortsätt, acceptera och stäng, godkänn och stäng',
    'cookie.only-necessary':
      'endast nödvändiga, endast nödvändiga cookies, bara nödvändiga, bara nödvändiga kakor, acceptera endast nödvändiga, endast nödvändiga kakor, använd endast nödvändiga cookies, godkänn nödvändiga, acceptera endast nödvändiga cookies, godkänn endast nödvändiga',
    'cookie.reject':
      'avvisa, neka, avböj, jag nekar, avvisa cookies, neka cookies, fortsätt utan att acceptera, acceptera inte, godkänn inte, avvisa kakor',
    'cookie.reject-all':
      'avvisa alla, neka alla, neka alla cookies, avvisa alla cookies, neka allt, avböj alla',
    'cookie.settings':
      'cookie-inställningar, cookieinställningar, inställningar för cookies, hantera cookies, anpassa cookies, kakinställningar, inställningar för kakor, hantera kakor, ändra cookie-inställningar',
    'cookie.manage':
      'hantera inställningar, anpassa, anpassa inställningar, hantera val, ändra inställningar, hantera alternativ, hantera, hantera mina val, fler alternativ, anpassa val',
    'cookie.save-settings':
      'spara inställningar, spara inställningarna, spara och stäng, spara & stäng, spara mina inställningar',
    'cookie.choose': 'låt mig välja, välj själv, jag vill välja, välj cookies',
    'cookie.policy':
      'cookiepolicy, kakpolicy, policy för cookies, cookie-policy, om cookies, information om cookies, om kakor',
    'cookie.learn':
      'läs mer om cookies, läs mer om kakor, mer om cookies, läs mer om hur vi använder cookies, mer information om cookies, läs mer i vår cookiepolicy',
    'cookie.consent-heading':
      'samtycke till cookies, vi värnar om din integritet, vi bryr oss om din integritet, din integritet är viktig för oss, samtycke till kakor, cookie-samtycke, cookiesamtycke, hantera samtycke, vi värdesätter din integritet',
    'consent.always': 'alltid',
    'consent.service': 'tjänst, tjänster',
    'consent.purpose': 'syfte, syften, ändamål',
    'consent.vendors':
      'leverantörer, partners, våra partners, våra partner, leverantör, lista över leverantörer, tredjepartsleverantörer, visa partner, visa våra partner',
    'consent.always-required':
      'alltid nödvändig, alltid aktiv, alltid aktiverad, alltid på, alltid obligatorisk, alltid aktiva, krävs alltid',
    'consent.opt-out': 'opt-out, välj bort',
    'consent.essential':
      'nödvändiga, nödvändiga cookies, strikt nödvändiga, nödvändiga kakor, strikt nödvändiga cookies, absolut nödvändiga cookies, nödvändig, nödvändigt, helt nödvändiga cookies',
    'consent.functional':
      'funktionella, funktionella cookies, funktionell, funktionella kakor, funktioner, funktionalitet, funktionscookies',
    'consent.statistics':
      'statistik, analys, statistik-cookies, analyscookies, analytiska cookies, statistiska, besöksstatistik, analytiska, statistikcookies, analys och statistik',
    'consent.marketing':
      'marknadsföring, marknadsföringscookies, reklamcookies, annonscookies, marknadsföringskakor, marknadsföring och reklam',
    'consent.performance': 'prestanda, prestandacookies, prestandaoptimering',
    'consent.social-media': 'sociala medier, cookies för sociala medier',
    'consent.external-media': 'externt innehåll, externa medier, externa tjänster, innehåll från tredje part',
    'consent.service-provision':
      'tillhandahållande av tjänst, tillhandahållande av tjänsten, tillhandahållande av tjänster',
    'consent.details': 'detaljer, visa detaljer, mer information, fler detaljer, information, mer info',
    'consent.privacy-settings':
      'integritetsinställningar, sekretessinställningar, dataskyddsinställningar, hantera integritetsinställningar, inställningar för integritet',
    'privacy.label': 'integritet, sekretess, dataskydd, personlig integritet',
    'privacy.policy':
      'integritetspolicy, sekretesspolicy, dataskyddspolicy, personuppgiftspolicy, vår integritetspolicy, behandling av personuppgifter, personuppgifter',
    'privacy.learn-more':
      'läs mer i vår integritetspolicy, för att veta mer läs vår integritetspolicy, läs vår integritetspolicy, mer information finns i vår integritetspolicy',
    'privacy.terms':
      'användarvillkor, villkor, allmänna villkor, tjänstevillkor, köpvillkor, prenumerationsvillkor, användningsvillkor',
    'privacy.and-terms':
      'integritet och villkor, sekretess och villkor, integritetspolicy och användarvillkor, villkor och integritetspolicy',
    'newsletter.label': 'nyhetsbrev, nyhetsbrevet, vårt nyhetsbrev, våra nyhetsbrev',
    'newsletter.subscribe':
      'prenumerera på nyhetsbrevet, prenumerera på vårt nyhetsbrev, anmäl dig till nyhetsbrevet, anmäl dig till vårt nyhetsbrev, få vårt nyhetsbrev, skaffa nyhetsbrevet, beställ nyhetsbrevet, anmälan till nyhetsbrev, få nyhetsbrevet, registrera dig för vårt nyhetsbrev, prenumerera på nyhetsbrev, anmäl dig till nyhetsbrev, skriv upp dig på vårt nyhetsbrev, teckna dig för nyhetsbrevet',
    'newsletter.pitch':
      'få de senaste nyheterna direkt i inkorgen, nyheterna direkt i din inkorg, missa inga nyheter, få nyheter via e-post, håll dig uppdaterad, få nya artiklar via e-post, dagens viktigaste nyheter i inkorgen, missa aldrig en nyhet, senaste nytt i din inkorg, få veckans bästa artiklar i inkorgen',
    'newsletter.thanks':
      'tack för din anmälan, tack för att du prenumererar, du är nu anmäld, du prenumererar nu på nyhetsbrevet, anmälan lyckades, tack för din prenumeration, du är nu prenumerant',
    'newsletter.already':
      'du prenumererar redan, du är redan anmäld, e-postadressen är redan registrerad, du är redan prenumerant på nyhetsbrevet',
    'newsletter.check-inbox':
      'kolla din inkorg, kontrollera din inkorg, bekräfta din prenumeration, vi har skickat ett bekräftelsemejl, bekräfta din anmälan via länken i mejlet, kontrollera din e-post för att bekräfta, kolla din inkorg för att bekräfta din prenumeration',
    'newsletter.unsubscribe-anytime':
      'du kan avsluta prenumerationen när som helst, avsluta när du vill nyhetsbrevet, du kan när som helst avregistrera dig, avregistrera dig när som helst, du kan avprenumerera när som helst, avprenumerera när som helst, du kan avsluta när som helst prenumerationen på nyhetsbrevet',
    'newsletter.no-spam': 'ingen spam, ingen skräppost, vi skickar aldrig spam, inget spam, vi spammar inte',
    'newsletter.unsubscribe':
      'avprenumerera, avregistrera dig, avsluta prenumeration på nyhetsbrev, avanmäl dig, avregistrera',
    'newsletter.join-readers':
      'gör som {count} andra läsare, häng med {count} andra prenumeranter, {count} läsare prenumererar redan, gå med {count} andra läsare, följ med {count} andra läsare',
    'subscribe.label':
      'prenumerera, bli prenumerant, teckna prenumeration, prenumeration, köp prenumeration, prenumerera nu, prenumerationer, skaffa prenumeration',
    'subscribe.rss': 'rss, rss-flöde, rss-flödet, prenumerera via rss, flöde, rss-feed',
    'subscribe.by-email':
      'prenumerera via e-post, prenumerera via mejl, följ bloggen via e-post, prenumerera på bloggen via e-post',
    'subscribe.push':
      'aktivera aviseringar, slå på notiser, få notiser, tillåt aviseringar, aktivera notiser, slå på aviseringar, tillåt notiser',
    'subscribe.to-read':
      'prenumerera för att läsa vidare, bli prenumerant för att läsa vidare, läs hela artikeln med en prenumeration, logga in eller bli prenumerant för att läsa vidare, fortsätt läsa med en prenumeration, prenumerera för att fortsätta läsa, köp prenumeration för att läsa vidare, lås upp artikeln, läs vidare med en prenumeration',
    'subscribe.only':
      'endast för prenumeranter, bara för prenumeranter, för prenumeranter, artikeln är endast för prenumeranter, exklusivt för prenumeranter, denna artikel är för prenumeranter, prenumerantinnehåll, den här artikeln är för prenumeranter, låst för prenumeranter, plus-artikel',
    'subscribe.already':
      'redan prenumerant, redan prenumerant?, är du redan prenumerant, redan prenumerant logga in, är du redan prenumerant logga in, har du redan en prenumeration, redan prenumerant logga in här',
    'subscribe.free-trial':
      'prova gratis, testa gratis, gratis provperiod, prova gratis i {count} dagar, första månaden gratis, prova en månad gratis, prova på gratis, starta gratis provperiod, {count} dagar gratis, prova {count} månad gratis, prova gratis i en månad, en månad gratis',
    'subscribe.cancel-anytime':
      'ingen bindningstid, avsluta när du vill, säg upp när du vill, ingen bindningstid avsluta när du vill, säg upp när som helst, avsluta när som helst, utan bindningstid, du kan säga upp när som helst',
    'subscribe.manage':
      'hantera prenumeration, hantera din prenumeration, min prenumeration, hantera prenumerationen, mina prenumerationer',
    'subscribe.gift':
      'ge bort artikeln, ge bort en prenumeration, ge bort den här artikeln, bjud på artikeln, dela artikeln gratis, ge bort prenumeration, ge artikeln i present',
    'subscribe.articles-left':
      'du har {count} gratis artiklar kvar, {count} gratis artiklar kvar, du har {count} artiklar kvar att läsa gratis, du har läst {count} av {count} gratisartiklar, du har {count} fria artiklar kvar denna månad',
    'subscribe.register-to-read':
      'skapa ett gratis konto för att läsa vidare, registrera dig gratis för att läsa vidare, skapa konto för att läsa vidare, registrera dig för att läsa hela artikeln',
    'subscribe.offers':
      'se våra erbjudanden, alla erbjudanden, se alla erbjudanden, våra prenumerationer, se erbjudanden, prenumerationserbjudanden, se alla prenumerationer',
    'member.only':
      'endast för medlemmar, bara för medlemmar, för medlemmar, exklusivt för medlemmar, artikeln är endast för medlemmar, den här artikeln är för medlemmar',
    'member.become': 'bli medlem, bli medlem nu, gå med som medlem, bli medlem i dag, bli medlem idag',
    'member.already':
      'redan medlem, redan medlem?, är du redan medlem, redan medlem logga in, är du redan medlem logga in',
    'member.label': 'medlemskap, medlem, medlemmar',
    'member.support-us':
      'stöd oss, stötta oss, stöd vår journalistik, stöd vårt arbete, stöd fri journalistik, hjälp oss, stöd bloggen, stötta oberoende journalistik, stötta vår journalistik, stöd oberoende journalistik',
    'member.donate':
      'donera, ge ett bidrag, skänk en slant, skänk en gåva, bjud på en kaffe, ge en gåva, bjud oss på en kaffe',
    'follow.label': 'följ',
    'follow.us': 'följ oss, följ oss i sociala medier, följ oss på sociala medier',
    'follow.on': 'följ oss på {brand}, följ på {brand}, följ oss i {brand}, följ mig på {brand}',
    'share.label': 'dela, dela detta, dela med dig, dela det här, dela på',
    'share.on': 'dela på {brand}, dela via {brand}, klicka för att dela på {brand}, dela i {brand}',
    'share.article':
      'dela artikeln, dela artikel, dela inlägget, dela den här artikeln, dela sidan, dela denna artikel, dela det här inlägget',
    'share.by-email':
      'dela via e-post, dela via mejl, skicka via e-post, skicka till en vän, mejla artikeln, tipsa en vän, mejla till en vän, klicka för att e-posta detta till en vän, mejla en vän',
    'share.copy-link': 'kopiera länk, kopiera länken, kopiera url, kopiera länkadress, kopiera adressen',
    'share.link-copied':
      'länken kopierad, länken har kopierats, länk kopierad, länken kopierad!, länken kopierades, länken är kopierad',
    'share.save':
      'spara artikeln, läs senare, spara till senare, lägg till i läslistan, spara artikel, lägg till som favorit, bokmärk, lägg till bokmärke, spara i läslistan',
    'related.articles':
      'relaterade artiklar, liknande artiklar, relaterat, relaterade inlägg, liknande inlägg, mer om ämnet, relaterat innehåll, relaterade nyheter, i samma ämne, läs mer i ämnet',
    'related.may-like':
      'du kanske också gillar, du kanske gillar, du kanske är intresserad av, mer för dig, kanske intresserar dig, du kan också gilla, du kanske också är intresserad av, detta kan intressera dig, andra läste också',
    'related.recommended':
      'rekommenderat, rekommenderas, rekommendationer, rekommenderade artiklar, rekommenderat för dig, vi rekommenderar, redaktionen rekommenderar, lästips, utvalt för dig, tips till dig',
    'related.recent':
      'senaste artiklarna, senaste inläggen, senaste nytt, senaste nyheterna, nya artiklar, senaste artiklar, senaste inlägg, nyaste artiklarna, senaste nyheter, de senaste artiklarna, nya inlägg',
    'related.popular':
      'mest läst, mest lästa, populära artiklar, populära inlägg, mest lästa artiklar, mest läst just nu, populärt just nu, topplistan, veckans mest lästa',
    'related.more-from': 'mer från {name}, fler artiklar av {name}, mer av {name}, fler artiklar från {name}',
    'related.read-also': 'läs också, läs även, läs mer också, se även',
    'related.read-next': 'läs härnäst, nästa att läsa, läs nästa, nästa artikel att läsa',
    'related.read-more':
      'läs mer, läs artikeln, läs hela artikeln, till artikeln, läs inlägget, läs mer…, läs hela inlägget, läs, läs hela, läs mer här, lär dig mer, ta reda på mer, få veta mer, upptäck mer, veta mer',
    'related.continue': 'fortsätt läsa, läs vidare, fortsätt läsa {title}, fortsätt läsa artikeln',
    'related.previous-article':
      'föregående inlägg, föregående artikel, tidigare inlägg {title}, föregående inlägg {title}, föregående artikel {title}',
    'related.next-article': 'nästa inlägg, nästa artikel, nästa inlägg {title}, nästa artikel {title}',
    'related.newer-article': 'nyare inlägg, nyare artiklar, nyare artikel, nyare poster',
    'related.older-article': 'äldre inlägg, äldre artiklar, äldre artikel, tidigare inlägg, äldre poster',
    'nav.next': 'nästa, framåt, nästa sida',
    'nav.previous': 'föregående, bakåt, föregående sida',
    'nav.page': 'sida, sidan',
    'nav.page-of': 'sida {count} av {count}, sida {count}, {count} av {count}, sidan {count} av {count}',
    'nav.back': 'tillbaka, gå tillbaka',
    'nav.back-top':
      'till toppen, tillbaka till toppen, upp, gå till toppen, överst på sidan, scrolla till toppen, till början av sidan, tillbaka upp, gå till sidans början, till sidans topp',
    'nav.home': 'hem, startsida, startsidan, start, till startsidan, förstasidan',
    'nav.back-home':
      'tillbaka till startsidan, gå till startsidan, tillbaka till förstasidan, tillbaka hem, till förstasidan',
    'nav.menu': 'meny, navigering, huvudmeny, navigation, huvudnavigering, navigeringsmeny',
    'nav.toggle-menu':
      'visa eller dölj meny, växla meny, visa/dölj meny, öppna eller stäng menyn, växla navigering, växla menyn, växla sidofält, visa meny eller dölj, öppna/stäng meny',
    'nav.open-menu': 'öppna meny, öppna menyn, visa meny, visa menyn',
    'nav.close-menu': 'stäng meny, stäng menyn, dölj menyn',
    'nav.skip':
      'hoppa till innehåll, hoppa till innehållet, gå till innehåll, hoppa till huvudinnehåll, hoppa till huvudinnehållet, gå direkt till innehållet, till innehållet, gå till innehållet, gå till huvudinnehåll, fortsätt till innehåll',
    'nav.contents':
      'innehåll, innehållsförteckning, innehållsöversikt, på denna sida, på den här sidan, i den här artikeln, i denna artikel, på sidan',
    'nav.search':
      'sök, sök på webbplatsen, sök efter, sök…, sök på sajten, sök här, sök i bloggen, vad letar du efter, vad söker du, sökning, sök på sidan, sökfält, sök artiklar, sök efter…',
    'nav.search-results': 'sökresultat, resultat, sökträffar',
    'nav.search-results-for':
      'sökresultat för {title}, resultat för {title}, sökning efter {title}, sökresultat för',
    'nav.search-count':
      '{count} resultat, {count} träffar, {count} träff, {count} sökresultat, {count} resultat hittades, {count} träffar för {title}, {count} resultat för {title}',
    'nav.search-none':
      'inga resultat, inga träffar, inget hittades, inga sökresultat, inga resultat för {title}, inga träffar på din sökning, inga resultat hittades, din sökning gav inga träffar, inga resultat hittades för {title}, vi hittade inget',
    'nav.categories': 'kategorier, kategori, alla kategorier, ämnen',
    'nav.tags': 'taggar, etiketter, nyckelord, tagg, etikett',
    'nav.all-tags': 'alla taggar, visa alla taggar, alla etiketter',
    'nav.archive': 'arkiv, arkivet, månadsarkiv',
    'nav.authors': 'författare, skribenter, skribent, om författaren',
    'nav.all-posts-by':
      'alla artiklar av {name}, alla inlägg av {name}, artiklar av {name}, inlägg av {name}, visa alla inlägg av {name}',
    'nav.post-count': '{count} artiklar, {count} inlägg, {count} artikel',
    'nav.tagged-count':
      '{count} artiklar taggade {title}, artiklar taggade {title}, inlägg taggade med {title}, tagg {title}, {count} inlägg med taggen {title}, etikett {title}, taggad {title}',
    'nav.translations': 'översättningar, andra språk, på andra språk, tillgängliga språk',
    'nav.direct-link': 'direktlänk, permalänk, permanent länk',
    'nav.edit-page':
      'redigera den här sidan, redigera sidan, redigera denna sida, redigera på {brand}, ändra sidan, redigera denna sida på {brand}',
    'nav.contact': 'kontakt, kontakta oss, kontaktformulär, kontakta redaktionen',
    'nav.about': 'om oss, om, om mig, om webbplatsen, om bloggen, om sajten, vilka är vi',
    'nav.advertise': 'annonsera, annonsera hos oss, annonsera här, annonsera med oss',
    'nav.theme-toggle':
      'växla tema, byt tema, växla mörkt läge, växla mellan ljust och mörkt läge, byt till mörkt läge, växla mellan mörkt och ljust tema, byt till ljust läge, växla färgtema',
    'nav.theme-dark': 'mörkt, mörkt läge, mörkt tema, mörk, nattläge',
    'nav.theme-light': 'ljust, ljust läge, ljust tema, ljus',
    'nav.new-tab':
      'öppnas i nytt fönster, öppnas i ny flik, öppnas i ett nytt fönster, öppna i ny flik, öppnas i en ny flik, öppnar i nytt fönster, (öppnas i ett nytt fönster), öppna i nytt fönster',
    'meta.reading-time':
      '{count} min läsning, {count} minuters läsning, lästid {count} min, lästid {count} minuter, {count} min lästid, läs på {count} minuter, {count} minuters lästid, tar {count} minuter att läsa, lästid ca {count} minuter',
    'meta.reading-time-label': 'lästid, beräknad lästid',
    'meta.minutes': '{count} min, {count} minuter, {count} minut',
    'meta.words': '{count} ord',
    'meta.views':
      '{count} visningar, {count} visning, visad {count} gånger, läst {count} gånger, visningar {count}',
    'meta.published': 'publicerad, publicerat, publicerades, inskickad',
    'meta.published-on':
      'publicerad {date}, publicerad den {date}, publicerat {date}, publicerades {date}, postat {date}, publicerat den {date}, skapad {date}, skrivet {date}, inlagt {date}',
    'meta.last-updated':
      'senast uppdaterad, senast uppdaterad {date}, senast ändrad, senast ändrad {date}, senast uppdaterad den {date}, senast uppdaterat {date}, sidan uppdaterades senast {date}, senast redigerad, senast redigerad {date}, senast redigerad den {date}, uppdaterad {date}, uppdaterades {date}, uppdaterad den {date}, uppdaterat {date}, uppdaterad, uppdaterat, uppdaterades, uppdatering',
    'meta.on-date': 'den {date}, på {date}',
    'meta.by': 'av {name}, författare {name}, skribent {name}',
    'meta.written-by':
      'skriven av {name}, skrivet av {name}, text {name}, text av {name}, publicerad av {name}, skriven av, inlagt av {name}',
    'meta.photo-credit':
      'foto {name}, bild {name}, foto av {name}, bildkälla {name}, fotograf {name}, bild av {name}, foto/bild {name}',
    'meta.outdated':
      'artikeln är mer än ett år gammal, denna artikel är gammal, informationen kan vara föråldrad, artikeln kan vara inaktuell, detta inlägg är föråldrat, den här artikeln är mer än ett år gammal, innehållet kan vara inaktuellt',
    'time.now': 'just nu, nyss, nu, alldeles nyss, för några sekunder sedan',
    'time.minutes-ago':
      '{count} minuter sedan, {count} minut sedan, en minut sedan, för {count} minuter sedan, {count} min sedan, för en minut sedan',
    'time.hours-ago':
      '{count} timmar sedan, {count} timme sedan, en timme sedan, för {count} timmar sedan, för en timme sedan, {count} tim sedan',
    'time.days-ago':
      '{count} dagar sedan, {count} dag sedan, en dag sedan, för {count} dagar sedan, för en dag sedan',
    'time.weeks-ago':
      '{count} veckor sedan, {count} vecka sedan, en vecka sedan, för {count} veckor sedan, för en vecka sedan',
    'time.months-ago':
      '{count} månader sedan, {count} månad sedan, en månad sedan, för {count} månader sedan, för en månad sedan',
    'time.years-ago': '{count} år sedan, ett år sedan, för {count} år sedan, för ett år sedan',
    'time.today': 'idag, i dag',
    'time.yesterday': 'igår, i går',
    'ad.label': 'annons, annonser, reklam, - annons -, annonsmaterial, detta är en annons, annonsering',
    'ad.continues':
      'artikeln fortsätter efter annonsen, fortsätter efter annonsen, artikeln fortsätter under annonsen, texten fortsätter efter annonsen, fortsätt läsa efter annonsen, artikeln fortsätter nedanför annonsen, nyheten fortsätter efter annonsen',
    'ad.sponsored': 'sponsrat, sponsrat innehåll, sponsrad artikel, sponsrad, sponsrat inlägg',
    'ad.sponsored-by':
      'sponsrad av {name}, sponsras av {name}, presenteras av {name}, sponsrat av {name}, i samarbete med {brand}',
    'ad.partnership':
      'i samarbete med {name}, betalt samarbete med {name}, annonssamarbete med {name}, betalt samarbete, kommersiellt samarbete, annonssamarbete, i betalt samarbete med {name}, innehåll från annonsör',
    'ad.promoted':
      'betalt innehåll, reklaminlägg, kampanj, annonsbilaga, betald annons, detta är ett betalt innehåll, kommersiellt innehåll',
    'ad.affiliate':
      'artikeln innehåller affiliatelänkar, inlägget innehåller affiliatelänkar, innehåller affiliatelänkar, artikeln innehåller annonslänkar, inlägget innehåller reklamlänkar, innehåller annonslänkar, inlägget innehåller adlinks, innehåller reklamlänkar',
    'ad.affiliate-commission':
      'vi får provision om du köper via länkarna, vi kan få provision om du handlar via våra länkar, om du köper via länkarna kan vi få provision, vi kan tjäna pengar på köp via våra länkar, vi får en liten provision när du köper via våra länkar, när du köper via våra länkar kan vi få ersättning',
    'ad.affiliate-label':
      'affiliatelänk, annonslänk, affiliatelänkar, reklamlänk, annonslänkar, reklamlänkar, adlink, affiliate-länk',
    'ad.hide': 'stäng annons, dölj annons, dölj annonsen, stäng annonsen, dölj reklam',
    'ad.blocker':
      'stäng av din annonsblockerare, du använder en annonsblockerare, vänligen stäng av din annonsblockerare, vi ser att du använder en annonsblockerare, annonsblockerare upptäckt, var vänlig inaktivera din annonsblockerare',
    'disclosure.opinion':
      'åsikt, krönika, ledare, opinion, debatt, detta är en krönika, detta är en debattartikel, debattartikel, gästkrönika',
    'disclosure.opinion-author':
      'åsikterna är skribentens egna, detta är en opinionstext, åsikter som uttrycks är skribentens egna, skribenten svarar själv för innehållet, åsikterna i texten är skribentens egna, detta är en opinionstext åsikterna är skribentens egna, det är skribenten som står för åsikterna i texten, artikeln uttrycker skribentens egen åsikt',
    'disclosure.live': 'live, direkt, direktrapport, följ direkt, liverapport, just nu direkt',
    'disclosure.developing':
      'texten uppdateras, artikeln uppdateras, nyheten uppdateras, uppdateras löpande, senaste nytt texten uppdateras, artikeln uppdateras löpande',
    'disclosure.correction':
      'rättelse, rättelser, i en tidigare version av artikeln, artikeln har rättats, korrigering, i en tidigare version av texten stod det, rättelse i en tidigare version, förtydligande',
    'disclosure.updated':
      'artikeln har uppdaterats, texten har uppdaterats, inlägget har uppdaterats, denna artikel har uppdaterats, artikeln är uppdaterad',
    'disclosure.syndicated':
      'artikeln publicerades först i {name}, artikeln publicerades ursprungligen i {name}, återpublicerad med tillstånd, texten publicerades först på {name}, artikeln har tidigare publicerats i {name}, tidigare publicerad i {name}',
    'disclosure.sample':
      'produkten har lånats ut av tillverkaren, testexemplaret har tillhandahållits av tillverkaren, vi har lånat produkten av tillverkaren, recensionsexemplar från tillverkaren, produkten har tillhandahållits av tillverkaren, tillverkaren har lånat ut produkten till oss',
    'disclosure.embargo': 'embargo, embargo till {date}, under embargo, spärrtid {date}',
    'disclosure.ai-made':
      'artikeln är skriven av ai, texten är ai-genererad, artikeln är skapad med ai, ai-genererad, ai-genererat innehåll, den här artikeln är genererad av ai, texten är skriven av en ai, texten har skapats av ai, ai-genererad text',
    'disclosure.ai-assisted':
      'artikeln är skriven med hjälp av ai och granskad av redaktionen, skriven med hjälp av ai, artikeln har tagits fram med hjälp av ai, med hjälp av ai, texten är framtagen med stöd av ai, artikeln är framtagen med hjälp av ai och granskad av en redaktör',
    'disclosure.ai-summary':
      'ai-sammanfattning, sammanfattningen är gjord med ai, sammanfattning skapad med ai, sammanfattningen är gjord av ai, sammanfattat av ai, sammanfattningen är gjord med hjälp av ai',
    'disclosure.ai-translated':
      'maskinöversatt, automatiskt översatt, artikeln är automatiskt översatt, texten är översatt med ai, översatt med ai, den här texten har översatts automatiskt, artikeln är maskinöversatt, översatt med hjälp av ai',
    'error.generic':
      'ett fel uppstod, något gick fel, fel, ett fel har uppstått, ett fel inträffade, hoppsan något gick fel, det uppstod ett fel, oj något gick fel, hoppsan, hoppsan något gick snett, något gick snett',
    'error.try-again':
      'något gick fel försök igen, ett fel uppstod försök igen, något gick fel försök igen senare, ett fel har uppstått försök igen, något gick fel vänligen försök igen, ett fel uppstod försök igen senare',
    'error.try-later':
      'försök igen senare, vänligen försök igen senare, försök igen om en stund, var god försök igen senare, prova igen senare',
    'error.not-found':
      'sidan hittades inte, sidan kunde inte hittas, sidan finns inte, hittades inte, fel 404, sidan du söker finns inte, sidan du letar efter finns inte, 404 sidan hittades inte, vi kunde inte hitta sidan',
    'error.not-found-looked':
      'vi kunde inte hitta det du letade efter, vi hittade inte det du sökte, vi kunde inte hitta det du söker, det du söker hittades inte',
    'error.javascript':
      'aktivera javascript, du måste aktivera javascript, javascript är avstängt, vänligen aktivera javascript, javascript måste vara aktiverat, javascript krävs',
    'error.offline':
      'ingen internetanslutning, du är offline, offline, ingen anslutning, du saknar internetanslutning',
    'error.not-available':
      'inte tillgänglig, ej tillgänglig, innehållet är inte tillgängligt, artikeln är inte längre tillgänglig, innehållet är inte längre tillgängligt, otillgänglig',
    'error.region':
      'inte tillgängligt i ditt land, innehållet är inte tillgängligt i ditt land, inte tillgängligt i din region',
    'error.with-message': 'ett fel uppstod {message}, fel {message}, ett fel inträffade {message}',
    'legal.copyright': 'copyright, upphovsrätt, © {count} {name}, copyright {count} {name}',
    'legal.rights':
      'alla rättigheter förbehållna, med ensamrätt, © {count} {name} alla rättigheter förbehållna, eftertryck förbjudes',
    'legal.powered-by-brand':
      'drivs av {brand}, drivs med {brand}, powered by {brand}, skapad med {brand}, drivs stolt med {brand}, byggd med {brand}, stolt drivet av {brand}, med stöd av {brand}, körs på {brand}, framställd med {brand}, realiserad med {brand}, förverkligad med {brand}',
    'legal.powered-by':
      'drivs av, drivs med, powered by, drivs stolt med, skapad med, gjord med, framställd med, körs på, byggd med',
    'legal.theme-by':
      'tema av {brand}, design av {name}, tema {brand}, tema av {name}, design av {brand}, design {name}, tema från {brand}, tema av, design av',
    'legal.imprint': 'ansvarig utgivare, redaktionsruta, juridisk information',
    'related.read-about': 'läs mer om {title}, mer om {title}',
    'nav.direct-link-to': 'direktlänk till {title}, länk till {title}',
  },
} as const satisfies NoticeLexicon;
