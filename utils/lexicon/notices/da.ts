import type { NoticeLexicon } from './notice-lexicon';

export const da = {
  lang: 'da',
  compounds: true,
  fillers: `en, et, den, det, de, og, eller, er, var, været, være, bliver, blev, blive, blevet, har, havde, have, at, som, så, når, der, da, end, for at, sig, sin, sit, sine, dens, dets, deres, han, hun, dem, skal, kommer til at, kommer, selvom, mens, både, samt, men, fra, ved, hos, mellem, under, gennem, ifølge, måske, meget, nemt, hurtigt, noget, nogle, hej, jo, ud, op, ind, frem, ned, væk, derhen, siden hen, osv, lidt, hver gang, vel, godt, helt, fuldt, hvis, sådan, nede, selv, lige, nu om, vil blive, bare for, denne gang, ellers, følgende`,
  words: {
    upload: 'upload*, vedhæft*',
    emoji: 'emoji*, humørikon*, smiley*',
    avatar: 'avatar*, profilbilled*',
    admin: 'admin*',
    fast: 'for hurtigt, for ofte, for mange (forespørgsler|forsøg)',
    duplicate: 'dublet*, dobbelt*',
    server: 'server, serveren, anmodning',
    size: 'størrelse*, for stor, for stort',
    online: 'online',
    history: 'historik, *historik',
    comment:
      'kommentar, kommentarer, kommentaren, kommentarerne, kommentere, kommenter, kommenterer, kommenteret, kommenterede, kommentarfelt, kommentarfeltet, kommentér, kommentarspor, kommentar*',
    reply: 'svar, svare, svarer, svaret, svarede, svarene, besvar, besvare, replik',
    reaction: 'reaktion, reaktioner, reager, reagere, reagerede, reageret, reaktionen, reaktionerne, reagér',
    discussion:
      'diskussion, diskussionen, diskussioner, diskuter, diskutere, debat, debatten, samtale, samtalen, tråd, tråden, diskutér',
    thought:
      'tanker, tanke, mening, meninger, mener, synes, synspunkter, holdning, holdninger, tror, feedback, synspunkt',
    review:
      'anmeldelse, anmeldelser, vurdering, vurderinger, vurder, bedømmelse, stjerne, stjerner, bedøm, bedømmelser',
    like: 'synes godt om, like, likes, kan lide, synes om, syntes godt om',
    dislike: 'synes ikke godt om, synes ikke længere godt om, fjern like, kan ikke lide, dislike, unlike',
    vote: 'stem, stemme, stemmer, stemte, afstemning, stemt',
    upvote: 'stem op, tommel op, stemt op, stem for, stemmer for, positive stemmer',
    downvote: 'stem ned, tommel ned, stemt ned, stem imod, negative stemmer',
    moderate:
      'moderering, modereres, modereret, moderer, moderator, moderatorer, moderere, moderation, moderatoren, forhåndsmodereres, modererede',
    approve:
      'godkendt, godkendes, godkendelse, godkende, godkend, gennemgås, gennemgang, gennemgået, kontrolleres, godkendte, vurderes, gennemses, tjekkes',
    pending:
      'venter, afventer, kø, ventende, til behandling, under behandling, i kø, afventende, i venteposition',
    rule: 'regler, regel, reglerne, retningslinjer, netikette, debatregler, kommentarregler, spilleregler, adfærdskodeks, retningslinjerne',
    polite:
      'høflig, respekt, respektfuld, saglig, venlig, god tone, ordentlig, konstruktiv, hold dig til emnet, sober, tal pænt, respekter, pæn, saglige, pænt sprog, respektfuld*',
    spam: 'spam, uønsket post, spammen, junk',
    anonymous: 'anonym, anonymt, anonyme',
    guest: 'gæst, gæster, uden konto, uden at logge ind, uden login, uden registrering, uden at oprette',
    article:
      'artikel, artikler, artiklen, artiklerne, indlæg, indlægget, indlæggene, historie, nyhed, post, blogindlæg, blogindlægget, opslag, historien, tekst, poster, indslag, indslaget',
    page: 'side, siden, sider, siderne, webside, websiden',
    blog: 'blog, bloggen, blogs',
    site: 'website, websitet, hjemmeside, hjemmesiden, websted, webstedet, netsted, url, webside, internetside, webadresse, sitet, site, hjemmesider, websiden',
    section: 'afsnit, afsnittet, sektion, overskrift, del',
    author: 'forfatter, forfatteren, forfattere, skribent, skribenter, skribenten, journalisten',
    person:
      'person, personer, læser, læsere, læserne, bruger, brugere, brugeren, besøgende, folk, mennesker, andre læsere, nogen, brugerne',
    name: 'navn, navnet, dit navn, kaldenavn, visningsnavn, alias, fulde navn, pseudonym, kælenavn',
    username: 'brugernavn, brugernavnet',
    password: 'adgangskode, adgangskoden, kodeord, kodeordet, password, kode til login',
    account: 'konto, kontoen, konti, brugerkonto, brugerkontoen, bruger, profil på siden',
    profile: 'profil, profilen, profiler, min side, mine sider',
    email:
      'e-mail, email, e-mailadresse, emailadresse, mail, mailadresse, e-mailadressen, e-post, e-mails, mails, mailen, e-mailen, mailadressen',
    inbox: 'indbakke, indbakken, postkasse, postkassen, mailboks',
    address: 'adresse, adressen, adresser',
    message: 'besked, beskeden, meddelelse, beskeder, din besked, meddelelsen',
    text: 'tekst, teksten, tekster',
    notification:
      'notifikation, notifikationer, besked, underret, giv mig besked, underretning, påmindelse, advisering, notifikationerne, meddelelser, push, give besked, underrettes, få besked, underretninger',
    newsletter: 'nyhedsbrev, nyhedsbrevet, nyhedsbreve, nyhedsbrevene, mailingliste, nyhedsmail',
    link: 'link, linket, links, permalink, hyperlink, url, henvisning',
    direct: 'direkte, permanent',
    feed: 'rss, feed, rss-feed, atom, nyhedsfeed, nyhedsstrøm',
    image: 'billede, billeder, billedet, foto, fotografi, illustration, fotos, billederne',
    video: 'video, videoer, videoen, film, filmen, klip',
    audio: 'lyd, lyden, podcast, lydfil, podcasten, lydklip',
    file: 'fil, filen, filer, dokument, vedhæftning, bilag',
    news: 'nyheder, nyhed, nyhederne, nyt, aktuelt, seneste nyt',
    topic: 'emne, emnet, emner, tema, temaet, emnerne',
    category: 'kategori, kategorier, kategorien, udgivet i, sektioner, kategorierne',
    tag: 'tag, tags, mærkat, mærkater, nøgleord, emneord, etiket, etiketter, stikord, tagget',
    tagged: 'tagget, mærket med, tagget med, med tagget, mærket',
    archive: 'arkiv, arkivet, arkiver',
    menu: 'menu, menuen, menuer, hovedmenu, hovedmenuen',
    navigation: 'navigation, navigering, brødkrummer, navigationen, navigere, brødkrumme, navigér',
    sidebar: 'sidebjælke, sidepanel, sidekolonne, sidemenu, sidebar, sidepanelet',
    list: 'liste, lister, listen, oversigt',
    search: 'søg, søge, søger, søgning, søgte, søgningen, leder efter, søgt, søgefelt, led, ledte',
    result:
      'resultat, resultater, hits, søgeresultat, søgeresultater, resultatet, fund, søgeresultaterne, resultaterne',
    query: 'søgeord, søgetekst, søgebegreb, søgeforespørgsel, søgetekst',
    contents: 'indholdsfortegnelse, indhold, indholdsoversigt',
    content: 'indhold, indholdet, hovedindhold, hovedindholdet, materiale',
    theme: 'tema, tilstand, udseende, farvetema, temaet, farvetilstand, visning',
    dark: 'mørk, mørkt, mørke, nat, nattilstand',
    light: 'lys, lyst, lyse, dagtilstand',
    language: 'sprog, sproget, dansk, engelsk, sprogene',
    translate:
      'oversæt, oversættelse, oversættelser, oversat, oversatte, oversættes, oversætte, oversættelsen',
    version: 'version, versionen, versioner, udgave',
    date: 'dato, datoen, datoer',
    original: 'original, originalen, oprindelig, oprindeligt, oprindelige',
    photo_by: 'foto, fotograf, billedkilde, foto af, billede af, fotokredit, billede, foto fra, pr foto',
    second: 'sekund, sekunder, sek',
    minute: 'minut, minutter, min, minutters',
    hour: 'time, timer',
    day: 'dag, dage, dagen, daglig, dagligt, døgn, morgen',
    week: 'uge, uger, ugen, ugentlig, ugentligt, ugens',
    month: 'måned, måneder, måneden, månedlig, md, månedligt',
    year: 'år, året, årlig, årene, årligt',
    ago: 'siden',
    now: 'nu, lige nu, netop, straks, for lidt siden, med det samme',
    today: 'i dag, idag',
    yesterday: 'i går, igår',
    word: 'ord, ordene',
    character: 'tegn, bogstav, bogstaver, tegnene, bogstaverne',
    view: 'visning, visninger, sidevisninger, læsninger, gange læst, gange vist',
    less: 'færre, mindre',
    more: 'mere, flere, yderligere',
    all: 'alle, alt, hele, samtlige, hver, al',
    other: 'anden, andre, andet, øvrige',
    first: 'første, først',
    last: 'sidste, sidst, senest',
    next: 'næste, følgende, fremad, kommende, næste gang',
    previous: 'forrige, tidligere, foregående, bagud',
    newer: 'nyere',
    older: 'ældre',
    newest: 'seneste, nyeste, nylige, nyest, nye, senest, sidste nye',
    oldest: 'ældste, ældst',
    popular:
      'populær, populære, populært, mest læst, mest læste, mest populære, bedste, top, bedst, trender, mest sete, hotteste, trending',
    recommended:
      'anbefalet, anbefalede, anbefalinger, anbefales, anbefaler, tips, forslag, udvalgt, udvalgte, anbefaling',
    related: 'relateret, relaterede, lignende, læs også, se også, beslægtede, mere om emnet, tilsvarende',
    minimum: 'mindst, minimum, for kort, minimumslængde',
    maximum: 'højst, maks, maksimalt, maksimum, for lang, overskrider, op til, for langt, maksimal',
    remaining: 'tilbage, resterende, mangler, endnu tilbage',
    new: 'ny, nyt, nye',
    yet: 'endnu, hidtil, foreløbig, stadig, indtil videre',
    already: 'allerede',
    always: 'altid, permanent, fast',
    only: 'kun, udelukkende, eksklusivt, eksklusiv, alene',
    not: 'ikke, ingen, intet, uden, aldrig, ingenting, ej, nej, umuligt',
    please: 'venligst, vær venlig, vær så venlig, vær så god',
    must: 'skal, må, kræves, kræver, behøver, nødt til, er nødvendigt, påkrævet at',
    can: 'kan, må, muligt, kunne, mulighed, mulig',
    want: 'vil, ønsker, ville, ønske, gerne vil, vil gerne',
    you: 'du, dig, din, dit, dine, jer, jeres, i, de',
    i: 'jeg, mig, min, mit, mine',
    we: 'vi, os, vores, vor',
    this: 'denne, dette, disse',
    by: 'af, fra',
    on: 'på, den, d',
    in: 'i, inden for',
    to: 'til, for, på',
    of: 'af, på',
    with: 'med, via, gennem, ved hjælp af',
    as: 'som',
    about: 'om, angående, vedrørende',
    before: 'før, inden, på forhånd',
    after: 'efter, når, så snart, efter at',
    later: 'senere, når som helst, når du vil, til enhver tid, på et senere tidspunkt, altid',
    again: 'igen, på ny, endnu en gang, en gang til',
    here: 'her, nedenfor, herunder, hertil',
    back: 'tilbage, retur',
    top: 'top, toppen, øverst, op, til tops',
    home: 'hjem, forside, forsiden, startside, startsiden, hjemmesidens forside',
    write:
      'skriv, skrive, efterlad, tilføj, skriver, angiv, del dine, lav, læg, indtast, giv, efterlade, tilføje',
    submit: 'send, indsend, udgiv, post, sende, sender, send ind, offentliggør, slå op, opret',
    sent: 'sendt, indsendt, modtaget, er sendt, postet, sendte, afsendt, oprettet nu',
    publish:
      'udgivet, offentliggjort, offentliggøres, udgives, publiceret, publiceres, offentlig, offentligt, udgivelse, offentliggør, udgiv, offentliggørelse, bragt',
    visible: 'synlig, vises, synlige, vist, blive synlig, dukker op',
    edit: 'rediger, redigere, ret, redigering, redigér',
    edited: 'redigeret, rettet, ændret, redigerede',
    update: 'opdater, opdatere, opdatér, genopfrisk',
    updated: 'opdateret, opdatering, ændret, opdaterede, sidst ændret',
    created: 'oprettet, lavet, skabt, oprettede',
    delete: 'slet, slette, fjern, fjerne, sletter, fjerner',
    deleted: 'slettet, fjernet, er fjernet, slettede, slettet af',
    hide: 'skjul, skjule, gem væk',
    hidden: 'skjult, skjulte, gemt væk',
    collapsed: 'minimeret, foldet sammen, sammenfoldet, klappet sammen',
    collapse: 'fold sammen, minimer, skjul, luk sammen, klap sammen, minimér',
    expand: 'udvid, fold ud, åbn, vis alt, klap ud, udvide',
    show: 'vis, vise, se, læs, viser, kig på, se på',
    load: 'indlæs, hent, indlæse, hente, load, indlæser',
    loading: 'indlæser, henter, indlæses, hentes, indlæsning, loader',
    sending: 'sender, gemmer, udgiver, sendes, behandler, i gang, poster, indsender',
    preview: 'forhåndsvisning, eksempelvisning, forhåndsvis, vis eksempel, preview, vis udkast',
    save: 'gem, gemme, husk, gemmer, gemmes',
    saved: 'gemt, er gemt, gemte',
    bookmark:
      'bogmærke, bogmærker, læseliste, læselisten, favorit, favoritter, læs senere, gem til senere, bogmærk',
    cancel: 'annuller, fortryd, afbryd, annullere, annullér, opsig, opsiges, afmeld',
    confirm: 'bekræft, bekræfte, bekræftelse, bekræfter',
    confirmed: 'bekræftet, er bekræftet',
    close: 'luk, lukke',
    closed: 'lukket, deaktiveret, slået fra, afsluttet, lukkede, er lukket, slukket',
    open: 'åbn, åben, åbner, åbnes, åbne, åbent',
    toggle: 'skift, slå til eller fra, skift mellem, til/fra, vis eller skjul, vis/skjul, kontakt, skifte',
    choose: 'vælg, vælge, vælger, valg, valget',
    selected: 'valgte, valgt, markerede, udvalgte, valg, mine valg, udvalg',
    ok: 'ok, okay, forstået, jeg forstår, det er fint, i orden, fint',
    yes: 'ja',
    accept:
      'accepter, accepterer, acceptere, tillad, godkend, samtykker, samtykke, giv samtykke, jeg accepterer, accepteret, godtager, indvilliger, acceptér, godkender, er indforstået, godkendt, accepterede',
    reject: 'afvis, afslå, nægt, afviser, nej tak, afvise, gøre indsigelse, modsætte, fravælg',
    enable: 'aktiver, slå til, tillad, aktivere, tænd, tillade, aktiverer, aktivér, muliggøre, slå ~ til',
    enabled: 'aktiveret, aktiv, aktive, slået til, tændt, til',
    disable: 'deaktiver, slå fra, sluk, deaktivere, deaktivér, slår fra',
    manage: 'administrer, tilpas, håndter, konfigurer, administrere, tilpasse, styr, administrér, juster',
    settings: 'indstillinger, indstilling, valg, muligheder, præferencer, indstillingerne, valgmuligheder',
    change: 'ændr, ændre, ændringer, skift, ændring, ændret, ændres, ret',
    withdraw:
      'trække tilbage, træk tilbage, tilbagekald, tilbagekalde, fortryde, gøre indsigelse, tilbagetrække, trækkes tilbage, framelde, trække ~ tilbage, tilbagekald*, trække samtykke tilbage',
    continue: 'fortsæt, fortsætte, fortsætter, gå videre, videre',
    start: 'start, begynd, kom i gang, starte, begynde, startes',
    done: 'færdig, fuldført, udført, gennemført, klar, lykkedes',
    try: 'prøv, prøve, forsøg, test, prøver, teste',
    retry: 'prøv igen, prøv på ny, forsøg igen, prøve igen, prøv en gang til, prøv venligst igen',
    wait: 'vent, vent venligst, et øjeblik, vent lidt, øjeblik, vente, vær tålmodig',
    check: 'tjek, kontroller, se, undersøg, check, kontrollere, kontrollér',
    verify:
      'verificer, verificering, bevis, kontroller, verifikation, bekræft at, godkend identitet, verificere, verificér, bekræft*',
    verifying: 'verificerer, kontrollerer, bekræfter, verificering i gang',
    verified: 'verificeret, bekræftet, verificering gennemført, kontrolleret, godkendt verificering',
    copy: 'kopier, kopiere, kopi, kopiér',
    copied: 'kopieret, er kopieret',
    share: 'del, dele, deling, delt, delinger, tip, deler',
    download: 'download, hent, downloade, hente ned',
    read: 'læs, læse, læser, læst, læsning, læsetid, læste',
    listen: 'lyt, hør, høre, lytte, oplæsning, oplæst',
    watch: 'se, se på, kig',
    play: 'afspil, spil, afspilning, afspille',
    follow: 'følg, følge, følger, følg os',
    join: 'deltag, deltage, vær med, bliv en del, tilslut, bland dig, del med, slut dig til, gå med',
    report: 'anmeld, rapporter, meld, indberet, rapportér, rapportere, anmelde, anmeld indlæg',
    block: 'bloker, spær, dæmp, blokere, blokér, reducere, forhindre, begrænse',
    blocked: 'blokeret, spærret, udelukket, blokerede, blokeres',
    pin: 'fastgjort, fastgør, sat fast, fastgjorte',
    sort: 'sorter, sortering, sorteret, sorter efter, rækkefølge, sortere, sortér',
    filter: 'filtrer, filter, filtre, filtrering, filtrér',
    skip: 'spring, spring til, gå til, gå direkte til, spring over, til, hop til, hop',
    scroll: 'rul, scroll, bladr',
    reset: 'nulstil, gendan, nulstille',
    learn:
      'læs mere, mere information, information, find ud af, lær, info, mere info, oplysninger, få mere at vide, vide mere, lær mere, finde ud af',
    contact: 'kontakt, kontakt os, kontakte, kontaktoplysninger',
    help: 'hjælp, hjælpe, kundeservice, spørgsmål, ofte stillede spørgsmål, hjælper, faq, support',
    login: 'log ind, login, logget ind, logge ind, log på, logger ind, logget på, logge på',
    logout: 'log ud, logget ud, log af, logge ud',
    signup:
      'tilmeld, registrer, opret konto, opret en konto, registrering, opret bruger, registrer dig, opret profil, tilmeld dig, tilmelding, registreret, opret en bruger, registrér, opret dig, oprette en konto, registrerede',
    create: 'opret, lav, skab, oprette',
    forgot: 'glemt, mistet, glemte',
    remember: 'husk mig, husk, forbliv logget ind, hold mig logget ind, huske',
    wrong: 'forkert, ugyldig, ugyldige, forkerte, fejlagtig, ugyldigt',
    expired: 'udløbet, er udløbet, løbet ud, udløb',
    session: 'session, sessionen',
    subscribe:
      'abonner, abonnement, abonnere, abonnementer, tegn abonnement, abonnerer, køb abonnement, abonnér, abonnementet, tilmeld dig',
    subscribed: 'abonnerer nu, tilmeldt, abonnement bekræftet, du er tilmeldt, er tilmeldt, tilmeldte',
    subscriber: 'abonnent, abonnenter, abonnenten, abonnenterne',
    unsubscribe:
      'afmeld, opsig, afmeld dig, afmelding, opsig abonnement, frameld, opsige, stop abonnement, afmelde, framelde, opsigelse, afslut abonnement, opsiges, opsiger',
    member: 'medlem, medlemmer, medlemskab, medlemskabet',
    become: 'bliv, blive, bliver',
    free: 'gratis, fri, frit, omkostningsfrit, uden beregning, kvit og frit',
    trial:
      'prøveperiode, prøv gratis, gratis prøveperiode, prøveabonnement, prøvemåned, prøv, test gratis, prøvetid',
    gift: 'giv væk, gave, giv i gave, gavekort, forær',
    support: 'støt, støtte, bidrag til, støtter, støtten',
    donate: 'doner, donation, giv et bidrag, bidrag, bidrage, giv en gave, donere, donér, donationer',
    unlock:
      'lås op, ubegrænset, fuld adgang, adgang, ubegrænset adgang, låse op, alt indhold, få adgang, fri adgang',
    pay: 'betal, betaling, betale, betalt, betaler',
    limit: 'grænse, begrænset, begræns, kvote, grænsen',
    app: 'app, appen, apps, applikation, applikationen, applikationer',
    error:
      'fejl, mislykkedes, noget gik galt, problem, kunne ikke, gik galt, mislykket, en fejl, opstod, opstået, fejlen, der opstod, der er sket, skete, fejlede, problemer, lykkedes ikke',
    sorry: 'beklager, desværre, undskyld, ups, hovsa, vi beklager, øv, oops',
    find: 'find, fundet, finde, fandt, findes, finder, blev fundet',
    exist: 'findes, eksisterer, findes ikke længere, fandtes',
    empty: 'tom, tomt, tomme, blank',
    required:
      'obligatorisk, obligatoriske, påkrævet, påkrævede, kræves, nødvendig, skal udfyldes, nødvendige, krævet, krævede',
    optional:
      'valgfri, valgfrit, frivillig, valgfrie, frivilligt, ikke obligatorisk, ikke påkrævet, ikke nødvendigt',
    mark: 'markeret, markerede, mærket, stjerne, mærkede, markeres, med, angivet',
    field: 'felt, feltet, felter, felterne, rubrik',
    valid: 'gyldig, gyldige, korrekt, rigtig, gyldigt',
    fill: 'udfyld, angiv, indtast, skriv, udfyldt, udfylde, indtaste, angive, udfyldes, udfyldte, færdiggør, løs, løse',
    browser: 'browser, browseren, browsere',
    javascript: 'javascript, js, java script',
    network: 'netværk, forbindelse, internet, netværket, internetforbindelse',
    available: 'tilgængelig, tilgængelige, utilgængelig, tilgængeligt, til rådighed',
    region: 'region, land, område, dit land, regionen',
    permission: 'tilladelse, rettigheder, adgang, ret, autoriseret, lov, tilladelser',
    broken: 'ødelagt, brudt, virker ikke, død, fungerer ikke, defekt, dødt, i stykker',
    owner: 'ejer, ejeren, administrator, administratoren, ansvarlig, webmaster, indehaver',
    let_know: 'giv os besked, sig til, informer, lad os vide, fortæl os, giv besked, kontakt os om, orienter',
    testing: 'testtilstand, til test, testformål, til testformål',
    privacy: 'privatliv, databeskyttelse, fortrolighed, persondata, privatlivet',
    privacy_policy:
      'privatlivspolitik, privatlivspolitikken, persondatapolitik, databeskyttelsespolitik, fortrolighedspolitik, databeskyttelseserklæring, persondatapolitikken, beskyttelse af personlige oplysninger, politik om beskyttelse af persondata, privatlivserklæring',
    terms:
      'vilkår, betingelser, vilkårene, brugervilkår, brugsbetingelser, servicevilkår, handelsbetingelser, brugerbetingelser, betingelserne, vilkår og betingelser, tjenestevilkår, abonnementsvilkår',
    imprint: 'ansvarshavende chefredaktør, juridisk information, kolofon, udgiver',
    cookie: 'cookie, cookies, cookien',
    consent: 'samtykke, samtykket, samtykker',
    purpose: 'formål, formålet, formålene, hensigt',
    service: 'tjeneste, tjenester, tjenesten, tjenesterne, service, services, ydelser',
    vendor:
      'udbyder, udbydere, leverandør, leverandører, partner, partnere, tredjepart, tredjeparter, annoncører, samarbejdspartnere, partnerne, producent, producenten, leverandørerne',
    data: 'data, oplysninger, personoplysninger, persondata, oplysninger om dig, information, oplysningerne, personlige oplysninger, kommentardata',
    process:
      'behandle, behandles, behandling, indsamle, gemme, bruge, behandler, indsamler, gemmer, opbevarer, opbevares, indsamles, lagre, behandlet, bearbejde',
    use: 'brug, bruge, bruger, bruges, anvender, anvende, anvendes, benytter, brugen, anvendelse, benytte, benyttes',
    share_data:
      'sælge, dele videre, sælger, videregive, deles, videregives, udlevere, videresælge, deler med',
    essential:
      'nødvendig, nødvendige, strengt nødvendige, essentielle, teknisk nødvendige, absolut nødvendige, påkrævede, helt nødvendige, væsentlige',
    functional: 'funktionel, funktionelle, funktioner, funktionalitet, funktion',
    statistics:
      'statistik, statistiske, analyse, måling, analytiske, analysere, måle, måler, analyserer, statistisk',
    marketing: 'markedsføring, marketing, sporing, målretning, målrettet reklame, tracking, markedsføringen',
    personalised:
      'personlig, tilpasset, personaliseret, skræddersyet, tilpassede, personaliserede, målrettet, målrettede, personlige, personliggjort, tilpasse',
    performance: 'ydeevne, ydelse, performance, præstation',
    optimise:
      'forbedre, optimere, forbedrer, bedst mulig, forbedring, optimering, bedre, bedste, optimerer, udvikle',
    experience: 'oplevelse, brugeroplevelse, fungere, oplevelsen, brugeroplevelsen, fungerer, virke, virker',
    relevant:
      'relevant, relevante, interessant, interessere, interesseret, kan lide, interesser, interessante, interesserer',
    provide:
      'tilbyde, levere, tilbyder, leverer, give, stille til rådighed, leveret af, leveres, giver, levering, muliggøre, yde, sikre',
    load_default: 'indlæses som standard, som standard, standard, indlæst som standard, forvalgt',
    optout: 'opt out, fravælge, fravalg, fravælg, opt-out',
    external: 'ekstern, eksterne, eksternt, tredjepart, indlejret, tredjeparts, indlejrede',
    social: 'sociale medier, sociale netværk, sociale',
    visit: 'besøg, besøge, besøger, besøgte, surfer, besøget',
    renew: 'forny, opdater samtykke, fornye, fornyer',
    assess: 'vurdere, gennemgå, se over, overblik, oversigt, gennemse, vurder',
    apply: 'gælder, anvend, gælde, er gældende, finder anvendelse',
    understand: 'hvordan, forstå, forstår, på hvilken måde, hvilke, hvorfor',
    captcha:
      'captcha, sikkerhedstjek, sikkerhedskontrol, sikkerhedskode, robottjek, sikkerhedsspørgsmål, spambeskyttelse, captcha*, captcha opgave*, captcha opgaven',
    robot: 'robot, bot, robotter, en robot, bots',
    protect: 'beskyttet, beskytter, beskyt, beskyttelse, sikret, beskytte, beskyttes',
    code: 'kode, koden, koder',
    puzzle: 'opgave, udfordring, puslespil, gåde, udfordringen, test',
    hear: 'hører, høre, hørte, lytter',
    see: 'ser, se, vises, står, vist',
    reload: 'genindlæs, opdater, ny, andet, hent ny, indlæs igen, skift, genindlæs siden, nyt',
    ad: 'annonce, annoncer, reklame, annoncen, annoncering, reklamer, annoncørbetalt, annonceindhold, reklamen',
    sponsor:
      'sponsoreret, sponsoreres, sponsor, i samarbejde med, præsenteres af, sponsorerede, sponseret, sponsorer, sponsorindhold',
    promo:
      'annoncørbetalt indhold, betalt indhold, kampagne, kommercielt samarbejde, betalt samarbejde, reklameindhold, promoveret, betalt annonce, annoncørindhold, kommercielt indhold, native annonce, partnerindhold',
    affiliate:
      'affiliate, affiliatelink, affiliatelinks, affiliate-links, reklamelinks, reklamelink, annoncelinks, affiliate-link, annoncelink, partnerlinks, sponsorlinks',
    commission: 'kommission, provision, kommissionen, vederlag, betaling',
    earn: 'tjene, få, får, modtage, tjener, modtager, optjene',
    purchase: 'køb, købe, køber, bestil, handle, købt, handler, indkøb, købet, bestiller',
    contain: 'indeholder, indeholde, inkluderer, indbefatter',
    adblock:
      'annonceblokering, annonceblocker, adblocker, adblock, reklameblokering, ad blocker, reklameblocker, annonceblokker',
    ai: 'ai, kunstig intelligens, chatgpt, sprogmodel, generativ ai, ai-genereret, ai-værktøj, en ai',
    made: 'genereret, lavet, skrevet, skabt, produceret, udarbejdet, forfattet, fremstillet',
    summary: 'resumé, opsummering, opsummeret, kort fortalt, sammenfatning, resumeet, opsummeringen',
    human_check:
      'kvalitetssikret af, kontrolleret af, gennemgået af, redaktionelt kontrolleret, kvalitetssikret, kontrolleret af et menneske, gennemlæst af, redigeret af, godkendt af redaktionen, læst igennem af, tjekket af',
    correction:
      'rettelse, rettelser, berigtigelse, korrektion, rettet, præcisering, korrigeret, retter, korrigering',
    embargo: 'embargo, klausuleret, spærrefrist',
    syndicated:
      'blev først bragt, først bragt, oprindeligt bragt, gengivet med tilladelse, tidligere bragt, først udgivet, oprindeligt udgivet, genudgivet, med tilladelse, blev oprindeligt bragt, har tidligere været bragt, blev oprindeligt udgivet',
    sample:
      'testeksemplar, anmeldereksemplar, lånt, udlånt, lån, til låns, testproduktet, udlån, stillet til rådighed af producenten, udlåner',
    opinion:
      'holdning, holdninger, leder, kronik, debatindlæg, kommentar fra redaktionen, klumme, opinion, synspunkt, læserbrev, holdningsindlæg',
    live: 'live, direkte, liveblog, live lige nu, følg live, liveopdatering',
    developing:
      'artiklen opdateres, seneste, under udvikling, opdateres løbende, nyheden opdateres, artiklen bliver opdateret, opdateres',
    extra_cost:
      'uden ekstra omkostninger, koster dig ikke ekstra, ingen ekstra omkostninger, uden merpris, uden ekstra udgift, uden at det koster dig ekstra, påvirker ikke prisen, samme pris, uden ekstra omkostning',
    editor:
      'redaktion, redaktionen, redaktør, redaktionel, redaktionens, redaktører, redaktionelt, journalister, journalist',
    copyright: 'copyright, ophavsret, ©, ophavsretten',
    rights: 'alle rettigheder forbeholdes, alle rettigheder forbeholdt, alle rettigheder',
    license: 'licens, licenseret, licensen, under licens',
    powered:
      'drevet af, leveret af, lavet med, powered by, bygget med, kører på, baseret på, stolt drevet af, udviklet med, driftes af',
    design: 'design af, tema af, design, designet af, tema fra',
    thanks: 'tak, mange tak, tusind tak, takker',
    sure: 'sikker, er du sikker, virkelig, sikre, sikrer',
    says: 'siger, skrev, skriver, sagde',
    markup: 'markdown, html, bbcode, formatering, formater, tekstformatering, html-koder',
    what: 'hvad, hvilken, hvilket',
    abuse: 'misbrug, upassende, stødende, krænkende',
    thing: 'element, elementer, ting, noget, poster, objekter, det du',
    issue: 'issue, sag, issues, sager, ticket',
    window: 'vindue, fane, vinduet, fanen, faner, faneblad',
    add: 'tilføj, tilføje, læg til, tilføjer',
    form: 'formular, formularen, skema',
    click: 'klik, klikke, tryk, klikker, klik på, klik her, tryk på',
    human: 'menneske, menneskelig, mennesker, et menneske, rigtig person',
    receive: 'få, modtag, modtage, får, modtager, tilsendt',
    policy: 'politik, retningslinjer, erklæring, politikken',
    cookie_policy:
      'cookiepolitik, cookie-politik, cookieerklæring, om cookies, cookiepolitikken, cookie- og privatlivspolitik, politik for cookies, cookiedeklaration*, cookiedeklaration',
    important: 'vigtig, vigtigt, passer på, bekymrer, værner, vigtige, går op i, respekterer',
    product: 'produkt, produktet, produkter, enheden vi har testet, produkterne',
    device: 'enhed, enheden, enheder, apparat, din enhed',
    media: 'medier, medie, medium',
    detail: 'detaljer, detalje, detaljeret, detaljerne',
    miss: 'gå glip af, glip, gå ikke glip, misse',
    offer: 'tilbud, tilbuddet, pakker, abonnementspakker, tilbuddene',
    journalism: 'journalistik, journalistikken, uafhængig journalistik, journalistisk, fri journalistik',
    coffee: 'kaffe, en kaffe, kop kaffe',
    friend: 'ven, venner, en ven, bekendt',
    clipboard: 'udklipsholder, udklipsholderen',
    also: 'også, desuden, derudover',
    title: 'titel, overskrift, titlen, titler',
    duration: 'tid, varighed, tager, cirka, læsetid, ca',
    written: 'skrevet, skrevet af, tekst af, forfattet, tekst',
    outdated:
      'forældet, gammel, uaktuel, ældre end, mere end et år gammel, gamle, ikke længere aktuel, forældede, gammelt',
    partnership: 'samarbejde, partnerskab, samarbejdet, i samarbejde',
    machine: 'automatisk, maskine, maskinoversat, automatiseret, maskinelt',
    until: 'til, indtil, frem til, til og med',
    express: 'udtryk, udtrykker, afspejler, repræsenterer, står for, udtrykt',
    offline: 'offline, ikke forbundet, uden net, ingen forbindelse',
  },
  phrases: {
    'action.sent': 'sendt, indsendt',
    'comment.guidelines': 'debatregler, læs vores debatregler',
    'error.vote': 'din stemme blev ikke talt, afstemning mislykkedes, stemmeafgivelse mislykkedes',
    'comment.only-admin': 'kun administratoren kan svare her, kun administratorer kan svare',
    'comment.only-you': 'kun du kan se dette, kun synlig for dig, vises kun for dig',
    'comment.draft-restored': 'din kladde er tilbage, indholdet er gendannet, kladden er gendannet',
    'form.password-mismatch':
      'adgangskoderne er ikke ens, adgangskoderne stemmer ikke overens, kodeordene er ikke ens',
    'form.enter-name-email':
      'skriv først dit navn og din e-mail, indtast navn og e-mail, udfyld navn og e-mail',
    'login.email-verified': 'din e-mailadresse er bekræftet, e-mail bekræftet, e-mail verificeret',
    'login.out-confirm': 'vil du virkelig logge ud, er du sikker på, at du vil logge ud',
    'action.deleting': 'sletter, fjerner',
    'error.delete': 'kunne ikke slettes, sletning mislykkedes, kunne ikke slette',
    'error.edit': 'kunne ikke ændres, redigering mislykkedes, kunne ikke redigere',
    'error.timeout': 'det tog for lang tid, timeout, anmodningen fik timeout',
    'nav.messages': 'beskeder, mine beskeder',
    'nav.dashboard': 'kontrolpanel, administrationspanel, betjeningspanel',
    'action.next-step': 'næste trin, næste skridt',
    'comment.empty': 'skriv en kommentar først, skriv først en kommentar',
    'comment.failed': 'der opstod en fejl da kommentaren skulle sendes, kommentaren kunne ikke sendes',
    'comment.submitted':
      'kommentaren er offentliggjort, kommentaren er udgivet, din kommentar er offentliggjort, kommentaren er publiceret, din kommentar er udgivet',
    'comment.stay-polite': 'hold en god tone, hold den gode tone, hold dig til emnet og tal pænt',
    'time.seconds-ago': 'for {count} sekunder siden, {count} (sekunder|sekund|sek|s) siden',
    'comment.upload-image':
      'upload billede, upload et billede, tilføj billede, indsæt billede, vedhæft billede',
    'action.uploading': 'uploader, uploades, uploader billede',
    'error.upload': 'uploaden mislykkedes, upload mislykkedes, kunne ikke uploade, fejl ved upload',
    'error.file-too-large': 'filen er for stor, fil for stor, billedet er for stort',
    'comment.emoji': 'emoji, emojier, emojis, humørikoner, tilføj emoji, indsæt emoji',
    'comment.badge-admin': 'administrator, admin, administratorer',
    'comment.badge-moderator': 'moderator, moderatorer',
    'comment.pin': 'fastgør, fastgør kommentar, sæt fast øverst',
    'comment.unpin': 'frigør, fjern fastgørelse, ikke længere fastgjort',
    'comment.approve': 'godkend kommentar, godkend kommentaren',
    'comment.approved': 'godkendt, godkendte, kommentar godkendt',
    'comment.waiting': 'venter, afventer, under behandling',
    'comment.spam': 'spam, uønsket, marker som spam, rapportér spam',
    'comment.name-too-short': 'navnet er for kort, navnet skal være mindst {count} tegn, for kort navn',
    'comment.too-fast':
      'du skriver for hurtigt vent et øjeblik, for mange forespørgsler, du kommenterer for hurtigt',
    'comment.duplicate': 'du har allerede skrevet det, dubletkommentar, dobbelt kommentar',
    'vote.already': 'du har allerede stemt, allerede stemt',
    'vote.own': 'du kan ikke stemme på din egen kommentar, man kan ikke stemme på sin egen kommentar',
    'comment.edit-history': 'redigeringshistorik, historik, versionshistorik, ændringshistorik',
    'comment.mark-read': 'markér alle som læst, marker som læst, marker alle som læst',
    'nav.notifications': 'notifikationer, notifikation, underretninger, meddelelser, notifikationscenter',
    'comment.all': 'alle kommentarer, samtlige kommentarer',
    'comment.author-only': 'kun forfatteren, kun forfatter',
    'comment.mentions': 'omtaler, nævner mig',
    'comment.read-only': 'skrivebeskyttet, kun læsning',
    'comment.block-user': 'bloker bruger, bloker, blokér, bloker denne bruger',
    'comment.user-blocked': 'denne bruger er blokeret, blokeret, bruger blokeret',
    'format.bold': 'fed, fed skrift',
    'format.italic': 'kursiv, kursiv skrift',
    'format.quote': 'citat, citér, citer, indsæt citat',
    'format.code': 'kodeblok, indsæt kode',
    'format.list': 'punktopstilling, nummereret liste, punktliste',
    'format.link': 'indsæt link, tilføj link',
    'form.confirm-password': 'bekræft adgangskode, gentag adgangskode, bekræft kodeord',
    'form.change-password': 'skift adgangskode, ændr adgangskode, skift kodeord',
    'form.enter-password': 'indtast din adgangskode, indtast adgangskode, angiv din adgangskode',
    'form.avatar': 'profilbillede, avatar, skift profilbillede',
    'form.subject': 'emne, emnelinje',
    'form.phone': 'telefonnummer, telefon, mobilnummer',
    'form.first-name': 'fornavn, dit fornavn',
    'form.last-name': 'efternavn, dit efternavn',
    'login.username-or-email': 'brugernavn eller e-mail, e-mail eller brugernavn',
    'login.send-code': 'send kode, send bekræftelseskode, send kode igen',
    'login.taken':
      'navnet eller adressen er allerede i brug, brugernavnet er optaget, e-mailadressen er allerede i brug',
    'login.delete-account': 'slet konto, slet min konto',
    'error.server':
      'der er et problem med serveren, serverfejl, intern serverfejl, anmodningen mislykkedes, ugyldig anmodning',
    'error.not-allowed':
      'det har du ikke adgang til, adgang nægtet, ingen adgang, ikke tilladt, ikke autoriseret',
    'error.load': 'kunne ikke indlæses, indlæsning mislykkedes, kunne ikke indlæse, fejl ved indlæsning',
    'error.save': 'kunne ikke gemmes, kunne ikke gemme, fejl ved lagring',
    'action.undo': 'gendan',
    'action.done': 'færdig, udført, gennemført',
    'action.reset': 'nulstil, ryd, ryd alt',
    'action.change': 'skift, ændr',
    'action.filter': 'filtrér, filter, filtrer, filtre',
    'action.print': 'udskriv, print, udskriv artikel',
    'action.enable': 'aktivér, slå til, aktiver',
    'action.disable': 'deaktivér, slå fra, deaktiver',
    'action.open': 'åbn, åbne',
    'action.create': 'opret, opret ny',
    'action.skip': 'spring over, skip',
    'action.select-all': 'vælg alle, markér alle',
    'action.pause': 'pause, sæt på pause',
    'meta.online': '{count} online nu, {count} online, {count} personer online',
    'meta.words-label': 'ord, antal ord',
    'meta.views-label': 'visninger, sidevisninger, besøg',
    'meta.source': 'kilde, kilder',
    'meta.rating': 'bedømmelse, vurdering, din vurdering',
    'meta.followers': '{count} følgere, {count} abonnenter',
    'nav.help': 'hjælp, ofte stillede spørgsmål, kundeservice, hjælpecenter, faq',
    'nav.language': 'sprog, vælg sprog, skift sprog',
    'nav.news': 'nyheder',
    'nav.sitemap': 'oversigt over siden, sitemap, sideoversigt',
    'nav.accessibility': 'tilgængelighed, tilgængelighedserklæring',
    'nav.jobs': 'ledige stillinger, job hos os, karriere',
    'legal.disclaimer': 'ansvarsfraskrivelse, forbehold',
    'legal.age':
      'du skal være gammel nok {count}, er du over {count} år, jeg er over {count} år, du skal være mindst {count} år',
    'consent.duration': 'opbevaringsperiode, udløb, udløbsdato, varighed af cookie',
    'consent.legitimate-interest': 'legitim interesse, legitime interesser',
    'consent.unclassified': 'uklassificerede, ikke klassificeret, andre cookies',
    'consent.service-cookies':
      'denne tjeneste sætter {count} cookies, denne tjeneste bruger {count} cookies, tjenesten kan sætte {count} cookies',
    'consent.service-no-cookies': 'denne tjeneste sætter ingen cookies, denne tjeneste bruger ingen cookies',
    'comment.field': 'kommentar, din kommentar, kommenter, kommentér, kommentere',
    'comment.write':
      'skriv en kommentar, efterlad en kommentar, tilføj en kommentar, læg en kommentar, ny kommentar, skriv kommentar, tilføj kommentar, skriv et svar til artiklen, kommenter artiklen, skriv din kommentar, efterlad et svar, kommenter her, giv en kommentar, sig din mening, læg kommentar',
    'comment.label': 'kommentarer, kommentarfelt, læsernes kommentarer, læserkommentarer',
    'comment.count': '{count} kommentarer, {count} kommentar, kommentarer ({count})',
    'comment.submit':
      'send kommentar, udgiv kommentar, indsend kommentar, skriv kommentaren, gem kommentar, post kommentar, offentliggør kommentar, send kommentaren, udgiv kommentaren',
    'comment.share-thoughts':
      'hvad synes du, hvad mener du, hvad tænker du, del dine tanker, fortæl os hvad du mener, hvad er din mening, sig hvad du mener, del din mening, din mening, hvad tror du',
    'comment.join-discussion':
      'deltag i diskussionen, deltag i debatten, vær med i debatten, start diskussionen, diskussion, diskuter, deltag i samtalen, bland dig i debatten, start en diskussion, vær med i diskussionen',
    'comment.be-first':
      'vær den første til at kommentere, bliv den første til at kommentere, skriv den første kommentar, vær først til at kommentere, vær den første, vær den første der kommenterer, vær den første til at skrive en kommentar',
    'comment.none':
      'ingen kommentarer, ingen kommentarer endnu, der er ingen kommentarer endnu, endnu ingen kommentarer, ingen har kommenteret endnu, der er endnu ingen kommentarer, der er ingen kommentarer',
    'comment.closed':
      'kommentarer er lukket, der er lukket for kommentarer, kommentarer er slået fra, kommentarfeltet er lukket, lukket for kommentarer, kommentarer lukket, det er ikke længere muligt at kommentere, diskussionen er lukket, kommentarsporet er lukket',
    'comment.pending':
      'din kommentar afventer godkendelse, din kommentar afventer moderation, din kommentar afventer moderering, afventer moderering, afventer godkendelse, kommentaren afventer godkendelse, venter på godkendelse',
    'comment.moderated':
      'kommentarer modereres, alle kommentarer modereres, kommentarer bliver gennemgået før de vises, kommentarer skal godkendes før de udgives, alle kommentarer godkendes før offentliggørelse, bemærk at kommentarer skal godkendes før de offentliggøres, alle kommentarer bliver modereret inden udgivelse',
    'comment.load-more':
      'indlæs flere kommentarer, vis flere kommentarer, flere kommentarer, hent flere kommentarer, læs flere kommentarer',
    'comment.show':
      'vis kommentarer, læs kommentarer, vis alle kommentarer, se kommentarer, vis {count} kommentarer, se alle kommentarer, læs kommentarerne',
    'comment.loading': 'indlæser kommentarer, henter kommentarer, kommentarer indlæses',
    'comment.on':
      'kommentarer til {title}, {count} kommentarer til {title}, en kommentar til {title}, {count} svar til {title}, {count} tanker om {title}, kommentarer på {title}, {count} kommentarer om {title}, et svar til {title}',
    'comment.hide': 'skjul kommentarer, skjul kommentarerne',
    'comment.edit': 'rediger kommentar, ret kommentar, redigér kommentar',
    'comment.delete': 'slet kommentar, fjern kommentar, slet kommentaren',
    'comment.report':
      'anmeld kommentar, rapporter kommentar, anmeld misbrug, anmeld kommentaren, rapportér kommentar, rapporter som spam',
    'comment.deleted':
      'kommentaren er slettet, denne kommentar er slettet, kommentaren er fjernet, denne kommentar er blevet slettet, slettet kommentar, denne kommentar er blevet fjernet',
    'comment.anonymous': 'anonym, anonym bruger',
    'comment.as-guest': 'kommenter som gæst, fortsæt som gæst, som gæst, gæst, skriv som gæst',
    'comment.pinned': 'fastgjort, fastgjort kommentar',
    'comment.notify-replies':
      'giv mig besked ved svar, giv mig besked om svar, underret mig om svar, få e-mail ved svar, giv mig besked på e-mail ved svar, få besked om svar',
    'comment.notify-comments':
      'giv mig besked om nye kommentarer via e-mail, underret mig om nye kommentarer, giv mig besked om opfølgende kommentarer via e-mail, giv mig besked om nye kommentarer, abonner på kommentarer, underret mig via e-mail om nye kommentarer',
    'comment.notify-articles':
      'giv mig besked om nye indlæg via e-mail, underret mig om nye indlæg, giv mig besked om nye artikler, underret mig om nye indlæg via e-mail',
    'comment.save-details':
      'gem mit navn mail og websted i denne browser til næste gang jeg kommenterer, husk mine oplysninger, gem mine oplysninger, gem mit navn og min e-mail til næste gang, gem mit navn e-mail og websted i denne browser til næste gang jeg skriver en kommentar, husk mig til næste gang',
    'comment.wrote':
      '{name} siger, {name} skrev, {name} skriver, {name} kommenterede, kommenterede, {name} siger den {date}, {name} skrev den {date}',
    'reply.label': 'svar, besvar, svar på kommentaren',
    'reply.to':
      'svar {name}, svar til {name}, svar på {name}, skriv et svar til {name}, som svar til {name}, efterlad et svar til {name}',
    'reply.count': '{count} svar',
    'reply.write': 'skriv et svar, dit svar, tilføj et svar, skriv svar, skriv dit svar',
    'reply.cancel': 'annuller svar, fortryd svar, annullér svar',
    'reply.show': 'vis svar, vis {count} svar, se svar, læs svar, vis alle svar',
    'reply.hide': 'skjul svar, skjul {count} svar',
    'reply.show-more': 'vis flere svar, flere svar, hent flere svar, {count} flere svar',
    'reaction.label': 'reaktioner, reaktion',
    'reaction.add': 'tilføj reaktion, reager, tilføj reaktioner, tilføj en reaktion',
    'reaction.pick': 'vælg din reaktion, vælg reaktion, vælg en reaktion',
    'like.label': 'synes godt om, like, jeg synes godt om',
    'like.undo': 'synes ikke længere godt om, fjern like',
    'vote.up': 'stem op, tommel op',
    'vote.down': 'stem ned, tommel ned',
    'sort.label': 'sorter efter, sorter, sortering, sortér efter, sorter på, rækkefølge, sortér',
    'sort.newest':
      'nyeste, seneste, nyeste først, seneste først, nyest, sorter efter nyeste, sorter efter seneste, nyest først',
    'sort.oldest': 'ældste, ældste først, ældst, sorter efter ældste, ældst først',
    'sort.popular': 'bedste, mest populære, top, bedst, populære, populært, mest likede, bedst bedømt',
    'action.edit': 'rediger, ret, redigér',
    'action.edited': 'redigeret, (redigeret), rettet',
    'action.delete': 'slet, fjern',
    'action.cancel': 'annuller, fortryd, annullér, afbryd',
    'action.save': 'gem, gem ændringer',
    'action.saved': 'gemt, ændringer gemt, ændringerne er gemt',
    'action.submit': 'send, indsend, udgiv, send ind, offentliggør',
    'action.sending': 'sender, sender…, gemmer…, indsender…',
    'action.confirm': 'bekræft',
    'action.close': 'luk, luk vinduet, luk vindue, luk dialogboks',
    'action.ok': 'ok, okay, forstået, jeg forstår, det er fint, i orden',
    'action.yes': 'ja, ja tak',
    'action.no': 'nej, nej tak',
    'action.add': 'tilføj',
    'action.continue': 'fortsæt, gå videre',
    'action.retry': 'prøv igen, prøv venligst igen, forsøg igen, prøv en gang til',
    'action.copy':
      'kopier, kopiér, kopier kode, kopier koden, kopier tekst, kopier til udklipsholder, kopier til udklipsholderen',
    'action.copied': 'kopieret, kopieret!, kopieret til udklipsholder, kopieret til udklipsholderen',
    'action.expand': 'udvid, fold ud, udvid alle',
    'action.collapse': 'fold sammen, minimer, fold alle sammen',
    'action.show-more':
      'vis mere, mere, se mere, vis flere, flere, indlæs flere, indlæs mere, hent flere, flere resultater, hent mere',
    'action.show-less': 'vis mindre, mindre, vis færre, se mindre',
    'action.show-all': 'vis alle, alle, se alle, vis alt, se alt',
    'action.hide': 'skjul',
    'action.loading': 'indlæser, indlæser…, henter, henter…, indlæses, loader',
    'action.wait': 'vent, vent venligst, et øjeblik, vent lidt, vent…, vent venligst…, øjeblik',
    'action.select': 'vælg, markér, marker',
    'action.reload': 'genindlæs, opdater, genindlæs siden, opdater siden, indlæs igen',
    'action.download': 'download, hent, hent fil, download fil',
    'action.write': 'skriv, skrive',
    'action.preview': 'forhåndsvisning, eksempelvisning, vis eksempel, forhåndsvis',
    'action.play': 'afspil, spil, afspil video',
    'action.listen': 'lyt, lyt til artiklen, hør artiklen, lyt til historien, hør denne artikel',
    'action.report': 'anmeld, rapporter, rapportér',
    'action.settings': 'indstillinger, valgmuligheder',
    'form.name': 'navn, dit navn, visningsnavn, navn *, kaldenavn, fulde navn',
    'form.name-optional': 'navn (valgfrit), navn (frivilligt), navn (valgfri), navn (ikke påkrævet)',
    'form.email':
      'e-mail, email, e-mailadresse, mail, mailadresse, din e-mailadresse, din e-mail, emailadresse, din email, indtast din e-mailadresse, din mailadresse, indtast din e-mail',
    'form.email-optional': 'e-mail (valgfrit), e-mailadresse (valgfri), e-mail (valgfri), email (valgfri)',
    'form.website': 'websted, hjemmeside, webside, website, url, din hjemmeside, dit websted',
    'form.website-optional':
      'websted (valgfrit), hjemmeside (valgfrit), website (valgfri), hjemmeside (valgfri)',
    'form.username': 'brugernavn, dit brugernavn',
    'form.password': 'adgangskode, kodeord, password, din adgangskode',
    'form.message': 'besked, din besked, skriv din besked, meddelelse',
    'form.optional': 'valgfrit, valgfri, (valgfrit), frivilligt, (valgfri)',
    'form.required': 'påkrævet, obligatorisk, (påkrævet), (obligatorisk), skal udfyldes, kræves, krævet',
    'form.required-marked':
      'krævede felter er markeret med *, obligatoriske felter er markeret med *, påkrævede felter er markeret med *, felter markeret med * er obligatoriske, obligatoriske felter er markeret, krævede felter er markeret, felter med * skal udfyldes, obligatoriske felter, * obligatorisk felt, påkrævede felter er markeret',
    'form.field-required':
      'dette felt er påkrævet, feltet er påkrævet, dette felt er obligatorisk, feltet skal udfyldes, dette felt skal udfyldes, feltet må ikke være tomt, udfyld venligst dette felt, må ikke være tom, obligatorisk felt',
    'form.enter-name':
      'angiv dit navn, indtast venligst dit navn, udfyld dit navn, skriv venligst dit navn, indtast dit navn, skriv dit navn',
    'form.enter-email':
      'angiv din e-mailadresse, indtast venligst din e-mailadresse, udfyld din e-mailadresse, skriv venligst din e-mailadresse',
    'form.enter-valid-email':
      'indtast en gyldig e-mailadresse, ugyldig e-mailadresse, e-mailadressen er ugyldig, angiv venligst en gyldig e-mailadresse, indtast venligst en gyldig e-mailadresse, e-mailadressen er ikke gyldig',
    'form.email-private':
      'din e-mailadresse vil ikke blive publiceret, din e-mailadresse bliver ikke offentliggjort, din e-mailadresse vil ikke blive offentliggjort, din e-mail vil ikke blive offentliggjort, e-mailadressen offentliggøres ikke, offentliggøres ikke, vil ikke blive offentliggjort, bliver ikke vist, din e-mail bliver ikke vist, vises ikke offentligt',
    'form.private-and-required':
      'din e-mailadresse vil ikke blive publiceret krævede felter er markeret med *, din e-mailadresse vil ikke blive publiceret krævede felter er markeret',
    'login.label': 'log ind, login, log på, log ind her, log ind nu',
    'login.with': 'log ind med {brand}, fortsæt med {brand}, log på med {brand}, log ind via {brand}',
    'login.out': 'log ud, log af',
    'login.sign-up':
      'opret konto, tilmeld dig, registrer dig, opret en konto, opret bruger, opret profil, opret gratis konto, registrer, opret dig, ny bruger, tilmeld dig nu, opret gratis profil',
    'login.or':
      'log ind eller opret konto, log ind eller registrer dig, log ind / opret, log ind eller opret dig, log ind eller opret en konto',
    'login.to-comment':
      'log ind for at kommentere, log ind for at skrive en kommentar, log ind for at deltage i debatten, log ind for at deltage i diskussionen, du skal være logget ind for at kommentere, du skal være logget ind for at skrive en kommentar, du skal logge ind for at kommentere, kun registrerede brugere kan kommentere, du skal være logget ind for at skrive kommentarer, kun brugere der er logget ind kan kommentere',
    'login.required':
      'du skal være logget ind, login kræves, log venligst ind, du skal logge ind, login påkrævet',
    'login.as': 'logget ind som {name}, du er logget ind som {name}',
    'login.forgot':
      'glemt adgangskode, glemt adgangskode?, glemt kodeord, har du glemt din adgangskode, glemt din adgangskode, glemt password, glemt din adgangskode?, glemt kodeord?',
    'login.reset-password': 'nulstil adgangskode, nulstil kodeord, ny adgangskode, nulstil din adgangskode',
    'login.remember': 'husk mig, forbliv logget ind, hold mig logget ind',
    'login.no-account':
      'har du ikke en konto, ingen konto, har du ingen konto, ikke oprettet endnu, ny her, har du ikke en profil, har du ikke en konto?, endnu ikke bruger, ikke registreret',
    'login.have-account':
      'har du allerede en konto, allerede registreret, har du allerede en profil, har du en konto, har du allerede en konto?, allerede bruger, allerede oprettet',
    'login.account': 'min konto, din konto, konto',
    'login.profile': 'profil, min profil, din profil, vis profil, min side',
    'captcha.not-robot': 'jeg er ikke en robot, jeg er et menneske, ikke en robot, jeg er ingen robot',
    'captcha.prove-human':
      'er du et menneske, bekræft at du er et menneske, bekræft at du ikke er en robot, bevis at du er et menneske, er du en robot, verificer at du er et menneske',
    'captcha.enter-code': 'indtast koden, skriv koden, angiv koden, indtast kode, indtast sikkerhedskoden',
    'captcha.enter-characters':
      'indtast tegnene i billedet, skriv tegnene du ser, indtast de tegn du ser, indtast teksten i billedet, skriv bogstaverne i billedet, indtast tegnene',
    'captcha.verify': 'verificer, bekræft at, kontroller',
    'captcha.verifying': 'verificerer, verificerer…, kontrollerer…, bekræfter, kontrollerer',
    'captcha.verified': 'verificeret, verificering gennemført',
    'captcha.failed':
      'verificering mislykkedes, forkert kode, verificeringen mislykkedes, forkert captcha, captcha mislykkedes',
    'captcha.expired': 'verificeringen er udløbet, captcha udløbet, koden er udløbet, verificering udløbet',
    'captcha.new': 'ny kode, hent ny kode, nyt billede, genindlæs captcha, andet billede, ny captcha',
    'captcha.audio': 'lydudfordring, få en lydudfordring, captcha med lyd, lydversion',
    'cookie.accept':
      'accepter, accepter cookies, jeg accepterer, tillad cookies, godkend, tillad, acceptér, giv samtykke, jeg samtykker, godkend cookies, acceptér cookies',
    'cookie.accept-all':
      'accepter alle, tillad alle, accepter alle cookies, tillad alle cookies, acceptér alle, godkend alle, accepter alt, godkend alle cookies, acceptér alle cookies',
    'cookie.accept-selected':
      'tillad valgte, accepter valgte, gem valg, tillad udvalgte, bekræft valg, gem mine valg, accepter mine valg, godkend valgte, acceptér valgte, bekræft mine valg',
    'cookie.accept-continue': 'accepter og fortsæt, accepter og luk, acceptér og fortsæt, acceptér og luk',
    'cookie.only-necessary':
      'kun nødvendige, kun nødvendige cookies, accepter kun nødvendige, tillad kun nødvendige, brug kun nødvendige cookies, kun de nødvendige, accepter kun nødvendige cookies, acceptér kun nødvendige',
    'cookie.reject':
      'afvis, afslå, afvis cookies, jeg accepterer ikke, fortsæt uden at acceptere, nej tak til cookies, accepter ikke',
    'cookie.reject-all': 'afvis alle, afslå alle, afvis alle cookies, afvis alt',
    'cookie.settings':
      'cookieindstillinger, cookie-indstillinger, administrer cookies, tilpas cookies, indstillinger for cookies, ændr cookieindstillinger, vælg cookies',
    'cookie.manage':
      'administrer indstillinger, tilpas, tilpas indstillinger, administrer valg, ændr indstillinger, administrer præferencer, administrer, flere valg, tilpas valg, vis indstillinger, ret indstillinger',
    'cookie.save-settings': 'gem indstillinger, gem indstillingerne, gem og luk, gem mine indstillinger',
    'cookie.choose': 'lad mig vælge, vælg selv, jeg vil vælge',
    'cookie.policy':
      'cookiepolitik, cookie-politik, om cookies, cookieerklæring, cookies og privatliv, politik for cookies, cookiedeklaration',
    'cookie.learn':
      'læs mere om cookies, mere om cookies, læs mere om vores brug af cookies, læs om cookies, læs mere om brugen af cookies, læs mere i vores cookiepolitik',
    'cookie.consent-heading':
      'samtykke til cookies, vi respekterer dit privatliv, dit privatliv er vigtigt for os, vi passer på dine data, cookiesamtykke, administrer samtykke, vi går op i dit privatliv, vi værner om dit privatliv',
    'consent.always': 'altid',
    'consent.service': 'tjeneste, tjenester',
    'consent.purpose': 'formål',
    'consent.vendors':
      'leverandører, partnere, vores partnere, leverandør, liste over leverandører, udbydere, tredjepartsleverandører, liste over partnere, vis partnere, se vores partnere',
    'consent.always-required':
      'altid nødvendig, altid aktiv, altid aktiveret, altid påkrævet, altid slået til, altid aktive, kræves altid',
    'consent.opt-out': 'opt-out, fravælg',
    'consent.essential':
      'nødvendige, nødvendige cookies, strengt nødvendige, strengt nødvendige cookies, nødvendig, teknisk nødvendige, absolut nødvendige cookies, helt nødvendige',
    'consent.functional': 'funktionelle, funktionelle cookies, funktionel, funktioner, funktionalitet',
    'consent.statistics':
      'statistik, analyse, statistiske, statistiske cookies, statistik-cookies, analytiske cookies, analytiske',
    'consent.marketing':
      'markedsføring, marketing, markedsføringscookies, marketing-cookies, annoncering, marketing og annoncering',
    'consent.performance': 'ydeevne, performance, performance-cookies, ydelse, ydelsescookies',
    'consent.social-media': 'sociale medier',
    'consent.external-media': 'eksternt indhold, eksterne medier, eksterne tjenester, indhold fra tredjepart',
    'consent.service-provision': 'levering af tjenesten, levering af tjenester, levering af ydelsen',
    'consent.details': 'detaljer, vis detaljer, mere information, flere detaljer, information, mere info',
    'consent.privacy-settings':
      'privatlivsindstillinger, indstillinger for privatliv, persondataindstillinger, administrer privatlivsindstillinger',
    'privacy.label': 'privatliv, databeskyttelse, fortrolighed, persondata',
    'privacy.policy':
      'privatlivspolitik, persondatapolitik, vores privatlivspolitik, databeskyttelsespolitik, fortrolighedspolitik',
    'privacy.learn-more':
      'læs mere i vores privatlivspolitik, for at vide mere læs vores privatlivspolitik, læs vores privatlivspolitik, mere information i vores privatlivspolitik',
    'privacy.terms':
      'vilkår, brugsbetingelser, betingelser, handelsbetingelser, servicevilkår, brugervilkår, vilkår og betingelser, abonnementsvilkår, generelle vilkår, brugsvilkår',
    'privacy.and-terms':
      'privatliv og vilkår, vilkår og privatlivspolitik, privatlivspolitik og vilkår, privatlivspolitik og brugsbetingelser',
    'newsletter.label': 'nyhedsbrev, nyhedsbrevet, vores nyhedsbrev, nyhedsbreve, vores nyhedsbreve',
    'newsletter.subscribe':
      'tilmeld dig nyhedsbrevet, tilmeld nyhedsbrev, tilmeld dig vores nyhedsbrev, abonner på vores nyhedsbrev, få nyhedsbrevet, abonner på nyhedsbrevet, tilmeld dig nyhedsbrev, modtag vores nyhedsbrev, få vores nyhedsbrev, tilmelding til nyhedsbrev, skriv dig op til nyhedsbrevet, tilmeld dig vores gratis nyhedsbrev, få vores nyhedsbrev hver uge',
    'newsletter.pitch':
      'få de seneste nyheder i din indbakke, få nyheder direkte i indbakken, gå ikke glip af noget, få nyheder på mail, hold dig opdateret, de vigtigste nyheder på mail, få nye artikler på mail, få dagens vigtigste nyheder i indbakken, gå aldrig glip af en nyhed',
    'newsletter.thanks':
      'tak for din tilmelding, du er nu tilmeldt, tak fordi du abonnerer, tilmeldingen er registreret, du er nu tilmeldt nyhedsbrevet, tak for tilmeldingen, tak fordi du tilmeldte dig',
    'newsletter.already':
      'du er allerede tilmeldt, du abonnerer allerede, denne e-mailadresse er allerede tilmeldt, denne e-mail er allerede tilmeldt',
    'newsletter.check-inbox':
      'tjek din indbakke, tjek din e-mail, bekræft din tilmelding, vi har sendt dig en bekræftelse på mail, bekræft din tilmelding via linket i mailen, tjek din indbakke for at bekræfte din tilmelding, vi har sendt dig en mail med et link',
    'newsletter.unsubscribe-anytime':
      'du kan altid afmelde dig, du kan til enhver tid afmelde dig, afmeld når som helst, du kan afmelde dig når som helst, du kan framelde dig når som helst, frameld dig når som helst, du kan altid framelde dig igen, du kan altid afmelde dig igen',
    'newsletter.no-spam': 'ingen spam, vi spammer ikke, vi sender ikke spam, aldrig spam',
    'newsletter.unsubscribe':
      'afmeld, afmeld dig, frameld, frameld dig, afmeld nyhedsbrev, afmeld nyhedsbrevet, frameld nyhedsbrev',
    'newsletter.join-readers':
      'gør som {count} andre læsere, slut dig til {count} andre abonnenter, {count} læsere er allerede tilmeldt, vær med sammen med {count} andre læsere, slut dig til {count} læsere',
    'subscribe.label':
      'abonner, bliv abonnent, køb abonnement, abonnement, tegn abonnement, abonnér, bestil abonnement, abonnementer, abonner nu',
    'subscribe.rss': 'rss, rss-feed, abonner via rss, feed, nyhedsfeed',
    'subscribe.by-email':
      'abonner via e-mail, abonner på mail, følg bloggen via e-mail, abonner på bloggen via e-mail',
    'subscribe.push':
      'slå notifikationer til, aktiver notifikationer, få notifikationer, tillad notifikationer, slå push til, få push-beskeder',
    'subscribe.to-read':
      'abonner for at læse videre, bliv abonnent for at læse videre, læs hele artiklen med et abonnement, køb abonnement for at læse videre, du skal være abonnent for at læse artiklen, bliv abonnent og læs hele artiklen, log ind eller køb abonnement for at læse videre, denne artikel kræver abonnement, lås op for artiklen, få adgang til hele artiklen, læs videre med et abonnement',
    'subscribe.only':
      'kun for abonnenter, for abonnenter, artiklen er kun for abonnenter, forbeholdt abonnenter, eksklusivt for abonnenter, denne artikel er for abonnenter, denne artikel er forbeholdt abonnenter, abonnentindhold, plus-artikel',
    'subscribe.already':
      'allerede abonnent, allerede abonnent?, er du allerede abonnent, allerede abonnent log ind, har du allerede et abonnement, er du abonnent log ind, er du allerede abonnent log ind her, er du allerede abonnent så log ind',
    'subscribe.free-trial':
      'prøv gratis, gratis prøveperiode, første måned gratis, prøv gratis i {count} dage, prøv en måned gratis, start gratis prøveperiode, {count} dage gratis, prøv nu gratis, prøv gratis nu, prøv gratis i en måned, en måned gratis',
    'subscribe.cancel-anytime':
      'ingen binding, opsig når som helst, opsig når du vil, uden binding, du kan opsige når som helst, stop når du vil, ingen bindingsperiode, opsig abonnementet når som helst, kan opsiges når som helst, ingen binding opsig når som helst',
    'subscribe.manage':
      'administrer abonnement, mit abonnement, administrer dit abonnement, mine abonnementer',
    'subscribe.gift':
      'giv artiklen væk, giv artiklen i gave, giv et abonnement i gave, del artiklen gratis, del artiklen med en ven gratis, forær artiklen væk',
    'subscribe.articles-left':
      'du har {count} gratis artikler tilbage, {count} gratis artikler tilbage, du har læst {count} af {count} gratis artikler, du har {count} artikler tilbage denne måned, du har {count} artikler tilbage',
    'subscribe.register-to-read':
      'opret en gratis konto for at læse videre, opret dig gratis for at læse videre, opret en profil for at læse videre, registrer dig gratis for at læse videre, opret konto for at læse artiklen',
    'subscribe.offers':
      'se abonnementer, se alle tilbud, vores abonnementer, se tilbud, se vores abonnementer, se vores tilbud, alle abonnementer, se abonnementstilbud',
    'member.only':
      'kun for medlemmer, for medlemmer, forbeholdt medlemmer, artiklen er kun for medlemmer, denne artikel er for medlemmer',
    'member.become': 'bliv medlem, bliv medlem nu, meld dig ind, bliv medlem i dag',
    'member.already':
      'allerede medlem, allerede medlem?, er du allerede medlem, er du medlem log ind, allerede medlem log ind',
    'member.label': 'medlemskab, medlem, medlemmer',
    'member.support-us':
      'støt os, støt vores journalistik, støt vores arbejde, støt uafhængig journalistik, hjælp os, støt bloggen, støt fri journalistik, støt den frie presse',
    'member.donate':
      'doner, giv et bidrag, giv en donation, giv en kop kaffe, giv en gave, støt med et beløb',
    'follow.label': 'følg',
    'follow.us': 'følg os, følg os på sociale medier, følg os på de sociale medier',
    'follow.on': 'følg os på {brand}, følg på {brand}, følg mig på {brand}',
    'share.label': 'del, del dette, del med andre, del indhold, del på',
    'share.on': 'del på {brand}, del via {brand}, klik for at dele på {brand}',
    'share.article':
      'del artiklen, del artikel, del indlægget, del denne artikel, del siden, del historien, del dette indlæg',
    'share.by-email':
      'del via e-mail, del på mail, send via e-mail, send til en ven, tip en ven, send artiklen på mail, klik for at sende et link til en ven på e-mail, send på mail',
    'share.copy-link': 'kopier link, kopier linket, kopier url, kopiér link, kopier adressen',
    'share.link-copied':
      'linket er kopieret, link kopieret, linket kopieret, linket blev kopieret, link kopieret!',
    'share.save':
      'gem artiklen, læs senere, gem til senere, føj til læseliste, gem artikel, tilføj til læselisten, bogmærk, tilføj bogmærke',
    'related.articles':
      'relaterede artikler, lignende artikler, relateret, relaterede indlæg, mere om emnet, relateret indhold, læs mere om emnet, lignende indlæg, relaterede emner',
    'related.may-like':
      'måske kan du også lide, du kan måske også lide, måske interesserer dette dig, andre læser også, måske vil du også kunne lide, du vil måske også synes om, dette kan interessere dig',
    'related.recommended':
      'anbefalet, anbefalede artikler, anbefalinger, anbefalet til dig, vi anbefaler, anbefales, redaktionen anbefaler, udvalgt til dig',
    'related.recent':
      'seneste nyt, seneste artikler, seneste indlæg, nyeste artikler, seneste nyheder, nye artikler, nyeste indlæg, de seneste artikler, nylige indlæg, seneste historier',
    'related.popular':
      'mest læst, mest læste, populære artikler, populære indlæg, mest læste artikler, populært lige nu, mest læst lige nu, ugens mest læste',
    'related.more-from':
      'mere fra {name}, flere artikler af {name}, mere af {name}, flere artikler fra {name}',
    'related.read-also': 'læs også, se også, læs desuden',
    'related.read-next': 'læs næste, næste at læse, læs så, læs også denne',
    'related.read-more':
      'læs mere, læs artiklen, læs hele artiklen, til artiklen, læs mere…, læs indlægget, læs, læs mere her, læs hele historien, lær mere, få mere at vide, find ud af mere, opdag mere, vide mere',
    'related.read-about': 'læs mere om {title}, mere om {title}',
    'related.continue':
      'fortsæt med at læse, læs videre, fortsæt læsning, fortsæt læsningen, fortsæt læsning {title}',
    'related.previous-article':
      'forrige indlæg, forrige artikel, forrige indlæg {title}, forrige artikel {title}, tidligere indlæg {title}',
    'related.next-article': 'næste indlæg, næste artikel, næste indlæg {title}, næste artikel {title}',
    'related.newer-article': 'nyere indlæg, nyere artikler, nyere artikel, nyere poster',
    'related.older-article': 'ældre indlæg, ældre artikler, ældre artikel, ældre poster, tidligere indlæg',
    'nav.next': 'næste, næste side',
    'nav.previous': 'forrige, forrige side',
    'nav.page': 'side, siden',
    'nav.page-of': 'side {count} af {count}, side {count}, {count} af {count}',
    'nav.back': 'tilbage, gå tilbage',
    'nav.back-top':
      'til toppen, tilbage til toppen, gå til toppen, rul til toppen, til toppen af siden, op, scroll til toppen',
    'nav.home': 'hjem, forside, forsiden, startside, til forsiden, start',
    'nav.back-home': 'tilbage til forsiden, gå til forsiden, tilbage til startsiden',
    'nav.menu': 'menu, navigation, hovedmenu, hovednavigation',
    'nav.toggle-menu':
      'vis eller skjul menu, skift menu, vis/skjul menu, åbn eller luk menuen, skift navigation, slå menu til/fra',
    'nav.open-menu': 'åbn menu, åbn menuen, vis menu',
    'nav.close-menu': 'luk menu, luk menuen, skjul menu',
    'nav.skip':
      'spring til indhold, spring til indholdet, gå til indhold, spring til hovedindhold, gå til hovedindhold, hop til indhold, spring til hovedindholdet, gå direkte til indholdet, gå til hovedindholdet, fortsæt til indhold, videre til indhold',
    'nav.contents': 'indhold, indholdsfortegnelse, indholdsoversigt, på denne side, i denne artikel',
    'nav.search':
      'søg, søg på siden, søg efter, søg…, søg her, hvad leder du efter, søg i bloggen, søgefelt, søg på sitet, søgning, søg efter…, søg på webstedet',
    'nav.search-results': 'søgeresultater, resultater, søgeresultat',
    'nav.search-results-for':
      'søgeresultater for {title}, resultater for {title}, søgning efter {title}, søgeresultater for',
    'nav.search-count':
      '{count} resultater, {count} resultat, {count} søgeresultater, {count} resultater fundet, {count} resultater for {title}, {count} hits',
    'nav.search-none':
      'ingen resultater, ingenting fundet, ingen søgeresultater, ingen resultater for {title}, søgningen gav ingen resultater, ingen resultater fundet, intet fundet, fandt ingen resultater, ingen resultater fundet for {title}, der blev ikke fundet noget',
    'nav.categories': 'kategorier, kategori, alle kategorier, emner',
    'nav.tags': 'tags, tag, nøgleord, emneord, mærkater, etiketter',
    'nav.all-tags': 'alle tags, vis alle tags, alle emneord, se alle tags',
    'nav.archive': 'arkiv, arkivet, arkiver, månedsarkiv',
    'nav.authors': 'forfattere, forfatter, skribenter, om forfatteren, skribent',
    'nav.all-posts-by':
      'alle artikler af {name}, alle indlæg af {name}, artikler af {name}, indlæg af {name}, vis alle indlæg af {name}, se alle indlæg af {name}',
    'nav.post-count': '{count} artikler, {count} indlæg, {count} artikel',
    'nav.tagged-count':
      '{count} artikler tagget {title}, artikler tagget {title}, indlæg tagget med {title}, tag {title}, {count} indlæg med tagget {title}, {count} indlæg tagget med {title}, tagget {title}',
    'nav.translations': 'oversættelser, andre sprog, på andre sprog, tilgængelige sprog',
    'nav.direct-link': 'direkte link, permalink',
    'nav.direct-link-to': 'direkte link til {title}, link til {title}',
    'nav.edit-page':
      'rediger denne side, rediger siden, rediger på {brand}, ret denne side, rediger denne side på {brand}',
    'nav.contact': 'kontakt, kontakt os, kontaktformular, kontakt redaktionen',
    'nav.about': 'om os, om, om mig, om bloggen, om siden, hvem er vi',
    'nav.advertise': 'annoncer, annoncer hos os, annoncer her, annoncér hos os, annoncér',
    'nav.theme-toggle':
      'skift tema, skift mellem lys og mørk tilstand, slå mørk tilstand til, skift til mørk tilstand, skift farvetema, skift til lys tilstand, skift mellem mørkt og lyst tema',
    'nav.theme-dark': 'mørk, mørk tilstand, mørkt tema, mørkt',
    'nav.theme-light': 'lys, lys tilstand, lyst tema, lyst',
    'nav.new-tab':
      'åbner i nyt vindue, åbner i ny fane, åbner i et nyt vindue, åbn i ny fane, åbnes i nyt vindue, åbner i en ny fane, (åbner i et nyt vindue), åbnes i en ny fane',
    'meta.reading-time':
      '{count} min læsetid, {count} minutters læsetid, læsetid {count} min, læsetid {count} minutter, læs på {count} minutter, {count} min læsning, {count} minutters læsning, tager {count} minutter at læse',
    'meta.reading-time-label': 'læsetid, anslået læsetid',
    'meta.minutes': '{count} min, {count} minutter, {count} minut',
    'meta.words': '{count} ord',
    'meta.views':
      '{count} visninger, {count} visning, vist {count} gange, læst {count} gange, visninger {count}',
    'meta.published': 'udgivet, offentliggjort, publiceret',
    'meta.published-on':
      'udgivet {date}, udgivet den {date}, publiceret {date}, offentliggjort {date}, skrevet {date}, oprettet {date}, publiceret den {date}, indsendt {date}',
    'meta.last-updated':
      'sidst opdateret, senest opdateret, sidst opdateret {date}, sidst ændret, sidst ændret {date}, senest opdateret {date}, senest opdateret den {date}, opdateret {date}, opdateret den {date}, opdateret d {date}, opdateret, opdatering',
    'meta.on-date': 'den {date}, på {date}, d {date}',
    'meta.by': 'af {name}, forfatter {name}, skribent {name}',
    'meta.written-by':
      'skrevet af {name}, tekst {name}, tekst af {name}, udgivet af {name}, skrevet af, indsendt af {name}',
    'meta.photo-credit':
      'foto {name}, billede {name}, foto af {name}, fotograf {name}, billedkilde {name}, pr-foto {name}',
    'meta.outdated':
      'denne artikel er mere end et år gammel, artiklen er over et år gammel, oplysningerne kan være forældede, artiklen kan være forældet, dette indlæg er forældet, indholdet kan være forældet',
    'time.now': 'lige nu, for et øjeblik siden, netop nu, nu, for få sekunder siden',
    'time.minutes-ago':
      '{count} minutter siden, {count} minut siden, et minut siden, for {count} minutter siden, {count} min siden, for et minut siden, for {count} min siden',
    'time.hours-ago':
      '{count} timer siden, {count} time siden, en time siden, for {count} timer siden, for en time siden',
    'time.days-ago':
      '{count} dage siden, {count} dag siden, en dag siden, for {count} dage siden, for en dag siden',
    'time.weeks-ago':
      '{count} uger siden, {count} uge siden, en uge siden, for {count} uger siden, for en uge siden',
    'time.months-ago':
      '{count} måneder siden, {count} måned siden, en måned siden, for {count} måneder siden, for en måned siden',
    'time.years-ago': '{count} år siden, et år siden, for {count} år siden, for et år siden',
    'time.today': 'i dag, idag',
    'time.yesterday': 'i går, igår',
    'ad.label': 'annonce, reklame, - annonce -, dette er en annonce',
    'ad.continues':
      'artiklen fortsætter efter annoncen, artiklen fortsætter under annoncen, fortsætter efter annoncen, læs videre efter annoncen, historien fortsætter efter annoncen, artiklen fortsætter herunder',
    'ad.sponsored': 'sponsoreret, sponsoreret indhold, sponsoreret artikel, sponsoreret indlæg',
    'ad.sponsored-by':
      'sponsoreret af {name}, sponsoreres af {name}, præsenteret af {name}, præsenteres af {name}',
    'ad.partnership':
      'i samarbejde med {name}, betalt samarbejde med {name}, betalt samarbejde, kommercielt samarbejde, annoncørbetalt indhold fra {name}, reklame for {name}, i betalt samarbejde med {name}',
    'ad.promoted':
      'annoncørbetalt indhold, betalt indhold, reklameindhold, promoveret, kommercielt indhold, annoncørbetalt, betalt annonce, annonceindhold',
    'ad.affiliate':
      'artiklen indeholder affiliatelinks, indlægget indeholder affiliatelinks, indeholder affiliatelinks, indeholder reklamelinks, indlægget indeholder reklamelinks, artiklen indeholder reklamelinks, indeholder affiliate links, indeholder annoncelinks, denne artikel indeholder affiliate-links',
    'ad.affiliate-commission':
      'vi får kommission hvis du køber via linkene, vi kan få provision når du køber via vores links, vi modtager kommission ved køb via linkene, hvis du køber via vores links kan vi få provision, vi tjener penge når du køber via vores links, hvis du køber via linkene modtager vi kommission',
    'ad.affiliate-label':
      'affiliatelink, reklamelink, affiliatelinks, annoncelink, reklamelinks, affiliate-link',
    'ad.hide': 'luk annonce, skjul annonce, luk annoncen, skjul annoncen, skjul reklame',
    'ad.blocker':
      'slå din annonceblokering fra, du bruger en adblocker, slå venligst din adblocker fra, vi kan se at du bruger en adblocker, deaktiver din adblocker, du bruger annonceblokering',
    'disclosure.opinion':
      'holdning, kronik, leder, debatindlæg, klumme, opinion, synspunkt, dette er en kronik, dette er et debatindlæg, læserbrev',
    'disclosure.opinion-author':
      'indlægget er udtryk for skribentens egen holdning, dette er et debatindlæg og udtrykker alene skribentens holdning, holdningerne er skribentens egne, kronikken er udtryk for skribentens holdning, debatindlægget er udtryk for skribentens holdning, synspunkterne er skribentens egne',
    'disclosure.live': 'live, direkte, følg live, liveblog, lige nu live',
    'disclosure.developing':
      'artiklen opdateres, nyheden opdateres, artiklen opdateres løbende, opdateres løbende, artiklen bliver opdateret, historien opdateres',
    'disclosure.correction':
      'rettelse, rettelser, i en tidligere version af artiklen, artiklen er rettet, berigtigelse, i en tidligere version fremgik det, rettelse i en tidligere version, præcisering',
    'disclosure.updated':
      'artiklen er opdateret, indlægget er opdateret, denne artikel er blevet opdateret, denne artikel er opdateret, artiklen er blevet opdateret',
    'disclosure.syndicated':
      'artiklen blev først bragt i {name}, artiklen blev først bragt på {name}, artiklen blev oprindeligt bragt i {name}, gengivet med tilladelse, gengivet med tilladelse fra {name}, artiklen har tidligere været bragt i {name}',
    'disclosure.sample':
      'produktet er udlånt af producenten, testeksemplaret er stillet til rådighed af producenten, vi har lånt produktet af producenten, produktet er stillet til rådighed af producenten, producenten har udlånt testeksemplaret',
    'disclosure.embargo': 'embargo, klausuleret til {date}, embargo til {date}',
    'disclosure.ai-made':
      'artiklen er skrevet af ai, teksten er genereret af ai, ai-genereret, ai-genereret indhold, artiklen er lavet med ai, denne tekst er skrevet af kunstig intelligens, lavet med ai, teksten er skabt med ai',
    'disclosure.ai-assisted':
      'artiklen er skrevet med hjælp fra ai og kvalitetssikret af redaktionen, skrevet med hjælp fra ai, lavet med hjælp fra ai, artiklen er lavet ved hjælp af ai og gennemgået af en journalist, med hjælp fra ai',
    'disclosure.ai-summary':
      'resuméet er lavet af ai, ai-resumé, opsummering lavet med ai, resuméet er lavet med ai, opsummeret af ai, ai-opsummering, resuméet er lavet af kunstig intelligens',
    'disclosure.ai-translated':
      'artiklen er automatisk oversat, maskinoversat, oversat med ai, teksten er automatisk oversat, automatisk oversat, artiklen er oversat af ai, oversat ved hjælp af ai',
    'error.generic':
      'noget gik galt, der opstod en fejl, en fejl opstod, fejl, der er opstået en fejl, ups noget gik galt, der skete en fejl, beklager noget gik galt, hovsa, ups',
    'error.try-again':
      'noget gik galt prøv igen, der opstod en fejl prøv igen, noget gik galt prøv igen senere, der opstod en fejl prøv venligst igen, noget gik galt prøv venligst igen, der skete en fejl prøv igen',
    'error.try-later': 'prøv igen senere, prøv venligst igen senere, forsøg igen senere, prøv igen om lidt',
    'error.with-message': 'der opstod en fejl {message}, en fejl opstod {message}, fejl {message}',
    'error.not-found':
      'siden blev ikke fundet, siden findes ikke, ikke fundet, 404 siden blev ikke fundet, siden kunne ikke findes, siden du leder efter findes ikke, side ikke fundet, vi kunne ikke finde siden, fejl 404',
    'error.not-found-looked':
      'vi kunne ikke finde det du ledte efter, vi kan ikke finde det du leder efter, vi fandt ikke det du ledte efter, vi kunne ikke finde det du søgte',
    'error.javascript':
      'aktiver javascript, du skal aktivere javascript, javascript er slået fra, slå venligst javascript til, javascript skal være aktiveret, aktivér javascript',
    'error.offline': 'ingen internetforbindelse, du er offline, ingen forbindelse, offline',
    'error.not-available':
      'ikke tilgængelig, indholdet er ikke tilgængeligt, artiklen er ikke længere tilgængelig, utilgængelig, ikke længere tilgængelig',
    'error.region':
      'ikke tilgængelig i dit land, indholdet er ikke tilgængeligt i dit land, ikke tilgængeligt i din region',
    'legal.copyright': 'copyright, ophavsret, © {count} {name}, copyright {count} {name}',
    'legal.rights':
      'alle rettigheder forbeholdes, © {count} {name} alle rettigheder forbeholdes, alle rettigheder forbeholdt',
    'legal.powered-by-brand':
      'drevet af {brand}, powered by {brand}, lavet med {brand}, stolt drevet af {brand}, bygget med {brand}, kører på {brand}, leveret af {brand}, realiseret med {brand}',
    'legal.powered-by': 'drevet af, powered by, lavet med, stolt drevet af, leveret af, kører på, drives af',
    'legal.theme-by':
      'tema af {brand}, design af {name}, tema {brand}, tema af {name}, design {name}, tema fra {brand}, tema af, design af',
    'legal.imprint': 'kolofon, ansvarshavende chefredaktør, udgiver, juridisk information',
  },
} as const satisfies NoticeLexicon;
