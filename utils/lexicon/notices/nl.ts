import type { NoticeLexicon } from './notice-lexicon';

export const nl = {
  lang: 'nl',
  words: {
    upload: 'upload*, uploaden, geüpload, geüploade, toevoegen vanaf',
    emoji: 'emoji*, emoticon*, smiley*',
    avatar: 'avatar*, profielfoto*, profielafbeelding*',
    admin: 'admin*, beheerder*',
    fast: 'te snel, te vaak, te veel verzoeken',
    duplicate: 'dubbel, dubbele',
    server: 'server, servers, verzoek',
    size: 'grootte, omvang, te groot',
    online: 'online',
    history: 'geschiedenis, revisies',
    comment:
      'reactie, reacties, opmerking, opmerkingen, commentaar, commentaren, comment, comments, reageren, reageer, reageert, gereageerd, reageerde, reageersels',
    reply:
      'antwoord, antwoorden, beantwoorden, beantwoord, reply, replies, antwoordde, wederantwoord, in antwoord, reageert',
    reaction:
      'reactie, reacties, reageer, reageerden, reageerde, gereageerd, emoji-reactie, emoji-reacties, reageren',
    discussion:
      'discussie, discussies, gesprek, gesprekken, debat, conversatie, conversaties, discussiedraad, draad',
    thought: 'mening, meningen, gedachten, gedachte, visie, feedback, ideeën',
    review:
      'beoordeling, beoordelingen, beoordeel, beoordelen, waardering, ster, sterren, recensie, recensies, review, reviews',
    like: 'like, likes, vind-ik-leuk, vind ik leuk, leuk, vinden dit leuk, vind ik leuks',
    dislike: 'dislike, dislikes, niet leuk, vind ik niet leuk, vind ik niet meer leuk',
    vote: 'stem, stemmen, gestemd, stemt, uitgebracht',
    upvote:
      'upvote, upvotes, upvoten, omhoog stemmen, stem omhoog, pluim, pluimen, upstemmen, plusstem, plusstemmen, stem op',
    downvote: 'downvote, downvotes, downvoten, omlaag stemmen, stem omlaag, minstem, stem af',
    moderate: 'gemodereerd, modereren, moderatie, moderator, moderators, modereert, modereer, moderatoren',
    approve:
      'goedgekeurd, goedkeuring, goedkeuren, goed te keuren, beoordeeld, gecontroleerd, controleren, keuren ~ goed, vrijgegeven, nagekeken, beoordeling, toegelaten, keurt ~ goed, controle, bekeken',
    pending:
      'wacht op, wachtend, wachtrij, wachten op, in behandeling, in afwachting, wacht nog op, in de wacht, ter beoordeling, in de rij',
    rule: 'regel, regels, richtlijn, richtlijnen, huisregels, spelregels, reactiebeleid, gedragscode, gedragsregels, reactieregels, reageerregels, nettiquette, netiquette',
    polite:
      'beleefd, respectvol, netjes, vriendelijk, aardig, fatsoenlijk, on-topic, on topic, respect, constructief, beschaafd',
    spam: 'spam, reclamepost, ongewenste reacties, ongewenste mail, ongewenste e-mail',
    anonymous: 'anoniem, anonieme',
    guest: 'gast, gasten, zonder account, zonder registratie, zonder te registreren',
    article:
      'artikel, artikelen, artikels, bericht, berichten, post, posts, verhaal, verhalen, item, items, stuk, stukken, blogpost, blogposts, blogbericht, blogberichten, blogartikel, blogartikelen, nieuwsbericht, nieuwsberichten, entry, entries, vermelding, vermeldingen',
    page: 'pagina, pagina’s, webpagina, webpagina’s, paginas, bladzijde',
    blog: 'blog, blogs, weblog',
    site: 'website, websites, site, sites, url, homepage, webadres, webstek, webpagina, domein, platform',
    section: 'sectie, secties, onderdeel, kop, kopje, paragraaf, hoofdstuk, gedeelte, rubriek',
    author: 'auteur, auteurs, schrijver, schrijvers, schrijfster, redacteur',
    person:
      'mensen, persoon, personen, lezer, lezers, gebruiker, gebruikers, bezoeker, bezoekers, iemand, anderen, man',
    name: 'naam, namen, bijnaam, nickname, weergavenaam, volledige naam',
    username: 'gebruikersnaam, gebruikersnamen, loginnaam, inlognaam',
    password: 'wachtwoord, wachtwoorden, paswoord',
    account: 'account, accounts',
    profile: 'profiel, profielen, profielpagina',
    email:
      'e-mail, email, mail, e-mailadres, emailadres, e-mail-adres, mailadres, e-mails, emails, e-mailadressen, mailtje, mails, per e-mail, mailen, e-mailen',
    inbox: 'inbox, postvak, mailbox, postbus, postvak in',
    address: 'adres, adressen',
    message: 'bericht, berichten, boodschap, berichtje',
    text: 'tekst, teksten',
    notification:
      'melding, meldingen, notificatie, notificaties, bericht mij, stuur mij, stuur me, verwittig, waarschuw, op de hoogte, informeer, houd mij op de hoogte, houd me op de hoogte, breng mij op de hoogte, laat het me weten, pushberichten, pushmeldingen, geïnformeerd, seintje, mail mij, mail me, stuur mij een e-mail, stuur me een e-mail',
    newsletter:
      'nieuwsbrief, nieuwsbrieven, mailinglijst, mailinglist, nieuwsmail, e-mailnieuwsbrief, nieuwsupdate, maillijst',
    link: 'link, links, koppeling, koppelingen, permalink, hyperlink, verwijzing, ankerlink, linkt, gelinkt, geleid',
    direct: 'direct, directe, permanente, rechtstreekse, rechtstreeks',
    feed: 'feed, feeds, rss, atom, rss-feed, atom-feed',
    image: 'afbeelding, afbeeldingen, foto, foto’s, plaatje, plaatjes, beeld, illustratie, fotos, beelden',
    video: 'video, video’s, filmpje, filmpjes, film, videos, filmfragment',
    audio: 'audio, geluid, podcast, audioversie, geluidsfragment',
    file: 'bestand, bestanden, bijlage, bijlagen, document, documenten',
    news: 'nieuws, nieuwtjes, updates, nieuwsberichten, nieuwtje, headlines',
    topic: 'onderwerp, onderwerpen, thema, thema’s, topic, topics',
    category:
      'categorie, categorieën, rubriek, rubrieken, categorieen, geplaatst in, gepubliceerd in, gearchiveerd onder',
    tag: 'tag, tags, label, labels, trefwoord, trefwoorden, steekwoorden, etiketten',
    tagged:
      'getagd, getagd met, met tag, met de tag, met als tag, gelabeld, gelabeld met, getagged, getagged met, met het label',
    archive: 'archief, archieven, gearchiveerd, gearchiveerde',
    menu: 'menu, menu’s, hoofdmenu',
    navigation: 'navigatie, navigatiebalk, hoofdnavigatie, navigatiemenu, paginanavigatie',
    sidebar: 'zijbalk, zijkolom, zijmenu',
    list: 'lijst, lijsten, overzicht',
    search:
      'zoek, zoeken, zoekt, zoek naar, zoeken naar, op zoek, op zoek naar, gezocht, doorzoek, doorzoeken, zocht, zoekopdracht, zoekactie',
    result: 'resultaat, resultaten, zoekresultaat, zoekresultaten, treffers, treffer',
    query: 'zoekterm, zoektermen, zoekwoord, zoekopdracht, zoekwoorden, zoekvraag, trefwoord, trefwoorden',
    contents: 'inhoudsopgave, inhoud, inhoudstafel, index, overzicht',
    content: 'inhoud, content, hoofdinhoud, hoofdtekst, hoofdcontent, de inhoud',
    theme:
      'thema, thema’s, modus, weergave, stand, kleurenschema, kleurthema, kleurmodus, kleurstelling, uiterlijk',
    dark: 'donker, donkere, nacht, nachtmodus',
    light: 'licht, lichte, dag, dagmodus',
    language:
      'taal, talen, engels, nederlands, duits, frans, spaans, italiaans, japans, engelse, duitse, franse',
    translate: 'vertaal, vertalen, vertaald, vertaling, vertalingen, vertaalt',
    version: 'versie, versies',
    date: 'datum, data, tijd',
    original: 'origineel, originele, oorspronkelijk, oorspronkelijke',
    photo_by:
      'foto, foto’s, beeld, foto door, foto van, bron afbeelding, fotograaf, afbeelding, illustratie, fotografie, fotocredit, credits, fotobron',
    second: 'seconde, seconden, sec',
    minute: 'minuut, minuten, min',
    hour: 'uur, uren, uurtje',
    day: 'dag, dagen, dagelijks, dagelijkse, ochtend, elke dag, elke ochtend',
    week: 'week, weken, wekelijks, wekelijkse',
    month: 'maand, maanden, maandelijks, maandelijkse',
    year: 'jaar, jaren, jaarlijks',
    ago: 'geleden, terug',
    now: 'nu, zojuist, zonet, zo-even, daarnet, net, net nu, nu net, op dit moment, een paar seconden geleden, enkele seconden geleden, een moment geleden, zo juist, minder dan een minuut geleden',
    today: 'vandaag',
    yesterday: 'gisteren',
    word: 'woord, woorden',
    character: 'teken, tekens, karakter, karakters, letters, cijfers, letter',
    view: 'weergave, weergaven, keer bekeken, keer gelezen, bekeken, gelezen, views, bezoeken, weergaves, keer weergegeven',
    less: 'minder, verminderen, te verminderen, tegengaan, tegen te gaan, bestrijden, beperken, te bestrijden, vermindert, tegen',
    more: 'meer, extra, verdere, aanvullende, bijkomende, nog meer, verder',
    all: 'alle, alles, elk, elke, ieder, iedere, volledig, volledige, hele, allemaal, heel',
    other: 'ander, andere, anderen',
    first: 'eerst, eerste',
    last: 'laatst, laatste, vorige, voor het laatst',
    next: 'volgend, volgende, eerstvolgende',
    previous: 'vorig, vorige, voorgaand, voorgaande, eerdere, eerder',
    newer: 'nieuwer, nieuwere',
    older: 'ouder, oudere',
    newest:
      'nieuwste, recentste, meest recente, meest recent, laatste, recente, recent, recentelijk, actueelste, nieuw eerst',
    oldest: 'oudste, oud eerst',
    popular:
      'populair, populaire, populairste, meest gelezen, best gelezen, meest bekeken, trending, top, beste, meest populair, meest populaire, meest besproken, populariteit, hot, veelgelezen, meestgelezen, bestgelezen',
    recommended:
      'aanbevolen, aanbevelingen, aanraders, aanrader, aangeraden, tips, onze keuze, suggesties, voorgesteld, aanbevolen voor jou, aanbevolen voor u, uitgelicht',
    related:
      'gerelateerd, gerelateerde, verwant, verwante, vergelijkbaar, vergelijkbare, soortgelijke, zie ook',
    minimum:
      'minstens, minimaal, ten minste, tenminste, minimum, te kort, korter, min, is te kort, minimale lengte',
    maximum:
      'hoogstens, maximaal, ten hoogste, maximum, te lang, langer, tot max, overschrijdt, te groot, max, is te lang, maximale lengte, overschrijden',
    remaining: 'over, resterend, resterende, nog over, overgebleven, beschikbaar, resteren',
    new: 'nieuw, nieuwe',
    yet: 'nog, tot nu toe, tot dusver, tot dusverre, vooralsnog',
    already: 'al, reeds',
    always: 'altijd, permanent, steeds, blijvend, voortdurend',
    only: 'alleen, enkel, uitsluitend, slechts, exclusief, voorbehouden, exclusieve',
    not: 'geen, niet, nooit, niets, zonder, niemand, nergens, nul, noch',
    please: 'alstublieft, alsjeblieft, a.u.b, aub, gelieve, graag, svp, u wordt verzocht, ajb',
    must: 'moet, moeten, dien, dient, dienen, vereist, nodig, verplicht, hoeft, zorg ervoor, zorg dat, zorg ervoor dat',
    can: 'kan, kunt, kun, kunnen, mag, mogen, mogelijk, in staat, mogelijkheid, kon, konden, kunnen we',
    want: 'wil, wilt, willen, zou, zouden, zou je, zouden we, wens, wensen, wenst, graag willen',
    you: 'je, jij, jou, jouw, u, uw, jullie, jezelf, uzelf, zelf',
    i: 'ik, mij, me, mijn, mijzelf, m’n',
    we: 'wij, we, ons, onze',
    this: 'dit, deze, die, dat, het, hiermee',
    by: 'door, van',
    on: 'op, via, bij, aan',
    in: 'in, binnen, onder, op',
    to: 'naar, aan, voor, tot, om',
    of: 'van',
    with: 'met, via, door',
    as: 'als',
    about: 'over, over ons, wie we zijn, wie zijn wij, omtrent, aangaande',
    before: 'voordat, voor, vóór, vooraleer, alvorens, voorafgaand, tot, vooraf',
    after: 'na, nadat, zodra, wanneer, pas na, onder',
    later:
      'later, op elk moment, op ieder moment, altijd, te allen tijde, elk moment, wanneer je maar wilt, wanneer u maar wilt, op elk gewenst moment, binnenkort, straks, ieder moment, steeds, over enkele minuten, over enkele ogenblikken',
    again: 'opnieuw, nogmaals, weer, nog een keer, nog eens',
    here: 'hier, hieronder, onderaan, hierboven, hierbeneden',
    back: 'terug, terugkeren, keer terug, ga terug, terug naar',
    top: 'boven, omhoog, bovenkant, naar boven, begin, top, bovenaan',
    home: 'home, startpagina, beginpagina, homepage, voorpagina, thuis, hoofdpagina, homepagina, start',
    write:
      'schrijf, schrijven, laat ~ achter, achterlaten, achter te laten, plaats, plaatsen, typ, type, typen, voer ~ in, invoeren, geef, geven, geef ~ in, toevoegen, voeg ~ toe, begin met typen, opstellen, nalaten, in te voeren, laat ~ na, zeg, zeggen, achtergelaten, schreef, te schrijven, geschreven, tik, te plaatsen, geplaatst',
    submit:
      'verzend, verzenden, verstuur, versturen, plaats, plaatsen, indienen, stuur, sturen, publiceer, publiceren, verzending, inzending, toevoegen, insturen, posten, dien ~ in, geplaatst, opsturen, doorsturen, te versturen, te plaatsen, post',
    sent: 'verzonden, verstuurd, geplaatst, ontvangen, ingediend, ingezonden, toegevoegd, gestuurd, gepost, opgestuurd',
    publish:
      'gepubliceerd, publiceren, publicatie, gepubliceerd op, geplaatst, openbaar, zichtbaar gemaakt, openbaar gemaakt, publiek, getoond, weergegeven, plaatsing, publiceert, plaatsen, online gezet, online, verschijnt, vrijgegeven, bekendgemaakt, publiekelijk, vertoond',
    visible:
      'zichtbaar, verschijnt, verschijnen, verschijn, getoond, weergegeven, te zien, zien, tonen, verschenen',
    edit: 'bewerk, bewerken, wijzig, wijzigen, aanpassen, pas ~ aan, verbeter, bewerking',
    edited: 'bewerkt, gewijzigd, aangepast',
    update: 'bijwerken, update, werk ~ bij, verversen, vernieuwen, updaten',
    updated:
      'bijgewerkt, geüpdatet, gewijzigd, aangepast, update, vernieuwd, geactualiseerd, bijgewerkt op, wijziging, herzien',
    created: 'gemaakt, aangemaakt, toegevoegd, opgesteld',
    delete: 'verwijder, verwijderen, wis, wissen, weggooien, te verwijderen',
    deleted: 'verwijderd, gewist',
    hide: 'verberg, verbergen, niet meer tonen',
    hidden: 'verborgen, afgeschermd',
    collapsed: 'geminimaliseerd, ingeklapt, dichtgeklapt',
    collapse: 'inklappen, dichtklappen, klap ~ in, minimaliseren, samenvouwen, klap ~ dicht, invouwen',
    expand: 'uitklappen, uitvouwen, klap ~ uit, vouw ~ uit, openklappen, vergroten',
    show: 'toon, tonen, bekijk, bekijken, zie, zien, laat ~ zien, weergeven, geef ~ weer, bekeken, inzien, te bekijken, te zien',
    load: 'laad, laden, inladen, geladen, opladen, te laden, ingeladen',
    loading:
      'laden, bezig met laden, aan het laden, wordt geladen, worden geladen, laadt, ladende, laden van, laden ~ bezig',
    sending:
      'bezig met verzenden, wordt verzonden, verzenden, bezig, wordt verstuurd, aan het versturen, wordt opgeslagen, bezig met opslaan, versturen, verwerken, wordt geplaatst, wordt verwerkt',
    preview:
      'voorbeeld, voorvertoning, preview, voorbeeldweergave, voorbeelden, voor te tonen, vooraf bekijken, proefweergave',
    save: 'bewaar, bewaren, opslaan, sla ~ op, op te slaan, slaan ~ op, slaat ~ op',
    saved: 'opgeslagen, bewaard',
    bookmark:
      'bladwijzer, bladwijzers, favorieten, favoriet, leeslijst, later lezen, lees later, bewaarde artikelen, bewaarlijst',
    cancel:
      'annuleer, annuleren, afbreken, stopzetten, opzegbaar, opzeggen, stoppen, zeg ~ op, op te zeggen, opgezegd',
    confirm: 'bevestig, bevestigen, bevestiging, te bevestigen, bevestigingslink, bevestigingsmail',
    confirmed: 'bevestigd',
    close: 'sluit, sluiten, wegklikken, dichtdoen',
    closed: 'gesloten, dicht, uitgeschakeld, afgesloten, uitgezet, niet mogelijk, afgelopen, uit',
    open: 'open, openen, opent, geopend, te openen',
    toggle:
      'schakel, schakelen, schakelaar, wissel, wisselen, omschakelen, in- of uitklappen, overschakelen, schuifje',
    choose: 'kies, kiezen, selecteer, selecteren, keuze, te kiezen, maak ~ keuze',
    selected: 'geselecteerd, geselecteerde, selectie, gekozen, keuze, keuzes',
    ok: 'ok, oké, okee, begrepen, dat is goed, goed, prima, akkoord, dat is oké, snap ik, ik snap het, ik begrijp het, duidelijk, dat is prima, top',
    yes: 'ja, jazeker',
    accept:
      'accepteer, accepteren, akkoord, aanvaard, aanvaarden, ga ~ akkoord, ga akkoord, akkoord gaan, stem ~ in, instemmen, toestemmen, toestaan, geaccepteerd, accepteert, gaat ~ akkoord, geef ~ toestemming, goedvinden, instemt, stemt ~ in, te accepteren, aanvaardt, verklaar ~ akkoord',
    reject:
      'weiger, weigeren, afwijzen, wijs ~ af, niet akkoord, niet toestaan, nee bedankt, verwerp, verwerpen, afkeuren, ga niet akkoord, afslaan',
    enable:
      'inschakelen, schakel ~ in, inschakel, activeer, activeren, toestaan, aanzetten, zet ~ aan, sta ~ toe, in te schakelen, toe te staan, aan te zetten, aan te bieden, ingeschakeld, aan of uit zetten, in, toestaat, toelaat',
    enabled: 'ingeschakeld, actief, aan, geactiveerd, aangezet',
    disable:
      'uitschakelen, schakel ~ uit, uit te schakelen, deactiveren, uitzetten, zet ~ uit, uit, uit te zetten, uitgeschakeld, afzetten, blokkeer',
    manage:
      'beheer, beheren, aanpassen, aan te passen, instellen, personaliseren, pas ~ aan, beheerder, configureren, regelen, stel ~ in, personaliseer, in te stellen, beheert, manager',
    settings:
      'instelling, instellingen, voorkeur, voorkeuren, opties, optie, voorkeursinstellingen, keuzes, keuze, voorkeurinstellingen',
    change:
      'wijzig, wijzigen, wijziging, wijzigingen, verander, veranderen, veranderingen, aanpassen, veranderd, gewijzigd, aan te passen, te wijzigen, pas ~ aan',
    withdraw: 'intrekken, trek ~ in, in te trekken, herroepen, bezwaar, ingetrokken, terugtrekken, afmelden',
    continue:
      'doorgaan, ga door, verder, verdergaan, ga verder, voortzetten, door te gaan, vervolgt, gaat verder, verder gaan, doorgaat, vervolg, blijven, blijft, doorlezen, verder te gaan',
    start: 'start, starten, begin, beginnen, begint, aan de slag, gestart, te starten',
    done: 'klaar, gereed, voltooid, gelukt, succesvol, geslaagd, met succes, afgerond',
    try: 'probeer, proberen, uitproberen, probeert, geprobeerd, te proberen',
    retry:
      'probeer opnieuw, opnieuw proberen, probeer het opnieuw, probeer het nog eens, probeer het nogmaals, nogmaals proberen, probeer nogmaals, herhaal, herhalen',
    wait: 'wacht, wachten, even geduld, een moment, moment geduld, ogenblik, een ogenblik, geduld, momentje, een ogenblik geduld, een moment geduld, even wachten',
    check: 'controleer, controleren, check, kijk, kijk in, bekijk, nakijken, ga na',
    verify:
      'verifieer, verifiëren, verificatie, controleer, bewijs, bewijzen, controle, authenticatie, aantonen, te verifiëren, toon aan, bevestig',
    verifying:
      'verifiëren, bezig met verifiëren, wordt geverifieerd, bezig met controleren, aan het verifiëren, controleren, wordt gecontroleerd, verificatie bezig',
    verified: 'geverifieerd, gecontroleerd, bevestigd, gelukt, verificatie geslaagd, verificatie gelukt',
    copy: 'kopieer, kopiëren, kopieën, kopie',
    copied:
      'gekopieerd, gekopieerd naar klembord, naar klembord gekopieerd, gekopieerd naar het klembord, naar het klembord gekopieerd',
    share: 'deel, delen, gedeeld, gedeelde, doorgeven',
    download: 'download, downloaden, downloads',
    read: 'lees, lezen, leest, gelezen, lezend, te lezen, doorlezen, leestijd',
    listen: 'luister, luisteren, beluister, beluisteren, luister naar, voorlezen, lees voor',
    watch: 'kijk, kijken, bekijk, bekijken',
    play: 'afspelen, speel, spelen, speel ~ af, af te spelen',
    follow: 'volg, volgen, volgt, gevolgd, volgend',
    join: 'doe mee, meedoen, praat mee, meepraten, deelnemen, neem deel, sluit je aan, sluit u aan, discussieer mee, mee te praten, sluit ~ aan',
    report: 'rapporteer, rapporteren, meld, melden, aangeven, rapportage, geef ~ aan, melding',
    block: 'blokkeer, blokkeren, dempen, negeren, tegenhouden',
    blocked: 'geblokkeerd, gedempt, verbannen, tegengehouden',
    pin: 'vastgezet, vastgemaakt, vastgepind, gepind, vastgeprikt, vastgezette',
    sort: 'sorteer, sorteren, sorteer op, sorteren op, gesorteerd op, volgorde, sortering, rangschik, rangschikken op, sorteervolgorde',
    filter: 'filter, filters, filteren, filtert',
    skip: 'ga naar, spring naar, doorgaan naar, sla ~ over, overslaan, naar, direct naar, ga direct naar, meteen naar, ga',
    scroll: 'scroll, scrollen, scroll naar',
    reset:
      'reset, resetten, herstel, herstellen, opnieuw instellen, wachtwoordherstel, herstelt, stel ~ opnieuw in, te herstellen',
    learn:
      'informatie, info, details, leer, ontdek, ontdekken, kom te weten, weten, ontdek meer, te weten, meer informatie, lees hoe, lees meer over, leren, bekijk hoe, informatie over, kom er achter',
    contact:
      'contact, neem contact op, contact opnemen, contacteer, contacteer ons, contact op te nemen, contactpagina, contactgegevens',
    help: 'hulp, help, ondersteuning, helpen, vragen, veelgestelde vragen, klantenservice, helpt, faq',
    login:
      'log in, inloggen, aanmelden, meld ~ aan, ingelogd, aangemeld, login, log ~ in, in te loggen, aan te melden, inlog, ingelogde, inlogt, aanmeldt, logt ~ in, ingelogd zijn, ingelogd te zijn',
    logout: 'uitloggen, log uit, afmelden, uitgelogd, logout, uit te loggen, meld ~ af, afgemeld',
    signup:
      'registreer, registreren, geregistreerd, registratie, account aanmaken, maak ~ account aan, maak ~ account, aanmelden, een account aanmaken, schrijf ~ in, inschrijven, nieuw account, account maken, account aan te maken, te registreren',
    create: 'maak, maken, aanmaken, maak ~ aan, aan te maken, creëer, creëren, te maken, initialiseren',
    forgot: 'vergeten, kwijt, verloren',
    remember:
      'onthoud, onthouden, aangemeld blijven, ingelogd blijven, blijf ingelogd, blijf aangemeld, houd mij ingelogd, bewaar, te onthouden, mij onthouden',
    wrong:
      'verkeerd, verkeerde, onjuist, onjuiste, ongeldig, ongeldige, fout, foute, klopt niet, niet correct, niet juist, niet geldig, incorrect',
    expired: 'verlopen, verstreken, vervallen, niet meer geldig, niet langer geldig, verloopt',
    session: 'sessie',
    subscribe:
      'abonneer, abonneren, abonnement, abonnementen, abonnee worden, word abonnee, neem een abonnement, abonneer je, abonneer u, inschrijven, schrijf ~ in, neem ~ abonnement, inschrijving, te abonneren, abonnement nemen, meld ~ aan voor',
    subscribed: 'geabonneerd, ingeschreven, aangemeld, bent aangemeld, ben aangemeld',
    subscriber: 'abonnee, abonnees, abonneehouders, abonnementhouders, betalende abonnees, premium, plus',
    unsubscribe:
      'uitschrijven, afmelden, schrijf ~ uit, opzeggen, meld ~ af, uitgeschreven, uit te schrijven, af te melden, afgemeld, uitschrijflink, afmeldlink, deabonneren, afmelding',
    member: 'lid, leden, lidmaatschap, lidmaatschappen, supporter, supporters, leden worden',
    become: 'word, worden, wordt',
    free: 'gratis, kosteloos, kosteloze, vrij',
    trial:
      'proef, proefperiode, proefabonnement, kennismaking, kennismakingsabonnement, proeflezen, gratis proberen, probeer gratis, probeer het gratis, proberen',
    gift: 'cadeau, cadeau doen, geef cadeau, weggeven, cadeaulink, schenk, geef ~ weg, cadeau geven, cadeauartikel, gedeeld',
    support:
      'steun, steunen, ondersteun, ondersteunen, steunt, gesteund, ondersteund, ondersteunt, te steunen, bijdrage aan',
    donate:
      'doneer, doneren, donatie, donaties, doe een donatie, fooi, gift, schenking, trakteer ons op een koffie, draag bij',
    unlock:
      'onbeperkt, onbeperkte toegang, toegang, volledige toegang, ontgrendel, onbeperkt lezen, vrijspelen, toegang tot, onbeperkte, ontgrendelen',
    pay: 'betaal, betalen, betaald, betaling, betaalde, betaalt, betalende',
    limit: 'limiet, beperkt, maximum bereikt, limiet bereikt, maximum aantal',
    app: 'app, apps',
    error:
      'fout, fouten, foutmelding, er is iets misgegaan, mis, misgegaan, fout opgetreden, er ging iets mis, mislukt, foutgegaan, iets fout, probleem, er ging iets fout, mislukte, problemen, niet gelukt, kon niet, konden niet, misging, er is een fout opgetreden, er is iets fout gegaan, fout gegaan, er trad een fout op, kan niet, niet kon, lukt niet, iets mis',
    sorry: 'sorry, oeps, helaas, excuses, excuus, ojee, het spijt ons, onze excuses, oei, jammer',
    find: 'vind, vinden, gevonden, vond, vinden we, te vinden, aangetroffen',
    exist: 'bestaat, bestaan, bestaande, er is, bestond, zijn er, er zijn',
    empty: 'leeg, lege',
    required:
      'verplicht, verplichte, vereist, vereiste, nodig, noodzakelijk, benodigd, benodigde, verplichtveld, moet ingevuld',
    optional: 'optioneel, optionele, niet verplicht, facultatief, vrijblijvend, niet vereist',
    mark: 'gemarkeerd, gemarkeerd met, aangegeven met, sterretje, asterisk, met een sterretje, aangeduid, aangeduid met, zijn aangegeven, aangegeven',
    field: 'veld, velden, invulveld, invoerveld, invulvelden, formulier',
    valid: 'geldig, geldige, correct, juist, juiste, kloppend, correcte',
    fill: 'vul, vullen, invullen, vul ~ in, ingevuld, voer ~ in, invoeren, geef ~ op, voltooid, voltooi, geef, voer, in te vullen, opgeven, typ, los ~ op, oplossen, ingevoerd, voltooien, ingegeven, geef ~ in, overtypen, neem ~ over, compleet, vult ~ in',
    browser: 'browser, browsers, webbrowser',
    javascript: 'javascript, scripts',
    network: 'netwerk, verbinding, internetverbinding, internet, netwerkverbinding, wifi',
    available: 'beschikbaar, beschikbare, toegankelijk, bereikbaar, verkrijgbaar, onbeschikbaar, lezen',
    region: 'land, regio, locatie, gebied, landen',
    permission: 'toestemming, toegang, rechten, bevoegd, toegestaan, bevoegdheid, gemachtigd',
    broken: 'kapot, defect, werkt niet, niet werkt, stuk, gebroken, niet meer werkt, werkt niet meer, dode',
    owner: 'eigenaar, beheerder, beheerders, webmaster, sitebeheerder, websitebeheerder, admin, auteur',
    let_know:
      'laat ~ weten, laat weten, laat ons weten, vertel ons, informeer, geef ~ door, breng ~ op de hoogte, stel ~ op de hoogte, stel ~ in kennis, tip ons',
    testing: 'testmodus, testomgeving, testfase, proefmodus, in test',
    privacy: 'privacy, gegevensbescherming, databescherming, privacybescherming',
    privacy_policy:
      'privacybeleid, privacyverklaring, privacy policy, privacystatement, privacyreglement, privacy statement, privacy-verklaring, privacy-beleid, gegevensbeschermingsbeleid, privacyvoorwaarden, privacy beleid, privacy verklaring, privacy- en cookiebeleid, privacyregels, privacy- en cookieverklaring, privacybepalingen',
    terms:
      'voorwaarden, gebruiksvoorwaarden, servicevoorwaarden, algemene voorwaarden, gebruikersvoorwaarden, dienstvoorwaarden, leveringsvoorwaarden, gebruikersovereenkomst, algemene gebruiksvoorwaarden',
    imprint:
      'colofon, impressum, juridische informatie, juridische kennisgeving, wettelijke informatie, disclaimer, juridisch, wettelijke vermelding',
    cookie: 'cookie, cookies, soortgelijke technieken, vergelijkbare technieken, trackers',
    consent: 'toestemming, instemming, toestemmingen, cookietoestemming, akkoord',
    purpose:
      'doel, doelen, doeleinden, doeleinde, verwerkingsdoel, verwerkingsdoeleinden, gebruiksdoel, gebruiksdoelen',
    service:
      'dienst, diensten, service, services, app, apps, toepassing, toepassingen, applicatie, applicaties, hulpmiddelen',
    vendor:
      'aanbieder, aanbieders, leverancier, leveranciers, partner, partners, derde partij, derde partijen, derden, fabrikant, externe partijen, adverteerders, provider, providers, importeur, verwerkers, bedrijf, bedrijven',
    data: 'gegevens, persoonsgegevens, persoonlijke gegevens, data, persoonlijke informatie, informatie, naw-gegevens, gebruiksgegevens',
    process:
      'verwerken, verwerkt, verwerking, verwerk, verzamelen, verzamelt, bewaren, opslaan, opgeslagen, slaan ~ op, bewaard, verzameld, slaat ~ op, gebruikt, inzien',
    use: 'gebruik, gebruiken, gebruikt, gebruikmaken, maakt gebruik van, maken gebruik van, gebruik maakt van, gebruikmaakt van, benut, inzetten, plaatst, gebruikte, gebruik te maken, zetten ~ in, bij gebruik',
    share_data:
      'verkoop, verkopen, doorgeven, verstrekken, verstrekt, doorgegeven, gedeeld, delen, geven ~ door, verkocht, deel',
    essential:
      'noodzakelijk, noodzakelijke, essentieel, essentiële, vereist, vereiste, technisch noodzakelijk, nodig, strikt noodzakelijk, strikt noodzakelijke, onmisbaar, onmisbare, verplicht, verplichte, technisch noodzakelijke, essentiele',
    functional: 'functioneel, functionele, functionaliteit, functionaliteiten, functies, extra functies',
    statistics:
      'statistiek, statistieken, analyse, analyses, analytisch, analytische, meten, statistische, analyseren, webanalyse, meet, meting, te analyseren, bereiksmeting, bezoekersstatistieken, analyserend, te meten',
    marketing:
      'marketing, tracking, marketingdoeleinden, targeting, volgen, marketing-, doelgroepgerichte, retargeting',
    personalised:
      'gepersonaliseerd, gepersonaliseerde, op maat, gericht, gerichte, op interesse gebaseerde, persoonlijk, persoonlijke, personalisatie, personaliseren, afgestemd, op basis van uw interesses, relevante, te personaliseren',
    performance: 'prestatie, prestaties, performance, snelheid',
    optimise:
      'verbeteren, optimaliseren, te verbeteren, te optimaliseren, optimalisatie, verbetering, verbeter, verbetert, optimaal, beste, optimale, beter, optimaliseert, betere',
    experience:
      'ervaring, gebruikerservaring, functioneren, werking, beleving, gebruiksgemak, werken, werkt, functioneert, gebruiksvriendelijkheid, gebruikservaring, werkend, surfervaring, goed functioneren, browse-ervaring, leeservaring',
    relevant:
      'relevant, relevante, interessant, interessante, geïnteresseerd, interesse, interesses, interesseren, ook leuk, leuk',
    provide:
      'aanbieden, bieden, biedt, leveren, geleverd, aan te bieden, verstrekken, aanbiedt, aangeleverd, levert, verzorgd, verstrekking, te bieden, levering, verstrekt, verlenen, verlening, aangeboden, te leveren, geboden, beschikbaar gesteld, ter beschikking gesteld, mogelijk te maken, tonen, gekregen, stelde ~ beschikbaar, stelden ~ beschikbaar',
    load_default:
      'standaard geladen, standaard ingeschakeld, standaard, standaard actief, vooraf ingeschakeld, staat standaard aan',
    optout: 'opt-out, afmelden, uitschrijven, uitzetten, opt out, bezwaar maken',
    external: 'extern, externe, van derden, ingesloten, ingebed, ingebedde, embedded, derden',
    social: 'sociale media, sociaal netwerk, sociale netwerken, social media, socialmedia, sociale, social',
    visit: 'bezoek, bezoeken, bezoekt, bezocht, surfen, browsen, navigeren',
    renew:
      'vernieuw, vernieuwen, hernieuwen, opnieuw geven, hernieuw, vernieuwd, te vernieuwen, te hernieuwen, opnieuw te geven',
    assess:
      'beoordelen, inzien, bekijken, overzicht, raadplegen, een overzicht van, zien, evalueren, in te zien, te beoordelen, nagaan',
    apply: 'van toepassing, toepassen, gelden, geldt, pas ~ toe, van kracht, van toepassing zijn',
    understand: 'hoe, waarom, begrijpen, te begrijpen, inzicht, begrijpt, de manier waarop',
    captcha:
      'captcha, captcha’s, captchas, beveiligingscontrole, veiligheidscontrole, robotcontrole, anti-spamcontrole, spamcontrole, veiligheidscheck',
    robot: 'robot, robots, bot, bots, computer, machine',
    protect:
      'beschermd, beveiligd, bescherm, beschermt, beschermen, beveiliging, bescherming, beveiligt, te beschermen, beveiligd door, beschermd door',
    code: 'code, codes, beveiligingscode, verificatiecode, bevestigingscode, controlecode, cijfercode',
    puzzle: 'puzzel, uitdaging, opgave, raadsel, taak, som, challenge, opdracht, test',
    hear: 'hoort, hoor, horen, gehoord, gesproken',
    see: 'ziet, zie, zien, getoond, getoonde, weergegeven, staat, staan, hieronder, hierboven',
    reload:
      'vernieuw, vernieuwen, herlaad, herladen, opnieuw laden, ververs, verversen, ander, nieuwe, laad ~ opnieuw, andere, een nieuwe, herlaadt',
    ad: 'advertentie, advertenties, reclame, reclames, reclameboodschap, reclameboodschappen, adverteren, advertorials, commercials',
    sponsor:
      'gesponsord, gesponsorde, sponsor, sponsors, sponsoring, mogelijk gemaakt door, gesponsord door, sponsort, aangeboden door',
    promo:
      'promotie, gepromoot, gepromote, advertorial, betaalde inhoud, betaalde content, betaald artikel, branded content, commerciële boodschap, betaalde promotie, ingezonden mededeling, commercieel, commerciële, partnerbijdrage, promotionele, commerciële samenwerking, branded, partner content, partnercontent, publireportage, reclameartikel',
    affiliate:
      'affiliate, affiliatelink, affiliatelinks, affiliate-links, affiliate-link, partnerlink, partnerlinks, gelieerde, affiliate-programma, affiliatepartner, affiliateprogramma, affiliatie',
    commission: 'commissie, commissies, vergoeding, provisie, percentage, commissiepercentage',
    earn: 'verdienen, verdien, ontvangen, krijgen, verdient, ontvangt, krijg, krijgt, ontvang, levert ~ op, opleveren, levert, verdienste',
    purchase:
      'koop, kopen, aankoop, aankopen, bestel, bestellen, koopt, gekocht, bestelling, klikt, aanschaf, aanschaft, bestelt, aangekocht, koopje, klik',
    contain: 'bevat, bevatten, bevattend, staan, waaronder, met, inclusief, kan bevatten',
    adblock:
      'adblocker, ad blocker, advertentieblokker, adblock, adblockers, reclameblokker, ad-blocker, advertentieblokkering',
    ai: 'ai, kunstmatige intelligentie, artificiële intelligentie, chatgpt, taalmodel, ai-gegenereerd, ai-gegenereerde, generatieve ai, ai-tool, ai-tools, een taalmodel, ki',
    made: 'gemaakt, gegenereerd, gemaakt door, opgesteld, geproduceerd, vervaardigd, geschreven, gecreëerd, samengesteld, gegenereerde, tot stand gekomen, aangemaakt',
    summary:
      'samenvatting, samengevat, in het kort, kort samengevat, samenvattingen, kernpunten, hoofdpunten',
    human_check:
      'gecontroleerd door, nagekeken door, nagelezen door, redactioneel gecontroleerd, gecontroleerd, geredigeerd, nagekeken, nagelezen, beoordeeld door, een mens, mens, eindredactie, bewerkt door',
    correction:
      'correctie, correcties, rectificatie, rectificaties, gecorrigeerd, verbetering, erratum, gerectificeerd, verduidelijking, aanvulling, rechtzetting, naschrift, herstel',
    embargo: 'embargo, onder embargo, embargo tot',
    syndicated:
      'overgenomen, met toestemming, herplaatst, herpublicatie, verscheen eerder, eerder verschenen, verscheen oorspronkelijk, verscheen eerst, eerder gepubliceerd, met toestemming van, overgenomen van, overgenomen uit, opnieuw gepubliceerd, met dank aan, doorgeplaatst',
    sample:
      'testexemplaar, recensie-exemplaar, reviewexemplaar, testtoestel, bruikleen, in bruikleen, uitgeleend, te leen, leende, leenexemplaar, testmodel, testsample, leenden, proefexemplaar, uitleende',
    opinion:
      'opinie, mening, column, commentaar, opiniestuk, opinies, opinieartikel, opiniërend, meningen, redactioneel commentaar, gastcolumn, standpunten, standpunt',
    live: 'live, liveblog, live-blog, live blog, liveticker, liveverslag, live verslag, live updates, live-updates, live volgen',
    developing:
      'in ontwikkeling, ontwikkelend, laatste nieuws, breaking, nog volop in ontwikkeling, wordt aangevuld, ontwikkelt zich, breaking news, net binnen, meer volgt',
    extra_cost:
      'zonder extra kosten, geen extra kosten, kost je niets extra, kost u niets extra, zonder meerkosten, kost je niks extra, zonder bijkomende kosten, betaalt niets extra, betaalt niet meer, niets extra’s, zonder dat het je iets extra kost',
    editor:
      'redactie, redactioneel, redactionele, redacteur, redacteuren, journalist, journalisten, eindredacteur, redacties, onafhankelijk',
    copyright: 'copyright, ©, auteursrecht, auteursrechten',
    rights:
      'alle rechten voorbehouden, rechten voorbehouden, alle rechten zijn voorbehouden, sommige rechten voorbehouden, alle rechten gereserveerd',
    license:
      'licentie, licenties, gelicentieerd, creative commons, gelicenseerd, cc by, cc by-sa, onder licentie',
    powered:
      'aangedreven door, mogelijk gemaakt door, powered by, gemaakt met, draait op, gerealiseerd met, gebouwd met, ondersteund door, gemaakt door, gehost door, werkt op, gepubliceerd met, gegenereerd met, gegenereerd door, verzorgd door',
    design:
      'thema door, thema van, ontwerp, ontworpen door, ontwerp door, design, template, vormgeving, thema, sjabloon, design door, ontwerp van',
    thanks:
      'bedankt, dank, dankjewel, dank je, dank u, dank je wel, dank u wel, hartelijk dank, dankuwel, dank je voor, hartelijk bedankt',
    sure: 'zeker, weet je zeker, weet u zeker, echt, zeker weten, weet je het zeker, weet u het zeker',
    says: 'zegt, schreef, zei, schrijft, reageerde, meldt',
    markup: 'markdown, html, bbcode, opmaak, html-tags, textile, latex',
    what: 'wat, welke, waar, waarnaar, hetgeen',
    abuse: 'misbruik, ongepast, ongepaste, beledigend, aanstootgevend',
    thing: 'items, item, elementen, onderdelen, iets, zaken, dingen',
    issue: 'issue, issues, ticket',
    window:
      'venster, tabblad, tab, dialoogvenster, popup, pop-up, banner, scherm, vensters, tabbladen, browservenster',
    add: 'toevoegen, voeg ~ toe, toe te voegen, voegt ~ toe, voeg toe',
    form: 'formulier, formulieren',
    click: 'klik, klik op, tik, klikken, druk, druk op, klikt, tik op, vink',
    human: 'mens, menselijk, mensen, een mens, echt persoon',
    receive:
      'ontvang, ontvangen, krijg, krijgen, ontvangt, te ontvangen, krijgt, toegestuurd, verkrijg, verkrijgen',
    policy: 'beleid, verklaring',
    cookie_policy:
      'cookiebeleid, cookieverklaring, cookie-beleid, cookie-verklaring, cookiestatement, cookie beleid, cookie verklaring, cookies-beleid',
    important:
      'belangrijk, belang, hechten, waarde, respecteren, geven om, telt, waarderen, respecteert, voorop, hecht',
    product: 'product, producten, toestel, apparaat, goederen, toestellen, exemplaar',
    device: 'apparaat, apparaten, toestel, computer, apparatuur',
    media: 'media, multimedia',
    detail: 'details, gedetailleerd, uitgebreid, bijzonderheden, detail',
    miss: 'mis, missen, mist, gemist, loop ~ mis, mis niets, mis geen',
    offer: 'aanbod, aanbieding, aanbiedingen, pakketten, tarieven, abonnementen, abonnementsvormen, pakket',
    journalism: 'journalistiek, verslaggeving, berichtgeving, onafhankelijke journalistiek, journalistieke',
    coffee: 'koffie, kop koffie, kopje koffie, een koffie',
    friend: 'vriend, vrienden, vriendin, een vriend, kennis, collega',
    clipboard: 'klembord',
    also: 'ook, eveneens',
    title: 'titel, titels, kop, koptekst',
    duration: 'tijd, duur, leestijd, leesduur, leesminuten, duurt',
    written: 'geschreven, tekst, auteur, opgetekend',
    outdated: 'verouderd, verouderde, oud, oude, niet meer actueel, achterhaald, gedateerd, jaar oud',
    partnership:
      'samenwerking, samenwerkingsverband, in samenwerking, betaalde samenwerking, partnerschap, betaald partnerschap, partnership',
    machine:
      'automatisch, machine, automatische, machinaal, machinevertaling, geautomatiseerd, vertaalmachine',
    until: 'tot, tot en met',
    express:
      'weergeeft, geeft ~ weer, weergeven, weerspiegelen, vertolken, weerspiegelt, eigen, verwoord, geven ~ weer',
    offline:
      'offline, geen internet, zonder internet, geen internetverbinding, geen verbinding, niet verbonden, er is geen internetverbinding',
  },
  fillers: `de, het, een, en, of, maar, is, zijn, was, waren, wordt, worden, werd, werden, geworden, heeft, hebben, had, heb, hebt, ben, bent, er, dan, als, te, zal, zult, zullen, zo, wel, ook, even, eens, maar, want, omdat, doordat, aangezien, tijdens, tussen, onder, over, uit, bij, daar, hier, waar, wie, toe, zich, hun, hen, zij, ze, hij, haar, gaan, gaat, ga, komt, kom, doet, doen, laat, laten, snel, direct, meteen, eenvoudig, momenteel, zoals, bijvoorbeeld, hallo, hoi, hey, welkom, beste, aan, af, in, op, om, mee, heen, naar, sinds, per, alsook, evenals, anders, correct, correcte, goed, goede, helemaal, eigen, via, weer, tevens, enkele, aantal, enige, wat, hoe, wanneer, s, nogal, zowel, gewoon, *, gedurende`,
  phrases: {
    'comment.loading': 'reacties laden, reacties worden geladen',
    'action.sent': 'verzonden, verstuurd, ingediend',
    'form.enter-name': 'vul je naam in, vul uw naam in, voer uw naam in, voer je naam in',
    'comment.notify-replies': 'mail mij als iemand antwoordt, mail me als iemand reageert',
    'comment.stay-polite':
      'houd het netjes, houd het beschaafd, hou het netjes, blijf bij het onderwerp en wees respectvol, blijf bij het onderwerp en houd het beleefd',
    'comment.guidelines': 'lees onze huisregels, huisregels, reactiebeleid, spelregels voor reacties',
    'comment.empty': 'schrijf eerst een reactie',
    'comment.characters-left': 'nog {count} tekens, {count} tekens over',
    'comment.submitted':
      'je reactie is geplaatst, uw reactie is geplaatst, reactie geplaatst, je reactie is opgeslagen',
    'action.delete': 'verwijderen, wissen',
    'action.edit': 'wijzigen',
    'login.confirm-email': 'bevestig je e-mailadres, bevestig uw e-mailadres',
    'cookie.notice':
      'deze website gebruikt cookies, wij gebruiken cookies, we gebruiken cookies, deze site gebruikt cookies',
    'error.vote': 'je stem is niet geteld, stemmen mislukt, stem mislukt',
    'comment.only-admin': 'alleen de beheerder kan hier antwoorden, alleen beheerders kunnen reageren',
    'comment.only-you': 'alleen jij kunt dit zien, alleen zichtbaar voor jou, alleen voor u zichtbaar',
    'comment.draft-restored': 'wat je had geschreven is terug, concept hersteld, inhoud is hersteld',
    'form.password-mismatch': 'de wachtwoorden komen niet overeen, wachtwoorden komen niet overeen',
    'form.enter-name-email': 'vul eerst je naam en e-mailadres in, vul je naam en e-mailadres in',
    'login.email-verified': 'je e-mailadres is bevestigd, e-mailadres bevestigd, e-mail geverifieerd',
    'login.out-confirm': 'wil je echt uitloggen, weet je zeker dat je wilt uitloggen',
    'action.deleting': 'wordt verwijderd, bezig met verwijderen',
    'error.delete': 'kan niet worden verwijderd, verwijderen mislukt',
    'error.edit': 'kan niet worden gewijzigd, bewerken mislukt, wijzigen mislukt',
    'error.timeout': 'het duurde te lang, time-out, het verzoek duurde te lang',
    'nav.messages': 'berichten, mijn berichten, postvak',
    'nav.dashboard': 'dashboard, beheerpaneel, configuratiescherm',
    'action.next-step': 'volgende stap, naar de volgende stap',
    'consent.vendors': 'lijst van partners, partners bekijken, bekijk onze partners',
    'time.seconds-ago': '{count} seconden geleden, {count} (seconde|sec|s) geleden, seconden geleden',
    'comment.upload-image':
      'afbeelding uploaden, upload een afbeelding, afbeelding toevoegen, foto uploaden, afbeelding invoegen, voeg een afbeelding toe',
    'action.uploading': 'uploaden, bezig met uploaden, wordt geüpload, afbeelding uploaden bezig',
    'error.upload': 'uploaden is mislukt, upload mislukt, uploaden mislukt, kan niet uploaden',
    'error.file-too-large':
      'het bestand is te groot, bestand te groot, afbeelding is te groot, de afbeelding is te groot',
    'comment.emoji': 'emoji, emoji’s, emoticon, smileys, emoji invoegen',
    'comment.badge-admin': 'beheerder, admin, administrator, beheerders',
    'comment.badge-moderator': 'moderator, moderators, moderatoren',
    'comment.pin': 'vastmaken, vastzetten, vastpinnen, pinnen, reactie vastzetten',
    'comment.unpin': 'losmaken, niet meer vastzetten, ontpinnen, reactie losmaken',
    'comment.approve': 'goedkeuren, keur goed, reactie goedkeuren',
    'comment.approved': 'goedgekeurd, reactie goedgekeurd',
    'comment.waiting': 'in behandeling, in afwachting, wachtend, nog niet goedgekeurd',
    'comment.spam': 'spam, markeer als spam, als spam markeren, spam melden',
    'comment.name-too-short':
      'de naam is te kort, naam moet minstens {count} tekens bevatten, naam moet minimaal {count} tekens bevatten',
    'comment.too-fast':
      'je reageert te snel wacht even, je plaatst te snel reacties, te veel verzoeken, je gaat te snel',
    'comment.duplicate': 'dit heb je al geplaatst, dubbele reactie, dubbele reactie gevonden',
    'vote.already': 'je hebt al gestemd, je hebt hier al op gestemd',
    'vote.own': 'je kunt niet op je eigen reactie stemmen, je kunt niet op jezelf stemmen',
    'comment.edit-history': 'bewerkingsgeschiedenis, geschiedenis, versiegeschiedenis, revisies',
    'comment.mark-read':
      'alles als gelezen markeren, markeer als gelezen, alles gelezen, als gelezen markeren',
    'nav.notifications': 'meldingen, melding, notificaties, meldingencentrum',
    'comment.all': 'alle reacties, alle commentaren',
    'comment.author-only': 'alleen de auteur, alleen auteur, alleen reacties van de auteur',
    'comment.mentions': 'vermeldingen, vermeldingen van mij',
    'comment.read-only': 'alleen lezen, alleen-lezen',
    'comment.block-user': 'gebruiker blokkeren, blokkeer deze gebruiker, blokkeren, blokkeer',
    'comment.user-blocked': 'deze gebruiker is geblokkeerd, geblokkeerd, gebruiker geblokkeerd',
    'format.bold': 'vet, vetgedrukt',
    'format.italic': 'cursief, cursieve tekst',
    'format.quote': 'citaat, citeren, citaat invoegen',
    'format.code': 'codeblok, code invoegen',
    'format.list': 'lijst met opsommingstekens, opsomming, genummerde lijst, ongeordende lijst',
    'format.link': 'link invoegen, link toevoegen',
    'form.confirm-password':
      'bevestig wachtwoord, herhaal wachtwoord, wachtwoord bevestigen, wachtwoord herhalen',
    'form.change-password': 'wachtwoord wijzigen, verander wachtwoord, wijzig wachtwoord',
    'form.enter-password':
      'voer je wachtwoord in, vul je wachtwoord in, voer uw wachtwoord in, wachtwoord invoeren',
    'form.avatar': 'profielfoto, avatar, profielfoto wijzigen, avatar wijzigen',
    'form.subject': 'onderwerp, uw onderwerp',
    'form.phone': 'telefoonnummer, telefoon, mobiel nummer',
    'form.first-name': 'voornaam, je voornaam, uw voornaam',
    'form.last-name': 'achternaam, je achternaam, uw achternaam',
    'login.username-or-email': 'gebruikersnaam of e-mailadres, e-mail of gebruikersnaam',
    'login.send-code': 'code versturen, stuur code, verificatiecode versturen, code opnieuw versturen',
    'login.taken':
      'deze naam of dit adres is al in gebruik, gebruikersnaam al in gebruik, e-mailadres is al in gebruik, deze gebruikersnaam is al bezet',
    'login.delete-account': 'account verwijderen, verwijder account, mijn account verwijderen',
    'error.server':
      'er is een probleem met de server, serverfout, interne serverfout, verzoek mislukt, ongeldig verzoek',
    'error.not-allowed':
      'je hebt hier geen rechten voor, geen toegang, niet toegestaan, toegang geweigerd, niet geautoriseerd, geen toestemming',
    'error.load':
      'kan niet worden geladen, laden mislukt, kon niet laden, fout bij het laden, kan niet laden',
    'error.save': 'kan niet worden opgeslagen, opslaan mislukt, kon niet opslaan',
    'action.undo': 'ongedaan maken, herstellen',
    'action.done': 'klaar, gereed, voltooid',
    'action.reset': 'opnieuw instellen, resetten, reset, alles wissen',
    'action.change': 'veranderen, wijzig, aanpassen aan',
    'action.filter': 'filteren, filter, filters',
    'action.print': 'afdrukken, printen, artikel afdrukken, print',
    'action.enable': 'inschakelen, aanzetten, activeren',
    'action.disable': 'uitschakelen, uitzetten, deactiveren',
    'action.open': 'openen, open',
    'action.create': 'aanmaken, maak aan',
    'action.skip': 'overslaan, sla over',
    'action.select-all': 'alles selecteren, selecteer alles',
    'action.pause': 'pauzeren, pauze',
    'meta.online': '{count} nu online, {count} mensen online, {count} online, {count} lezers online',
    'meta.words-label': 'woorden, aantal woorden',
    'meta.views-label': 'weergaven, paginaweergaven, bezoeken, keer bekeken',
    'meta.source': 'bron, bronnen',
    'meta.rating': 'beoordeling, waardering, cijfer, score',
    'meta.followers': '{count} volgers, {count} abonnees, {count} volger',
    'nav.help': 'hulp, help, veelgestelde vragen, klantenservice, hulp en contact',
    'nav.language': 'taal, talen, kies een taal, taal kiezen, taal wijzigen',
    'nav.news': 'nieuws, headlines',
    'nav.sitemap': 'sitemap, overzicht van de site',
    'nav.accessibility': 'toegankelijkheid, toegankelijkheidsverklaring',
    'nav.jobs': 'vacatures, werken bij, werken bij ons',
    'legal.disclaimer': 'disclaimer, aansprakelijkheid, vrijwaring',
    'legal.age':
      'je moet (minstens|minimaal) {count} jaar zijn, je moet oud genoeg zijn {count}, ben je {count} jaar of ouder, ik ben {count} jaar of ouder, je moet {count} jaar of ouder zijn',
    'consent.duration': 'bewaartermijn, vervaldatum, looptijd, bewaarduur, vervalt',
    'consent.legitimate-interest': 'gerechtvaardigd belang, gerechtvaardigde belangen',
    'consent.unclassified': 'niet geclassificeerd, niet-geclassificeerd, overige cookies, ongecategoriseerd',
    'consent.service-cookies':
      'deze dienst plaatst {count} cookies, deze dienst gebruikt {count} cookies, deze dienst kan {count} cookies plaatsen',
    'consent.service-no-cookies': 'deze dienst plaatst geen cookies, deze dienst gebruikt geen cookies',
    'comment.field':
      'reactie, je reactie, uw reactie, jouw reactie, opmerking, reageer, reageren, commentaar, je opmerking, uw opmerking',
    'comment.label': 'reacties, commentaren, opmerkingen, comments',
    'comment.write':
      'geef een reactie, geef je reactie, geef uw reactie, plaats een reactie, laat een reactie achter, laat een bericht achter, reactie achterlaten, een reactie achterlaten, reageer op dit (artikel|bericht), schrijf een reactie, schrijf hier je reactie, typ je reactie, voeg een reactie toe, voeg een opmerking toe, reageer hier, laat je reactie achter, laat uw reactie achter, nieuwe reactie, deel je reactie, zeg iets, wil je reageren, wilt u reageren',
    'comment.submit':
      'plaats reactie, reactie plaatsen, verstuur reactie, reactie versturen, reactie verzenden, verzend reactie, reageer nu, plaats opmerking, reactie toevoegen, commentaar toevoegen, plaats je reactie, reactie indienen, opmerking plaatsen',
    'comment.share-thoughts':
      'wat vind jij, wat vindt u, wat vind je ervan, wat vindt u ervan, wat denk jij, deel je mening, deel uw mening, laat ons weten wat je (denkt|vindt) [ervan], laat weten wat je ervan vindt, wat is jouw mening, wat is uw mening, zeg wat je denkt, geef je mening, wat vind jij hiervan, wat denkt u ervan, wat denk jij ervan',
    'comment.join-discussion':
      'praat mee, doe mee aan (de discussie|het gesprek), discussieer mee, meepraten, neem deel aan (de discussie|het gesprek), meediscussiëren, start de discussie, discussieer',
    'comment.be-first':
      'wees de eerste, wees de eerste (die|om te) [een] [reactie] (reageert|reageren|achterlaat|plaatst|plaatsen|achter te laten), wees de eerste die een reactie (achterlaat|plaatst|geeft|schrijft), reageer als eerste, plaats als eerste een reactie, wees de eerste om te reageren, schrijf de eerste reactie',
    'comment.none':
      'nog geen reacties, geen reacties, er zijn [nog] geen reacties, nog geen opmerkingen, er zijn nog geen reacties geplaatst, er is nog niet gereageerd, nog niemand heeft gereageerd, geen opmerkingen, nog geen commentaar, geen commentaar',
    'comment.closed':
      'reageren is gesloten, reacties zijn gesloten, reacties gesloten, reageren [is] niet [meer] mogelijk, reacties zijn uitgeschakeld, je kunt niet [meer|langer] reageren, u kunt niet [meer|langer] reageren, de reacties zijn gesloten, er kan niet meer worden gereageerd, deze discussie is gesloten, de discussie is gesloten, reactiemogelijkheid gesloten',
    'comment.pending':
      'je reactie wacht op (goedkeuring|moderatie), uw reactie wacht op (goedkeuring|moderatie), reactie staat in de wachtrij [voor goedkeuring], wacht op (goedkeuring|moderatie|beoordeling), in afwachting van (goedkeuring|moderatie|beoordeling), je reactie wordt beoordeeld, je reactie wordt nog beoordeeld',
    'comment.moderated':
      'alle reacties worden gemodereerd [voordat ze worden (gepubliceerd|geplaatst)], reacties worden gemodereerd, reacties worden vooraf (beoordeeld|gecontroleerd|bekeken|goedgekeurd)',
    'comment.as-guest': 'reageer als gast, reageren als gast, doorgaan als gast, verder als gast',
    'comment.wrote':
      '{name} zegt, {name} schreef, {name} schrijft, {name} reageerde, reageerde, {name} zei, reageerde op {date}',
    'comment.hidden-count': '{count} verborgen [items|reacties|berichten]',
    'comment.report':
      'rapporteer misbruik, misbruik melden, meld misbruik, meld reactie, reactie melden, rapporteer deze reactie, meld deze reactie, rapporteer reactie, ongepast',
    'comment.delete-confirm':
      'weet je het zeker, weet u het zeker, weet je zeker dat je deze reactie wilt verwijderen, weet u zeker dat u deze reactie wilt verwijderen, deze reactie verwijderen',
    'comment.thanks': 'bedankt voor (je|uw|jouw) (reactie|opmerking|bijdrage)',
    'reply.label': 'antwoord, antwoorden, beantwoorden, beantwoord, reply, reageer op deze reactie',
    'reply.to':
      'antwoord op {name}, reageer op {name}, in antwoord op {name}, als antwoord op {name}, reactie op {name}, beantwoord {name}, antwoord aan {name}, reageren op {name}, @{name}',
    'reply.write':
      'schrijf een antwoord, geef antwoord, je antwoord, uw antwoord, typ een antwoord, geef een antwoord, plaats een antwoord, voeg een antwoord toe',
    'reply.cancel': 'antwoord annuleren, reactie annuleren, annuleer antwoord, annuleer reactie',
    'reply.count': '{count} antwoorden, {count} antwoord',
    'reaction.add': 'reacties toevoegen, emoji toevoegen, reactie toevoegen met emoji',
    'reaction.add-one': 'voeg {title} reactie toe, voeg {title} toe als reactie, {title} reactie toevoegen',
    'reaction.remove': 'verwijder {title} reactie, {title} reactie verwijderen, verwijder reactie {title}',
    'reaction.who':
      '{count} (personen|mensen|persoon|gebruikers) (hebben|heeft) gereageerd met {title}, {count} (mensen|personen) reageerden met {title}',
    'reaction.pick': 'kies je reactie, kies een reactie, kies uw reactie',
    'reaction.login':
      'meld [je] aan om je reactie toe te voegen, log in om je reactie toe te voegen, log in om te reageren met een emoji, je moet ingelogd zijn om reacties toe te voegen',
    'like.label': 'vind ik leuk, leuk, like, dit vind ik leuk',
    'like.undo': 'niet meer leuk, vind ik niet meer leuk, vind ik niet leuk',
    'vote.up': 'upvote, stem omhoog, stem op, duim omhoog, plus, upvoten, stem voor',
    'vote.down': 'downvote, stem omlaag, duim omlaag, min, stem tegen',
    'sort.label': 'sorteren op, sorteer op, sorteren, sorteer, sortering, volgorde, sorteer reacties',
    'sort.newest':
      'nieuwste, nieuwste eerst, meest recent, meest recente, recentste, laatste eerst, nieuwste bovenaan, sorteer op (nieuwste|meest recent|nieuwste eerst|datum), sorteren op (nieuwste|meest recent|datum), nieuwste eerst sorteren',
    'sort.oldest':
      'oudste, oudste eerst, oudste bovenaan, sorteer op (oudste|oudste eerst), sorteren op oudste',
    'sort.popular':
      'beste, populair, populairste, meest populair, meest gewaardeerd, top, best beoordeeld, populairste eerst',
    'action.ok':
      'ok, oké, dat is oké, dat is goed, akkoord en sluiten, begrepen, ik begrijp het, prima, is goed, ik snap het',
    'action.no': 'nee, neen, nee bedankt, niet nu',
    'action.yes': 'ja, ja graag',
    'action.submit':
      'verzenden, versturen, verstuur, verzend, plaatsen, plaats, indienen, publiceren, insturen, opsturen, stuur, bericht versturen',
    'action.close':
      'sluiten, sluit, venster sluiten, sluit venster, sluit dit venster, melding sluiten, dialoogvenster sluiten',
    'action.wait':
      'even geduld, even geduld alstublieft, even geduld alsjeblieft, wacht aub, een ogenblik geduld, een moment geduld, moment geduld [aub|alsjeblieft|alstublieft], wachten, even wachten, wacht even, een ogenblik [geduld] [aub|alsjeblieft|alstublieft]',
    'action.loading': 'laden, bezig met laden, aan het laden, laden…, wordt geladen, even laden',
    'action.show-more':
      'meer, toon meer, meer tonen, meer weergeven, meer bekijken, bekijk meer, meer zien, meer laden, laad meer, toon meer resultaten, meer resultaten, laad meer…',
    'action.show-less': 'minder, toon minder, minder tonen, minder weergeven',
    'action.show-all':
      'alles tonen, toon alles, alles bekijken, bekijk alles, alles, alle bekijken, bekijk alle, laat alles zien',
    'action.retry':
      'opnieuw, opnieuw proberen, probeer opnieuw, probeer het opnieuw, nogmaals proberen, probeer het nog eens, probeer het nogmaals',
    'action.copied': 'gekopieerd, gekopieerd naar klembord, gekopieerd!, naar klembord gekopieerd',
    'action.copy':
      'kopieer, kopiëren, kopieer naar klembord, kopieer code, kopiëren naar klembord, code kopiëren, naar klembord kopiëren',
    'action.preview-empty':
      'niets om voor te tonen, geen voorbeeld beschikbaar, niets om te tonen, niets om weer te geven, geen voorvertoning',
    'action.save': 'opslaan, bewaren, bewaar, wijzigingen opslaan, sla op',
    'action.add': 'toevoegen, voeg toe',
    'action.reload':
      'herladen, vernieuwen, pagina vernieuwen, opnieuw laden, verversen, pagina herladen, vernieuw de pagina, ververs de pagina, laad de pagina opnieuw, ververs, vernieuw',
    'form.name': 'naam, je naam, uw naam, jouw naam, weergavenaam, voornaam en achternaam',
    'form.email':
      'e-mail, e-mailadres, email, mail, je e-mailadres, uw e-mailadres, jouw e-mailadres, emailadres, vul je e-mailadres in, mailadres, je e-mail, uw e-mail, vul uw e-mailadres in',
    'form.website': 'website, site, url, je website, webadres, webpagina, homepage, uw website, jouw website',
    'form.message': 'bericht, je bericht, uw bericht, jouw bericht, schrijf je bericht',
    'form.required': 'verplicht, vereist, (verplicht)',
    'form.required-marked':
      'verplichte velden zijn gemarkeerd [met] [een] [sterretje], vereiste velden zijn gemarkeerd [met], velden met [een] * zijn verplicht, velden met een (sterretje|asterisk) zijn verplicht, verplichte velden, * verplicht, verplichte velden zijn aangegeven met [een] [sterretje]',
    'form.field-required':
      'dit veld is verplicht, dit is een verplicht veld, dit veld is vereist, vul dit veld in, vul dit in, dit veld mag niet leeg zijn, verplicht veld',
    'form.email-private':
      '(je|uw|jouw) e-mailadres wordt niet (gepubliceerd|getoond|weergegeven), je e-mailadres zal niet (getoond|gepubliceerd) worden, het e-mailadres wordt niet gepubliceerd, wordt niet gepubliceerd, e-mail (wordt niet gepubliceerd), je e-mailadres blijft privé, niet gepubliceerd, (je|uw) e-mailadres is niet zichtbaar [voor anderen]',
    'form.thanks':
      '(je|uw|jouw) bericht is verzonden, bedankt voor (je|uw) bericht, bericht verzonden, (je|uw|jouw) bericht is verstuurd',
    'login.label': 'inloggen, log in, aanmelden, login, meld je aan, meld u aan, log hier in, nu inloggen',
    'login.out': 'uitloggen, log uit, afmelden, logout',
    'login.sign-up':
      'registreren, registreer, account aanmaken, maak een account [aan], maak een gratis account [aan], inschrijven, registreer nu, aanmelden als nieuwe gebruiker, een account aanmaken, maak account aan, nieuw account aanmaken, gratis registreren, schrijf je in',
    'login.or':
      'log in of registreer, inloggen of registreren, inloggen of account aanmaken, aanmelden of registreren, inloggen / registreren, log in of maak een account aan',
    'login.forgot':
      'wachtwoord vergeten, wachtwoord vergeten?, ben je je wachtwoord vergeten, bent u uw wachtwoord vergeten, wachtwoord kwijt, je wachtwoord vergeten, ik ben mijn wachtwoord vergeten',
    'login.remember':
      'onthoud mij, onthoud me, ingelogd blijven, aangemeld blijven, blijf ingelogd, blijf aangemeld, houd mij ingelogd, gegevens onthouden',
    'login.no-account':
      'nog geen account, heb je nog geen account, heeft u nog geen account, geen account, nog niet geregistreerd, nog geen lid, nieuw hier, nog geen account registreer [hier|nu]',
    'login.have-account':
      'al een account, heb je al een account, heeft u al een account, heb je al een account log in, al geregistreerd, reeds geregistreerd, al een account inloggen, al een account log in',
    'login.failed':
      'onjuist wachtwoord, verkeerd wachtwoord, ongeldige inloggegevens, inloggen mislukt, onjuiste gebruikersnaam of wachtwoord, verkeerde gebruikersnaam of wachtwoord, gebruikersnaam of wachtwoord onjuist, aanmelden mislukt, onjuiste inloggegevens, inloggegevens onjuist',
    'login.as':
      'ingelogd als {name}, aangemeld als {name}, je bent ingelogd als {name}, u bent ingelogd als {name}',
    'login.account': 'mijn account, account, je account, uw account, mijn gegevens, jouw account',
    'login.profile': 'profiel, mijn profiel, je profiel, profiel bewerken, profiel bekijken',
    'captcha.not-robot': 'ik ben geen robot, geen robot, ik ben een mens, ik ben geen bot',
    'captcha.prove-human':
      'ben je een robot, bent u een robot, bevestig dat je geen robot bent, bewijs dat je (geen robot|een mens) bent, bewijs dat u (geen robot|een mens) bent, bevestig dat u (geen robot|een mens) bent, ben je een mens, toon aan dat je geen robot bent, bevestig dat je een mens bent',
    'captcha.new':
      'nieuwe code, andere code, nieuwe afbeelding, andere afbeelding, nieuwe captcha, captcha vernieuwen, vernieuw captcha, toon een andere afbeelding',
    'captcha.audio':
      'audio-uitdaging, audiocaptcha, luister naar de code, audioversie, audio-opgave, gebruik audio, verkrijg een audio-uitdaging, krijg een audio-uitdaging, een audio-uitdaging krijgen',
    'captcha.enter-heard':
      'typ wat je hoort, typ wat u hoort, voer in wat je hoort, typ de (cijfers|tekens|letters|woorden) die (je|u) hoort, voer de (cijfers|tekens|letters|code) in die (je|u) hoort',
    'captcha.enter-characters':
      'typ de (tekens|letters|cijfers) uit de afbeelding, voer de (tekens|letters|cijfers|tekst) in die (je|u) ziet, neem de (tekens|letters|cijfers) over [uit de afbeelding], typ de tekst over, voer de (tekens|letters|tekst|cijfers) uit de afbeelding in, typ de (tekens|letters|cijfers|tekst) die (je|u) ziet',
    'captcha.enter-code':
      'voer de code in, typ de code, vul de code in, code invoeren, voer code in, voer de beveiligingscode in, voer uw code in',
    'captcha.verified': 'geverifieerd, verificatie geslaagd, verificatie gelukt, gecontroleerd, gelukt',
    'captcha.verifying':
      'verifiëren, bezig met verifiëren, controleren, verifiëren…, wordt geverifieerd, bezig met controleren, verificatie bezig',
    'captcha.failed':
      'verificatie mislukt, verificatie mislukt probeer het (opnieuw|later opnieuw), onjuiste code, verkeerde code, captcha onjuist, controle mislukt, captcha mislukt, onjuiste captcha, code onjuist',
    'captcha.expired':
      'verificatie verlopen, verificatie verlopen probeer het opnieuw, verificatie is verlopen, code verlopen, captcha verlopen, verlopen',
    'captcha.protected-by':
      'beschermd door {brand}, beveiligd door {brand}, beveiligd met {brand}, beschermd met {brand}',
    'cookie.accept':
      'accepteren, accepteer, akkoord, ik ga akkoord, ik accepteer, cookies accepteren, accepteer cookies, toestaan, ik stem toe, cookies toestaan, aanvaarden, ja ik ga akkoord, ja ik accepteer, ik aanvaard, akkoord gaan',
    'cookie.accept-all':
      'alles accepteren, accepteer alles, alle cookies accepteren, accepteer alle cookies, accepteer alle, alles toestaan, sta alles toe, alle cookies toestaan, alle toestaan, alle accepteren, alles aanvaarden, ga akkoord met alles, akkoord met alles, alle cookies aanvaarden',
    'cookie.reject':
      'weigeren, weiger, ik weiger, afwijzen, niet akkoord, cookies weigeren, niet accepteren, doorgaan zonder accepteren, niet toestaan, ik ga niet akkoord, nee ik ga niet akkoord, verder zonder te accepteren, doorgaan zonder te accepteren, verwerpen, cookies afwijzen',
    'cookie.reject-all':
      'alles weigeren, weiger alles, alles afwijzen, alle cookies weigeren, weiger alle cookies, wijs alles af, alle weigeren, alles uitschakelen, weiger alle, niets toestaan, alle cookies afwijzen, alle afwijzen, alles verwerpen, alles blokkeren',
    'cookie.choose': 'laat me kiezen, laat mij kiezen, zelf kiezen, ik wil kiezen, kies zelf, ik kies zelf',
    'cookie.manage':
      'voorkeuren aanpassen, voorkeuren beheren, instellingen aanpassen, instellingen beheren, aanpassen, beheer voorkeuren, opties beheren, instellingen wijzigen, beheer opties, meer opties, voorkeuren instellen, beheren, personaliseren, voorkeuren wijzigen, wijzig voorkeuren, pas voorkeuren aan, stel voorkeuren in, voorkeuren, zelf instellen, beheer je voorkeuren, instellen',
    'cookie.save-settings':
      'voorkeuren opslaan, instellingen opslaan, keuzes opslaan, bevestig mijn keuzes, opslaan en sluiten, sla voorkeuren op, bevestig keuze, mijn keuze opslaan, keuze bevestigen, voorkeuren bewaren, bewaar voorkeuren, bewaar instellingen, mijn keuzes bevestigen, mijn voorkeuren opslaan, instellingen bewaren',
    'cookie.accept-selected':
      'selectie toestaan, selectie accepteren, geselecteerde, geselecteerde accepteren, geselecteerde cookies accepteren, accepteer selectie, selectie opslaan, sta selectie toe, accepteer geselecteerde, alleen geselecteerde, geselecteerde toestaan, selectie bevestigen, bewaar selectie, accepteer geselecteerde cookies, geselecteerde cookies toestaan, keuze opslaan',
    'cookie.only-necessary':
      'alleen noodzakelijke [cookies], alleen noodzakelijk, alleen functionele cookies, alleen essentiële cookies, enkel noodzakelijke cookies, accepteer alleen noodzakelijke cookies, alleen noodzakelijke cookies accepteren, alleen noodzakelijke cookies toestaan, weiger optionele cookies, gebruik alleen noodzakelijke cookies, alleen vereiste cookies, alleen noodzakelijke accepteren, alleen strikt noodzakelijke cookies, noodzakelijke cookies accepteren, enkel essentiële cookies, alleen het noodzakelijke',
    'cookie.consent-heading':
      'cookietoestemming, wij hechten waarde aan uw privacy, jouw privacy is belangrijk, uw privacy is belangrijk [voor ons], we respecteren je privacy, jouw privacy, uw privacy, cookiemelding, wij geven om uw privacy, we geven om je privacy, we waarderen je privacy, jouw keuze over cookies, over cookies, cookies op deze website, toestemming voor cookies, cookiekeuze, je privacy is belangrijk voor ons, privacy en cookies, wij respecteren uw privacy, beheer toestemming, gebruik van cookies, cookiebericht',
    'cookie.settings':
      'cookie-instellingen, cookievoorkeuren, cookies beheren, cookies instellen, cookie-instellingen aanpassen, cookie instellingen, beheer cookies, cookies aanpassen, cookies wijzigen, cookie-instellingen wijzigen',
    'cookie.policy':
      'cookiebeleid, cookieverklaring, cookie statement, cookie policy, ons cookiebeleid, lees ons cookiebeleid',
    'consent.manager':
      'toestemmingsbeheer, toestemming beheren, toestemmingsinstellingen, toestemmingsvoorkeuren, privacymanager, beheer je toestemming, privacybeheer',
    'consent.details':
      'details, details tonen, toon details, meer details, details bekijken, details weergeven, bekijk details, bekijk doeleinden',
    'consent.service': 'dienst, diensten, service, services, toepassing, toepassingen',
    'consent.always': 'altijd, altijd toestaan',
    'consent.opt-out': '(opt-out), opt-out, (uitschrijven), (afmelden)',
    'consent.essential':
      'noodzakelijk, noodzakelijke cookies, essentieel, essentiële cookies, strikt noodzakelijk, strikt noodzakelijke cookies, technisch noodzakelijk, vereiste cookies, noodzakelijke, technische cookies',
    'consent.functional': 'functioneel, functionele cookies, voorkeurscookies, functionaliteit, functionele',
    'consent.statistics':
      'statistieken, statistiek, analytische cookies, statistische cookies, analytisch, analyse, statistiekcookies, analytics, statistische, analytische',
    'consent.marketing':
      'marketing, marketingcookies, advertentiecookies, gepersonaliseerde advertenties, tracking, trackingcookies, targeting, adverteren, tracking cookies, gerichte reclame',
    'consent.performance': 'prestaties, prestatiecookies, optimalisatie van de prestaties, prestatie',
    'consent.social-media': 'sociale media, social media, sociale netwerken, socialmediacookies',
    'consent.external-media':
      'externe media, externe inhoud, externe content, ingesloten inhoud, content van derden, externe diensten',
    'consent.service-provision': 'dienstverlening, verlening van diensten',
    'consent.purpose': 'doel, doelen, doeleinden, verwerkingsdoel, verwerkingsdoeleinden, doeleinde',
    'consent.do-not-sell':
      'verkoop mijn [persoonlijke] gegevens niet, mijn gegevens niet verkopen, verkoop of deel mijn persoonlijke informatie niet',
    'privacy.policy':
      'privacybeleid, privacyverklaring, privacy statement, privacystatement, privacy policy, ons privacybeleid, onze privacyverklaring, privacy & cookies, privacy- en cookiebeleid, gegevensbescherming, privacy- en cookieverklaring',
    'privacy.terms':
      'voorwaarden, gebruiksvoorwaarden, algemene voorwaarden, servicevoorwaarden, gebruikersvoorwaarden, onze voorwaarden, algemene gebruiksvoorwaarden',
    'newsletter.pitch':
      'mis niets, mis niks, mis geen enkel (bericht|artikel|verhaal), blijf op de hoogte, het laatste nieuws in je inbox, {title} in je (inbox|mailbox), {title} in uw (inbox|mailbox), ontvang het laatste nieuws, elke week {title} in je inbox, blijf als eerste op de hoogte, altijd op de hoogte, wil je op de hoogte blijven, wilt u op de hoogte blijven, mis nooit meer {title}',
    'newsletter.subscribe':
      'meld je aan voor (de|onze) [gratis] [dagelijkse|wekelijkse] nieuwsbrief, meld u aan voor (de|onze) [gratis] nieuwsbrief, schrijf je in voor (de|onze) [gratis] nieuwsbrief, schrijf u in voor (de|onze) nieuwsbrief, abonneer je op (de|onze) nieuwsbrief, ontvang (de|onze) [gratis] nieuwsbrief, aanmelden [voor] [de] nieuwsbrief, inschrijven [voor] [de] nieuwsbrief, nieuwsbrief ontvangen, aanmelden voor de nieuwsbrief, nieuwsbriefaanmelding, abonneer u op (de|onze) nieuwsbrief',
    'newsletter.check-inbox':
      'controleer je (inbox|e-mail|mailbox|mail), controleer uw (inbox|e-mail|mailbox), bevestig uw (aanmelding|inschrijving), bijna klaar, check je (inbox|mail|mailbox), we hebben je een bevestigingsmail gestuurd, klik op de link in de e-mail om je (aanmelding|inschrijving) te bevestigen, kijk in je (inbox|mailbox|mail), we hebben u een bevestigingsmail gestuurd, bevestig je (aanmelding|inschrijving)',
    'newsletter.thanks':
      'bedankt voor (je|uw) (aanmelding|inschrijving), je bent aangemeld, je bent ingeschreven, u bent aangemeld, u bent ingeschreven, aanmelding gelukt, inschrijving gelukt, bedankt voor het (aanmelden|inschrijven|abonneren), je bent geabonneerd, u bent geabonneerd, geabonneerd, je bent nu aangemeld',
    'newsletter.no-spam':
      'geen spam, wij sturen geen spam, we spammen niet, we sturen nooit spam, geen spam beloofd',
    'newsletter.unsubscribe-anytime':
      'je kunt je (altijd|op elk moment|op ieder moment) [weer] (afmelden|uitschrijven), u kunt zich (altijd|op elk moment|op ieder moment) (afmelden|uitschrijven), afmelden kan altijd, uitschrijven kan altijd, je kunt je altijd (afmelden|uitschrijven), op elk moment opzegbaar, afmelden kan op elk moment, uitschrijven kan op elk moment',
    'newsletter.already':
      'je bent al (aangemeld|ingeschreven|geabonneerd), u bent al (aangemeld|ingeschreven|geabonneerd), dit e-mailadres is al (aangemeld|ingeschreven), al aangemeld, al ingeschreven',
    'newsletter.unsubscribe':
      'uitschrijven, afmelden [voor] [de] nieuwsbrief, uitschrijven [voor] [de] nieuwsbrief, schrijf je uit',
    'subscribe.label':
      'abonneren, abonneer, abonneer je, word abonnee, neem een abonnement, abonneer nu, abonnement nemen, abonnement, abonnementen, abonneer u, abonnee worden',
    'subscribe.rss':
      'rss, rss-feed, atom-feed, feed, abonneer via rss, rss feed, rss-feeds, feeds, volg via rss',
    'subscribe.by-email':
      'abonneren via e-mail, abonneer via e-mail, volg via e-mail, abonneer per e-mail, e-mailabonnement, ontvang updates per e-mail',
    'subscribe.push':
      'meldingen inschakelen, meldingen ontvangen, schakel meldingen in, meldingen aanzetten, notificaties aanzetten, ontvang meldingen, zet meldingen aan, pushmeldingen, wil je meldingen ontvangen, pushberichten ontvangen, notificaties ontvangen',
    'subscribe.free-trial':
      'probeer gratis, gratis proberen, {count} (dagen|weken|maanden|maand) gratis [proberen], probeer {count} (dagen|weken|maanden|maand) gratis, start je gratis (proefperiode|proefmaand), gratis proefperiode, eerste maand gratis, probeer een maand gratis, gratis proefabonnement, de eerste maand gratis',
    'subscribe.cancel-anytime':
      'altijd opzegbaar, maandelijks opzegbaar, dagelijks opzegbaar, (je|u) kunt (altijd|op elk moment|elk moment|op ieder moment) (opzeggen|stoppen), zeg op wanneer je wilt, opzeggen kan altijd, stop wanneer je wilt, zit nergens aan vast, je zit nergens aan vast',
    'subscribe.to-read':
      'word abonnee om verder te lezen, neem een abonnement om verder te lezen, abonneer je om verder te lezen, verder lezen met een abonnement, lees verder met een abonnement, verder lezen, abonneer je om dit artikel te lezen, wil je verder lezen, wilt u verder lezen, sluit een abonnement af om verder te lezen, lees dit artikel met een abonnement',
    'subscribe.only':
      'alleen voor abonnees, exclusief voor abonnees, voor abonnees, dit artikel is alleen voor abonnees, dit artikel is exclusief voor abonnees, enkel voor abonnees, uitsluitend voor abonnees, dit is een premium artikel, premium, premiumartikel, plusartikel, dit verhaal is alleen voor abonnees',
    'subscribe.already':
      'al abonnee, al abonnee log in, bent u al abonnee, ben je al abonnee, heb je al een abonnement, heeft u al een abonnement, ik ben al abonnee, al een abonnement, al abonnee inloggen, reeds abonnee',
    'subscribe.articles-left':
      'je hebt nog {count} gratis (artikel|artikelen), nog {count} gratis (artikel|artikelen) [over] [deze maand], je hebt deze maand nog {count} [gratis] artikelen, u heeft nog {count} gratis (artikel|artikelen), je hebt het maximum aantal gratis artikelen bereikt, dit is je laatste gratis artikel, u hebt nog {count} gratis (artikel|artikelen)',
    'subscribe.register-to-read':
      'maak een gratis account aan om verder te lezen, registreer je om verder te lezen, registreer om verder te lezen, meld je gratis aan om verder te lezen, log in of registreer om verder te lezen, lees gratis verder met een account, maak een account aan om verder te lezen',
    'subscribe.offers':
      'bekijk (de|onze|alle) (abonnementen|aanbiedingen), bekijk ons aanbod, abonnementen bekijken, kies je abonnement, bekijk aanbod, kies een abonnement, onze abonnementen, kies uw abonnement, vergelijk abonnementen, bekijk abonnementen, alle abonnementen',
    'subscribe.gift':
      'geef dit artikel cadeau, artikel cadeau geven, cadeau geven, cadeau doen, geef cadeau, deel dit artikel gratis, deel als cadeau',
    'member.become':
      'word lid, word nu lid, lid worden, word vriend, word supporter, steun ons als lid, meld je aan als lid, word vandaag nog lid',
    'member.already':
      'al lid, ben je al lid, bent u al lid, al lid log in, ik ben al lid, reeds lid, al lid inloggen',
    'member.only':
      'alleen voor leden, exclusief voor leden, voor leden, dit artikel is alleen voor leden, uitsluitend voor leden, enkel voor leden',
    'member.support-us':
      'steun ons, steun ons werk, steun onze journalistiek, steun deze site, help ons, ondersteun ons, steun onafhankelijke journalistiek, steun {name}, ondersteun ons werk, draag bij aan onafhankelijke journalistiek',
    'member.donate':
      'doneer, doneren, doneer nu, donatie, doe een donatie, trakteer op een koffie, koop een koffie voor ons, donaties, geef een fooi, eenmalige donatie',
    'follow.us':
      'volg ons, volg ons op sociale media, volg mij, volg me, vind ons op, blijf verbonden, volg ons op social media',
    'follow.label': 'volg, volgen, volg:',
    'share.label':
      'delen, deel, deel dit, deel:, deel dit!, delen:, dit delen, zegt het voort, zeg het voort, deel op, delen op',
    'share.article':
      'deel dit (artikel|bericht|verhaal), artikel delen, deel artikel, deel deze pagina, bericht delen, dit artikel delen, pagina delen, deel dit bericht',
    'share.on':
      'deel op {brand}, delen op {brand}, deel via {brand}, deel dit op {brand}, delen via {brand}, tweet, tweeten, twitteren',
    'share.by-email':
      'deel via e-mail, delen via e-mail, e-mail dit [artikel], mail dit artikel, stuur per e-mail, doorsturen per e-mail, e-mailen, mail naar een vriend, stuur naar een vriend, stuur door, mailen, e-mail een link naar een vriend, deel per e-mail, versturen per e-mail',
    'share.copy-link':
      'link kopiëren, kopieer link, kopieer de link, kopieer url, url kopiëren, koppeling kopiëren, kopieer koppeling, kopieer adres, kopieer link naar klembord',
    'share.link-copied':
      'link gekopieerd, de link is gekopieerd, link gekopieerd naar klembord, url gekopieerd, koppeling gekopieerd, link is gekopieerd',
    'share.save':
      'bewaren voor later, later lezen, lees later, bewaar dit artikel, artikel bewaren, bladwijzer toevoegen, bewaar artikel, toevoegen aan leeslijst, voeg toe aan favorieten, bewaar voor later, artikel opslaan, bladwijzer maken, toevoegen aan favorieten, favoriet',
    'share.saved':
      'bewaard in je leeslijst, toegevoegd aan [je] (leeslijst|favorieten), artikel bewaard, toegevoegd aan bladwijzers',
    'related.articles':
      'gerelateerd, gerelateerde (artikelen|berichten|posts|nieuws|content|onderwerpen|inhoud|items), vergelijkbare (artikelen|berichten), zie ook, verwante (artikelen|berichten), meer zoals dit, soortgelijke (artikelen|berichten), gerelateerd nieuws, bekijk ook, aanverwante artikelen, gerelateerde verhalen',
    'related.may-like':
      'bekijk ook eens, lees ook eens, misschien vind je dit ook leuk, misschien vindt u dit ook leuk, dit vind je misschien ook leuk, ook interessant, wellicht ook interessant, misschien ook interessant, andere lezers bekeken ook, dit vind je misschien ook interessant, vind je misschien ook leuk, mogelijk interessant voor jou, dit lezen anderen, anderen lazen ook, dit vind je vast ook leuk, misschien ben je geïnteresseerd in, ook leuk',
    'related.recommended':
      'aanbevolen, aanbevolen voor (jou|u), aanraders, onze aanbevelingen, aanbevolen artikelen, wij raden aan, tips van de redactie, voor jou, speciaal voor jou, keuze van de redactie, aanbevelingen, geselecteerd voor jou, aanrader, redactietips',
    'related.recent':
      'recente (berichten|artikelen|posts|verhalen), laatste (berichten|artikelen|nieuws|posts), nieuwste (berichten|artikelen|posts), recent, het laatste nieuws, recent nieuws, het laatste, net binnen, meest recente berichten, meest recente artikelen, nieuwe artikelen, laatste, recentste artikelen, nieuwe berichten, recentste berichten, recent gepubliceerd',
    'related.popular':
      'meest gelezen, populaire (berichten|artikelen|posts), meest bekeken, best gelezen, trending, veel gelezen, nu populair, populair nu, meest besproken, populairste artikelen, populairste berichten, meestgelezen, meest gedeeld, populair deze week, topverhalen, trending nu',
    'related.read-also': 'lees ook, lees ook:, ook lezen',
    'related.read-next': 'lees hierna, volgende artikel lezen, lees verder met, hierna lezen, lees hierna:',
    'related.read-more':
      'lees meer, lees verder, meer lezen, lees artikel, lees het artikel, lees het (volledige|hele) artikel, lees bericht, lees meer…, lees dit artikel, lees het hele verhaal, bekijk bericht, bekijk artikel, lees alles, meer informatie, meer weten, kom meer te weten, ontdek meer, lees meer informatie, meer info, leer meer, kom er meer over te weten, meer te weten komen, informatie, aanvullende informatie',
    'related.continue': 'ga verder met lezen, doorgaan met lezen, lees verder:, blijf lezen',
    'related.read-about':
      'lees meer over {title}, meer over {title}, lees verder over {title}, meer informatie over {title}',
    'related.more-from':
      'meer van {title}, meer van deze auteur, meer artikelen van {name}, meer berichten van {name}, andere artikelen van {name}, meer uit {title}, meer van deze schrijver, meer van de auteur',
    'related.more-on': 'meer over dit onderwerp, meer over dit thema, over dit onderwerp, meer hierover',
    'nav.back-top':
      'naar boven, terug naar boven, scroll naar boven, ga naar boven, bovenkant, boven, terug naar het begin, omhoog, scroll terug naar boven',
    'nav.home': 'home, startpagina, start, voorpagina, beginpagina',
    'nav.back-home':
      'terug naar home, terug naar de homepage, terug naar de startpagina, naar de homepage, terug naar de voorpagina, naar home, naar de startpagina, ga naar home, ga naar de homepage, ga terug naar home, terug naar startpagina, terug naar de home',
    'nav.skip':
      'ga naar [de] (inhoud|hoofdinhoud), spring naar [de] (inhoud|hoofdinhoud), direct naar [de] (inhoud|hoofdinhoud), naar [de] (inhoud|hoofdinhoud), doorgaan naar [de] (inhoud|artikel|hoofdinhoud), naar hoofdinhoud, meteen naar de inhoud, overslaan en naar de inhoud gaan, ga direct naar de inhoud, ga verder naar de inhoud, overslaan en naar de hoofdinhoud gaan, door naar artikel',
    'nav.contents':
      'inhoudsopgave, inhoud, inhoudstafel, op deze pagina, in dit artikel, in dit bericht, in dit stuk',
    'nav.toggle-menu':
      'menu in- of uitklappen, menu omschakelen, wissel menu, schakel menu, menu schakelen, menu in/uitschakelen, navigatie in- of uitklappen, menu wisselen, navigatie schakelen, schakel navigatie, menu tonen of verbergen',
    'nav.search':
      'zoeken, zoek, zoek op deze site, zoeken…, zoek naar, doorzoek de site, zoekterm, zoeken naar, zoek op [de] (site|website), zoek in [de] site, wat zoek je, waar ben je naar op zoek, begin met typen om te zoeken, typ om te zoeken, zoek artikelen, doorzoek, vul een zoekterm in, zoekopdracht, zoeken op deze website, doorzoek deze website, zoek hier',
    'nav.search-results-for':
      'zoekresultaten voor {title}, resultaten voor {title}, zoekresultaten: {title}, je zocht naar {title}, zoek naar {title}, u zocht op {title}, gezocht op {title}, {count} resultaten voor {title}',
    'nav.search-none':
      'geen resultaten, geen resultaten gevonden, niets gevonden, geen zoekresultaten, geen resultaten voor {title}, geen resultaten gevonden voor {title}, er zijn geen resultaten gevonden, geen artikelen gevonden, geen berichten gevonden, we hebben niets gevonden, niets gevonden voor {title}, helaas niets gevonden, geen zoekresultaten gevonden',
    'nav.categories':
      'categorieën, categorie, categorie:, rubrieken, rubriek, alle categorieën, geplaatst in, onderwerpen, categorieën:',
    'nav.tags': 'tags, tags:, labels, trefwoorden, tag, labels:, getagd, getagd met, steekwoorden, trefwoord',
    'nav.all-tags': 'alle tags, bekijk alle tags, laat alle tags zien, toon alle tags',
    'nav.authors': 'auteurs, auteur, auteur:, onze auteurs, over de auteur, schrijvers, over de auteurs',
    'nav.all-authors': 'alle auteurs, bekijk alle auteurs, toon alle auteurs, alle auteurs bekijken',
    'nav.archive': 'archief, archieven, archief:, maandarchief, blogarchief',
    'nav.direct-link': 'directe link, permanente link, permalink, link',
    'nav.direct-link-to':
      'direct link naar {title}, directe link naar {title}, permalink naar {title}, link naar {title}, permanente link naar {title}',
    'nav.edit-page':
      'bewerk deze pagina, deze pagina bewerken, pagina bewerken, verbeter deze pagina, bewerk op {brand}, bewerk deze pagina op {brand}, wijzigingen voorstellen, stel wijzigingen voor, pas deze pagina aan',
    'nav.translations':
      'vertalingen, ook beschikbaar in, andere talen, beschikbaar in andere talen, vertaling, lees dit in een andere taal, in andere talen',
    'nav.contact':
      'contact, contact opnemen, neem contact op, contacteer ons, neem contact met ons op, contactpagina, contact met ons opnemen, contactgegevens',
    'nav.about':
      'over ons, over, over mij, wie zijn wij, over deze site, over {name}, over deze blog, over deze website, wie we zijn, ons team, het team',
    'nav.advertise':
      'adverteer, adverteren bij ons, adverteer bij ons, adverteer hier, voor adverteerders, adverteermogelijkheden, over onze advertenties',
    'nav.theme-toggle':
      'thema wisselen, schakel tussen licht en donker, wissel thema, donkere modus in- of uitschakelen, schakel donkere modus, thema veranderen, wissel tussen lichte en donkere modus, wissel tussen licht en donker, schakel tussen donkere en lichte modus, schakel thema, verander thema',
    'nav.theme-dark': 'donker, donkere modus, donker thema, nachtmodus, donkere weergave, donkere stand',
    'nav.theme-light': 'licht, lichte modus, licht thema, dagmodus, lichte weergave, lichte stand',
    'nav.menu': 'menu, navigatie, hoofdmenu, hoofdnavigatie, navigatiemenu, sitemenu, mobiel menu',
    'nav.new-tab':
      'opent in [een] nieuw (venster|tabblad), open in [een] nieuw (venster|tabblad), (opent in nieuw venster), opent in een nieuwe tab, (opent in een nieuw tabblad), open in nieuwe tab',
    'nav.page-of': 'pagina {count} van {count}, {count} van {count}, pagina {count} van de {count}',
    'nav.tagged-count':
      '{count} (berichten|artikelen|posts|bericht|artikel) getagd met {title}, berichten getagd met {title}, artikelen met tag {title}, {title} getagd met {title}, artikelen met de tag {title}, berichten met tag {title}',
    'nav.all-posts-by':
      'alle berichten van {name}, alle artikelen van {name}, artikelen van {name}, berichten van {name}, alle berichten door {name}, bekijk alle berichten van {name}, bekijk alle artikelen van {name}',
    'nav.previous': 'vorige, vorig, eerder, vorige pagina, naar vorige pagina, ga naar vorige pagina',
    'nav.next': 'volgende, volgend, volgende pagina, naar volgende pagina, ga naar volgende pagina',
    'nav.back':
      'terug, ga terug, terug naar overzicht, terug naar het overzicht, terug naar vorige pagina, terug naar de lijst, terug naar blog',
    'related.previous-article':
      'vorig bericht, vorig artikel, vorige post, vorige artikel, vorig bericht: {title}, vorig artikel: {title}',
    'related.next-article':
      'volgend bericht, volgend artikel, volgende post, volgende artikel, volgend bericht: {title}, volgend artikel: {title}',
    'related.older-article':
      'ouder bericht, oudere berichten, oudere artikelen, ouder, oudere items, oudere posts, ouder artikel',
    'related.newer-article':
      'nieuwer bericht, nieuwere berichten, nieuwere artikelen, nieuwer, nieuwere items, nieuwere posts, nieuwer artikel',
    'meta.reading-time':
      '{count} (min|minuten|minuut) (leestijd|lezen|leesplezier|gelezen), leestijd {count} (min|minuten|minuut), leestijd: {count} (min|minuten|minuut), {count} min. leestijd, lees in {count} minuten, ongeveer {count} minuten lezen, minuten lezen, minuut gelezen, geschatte leestijd {count} (min|minuten|minuut), {count} (min|minuten|minuut) om te lezen, leestijd ca. {count} min, leestijd ongeveer {count} minuten, minuten leestijd, minuut lezen, minuut leestijd',
    'meta.reading-time-label': 'leestijd, leesduur, geschatte leestijd',
    'meta.published':
      'gepubliceerd, gepubliceerd:, publicatiedatum, geplaatst, geplaatst op, datum, gepubliceerd op, toegevoegd',
    'meta.published-on':
      'gepubliceerd op {date}, geplaatst op {date}, gepubliceerd {date}, gepubliceerd: {date}, geplaatst {date}, geschreven op {date}',
    'meta.last-updated':
      'laatst bijgewerkt, laatst bijgewerkt op {date}, laatst bijgewerkt: {date}, laatste update, laatste wijziging, laatst gewijzigd, laatst gewijzigd op {date}, laatst bijgewerkt {date}, laatst bijgewerkt op {date} door {name}, laatste update: {date}, laatst bijgewerkt op, voor het laatst bijgewerkt [op] {date}, laatst aangepast, laatst aangepast op {date}, laatst bewerkt op {date}, laatst bewerkt, laatst bewerkt door {name}, bewerkt op {date}, bijgewerkt op {date}, bijgewerkt: {date}, gewijzigd op {date}, aangepast op {date}, update {date}, bijgewerkt {date}, bijgewerkt, bijgewerkt:, update, gewijzigd, aangepast, bijgewerkt op',
    'meta.by': 'door {name}, van {name}, auteur: {name}, door, door {name} en {name}',
    'meta.written-by':
      'geschreven door {name}, geplaatst door {name}, gepubliceerd door {name}, tekst {name}, door {name} op {date}, geplaatst op {date} door {name}, geplaatst door {name} op {date}, tekst: {name}, gepubliceerd op {date} door {name}',
    'meta.views':
      '{count} (weergaven|weergave|views), {count} keer (bekeken|gelezen), {count} (bezoekers|lezers), weergaven: {count}',
    'meta.photo-credit':
      'foto: {name}, beeld: {name}, foto door {name}, foto van {name}, bron afbeelding: {name}, afbeelding: {name}, illustratie: {name}, fotografie: {name}, foto {name}, beeld {name}',
    'meta.on-date': 'op {date}',
    'meta.translated-from':
      'vertaald uit het {title}, vertaald uit {title}, oorspronkelijk verschenen in het {title}, lees het origineel, lees het originele artikel, vertaling van {title}',
    'meta.outdated':
      'dit artikel is (meer|ouder) dan {count} jaar [oud], dit artikel is meer dan een jaar oud, dit bericht is ouder dan een jaar, dit artikel is mogelijk verouderd, de informatie kan verouderd zijn, dit artikel is {count} jaar oud, dit artikel is ouder dan een jaar, dit bericht is meer dan {count} jaar oud',
    'time.now': 'zojuist, nu, net, zonet, daarnet, op dit moment, net nu, een paar seconden geleden',
    'time.minutes-ago': '{count} (minuut|minuten|min) geleden, een minuut geleden, {count} min. geleden',
    'time.hours-ago': '{count} (uur|uren|u) geleden, een uur geleden',
    'time.days-ago': '{count} (dag|dagen|d) geleden, een dag geleden',
    'time.weeks-ago': '{count} (week|weken) geleden, een week geleden, vorige week',
    'time.months-ago': '{count} (maand|maanden) geleden, een maand geleden, vorige maand',
    'time.years-ago': '{count} (jaar|jaren) geleden, een jaar geleden, vorig jaar',
    'ad.label': 'advertentie, advertenties, reclame, adv, advertentie:, ad, (advertentie)',
    'ad.continues':
      '(het artikel|artikel|de tekst|tekst|het verhaal) (gaat|loopt) (verder|door) (onder|na) (de|deze) advertentie, tekst gaat door onder de (advertentie|reclame), verder lezen na de advertentie, tekst loopt door onder de advertentie, lees verder onder de advertentie, artikel gaat verder na de advertentie, artikel gaat verder onder de (advertentie|reclame)',
    'ad.sponsored':
      'gesponsord, gesponsord bericht, gesponsorde inhoud, gesponsord artikel, gesponsorde content, sponsor, sponsors, onze sponsors, gesponsorde link',
    'ad.sponsored-by':
      'gesponsord door {name}, aangeboden door {name}, mede mogelijk gemaakt door {name}, mogelijk gemaakt door {name}, dit artikel is gesponsord door {name}, deze inhoud is gesponsord door {name}, dit artikel wordt gesponsord door {name}, dit artikel is mogelijk gemaakt door {name}, met steun van {name}',
    'ad.partnership':
      'betaalde samenwerking, betaalde samenwerking met {name}, in samenwerking met {name}, betaald partnerschap, betaald partnerschap met {name}, partnerbijdrage, partner, van onze partner, van onze partners, partnercontent, dit artikel is gemaakt in samenwerking met {name}, dit artikel kwam tot stand in samenwerking met {name}, samenwerking, commerciële samenwerking met {name}, dit artikel is tot stand gekomen in samenwerking met {name}',
    'ad.promoted':
      'advertorial, branded content, gepromoot, betaalde inhoud, promotie, ingezonden mededeling, betaalde content, betaald bericht, betaald artikel, publireportage, commerciële content, commerciële inhoud, dit is een betaald bericht, dit is een advertorial, gepromoot bericht, betaalde promotie',
    'ad.affiliate':
      'dit (artikel|bericht) bevat (affiliatelinks|affiliate-links|affiliate links|partnerlinks), bevat (affiliatelinks|affiliate-links|affiliate links), deze (pagina|site) bevat (affiliatelinks|affiliate-links|affiliate links), in dit artikel staan (affiliatelinks|affiliate-links|affiliate links|partnerlinks), sommige links [in dit artikel] zijn (affiliatelinks|affiliate-links|affiliate links), links met een * zijn (affiliatelinks|affiliate links|partnerlinks), affiliatelinks',
    'ad.affiliate-commission':
      'wij (ontvangen|krijgen|verdienen) [mogelijk] een [kleine] commissie {title}, als je via (onze|deze) links [iets] koopt (ontvangen|krijgen|verdienen) wij [mogelijk] [een] [kleine] commissie, wij verdienen een commissie [als|wanneer] {title}, als je iets koopt via onze links krijgen wij een [kleine] (commissie|vergoeding), koop je via deze link dan steun je {name}',
    'ad.affiliate-label': 'affiliatelink, affiliate link, affiliate, partnerlink',
    'ad.blocker':
      'schakel je adblocker uit, schakel uw adblocker uit, zet je adblocker uit, je gebruikt een adblocker, we zien dat je een adblocker gebruikt, adblocker gedetecteerd, het lijkt erop dat je een adblocker gebruikt, adblocker uitschakelen',
    'ad.hide':
      'advertentie sluiten, advertentie verbergen, verberg advertentie, sluit advertentie, advertentie overslaan, deze advertentie verbergen, advertentie melden, meld deze advertentie',
    'disclosure.ai-made':
      'dit (artikel|bericht|stuk) is (geschreven|gegenereerd|gemaakt|opgesteld) door (ai|kunstmatige intelligentie|een ai|chatgpt), (geschreven|gegenereerd|gemaakt) door (ai|kunstmatige intelligentie|een ai), ai-gegenereerd, met ai gemaakt, gemaakt met ai, deze tekst is [automatisch] gegenereerd [door ai], gegenereerd met ai, automatisch gegenereerd, deze tekst is (geschreven|gemaakt) (door|met) ai, ai-gegenereerde tekst, dit artikel is automatisch gegenereerd',
    'disclosure.ai-assisted':
      '(dit artikel is|deze tekst is|dit bericht is) [geschreven|gemaakt|tot stand gekomen|opgesteld|gegenereerd] met (hulp|behulp|ondersteuning) van (ai|kunstmatige intelligentie|chatgpt) [geschreven|gemaakt|tot stand gekomen|opgesteld] [en] [gecontroleerd|nagekeken|geredigeerd|bewerkt] [door] [de|een|onze] [redactie|redacteur|mens|menselijke redacteur], met behulp van ai, met hulp van ai, ai-ondersteund, gemaakt met ai en gecontroleerd door (een|de|onze) (redactie|redacteur|mens), wij gebruiken ai om {title}, met ai geschreven en gecontroleerd door {title}',
    'disclosure.ai-summary':
      'samenvatting door ai, ai-samenvatting, samengevat door ai, deze samenvatting is (gemaakt|gegenereerd|geschreven) (door|met) ai, samenvatting gemaakt met ai, automatische samenvatting, samenvatting gegenereerd door ai',
    'disclosure.ai-translated':
      'automatisch vertaald, machinevertaling, dit artikel is [automatisch] vertaald (door|met|met behulp van) ai, vertaald door ai, vertaald met ai, automatische vertaling, dit artikel is automatisch vertaald, machinaal vertaald, deze tekst is automatisch vertaald, deze tekst is machinaal vertaald',
    'disclosure.correction':
      'correctie, correctie:, rectificatie, rectificatie:, in een eerdere versie van dit (artikel|bericht) {title}, dit artikel is gecorrigeerd, correcties, naschrift, dit artikel is aangepast {title}, verbetering, in een eerdere versie van dit artikel stond {title}, dit artikel is gerectificeerd, correcties en aanvullingen, in een eerdere versie stond {title}',
    'disclosure.updated':
      'dit (artikel|bericht) is bijgewerkt [op] [met] [{title}], dit (artikel|bericht) is (geactualiseerd|aangevuld) [met] [{title}], update: {title}, dit artikel is aangevuld met {title}, dit artikel is na publicatie aangepast, dit bericht is aangevuld',
    'disclosure.embargo': 'embargo, onder embargo tot {date}, embargo tot {date}, onder embargo',
    'disclosure.syndicated':
      'dit artikel verscheen (eerder|oorspronkelijk|eerst) (op|in|bij) {name}, dit artikel is (eerder|oorspronkelijk) (gepubliceerd|verschenen) (op|in|bij|door) {name}, overgenomen van {name}, overgenomen uit {name}, met toestemming overgenomen [van|uit] [{name}], oorspronkelijk (gepubliceerd|verschenen) (op|in|bij) {name}, dit verhaal verscheen eerder in {name}, eerder verschenen (op|in) {name}, met toestemming [van {name}] overgenomen',
    'disclosure.sample':
      '{name} stelde {title} beschikbaar [voor deze review], het {title} is (uitgeleend|beschikbaar gesteld|in bruikleen gegeven|geleverd) door {name}, testexemplaar van {name}, wij kregen het {title} in bruikleen van {name}, {name} leende ons {title} uit, we kregen {title} te leen van {name}, testexemplaar beschikbaar gesteld door {name}, de fabrikant stelde {title} beschikbaar, het testexemplaar is beschikbaar gesteld door {name}',
    'disclosure.opinion':
      'opinie, column, mening, opiniestuk, opinie:, opinie & debat, redactioneel commentaar, gastcolumn',
    'disclosure.opinion-author':
      'dit is een opiniestuk, dit artikel geeft de mening van de auteur weer, de mening van de auteur {title}, dit is een opinieartikel, dit artikel bevat de mening van de auteur, de standpunten in dit artikel zijn die van de auteur, de meningen in dit artikel zijn die van de auteur, op persoonlijke titel, de auteur schrijft deze column op persoonlijke titel, de auteur schrijft op persoonlijke titel',
    'disclosure.developing':
      'dit nieuws is [nog] in ontwikkeling, dit bericht wordt aangevuld, dit verhaal is [nog] in ontwikkeling, meer informatie volgt, breaking, meer volgt, dit artikel wordt [nog] (aangevuld|bijgewerkt), laatste nieuws in ontwikkeling, wordt aangevuld, nieuws in ontwikkeling',
    'disclosure.live':
      'live, liveblog, live blog, liveblog:, live verslag, nu live, live volgen, live-updates',
    'error.generic':
      'fout, er is iets misgegaan, er ging iets mis, er is een fout opgetreden, oeps er ging iets mis, er is iets fout gegaan, oeps, er ging iets fout, onbekende fout, onverwachte fout, er is een onbekende fout opgetreden, er is iets foutgegaan, er is een onverwachte fout opgetreden, sorry er ging iets mis',
    'error.with-message':
      'er is iets foutgegaan: {message}, er is een fout opgetreden: {message}, fout: {message}, er ging iets mis: {message}, er is iets misgegaan: {message}',
    'error.try-again':
      '(er ging iets mis|er is iets misgegaan|er is een fout opgetreden|er is iets fout gegaan|er ging iets fout) probeer het [later] (opnieuw|nog eens|nogmaals), mislukt probeer het opnieuw, (er ging iets mis|er is een fout opgetreden) probeer het later [opnieuw]',
    'error.try-later':
      'probeer het later opnieuw, probeer het later nog eens, probeer later opnieuw, probeer het over enkele minuten opnieuw, kom later terug, probeer het later nogmaals',
    'error.not-found':
      'pagina niet gevonden, niet gevonden, deze pagina bestaat niet [meer], de pagina [die je zoekt] bestaat niet, deze pagina kon niet worden gevonden, 404, oeps pagina niet gevonden, de pagina is niet gevonden, deze pagina is niet gevonden, 404 pagina niet gevonden, de opgevraagde pagina bestaat niet, sorry deze pagina bestaat niet, de pagina kon niet worden gevonden, pagina bestaat niet',
    'error.not-found-looked':
      'we kunnen niet vinden waar (je|u) naar op zoek bent, we konden niet vinden wat (je|u) zocht, we kunnen niet vinden wat je zoekt, we konden niet vinden waar je naar zocht',
    'error.javascript':
      'schakel javascript in, javascript is uitgeschakeld, javascript is vereist, zet javascript aan, voor deze site is javascript nodig, je hebt javascript nodig, schakel javascript in om {title}, javascript staat uit, deze site heeft javascript nodig',
    'error.offline':
      'je bent offline, u bent offline, geen internetverbinding, geen verbinding, netwerkfout, controleer je internetverbinding, verbinding verbroken, offline, controleer uw internetverbinding, verbindingsfout, er is geen internetverbinding',
    'error.not-available':
      'niet beschikbaar, niet meer beschikbaar, niet langer beschikbaar, momenteel niet beschikbaar, deze inhoud is niet beschikbaar, dit artikel is niet (meer|langer) beschikbaar, tijdelijk niet beschikbaar',
    'error.region':
      'niet beschikbaar in (je|uw|jouw) (land|regio), niet beschikbaar in jouw regio, deze video is niet beschikbaar in (je|uw) land',
    'legal.rights':
      'alle rechten voorbehouden, © {count} {name} alle rechten voorbehouden, © {name} alle rechten voorbehouden, copyright © {count} {name} alle rechten voorbehouden, © {count} alle rechten voorbehouden',
    'legal.copyright':
      '© {count} {name}, © {name}, copyright {name}, copyright © {count} {name}, © {name} {count}, copyright, auteursrecht',
    'legal.powered-by': 'aangedreven door, mogelijk gemaakt door, powered by, draait op, gemaakt met',
    'legal.powered-by-brand':
      'aangedreven door {brand}, mogelijk gemaakt door {brand}, – mogelijk gemaakt door {brand}, powered by {brand}, gemaakt met {brand}, draait op {brand}, gerealiseerd met {brand}, gebouwd met {brand}, gegenereerd door {brand}, gehost door {brand}, gepubliceerd met {brand}',
    'legal.theme-by':
      'thema door {brand}, thema van {brand}, thema: {brand}, ontwerp door {brand}, ontworpen door {brand}, thema {brand}, thema {brand} door {brand}, design door {brand}, design: {brand}',
    'legal.imprint': 'colofon, impressum, juridische informatie',
  },
  compounds: true,
} as const satisfies NoticeLexicon;
