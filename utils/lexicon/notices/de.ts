import type { NoticeLexicon } from './notice-lexicon';

export const de = {
  lang: 'de',
  compounds: true,
  fillers: `der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, ist, sind, war, wird, werden, wurde, wurden, worden, hat, haben, hast, sei, zu, zum, zur, im, am, an, auf, so, dass, um, bei, beim, vom, aus, sich, es, da, denn, dann, doch, mal, bitte schön, durch, sowie, falls, wenn, ob, auch wenn, gerade, ganz, sehr, einfach, schnell, dazu, davon, dafür, damit, hierzu, hiermit, unter, über uns hinaus, bis zu, per, pro, je, sein, seine, seinen, ihrer seits, welche, welcher, welches, sobald, indem, etwas, einige, weder, jetzt noch, wirklich, gern, gerne, entsprechend*, jeweilig*, eventuell, ggf, gegebenenfalls, bzw, z b, während, zwischen, anderswo`,
  words: {
    upload: 'hochlad*, hochgeladen, upload*, lade ~ hoch, lädt ~ hoch, anhängen',
    emoji: 'emoji*, emoticon*, smiley*',
    avatar: 'avatar*, profilbild*',
    admin: 'admin*, betreiber*',
    fast: 'zu schnell, zu oft, zu häufig, zu viele anfragen',
    duplicate: 'doppelt*, dublette*',
    server: 'server, servers, anfrage, serverfehler',
    size: 'größe, dateigröße, zu groß',
    online: 'online',
    history: 'verlauf, historie, versionsgeschichte, *verlauf',
    comment: 'kommentar*, kommentier*, *kommentar, *kommentare, comment*, meinungsbeitrag, leserkommentar*',
    reply: 'antwort*, beantwort*, erwider*, *antwort, *antworten',
    reaction: 'reaktion*, reagier*',
    discussion:
      'diskussion*, diskutier*, debatte*, unterhaltung*, gespräch*, konversation*, mitreden, mitdiskutieren, mitdiskutier*',
    thought: 'gedanke*, meinung*, ansicht*, feedback, denken, denkst, halten sie davon, hältst du davon',
    review: 'bewertung*, bewert*, rezension*, stern, sterne, sternen',
    like: 'like, likes, gefällt [mir], gefallen, gefällt',
    dislike: 'dislike*, gefällt nicht [mehr], gefällt mir nicht [mehr], like entfernen, mag ich nicht',
    vote: 'stimme, stimmen, abstimm*, abgestimmt, votum, votes, abstimmen',
    upvote: 'upvote*, positiv bewert*, hochwähl*, hochstimm*, pluspunkt*, daumen hoch',
    downvote: 'downvote*, negativ bewert*, runterwähl*, herabstimm*, minuspunkt*, daumen runter',
    moderate: 'moderat*, moderier*, moderator*',
    approve:
      'freigeschaltet, freischalt*, freigabe, freigegeben, freigeben, genehmig*, geprüft, prüfung, überprüft, redaktionell geprüft',
    pending:
      'ausstehend*, wartet, warten auf, warteschlange, steht [noch] aus, in prüfung, wird [derzeit|gerade] geprüft, wird [noch] überprüft',
    rule: 'regel*, richtlinie*, netiquette, hausordnung, leitlinie*, *regeln, *richtlinien, verhaltenskodex',
    polite: 'höflich*, respektvoll*, freundlich*, sachlich*, fair, fairen, beim thema, konstruktiv*',
    spam: 'spam*, junk*, werbemüll',
    anonymous: 'anonym*',
    guest: 'gast, gäste, gastkommentar*, ohne konto, ohne anmeldung',
    article:
      'artikel*, beitrag*, beiträge*, post, posts, posting*, *artikel, *beitrag, *beiträge, blogpost*, eintrag, einträge, text',
    page: 'seite, seiten, webseite, unterseite',
    blog: 'blog, blogs, weblog',
    site: 'website*, webseite*, webpräsenz, homepage, internetseite*, webadresse, url, webauftritt, internetauftritt',
    section: 'abschnitt*, absatz, überschrift*',
    author: 'autor, autoren, autorin, autorinnen, autor*, verfasser*',
    person:
      'person, personen, leser, leserin, leserinnen, nutzer*, benutzer, besucher*, leute, menschen, mitleser',
    name: 'name, namen, dein name, ihr name, nickname, spitzname, anzeigename, pseudonym',
    username: 'benutzername*, nutzername*, anmeldename*, username, loginname',
    password: 'passwort*, kennwort*, passwörter, *passwort',
    account: 'konto, konten, account, accounts, benutzerkonto*, nutzerkonto, kundenkonto, mitgliedskonto',
    profile: 'profil, profile, profils, mein bereich, nutzerprofil',
    email:
      'e mail*, email*, mail, mails, mailadresse*, e mailadresse*, emailadresse*, e mail addresse, emailaddresse',
    inbox: 'posteingang*, postfach, mailbox, mailfach',
    address: 'adresse, adressen, anschrift',
    message: 'nachricht, nachrichtentext, mitteilung, ihre nachricht, deine nachricht',
    text: 'text, texte, textes, freitext',
    notification:
      'benachrichtig*, mitteilungen, hinweis erhalten, push, pushnachricht*, push nachricht*, push mitteilung*, alarm',
    newsletter: 'newsletter*, *newsletter, mailingliste, briefing, rundbrief',
    link: 'link, links, permalink, verknüpfung, hyperlink, url',
    direct: 'direkt*, direktlink, permanent*, dauerhaft*',
    feed: 'feed*, rss*, atom',
    image: 'bild, bilder, bildes, foto, fotos, abbildung*, grafik*, illustration*, titelbild',
    video: 'video*, film, filme',
    audio: 'audio*, ton, podcast*, tonaufnahme, sprachausgabe',
    file: 'datei*, anhang, anhänge, dokument*',
    news: 'neuigkeit*, nachrichten, news, meldung, meldungen, schlagzeile*, neues',
    topic: 'thema, themen, themas, thematik',
    category: 'kategorie*, rubrik*, ressort*',
    tag: 'tag, tags, schlagwort*, schlagwörter*, stichwort*, stichwörter*, etikett*, schlagworte',
    tagged: 'getaggt, verschlagwortet, markiert mit, mit dem tag, mit tag, mit dem schlagwort',
    archive: 'archiv*',
    menu: 'menü*, menue, hauptmenü, menu',
    navigation: 'navigation*, hauptnavigation, brotkrume*, brotkrumen*, navigationsleiste, breadcrumb*',
    sidebar: 'seitenleiste*, sidebar, seitenspalte, randspalte',
    list: 'liste, listen, auflistung, verzeichnis, übersicht',
    search: 'suche*, such, durchsuch*, suchen, gesucht, suchfeld, *suche',
    result: 'ergebnis*, treffer*, suchergebnis*, resultat*, fundstelle*, *ergebnisse',
    query: 'suchbegriff*, suchanfrage*, stichwort, suchwort*, suchtext',
    contents: 'inhaltsverzeichnis*, inhaltsübersicht, inhalt, gliederung',
    content: 'inhalt, inhalte, inhalten, inhalts, hauptinhalt*, content, *inhalte, *inhalt',
    theme:
      'design, farbschema*, farbmodus, darstellung*, erscheinungsbild, modus, ansicht, theme*, farbthema, layout',
    dark: 'dunkel*, dunkl*, dark, nachtmodus',
    light: 'hell, helle*, heller, light, tagmodus',
    language: 'sprache, sprachen, landessprache, deutsch, englisch, sprachauswahl',
    translate: 'übersetz*, *übersetzung',
    version: 'version, versionen, fassung, ausgabe',
    date: 'datum, daten und uhrzeit',
    original: 'original*, ursprünglich*, im original',
    photo_by:
      'foto von, bild von, bildquelle, fotoquelle, fotocredit, bildnachweis, bildrechte, foto, bild, titelbild von',
    second: 'sekunde, sekunden, sek',
    minute: 'minute, minuten, min',
    hour: 'stunde, stunden, std',
    day: 'tag, tage, tagen, morgen, jeden morgen, täglich',
    week: 'woche, wochen, wöchentlich*',
    month: 'monat, monate, monaten, monatlich*',
    year: 'jahr, jahre, jahren, jährlich*',
    ago: 'vor',
    now: 'jetzt, gerade eben, soeben, eben, gerade jetzt, sofort',
    today: 'heute',
    yesterday: 'gestern',
    word: 'wort, wörter, worte, wörtern',
    character: 'zeichen, buchstabe, buchstaben',
    view: 'aufruf, aufrufe, aufrufen, mal gelesen, mal angesehen, ansichten, seitenaufruf*, klicks',
    less: 'weniger, geringer',
    more: 'mehr, weitere*, weiter, zusätzlich*, *mehr',
    all: 'alle, allen, aller, alles, sämtliche*, jede, jeder, jeden, jedes, ganze*, komplett*, gesamte*',
    other: 'andere*, anderer, anderem, sonstige*, weitere',
    first: 'erste, erster, ersten, erstes, zuerst, als erstes, als erster',
    last: 'letzte*, zuletzt',
    next: 'nächste*, vor wärts, weiter, folgende*, nachfolgende*',
    previous: 'vorherige*, vorige*, vorangegangene*, vorhergehende*, zurück',
    newer: 'neuere*, neuer, aktuellere*',
    older: 'ältere*, älter, mehr als ~ alt',
    newest: 'neueste*, neuste*, aktuelle*, aktuellste*, letzte, kürzlich*, jüngste*',
    oldest: 'älteste*',
    popular:
      'beliebt*, meistgelesen*, populär*, meistgesehen*, beste, besten, top, trends, trending, am meisten gelesen, angesagt*',
    recommended: 'empfohlen*, empfehl*, empfehlung*, vorschläge, lesetipp*, tipps',
    related: 'ähnlich*, verwandt*, passend*, zugehörig*, thematisch, siehe auch, zum thema, mehr zum thema',
    minimum: 'mindestens, minimum, zu kurz, wenigstens, mindestlänge, ist zu kurz',
    maximum: 'höchstens, maximum, maximal*, zu lang, überschreitet, überschritten, höchstlänge, ist zu lang',
    remaining: 'übrig*, verbleibend*, verfügbar noch, verbleiben',
    new: 'neu, neue*, neuen, neues, neuer',
    yet: 'noch, bisher, bislang',
    already: 'bereits, schon',
    always: 'immer, dauerhaft*, stets, permanent, ständig',
    only: 'nur, ausschließlich*, exklusiv*, lediglich, allein',
    not: 'nicht, kein, keine, keinen, keiner, keinem, keines, nichts, ohne, nie, niemals, nein, niemand',
    please: 'bitte',
    must: 'muss, musst, müssen, müsst, notwendig ist, erforderlich, ist zu, zwingend',
    can: 'kann, kannst, können, könnt, möglich, möchten können, darf, dürfen, lässt sich, lassen sich',
    want: 'möchte, möchtest, möchten, will, willst, wollen, wollt, wünsch*',
    you: 'du, dich, dir, dein, deine, deinen, deinem, deiner, deines, sie, ihnen, ihr, ihre, ihren, ihrem, ihrer, ihres, euch, eure, euer, eurer, dich selbst',
    i: 'ich, mich, mir, mein, meine, meinen, meinem, meiner',
    we: 'wir, uns, unser*, unsere*',
    this: 'dies*, diese, dieser, dieses, diesen, diesem',
    by: 'von, vom',
    on: 'am, auf, bei',
    in: 'in, im',
    to: 'für, an, zu, nach, zum',
    of: 'von',
    with: 'mit, via, über, mittels, per',
    as: 'als',
    about: 'über, zum, zur',
    before: 'bevor, vor, ehe, vorher, zuvor, vorab',
    after: 'nach, nachdem, sobald, anschließend',
    later: 'später, jederzeit, nachträglich, zu einem späteren zeitpunkt, zukünftig',
    again: 'erneut*, nochmal*, noch einmal, wieder, abermals',
    here: 'hier, unten, hierher',
    back: 'zurück*, zurückkehren',
    top: 'oben, nach oben, seitenanfang, anfang, hoch',
    home: 'startseite*, home, hauptseite, start',
    write:
      'schreib*, verfass*, hinterlass*, eingeben, hinzufüg*, abgeben, geben sie ~ ein, gib ~ ein, tippe*, füge* ~ hinzu, gib ~ ab, geben sie ~ ab',
    submit:
      'absend*, abschick*, senden, sende, einreich*, übermittel*, verschick*, versend*, posten, schicken, abgesendet werden, schick*',
    sent: 'gesendet, abgesendet, verschickt, versendet, abgeschickt, eingegangen, übermittelt, eingereicht, erhalten, gepostet, geschickt, zugeschickt, gesandt, zugesandt',
    publish: 'veröffentlich*, publizier*, erschienen, öffentlich*, erscheint am, online gestellt, geheim',
    visible: 'sichtbar*, erscheint, erscheinen, angezeigt, anzeigt, zu sehen',
    edit: 'bearbeiten, bearbeite, ändern, editier*, bearbeitung',
    edited: 'bearbeitet, geändert, editiert',
    update: 'aktualisier*, update, auffrischen',
    updated:
      'aktualisiert*, überarbeitet, geändert am, aktualisierung, letzte änderung, zuletzt geändert, update, stand, ergänzt',
    created: 'erstellt, angelegt, verfasst am, erzeugt',
    delete: 'lösch*, entfern*, beseitig*',
    deleted: 'gelöscht, entfernt',
    hide: 'ausblend*, verberg*, verstecken, verstecke, blende ~ aus',
    hidden:
      'ausgeblendet, verborgen*, versteckt, verbirgt, versteckte, versteckten, ausgeblendete, verborgene',
    collapsed: 'eingeklappt, minimiert, zugeklappt, eingeklappte, minimierter',
    collapse: 'einklapp*, zuklapp*, zusammenklapp*, minimier*, reduzier*, schließen',
    expand: 'ausklapp*, aufklapp*, erweiter*, maximier*, vergrößer*',
    show: 'anzeig*, zeig*, ansehen, einblend*, anschauen, sehen, einsehen, anzeigen lassen, gehe zu, betrachten, lesen, blende ~ ein',
    load: 'laden, lade, nachlad*, lädt',
    loading:
      'lädt, lade, wird geladen, werden geladen, wird ~ geladen, werden ~ geladen, ladevorgang, laden läuft',
    sending:
      'wird gesendet, sende, wird übermittelt, wird gespeichert, speichere, wird abgeschickt, senden läuft, wird verarbeitet, wird ~ gesendet',
    preview: 'vorschau*',
    save: 'speicher*, merken, sicher*, sichern',
    saved: 'gespeichert, gesichert, gemerkt',
    bookmark: 'lesezeichen, merkliste*, favorit*, leseliste, später lesen, merken, bookmark*, vormerken',
    cancel: 'abbrech*, abbruch, brechen ~ ab, zurücknehmen, verwerfen',
    confirm: 'bestätig*, bestätigung*',
    confirmed: 'bestätigt',
    close: 'schließ*, zumachen, ausblenden',
    closed:
      'geschlossen, deaktiviert, abgeschaltet, ausgeschaltet, gesperrt, beendet, nicht mehr kommentiert',
    open: 'öffne*, offen, aufrufen, geöffnet',
    toggle: 'umschalt*, wechsel*, schalter, ein ausschalten, ein und ausblenden, wechseln, wechsle',
    choose: 'auswähl*, wähle*, wahl, aussuchen, wählen, entscheide*',
    selected: 'ausgewählt*, auswahl, gewählt*',
    ok: 'ok, okay, verstanden, alles klar, einverstanden, in ordnung, geht klar, got it',
    yes: 'ja',
    accept:
      'akzeptier*, zustimm*, annehm*, einwillig*, zugestimmt, stimme ~ zu, stimmen ~ zu, stimmst ~ zu, einverstanden, erlaube ich, okay mit, akzeptiert',
    reject: 'ablehn*, verweiger*, lehne ~ ab, nicht zustimm*, widersprech*, zurückweis*',
    enable:
      'aktivier*, erlaub*, einschalt*, zulass*, anschalt*, schalte ~ ein, lasse ~ zu, freigeben, ermöglich*, gestatte*, schaltet ~ ein, ein oder',
    enabled: 'aktiv, aktiviert, eingeschaltet, angeschaltet, an',
    disable: 'deaktivier*, ausschalt*, abschalt*, schalte ~ aus, unterbind*, abstell*',
    manage: 'verwalt*, anpass*, konfigurier*, einstellen, individuell*, bearbeiten, personalisier*',
    settings:
      'einstellung*, präferenz*, optionen, option, konfiguration, *einstellungen, auswahlmöglichkeiten, vorlieben',
    change: 'änder*, änderung*, anpassen, wechseln, anpassung*',
    withdraw: 'widerruf*, widerrufen, zurückzieh*, rückgängig, zurücknehm*, widersprech*, widerspruch*',
    continue:
      'fortfahr*, fortsetz*, weiter, fahre ~ fort, geht [es] weiter, weitergeht, weiterles*, weiternutz*, fort, weiterhin, weitersurf*, weiterzulesen, weiterlesen',
    start: 'starte*, beginn*, anfangen, start, loslegen',
    done: 'fertig, erledigt, abgeschlossen, vollständig, erfolgreich',
    try: 'versuch*, probier*, test*, ausprobier*',
    retry:
      'wiederhol*, versuchen sie es ~ erneut, versuche es ~ erneut, erneut versuchen, versuchs nochmal, nochmal versuchen, erneut probieren, versuch es ~ noch einmal',
    wait: 'warte*, bitte warten, einen moment, augenblick, moment, gedulden',
    check: 'prüf*, überprüf*, kontrollier*, sehen sie ~ nach, schau ~ nach, checken, schauen',
    verify:
      'verifizier*, verifikation*, überprüfung*, nachweis*, prüfung, authentifizier*, sicherheitsüberprüfung',
    verifying:
      'wird überprüft, wird verifiziert, überprüfe, verifiziere, verifizierung läuft, überprüfung läuft, wird geprüft',
    verified: 'verifiziert, überprüft, erfolgreich überprüft, verifizierung erfolgreich, geprüft',
    copy: 'kopier*',
    copied: 'kopiert',
    share: 'teile, teilen, teil, weitersag*, weiterempfehl*, weiterleit*, geteilt, mitteilen',
    download: 'herunterlad*, download*, runterlad*',
    read: 'lies, lese*, lesen, gelesen, liest, weiterlesen, durchlesen, nachlesen, lesedauer, lesezeit, weiterzulesen',
    listen: 'anhör*, hör*, vorles*, höre ~ an',
    watch: 'anschau*, anseh*, schau*',
    play: 'abspiel*, spiele ~ ab, wiedergab*, wiedergeb*, abspielen',
    follow: 'folg*, folge*, abonnier*',
    join: 'mitmach*, teilnehm*, beteilig*, beitret*, mach ~ mit, machen sie mit, mitdiskutier*, schließ* ~ an, steig* ~ ein, tritt ~ bei, nimm ~ teil, nehmen ~ teil',
    report: 'meld*, melden, beanstand*, gemeldet, anzeigen wegen',
    block: 'blockier*, sperr*, stummschalt*',
    blocked: 'blockiert, gesperrt, stummgeschaltet, gebannt',
    pin: 'angepinnt*, angeheftet*, oben gehalten, fixiert, gepinnt*',
    sort: 'sortier*, sortierung*, reihenfolge, ordnen, ordnung',
    filter: 'filter*, gefiltert, eingrenz*',
    skip: 'spring*, überspring*, gehe zu, direkt zum, direkt zur, wechsle zu, gehen sie zu, zum, zur, sprung',
    scroll: 'scroll*, blättern',
    reset: 'zurücksetz*, zurückgesetzt, setze ~ zurück',
    learn: 'erfahr*, information*, infos, info, details, auskunft, mehr dazu, angaben',
    contact: 'kontakt*, kontaktier*, wenden sie sich, ansprechpartner',
    help: 'hilfe*, helfen, unterstützung, support, fragen, faq, hilft, häufige fragen',
    login:
      'anmeld*, einlogg*, login, log in, angemeldet, eingeloggt, melde* ~ an, loggen sie ~ ein, logge ~ ein, meld* ~ an, einloggen, anmeldung',
    logout: 'abmelden, ausloggen, logout, melde* ~ ab, abgemeldet, ausgeloggt',
    signup:
      'registrier*, konto erstellen, konto anlegen, account erstellen, neu anmelden, benutzerkonto erstellen, registrierung*, jetzt registrieren, sign up',
    create: 'erstell*, anleg*, erzeug*, leg* ~ an, verfasse*',
    forgot: 'vergessen, verloren, vergessen haben, vergiss*',
    remember: 'angemeldet bleiben, eingeloggt bleiben, merken, erinner*, merk* dir, mich merken',
    wrong: 'falsch*, ungültig*, inkorrekt*, fehlerhaft*, nicht korrekt',
    expired: 'abgelaufen*, verfallen, ungültig geworden, zeitüberschreitung',
    session: 'sitzung*, session',
    subscribe:
      'abonnier*, abo, abos, abonnement*, abo abschließen, *abo, *abonnement, *abos, bestell*, bezieh*, schließ* ~ ab, ein abo',
    subscribed: 'abonniert, bestellt, abonnement bestätigt, eingetragen, angemeldet',
    subscriber: 'abonnent*, abonnentinnen, abonnenten, abonennt*',
    unsubscribe:
      'abbestell*, abmeld*, austrag*, kündig*, abmeldung, abo kündigen, abo beenden, bestelle ~ ab',
    member: 'mitglied*, mitgliedschaft*, *mitglied, *mitglieder, member*',
    become: 'werd*, werde, werden, wirst',
    free: 'kostenlos*, gratis, umsonst, kostenfrei*, frei, freie*, gebührenfrei',
    trial:
      'probe*, probemonat*, testphase*, probezeit*, probeabo*, testabo*, testen, testmonat*, probeweise, ausprobieren',
    gift: 'verschenk*, geschenk*, schenk*',
    support: 'unterstütz*, fördern, fördere, förder*, support*',
    donate: 'spend*, spende*, gespendet, trinkgeld',
    unlock:
      'freischalten, unbegrenzt*, unbeschränkt*, vollzugriff, vollen zugriff, zugriff, uneingeschränkt*, entsperr*, zugang, alle inhalte',
    pay: 'bezahl*, zahl*, zahlung*, kostenpflichtig*',
    limit: 'limit*, begrenz*, beschränk*, kontingent, aufgebraucht, erreicht',
    app: 'app, apps',
    error:
      'fehler*, schiefgelaufen, schief gelaufen, schiefgegangen, fehlgeschlagen, fehlschlag*, problem*, gescheitert, konnte nicht, konnten nicht, konnte ~ nicht, konnten ~ nicht, störung, kann nicht ~ werden, nicht möglich, misslungen, ist etwas schief*',
    sorry:
      'entschuldig*, leider, sorry, ups, hoppla, verzeih*, oh nein, tut uns leid, tut mir leid, bedauer*, pardon, oops',
    find: 'find*, gefunden, auffindbar, finden',
    exist: 'existier*, vorhanden, gibt es, gibt, mehr vorhanden, verfügbar, da ist',
    empty: 'leer*, unausgefüllt',
    required:
      'erforderlich*, pflichtfeld*, pflicht, notwendig*, benötigt, verpflichtend*, pflichtangabe*, obligatorisch*, zwingend, nötig, vorgeschrieben',
    optional: 'optional*, freiwillig*, nicht erforderlich, nicht notwendig, kein pflichtfeld',
    mark: 'markier*, gekennzeichnet*, mit stern*, sternchen, mit, kennzeichnet, kennzeichnung',
    field: 'feld, felder, feldern, formularfeld*, angaben, eingabefeld*, *felder, *feld, *feldern',
    valid: 'gültig*, korrekt*, richtig*',
    fill: 'ausfüll*, ausgefüllt, fülle ~ aus, füllen ~ aus, eingeb*, eingegeben, geben sie ~ ein, gib ~ ein, angeben, gib ~ an, geben sie ~ an, angegeben, eintrag*, vervollständig*, einzugeben, eintipp*',
    browser: 'browser*, webbrowser',
    javascript: 'javascript, java script, js',
    network: 'netzwerk*, verbindung*, internetverbindung*, internet, netz, wlan, verbindung zum internet',
    available: 'verfügbar*, erreichbar*, zugänglich*, erhältlich*, abrufbar, vorhanden',
    region: 'region, land, ihrem land, deinem land, ländern, standort, gebiet',
    permission:
      'berechtigung*, zugriffsrecht*, erlaubnis, befugnis*, erlaubt, rechte, genehmigung, berechtigt',
    broken: 'defekt*, kaputt*, tot, funktioniert nicht, fehlerhaft, funktionieren nicht, ungültig',
    owner: 'betreiber*, inhaber*, administrator*, besitzer*, webmaster*, eigentümer*, seitenbetreiber*',
    let_know:
      'bescheid, mitteil*, informier*, teilen ~ mit, teile ~ mit, wissen, hinweis geben, lass* ~ wissen, sag* ~ bescheid, geben ~ bescheid',
    testing: 'testmodus, testbetrieb, zu testzwecken, nur zum testen, zum testen',
    privacy: 'datenschutz*, privatsphäre*, privat*',
    privacy_policy:
      'datenschutzerklärung*, datenschutzbestimmung*, datenschutzhinweis*, datenschutzrichtlinie*, datenschutzerklaerung, datenschutzinformation*, datenschutzbedingung*, datenschutz',
    terms:
      'nutzungsbedingung*, geschäftsbedingung*, agb, allgemeine geschäftsbedingungen, nutzungsbestimmung*, bedingungen, teilnahmebedingung*, servicebedingungen',
    imprint: 'impressum, anbieterkennzeichnung, pflichtangaben, rechtliche hinweise, rechtliches',
    cookie: 'cookie, cookies, *cookie, *cookies, keks, kekse',
    consent: 'einwilligung*, zustimmung*, einverständnis*, consent',
    purpose: 'zweck, zwecke, zwecken, zweckes, verarbeitungszweck*, einsatzzweck*',
    service:
      'dienst, dienste, diensten, dienstes, service, services, dienstleistung*, *dienste, *dienst, anwendung, anwendungen, leistungen',
    vendor: 'anbieter*, drittanbieter*, partner*, dritte, dritter, dritten, hersteller*',
    data: 'daten, personenbezogen*, angaben, informationen über sie, informationen über dich, nutzerdaten, *daten',
    process: 'verarbeit*, speicher*, gespeichert, erheb*, erhoben, nutz*, verwend*',
    use: 'verwend*, nutz*, benutz*, einsetz*, einsatz, eingesetzt, setzen, nutzung, gebrauch*, setzt',
    share_data:
      'weitergeb*, weitergegeben, verkauf*, verkauft, weitergabe, übermittl*, geben ~ weiter, weiterverkauf*',
    essential:
      'notwendig*, essenziell*, essentiell*, technisch notwendig*, unbedingt erforderlich*, erforderlich*, technisch erforderlich*, unverzichtbar*, unerlässlich*, unverzichtbar, zwingend erforderlich*',
    functional: 'funktional*, funktion*, funktionell*',
    statistics:
      'statistik*, statistisch*, analyse*, analytisch*, analysier*, messung, auswert*, reichweitenmessung, besuchermessung',
    marketing: 'marketing*, tracking*, targeting, werbezweck*, verfolgung, nachverfolg*',
    personalised:
      'personalisiert*, maßgeschneidert*, interessenbezogen*, individualisiert*, zugeschnitten*, interessenbasiert*',
    performance: 'leistung*, performance, leistungsfähigkeit, geschwindigkeit',
    optimise: 'verbesser*, optimier*, optimal*, bestmöglich*',
    experience:
      'erfahrung*, erlebnis*, nutzererlebnis, nutzungserlebnis, surferlebnis, benutzererfahrung, nutzererfahrung, funktionieren, funktioniert, betrieb, einkaufserlebnis',
    relevant:
      'relevant*, interessant*, interessieren, interessiert, gefallen könnt*, dich interessieren, das könnte ~ gefallen',
    provide:
      'bereitstell*, bereitgestellt, anbiet*, angeboten, bereit*, stellen ~ bereit, zur verfügung stell*, bieten, bietet, liefern, zur verfügung gestellt, erbring*, gestellt',
    load_default:
      'standardmäßig geladen, standardmäßig ~ geladen, voreingestellt, standardmäßig aktiv*, standardmäßig',
    optout: 'opt out, optout, abwähl*, abwählbar',
    external: 'extern*, drittanbieter*, eingebettet*, fremd*, dritter, einbindung',
    social: 'soziale* medien, soziale* netzwerk*, social media, sozialen netzwerken, soziale medien',
    visit: 'besuch*, besuchen, besucht, letzten besuch',
    renew: 'erneuer*, erneute zustimmung, aktualisier* ~ zustimmung, auffrisch*',
    assess: 'einsehen, einseh*, überblick*, übersicht*, bewerten, beurteil*, einsicht, entnehm*',
    apply: 'gelten, gilt, anwend*, übernehm*, gültigkeit, findet anwendung, finden anwendung',
    understand: 'wie, versteh*, welche, nachvollzieh*',
    captcha:
      'captcha*, sicherheitsabfrage*, sicherheitsfrage*, sicherheitsprüfung, sicherheitscode, spamschutz',
    robot: 'roboter*, bot, bots, robot, mensch sind, maschine sind',
    protect: 'geschützt*, schütz*, schutz, gesichert, absicher*',
    code: 'code, codes, bestätigungscode, prüfcode, zahlencode',
    puzzle: 'rätsel*, aufgabe*, puzzle*, herausforderung*, challenge*',
    hear: 'hör*, hören, gehört, hörst',
    see: 'sehen, siehst, sieht, sehe, abgebildet*, angezeigte*, dargestellt*',
    reload:
      'neu laden, neu geladen, neues laden, aktualisieren, anderes, neues, lade ~ neu, laden ~ neu, neuladen, erneut laden',
    ad: 'anzeige, anzeigen, werbung, werbe*, werbeanzeige*, reklame, inserat*, inserieren',
    sponsor: 'gesponsert*, sponsor*, gesponsort*, präsentiert von, in zusammenarbeit mit, unterstützt durch',
    promo:
      'promotion, advertorial, bezahlt*, werblich*, promoted, beworben*, bezahlter inhalt, verlagsangebot, produktplatzierung',
    affiliate:
      'affiliate*, partnerlink*, affiliatelink*, provisionslink*, partnerprogramm*, werbelink*, partner links',
    commission: 'provision*, vergütung, beteiligung, kommission',
    earn: 'erhalt*, verdien*, bekomm*, erhält',
    purchase: 'kauf*, einkauf*, bestell*, erwerb*, käufe*, gekauft*, kaufst',
    contain: 'enthält, enthalten*, beinhalt*, enthaltene',
    adblock: 'adblock*, werbeblocker*, ad blocker, anzeigenblocker*',
    ai: 'ki, ai, künstliche intelligenz, künstlicher intelligenz, künstlichen intelligenz, chatgpt, sprachmodell*, ki *, genai',
    made: 'erstellt, generiert*, erzeugt*, geschrieben, verfasst, produziert, ki generiert*, entstanden',
    summary: 'zusammenfass*, zusammengefasst, kurzfassung, überblick',
    human_check:
      'redaktionell geprüft, redaktionell überprüft, von menschen geprüft, von der redaktion geprüft, redaktionell bearbeitet, menschlich geprüft, gegengelesen, von einem menschen, von der redaktion überprüft, redaktion ~ geprüft',
    correction: 'korrektur*, korrigier*, richtigstell*, berichtig*, klarstellung*, erratum, gegendarstellung',
    embargo: 'sperrfrist*, embargo, gesperrt bis',
    syndicated:
      'mit freundlicher genehmigung, übernommen*, nachdruck*, zuerst erschienen, erstmals erschienen, zweitveröffentlich*, mit genehmigung, ursprünglich erschienen, zuerst veröffentlicht',
    sample:
      'testgerät*, rezensionsexemplar*, testexemplar*, leihgabe*, leihgerät*, testmuster, leihweise, zur verfügung gestelltes',
    opinion: 'kommentar, meinung, meinungsbeitrag*, gastbeitrag, kolumne*, leitartikel, meinungsartikel',
    live: 'live, liveticker*, live ticker, liveblog*, live blog, ticker',
    developing:
      'entwickelt sich, entwickelnde lage, eilmeldung*, laufend aktualisiert, in entwicklung, wird laufend ~ aktualisiert, wird fortlaufend ~ aktualisiert, weitere informationen folgen',
    extra_cost:
      'ohne mehrkosten, keine mehrkosten, ohne zusätzliche kosten, keine zusätzlichen kosten, ohne aufpreis, preis ändert sich nicht, preis bleibt gleich, ändert sich der preis nicht, entstehen keine',
    editor: 'redaktion*, redakteur*, redaktionell*',
    copyright: 'copyright, urheberrecht*, ©, urheber',
    rights: 'alle rechte vorbehalten, rechte vorbehalten, alle rechte, sämtliche rechte vorbehalten',
    license: 'lizenz*, lizenziert*, lizensiert*, *lizenz',
    powered:
      'powered by, betrieben mit, läuft mit, erstellt mit, realisiert mit, unterstützt von, betrieben von, präsentiert mit, basiert auf, angetrieben von, bereitgestellt von, realisiert durch, powered, ermöglicht durch, bereitgestellt durch',
    design: 'design von, theme von, gestaltet von, gestaltung, design, template, webdesign',
    thanks: 'danke*, dank, vielen dank, herzlichen dank, besten dank',
    sure: 'sicher, sind sie sicher, bist du sicher, wirklich, gewährleist*, sicherstell*, stellen ~ sicher, sicherzustellen',
    says: 'sagt, schrieb, sagte, meint, schreibt, hieß es',
    markup: 'markdown, html, bbcode, formatier*, textformat*, html tags',
    what: 'was, wonach',
    abuse: 'missbrauch*, missbräuchlich*, verstoß*, verstöße*, unangemessen*',
    thing: 'element, elemente, einträge, objekt, objekte, etwas, ding*, nichts, eintrag, artikel',
    issue: 'issue, issues, ticket, tickets, problem bei',
    window: 'fenster*, tab, tabs, reiter, registerkarte*',
    add: 'hinzufüg*, füge ~ hinzu, ergänz*, zufügen, anfügen',
    form: 'formular*, *formular',
    click: 'klick*, anklick*, tipp*, drück*',
    human: 'mensch, menschen, menschlich*',
    receive: 'erhalt*, bekomm*, empfang*, erhält, zugeschickt, zugestellt, bezieh*',
    policy: 'richtlinie*, erklärung*, bestimmung*',
    cookie_policy:
      'cookie richtlinie*, cookie erklärung*, cookierichtlinie*, cookie hinweis*, cookie bestimmung*, cookieerklärung*, cookie information*',
    important: 'wichtig*, am herzen, wert, ernst, schätzen, nehmen ~ ernst',
    product: 'produkt*, gerät, gerätes, testprodukt*, geräte',
    device: 'gerät, geräte, endgerät*, gerätes, gerätekennung*',
    media: 'medien, medium, medieninhalt*, *medien',
    detail: 'detail*, einzelheit*, einzelheiten',
    miss: 'verpass*, nichts verpassen, entgehen, verpassen',
    offer: 'angebot*, tarif*, *angebote, *angebot, pakete',
    journalism: 'journalismus*, berichterstattung*, journalistisch*, redaktionelle arbeit, recherch*',
    coffee: 'kaffee',
    friend: 'freund, freunde, freunden, freundin, bekannte*',
    clipboard: 'zwischenablage*',
    also: 'auch, ebenfalls, ebenso',
    title: 'titel*, überschrift*',
    duration: 'dauer*, zeit, lesezeit, lesedauer, geschätzte, ca, etwa, zeitaufwand',
    written: 'geschrieben, verfasst, text von',
    outdated: 'veraltet*, alt, nicht mehr aktuell, überholt, älter als, nicht mehr auf dem neuesten stand',
    partnership: 'partnerschaft*, kooperation*, zusammenarbeit*',
    machine: 'maschinell*, automatisch*, maschine, automatisiert*',
    until: 'bis, solange',
    express:
      'wiedergeb*, spiegel*, ausdrück*, gibt ~ wieder, geben ~ wieder, entspricht, entsprechen, ausdruck',
    offline: 'offline, keine verbindung',
  },
  phrases: {
    'action.sent': 'gesendet, abgeschickt, versendet',
    'error.vote': 'ihre stimme wurde nicht gezählt, abstimmung fehlgeschlagen, abstimmen fehlgeschlagen',
    'comment.only-admin':
      'nur der administrator kann hier antworten, nur admins können antworten, nur administratoren dürfen antworten',
    'comment.only-you':
      'nur sie können das sehen, nur für dich sichtbar, nur für sie sichtbar, nur für den verfasser sichtbar',
    'comment.draft-restored':
      'ihr entwurf ist wieder da, inhalt wurde wiederhergestellt, entwurf wiederhergestellt',
    'form.password-mismatch': 'die passwörter stimmen nicht überein, passwörter stimmen nicht überein',
    'form.enter-name-email':
      'bitte zuerst name und e-mail-adresse eingeben, bitte name und e-mail eingeben, bitte geben sie name und e-mail ein',
    'login.email-verified': 'ihre e-mail-adresse ist bestätigt, e-mail bestätigt, e-mail-adresse verifiziert',
    'login.out-confirm':
      'möchten sie sich wirklich abmelden, wirklich abmelden, willst du dich wirklich abmelden',
    'action.deleting': 'wird gelöscht, lösche',
    'error.delete': 'konnte nicht gelöscht werden, löschen fehlgeschlagen',
    'error.edit':
      'konnte nicht geändert werden, bearbeiten fehlgeschlagen, ändern fehlgeschlagen, aktualisierung fehlgeschlagen',
    'error.timeout': 'es hat zu lange gedauert, zeitüberschreitung, zeitüberschreitung der anfrage',
    'nav.messages': 'nachrichten und mitteilungen, posteingang, meine nachrichten',
    'nav.dashboard': 'dashboard, kontrollzentrum, verwaltung, verwaltungsbereich',
    'action.next-step': 'nächster schritt, zum nächsten schritt',
    'comment.load-failed':
      'die kommentare konnten nicht geladen werden, kommentare konnten nicht geladen werden',
    'consent.withdraw':
      'sie können ihre auswahl später jederzeit ändern, sie können ihre auswahl jederzeit ändern',
    'comment.empty': 'bitte schreiben sie zuerst einen kommentar, schreibe zuerst einen kommentar',
    'comment.submitted':
      'der kommentar wurde veröffentlicht, ihr kommentar wurde veröffentlicht, dein kommentar wurde veröffentlicht',
    'comment.guidelines':
      'netiquette, kommentarregeln, bitte beachten sie unsere kommentarregeln, unsere netiquette',
    'comment.characters-left': 'noch {count} zeichen',
    'time.seconds-ago': 'vor {count} sekunden, vor {count} (sekunde|sek|s), vor einer sekunde',
    'comment.upload-image':
      'bild hochladen, bilder hochladen, bild einfügen, bild hinzufügen, foto hochladen, ein bild hochladen',
    'action.uploading': 'wird hochgeladen, lade hoch, hochladen läuft, lädt hoch, upload läuft',
    'error.upload':
      'das hochladen ist fehlgeschlagen, hochladen fehlgeschlagen, upload fehlgeschlagen, fehler beim hochladen',
    'error.file-too-large': 'die datei ist zu groß, datei zu groß, bild zu groß, das bild ist zu groß',
    'comment.emoji': 'emoji, emojis, emoticons, smileys, emoji einfügen, emoji hinzufügen',
    'comment.badge-admin': 'administrator, admin, administratorin, betreiber, administratoren, verwalter',
    'comment.badge-moderator': 'moderator, moderatorin, moderatoren',
    'comment.pin': 'anheften, anpinnen, kommentar anheften, oben anheften, oben anpinnen',
    'comment.unpin': 'lösen, loslösen, nicht mehr anheften, anheften aufheben, kommentar lösen',
    'comment.approve': 'freigeben, freischalten, genehmigen, kommentar freigeben, kommentar freischalten',
    'comment.approved': 'freigegeben, genehmigt, freigeschaltet, kommentar freigegeben, geprüft',
    'comment.waiting': 'ausstehend, wartend, in prüfung, warten, in bearbeitung',
    'comment.spam': 'spam, als spam markieren, als spam melden, spam melden',
    'comment.name-too-short':
      'der name ist zu kurz, der name muss mindestens {count} zeichen lang sein, name zu kurz, name muss mindestens {count} zeichen enthalten',
    'comment.too-fast':
      'sie schreiben zu schnell warten sie kurz, zu viele anfragen, du kommentierst zu schnell, du schreibst zu schnell, langsamer bitte',
    'comment.duplicate':
      'das haben sie schon geschrieben, doppelter kommentar, doppelter inhalt, kommentar bereits vorhanden',
    'vote.already': 'sie haben bereits abgestimmt, du hast bereits abgestimmt, bereits abgestimmt',
    'vote.own':
      'über den eigenen kommentar kann man nicht abstimmen, du kannst nicht für deinen eigenen kommentar stimmen, sie können nicht über ihren eigenen kommentar abstimmen',
    'comment.edit-history':
      'bearbeitungsverlauf, verlauf, versionsverlauf, versionsgeschichte, änderungsverlauf',
    'comment.mark-read': 'alle als gelesen markieren, als gelesen markieren, alles gelesen',
    'nav.notifications': 'benachrichtigungen, benachrichtigung, mitteilungen, hinweise',
    'comment.all': 'alle kommentare, sämtliche kommentare',
    'comment.author-only': 'nur vom autor, nur autor, nur kommentare des autors',
    'comment.mentions': 'erwähnungen, erwähnungen von mir',
    'comment.read-only': 'nur lesen, schreibgeschützt, nur lesbar',
    'comment.block-user': 'nutzer sperren, benutzer blockieren, nutzer blockieren, blockieren, sperren',
    'comment.user-blocked': 'dieser nutzer ist gesperrt, gesperrt, blockiert, benutzer gesperrt',
    'format.bold': 'fett, fettgedruckt',
    'format.italic': 'kursiv, kursiver text',
    'format.quote': 'zitat, zitieren, zitat einfügen',
    'format.code': 'codeblock, code einfügen, code block',
    'format.list': 'aufzählung, nummerierte liste, liste, ungeordnete liste, geordnete liste',
    'format.link': 'link einfügen, link hinzufügen',
    'form.confirm-password': 'passwort bestätigen, passwort wiederholen, kennwort wiederholen',
    'form.change-password': 'passwort ändern, kennwort ändern',
    'form.enter-password':
      'bitte das passwort eingeben, passwort eingeben, gib dein passwort ein, geben sie ihr passwort ein',
    'form.avatar': 'profilbild, avatar, profilbild ändern, avatar ändern',
    'form.subject': 'betreff, ihr betreff',
    'form.phone': 'telefonnummer, telefon, handynummer, mobilnummer',
    'form.first-name': 'vorname, ihr vorname, dein vorname',
    'form.last-name': 'nachname, ihr nachname, familienname',
    'login.username-or-email':
      'benutzername oder e-mail-adresse, e-mail oder benutzername, benutzername oder e-mail',
    'login.send-code': 'code senden, code anfordern, bestätigungscode senden, code erneut senden',
    'login.taken':
      'dieser name oder diese adresse ist schon vergeben, benutzername bereits vergeben, e-mail-adresse wird bereits verwendet, benutzername ist bereits vergeben',
    'login.delete-account': 'konto löschen, mein konto löschen, account löschen',
    'error.server':
      'es gibt ein problem mit dem server, serverfehler, interner serverfehler, anfrage fehlgeschlagen, ungültige anfrage',
    'error.not-allowed':
      'das ist ihnen nicht erlaubt, zugriff verweigert, keine berechtigung, nicht erlaubt, nicht autorisiert, nicht berechtigt',
    'error.load': 'konnte nicht geladen werden, laden fehlgeschlagen, fehler beim laden, konnte nicht laden',
    'error.save': 'konnte nicht gespeichert werden, speichern fehlgeschlagen, fehler beim speichern',
    'action.undo': 'rückgängig machen, rückgängig, wiederherstellen',
    'action.done': 'fertig, erledigt, abgeschlossen',
    'action.reset': 'zurücksetzen, leeren, reset, alles zurücksetzen',
    'action.change': 'wechseln',
    'action.filter': 'filtern, filter',
    'action.print': 'drucken, artikel drucken, ausdrucken, seite drucken',
    'action.enable': 'aktivieren, einschalten',
    'action.disable': 'deaktivieren, ausschalten, abschalten',
    'action.open': 'öffnen, aufmachen',
    'action.create': 'erstellen, anlegen, neu erstellen',
    'action.skip': 'überspringen, jetzt überspringen',
    'action.select-all': 'alle auswählen, alles auswählen, alle markieren',
    'action.pause': 'pause, pausieren, anhalten',
    'meta.online': '{count} gerade online, {count} online, {count} personen online, {count} leser online',
    'meta.words-label': 'wörter, wortanzahl, anzahl wörter',
    'meta.views-label': 'aufrufe, seitenaufrufe, besuche, zugriffe, besucher',
    'meta.source': 'quelle, quellen',
    'meta.rating': 'bewertung, bewertungen, wertung',
    'meta.followers': '{count} follower, {count} abonnenten',
    'nav.help': 'hilfe, hilfe und kontakt, häufige fragen, faq, hilfebereich',
    'nav.language': 'sprache, sprachen, sprache wählen, sprache auswählen, sprache ändern',
    'nav.news': 'nachrichten, news, schlagzeilen',
    'nav.sitemap': 'sitemap',
    'nav.accessibility': 'barrierefreiheit, erklärung zur barrierefreiheit',
    'nav.jobs': 'stellenangebote, karriere, jobs, stellen',
    'legal.disclaimer': 'haftungsausschluss, disclaimer, haftungshinweis',
    'legal.age':
      'sie müssen mindestens {count} jahre alt sein, sie müssen alt genug sein {count}, bist du über {count}, sind sie über {count} jahre alt, ich bin über {count}',
    'consent.duration': 'speicherdauer, laufzeit, ablauf, cookie-laufzeit, ablaufdatum',
    'consent.legitimate-interest': 'berechtigtes interesse, berechtigte interessen',
    'consent.unclassified': 'nicht klassifiziert, nicht kategorisiert, sonstige cookies',
    'consent.service-cookies':
      'dieser dienst setzt {count} cookies, dieser dienst verwendet {count} cookies, dieser dienst kann {count} cookies setzen',
    'consent.service-no-cookies':
      'dieser dienst setzt keine cookies, dieser dienst verwendet keine cookies, dieser dienst benutzt keine cookies',
    'comment.field':
      'kommentar, dein kommentar, ihr kommentar, mein kommentar, kommentieren, kommentiere, kommentartext',
    'comment.label': 'kommentare, kommentarbereich, leserkommentare, kommentare lesen und schreiben',
    'comment.count': '{count} kommentare, {count} kommentar, kommentare ({count}), {count} leserkommentare',
    'comment.write':
      'kommentar schreiben, schreib einen kommentar, schreibe einen kommentar, schreiben sie einen kommentar, kommentar hinterlassen, hinterlasse einen kommentar, hinterlassen sie einen kommentar, kommentar hinzufügen, kommentar verfassen, jetzt kommentieren, neuer kommentar, einen kommentar schreiben, artikel kommentieren, beitrag kommentieren, kommentar eingeben, schreibe etwas, antwort hinterlassen, hinterlasse eine antwort',
    'comment.submit':
      'kommentar abschicken, kommentar absenden, kommentar senden, kommentar veröffentlichen, kommentar posten, kommentar speichern, kommentar abgeben, veröffentlichen',
    'comment.share-thoughts':
      'was denkst du, was denken sie, was meinst du, was meinen sie, deine meinung, ihre meinung, sag uns deine meinung, sagen sie uns ihre meinung, teile deine gedanken mit uns, teile deine meinung, was hältst du davon, was halten sie davon, wie ist deine meinung, eure meinung',
    'comment.join-discussion':
      'diskutiere mit, diskutieren sie mit, mitdiskutieren, an der diskussion teilnehmen, beteilige dich an der diskussion, beteiligen sie sich an der diskussion, nimm an der diskussion teil, diskussion, diskussion starten, zur diskussion, mitreden, jetzt mitdiskutieren',
    'comment.be-first':
      'sei der erste, seien sie der erste, sei der erste der [einen] kommentar* [schreibt|hinterlässt|abgibt], schreibe den ersten kommentar, schreiben sie den ersten kommentar, verfasse den ersten kommentar, sei die erste person, der erste kommentar, erster kommentar, ersten kommentar schreiben, ersten kommentar verfassen, sei die erste person [die|welche] einen kommentar hinterlässt, seien sie die erste person die kommentiert, sei der erste der kommentiert, kommentiere als erster, kommentieren sie als erster, kommentiere als erstes',
    'comment.none':
      'keine kommentare, noch keine kommentare, noch keine kommentare vorhanden, keine kommentare vorhanden, bisher keine kommentare, es gibt noch keine kommentare, bislang keine kommentare, es sind noch keine kommentare vorhanden, niemand hat bisher kommentiert',
    'comment.closed':
      'kommentare geschlossen, kommentare sind geschlossen, die kommentare sind geschlossen, kommentarfunktion geschlossen, kommentarfunktion deaktiviert, die kommentarfunktion ist geschlossen, kommentare deaktiviert, kommentare sind deaktiviert, kommentieren nicht mehr möglich, die diskussion ist geschlossen, kommentarfunktion abgeschaltet, kommentare sind derzeit nicht möglich, dieser artikel kann nicht mehr kommentiert werden, dieser beitrag kann nicht mehr kommentiert werden',
    'comment.pending':
      'dein kommentar wartet auf freischaltung, dein kommentar wartet auf moderation, ihr kommentar wartet auf freischaltung, ihr kommentar wartet auf moderation, wartet auf freischaltung, wartet auf moderation, warten auf freigabe, kommentar wird geprüft, ihr kommentar wird geprüft, kommentar wartet auf freigabe',
    'comment.moderated':
      'kommentare werden moderiert, alle kommentare werden moderiert, kommentare werden vor der veröffentlichung geprüft, kommentare werden vor veröffentlichung moderiert, bitte beachten sie dass kommentare vor der veröffentlichung freigegeben werden müssen, kommentare müssen vor der veröffentlichung freigegeben werden, kommentare werden erst nach prüfung freigeschaltet, kommentare erscheinen nach freischaltung, kommentare werden nach prüfung freigeschaltet',
    'comment.load-more':
      'weitere kommentare laden, mehr kommentare laden, mehr kommentare, weitere kommentare, mehr kommentare anzeigen, weitere kommentare anzeigen',
    'comment.show':
      'kommentare anzeigen, kommentare lesen, kommentare einblenden, zu den kommentaren, kommentare ansehen, alle kommentare anzeigen, alle kommentare lesen, zum kommentarbereich, {count} kommentare anzeigen',
    'comment.loading': 'kommentare werden geladen, lade kommentare, kommentare laden',
    'comment.on':
      'kommentare zu {title}, {count} kommentare zu {title}, {count} gedanken zu {title}, ein kommentar zu {title}, ein gedanke zu {title}, {count} antworten zu {title}',
    'comment.hide': 'kommentare ausblenden, kommentare verbergen',
    'comment.edit': 'kommentar bearbeiten, kommentar ändern',
    'comment.delete': 'kommentar löschen, kommentar entfernen',
    'comment.report': 'kommentar melden, missbrauch melden, kommentar beanstanden, diesen kommentar melden',
    'comment.deleted':
      'kommentar gelöscht, dieser kommentar wurde gelöscht, kommentar wurde entfernt, dieser kommentar wurde entfernt, kommentar wurde gelöscht, gelöschter kommentar',
    'comment.anonymous': 'anonym, anonymer benutzer, anonymer nutzer, unbekannt',
    'comment.as-guest': 'als gast kommentieren, als gast schreiben, als gast fortfahren, gast',
    'comment.pinned': 'angepinnt, angeheftet, fixiert, oben angeheftet',
    'comment.notify-replies':
      'benachrichtige mich über antworten, benachrichtigung bei antworten, bei antworten benachrichtigen, benachrichtigungen über antworten per e-mail, bei neuen antworten benachrichtigen, über antworten per e-mail informieren, bei antwort auf meinen kommentar e-mail erhalten, ich möchte bei antworten eine e-mail erhalten',
    'comment.notify-comments':
      'benachrichtige mich über neue kommentare, benachrichtige mich über nachfolgende kommentare via e-mail, benachrichtige mich über nachfolgende kommentare per e-mail, über neue kommentare per e-mail benachrichtigen, benachrichtigung über neue kommentare, kommentare abonnieren',
    'comment.notify-articles':
      'benachrichtige mich über neue beiträge via e-mail, benachrichtige mich über neue beiträge per e-mail, über neue artikel benachrichtigen',
    'comment.save-details':
      'meinen namen meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern, name und e-mail speichern, meine daten speichern, daten merken, angaben merken, meine daten für den nächsten kommentar speichern, meinen namen e-mail und website in diesem browser speichern bis ich wieder kommentiere',
    'comment.wrote':
      '{name} sagt, {name} schrieb, {name} meint, {name} sagte, {name} schrieb am {date}, {name} sagt am {date}, kommentierte',
    'reply.label': 'antworten, antwort, beantworten, auf diesen kommentar antworten',
    'reply.to':
      'antworten auf {name}, antwort auf {name}, als antwort auf {name}, antwort an {name}, auf {name} antworten, schreibe einen kommentar zu {name}',
    'reply.count': '{count} antworten, {count} antwort',
    'reply.write':
      'antwort schreiben, antwort verfassen, deine antwort, ihre antwort, eine antwort hinzufügen, antwort hinzufügen, antwort eingeben, schreibe eine antwort, schreiben sie eine antwort, eine antwort schreiben',
    'reply.cancel': 'antwort abbrechen, antworten abbrechen, antwort verwerfen',
    'reply.show':
      'antworten anzeigen, {count} antworten anzeigen, antworten einblenden, antworten ansehen, alle antworten anzeigen',
    'reply.hide': 'antworten ausblenden, antworten verbergen, {count} antworten ausblenden',
    'reply.show-more':
      'weitere antworten anzeigen, mehr antworten anzeigen, mehr antworten, weitere antworten, {count} weitere antworten',
    'reaction.label': 'reaktionen, reaktion',
    'reaction.add': 'reaktion hinzufügen, reagieren, reaktionen hinzufügen',
    'reaction.pick': 'wähle deine reaktion, reaktion auswählen, reaktion wählen',
    'like.label': 'gefällt mir, like, liken, mir gefällt das',
    'like.undo': 'gefällt mir nicht mehr, like entfernen, like zurücknehmen, gefällt mir entfernen',
    'vote.up': 'positiv bewerten, daumen hoch, hochwählen, zustimmen daumen, upvote, dafür stimmen',
    'vote.down': 'negativ bewerten, daumen runter, herabwählen, downvote, dagegen stimmen',
    'sort.label': 'sortieren nach, sortieren, sortierung, sortiert nach, reihenfolge',
    'sort.newest':
      'neueste, neueste zuerst, neuste, neuste zuerst, aktuellste, aktuellste zuerst, neueste kommentare zuerst, neu, nach neuesten sortieren, neueste zuerst sortieren, sortieren nach neueste',
    'sort.oldest': 'älteste, nach ältesten sortieren, sortieren nach älteste',
    'sort.popular':
      'beste, beliebteste, top, am besten bewertet, beliebt, beliebteste zuerst, beste zuerst, relevanteste, am beliebtesten',
    'action.edit': 'bearbeiten, ändern, editieren',
    'action.edited': 'bearbeitet, (bearbeitet), geändert',
    'action.delete': 'löschen, entfernen',
    'action.cancel': 'abbrechen, abbruch',
    'action.save': 'speichern, änderungen speichern, sichern',
    'action.saved': 'gespeichert, änderungen gespeichert',
    'action.submit': 'absenden, senden, abschicken, einreichen, posten',
    'action.sending': 'senden…, wird gesendet, wird gesendet…, sende…, wird übermittelt, speichern…',
    'action.confirm': 'bestätigen',
    'action.close': 'schließen, fenster schließen, dialog schließen, zumachen, x schließen',
    'action.ok': 'ok, okay, verstanden, alles klar, ich verstehe, das ist ok, in ordnung',
    'action.yes': 'ja, ja bitte, ja gerne',
    'action.no': 'nein, nein danke',
    'action.add': 'hinzufügen',
    'action.continue': 'fortfahren, fortsetzen',
    'action.retry':
      'erneut versuchen, nochmal versuchen, wiederholen, noch einmal versuchen, versuche es erneut, versuchen sie es erneut, bitte versuchen sie es erneut, bitte versuche es erneut',
    'action.copy':
      'kopieren, code kopieren, text kopieren, in die zwischenablage kopieren, in zwischenablage kopieren',
    'action.copied': 'kopiert, kopiert!, in die zwischenablage kopiert, in zwischenablage kopiert',
    'action.expand': 'ausklappen, aufklappen, erweitern, alle aufklappen',
    'action.collapse': 'einklappen, zuklappen, reduzieren, minimieren, alle einklappen',
    'action.show-more':
      'mehr anzeigen, mehr, mehr zeigen, mehr ansehen, weitere anzeigen, zeige mehr, mehr sehen, mehr laden, weitere laden, weitere ergebnisse laden, mehr ergebnisse laden',
    'action.show-less': 'weniger anzeigen, weniger, weniger zeigen, zeige weniger',
    'action.show-all': 'alle anzeigen, alle, alle ansehen, alles anzeigen, zeige alle',
    'action.hide': 'ausblenden, verbergen, verstecken',
    'action.loading':
      'laden, laden…, lädt, lädt…, wird geladen, wird geladen…, lade…, ladevorgang, bitte warten wird geladen',
    'action.wait':
      'bitte warten, bitte warten…, einen moment bitte, einen augenblick bitte, moment bitte, bitte einen moment geduld, bitte haben sie etwas geduld',
    'action.select': 'auswählen, wählen',
    'action.reload': 'neu laden, seite neu laden, aktualisieren, seite aktualisieren',
    'action.download': 'herunterladen, download, datei herunterladen',
    'action.write': 'schreiben, verfassen',
    'action.preview': 'vorschau, vorschau anzeigen',
    'action.play': 'abspielen, wiedergabe, video abspielen',
    'action.listen':
      'anhören, artikel anhören, vorlesen, artikel vorlesen lassen, beitrag anhören, diesen artikel anhören',
    'action.report': 'melden',
    'action.settings': 'einstellungen',
    'form.name': 'name, dein name, ihr name, name *, anzeigename, benutzername oder name, vollständiger name',
    'form.name-optional': 'name (optional), name optional, name (freiwillig)',
    'form.email':
      'e-mail, e-mail-adresse, email, email-adresse, mail, deine e-mail-adresse, ihre e-mail-adresse, deine e-mail, ihre e-mail, e-mail-adresse eingeben, mailadresse, e-mail adresse',
    'form.email-optional': 'e-mail (optional), e-mail-adresse (optional), e-mail (freiwillig)',
    'form.website':
      'website, webseite, url, homepage, deine website, ihre website, internetseite, webadresse',
    'form.website-optional': 'website (optional), webseite (optional), homepage (optional)',
    'form.username': 'benutzername, nutzername, anmeldename',
    'form.password': 'passwort, kennwort, ihr passwort, dein passwort',
    'form.message': 'nachricht, deine nachricht, ihre nachricht, mitteilung, text',
    'form.optional': 'optional, (optional), freiwillig, freiwillige angabe',
    'form.required': 'erforderlich, (erforderlich), pflichtangabe, notwendig, benötigt, (pflichtfeld)',
    'form.required-marked':
      'erforderliche felder sind mit * markiert, erforderliche felder sind markiert, pflichtfelder sind mit * markiert, pflichtfelder sind markiert, mit * gekennzeichnete felder sind pflichtfelder, felder mit * sind pflichtfelder, pflichtfelder, * pflichtfeld, * erforderlich, mit * markierte felder sind pflichtfelder, notwendige felder sind markiert',
    'form.field-required':
      'dieses feld ist erforderlich, dieses feld ist ein pflichtfeld, dies ist ein pflichtfeld, feld ist erforderlich, bitte füllen sie dieses feld aus, bitte fülle dieses feld aus, dieses feld darf nicht leer sein, dieses feld muss ausgefüllt werden, darf nicht leer sein, ist erforderlich, pflichtfeld bitte ausfüllen, pflichtfeld',
    'form.enter-name':
      'bitte namen eingeben, bitte gib deinen namen ein, bitte geben sie ihren namen ein, bitte einen namen angeben, namen eingeben, geben sie ihren namen ein, gib deinen namen ein',
    'form.enter-email':
      'bitte e-mail-adresse eingeben, bitte gib deine e-mail-adresse ein, bitte geben sie ihre e-mail-adresse ein, bitte eine e-mail-adresse angeben',
    'form.enter-valid-email':
      'bitte gib eine gültige e-mail-adresse ein, bitte geben sie eine gültige e-mail-adresse ein, ungültige e-mail-adresse, e-mail-adresse ungültig, keine gültige e-mail-adresse, gültige e-mail-adresse eingeben, die e-mail-adresse ist ungültig',
    'form.email-private':
      'deine e-mail-adresse wird nicht veröffentlicht, ihre e-mail-adresse wird nicht veröffentlicht, wird nicht veröffentlicht, e-mail (wird nicht veröffentlicht), die e-mail-adresse wird nicht veröffentlicht, ihre e-mail-adresse wird nicht angezeigt, bleibt unveröffentlicht, die e-mail-adresse wird nicht öffentlich angezeigt',
    'login.label':
      'anmelden, login, einloggen, log-in, jetzt anmelden, anmeldung, hier anmelden, bitte anmelden, zum login, zur anmeldung',
    'login.with':
      'anmelden mit {brand}, mit {brand} anmelden, über {brand} anmelden, mit {brand} einloggen, login mit {brand}, mit {brand} fortfahren, weiter mit {brand}',
    'login.out': 'abmelden, ausloggen, logout',
    'login.sign-up':
      'registrieren, jetzt registrieren, konto erstellen, benutzerkonto erstellen, account erstellen, kostenlos registrieren, neu registrieren, neues konto anlegen, hier registrieren, konto anlegen, kostenloses konto erstellen',
    'login.or':
      'anmelden oder registrieren, einloggen oder registrieren, anmelden / registrieren, login / registrieren, login oder registrierung',
    'login.to-comment':
      'zum kommentieren anmelden, anmelden um zu kommentieren, melde dich an um zu kommentieren, melden sie sich an um zu kommentieren, zum kommentieren einloggen, einloggen um zu kommentieren, melde dich an um einen kommentar zu schreiben, du musst angemeldet sein um einen kommentar abzugeben, sie müssen angemeldet sein um einen kommentar abzugeben, du musst angemeldet sein um zu kommentieren, sie müssen eingeloggt sein um kommentieren zu können, nur angemeldete benutzer können kommentieren, nur registrierte nutzer können kommentieren, zum kommentieren müssen sie angemeldet sein, nur angemeldete benutzer können kommentare schreiben, nur angemeldete nutzer können kommentieren',
    'login.required':
      'anmeldung erforderlich, du musst angemeldet sein, sie müssen angemeldet sein, bitte melden sie sich an, bitte melde dich an, bitte loggen sie sich ein, login erforderlich',
    'login.as':
      'angemeldet als {name}, eingeloggt als {name}, sie sind angemeldet als {name}, du bist angemeldet als {name}',
    'login.forgot':
      'passwort vergessen, passwort vergessen?, kennwort vergessen, passwort verloren, haben sie ihr passwort vergessen, hast du dein passwort vergessen',
    'login.reset-password':
      'passwort zurücksetzen, kennwort zurücksetzen, neues passwort anfordern, neues passwort festlegen',
    'login.remember': 'angemeldet bleiben, eingeloggt bleiben, an mich erinnern, anmeldung merken',
    'login.no-account':
      'noch kein konto, noch kein konto?, noch nicht registriert, noch nicht registriert?, noch kein account, du hast noch kein konto, sie haben noch kein konto, neu hier, haben sie noch kein konto',
    'login.have-account':
      'bereits registriert, bereits registriert?, schon registriert, schon ein konto, bereits ein konto, haben sie bereits ein konto, hast du schon ein konto, du hast bereits ein konto, sie haben bereits ein konto',
    'login.account': 'mein konto, ihr konto, konto, dein konto, benutzerkonto, mein account',
    'login.profile': 'profil, mein profil, dein profil, ihr profil, profil anzeigen',
    'captcha.not-robot': 'ich bin kein roboter, ich bin ein mensch, kein roboter, ich bin kein bot',
    'captcha.prove-human':
      'bist du ein mensch, sind sie ein mensch, bestätigen sie dass sie ein mensch sind, bestätige dass du ein mensch bist, bitte bestätigen sie dass sie kein roboter sind, beweise dass du ein mensch bist, sind sie ein roboter',
    'captcha.enter-code':
      'code eingeben, bitte code eingeben, geben sie den code ein, gib den code ein, sicherheitscode eingeben, captcha eingeben',
    'captcha.enter-characters':
      'geben sie die zeichen aus dem bild ein, zeichen eingeben, geben sie die angezeigten zeichen ein, gib die zeichen ein die du siehst, geben sie die zeichen ein die sie sehen, bitte zeichen aus dem bild eingeben',
    'captcha.verify': 'überprüfen, verifizieren, bestätigen sie, jetzt überprüfen',
    'captcha.verifying':
      'überprüfung läuft, wird überprüft, überprüfe…, verifizierung läuft, wird überprüft…',
    'captcha.verified':
      'verifiziert, überprüft, verifizierung erfolgreich, überprüfung erfolgreich, erfolgreich',
    'captcha.failed':
      'überprüfung fehlgeschlagen, verifizierung fehlgeschlagen, captcha falsch, falscher code, captcha fehlgeschlagen, der code war falsch',
    'captcha.expired':
      'überprüfung abgelaufen, verifizierung abgelaufen, captcha abgelaufen, code abgelaufen',
    'captcha.new':
      'neues captcha, neuer code, neues bild, captcha neu laden, anderes bild, neuen code anfordern',
    'captcha.audio': 'audio-captcha, audio-aufgabe, als audio abspielen, audio-challenge anfordern',
    'cookie.accept':
      'akzeptieren, zustimmen, ich stimme zu, cookies akzeptieren, einverstanden, annehmen, cookies zulassen, cookies erlauben, ich akzeptiere, ich bin einverstanden, zulassen, erlauben',
    'cookie.accept-all':
      'alle akzeptieren, alle cookies akzeptieren, allen zustimmen, alles akzeptieren, alle zulassen, alle cookies zulassen, alle erlauben, alle annehmen, ich akzeptiere alle',
    'cookie.accept-selected':
      'auswahl akzeptieren, auswahl bestätigen, auswahl speichern, auswahl erlauben, auswahl zulassen, ausgewählte akzeptieren, ausgewählte cookies akzeptieren, ausgewählte erlauben, auswahl übernehmen',
    'cookie.accept-continue':
      'akzeptieren und weiter, zustimmen und weiter, akzeptieren und schließen, zustimmen und schließen, zustimmen und weiterlesen',
    'cookie.only-necessary':
      'nur notwendige cookies, nur notwendige, nur essenzielle cookies akzeptieren, nur erforderliche cookies, nur notwendige cookies akzeptieren, nur technisch notwendige, nur essenzielle, nur notwendige cookies verwenden, nur erforderliche, nur essenzielle cookies zulassen, nur essenzielle cookies, nur notwendige cookies zulassen',
    'cookie.reject':
      'ablehnen, ich lehne ab, cookies ablehnen, nicht zustimmen, verweigern, ohne zustimmung fortfahren, weiter ohne zustimmung, nicht akzeptieren, weiter ohne einwilligung',
    'cookie.reject-all': 'alle ablehnen, alles ablehnen, alle cookies ablehnen, alle verweigern',
    'cookie.settings':
      'cookie-einstellungen, cookies verwalten, cookie einstellungen ändern, cookies einstellen, cookies anpassen',
    'cookie.manage':
      'einstellungen ändern, einstellungen verwalten, einstellungen anpassen, anpassen, verwalten, optionen verwalten, individuelle einstellungen, präferenzen verwalten, individuelle datenschutzeinstellungen',
    'cookie.save-settings':
      'einstellungen speichern, speichern und schließen, präferenzen speichern, einstellungen übernehmen, speichern & schließen',
    'cookie.choose':
      'lassen sie mich auswählen, selbst auswählen, auswahl treffen, individuell auswählen, lass mich wählen, ich wähle selbst, lassen sie mich wählen, lass mich auswählen',
    'cookie.policy':
      'cookie-richtlinie, cookie-richtlinien, cookie-erklärung, cookie-hinweise, richtlinie zu cookies, cookie-bestimmungen',
    'cookie.learn':
      'mehr über cookies erfahren, mehr informationen zu cookies, mehr zu cookies, weitere informationen zu cookies, mehr über unsere cookies',
    'cookie.consent-heading':
      'cookie-zustimmung, cookie-hinweis, ihre privatsphäre ist uns wichtig, deine privatsphäre ist uns wichtig, wir respektieren ihre privatsphäre, cookie-einwilligung, wir schätzen ihre privatsphäre, datenschutz ist uns wichtig, cookie-zustimmung verwalten',
    'consent.always': 'immer',
    'consent.service': 'dienst, dienste, service',
    'consent.purpose': 'zweck, zwecke',
    'consent.vendors':
      'anbieter, partner, unsere partner, liste der anbieter, drittanbieter, liste der partner, partner anzeigen, anbieter anzeigen',
    'consent.always-required':
      'immer erforderlich, immer aktiv, immer aktiviert, stets aktiv, immer notwendig',
    'consent.opt-out': 'opt-out',
    'consent.essential':
      'notwendige cookies, essenziell, essenzielle cookies, technisch notwendig, unbedingt erforderliche cookies, erforderliche cookies, notwendige, essenzielle, technisch erforderlich, technisch notwendige cookies',
    'consent.functional':
      'funktional, funktionale cookies, funktionell, funktionelle cookies, funktionen, funktionale',
    'consent.statistics':
      'statistik, statistiken, analyse, statistik-cookies, analyse-cookies, besucher-statistiken, analytische cookies',
    'consent.marketing': 'marketing, marketing-cookies, werbung und marketing, werbe-cookies, werbecookies',
    'consent.performance':
      'leistung, performance, leistungscookies, performance-cookies, performance-optimierung, leistungs-cookies',
    'consent.social-media': 'soziale medien, social media, soziale netzwerke',
    'consent.external-media': 'externe medien, externe inhalte, externe dienste, inhalte von drittanbietern',
    'consent.service-provision':
      'dienstbereitstellung, bereitstellung des dienstes, erbringung der dienste, bereitstellung von diensten',
    'consent.details':
      'details, mehr details, weitere informationen, mehr informationen, details anzeigen, details einblenden, informationen anzeigen',
    'consent.privacy-settings':
      'datenschutz-einstellungen, datenschutzeinstellungen, privatsphäre-einstellungen, privatsphäreeinstellungen, datenschutzeinstellungen verwalten',
    'privacy.label': 'datenschutz, privatsphäre',
    'privacy.policy':
      'datenschutzerklärung, datenschutzbestimmungen, datenschutzhinweise, datenschutzrichtlinie, datenschutzrichtlinien, hinweise zum datenschutz, unsere datenschutzerklärung',
    'privacy.learn-more':
      'mehr dazu in unserer datenschutzerklärung, weitere informationen finden sie in unserer datenschutzerklärung, um mehr zu erfahren lesen sie bitte unsere datenschutzerklärung, mehr informationen in der datenschutzerklärung',
    'privacy.terms':
      'nutzungsbedingungen, agb, allgemeine geschäftsbedingungen, geschäftsbedingungen, bedingungen',
    'privacy.and-terms':
      'datenschutz und nutzungsbedingungen, datenschutz & agb, nutzungsbedingungen und datenschutz, agb und datenschutz',
    'newsletter.label': 'newsletter, unser newsletter, unsere newsletter, der newsletter',
    'newsletter.subscribe':
      'newsletter abonnieren, zum newsletter anmelden, newsletter-anmeldung, newsletter anmeldung, jetzt newsletter abonnieren, für den newsletter anmelden, melde dich für unseren newsletter an, abonniere unseren newsletter, abonnieren sie unseren newsletter, newsletter bestellen, kostenlosen newsletter abonnieren, melden sie sich für unseren newsletter an, zum newsletter, newsletter jetzt bestellen, hier für den newsletter anmelden, jetzt kostenlos für den newsletter anmelden, kostenlos für den newsletter anmelden',
    'newsletter.pitch':
      'täglich das neueste in ihrem postfach, die wichtigsten nachrichten per e-mail, keine neuigkeiten verpassen, nichts mehr verpassen, neue artikel per e-mail erhalten, bleiben sie auf dem laufenden, bleib auf dem laufenden, immer auf dem laufenden bleiben, auf dem laufenden bleiben',
    'newsletter.thanks':
      'vielen dank für deine anmeldung, vielen dank für ihre anmeldung, danke für die anmeldung, danke fürs abonnieren, du hast dich erfolgreich angemeldet, anmeldung erfolgreich, sie haben sich erfolgreich angemeldet, erfolgreich abonniert',
    'newsletter.already':
      'sie sind bereits angemeldet, du bist bereits angemeldet, diese e-mail-adresse ist bereits angemeldet, bereits abonniert',
    'newsletter.check-inbox':
      'bitte bestätigen sie ihre anmeldung, bitte bestätige deine anmeldung, prüfen sie ihren posteingang, prüfe deinen posteingang, bitte überprüfen sie ihr postfach, schau in dein postfach, wir haben ihnen eine bestätigungsmail geschickt, wir haben dir eine e-mail geschickt',
    'newsletter.unsubscribe-anytime':
      'abmeldung jederzeit möglich, jederzeit abbestellbar, sie können sich jederzeit abmelden, du kannst dich jederzeit abmelden, jederzeit wieder abmelden, jederzeit abbestellen, abmelden jederzeit möglich, der newsletter ist jederzeit abbestellbar',
    'newsletter.no-spam': 'kein spam, kein spam versprochen, wir versenden keinen spam, garantiert kein spam',
    'newsletter.unsubscribe': 'abbestellen, newsletter abbestellen, vom newsletter abmelden, austragen',
    'newsletter.join-readers':
      'schließen sie sich {count} lesern an, schließ dich {count} lesern an, {count} leser lesen bereits mit, werde einer von {count} abonnenten, schließe dich {count} anderen abonnenten an',
    'subscribe.label':
      'abonnieren, jetzt abonnieren, abo abschließen, abo, jetzt abo abschließen, abonnement, zum abo, abonnement abschließen, abos, jetzt abo bestellen',
    'subscribe.rss': 'rss-feed, rss, rss-feed abonnieren, feed abonnieren, feed, per rss abonnieren',
    'subscribe.by-email':
      'per e-mail abonnieren, blog per e-mail abonnieren, blog via e-mail abonnieren, per e-mail folgen',
    'subscribe.push':
      'benachrichtigungen aktivieren, push-benachrichtigungen aktivieren, push-nachrichten aktivieren, benachrichtigungen erhalten, mitteilungen erlauben, benachrichtigungen erlauben',
    'subscribe.to-read':
      'abonnieren um weiterzulesen, mit einem abo weiterlesen, mit abo weiterlesen, jetzt abonnieren und weiterlesen, lesen sie diesen artikel mit einem abo, weiterlesen mit abo, jetzt weiterlesen mit abo, um den artikel zu lesen benötigen sie ein abo, abonnieren sie um weiterzulesen, diesen artikel mit abo lesen, artikel freischalten',
    'subscribe.only':
      'nur für abonnenten, exklusiv für abonnenten, für abonnenten, dieser artikel ist nur für abonnenten, dieser artikel ist abonnenten vorbehalten, dieser inhalt ist nur für abonnenten verfügbar, abo-artikel, plus-artikel, nur mit abo',
    'subscribe.already':
      'bereits abonnent, bereits abonnent?, schon abonnent, sie sind bereits abonnent, sie haben bereits ein abo, bereits abonnent jetzt anmelden, haben sie bereits ein abo, schon abonnent hier anmelden, sind sie bereits abonnent, du hast schon ein abo',
    'subscribe.free-trial':
      'kostenlos testen, jetzt kostenlos testen, gratis testen, jetzt gratis testen, kostenlose probephase, jetzt testen, einen monat kostenlos testen, kostenloses probeabo, probeabo, gratismonat, probemonat gratis',
    'subscribe.cancel-anytime':
      'jederzeit kündbar, monatlich kündbar, jederzeit kündbares abo, sie können jederzeit kündigen, du kannst jederzeit kündigen, jederzeit monatlich kündbar, abo jederzeit kündbar, kündigung jederzeit möglich, jederzeit online kündbar',
    'subscribe.manage': 'abo verwalten, abonnement verwalten, meine abos, abo kündigen oder ändern',
    'subscribe.gift':
      'artikel verschenken, diesen artikel verschenken, artikel an freunde verschenken, geschenkabo, abo verschenken, geschenk-link',
    'subscribe.articles-left':
      'sie haben noch {count} kostenlose artikel, du hast noch {count} freie artikel, noch {count} kostenlose artikel, noch {count} artikel gratis, sie haben {count} von {count} freien artikeln gelesen',
    'subscribe.register-to-read':
      'kostenlos registrieren und weiterlesen, registrieren sie sich kostenlos um weiterzulesen, jetzt kostenlos registrieren um weiterzulesen, mit kostenlosem konto weiterlesen, registrieren um weiterzulesen',
    'subscribe.offers':
      'abo-angebote, alle abo-angebote, zu den angeboten, angebote ansehen, unsere abos, alle angebote ansehen, abo-übersicht, zu den abos',
    'member.only':
      'nur für mitglieder, exklusiv für mitglieder, dieser artikel ist nur für mitglieder, für mitglieder, mitgliedern vorbehalten, nur für mitglieder sichtbar',
    'member.become':
      'mitglied werden, jetzt mitglied werden, werde mitglied, werden sie mitglied, mitgliedschaft abschließen',
    'member.already':
      'bereits mitglied, bereits mitglied?, schon mitglied, bereits mitglied hier anmelden, sie sind bereits mitglied, du bist bereits mitglied',
    'member.label': 'mitgliedschaft, mitglied, mitglieder',
    'member.support-us':
      'unterstütze uns, unterstützen sie uns, unterstützen sie unseren journalismus, unterstütze unsere arbeit, unterstützen sie unsere arbeit, unterstütze unseren blog, jetzt unterstützen, unterstützen, uns unterstützen',
    'member.donate': 'spenden, jetzt spenden, spende, spende uns einen kaffee, einen kaffee spendieren',
    'follow.label': 'folgen',
    'follow.us': 'folge uns, folgen sie uns, folgt uns, uns folgen, folge uns in den sozialen medien',
    'follow.on':
      'folge uns auf {brand}, folgen sie uns auf {brand}, auf {brand} folgen, folgt uns auf {brand}',
    'share.label': 'teilen, teile, weitersagen, beitrag weitersagen, teilen auf, teilen bei',
    'share.on':
      'auf {brand} teilen, teilen auf {brand}, bei {brand} teilen, über {brand} teilen, via {brand} teilen, auf {brand} teilen wird in neuem fenster geöffnet',
    'share.article':
      'artikel teilen, beitrag teilen, diesen artikel teilen, diesen beitrag teilen, teile diesen artikel, teile diesen beitrag, seite teilen',
    'share.by-email':
      'per e-mail teilen, per mail teilen, per e-mail senden, per e-mail versenden, artikel per e-mail versenden, an einen freund senden, per e-mail weiterleiten, als e-mail versenden',
    'share.copy-link':
      'link kopieren, url kopieren, linkadresse kopieren, adresse kopieren, link in die zwischenablage kopieren',
    'share.link-copied':
      'link kopiert, link kopiert!, link in die zwischenablage kopiert, url kopiert, link wurde kopiert',
    'share.save':
      'merken, artikel merken, für später speichern, zur merkliste hinzufügen, auf die merkliste, später lesen, lesezeichen setzen, auf merkliste setzen',
    'related.articles':
      'ähnliche artikel, verwandte artikel, ähnliche beiträge, verwandte beiträge, verwandte themen, passende artikel, mehr zum thema, zum thema, ähnliche themen, weitere artikel zum thema, passend zum thema',
    'related.may-like':
      'das könnte dich auch interessieren, das könnte sie auch interessieren, auch interessant, das könnte ihnen auch gefallen, das könnte dir auch gefallen, könnte sie auch interessieren, vielleicht auch interessant, das könnte dich interessieren, ihnen gefällt vielleicht auch, dir gefällt vielleicht auch, vielleicht gefällt dir auch, vielleicht gefällt ihnen auch, könnte ihnen auch gefallen, weitere interessante artikel, vielleicht interessiert sie auch',
    'related.recommended':
      'empfohlen, empfehlungen, empfohlene artikel, empfohlen für sie, empfehlungen für dich, empfehlung der redaktion, für dich empfohlen, unsere empfehlungen, lesetipps, unsere lesetipps',
    'related.recent':
      'neueste artikel, neueste beiträge, aktuelle beiträge, aktuelle artikel, neue artikel, letzte artikel, letzte beiträge, neueste meldungen, aktuelle meldungen, neueste nachrichten, aktuelles, neuste artikel, neuste beiträge',
    'related.popular':
      'meistgelesen, meistgelesene artikel, beliebte artikel, beliebte beiträge, am meisten gelesen, beliebteste artikel, top-artikel, meist gelesen',
    'related.more-from':
      'mehr von {name}, weitere artikel von {name}, mehr aus {name}, weitere beiträge von {name}, alle beiträge dieses autors',
    'related.read-also':
      'lesen sie auch, lies auch, auch lesenswert, lesen sie dazu auch, lesen sie mehr zum thema',
    'related.read-next': 'als nächstes lesen, nächster artikel zum lesen, lesen sie als nächstes',
    'related.read-more':
      'weiterlesen…, mehr lesen, lesen sie mehr, lies mehr, artikel lesen, zum artikel, ganzen artikel lesen, zum beitrag, beitrag lesen, lesen, den ganzen artikel lesen, mehr erfahren, erfahre mehr, erfahren sie mehr, mehr dazu, jetzt mehr erfahren',
    'related.continue': 'weiterlesen, jetzt weiterlesen, weiter lesen, lesen fortsetzen, hier weiterlesen',
    'related.previous-article':
      'vorheriger artikel, vorheriger beitrag, voriger artikel, vorheriger beitrag {title}, vorheriger artikel {title}',
    'related.next-article':
      'nächster artikel, nächster beitrag, nächster beitrag {title}, nächster artikel {title}',
    'related.newer-article':
      'neuere artikel, neuere beiträge, neuerer artikel, neuerer beitrag, neuere einträge',
    'related.older-article':
      'ältere artikel, ältere beiträge, älterer artikel, älterer beitrag, ältere einträge',
    'nav.next': 'nächste, nächster, nächstes, vor, vorwärts, weiter, nächste seite, zur nächsten seite',
    'nav.previous':
      'vorherige, vorheriger, vorheriges, voriger, vorige, zurück, vorherige seite, vorige seite, zur vorherigen seite',
    'nav.page': 'seite',
    'nav.page-of': 'seite {count} von {count}, seite {count}, {count} von {count}',
    'nav.back': 'gehe zurück, zurückgehen',
    'nav.back-top':
      'nach oben, zurück nach oben, zum seitenanfang, nach oben scrollen, zum anfang, zurück zum anfang, seitenanfang, zum anfang der seite, zurück nach oben scrollen, nach oben springen, hoch',
    'nav.home': 'startseite, home, zur startseite, start, hauptseite, zum startseite',
    'nav.back-home': 'zurück zur startseite, zurück zur hauptseite',
    'nav.menu': 'menü, navigation, hauptmenü, navigationsmenü, hauptnavigation',
    'nav.toggle-menu':
      'menü umschalten, navigation umschalten, menü ein- oder ausblenden, menü öffnen oder schließen, seitenleiste umschalten, navigation ein-/ausblenden',
    'nav.open-menu': 'menü öffnen, navigation öffnen, menü anzeigen, seitenleiste öffnen',
    'nav.close-menu': 'menü schließen, navigation schließen, seitenleiste schließen',
    'nav.skip':
      'zum inhalt springen, direkt zum inhalt, zum inhalt, zum hauptinhalt springen, springe zum inhalt, zum hauptinhalt, zum hauptinhalt wechseln, skip to content, überspringen zum inhalt, springe zum hauptinhalt',
    'nav.contents':
      'inhaltsverzeichnis, inhalt, inhaltsübersicht, übersicht, auf dieser seite, in diesem artikel, in diesem beitrag',
    'nav.search':
      'suche, suchen, suche nach, suchen nach, website durchsuchen, suchen…, seite durchsuchen, suche…, blog durchsuchen, auf dieser seite suchen, durchsuchen, suchbegriff eingeben, was suchst du, was suchen sie',
    'nav.search-results': 'suchergebnisse, suchergebnis, ergebnisse, ergebnisse der suche',
    'nav.search-results-for':
      'suchergebnisse für {title}, suchergebnisse für, ergebnisse für {title}, suche nach {title}',
    'nav.search-count':
      '{count} ergebnisse, {count} treffer, {count} ergebnis, {count} suchergebnisse, {count} ergebnisse gefunden, {count} ergebnisse gefunden für {title}, {count} treffer für {title}',
    'nav.search-none':
      'keine ergebnisse, keine ergebnisse gefunden, keine treffer, nichts gefunden, keine suchergebnisse, es wurde nichts gefunden, keine ergebnisse für {title}, keine ergebnisse gefunden für {title}, ihre suche ergab keine treffer, deine suche ergab keine treffer, keine einträge gefunden, es wurden keine artikel gefunden, keine artikel gefunden',
    'nav.categories': 'kategorien, kategorie, alle kategorien, rubriken, ressorts',
    'nav.tags': 'tags, schlagwörter, schlagworte, stichwörter, schlagwort, stichworte, tag, schlüsselwörter',
    'nav.all-tags': 'alle tags, alle schlagwörter, alle tags anzeigen, alle schlagworte',
    'nav.archive': 'archiv, archive, monatsarchiv, beitragsarchiv',
    'nav.authors': 'autoren, autor, autorin, über den autor, autorinnen',
    'nav.all-posts-by':
      'alle beiträge von {name}, alle artikel von {name}, artikel von {name}, beiträge von {name}, zeige alle beiträge von {name}',
    'nav.post-count': '{count} artikel, {count} beiträge, {count} beitrag, {count} einträge',
    'nav.tagged-count':
      '{count} artikel mit dem tag {title}, artikel mit dem tag {title}, schlagwort {title}, tag {title}, getaggt mit {title}, verschlagwortet mit {title}',
    'nav.translations': 'übersetzungen, andere sprachen, in anderen sprachen, verfügbare sprachen',
    'nav.direct-link': 'direktlink, permalink, permanentlink, direkter link',
    'nav.edit-page':
      'diese seite bearbeiten, seite bearbeiten, artikel bearbeiten, bearbeite diese seite, auf {brand} bearbeiten, diese seite auf {brand} bearbeiten',
    'nav.contact': 'kontakt, kontaktiere uns, kontaktieren sie uns, kontaktformular, kontakt aufnehmen',
    'nav.about': 'über uns, über, über mich, wer wir sind, über diese seite, über diesen blog',
    'nav.theme-toggle':
      'farbschema umschalten, design wechseln, dunkelmodus umschalten, zwischen hell und dunkel wechseln, theme wechseln, hell/dunkel umschalten, farbmodus wechseln, dark mode umschalten, zum dunkelmodus wechseln, zum hellmodus wechseln',
    'nav.theme-dark': 'dunkel, dunkelmodus, dark mode, dunkles design, nachtmodus',
    'nav.theme-light': 'hell, hellmodus, helles design, tagmodus',
    'nav.new-tab':
      'öffnet in neuem fenster, öffnet in einem neuen tab, wird in neuem fenster geöffnet, in neuem tab öffnen, öffnet in neuem tab, in neuem fenster öffnen, öffnet sich in einem neuen fenster',
    'meta.reading-time':
      '{count} min lesezeit, {count} minuten lesezeit, lesezeit {count} minuten, lesezeit ca {count} minuten, {count} minuten zu lesen, geschätzte lesezeit {count} minuten, lesedauer {count} minuten, lesezeit {count} min, {count} minuten gelesen',
    'meta.reading-time-label': 'lesezeit, lesedauer, geschätzte lesezeit',
    'meta.minutes': '{count} minuten, {count} min, {count} minute',
    'meta.words': '{count} wörter, {count} worte, {count} wort',
    'meta.views':
      '{count} aufrufe, {count} mal gelesen, {count} ansichten, {count} mal angesehen, aufrufe {count}, {count} aufruf',
    'meta.published': 'veröffentlicht, erschienen, eingereicht, gepostet, verfasst',
    'meta.published-on':
      'veröffentlicht am {date}, erschienen am {date}, verfasst am {date}, publiziert am {date}, veröffentlicht {date}, erstellt am {date}, geschrieben am {date}, gepostet am {date}',
    'meta.last-updated':
      'zuletzt aktualisiert, zuletzt aktualisiert am {date}, letzte aktualisierung, letzte aktualisierung {date}, zuletzt geändert, zuletzt geändert am {date}, letzte änderung, letzte änderung {date}, zuletzt bearbeitet, zuletzt bearbeitet am {date}, letzte bearbeitung {date}, aktualisiert am {date}, aktualisiert {date}, stand {date}, update vom {date}, aktualisiert, überarbeitet, update',
    'meta.on-date': 'am {date}',
    'meta.by': 'von {name}, autor {name}, ein beitrag von {name}, autorin {name}',
    'meta.written-by':
      'geschrieben von {name}, verfasst von {name}, geschrieben von, veröffentlicht von {name}',
    'meta.photo-credit':
      'foto {name}, bild {name}, bildquelle {name}, foto von {name}, bild von {name}, bildnachweis {name}, titelbild {name}, quelle {name}',
    'meta.outdated':
      'dieser artikel ist älter als ein jahr, dieser artikel ist möglicherweise veraltet, dieser beitrag ist veraltet, veraltet, dieser beitrag ist älter als ein jahr, der inhalt könnte veraltet sein, die informationen können veraltet sein, dieser artikel ist veraltet',
    'time.now':
      'gerade eben, soeben, jetzt, eben gerade, jetzt gerade, vor wenigen sekunden, vor einigen sekunden',
    'time.minutes-ago': 'vor {count} minuten, vor {count} minute, vor einer minute, vor {count} min',
    'time.hours-ago': 'vor {count} stunden, vor {count} stunde, vor einer stunde, vor {count} std',
    'time.days-ago': 'vor {count} tagen, vor {count} tag, vor einem tag',
    'time.weeks-ago': 'vor {count} wochen, vor {count} woche, vor einer woche',
    'time.months-ago': 'vor {count} monaten, vor {count} monat, vor einem monat',
    'time.years-ago': 'vor {count} jahren, vor {count} jahr, vor einem jahr',
    'time.today': 'heute',
    'time.yesterday': 'gestern',
    'ad.label': 'anzeige, anzeigen, werbung, werbeanzeige, reklame, - anzeige -, - werbung -, inserat',
    'ad.continues':
      'artikel wird nach der anzeige fortgesetzt, weiter nach der anzeige, nach der werbung geht es weiter, weiterlesen nach der anzeige, der artikel geht nach der werbung weiter, nach der anzeige weiterlesen, nach der anzeige geht es weiter, artikel wird nach der werbung fortgesetzt',
    'ad.sponsored':
      'gesponsert, gesponserter beitrag, gesponserter inhalt, gesponserter artikel, gesponserte inhalte, sponsored post, sponsored',
    'ad.sponsored-by':
      'gesponsert von {name}, präsentiert von {name}, unterstützt von {name}, gesponsert durch {name}',
    'ad.partnership':
      'bezahlte partnerschaft, in zusammenarbeit mit {name}, in kooperation mit {name}, bezahlte partnerschaft mit {name}, partnerinhalt, kooperation',
    'ad.promoted':
      'bezahlter inhalt, bezahlter beitrag, advertorial, verlagsspezial, verlagsangebot, promotion, beworben, bezahlte anzeige, werblicher inhalt',
    'ad.affiliate':
      'dieser artikel enthält affiliate-links, dieser beitrag enthält affiliate-links, enthält affiliate-links, dieser artikel enthält partnerlinks, mit * markierte links sind affiliate-links, mit * gekennzeichnete links sind affiliate-links, die mit * markierten links sind provisionslinks, enthält werbelinks',
    'ad.affiliate-commission':
      'wir erhalten eine provision, bei einem kauf über diese links erhalten wir eine provision, wenn sie über diese links einkaufen erhalten wir eine provision, wenn du über diesen link kaufst erhalten wir eine provision ohne mehrkosten, für käufe über diese links erhalten wir eine provision',
    'ad.affiliate-label':
      'affiliate-link, affiliate link, affiliate-links, partnerlink, provisionslink, provisions-link, affiliate',
    'ad.hide': 'anzeige schließen, werbung ausblenden, werbung schließen, anzeige ausblenden',
    'ad.blocker':
      'bitte deaktivieren sie ihren adblocker, bitte deaktiviere deinen adblocker, adblocker erkannt, bitte schalten sie ihren werbeblocker aus, sie nutzen einen adblocker, sie verwenden einen adblocker',
    'disclosure.opinion':
      'meinung, kommentar der redaktion, ein kommentar, gastbeitrag, kolumne, leitartikel, meinungsbeitrag, ein gastbeitrag',
    'disclosure.opinion-author':
      'der kommentar gibt die meinung des autors wieder, dieser beitrag gibt ausschließlich die meinung des autors wieder, dieser gastbeitrag gibt die meinung der autorin wieder, die meinung des autors muss nicht der der redaktion entsprechen',
    'disclosure.live': 'live, liveticker, im liveticker, jetzt live, liveblog, im liveblog',
    'disclosure.developing':
      'eilmeldung, wird aktualisiert, dieser artikel wird laufend aktualisiert, dieser beitrag wird fortlaufend aktualisiert, mehr in kürze, weitere informationen in kürze, eil',
    'disclosure.correction':
      'korrektur, korrekturhinweis, richtigstellung, berichtigung, anmerkung der redaktion in einer früheren version, in einer früheren version dieses artikels hieß es, in einer früheren fassung hieß es, wir haben den fehler korrigiert, transparenzhinweis korrektur',
    'disclosure.updated':
      'dieser artikel wurde aktualisiert, dieser beitrag wurde aktualisiert, der artikel wurde nachträglich ergänzt, dieser artikel wurde nachträglich aktualisiert',
    'disclosure.syndicated':
      'mit freundlicher genehmigung von {name}, dieser artikel erschien zuerst bei {name}, dieser artikel erschien zuerst auf {name}, dieser text erschien zuerst in {name}, dieser beitrag erschien zuerst bei {name}, mit freundlicher genehmigung',
    'disclosure.sample':
      'das testgerät wurde uns vom hersteller zur verfügung gestellt, der hersteller hat uns das gerät zur verfügung gestellt, das produkt wurde uns kostenlos zur verfügung gestellt, wir haben das testgerät vom hersteller erhalten, das testgerät wurde uns leihweise überlassen',
    'disclosure.embargo': 'sperrfrist, sperrfrist {date}, gesperrt bis {date}, sperrfrist bis {date}',
    'disclosure.ai-made':
      'dieser artikel wurde mit ki erstellt, dieser text wurde von einer ki generiert, ki-generiert, dieser text wurde mit hilfe von ki erstellt, mit ki erstellt, ki-generierter inhalt, automatisch erstellter text',
    'disclosure.ai-assisted':
      'dieser artikel wurde mit unterstützung von ki erstellt und redaktionell geprüft, mit ki-unterstützung erstellt, ki-unterstützt, dieser artikel wurde mithilfe von ki erstellt und von der redaktion geprüft',
    'disclosure.ai-summary':
      'ki-zusammenfassung, zusammenfassung mit ki, von ki zusammengefasst, diese zusammenfassung wurde mit ki erstellt, ki-generierte zusammenfassung',
    'disclosure.ai-translated':
      'dieser artikel wurde maschinell übersetzt, automatisch übersetzt, maschinell übersetzt, dieser text wurde automatisch übersetzt, mit ki übersetzt',
    'error.generic':
      'ein fehler ist aufgetreten, es ist ein fehler aufgetreten, etwas ist schiefgelaufen, da ist etwas schief gelaufen, fehler, leider ist ein fehler aufgetreten, etwas ist schief gegangen, es gab einen fehler, ups',
    'error.try-again':
      'etwas ist schiefgelaufen bitte versuchen sie es erneut, ein fehler ist aufgetreten bitte versuchen sie es später erneut, ein fehler ist aufgetreten bitte versuche es erneut, es ist ein fehler aufgetreten bitte versuchen sie es noch einmal',
    'error.try-later':
      'bitte versuchen sie es später erneut, bitte versuche es später noch einmal, versuchen sie es später noch einmal, bitte versuchen sie es später noch einmal',
    'error.not-found':
      'seite nicht gefunden, die seite wurde nicht gefunden, 404 seite nicht gefunden, diese seite existiert nicht, nicht gefunden, die gesuchte seite konnte nicht gefunden werden, fehler 404, die seite existiert nicht, diese seite konnte nicht gefunden werden, seite konnte nicht gefunden werden',
    'error.javascript':
      'bitte aktivieren sie javascript, bitte aktiviere javascript, javascript ist deaktiviert, bitte javascript aktivieren, sie müssen javascript aktivieren, javascript muss aktiviert sein',
    'error.offline': 'keine internetverbindung, keine verbindung, du bist offline, sie sind offline, offline',
    'error.not-available':
      'nicht verfügbar, dieser inhalt ist nicht verfügbar, derzeit nicht verfügbar, nicht mehr verfügbar, dieser artikel ist nicht mehr verfügbar',
    'error.region':
      'in ihrem land nicht verfügbar, in deiner region nicht verfügbar, dieser inhalt ist in ihrem land nicht verfügbar',
    'legal.copyright': 'copyright, copyright {count} {name}, © {count} {name}, urheberrecht',
    'legal.rights':
      'alle rechte vorbehalten, © {count} {name} alle rechte vorbehalten, copyright {count} {name} alle rechte vorbehalten',
    'legal.powered-by-brand':
      'powered by {brand}, betrieben mit {brand}, läuft mit {brand}, stolz präsentiert von {brand}, erstellt mit {brand}, mit {brand} erstellt, betrieben von {brand}, unterstützt von {brand}, ermöglicht durch {brand}, realisiert mit {brand}, umgesetzt mit {brand}',
    'legal.powered-by':
      'powered by, betrieben mit, läuft mit, präsentiert von, erstellt mit, stolz präsentiert von, unterstützt von, realisiert mit',
    'legal.theme-by':
      'theme von {brand}, design von {brand}, theme {brand}, design {brand}, theme von {name}, design von {name}, theme von, design von',
    'legal.imprint': 'impressum, anbieterkennzeichnung',
    'error.with-message':
      'ein fehler ist aufgetreten {message}, fehler {message}, es ist ein fehler aufgetreten {message}',
    'error.not-found-looked':
      'wir konnten nicht finden wonach sie gesucht haben, wir konnten nicht finden was du gesucht hast, wir konnten nicht finden wonach du gesucht hast, das gesuchte wurde nicht gefunden',
  },
} as const satisfies NoticeLexicon;
