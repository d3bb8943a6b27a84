import type { NoticeLexicon } from './notice-lexicon';

export const no = {
  lang: 'no',
  compounds: true,
  fillers: `
    en, ei, et, den, det, de, og, eller, er, var, vært, være, blir, ble, bli, blitt, har, hadde, ha, at, som, så,
    når, der, da, enn, for å, seg, sin, sitt, sine, dens, deres, han, hun, dem, skal, kommer til å, kommer, selv om,
    mens, både, samt, men, fra, ved, hos, mellom, under, gjennom, ifølge, kanskje, veldig, enkelt, raskt, bare for,
    noe, noen, hei, jo, ut, opp, inn, frem, ned, bort, dit, siden, osv, litt, hver gang, vel, godt, bra, helt, fullt,
    å, dersom, hvis, ein, eit, dei, ikkje sant, vere, vert, òg, også når, sånn, slik, nede, selv
  `,
  words: {
    upload: 'last opp, laste opp, lastes opp, laster opp, opplast*, legg ved',
    emoji: 'emoji*, uttrykksikon*, smilefjes*',
    avatar: 'avatar*, profilbild*',
    admin: 'admin*',
    fast: 'for fort, for raskt, for ofte, for mange (forespørsler|forsøk)',
    duplicate: 'duplikat*, dobbel, dobbelt',
    server: 'server, serveren, tjener, forespørsel',
    size: 'størrelse*, for stor, for stort',
    online: 'online, på nett',
    history: 'historikk, *historikk',
    comment:
      'kommentar, kommentarer, kommentaren, kommentarene, kommentere, kommenter, kommenterer, kommentert, kommenterte, kommentarfelt, kommentarfeltet, kommentarar, kommentarane',
    reply: 'svar, svare, svarer, svart, svarte, svaret, svarene, besvar, besvare, svara',
    reaction: 'reaksjon, reaksjoner, reager, reagere, reagerte, reagert, reaksjonen, reaksjonene, reaksjonar',
    discussion:
      'diskusjon, diskusjonen, diskusjoner, diskuter, diskutere, debatt, debatten, samtale, samtalen, tråd, tråden, ordskifte',
    thought:
      'tanker, tanke, mening, meninger, mener, synes, synspunkter, tilbakemelding, tror, synspunkt, tankar, meiner',
    review: 'anmeldelse, anmeldelser, vurdering, vurderinger, vurder, terningkast, stjerne, stjerner, omtale',
    like: 'lik, liker, likte, likt, likerklikk, like, likes, liker dette',
    dislike: 'mislik, misliker, liker ikke, slutt å like, ikke lik, fjern liker',
    vote: 'stem, stemme, stemmer, stemte, avstemning, stemt, røyst, røyster',
    upvote: 'stem opp, tommel opp, oppstem, stemmer for, stemt opp, stem for',
    downvote: 'stem ned, tommel ned, nedstem, stemmer imot, stemt ned, stem imot',
    moderate:
      'moderering, modereres, moderert, moderer, moderator, moderatorer, moderere, modereringen, forhåndsmodereres, moderatoren, modererast',
    approve:
      'godkjent, godkjennes, godkjenning, godkjenne, godkjenn, gjennomgås, gjennomgang, gjennomgått, kontrolleres, sjekkes, vurderes, godkjente, godkjend, forhåndsgodkjent',
    pending:
      'venter, avventer, i påvente, kø, ventende, til behandling, under behandling, i kø, ventar, til godkjenning',
    rule: 'regler, regel, reglene, retningslinjer, nettikette, debattregler, kommentarregler, vilkår for debatt, kjøreregler, retningslinjene, debattreglene',
    polite:
      'høflig, respekt, respektfull, saklig, vennlig, god tone, hyggelig, konstruktiv, hold deg til saken, folkeskikk, saklige, respektere, vis respekt',
    spam: 'spam, søppelpost, søppel, nettsøppel',
    anonymous: 'anonym, anonymt, anonyme',
    guest: 'gjest, gjester, uten konto, uten å logge inn, uten innlogging, uten registrering',
    article:
      'artikkel, artikler, artikkelen, artiklene, innlegg, innlegget, innleggene, sak, saken, saker, post, nyhet, blogginnlegg, blogginnlegget, oppføring, oppføringer, artiklar, tekst',
    page: 'side, siden, sider, sidene, nettside, nettsiden, sida',
    blog: 'blogg, bloggen, blogger, blog',
    site: 'nettsted, nettstedet, nettsteder, nettside, nettsiden, hjemmeside, hjemmesiden, nettadresse, url, nettstad, nettstaden, nettsidene, webside, websiden',
    section: 'seksjon, avsnitt, overskrift, del, avsnittet',
    author: 'forfatter, forfatteren, forfattere, skribent, skribenter, skribenten, journalisten, forfattar',
    person:
      'person, personer, leser, lesere, leserne, bruker, brukere, brukeren, besøkende, folk, mennesker, andre lesere, noen, lesar, brukarar',
    name: 'navn, navnet, ditt navn, kallenavn, visningsnavn, alias, navnet ditt, namn, fullt navn, pseudonym',
    username: 'brukernavn, brukernavnet, brukarnamn',
    password: 'passord, passordet, passordene',
    account: 'konto, kontoen, kontoer, brukerkonto, brukerkontoen, bruker',
    profile: 'profil, profilen, profiler, min side, mine sider',
    email:
      'e-post, e-postadresse, e-postadressen, epost, epostadresse, mail, email, e-mail, mailadresse, e-posten, eposten, e-postadresser, epostadressen, e-postmelding, e postadressen',
    inbox: 'innboks, innboksen, postkasse, postkassen, postboks',
    address: 'adresse, adressen, adresser',
    message: 'melding, meldingen, meldinger, beskjed, din melding',
    text: 'tekst, teksten, tekster',
    notification:
      'varsel, varsler, varsle, varsling, varsle meg, gi meg beskjed, pushvarsler, varsles, varslinger, varselet, melding om, beskjed, push-varsler, push',
    newsletter: 'nyhetsbrev, nyhetsbrevet, nyhetsbrevene, e-postliste, utsendelse, nyheitsbrev',
    link: 'lenke, lenken, lenker, lenkene, permalenke, link, linken, linker, url, hyperlenke, lenkja, peker',
    direct: 'direkte, permanent, direktelenke, rett',
    feed: 'rss, strøm, rss-strøm, feed, atom, nyhetsstrøm',
    image: 'bilde, bilder, bildet, foto, fotografi, illustrasjon, bildene',
    video: 'video, videoer, videoen, film, filmen, klipp',
    audio: 'lyd, lyden, podkast, podcast, lydfil, lydklipp, podkasten',
    file: 'fil, filen, filer, dokument, vedlegg, fila',
    news: 'nyheter, nyhet, nyhetene, nytt, aktuelt, siste nytt, nyheiter',
    topic: 'emne, emnet, emner, tema, temaet, temaer',
    category: 'kategori, kategorier, kategorien, publisert i, kategoriane, seksjoner',
    tag: 'stikkord, tagg, tagger, emneord, emneknagg, emneknagger, merkelapp, merkelapper, etikett, nøkkelord, tag, tags',
    tagged: 'merket med, tagget, tagget med, merket, med stikkordet, tagga',
    archive: 'arkiv, arkivet, arkiver',
    menu: 'meny, menyen, menyer, hovedmeny, hovedmenyen',
    navigation: 'navigasjon, navigering, brødsmuler, navigasjonen, navigere, brødsmulesti',
    sidebar: 'sidefelt, sidepanel, sidekolonne, sidestolpe, sidemeny, sidefeltet',
    list: 'liste, lister, listen, oversikt',
    search: 'søk, søke, søker, søkte, søket, leter, leit, leite, søkefelt, let, leter etter',
    result: 'resultat, resultater, treff, søkeresultat, søkeresultater, resultatet, søketreff, resultata',
    query: 'søkeord, søkebegrep, søketekst, søkeuttrykk',
    contents: 'innholdsfortegnelse, innhold, innholdsoversikt, innhald',
    content: 'innhold, innholdet, hovedinnhold, hovedinnholdet, innhaldet, materiale',
    theme: 'tema, modus, utseende, fargetema, temaet, drakt, fargemodus',
    dark: 'mørk, mørkt, mørke, natt, nattmodus, mørk modus',
    light: 'lys, lyst, lyse, dagmodus',
    language: 'språk, språket, norsk, engelsk, språka',
    translate:
      'oversett, oversettelse, oversettelser, oversatt, oversatte, oversettes, oversette, omsetjing, omsett, oversettelsen',
    version: 'versjon, versjonen, versjoner, utgave',
    date: 'dato, datoen, datoer',
    original: 'original, originalen, opprinnelig, opprinnelige, opphavlig',
    photo_by: 'foto, fotograf, bildekilde, foto av, bilde av, fotokreditt, bilde, foto fra, kilde bilde',
    second: 'sekund, sekunder, sek',
    minute: 'minutt, minutter, min, minutters, minutts',
    hour: 'time, timer, timars, timar',
    day: 'dag, dager, dagen, daglig, døgn, dagar, morgen',
    week: 'uke, uker, uken, ukentlig, uka, veke, veker, ukens',
    month: 'måned, måneder, måneden, månedlig, mnd, månad, månader',
    year: 'år, året, årlig, årene',
    ago: 'siden, sidan',
    now: 'nå, akkurat nå, nettopp, straks, no, nylig nå',
    today: 'i dag, idag',
    yesterday: 'i går, igår',
    word: 'ord, ordene',
    character: 'tegn, bokstav, bokstaver, tegnene, teikn, bokstavene',
    view: 'visning, visninger, sidevisninger, lesninger, ganger lest, visningar, vist ganger',
    less: 'færre, mindre',
    more: 'mer, flere, ytterligere, fleire, meir',
    all: 'alle, alt, hele, samtlige, hver, all, heile, hvert',
    other: 'annen, andre, annet, øvrige, anna',
    first: 'første, først, fyrste',
    last: 'siste, sist',
    next: 'neste, følgende, fremover, kommende, neste gang',
    previous: 'forrige, tidligere, foregående, bakover, føregåande',
    newer: 'nyere, nyare',
    older: 'eldre',
    newest: 'siste, nyeste, nylige, nyest, nye, nyaste, ferske, nylig',
    oldest: 'eldste, eldst',
    popular:
      'populær, populære, populært, mest lest, mest leste, mest populære, beste, topp, mest likt, best, trender, mest lese, mest populært, trend, trending',
    recommended:
      'anbefalt, anbefalte, anbefalinger, anbefales, anbefaler, tips, forslag, utvalgt, utvalgte, tilrådd, lesetips',
    related:
      'relatert, relaterte, lignende, les også, se også, beslektede, mer om saken, liknande, tilknyttede, mer om temaet, les også disse',
    minimum: 'minst, minimum, for kort, minimumslengde',
    maximum: 'høyst, maks, maksimalt, maksimum, for lang, overskrider, opptil, for langt, maksimal',
    remaining: 'igjen, gjenstår, gjenstående, att, til overs',
    new: 'ny, nytt, nye',
    yet: 'ennå, enda, hittil, foreløpig, fremdeles, fortsatt, enno, så langt',
    already: 'allerede, alt',
    always: 'alltid, permanent, fast',
    only: 'bare, kun, utelukkende, eksklusivt, eksklusiv, berre',
    not: 'ikke, ingen, intet, uten, aldri, ingenting, ei, nei, ikkje, inga, umulig',
    please: 'vennligst, ver så snill, vær så snill, vær vennlig, vær så god, ver venleg',
    must: 'må, trenger, kreves, krever, påkrevd å, nødt til, behøver, krevst',
    can: 'kan, får, mulig, kunne, går an, mulighet, lov til, mogleg, kunnet',
    want: 'vil, ønsker, ville, ønske, ynskjer, kunne tenke',
    you: 'du, deg, din, ditt, dine, dere, deres, dykk, dokker',
    i: 'jeg, meg, min, mitt, mine, eg',
    we: 'vi, oss, vår, vårt, våre',
    this: 'denne, dette, disse, desse',
    by: 'av, fra, frå',
    on: 'på, den',
    in: 'i, innen',
    to: 'til, for, åt',
    of: 'av, på',
    with: 'med, via, gjennom, ved hjelp av, hos',
    as: 'som',
    about: 'om, angående, rundt',
    before: 'før, innen, på forhånd',
    after: 'etter, når, etter at, så snart, straks',
    later: 'senere, når som helst, når du vil, i ettertid, seinare, seinere',
    again: 'igjen, på nytt, en gang til, på ny',
    here: 'her, nedenfor, under her, hit',
    back: 'tilbake, attende, bakover, gå tilbake',
    top: 'topp, toppen, øverst, opp, til toppen, start av siden',
    home: 'hjem, forside, forsiden, startside, startsiden, hjemmeside, framside, heim',
    write:
      'skriv, skrive, legg igjen, legg til, skriver, oppgi, del dine, legge igjen, gi, legge inn, legg inn, skriv inn',
    submit: 'send, send inn, publiser, post, sende, sender, poste, legg ut, sende inn, lever',
    sent: 'sendt, innsendt, mottatt, er sendt, postet, sendte, publisert nå, lagt inn, motteke',
    publish:
      'publisert, publiseres, publiserte, publisere, offentlig, offentliggjort, publisering, publiser, offentlege, vises offentlig, publisert',
    visible: 'synlig, vises, synlige, vist, bli synlig, dukker opp, synast',
    edit: 'rediger, redigere, endre, redigering',
    edited: 'redigert, endret, redigerte, endra',
    update: 'oppdater, oppdatere, oppdaterer',
    updated: 'oppdatert, oppdaterte, oppdatering, endret, sist endret',
    created: 'opprettet, laget, oppretta, opprettet den',
    delete: 'slett, slette, fjern, fjerne, sletter, fjerner',
    deleted: 'slettet, fjernet, slettede, er fjernet, sletta, slettet av',
    hide: 'skjul, skjule, gjem',
    hidden: 'skjult, skjulte, gjemt',
    collapsed: 'minimert, sammenfoldet, skjult sammen, slått sammen, klappet sammen, lukket sammen',
    collapse: 'skjul, minimer, slå sammen, fold sammen, lukk, trekk sammen, klapp sammen',
    expand: 'utvid, vis alt, fold ut, åpne, vis hele',
    show: 'vis, vise, se, les, viser, se på, sjå, se gjennom',
    load: 'last, last inn, hent, laster, laste, hente',
    loading: 'laster, laster inn, henter, lastes, lastes inn, innlasting, lasting',
    sending: 'sender, lagrer, publiserer, sendes, behandler, pågår, behandles',
    preview: 'forhåndsvisning, forhåndsvis, forhåndsvise',
    save: 'lagre, lagrer, husk, spar, lagres, lagra',
    saved: 'lagret, lagrede, er lagret, lagra',
    bookmark:
      'bokmerke, bokmerker, leseliste, leselisten, favoritt, favoritter, les senere, lagre til senere, bokmerk',
    cancel: 'avbryt, angre, kanseller, avbryte',
    confirm: 'bekreft, bekrefte, bekreftelse, bekrefter, stadfest, bekreftelses-epost',
    confirmed: 'bekreftet, stadfesta, er bekreftet',
    close: 'lukk, lukke, lat att',
    closed:
      'stengt, stengte, lukket, deaktivert, avsluttet, slått av, avslått, stengd, skrudd av, lukkede, låst',
    open: 'åpne, åpen, åpner, åpnes, opne, åpnet',
    toggle: 'bytt, veksle, slå av eller på, bryter, skift, av/på, vis eller skjul, vis/skjul, veksle mellom',
    choose: 'velg, velge, velger, valg, vel, valget',
    selected: 'valgte, valgt, markerte, utvalg, valg, mine valg, merkede, valde, utvalgte',
    ok: 'ok, okei, greit, jeg forstår, forstått, den er grei, skjønner, skjønt',
    yes: 'ja',
    accept:
      'aksepter, godta, godtar, godkjenn, godkjenner, tillat, samtykk, samtykker, samtykke, aksepterer, akseptere, jeg godtar, godtatt, enig i, tillate, akseptert, godkjent',
    reject: 'avvis, avslå, nekt, avviser, ikke godta, takk nei, avslår, reservere, motsette',
    enable: 'aktiver, slå på, tillat, aktivere, skru på, tillate, aktiverer, muliggjøre, skru ~ på',
    enabled: 'aktivert, aktiv, aktive, slått på, påslått, tillatt, på',
    disable: 'deaktiver, slå av, skru av, deaktivere, avskru, skru ~ av',
    manage: 'administrer, tilpass, håndter, konfigurer, administrere, tilpasse, styr, behandle, juster',
    settings:
      'innstillinger, innstilling, valg, alternativer, preferanser, innstillingene, innstillingar, valgmuligheter',
    change: 'endre, endringer, bytt, endring, endres, endret seg, endrer',
    withdraw: 'trekke tilbake, trekk tilbake, tilbakekalle, trekke, reservere deg, angre, trekker tilbake',
    continue: 'fortsett, fortsette, fortsetter, gå videre, videre, framhald, vidare',
    start: 'start, begynn, kom i gang, starte, begynne, prøv',
    done: 'ferdig, fullført, utført, vellykket, klar',
    try: 'prøv, prøve, forsøk, test, prøver, teste',
    retry:
      'prøv igjen, prøv på nytt, forsøk igjen, prøve igjen, prøv en gang til, forsøk på nytt, prøve på nytt',
    wait: 'vent, vennligst vent, et øyeblikk, vent litt, øyeblikk, vente, eit øyeblikk',
    check: 'sjekk, kontroller, se, undersøk, sjekke, kontrollere',
    verify:
      'verifiser, verifisering, bevis, kontroller, verifisere, autentiser, verifiseringen, bekreft at, bekreft*',
    verifying: 'verifiserer, kontrollerer, bekrefter, verifisering pågår',
    verified: 'verifisert, bekreftet, verifiseringen var vellykket, kontrollert, godkjent verifisering',
    copy: 'kopier, kopiere, kopi',
    copied: 'kopiert, er kopiert',
    share: 'del, dele, deling, delt, delinger, tips, spre, deler',
    download: 'last ned, nedlasting, laste ned, nedlastinger',
    read: 'les, lese, leser, lest, lesing, lesetid, lese, leste',
    listen: 'lytt, hør, høre, lytte, opplesning',
    watch: 'se, se på, sjå',
    play: 'spill, spill av, avspilling, spel av',
    follow: 'følg, følge, følger, følg oss, fylg',
    join: 'bli med, delta, ta del, bli en av, deltar, bli med i, vær med',
    report: 'rapporter, meld, varsle om, anmeld, rapportere, flagg, meld fra',
    block: 'blokker, demp, sperr, blokkere, redusere, hindre, forhindre',
    blocked: 'blokkert, sperret, utestengt, blokkerte, blokkeres',
    pin: 'festet, fest, låst øverst',
    sort: 'sorter, sortering, sortert, sorter etter, rekkefølge, sortere',
    filter: 'filtrer, filter, filtre, filtrering',
    skip: 'hopp, hopp til, gå til, gå rett til, hopp over, til',
    scroll: 'rull, bla, skroll',
    reset: 'tilbakestill, nullstill, tilbakestille, nullstille',
    learn:
      'les mer, mer informasjon, informasjon, finn ut, lær, info, mer info, opplysninger, vite mer, lær mer, få vite, finne ut, meir informasjon',
    contact: 'kontakt, kontakt oss, ta kontakt, kontakte, kontaktinformasjon',
    help: 'hjelp, hjelpe, kundeservice, spørsmål, ofte stilte spørsmål, hjelper, faq, brukerstøtte',
    login:
      'logg inn, innlogget, innlogging, logget inn, logge inn, logget på, pålogging, logg på, pålogget, logge på, login, logga inn',
    logout: 'logg ut, utlogging, logget ut, logg av, logge ut',
    signup:
      'registrer, registrer deg, opprett konto, lag konto, registrering, opprett en konto, registrert, meld deg inn, lag en konto, opprett bruker, lag bruker, registrerte, registrer konto',
    create: 'opprett, lag, skap, opprette, lage',
    forgot: 'glemt, mistet, glemte, gløymt',
    remember: 'husk meg, husk, forbli innlogget, hold meg innlogget, forbli pålogget, huske',
    wrong: 'feil, ugyldig, ugyldige, uriktig, gal, galt, feilaktig',
    expired: 'utløpt, gått ut, løpt ut, utgått, har utløpt, utløpte',
    session: 'økt, økten, sesjon, sesjonen',
    subscribe:
      'abonner, abonnement, abonnere, abonnementer, tegn abonnement, abonnerer, bestill abonnement, abonnementet, abonner på',
    subscribed:
      'abonnerer nå, påmeldt, abonnement bekreftet, du er påmeldt, meldt på, er påmeldt, tilmeldt, abonnerer allerede',
    subscriber: 'abonnent, abonnenter, abonnenten, abonnentane, abonnentene',
    unsubscribe:
      'avslutt abonnement, meld deg av, avmelding, si opp, avslutt abonnementet, melde deg av, avslutte, oppsigelse, stopp abonnement, melde av, avmeld, avslutte abonnementet, sier opp',
    member: 'medlem, medlemmer, medlemskap, medlemskapet, medlemer',
    become: 'bli, blir, bliv',
    free: 'gratis, fri, fritt, kostnadsfri, kostnadsfritt, uten kostnad, vederlagsfritt',
    trial:
      'prøveperiode, prøv gratis, prøvetid, gratis prøveperiode, prøveabonnement, prøvemåned, prøv, test gratis',
    gift: 'gi bort, gave, gi i gave, gavekort, gåve',
    support: 'støtt, støtte, bidra til, støtter, støtta, støtten',
    donate:
      'doner, donasjon, gi et bidrag, bidrag, bidra, gi en gave, vipps, donere, donasjoner, tips oss en slant',
    unlock:
      'lås opp, ubegrenset, full tilgang, tilgang, ubegrenset tilgang, låse opp, alt innhold, få tilgang, fri tilgang',
    pay: 'betal, betaling, betale, betalt, betaler',
    limit: 'grense, begrenset, begrens, kvote, grensen, begrensning, begrense',
    app: 'app, appen, apper, applikasjon, applikasjonen, applikasjoner',
    error:
      'feil, feilet, mislyktes, noe gikk galt, problem, kunne ikke, gikk galt, mislykket, en feil, oppstod, oppsto, feilen, det oppstod, klarte ikke, fungerte ikke, skjedde, problemer',
    sorry: 'beklager, dessverre, unnskyld, oi, oisann, vi beklager, diverre, ops, oops, huff',
    find: 'finn, funnet, finne, fant, finnes, finner, ble funnet',
    exist: 'finnes, eksisterer, finst, fins',
    empty: 'tom, tomt, tomme, blankt',
    required:
      'obligatorisk, obligatoriske, påkrevd, påkrevde, kreves, nødvendig, må fylles ut, nødvendige, påkravd, pålagt',
    optional:
      'valgfri, valgfritt, frivillig, valfritt, valgfrie, ikke obligatorisk, ikke påkrevd, ikke nødvendig',
    mark: 'merket, merkede, markert, stjerne, markerte, merka, merket med, med',
    field: 'felt, feltet, felter, feltene, rute, ruten, felta',
    valid: 'gyldig, gyldige, korrekt, riktig',
    fill: 'fyll ut, fyll inn, oppgi, skriv inn, fyll, utfylt, angi, fylle ut, skrive inn, legg inn, utfylte, fullfør, løs, løse',
    browser: 'nettleser, nettleseren, nettlesaren, browser',
    javascript: 'javascript, js, java script',
    network: 'nettverk, tilkobling, internett, nettverket, forbindelse, nett, internettforbindelse',
    available: 'tilgjengelig, tilgjengelige, utilgjengelig, tilgjengeleg, å få',
    region: 'region, land, område, ditt land, regionen, landet ditt',
    permission: 'tillatelse, rettigheter, rett, adgang, autorisert, lov, tilgangsrettigheter',
    broken: 'ødelagt, brutt, fungerer ikke, død, brutte, defekt, virker ikke',
    owner:
      'eier, eieren, administrator, administratoren, ansvarlig, webansvarlig, eigar, nettstedseier, innehaver',
    let_know:
      'gi oss beskjed, si fra, informer, gi beskjed, fortell oss, meld fra, la oss vite, kontakt oss om, tips oss',
    testing: 'testmodus, til testing, testing, for test',
    privacy: 'personvern, personvernet, privatliv, datavern',
    privacy_policy:
      'personvernerklæring, personvernerklæringen, personvernpolicy, personvernregler, personvernvilkår, personvernpolitikk, personvernreglene, personvernopplysninger',
    terms:
      'vilkår, vilkårene, brukervilkår, brukervilkårene, bruksvilkår, tjenestevilkår, avtalevilkår, brukarvilkår, kjøpsvilkår, abonnementsvilkår',
    imprint: 'redaktøransvar, ansvarlig redaktør, juridisk informasjon, utgiver, utgiverinformasjon',
    cookie:
      'cookie, cookies, informasjonskapsel, informasjonskapsler, informasjonskapslene, informasjonskapslar, kapsler',
    consent: 'samtykke, samtykket, samtykker',
    purpose: 'formål, formålet, formålene, føremål, hensikt, årsak, årsaker',
    service: 'tjeneste, tjenester, tjenesten, tjenestene, tenester, teneste, tjenestens',
    vendor:
      'leverandør, leverandører, partner, partnere, tredjepart, tredjeparter, annonsører, samarbeidspartnere, partnerne, leverandørene, produsent, produsenten, leverandøren',
    data: 'data, opplysninger, personopplysninger, informasjon om deg, opplysningene, informasjon, personlig informasjon, dataene, persondata, personopplysningene',
    process:
      'behandle, behandles, behandling, samle inn, lagre, lagres, bruke, behandler, samler inn, lagrer, bearbeide, samler, prosesserer, prosesseres, samles inn, behandlet, prosessere',
    use: 'bruk, bruke, bruker, brukes, benytter, bruken, benytte, benyttes, anvende, nytter, anvender',
    share_data: 'selge, dele videre, selger, utlevere, deles, deler med, utleveres, videreformidle',
    essential:
      'nødvendig, nødvendige, strengt nødvendige, vesentlige, teknisk nødvendige, absolutt nødvendige, helt nødvendige, naudsynte, essensielle',
    functional: 'funksjonell, funksjonelle, funksjoner, funksjonalitet, funksjon',
    statistics:
      'statistikk, statistiske, analyse, måling, analytiske, analysere, måle, måler, analyserer, statistisk, analytisk',
    marketing: 'markedsføring, sporing, målretting, målrettet reklame, markedsføringen, marknadsføring',
    personalised:
      'tilpasset, personlig, persontilpasset, skreddersydd, tilpassede, personlige, målrettet, målrettede, personalisert, tilpasse, personaliserte, interessebasert',
    performance: 'ytelse, ytelsen, ytelses, yting',
    optimise:
      'forbedre, optimalisere, forbedrer, best mulig, forbedring, optimalisering, bedre, best, utvikle, optimaliserer',
    experience:
      'opplevelse, brukeropplevelse, fungere, opplevelsen, funksjon, brukeropplevelsen, fungerer, oppleving, virke',
    relevant:
      'relevant, relevante, interessant, interessere, interessert, like, interesser, interessante, du kan også like',
    provide:
      'tilby, levere, tilbyr, leverer, gi, tilbys, tilbud av, gir, stille til rådighet, levering, muliggjøre, yte, sikre, produsenten',
    load_default: 'lastes som standard, som standard, standard, lastes inn som standard, forhåndsvalgt',
    optout: 'opt out, velge bort, reserver deg, velg bort, reservasjon, opt-out',
    external: 'ekstern, eksterne, eksternt, tredjepart, innebygd, tredjeparts, innebygde, tredjepartsinnhold',
    social: 'sosiale medier, sosiale nettverk, sosiale medium, some, sosiale',
    visit: 'besøk, besøke, besøker, besøkte, surfer, besøket',
    renew: 'forny, oppdater samtykke, fornye, fornyer',
    assess: 'vurdere, gjennomgå, se over, oversikt, få oversikt, se gjennom, vurder',
    apply: 'gjelder, bruk, gjelde, gjeld, benyttes',
    understand: 'hvordan, forstå, forstår, korleis, på hvilken måte, hvilke, hvorfor',
    captcha:
      'captcha, sikkerhetssjekk, sikkerhetskontroll, sikkerhetskode, robotsjekk, sikkerhetsspørsmål, spambeskyttelse, captcha*, captcha oppgave*, captcha oppgaven',
    robot: 'robot, bot, roboter, en robot, boter',
    protect: 'beskyttet, beskytter, beskytt, beskyttelse, sikret, verna, beskytte, sikre',
    code: 'kode, koden, koder',
    puzzle: 'oppgave, utfordring, puslespill, gåte, utfordringen, test',
    hear: 'hører, høre, hørte, lytter',
    see: 'ser, se, vises, står, vist',
    reload: 'last på nytt, oppdater, ny, annen, hent ny, last inn på nytt, bytt, last siden på nytt',
    ad: 'annonse, annonser, reklame, annonsen, annonsør, reklamen, annonsering, reklameinnslag, annonseinnhold, annonsørinnhold',
    sponsor:
      'sponset, sponses, sponsor, i samarbeid med, presenteres av, sponsede, sponsa, sponser, sponsorer',
    promo:
      'annonsørinnhold, betalt innhold, kampanje, kommersielt samarbeid, betalt samarbeid, reklameinnhold, promotert, promotering, innholdsmarkedsføring, betalt annonse, kommersielt innhold, partnerinnhold, brandstudio',
    affiliate:
      'affiliate, affiliatelenke, affiliatelenker, annonselenker, annonselenke, reklamelenker, reklamelenke, affiliate-lenker, affiliate-lenke, partnerlenker, partnerlenke',
    commission: 'provisjon, kommisjon, godtgjørelse, provisjonen, inntekt',
    earn: 'tjene, få, får, motta, tjener, mottar, inntekter',
    purchase: 'kjøp, kjøpe, kjøper, bestill, handle, kjøpt, handler, innkjøp, kjøpet, bestiller',
    contain: 'inneholder, inneholde, inkluderer, inneheld, omfatter',
    adblock:
      'annonseblokkering, annonseblokkerer, adblocker, adblock, reklameblokkering, annonseblokker, reklameblokkerer, ad blocker',
    ai: 'ki, ai, kunstig intelligens, chatgpt, språkmodell, generativ ki, ki-generert, ai-generert, ki-verktøy, et ki-verktøy, en ki',
    made: 'generert, laget, skrevet, skapt, produsert, utarbeidet, lagd, skrive, laga, fremstilt',
    summary: 'sammendrag, oppsummering, oppsummert, kort fortalt, oppsummeringen, sammendraget, samandrag',
    human_check:
      'kvalitetssikret av, kontrollert av, gjennomgått av, redaksjonelt kontrollert, kvalitetssikret, kontrollert av et menneske, sjekket av, redigert av, godkjent av redaksjonen, lest gjennom av, kontrollert av redaksjonen, gjennomlest av',
    correction:
      'rettelse, rettelser, retting, korrigering, rettet, presisering, korrigert, beriktigelse, rettar, retta',
    embargo: 'embargo, sperrefrist, sperrefristen',
    syndicated:
      'ble først publisert, først publisert, opprinnelig publisert, gjengitt med tillatelse, publisert tidligere, gjengis med tillatelse, tidligere publisert, med tillatelse, ble opprinnelig publisert, sto først på trykk',
    sample:
      'testeksemplar, anmeldereksemplar, lånt, utlånt, lån, til låns, testproduktet, utlån, låneeksemplar, anmeldelseseksemplar, testeksemplar*, låne testeksemplaret, låne',
    opinion:
      'mening, meninger, kommentar fra redaksjonen, leder, kronikk, debattinnlegg, ytring, meningsinnhold, spaltist, leserinnlegg',
    live: 'direkte, live, direktesending, direktestudio, liveblogg, nå direkte, følg direkte',
    developing:
      'saken oppdateres, siste, under utvikling, oppdateres fortløpende, siste nytt saken oppdateres, saken blir oppdatert, mer kommer, oppdateres',
    extra_cost:
      'uten ekstra kostnad, koster deg ikke noe ekstra, ingen ekstra kostnad, uten at det koster deg mer, uten ekstra kostnader, påvirker ikke prisen, uten merkostnad, samme pris',
    editor:
      'redaksjon, redaksjonen, redaktør, redaksjonell, redaksjonens, redaktører, redaksjonelt, journalister, journalist',
    copyright: 'copyright, opphavsrett, ©, opphavsretten, kopibeskyttet',
    rights:
      'alle rettigheter forbeholdt, alle rettigheter reservert, med enerett, alle rettigheter, alle rettar reserverte, alle rettigheter er reservert',
    license: 'lisens, lisensiert, lisensen, under lisens',
    powered:
      'drevet av, drives av, laget med, powered by, bygget med, drevet med, kjører på, levert av, basert på, stolt drevet av, driftet av, utviklet med',
    design: 'design av, tema av, utforming, design, designet av, tema fra',
    thanks: 'takk, tusen takk, takker, mange takk',
    sure: 'sikker, sikkert, er du sikker, virkelig, sikre, sørge for',
    says: 'sier, skrev, skriver, sa, seier',
    markup: 'markdown, html, bbcode, formatering, formater, tekstformatering, html-tagger, stiler',
    what: 'hva, kva, hvilken, hvilket',
    abuse: 'misbruk, upassende, støtende, krenkende, utilbørlig',
    thing: 'element, elementer, ting, noe, oppføringer, objekter, det du',
    issue: 'issue, sak, issues, saker, ticket',
    window: 'vindu, fane, vinduet, fanen, faner, vindauge',
    add: 'legg til, legge til, tilføy, legger til',
    form: 'skjema, skjemaet',
    click: 'klikk, klikke, trykk, klikker, klikk på, klikk her, trykk på',
    human: 'menneske, menneskelig, mennesker, et menneske, ekte person',
    receive: 'få, motta, mottar, får, ta imot, tilsendt',
    policy: 'policy, retningslinjer, erklæring, erklæringen',
    cookie_policy:
      'cookiepolicy, retningslinjer for informasjonskapsler, cookie-erklæring, erklæring om informasjonskapsler, cookie-policy, om informasjonskapsler, om cookies, cookieerklæring',
    important: 'viktig, opptatt av, tar vare på, viktige, bryr oss, verdsetter, setter pris på',
    product: 'produkt, produktet, produkter, enheten vi testet, produktene',
    device: 'enhet, enheten, enheter, apparat, enheten din, eining',
    media: 'medier, media, medium',
    detail: 'detaljer, detalj, detaljert, detaljene, detaljerte',
    miss: 'gå glipp av, glipp, gå ikke glipp av, miste',
    offer: 'tilbud, tilbudet, pakker, abonnementspakker, tilbudene, tilbod',
    journalism: 'journalistikk, journalistikken, uavhengig journalistikk, journalistisk, fri journalistikk',
    coffee: 'kaffe, en kaffe, kaffekopp, en kopp kaffe',
    friend: 'venn, venner, en venn, bekjent, ven',
    clipboard: 'utklippstavle, utklippstavlen, utklippstavla',
    also: 'også, i tillegg, dessuten, òg',
    title: 'tittel, overskrift, tittelen, titler',
    duration: 'tid, varighet, tar, omtrent, lesetid, ca, cirka',
    written: 'skrevet, skrevet av, tekst av, skrive av, tekst',
    outdated:
      'utdatert, gammel, foreldet, eldre enn, mer enn ett år gammel, gamle, mer enn et år gammel, gammelt, ikke lenger oppdatert, utdaterte',
    partnership: 'samarbeid, partnerskap, samarbeidet, i samarbeid',
    machine: 'automatisk, maskin, maskinoversatt, automatisert, maskinelt, automatisk oversatt',
    until: 'til, inntil, fram til, til og med, frem til',
    express: 'uttrykk, uttrykker, gjenspeiler, representerer, står for, uttrykt, gir uttrykk',
    offline: 'frakoblet, offline, ikke tilkoblet, uten nett, ingen forbindelse',
  },
  phrases: {
    'action.sent': 'sendt, innsendt, sendt inn',
    'comment.guidelines': 'debattregler, les debattreglene våre, les debattreglene',
    'error.vote': 'stemmen din ble ikke talt, avstemming mislyktes, stemmegivning mislyktes',
    'comment.only-admin': 'bare administratoren kan svare her, bare administratorer kan svare',
    'comment.only-you': 'bare du kan se dette, bare synlig for deg, vises kun for deg',
    'comment.draft-restored': 'kladden din er tilbake, innholdet er gjenopprettet, kladden er gjenopprettet',
    'form.password-mismatch': 'passordene er ikke like, passordene stemmer ikke overens',
    'form.enter-name-email':
      'skriv inn navn og e-postadresse først, fyll inn navn og e-post, oppgi navn og e-post',
    'login.email-verified': 'e-postadressen din er bekreftet, e-post bekreftet, e-post verifisert',
    'login.out-confirm': 'vil du virkelig logge ut, er du sikker på at du vil logge ut',
    'action.deleting': 'sletter, fjerner',
    'error.delete': 'kunne ikke slettes, sletting mislyktes, kunne ikke slette',
    'error.edit': 'kunne ikke endres, redigering mislyktes, kunne ikke redigere',
    'error.timeout': 'det tok for lang tid, tidsavbrudd, forespørselen fikk tidsavbrudd',
    'nav.messages': 'meldinger, mine meldinger',
    'nav.dashboard': 'kontrollpanel, administrasjonspanel, dashbord',
    'action.next-step': 'neste trinn, neste steg',
    'login.failed': 'innloggingen mislyktes, innlogging mislyktes',
    'comment.empty': 'skriv en kommentar først, skriv først en kommentar',
    'comment.failed': 'det oppstod en feil da kommentaren skulle sendes',
    'comment.submitted': 'kommentaren er publisert, kommentaren din er publisert, kommentaren er sendt inn',
    'comment.thanks': 'takk for at du kommenterte, takk for kommentaren',
    'comment.stay-polite': 'hold en god tone, hold deg til saken, hold deg til saken og vis respekt',
    'time.seconds-ago': 'for {count} sekunder siden, {count} (sekunder|sekund|sek|s) siden',
    'comment.upload-image':
      'last opp bilde, last opp et bilde, legg til bilde, sett inn bilde, legg ved bilde',
    'action.uploading': 'laster opp, lastes opp, laster opp bilde',
    'error.upload': 'opplastingen mislyktes, opplasting mislyktes, kunne ikke laste opp, feil ved opplasting',
    'error.file-too-large': 'filen er for stor, fil for stor, bildet er for stort',
    'comment.emoji': 'emoji, emojier, emojis, uttrykksikoner, legg til emoji, sett inn emoji',
    'comment.badge-admin': 'administrator, admin, administratorer',
    'comment.badge-moderator': 'moderator, moderatorer',
    'comment.pin': 'fest, fest kommentar, fest øverst',
    'comment.unpin': 'løsne, fjern festing',
    'comment.approve': 'godkjenn kommentar, godkjenn kommentaren',
    'comment.approved': 'godkjent, godkjente, kommentar godkjent',
    'comment.waiting': 'venter, avventer, under behandling',
    'comment.spam': 'spam, søppelpost, merk som spam, rapporter spam',
    'comment.name-too-short': 'navnet er for kort, navnet må være minst {count} tegn, for kort navn',
    'comment.too-fast': 'du skriver for raskt vent litt, for mange forespørsler, du kommenterer for fort',
    'comment.duplicate': 'du har allerede skrevet dette, duplikat, dobbel kommentar',
    'vote.already': 'du har allerede stemt, allerede stemt',
    'vote.own': 'du kan ikke stemme på din egen kommentar, man kan ikke stemme på sin egen kommentar',
    'comment.edit-history': 'redigeringshistorikk, historikk, versjonshistorikk, endringshistorikk',
    'comment.mark-read': 'merk alle som lest, merk som lest',
    'nav.notifications': 'varsler, varslinger, varsel, notifikasjoner',
    'comment.all': 'alle kommentarer, samtlige kommentarer',
    'comment.author-only': 'bare forfatteren, kun forfatteren',
    'comment.mentions': 'omtaler, nevner meg',
    'comment.read-only': 'skrivebeskyttet, kun lesing, bare lesing',
    'comment.block-user': 'blokker bruker, blokker, blokker denne brukeren',
    'comment.user-blocked': 'denne brukeren er blokkert, blokkert, bruker blokkert',
    'format.bold': 'fet, fet skrift, uthevet',
    'format.italic': 'kursiv, kursiv skrift',
    'format.quote': 'sitat, siter, sett inn sitat',
    'format.code': 'kodeblokk, sett inn kode',
    'format.list': 'punktliste, nummerert liste',
    'format.link': 'sett inn lenke, legg til lenke',
    'form.confirm-password': 'bekreft passord, gjenta passord, bekreft passordet',
    'form.change-password': 'endre passord, bytt passord',
    'form.enter-password': 'skriv inn passordet ditt, skriv inn passord, oppgi passord',
    'form.avatar': 'profilbilde, avatar, endre profilbilde',
    'form.subject': 'emne, emnefelt',
    'form.phone': 'telefonnummer, telefon, mobilnummer',
    'form.first-name': 'fornavn, fornavnet ditt',
    'form.last-name': 'etternavn, etternavnet ditt',
    'login.username-or-email': 'brukernavn eller e-post, e-post eller brukernavn',
    'login.send-code': 'send kode, send bekreftelseskode, send kode på nytt',
    'login.taken':
      'navnet eller adressen er allerede i bruk, brukernavnet er opptatt, e-postadressen er allerede i bruk',
    'login.delete-account': 'slett konto, slett kontoen min',
    'error.server':
      'det er et problem med serveren, serverfeil, intern serverfeil, forespørselen mislyktes, ugyldig forespørsel',
    'error.not-allowed':
      'du har ikke tilgang til dette, ingen tilgang, tilgang nektet, ikke tillatt, ikke autorisert',
    'error.load': 'kunne ikke lastes, lasting mislyktes, kunne ikke laste, feil ved lasting',
    'error.save': 'kunne ikke lagres, kunne ikke lagre, feil ved lagring',
    'action.undo': 'gjenopprett',
    'action.done': 'ferdig, fullført, utført',
    'action.reset': 'nullstill, tøm, tilbakestill',
    'action.change': 'bytt',
    'action.filter': 'filtrer, filter, filtre',
    'action.print': 'skriv ut, skriv ut artikkelen',
    'action.enable': 'aktiver, slå på',
    'action.disable': 'deaktiver, slå av',
    'action.open': 'åpne, åpne opp',
    'action.create': 'opprett, opprett ny',
    'action.skip': 'hopp over, skipp',
    'action.select-all': 'velg alle, merk alle',
    'action.pause': 'pause, sett på pause',
    'meta.online': '{count} på nett nå, {count} online, {count} personer online, {count} på nett',
    'meta.words-label': 'ord, antall ord',
    'meta.views-label': 'visninger, sidevisninger, besøk',
    'meta.source': 'kilde, kilder',
    'meta.rating': 'vurdering, din vurdering',
    'meta.followers': '{count} følgere, {count} abonnenter',
    'nav.help': 'hjelp, ofte stilte spørsmål, kundeservice, hjelpesenter, faq',
    'nav.language': 'språk, velg språk, bytt språk',
    'nav.news': 'nyheter',
    'nav.sitemap': 'nettstedskart, sidekart',
    'nav.accessibility': 'tilgjengelighet, tilgjengelighetserklæring',
    'nav.jobs': 'ledige stillinger, jobb hos oss, karriere',
    'legal.disclaimer': 'ansvarsfraskrivelse, forbehold',
    'legal.age':
      'du må være gammel nok {count}, er du over {count} år, jeg er over {count} år, du må være minst {count} år',
    'consent.duration': 'lagringstid, utløpsdato, varighet på informasjonskapsel, utløper',
    'consent.legitimate-interest': 'berettiget interesse, berettigede interesser',
    'consent.unclassified': 'uklassifiserte, ukategorisert, andre informasjonskapsler',
    'consent.service-cookies':
      'denne tjenesten lagrer {count} informasjonskapsler, denne tjenesten bruker {count} informasjonskapsler',
    'consent.service-no-cookies':
      'denne tjenesten lagrer ingen informasjonskapsler, denne tjenesten bruker ingen informasjonskapsler',
    'comment.field': 'kommentar, din kommentar, kommentaren din, kommenter, kommentere',
    'comment.write':
      'legg igjen en kommentar, skriv en kommentar, legg til en kommentar, legg igjen et svar, ny kommentar, skriv kommentar, legg til kommentar, kommenter artikkelen, legg igjen kommentar, skriv din kommentar, kommenter saken, kommenter her, skriv innlegg i debatten',
    'comment.label': 'kommentarer, kommentarfelt, kommentarene, kommentarer fra leserne, leserkommentarer',
    'comment.count': '{count} kommentarer, {count} kommentar, kommentarer ({count})',
    'comment.submit':
      'send kommentar, publiser kommentar, post kommentar, legg inn kommentar, lagre kommentar, publiser kommentaren, send inn kommentar, send kommentaren',
    'comment.share-thoughts':
      'hva mener du, hva synes du, hva tror du, hva er din mening, del dine tanker, si din mening, fortell oss hva du mener, hva tenker du, din mening, del din mening',
    'comment.join-discussion':
      'delta i diskusjonen, bli med i diskusjonen, delta i debatten, start diskusjonen, diskusjon, diskuter, bli med i samtalen, start en diskusjon, bli med på diskusjonen, delta i samtalen',
    'comment.be-first':
      'bli den første til å kommentere, vær den første til å kommentere, bli først til å kommentere, vær først til å kommentere, skriv den første kommentaren, vær den første, bli den første som kommenterer, vær den første som kommenterer',
    'comment.none':
      'ingen kommentarer, ingen kommentarer ennå, ingen kommentarer enda, det er ingen kommentarer ennå, ingen har kommentert ennå, foreløpig ingen kommentarer, det er ingen kommentarer',
    'comment.closed':
      'kommentarer er stengt, kommentarer stengt, kommentarfeltet er stengt, kommentarene er stengt, kommentarfeltet er lukket, kommentarer er deaktivert, kommentarer er slått av, diskusjonen er stengt, kommentering er ikke lenger mulig, det er ikke lenger mulig å kommentere',
    'comment.pending':
      'din kommentar venter på moderering, din kommentar venter på godkjenning, kommentaren din avventer moderering, venter på moderering, venter på godkjenning, kommentaren din venter på godkjenning, kommentaren er til godkjenning, innlegget ditt er til godkjenning',
    'comment.moderated':
      'kommentarer modereres, alle kommentarer modereres, kommentarer blir moderert før publisering, kommentarer må godkjennes før de publiseres, alle kommentarer gjennomgås før publisering, kommentarene forhåndsmodereres, merk at kommentarer må godkjennes før de publiseres',
    'comment.load-more':
      'last flere kommentarer, vis flere kommentarer, flere kommentarer, last inn flere kommentarer, les flere kommentarer',
    'comment.show':
      'vis kommentarer, les kommentarer, vis alle kommentarer, se kommentarer, vis {count} kommentarer, vis kommentarene, se alle kommentarer, les kommentarene',
    'comment.loading': 'laster kommentarer, laster inn kommentarer, henter kommentarer, kommentarer lastes',
    'comment.on':
      'kommentarer til {title}, {count} kommentarer til {title}, én kommentar til {title}, {count} svar til {title}, {count} tanker om {title}, en tanke om {title}, kommentarer på {title}, {count} kommentarer om {title}, ett svar til {title}',
    'comment.hide': 'skjul kommentarer, skjul kommentarene',
    'comment.edit': 'rediger kommentar, endre kommentar, rediger kommentaren',
    'comment.delete': 'slett kommentar, fjern kommentar, slett kommentaren',
    'comment.report':
      'rapporter kommentar, meld fra om kommentar, rapporter misbruk, rapporter kommentaren, rapporter som spam, varsle om kommentar',
    'comment.deleted':
      'kommentaren er slettet, denne kommentaren er slettet, kommentaren er fjernet, kommentaren ble slettet, slettet kommentar, denne kommentaren er fjernet, denne kommentaren ble slettet',
    'comment.anonymous': 'anonym, anonym bruker',
    'comment.as-guest': 'kommenter som gjest, fortsett som gjest, som gjest, gjest, skriv som gjest',
    'comment.pinned': 'festet, festet kommentar',
    'comment.notify-replies':
      'varsle meg om svar, gi meg beskjed om svar, varsle meg ved svar, få e-post ved svar, varsle meg på e-post om svar, få varsel om svar',
    'comment.notify-comments':
      'varsle meg om nye kommentarer via e-post, gi meg beskjed om nye kommentarer, varsle meg om nye kommentarer, varsle meg på e-post om nye kommentarer, gi meg beskjed om nye kommentarer via e-post, abonner på kommentarer, send meg e-post om nye kommentarer',
    'comment.notify-articles':
      'varsle meg om nye innlegg via e-post, gi meg beskjed om nye innlegg via e-post, varsle meg om nye innlegg, varsle meg om nye artikler',
    'comment.save-details':
      'lagre mitt navn e-post og nettside i denne nettleseren for neste gang jeg kommenterer, husk opplysningene mine, lagre opplysningene mine, lagre navnet mitt og e-posten min til neste gang, husk mine opplysninger, husk meg til neste gang',
    'comment.wrote':
      '{name} sier, {name} skrev, {name} skriver, {name} kommenterte, kommenterte, {name} sier den {date}, {name} skrev den {date}',
    'reply.label': 'svar, svar på kommentaren, svare',
    'reply.to':
      'svar {name}, svar til {name}, svar på {name}, legg igjen et svar til {name}, som svar til {name}, svar på kommentaren fra {name}, svar på kommentaren til {name}',
    'reply.count': '{count} svar',
    'reply.write': 'skriv et svar, ditt svar, legg til et svar, skriv svar, skriv ditt svar',
    'reply.cancel': 'avbryt svar, avbryt svaret, angre svar',
    'reply.show': 'vis svar, vis {count} svar, se svar, les svar, vis alle svar',
    'reply.hide': 'skjul svar, skjul {count} svar, skjul svarene',
    'reply.show-more': 'vis flere svar, flere svar, last flere svar, {count} flere svar',
    'reaction.label': 'reaksjoner, reaksjon',
    'reaction.add': 'legg til reaksjon, reager, legg til reaksjoner, legg til en reaksjon',
    'reaction.pick': 'velg din reaksjon, velg reaksjon, velg en reaksjon',
    'like.label': 'lik, liker, lik dette, jeg liker, liker dette, lik artikkelen',
    'like.undo': 'slutt å like, liker ikke lenger, fjern liker',
    'vote.up': 'stem opp, tommel opp',
    'vote.down': 'stem ned, tommel ned',
    'sort.label': 'sorter etter, sorter, sortering, sorter på, rekkefølge',
    'sort.newest':
      'nyeste, siste, nyeste først, siste først, nyest, nyest først, sorter etter nyeste, sorter etter siste',
    'sort.oldest': 'eldste, eldste først, eldst, eldst først, sorter etter eldste',
    'sort.popular': 'beste, mest populære, topp, best, mest likt, populære, populært, best vurdert',
    'action.edit': 'rediger, endre',
    'action.edited': 'redigert, (redigert), endret',
    'action.delete': 'slett, fjern',
    'action.cancel': 'avbryt, angre',
    'action.save': 'lagre, lagre endringer',
    'action.saved': 'lagret, endringer lagret, endringene er lagret',
    'action.submit': 'send, send inn, publiser, post',
    'action.sending': 'sender, sender…, lagrer…, publiserer…',
    'action.confirm': 'bekreft',
    'action.close': 'lukk, lukk vinduet, lukk vindu, lukk dialogboksen',
    'action.ok': 'ok, okei, jeg forstår, forstått, den er grei, greit',
    'action.yes': 'ja, ja takk',
    'action.no': 'nei, nei takk',
    'action.add': 'legg til',
    'action.continue': 'fortsett, gå videre',
    'action.retry': 'prøv igjen, prøv på nytt, forsøk igjen, vennligst prøv igjen, vennligst prøv på nytt',
    'action.copy': 'kopier, kopier kode, kopier koden, kopier tekst, kopier til utklippstavlen',
    'action.copied': 'kopiert, kopiert!, kopiert til utklippstavlen',
    'action.expand': 'utvid, fold ut, utvid alle',
    'action.collapse': 'fold sammen, minimer, skjul alle, slå sammen',
    'action.show-more':
      'vis mer, mer, se mer, vis flere, flere, last flere, last mer, last inn flere, hent flere, flere resultater, last inn mer',
    'action.show-less': 'vis mindre, mindre, vis færre, se mindre',
    'action.show-all': 'vis alle, alle, se alle, vis alt, se alt',
    'action.hide': 'skjul, gjem',
    'action.loading': 'laster, laster…, laster inn, laster inn…, henter…, lastes',
    'action.wait': 'vent, vennligst vent, et øyeblikk, vent litt, vent…, vennligst vent…, et øyeblikk…',
    'action.select': 'velg, marker',
    'action.reload': 'last på nytt, last inn på nytt, last siden på nytt, oppdater, oppdater siden',
    'action.download': 'last ned, last ned fil, nedlasting',
    'action.write': 'skriv, skrive',
    'action.preview': 'forhåndsvisning, forhåndsvis',
    'action.play': 'spill av, spill, spill av video',
    'action.listen':
      'lytt, lytt til artikkelen, hør artikkelen, hør saken, lytt til saken, hør denne artikkelen',
    'action.report': 'rapporter, meld fra',
    'action.settings': 'innstillinger, valg',
    'form.name': 'navn, ditt navn, navnet ditt, visningsnavn, navn *, kallenavn, fullt navn',
    'form.name-optional': 'navn (valgfritt), navn (frivillig), navn (ikke påkrevd)',
    'form.email':
      'e-post, e-postadresse, epost, epostadresse, mail, email, din e-postadresse, din e-post, e-postadressen din, e-mail, oppgi e-postadressen din, skriv inn e-postadressen din, din epost',
    'form.email-optional':
      'e-post (valgfritt), e-postadresse (valgfritt), e-post (valgfri), epost (valgfritt)',
    'form.website': 'nettsted, nettside, hjemmeside, url, ditt nettsted, din nettside, webside',
    'form.website-optional': 'nettsted (valgfritt), nettside (valgfritt), hjemmeside (valgfritt)',
    'form.username': 'brukernavn, ditt brukernavn',
    'form.password': 'passord, ditt passord',
    'form.message': 'melding, din melding, skriv din melding, meldingen din',
    'form.optional': 'valgfritt, valgfri, (valgfritt), frivillig',
    'form.required': 'obligatorisk, påkrevd, (obligatorisk), (påkrevd), må fylles ut, kreves, påkrevd felt',
    'form.required-marked':
      'obligatoriske felt er merket med *, obligatoriske felter er merket med *, påkrevde felt er merket med *, felt merket med * er obligatoriske, obligatoriske felt er merket, påkrevde felter er merket, obligatoriske felt, * obligatorisk felt, felter merket med * er obligatoriske, felt med * må fylles ut',
    'form.field-required':
      'dette feltet er obligatorisk, feltet er obligatorisk, dette feltet er påkrevd, feltet må fylles ut, dette feltet må fylles ut, feltet kan ikke være tomt, vennligst fyll ut dette feltet, kan ikke være tomt, obligatorisk felt, feltet er påkrevd',
    'form.enter-name':
      'oppgi navnet ditt, vennligst oppgi navnet ditt, skriv navnet ditt, fyll inn navnet ditt, vennligst skriv inn navnet ditt, skriv inn navnet ditt',
    'form.enter-email':
      'vennligst oppgi e-postadressen din, fyll inn e-postadressen din, vennligst skriv inn e-postadressen din, oppgi en e-postadresse',
    'form.enter-valid-email':
      'oppgi en gyldig e-postadresse, ugyldig e-postadresse, e-postadressen er ugyldig, vennligst oppgi en gyldig e-postadresse, skriv inn en gyldig e-postadresse, e-postadressen er ikke gyldig',
    'form.email-private':
      'din e-postadresse vil ikke bli publisert, e-postadressen din vil ikke bli publisert, din e-post vil ikke bli publisert, e-postadressen publiseres ikke, publiseres ikke, blir ikke publisert, e-postadressen vises ikke offentlig, vil ikke bli publisert, din e-postadresse blir ikke publisert, (vises ikke), vi publiserer ikke e-postadressen din',
    'form.private-and-required':
      'din e-postadresse vil ikke bli publisert obligatoriske felt er merket med *, e-postadressen din vil ikke bli publisert obligatoriske felter er merket',
    'login.label': 'logg inn, innlogging, logg på, pålogging, logg inn her, login, logg inn nå',
    'login.with': 'logg inn med {brand}, fortsett med {brand}, logg på med {brand}, logg inn via {brand}',
    'login.out': 'logg ut, logg av',
    'login.sign-up':
      'registrer deg, opprett konto, registrer, lag konto, opprett en konto, registrer deg nå, lag bruker, opprett bruker, registrer deg gratis, opprett gratis konto, ny bruker, lag en konto',
    'login.or':
      'logg inn eller registrer deg, logg inn eller opprett konto, logg inn / registrer deg, logg inn eller opprett en konto',
    'login.to-comment':
      'logg inn for å kommentere, logg inn for å skrive en kommentar, logg inn for å delta i diskusjonen, logg inn for å legge igjen en kommentar, logg inn for å delta i debatten, du må være innlogget for å kommentere, du må være logget inn for å kommentere, du må logge inn for å kommentere, du må være pålogget for å kommentere, du må være innlogget for å legge inn en kommentar, kun registrerte brukere kan kommentere, du må være logget inn for å skrive en kommentar, bare innloggede brukere kan kommentere',
    'login.required':
      'du må være innlogget, innlogging kreves, vennligst logg inn, du må logge inn, du må være logget inn',
    'login.as':
      'innlogget som {name}, logget inn som {name}, pålogget som {name}, du er logget inn som {name}',
    'login.forgot':
      'glemt passord, glemt passordet, glemt passord?, har du glemt passordet, glemt passordet ditt, har du glemt passordet?',
    'login.reset-password':
      'tilbakestill passord, nullstill passord, nytt passord, tilbakestill passordet, lag nytt passord',
    'login.remember': 'husk meg, forbli innlogget, hold meg innlogget, forbli pålogget',
    'login.no-account':
      'har du ikke konto, ingen konto, har du ikke en konto, ikke registrert, har du ikke bruker, ny her, har du ikke konto?, mangler du konto, ikke registrert?',
    'login.have-account':
      'har du allerede en konto, allerede registrert, har du konto, har du allerede bruker, har du allerede en konto?, allerede bruker, allerede registrert?',
    'login.account': 'min konto, din konto, konto, kontoen din',
    'login.profile': 'profil, min profil, din profil, vis profil, min side, mine sider',
    'captcha.not-robot': 'jeg er ikke en robot, jeg er et menneske, jeg er ingen robot, ikke en robot',
    'captcha.prove-human':
      'er du et menneske, bekreft at du er et menneske, bekreft at du ikke er en robot, bevis at du er et menneske, er du en robot, verifiser at du er et menneske',
    'captcha.enter-code':
      'skriv inn koden, oppgi koden, tast inn koden, skriv koden, skriv inn sikkerhetskoden',
    'captcha.enter-characters':
      'skriv inn tegnene i bildet, skriv tegnene du ser, skriv inn tegnene du ser i bildet, skriv inn bokstavene, skriv teksten i bildet, skriv inn tegnene du ser',
    'captcha.verify': 'verifiser, kontroller',
    'captcha.verifying':
      'verifiserer, verifiserer…, kontrollerer…, verifisering pågår, bekrefter, kontrollerer',
    'captcha.verified': 'verifisert, verifisering vellykket, bekreftet verifisering',
    'captcha.failed':
      'verifisering mislyktes, feil kode, verifiseringen mislyktes, feil captcha, captcha mislyktes',
    'captcha.expired': 'verifisering utløpt, verifiseringen er utløpt, captcha utløpt, koden er utløpt',
    'captcha.new': 'ny kode, hent ny kode, nytt bilde, last captcha på nytt, annet bilde, ny captcha',
    'captcha.audio': 'lydutfordring, få en lydutfordring, captcha med lyd, lydversjon',
    'cookie.accept':
      'godta, aksepter, jeg godtar, godta informasjonskapsler, aksepter cookies, tillat cookies, jeg aksepterer, jeg samtykker, tillat, godta cookies, tillat informasjonskapsler, samtykk, godkjenn',
    'cookie.accept-all':
      'godta alle, aksepter alle, tillat alle, godta alle informasjonskapsler, godta alle cookies, aksepter alle cookies, tillat alle cookies, godkjenn alle, godta alt, aksepter alt, tillat alle informasjonskapsler',
    'cookie.accept-selected':
      'godta valgte, tillat utvalg, lagre valg, aksepter valgte, godta utvalgte, bekreft valg, tillat valgte, lagre mine valg, bekreft mine valg, godta mine valg',
    'cookie.accept-continue':
      'godta og fortsett, aksepter og fortsett, godta og lukk, aksepter og lukk, godta og gå videre',
    'cookie.only-necessary':
      'kun nødvendige, bare nødvendige, kun nødvendige informasjonskapsler, kun nødvendige cookies, godta kun nødvendige, bare nødvendige informasjonskapsler, aksepter kun nødvendige, kun nødvendige kapsler, godta bare nødvendige',
    'cookie.reject':
      'avvis, avslå, nekt, jeg godtar ikke, avvis informasjonskapsler, ikke godta, fortsett uten å godta, avslå cookies, avvis cookies',
    'cookie.reject-all':
      'avvis alle, avslå alle, avvis alle cookies, nekt alle, avvis alle informasjonskapsler, avvis alt',
    'cookie.settings':
      'innstillinger for informasjonskapsler, cookie-innstillinger, cookieinnstillinger, administrer informasjonskapsler, tilpass informasjonskapsler, administrer cookies, innstillinger for cookies, endre cookie-innstillinger',
    'cookie.manage':
      'administrer innstillinger, tilpass, tilpass innstillinger, administrer valg, endre innstillinger, administrer, administrer preferanser, flere valg, tilpass valg, endre valg',
    'cookie.save-settings':
      'lagre innstillinger, lagre innstillingene, lagre og lukk, lagre mine innstillinger',
    'cookie.choose': 'la meg velge, velg selv, jeg vil velge',
    'cookie.policy':
      'retningslinjer for informasjonskapsler, cookiepolicy, cookie-erklæring, om informasjonskapsler, informasjonskapsler og personvern, cookie-policy, om cookies, erklæring om informasjonskapsler',
    'cookie.learn':
      'les mer om informasjonskapsler, les mer om cookies, mer om informasjonskapsler, mer om cookies, les mer om hvordan vi bruker informasjonskapsler, les mer om bruk av cookies',
    'cookie.label': 'informasjonskapsler, cookies',
    'cookie.consent-heading':
      'samtykke til informasjonskapsler, vi bryr oss om personvernet ditt, ditt personvern er viktig for oss, vi verdsetter personvernet ditt, samtykke til cookies, vi er opptatt av ditt personvern, administrer samtykke, personvernet ditt er viktig for oss, vi tar vare på personvernet ditt',
    'consent.always': 'alltid',
    'consent.service': 'tjeneste, tjenester',
    'consent.purpose': 'formål, formålene',
    'consent.vendors':
      'leverandører, partnere, våre partnere, leverandør, liste over leverandører, tredjepartsleverandører, liste over partnere, vis partnere, se våre partnere',
    'consent.always-required':
      'alltid nødvendig, alltid aktiv, alltid aktivert, alltid på, alltid påkrevd, kreves alltid, alltid aktive',
    'consent.opt-out': 'opt-out, velg bort',
    'consent.essential':
      'nødvendige, nødvendige informasjonskapsler, strengt nødvendige, nødvendige cookies, strengt nødvendige informasjonskapsler, nødvendig, helt nødvendige, strengt nødvendige cookies',
    'consent.functional':
      'funksjonelle, funksjonelle informasjonskapsler, funksjonelle cookies, funksjonell, funksjoner, funksjonalitet',
    'consent.statistics':
      'statistikk, analyse, statistiske, analyse-cookies, statistikk-cookies, analytiske, analytiske informasjonskapsler, analytiske cookies',
    'consent.marketing':
      'markedsføring, markedsføringscookies, reklame-cookies, markedsføring og reklame, markedsførings-informasjonskapsler',
    'consent.performance': 'ytelse, ytelsescookies, ytelses-cookies',
    'consent.social-media': 'sosiale medier',
    'consent.external-media': 'eksternt innhold, eksterne medier, eksterne tjenester, innhold fra tredjepart',
    'consent.service-provision': 'levering av tjenesten, levering av tjenester, tjenesteleveranse',
    'consent.details': 'detaljer, vis detaljer, mer informasjon, flere detaljer, informasjon, mer info',
    'consent.privacy-settings':
      'personverninnstillinger, innstillinger for personvern, administrer personverninnstillinger, personvernvalg',
    'privacy.label': 'personvern, datavern',
    'privacy.policy':
      'personvernerklæring, personvernpolicy, vår personvernerklæring, personvernregler, personvernerklæringen, personvern og informasjonskapsler',
    'privacy.learn-more':
      'les mer i vår personvernerklæring, for å lære mer les vår personvernerklæring, les personvernerklæringen vår, mer informasjon finnes i personvernerklæringen',
    'privacy.terms':
      'vilkår, brukervilkår, bruksvilkår, vilkår for bruk, tjenestevilkår, kjøpsvilkår, abonnementsvilkår, generelle vilkår, vilkår og betingelser',
    'privacy.and-terms':
      'personvern og vilkår, vilkår og personvern, personvernerklæring og brukervilkår, brukervilkår og personvern',
    'newsletter.label': 'nyhetsbrev, nyhetsbrevet, vårt nyhetsbrev, våre nyhetsbrev',
    'newsletter.subscribe':
      'meld deg på nyhetsbrevet, abonner på nyhetsbrevet, meld deg på vårt nyhetsbrev, få nyhetsbrevet, abonner på vårt nyhetsbrev, påmelding til nyhetsbrev, meld deg på nyhetsbrev, bestill nyhetsbrevet, få vårt nyhetsbrev, meld deg på nyhetsbrevet vårt, abonner på nyhetsbrev, motta nyhetsbrev, registrer deg for nyhetsbrevet, meld deg på det gratis nyhetsbrevet vårt, få nyhetsbrevet vårt hver uke, få nyhetsbrevet vårt',
    'newsletter.pitch':
      'få de siste nyhetene rett i innboksen, nyheter rett i innboksen, gå ikke glipp av noe, få nyheter på e-post, hold deg oppdatert, de viktigste nyhetene på e-post, få nye artikler på e-post, få nyhetene rett i innboksen, siste nytt i innboksen din, dagens viktigste nyheter rett i innboksen',
    'newsletter.thanks':
      'takk for påmeldingen, du er nå påmeldt, takk for at du abonnerer, påmeldingen er registrert, du er nå meldt på nyhetsbrevet, takk for at du meldte deg på',
    'newsletter.already':
      'du er allerede påmeldt, du abonnerer allerede, denne e-postadressen er allerede registrert, du er allerede meldt på',
    'newsletter.check-inbox':
      'sjekk innboksen din, sjekk e-posten din, bekreft påmeldingen, vi har sendt deg en e-post for bekreftelse, bekreft påmeldingen via lenken i e-posten, sjekk innboksen for å bekrefte abonnementet, vi har sendt deg en bekreftelse på e-post',
    'newsletter.unsubscribe-anytime':
      'du kan melde deg av når som helst, meld deg av når som helst, du kan når som helst melde deg av, du kan melde deg av når du vil, avmelding når som helst, du kan avslutte abonnementet på nyhetsbrevet når som helst',
    'newsletter.no-spam': 'ingen spam, ingen søppelpost, vi sender ikke spam, vi spammer ikke, aldri spam',
    'newsletter.unsubscribe':
      'meld deg av, avmelding, avslutt abonnementet på nyhetsbrevet, meld av, meld deg av nyhetsbrevet',
    'newsletter.join-readers':
      'bli med {count} andre lesere, bli med {count} andre abonnenter, {count} lesere er allerede med, gjør som {count} andre lesere, slutt deg til {count} andre abonnenter',
    'subscribe.label':
      'abonner, bli abonnent, kjøp abonnement, abonnement, abonner nå, tegn abonnement, bestill abonnement, abonnementer, få abonnement',
    'subscribe.rss': 'rss, rss-strøm, rss-feed, abonner via rss, feed, nyhetsstrøm',
    'subscribe.by-email':
      'abonner på e-post, abonner via e-post, følg bloggen på e-post, abonner på bloggen via e-post, følg bloggen via e-post',
    'subscribe.push':
      'slå på varsler, aktiver varsler, få varsler, tillat varsler, slå på varslinger, aktiver varslinger',
    'subscribe.to-read':
      'abonner for å lese videre, bli abonnent for å lese videre, les hele saken med abonnement, kjøp abonnement for å lese videre, du må være abonnent for å lese saken, les videre med abonnement, bli abonnent og les hele saken, logg inn eller bli abonnent for å lese videre, denne saken krever abonnement, fortsett å lese med et abonnement, få tilgang til hele artikkelen, lås opp artikkelen',
    'subscribe.only':
      'kun for abonnenter, bare for abonnenter, for abonnenter, denne saken er for abonnenter, forbeholdt abonnenter, artikkelen er kun for abonnenter, abonnentinnhold, eksklusivt for abonnenter, denne artikkelen er forbeholdt abonnenter, pluss-sak',
    'subscribe.already':
      'allerede abonnent, allerede abonnent?, er du allerede abonnent, allerede abonnent logg inn, er du abonnent logg inn, har du allerede abonnement, er du allerede abonnent logg inn her, har du abonnement logg inn',
    'subscribe.free-trial':
      'prøv gratis, gratis prøveperiode, første måned gratis, prøv gratis i {count} dager, prøv en måned gratis, prøv nå gratis, start gratis prøveperiode, {count} dager gratis, test gratis, prøv gratis i en måned, en måned gratis',
    'subscribe.cancel-anytime':
      'ingen bindingstid, si opp når som helst, avslutt når du vil, si opp når du vil, uten bindingstid, ingen binding, du kan si opp når som helst, avslutt når som helst, ingen bindingstid si opp når du vil, ingen bindingstid avslutt når du vil',
    'subscribe.manage':
      'administrer abonnement, mitt abonnement, administrer abonnementet ditt, administrer abonnementet, mine abonnementer',
    'subscribe.gift':
      'gi bort artikkelen, gi bort saken, gi bort abonnement, del artikkelen gratis, gi bort denne artikkelen, gi i gave, gi bort et abonnement, del saken med en venn gratis',
    'subscribe.articles-left':
      'du har {count} gratis artikler igjen, {count} gratis artikler igjen, du har {count} artikler igjen, du har lest {count} av {count} gratis artikler, du har {count} gratis saker igjen denne måneden',
    'subscribe.register-to-read':
      'opprett en gratis konto for å lese videre, registrer deg gratis for å lese videre, opprett konto for å lese videre, logg inn gratis for å lese videre, registrer deg for å lese saken',
    'subscribe.offers':
      'se abonnementstilbud, se alle tilbud, våre abonnementer, se tilbud, se våre abonnement, alle abonnement, se våre tilbud, våre abonnementstilbud',
    'member.only':
      'kun for medlemmer, bare for medlemmer, for medlemmer, forbeholdt medlemmer, artikkelen er kun for medlemmer, denne artikkelen er for medlemmer',
    'member.become': 'bli medlem, bli medlem nå, meld deg inn, bli medlem i dag',
    'member.already':
      'allerede medlem, allerede medlem?, er du allerede medlem, er du medlem logg inn, allerede medlem logg inn',
    'member.label': 'medlemskap, medlem, medlemmer',
    'member.support-us':
      'støtt oss, støtt vår journalistikk, støtt arbeidet vårt, støtt uavhengig journalistikk, hjelp oss, støtt bloggen, støtt fri journalistikk, støtt journalistikken',
    'member.donate': 'doner, gi et bidrag, gi en gave, spander en kaffe, vipps oss, gi et beløp',
    'follow.label': 'følg',
    'follow.us': 'følg oss, følg oss på sosiale medier, følg oss i sosiale medier',
    'follow.on': 'følg oss på {brand}, følg på {brand}, følg meg på {brand}',
    'share.label': 'del, del dette, del denne, del med andre, del på',
    'share.on': 'del på {brand}, del via {brand}, klikk for å dele på {brand}',
    'share.article':
      'del artikkelen, del saken, del innlegget, del denne artikkelen, del denne saken, del siden, del artikkel, del dette innlegget',
    'share.by-email':
      'del på e-post, del via e-post, send på e-post, send til en venn, tips en venn, send artikkelen på e-post, klikk for å sende en lenke på e-post til en venn, del på epost, send saken på e-post',
    'share.copy-link': 'kopier lenke, kopier lenken, kopier url, kopier link, kopier adressen',
    'share.link-copied':
      'lenken er kopiert, lenke kopiert, link kopiert, lenken kopiert, lenken ble kopiert, lenke kopiert!',
    'share.save':
      'lagre artikkelen, les senere, lagre til senere, legg til i leselisten, lagre saken, bokmerk, legg til bokmerke, lagre artikkel, lagre til leselisten',
    'related.articles':
      'relaterte artikler, lignende artikler, relatert, relaterte saker, relaterte innlegg, mer om saken, relatert innhold, lignende innlegg, mer om temaet, lignende saker, les også disse sakene',
    'related.may-like':
      'du vil kanskje like, du vil kanskje også like, kanskje du også liker, dette kan interessere deg, du kan også like, du liker kanskje også, andre leser også, kanskje du vil like',
    'related.recommended':
      'anbefalt, anbefalte artikler, anbefalinger, anbefalt for deg, vi anbefaler, anbefales, anbefalte saker, redaksjonen anbefaler, utvalgte saker',
    'related.recent':
      'siste nytt, siste saker, siste artikler, siste innlegg, nyeste artikler, siste nyheter, nye artikler, nylige innlegg, nyeste saker, nyeste innlegg, de siste artiklene',
    'related.popular':
      'mest lest, mest leste, populære artikler, mest lest nå, populære innlegg, mest leste saker, populære saker, mest leste artikler, populært nå, ukens mest leste',
    'related.more-from':
      'mer fra {name}, flere artikler av {name}, mer av {name}, flere saker fra {name}, flere artikler fra {name}',
    'related.read-also': 'les også, se også, les også denne, les og',
    'related.read-next': 'les neste, les videre neste sak, neste å lese, neste sak',
    'related.read-more':
      'les mer, les saken, les hele saken, les artikkelen, til artikkelen, les mer…, les hele artikkelen, les, les mer her, lær mer, finn ut mer, få vite mer, oppdag mer, vite mer',
    'related.continue': 'fortsett å lese, les videre, fortsett lesingen, fortsett å lese {title}',
    'related.previous-article':
      'forrige innlegg, forrige artikkel, forrige sak, forrige innlegg {title}, forrige artikkel {title}, tidligere innlegg {title}',
    'related.next-article': 'neste innlegg, neste artikkel, neste innlegg {title}, neste artikkel {title}',
    'related.newer-article': 'nyere innlegg, nyere artikler, nyere artikkel, nyere oppføringer, nyere saker',
    'related.older-article':
      'eldre innlegg, eldre artikler, eldre artikkel, eldre oppføringer, eldre saker, tidligere innlegg',
    'nav.next': 'neste, neste side',
    'nav.previous': 'forrige, forrige side',
    'nav.page': 'side, siden',
    'nav.page-of': 'side {count} av {count}, side {count}, {count} av {count}',
    'nav.back': 'tilbake, gå tilbake',
    'nav.back-top':
      'til toppen, tilbake til toppen, gå til toppen, rull til toppen, til toppen av siden, opp til toppen, øverst på siden',
    'nav.home': 'hjem, forside, forsiden, startside, til forsiden, startsiden',
    'nav.back-home': 'tilbake til forsiden, gå til forsiden, tilbake til startsiden, tilbake hjem',
    'nav.menu': 'meny, navigasjon, hovedmeny, hovednavigasjon',
    'nav.toggle-menu':
      'vis eller skjul meny, veksle meny, vis/skjul meny, åpne eller lukk menyen, bytt meny, vis/skjul menyen, veksle navigasjon',
    'nav.open-menu': 'åpne meny, åpne menyen, vis meny, vis menyen',
    'nav.close-menu': 'lukk meny, lukk menyen, skjul menyen',
    'nav.skip':
      'hopp til innhold, hopp til innholdet, gå til innhold, hopp til hovedinnhold, hopp til hovedinnholdet, gå til hovedinnhold, hopp rett til innholdet, til innholdet, gå rett til innholdet',
    'nav.contents':
      'innhold, innholdsfortegnelse, innholdsoversikt, på denne siden, i denne artikkelen, på denne sida',
    'nav.search':
      'søk, søk på nettstedet, søk etter, søk…, søk her, hva leter du etter, søk i bloggen, søkefelt, søk på siden, søk i artikler, hva søker du etter, søk etter…',
    'nav.search-results': 'søkeresultater, resultater, søkeresultat, søketreff',
    'nav.search-results-for':
      'søkeresultater for {title}, resultater for {title}, søk etter {title}, søkeresultater for',
    'nav.search-count':
      '{count} resultater, {count} treff, {count} resultat, {count} søkeresultater, {count} resultater funnet, {count} treff for {title}, {count} resultater for {title}',
    'nav.search-none':
      'ingen resultater, ingen treff, ingenting funnet, ingen søkeresultater, ingen resultater for {title}, søket ga ingen treff, ingen resultater funnet, fant ingenting, fant ingen resultater, ingen resultater funnet for {title}',
    'nav.categories': 'kategorier, kategori, alle kategorier, emner',
    'nav.tags': 'stikkord, emneord, tagger, nøkkelord, etiketter, merkelapper, emneknagger',
    'nav.all-tags': 'alle stikkord, alle tagger, vis alle stikkord, alle emneord',
    'nav.archive': 'arkiv, arkivet, arkiver, månedsarkiv',
    'nav.authors': 'forfattere, forfatter, skribenter, om forfatteren, skribent',
    'nav.all-posts-by':
      'alle artikler av {name}, alle innlegg av {name}, artikler av {name}, innlegg av {name}, vis alle innlegg av {name}, alle saker av {name}',
    'nav.post-count': '{count} artikler, {count} innlegg, {count} artikkel, {count} saker',
    'nav.tagged-count':
      '{count} artikler merket {title}, artikler merket {title}, innlegg merket med {title}, stikkord {title}, {count} innlegg merket med {title}, merket med {title}, tagg {title}',
    'nav.translations': 'oversettelser, andre språk, på andre språk, tilgjengelige språk',
    'nav.direct-link': 'direktelenke, permalenke, permanent lenke, direkte lenke',
    'nav.direct-link-to': 'direkte lenke til {title}, direktelenke til {title}, lenke til {title}',
    'nav.edit-page':
      'rediger denne siden, rediger siden, rediger på {brand}, endre denne siden, rediger denne siden på {brand}',
    'nav.contact': 'kontakt, kontakt oss, kontaktskjema, ta kontakt, kontakt redaksjonen',
    'nav.about': 'om oss, om, om meg, om nettstedet, om bloggen, hvem er vi',
    'nav.advertise': 'annonser, annonsere, annonser hos oss, annonser her, annonsere hos oss',
    'nav.theme-toggle':
      'bytt tema, veksle tema, veksle mellom lys og mørk modus, slå på mørk modus, bytt til mørk modus, veksle mørk modus, bytt fargetema, bytt til lys modus, veksle mellom mørkt og lyst tema',
    'nav.theme-dark': 'mørk, mørk modus, mørkt tema, mørkt, nattmodus',
    'nav.theme-light': 'lys, lys modus, lyst tema, lyst',
    'nav.new-tab':
      'åpnes i nytt vindu, åpnes i ny fane, åpnes i et nytt vindu, åpne i ny fane, åpnes i en ny fane, åpner i nytt vindu, (åpnes i et nytt vindu)',
    'meta.reading-time':
      '{count} min lesetid, {count} minutters lesetid, lesetid {count} min, lesetid {count} minutter, les på {count} minutter, {count} min å lese, {count} min lesing, tar {count} minutter å lese, lesetid ca {count} minutter, {count} minutters lesning',
    'meta.reading-time-label': 'lesetid, beregnet lesetid',
    'meta.minutes': '{count} min, {count} minutter, {count} minutt',
    'meta.words': '{count} ord',
    'meta.views':
      '{count} visninger, {count} visning, vist {count} ganger, lest {count} ganger, visninger {count}',
    'meta.published': 'publisert, lagt ut',
    'meta.published-on':
      'publisert {date}, publisert den {date}, lagt ut {date}, postet {date}, skrevet {date}, opprettet {date}, sendt inn {date}',
    'meta.last-updated':
      'sist oppdatert, sist oppdatert {date}, sist endret, sist endret {date}, sist oppdatert den {date}, sist redigert, sist redigert {date}, sist redigert den {date}, oppdatert {date}, oppdatert den {date}, endret {date}, oppdatert, oppdatering',
    'meta.on-date': 'den {date}, på {date}',
    'meta.by': 'av {name}, forfatter {name}, skribent {name}',
    'meta.written-by':
      'skrevet av {name}, tekst {name}, tekst av {name}, publisert av {name}, skrevet av, lagt inn av {name}',
    'meta.photo-credit':
      'foto {name}, bilde {name}, foto av {name}, fotograf {name}, bildekilde {name}, illustrasjon {name}, bilde av {name}, foto/bilde {name}',
    'meta.outdated':
      'denne artikkelen er mer enn ett år gammel, artikkelen er over ett år gammel, informasjonen kan være utdatert, artikkelen kan være utdatert, denne saken er over ett år gammel, artikkelen er mer enn ett år gammel, innholdet kan være utdatert',
    'time.now': 'akkurat nå, nettopp, nå, nå nettopp, for noen sekunder siden',
    'time.minutes-ago':
      '{count} minutter siden, {count} minutt siden, ett minutt siden, for {count} minutter siden, {count} min siden, for ett minutt siden',
    'time.hours-ago':
      '{count} timer siden, {count} time siden, en time siden, for {count} timer siden, for en time siden, {count} t siden',
    'time.days-ago':
      '{count} dager siden, {count} dag siden, en dag siden, for {count} dager siden, for en dag siden',
    'time.weeks-ago':
      '{count} uker siden, {count} uke siden, en uke siden, for {count} uker siden, for en uke siden',
    'time.months-ago':
      '{count} måneder siden, {count} måned siden, en måned siden, for {count} måneder siden, for en måned siden',
    'time.years-ago': '{count} år siden, ett år siden, for {count} år siden, for ett år siden',
    'time.today': 'i dag, idag',
    'time.yesterday': 'i går, igår',
    'ad.label': 'annonse, reklame, - annonse -, dette er en annonse, annonsering',
    'ad.continues':
      'artikkelen fortsetter under annonsen, saken fortsetter etter annonsen, artikkelen fortsetter etter annonsen, saken fortsetter under annonsen, fortsetter under annonsen, les videre etter annonsen, artikkelen fortsetter nedenfor annonsen',
    'ad.sponsored': 'sponset, sponset innhold, sponset artikkel, sponset innlegg',
    'ad.sponsored-by': 'sponset av {name}, sponses av {name}, presentert av {name}, presenteres av {name}',
    'ad.partnership':
      'i samarbeid med {name}, betalt samarbeid med {name}, betalt samarbeid, annonsørinnhold fra {name}, kommersielt samarbeid, annonsesamarbeid, i betalt samarbeid med {name}, kommersielt samarbeid med {name}',
    'ad.promoted':
      'annonsørinnhold, betalt innhold, promotert, reklameinnhold, kommersielt innhold, innhold fra annonsør, betalt annonse',
    'ad.affiliate':
      'artikkelen inneholder affiliatelenker, innlegget inneholder affiliatelenker, inneholder affiliatelenker, artikkelen inneholder annonselenker, inneholder reklamelenker, innlegget inneholder reklamelenker, inneholder annonselenker, saken inneholder reklamelenker',
    'ad.affiliate-commission':
      'vi får provisjon hvis du kjøper via lenkene, vi kan få provisjon når du kjøper via lenkene våre, vi mottar provisjon ved kjøp via lenkene, hvis du kjøper via lenkene kan vi få provisjon, vi kan tjene penger på kjøp via lenkene, når du kjøper via lenkene våre kan vi motta provisjon',
    'ad.affiliate-label':
      'affiliatelenke, annonselenke, affiliatelenker, reklamelenke, annonselenker, reklamelenker, affiliate-lenke',
    'ad.hide': 'lukk annonse, skjul annonse, skjul annonsen, lukk annonsen, skjul reklame',
    'ad.blocker':
      'slå av annonseblokkeringen, du bruker en annonseblokkerer, vennligst slå av annonseblokkering, vi ser at du bruker annonseblokkering, skru av annonseblokkeringen din, du bruker annonseblokkering',
    'disclosure.opinion':
      'mening, meninger, kronikk, leder, debattinnlegg, dette er en kronikk, ytring, meningsinnlegg, dette er et debattinnlegg',
    'disclosure.opinion-author':
      'innlegget gir uttrykk for skribentens meninger, kronikken gir uttrykk for forfatterens mening, meningene er skribentens egne, dette er et debattinnlegg innlegget står for skribentens regning, teksten gir uttrykk for skribentens holdning, meninger i teksten står for skribentens regning, meningene i teksten står for skribentens regning',
    'disclosure.live': 'direkte, live, følg direkte, nå direkte, direktestudio',
    'disclosure.developing':
      'saken oppdateres, saken blir oppdatert, saken oppdateres fortløpende, siste saken oppdateres, artikkelen oppdateres, oppdateres',
    'disclosure.correction':
      'rettelse, rettelser, i en tidligere versjon av saken, i en tidligere versjon av artikkelen, artikkelen er rettet, saken er korrigert, presisering, retting, i en tidligere versjon sto det',
    'disclosure.updated':
      'artikkelen er oppdatert, saken er oppdatert, innlegget er oppdatert, denne artikkelen er oppdatert, denne saken er oppdatert',
    'disclosure.syndicated':
      'artikkelen ble først publisert i {name}, artikkelen ble først publisert på {name}, saken ble først publisert hos {name}, gjengitt med tillatelse, teksten ble opprinnelig publisert i {name}, gjengitt med tillatelse fra {name}',
    'disclosure.sample':
      'produktet er utlånt av produsenten, testeksemplaret er lånt fra produsenten, vi har lånt produktet av produsenten, produsenten har lånt ut testeksemplaret, produktet er stilt til rådighet av produsenten, vi har fått låne produktet av produsenten',
    'disclosure.embargo': 'embargo, sperrefrist {date}, embargo til {date}, sperrefrist',
    'disclosure.ai-made':
      'artikkelen er skrevet av ki, teksten er generert av ki, ki-generert, ki-generert innhold, artikkelen er laget med ki, denne teksten er skrevet av kunstig intelligens, laget med ki, ai-generert, teksten er laget av kunstig intelligens',
    'disclosure.ai-assisted':
      'artikkelen er skrevet med hjelp av ki og kvalitetssikret av redaksjonen, skrevet med hjelp av ki, laget med hjelp av ki, artikkelen er laget ved hjelp av ki og kvalitetssikret av journalist, med hjelp av ki',
    'disclosure.ai-summary':
      'oppsummeringen er laget av ki, ki-oppsummering, sammendraget er laget med ki, oppsummering laget med ki, sammendrag generert av ki, oppsummeringen er laget med kunstig intelligens, oppsummert av ki',
    'disclosure.ai-translated':
      'artikkelen er automatisk oversatt, maskinoversatt, oversatt med ki, teksten er automatisk oversatt, automatisk oversatt, oversatt av ki, saken er oversatt med ki, oversatt ved hjelp av ki',
    'error.generic':
      'noe gikk galt, det oppstod en feil, en feil oppstod, feil, det har oppstått en feil, oi noe gikk galt, det oppsto en feil, en feil har oppstått, beklager noe gikk galt, oisann, ups noe gikk feil, noe gikk feil, ups noe gikk galt',
    'error.try-again':
      'noe gikk galt prøv igjen, det oppstod en feil prøv igjen, noe gikk galt prøv igjen senere, det oppsto en feil vennligst prøv igjen, noe gikk galt vennligst prøv igjen, en feil oppstod prøv igjen senere',
    'error.try-later':
      'prøv igjen senere, vennligst prøv igjen senere, forsøk igjen senere, prøv igjen om litt',
    'error.with-message': 'en feil oppstod {message}, det oppstod en feil {message}, feil {message}',
    'error.not-found':
      'siden ble ikke funnet, siden finnes ikke, fant ikke siden, ikke funnet, 404 siden ble ikke funnet, siden du leter etter finnes ikke, vi fant ikke siden, side ikke funnet, feil 404',
    'error.not-found-looked':
      'vi fant ikke det du lette etter, vi kunne ikke finne det du lette etter, vi finner ikke det du leter etter',
    'error.javascript':
      'aktiver javascript, du må aktivere javascript, javascript er slått av, vennligst aktiver javascript, javascript må være aktivert, slå på javascript',
    'error.offline':
      'ingen internettforbindelse, du er frakoblet, ingen tilkobling, du er offline, ingen forbindelse',
    'error.not-available':
      'ikke tilgjengelig, innholdet er ikke tilgjengelig, artikkelen er ikke lenger tilgjengelig, utilgjengelig, ikke lenger tilgjengelig',
    'error.region':
      'ikke tilgjengelig i ditt land, innholdet er ikke tilgjengelig i ditt land, ikke tilgjengelig i din region',
    'legal.copyright': 'copyright, opphavsrett, © {count} {name}, copyright {count} {name}',
    'legal.rights':
      'alle rettigheter reservert, alle rettigheter forbeholdt, © {count} {name} alle rettigheter reservert, med enerett',
    'legal.powered-by-brand':
      'drevet av {brand}, drives av {brand}, powered by {brand}, laget med {brand}, stolt drevet av {brand}, bygget med {brand}, kjører på {brand}, utviklet med {brand}, realisert med {brand}',
    'legal.powered-by': 'drevet av, drives av, powered by, laget med, stolt drevet av, levert av, kjører på',
    'legal.theme-by':
      'tema av {brand}, design av {name}, tema {brand}, tema av {name}, design {name}, tema fra {brand}, tema av, design av, design av {brand}',
    'legal.imprint': 'ansvarlig redaktør, utgiver, juridisk informasjon, redaksjonsinformasjon',
    'related.read-about': 'les mer om {title}, mer om {title}',
  },
} as const satisfies NoticeLexicon;
