import type { NoticeLexicon } from './notice-lexicon';

export const fi = {
  lang: 'fi',
  compounds: true,
  fillers: `
    ja, tai, sekä, että, jotta, on, ovat, oli, olivat, olla, ole, ollut, olleet, olisi, se, sen, sitä, siitä, siihen, siinä, sillä, ne, niitä, niiden, niistä,
    niihin, hän, hänen, he, heidän, joka, jota, jonka, jotka, joita, jossa, josta, johon, jolla, joiden, kun, jos, kuin vain, niin, myös, vielä kerran, kyllä vain,
    hei, tervetuloa, tervehdys, aivan, ihan, hyvin, erittäin, vain hetki, noin, yli, alle, kautta, mukaan, varten, vuoksi, takia, osalta, kesken,
    helposti, nopeasti, yksi, yhden, yhtä, jokin, jonkin, jotain, joku, jotkut, muutama, muutaman, itse, oma, oman, omaa, omat, omia, omalla,
    tullut, tulee, tulevat, joten, eli, esim, mm, yms, jne, siis, onko, oletko, etkö, eikö, aina kun, mikäli, vai, koska, silloin, tällöin, jolloin, parhaillaan, sitten
  `,
  words: {
    upload: 'lähetä palvelimelle, lataa palvelimelle, palvelimelle, liitä',
    emoji: 'emoji*, hymiö*',
    avatar: 'avatar*, profiilikuv*',
    admin: 'admin*, ylläpitäj*',
    fast: 'liian nopeasti, liian usein, liian monta (pyyntöä|yritystä)',
    duplicate: 'kaksoiskappale*, kahteen kertaan',
    server: 'palvelin, palvelim*, pyyntö, pyynn*',
    size: 'koko, liian suuri, liian iso, tiedostokoko',
    online: 'paikalla, online, linjoilla',
    history: 'historia, *historia',
    comment: 'kommen*, kommentoi*, kommenttikenttä',
    reply:
      'vastaus, vastauks*, vastaa, vastata, vastaat, vastannut, vastasi, vastaaminen, vastaamaan, vastaamiseen, vastattu',
    reaction: 'reaktio*, reagoi*',
    discussion: 'keskustel*, viestiketju*, väittely*',
    thought: 'ajatu*, mielipi*, mieltä, näkemy*, palaut*, ajattelet, ajattelette',
    review: 'arvostel*, arvio, arviot, arviota, arvosana*, tähti, tähteä, tähdet, testi*',
    like: 'tykk*, tykät*, pidän, pitää tästä',
    dislike: 'en tykkää, poista tykkäys, älä tykkää, peru tykkäys',
    vote: 'ääni, ääntä, äänet, äänestä*, äänest*',
    upvote: 'äänestä ylös, peukku ylös, peukuta, anna plussa, yläpeukku, äänestä puolesta',
    downvote: 'äänestä alas, peukku alas, anna miinus, alapeukku, äänestä vastaan',
    moderate: 'moder*, moderoi*, ylläpi* tarkist*, valvo*',
    approve: 'hyväks*, tarkist*, tarkast*, julkaisulupa*',
    pending: 'odottaa, odottavat, odottava, jonossa, tarkistettavana, käsiteltävänä, odottamassa',
    rule: 'säännö*, sääntö*, ohje, ohjeet, ohjeita, ohjeisiin, ohjeistus*, keskusteluohje*, netiketti*, *säännöt, *sääntöjä, *säännöistä, *sääntöihin, keskustelusään*, kommentointisään*',
    polite: 'asiallis*, asiallinen, kohteliai*, kohteli*, kunnioit*, ystävälli*, aiheessa, rakentav*',
    spam: 'roskaposti*, spämm*, spam, roskaviest*',
    anonymous: 'anonyym*, nimettöm*, nimetön, nimettömänä',
    guest:
      'vieras, vieraa*, vierai*, kirjautumatta, ilman tiliä, ilman kirjautumista, ilman rekisteröitymistä',
    article:
      'artikkel*, juttu*, jutu*, juttua, jutut, kirjoitu*, julkaisu, julkaisut, julkaisua, julkaisun, julkaisuja, julkaisujen, julkaisusta, julkaisuun, julkaisussa, postau*, uutinen, uutisen, uutista, teksti, tekstiä, tekstin, blogikirjoitu*, blogipostau*, merkintä, merkinnät, merkintöjä, aineisto*, *artikkeli, *artikkelia, *artikkelit, *artikkeleita, *juttu, *jutut, *juttuja, juttu',
    page: 'sivu, sivun, sivua, sivut, sivuja, sivulla, sivulle, sivulta, sivusta, sivulle, *sivu, *sivulle, *sivulla, verkkosivu*',
    blog: 'blogi*',
    site: 'sivusto*, verkkosivu*, verkkosivusto*, nettisivu*, kotisivu*, url, www osoite, verkko osoite, palvelu, palvelun, palvelussa, verkkopalvelu*, sivut, sivuillamme, sivuston, web sivu*, websivu*',
    section: 'osio*, otsik*, osa, osaan, kohta, kohtaan, kappale*',
    author: 'kirjoittaj*, tekijä*, toimittaj*, kirjailij*',
    person:
      'henkilö*, ihmi*, lukija*, käyttäjä, käyttäjät, käyttäjää, käyttäjän, käyttäjiä, käyttäjien, käyttäjille, käyttäjistä, kävijä*, muut, muiden, toiset',
    name: 'nimi, nimen, nimeä, nimesi, nimeni, nimimerk*, etunimi, sukunimi, *nimi',
    username: 'käyttäjätunnu*, käyttäjänimi, käyttäjänime*, tunnus, tunnuksesi',
    password: 'salasana*, *salasana',
    account:
      'tili, tilin, tiliä, tilisi, tilit, tilillä, tilini, tilille, tiliäsi, tunnus, tunnukset, tunnusta, käyttäjätili*, käyttäjätunnusta, *tili',
    profile: 'profiili*, omat sivut, oma sivu',
    email: 'sähköposti*, email*, e mail*, s posti*, säpo, maili*, sähköpostiosoit*',
    inbox: 'saapuneet, postilaatik*, sähköpostilaatik*, postilaatikkosi, saapuneet kansio, sähköpostisi',
    address: 'osoite, osoitteen, osoitteesi, osoitetta, osoitteesta, osoitteeseen, osoitteeni',
    message: 'viesti, viestin, viestiä, viestisi, viestit, viestejä, ilmoitus',
    text: 'teksti*',
    notification: 'ilmoitu*, ilmoit*, ilmoita minulle, hälyty*, muistut*, push ilmoit*, tiedota',
    newsletter:
      'uutiskir*, sähköpostilista*, postituslista*, aamukirje*, viikkokirje*, kirje, kirjeen, *uutiskirje, uutiskoost*',
    link: 'linkki, linkin, linkit, linkkiä, linkkejä, linkeistä, linkkien, linkeillä, linkitt*, linkk*, linkei*, pysyvä linkki, *linkki, *linkit, *linkkejä, *linkin, linkkiemme, linkin kautta',
    direct: 'suora, suoraan, pysyvä, pysyvän',
    feed: 'rss*, syöt*, syöte, atom, rss syöte',
    image: 'kuva, kuvan, kuvat, kuvia, kuvaa, kuvassa, valokuv*, kuvitu*, kuvasta, kuvissa',
    video: 'video*, elokuva*',
    audio: 'ääni, äänen, ääntä, ääni*, podcast*, audio*',
    file: 'tiedosto*, liite, liitteet, dokumen*, asiakirj*',
    news: 'uutis*, uutinen, tiedot, ajankohtai*',
    topic: 'aihe, aihei*, aiheet, aiheesta, aihetta, aiheen, aiheita, teema*',
    category: 'kategori*, osasto*, aihealue*, luokka, luokat, luokassa',
    tag: 'tunnist*, avainsan*, asiasan*, tagi*, tagit, aihetunnist*',
    tagged: 'merkitty tunnisteella, avainsanalla, tunnisteella, asiasanalla, tagattu, tagilla, merkityt',
    archive: 'arkisto*, arkisto',
    menu: 'valik*, menu, päävalik*',
    navigation: 'navig*, navigointi*, navigaatio*, murupolku, siirtymi*',
    sidebar: 'sivupalk*, sivupaneel*',
    list: 'lista, listan, listaa, listat, luettelo*, listalle, listalla',
    search:
      'hae, haku, hakea, hait, etsi, etsiä, etsit, etsimä*, haun, haulla, etsitkö, hakemasi, hakemaa, hakutoiminto*, etsintä, hakukenttä, hakusi',
    result: 'tulos, tulokset, tuloksia, tulosta, tuloksi*, hakutulo*, osuma*, löytynyttä',
    query: 'hakusan*, hakusana, hakuehdo*, hakuteksti, hakulause*',
    contents: 'sisällysluettelo*, sisällys',
    content:
      'sisältö, sisällön, sisältöä, sisältöön, sisällöt, sisältöjä, sisällöistä, sisällöl*, pääsisältö*, *sisältö, *sisältöön, *sisältöä, *sisältöjä',
    theme: 'teema*, tila, tilaan, tilan, ulkoasu*, väriteema*, väritila*, värimalli*, näkymä*',
    dark: 'tumma*, tummaan, yötila*, pimeä',
    light: 'vaalea*, päivätila*, vaaleaan',
    language:
      'kieli, kielen, kieltä, kielet, kielellä, kielillä, kieliä, suomeksi, suomi, englannista, englanti*, ruotsi*, kieliversi*',
    translate: 'kään*, käänt*, käännös, käännök*, käännetty, suomen*, suomennos',
    version: 'versio*',
    date: 'päivämäär*, pvm, päiväys, ajankohta',
    original: 'alkuperä*, alun perin, alunperin',
    photo_by: 'kuva, kuvat, kuvaaja, valokuva, kuvalähde, kuvan lähde, kuvitus, kuvituskuva, lähde',
    second: 'sekun*, sek',
    minute: 'minuut*, min, minuutti*, minuutin',
    hour: 'tunti, tuntia, tunnin, tuntiin, tunteja, h',
    day: 'päivä, päivää, päivän, päiviä, päivässä, päivittäi*, päivittäin, pv, vrk, vuorokau*, joka aamu',
    week: 'viikko, viikkoa, viikon, viikossa, viikoittai*, viikottai*, vko',
    month: 'kuukau*, kk, kuussa, kuukausittai*',
    year: 'vuosi, vuotta, vuoden, vuodessa, vuosia, vuotias, vuosittai*',
    ago: 'sitten',
    now: 'nyt, juuri nyt, juuri äsken, hetki sitten, äsken, juuri, heti, tällä hetkellä',
    today: 'tänään',
    yesterday: 'eilen',
    word: 'sana, sanaa, sanoja, sanat',
    character: 'merkki, merkkiä, merkit, merkkejä, merkin, merkkien, kirjain, kirjaimet, kirjaimia',
    view: 'katselu*, näyttöker*, lukuker*, katsottu, luettu, katseluker*, kertaa luettu, kävijää, vierailu*, lukukert*, katselukert*',
    less: 'vähemmän, vähentä*, vähennä, estä*, torju*',
    more: 'lisä*, enemmän, lisää, useampi*, seuraavat, loput, muita',
    all: 'kaik*, kaikki, kaikkia, koko, jokai*, kaikkien, joka, mitä tahansa',
    other: 'muu, muut, muita, muihin, muissa, muilla, toinen, toisen, toiset, muiden',
    first: 'ensimmäi*, ensin, ensimmäisenä',
    last: 'viimei*, viimeksi, viimeisen, edellisen vierailusi, viime',
    next: 'seuraav*, seuraava, seuraavan',
    previous: 'edelli*, edellinen, edelliset, aikaisem*, aiemm*, aiempi',
    newer: 'uudempi, uudemmat, uudempia, uudemman, uudempaan',
    older: 'vanhempi, vanhemmat, vanhempia, vanhemman, yli vuoden vanha, vanhempaan',
    newest: 'uusin, uusim*, viimeisim*, tuorein, tuoreim*, uusimmat, tuoreet, viimeksi',
    oldest: 'vanhin, vanhim*',
    popular:
      'suosit*, luetuim*, suosituim*, katsotuim*, parhaat, paras, parha*, kommentoiduim*, luetut, suosio*, puhutuim*, suosittu, kiinnostavim*',
    recommended:
      'suosit*, suosittel*, suositel*, suositu*, valinnat, poimin*, lukuvink*, sinulle valit*, ehdot*',
    related: 'liittyv*, aiheeseen liittyv*, samankaltai*, vastaav*, samasta aiheesta, katso myös, lue myös',
    minimum: 'vähintään, minimi*, liian lyhyt, vähimmäis*',
    maximum: 'enintään, korkeintaan, maksimi*, liian pitk*, ylittää, enimmäis*, ylittänyt, yli sallitun',
    remaining: 'jäljellä, jäljelle, jäljel*',
    new: 'uusi, uuden, uutta, uudet, uusia, uusista, uudessa, uuteen, uudelle, uusien',
    yet: 'vielä, toistaiseksi, tähän mennessä, yhä',
    already: 'jo, aiemmin',
    always: 'aina, pysyväs*, pysyvästi',
    only: 'vain, ainoastaan, pelkästään, yksinomaan, pelkkä, yksinoike*',
    not: 'ei, en, et, eivät, emme, ette, älä, älkää, ilman, eikä, mitään, ketään, kukaan, yhtään, eikö, etkö, ettei, ole vielä, mikään, koskaan, nolla, voi*mattomi*, epä',
    please: 'ole hyvä [ja], olkaa hyvä [ja], kiitos, ystävällisesti, pyydämme, ole ystävällinen',
    must: 'pitää, täytyy, tulee, on oltava, oltava, sinun on, vaaditaan, vaatii, pakko, tarvitset, tarvitsee, edellyttää, edellyttävät, täytyä, on kirjauduttava, tarvitaan',
    can: 'voi, voit, voivat, voimme, voitte, voisi, voidaan, mahdollis*, saat, saa, saatat, saattaa, pystyt, voisimme, voida, saavat, halutessasi, mahdollista',
    want: 'haluat, haluan, haluaisi*, haluamme, haluatko, haluaisitko, tahdot, halua, haluatte, haluta, haluavat, haluaisimme',
    you: 'sinä, sinun, sinua, sinut, sinulla, sinulle, sinulta, sinusta, te, teidän, teitä, teille, teillä, itsesi, itseäsi, olet, olette, tietosi, käyttäjän',
    i: 'minä, minun, minua, minut, minulla, minulle, minusta, olen, omani, meikäläinen, tietoni, tietojani, en',
    we: 'me, meidän, meitä, meille, meillä, meistä, meihin, olemme, kumppanimme',
    this: 'tämä, tämän, tätä, tähän, tässä, tästä, tällä, tälle, nämä, näitä, näiden, näistä, näihin, tänne, seuraavat, tuo, tuota',
    by: 'kirjoittanut, tekijä, toimesta, toteuttanut, tekemä, lähettänyt',
    on: 'klo, palvelussa, sivulla, kohteessa, päivänä',
    in: 'sisällä, kategoriassa, palvelussa, osastossa, kohteessa, aiheessa',
    to: 'varten, kohteeseen, palveluun, käyttäjälle, vastaanottajalle',
    of: 'yhteensä, kaikkiaan, näistä',
    with: 'kanssa, avulla, kautta, käyttäen, välityksellä, tunnuksilla, palvelun avulla, käyttämällä',
    as: 'käyttäjänä, nimellä, tunnuksella, muodossa',
    about: 'tietoja, koskien, liittyen, meistä, tietoa meistä, aiheesta',
    before: 'ennen, ennen kuin, ennenkuin, aiemmin, etukäteen',
    after: 'jälkeen, kun, heti kun, jälkikäteen, myöten, jälkeen kun',
    later:
      'myöhemmin, milloin tahansa, koska tahansa, milloin vain, pian, hetken kuluttua, hetken päästä, missä vaiheessa tahansa, tulevaisuudessa, milloin haluat, jatkossa, tuonnempana',
    again: 'uudelleen, uudestaan, uudellen, jälleen, toistamiseen, vielä kerran, taas',
    here: 'tässä, täällä, tänne, alla, alle, yllä, täältä, tästä',
    back: 'takaisin, palaa, paluu, palata, palaathan',
    top: 'ylös, alkuun, sivun alkuun, yläosaan, yläreunaan, ylä',
    home: 'etusivu*, koti, kotisivu*, aloitussivu*, pääsivu*',
    write:
      'kirjoita, kirjoittaa, kirjoittam*, jätä, jättää, jättäminen, syötä, anna, lisää, lisätä, kerro, sano, kirjoitat, jättäm*, kirjoittaminen, jättämään, kirjoittamaan, kommentoi tähän',
    submit:
      'lähet*, lähetä, julkaise, julkaista, lähettää, lähetys, postaa, lähettäminen, lähettämi*, julkaisem*',
    sent: 'lähetet*, lähetetty, vastaanotet*, lisätty, julkaistu, tallennettu, saapunut, lähetimme, toimitettu',
    publish:
      'julkais*, julki*, julkaistaan, julkaistu, julkaista, julkaise, julkisesti, julkaisu, ilmestyi, ilmestynyt, ilmesty*',
    visible: 'näky*, näkyy, näkyvi*, näkyviin, ilmesty*, esit*, näkyvissä, näytetään',
    edit: 'muok*, muokkaa, muokata, muokkaus, editoi*, korjaa',
    edited: 'muokat*, muokattu, muutettu, editoitu, muokkasi',
    update: 'päivit*, päivitä, päivittää, päivity*',
    updated:
      'päivitet*, päivitetty, päivitys, päivitetään, muokattu, muutettu, päivittynyt, täydennet*, päivittänyt, täydennetty',
    created: 'luotu, luotiin, perustettu, luonut, lisätty',
    delete: 'poist*, poista, poistaa, poistaminen, hävitä',
    deleted: 'poistet*, poistettu, poistanut, poistettiin',
    hide: 'piilota, piilot*, kätke, piilottaa, häivytä',
    hidden: 'piilotet*, piilotettu, piilossa, kätketty',
    collapsed: 'pienennetty, tiivistet*, supistet*, minimoitu',
    collapse: 'tiivistä, supista, pienennä, sulje, kutista, minimoi',
    expand: 'laajenna, laajen*, suurenna, avaa',
    show: 'näytä, näyttä*, näytetään, katso, näytä, katsele, katsella, nähdä, näet, selaa, selata, tarkastel*, lue, siirry, katsomaan, näyttäminen, esitä, tutustu',
    load: 'lataa, ladat*, ladata, lataami*, latautu*, lataus',
    loading: 'ladataan, latautuu, lataa, haetaan, lataus käynnissä, ladattaessa, lataillaan',
    sending: 'lähetetään, tallennetaan, käsitellään, julkaistaan, odota lähetetään, käynnissä, lähettää',
    preview: 'esikats*, esikatsel*',
    save: 'tallen*, tallenna, tallentaa, säilytä, muista, tallennus',
    saved: 'tallennet*, tallennettu, tallessa',
    bookmark: 'kirjanmerk*, suosik*, lukulista*, lue myöhemmin, tallennetut, lukulistalle, suosikkeihin',
    cancel: 'peruuta, peru, keskeytä, peruut*, perua, peruminen, keskeyt*, hylkää muutokset',
    confirm: 'vahvist*, vahvista, vahvistu*, varmista',
    confirmed: 'vahvistet*, vahvistettu',
    close: 'sulje, sulk*, sulkea, sulkeminen',
    closed:
      'suljet*, suljettu, suljettiin, poistettu käytöstä, pois käytöstä, pois päältä, päättynyt, lukittu, kiinni',
    open: 'avaa, avau*, avautuu, auki, avat*, avata, avoin, avoinna',
    toggle: 'vaihd*, vaihda, vaihta*, kytkin, kytke, kytkim*, vaihto, valitsin',
    choose: 'valit*, valitse, valita, valinta, valinnan, valintasi, päätä, päättää',
    selected: 'valitut, valittu, valitu*, valinta, valinnat, valintani, valinnan',
    ok: 'ok, okei, selvä, ymmärrän, ymmärretty, sopii, hyvä on, selvän teki, asia selvä',
    yes: 'kyllä, joo, juu',
    accept: 'hyväks*, hyväksy, hyväksyä, hyväksyn, suost*, suostun, sallin, hyväksyt, salli, salli evästeet',
    reject: 'hylk*, hylkää, kieltäy*, kiell*, kieltää, kiellä, en hyväksy, hylätä, torju, estä',
    enable:
      'ota käyttöön, salli, sallia, aktivoi*, kytke päälle, ottaa käyttöön, sallimi*, otetaan käyttöön, käyttöön, päälle, mahdollist*, ota ~ käyttöön, laita päälle, ottamaan käyttöön, käyttöönot*, sallitaan',
    enabled: 'käytössä, päällä, aktiivi*, aktivoitu, sallittu',
    disable:
      'poista käytöstä, poistaa käytöstä, ota pois käytöstä, kytke pois, pois päältä, poista ~ käytöstä, estä, deaktivoi*, pois käytöstä, sulje, sammut*, pois, ottaa ~ pois päältä, ottaa pois päältä',
    manage: 'hallit*, hallinnoi*, muok*, muut*, mukaut*, mukauta, määrit*, hallint*, säädä, hallinta',
    settings:
      'asetu*, asetukset, asetuksia, valin*, valinnat, vaihtoehdot, vaihtoehto, vaihtoehtoja, *asetukset, *asetuksia, *asetusten, *asetuksista, *valinnat, mieltymy*',
    change: 'muut*, muuta, muuttaa, vaihda, muutos, muutok*, muutoksia, muuttunut, muuttaminen, muutos*',
    withdraw:
      'peruut*, perua, peru, peruuttaa, vetäy*, vastust*, vetää takaisin, kieltäytyä, peruuttaminen, perumi*, muuttaa mieltäsi',
    continue: 'jatk*, jatka, jatkaa, jatkuu, jatkamalla, jatkamis*, eteenpäin, etene',
    start: 'aloita, aloit*, alku, alkaa, käynnistä, aloitta*, käynnist*',
    done: 'valmis, valmiina, onnistu*, suoritettu, tehty, onnistui, onnistuneesti',
    try: 'yrit*, yritä, kokeil*, kokeile, testaa, koeta',
    retry:
      'yritä uudelleen, yritä uudestaan, kokeile uudelleen, yrittää uudelleen, toista, uusi yritys, yritä myöhemmin uudelleen, yritä ~ uudelleen',
    wait: 'odota, odot*, hetki, hetkinen, hetken, pieni hetki, odottakaa',
    check: 'tarkist*, tarkista, tark*, katso, varmista, varmist*',
    verify:
      'vahvista, varmenn*, varmen*, todist*, todista, tarkist*, varmenna, varmista, todenna, vahvistu*, varmistu*, todentam*',
    verifying:
      'vahvistetaan, varmennetaan, tarkistetaan, varmistetaan, tarkistus käynnissä, todennetaan, tarkastetaan',
    verified: 'vahvistettu, varmennettu, tarkistettu, varmistettu, todennettu, vahvistus onnistui',
    copy: 'kopio*, kopioi, kopioida',
    copied: 'kopioitu, kopioitiin, kopioit*',
    share: 'jaa, jakaa, jako, jakaminen, jaettu, jakamalla, jaat, jaot, jakoa',
    download: 'lataa, ladattava, lataus, lataukset, lataa tiedosto',
    read: 'lue, luku*, lukea, lukem*, lukeaksesi, luet, lukenut, lukeminen, luettu, lukemista, lukemaan, lukuai*, perehdy, tutustu, luettava*',
    listen: 'kuunt*, kuuntele, kuunnella',
    watch: 'katso, katsel*, katsoa, katsele',
    play: 'toista, toist*, toistaa, soita, pelaa',
    follow: 'seuraa, seurata, seuraami*, seuraat, löydät meidät',
    join: 'liity, liitty*, osallist*, liittyä, osallistu, tule mukaan, mukaan, lähde mukaan',
    report: 'ilmianna, ilmoita, raport*, raportoi, ilmianta*, ilmiannettu, ilmoita asiaton*',
    block: 'estä, estää, esto, mykistä, hiljennä',
    blocked: 'estetty, estet*, mykistetty, hiljennetty, porttikielto*',
    pin: 'kiinnitet*, kiinnitetty, kiinnitä, nostettu',
    sort: 'järjest*, järjestä, järjestys, lajit*, lajittele, lajittelu',
    filter: 'suoda*, suodat*, suodatin, rajaa, suodattimet',
    skip: 'siirry, ohita, hyppää, mene, siirtyä, siirtyminen',
    scroll: 'vieritä, vierit*, rullaa',
    reset: 'nollaa, palauta, nollat*, tyhjennä, palauttaa, vaihda, nollaus, resetoi',
    learn:
      'tieto, tietoa, lisätieto*, tietoja, opi, selvitä, lue lisää, tutustu, tiedot, lisätietoa, saat tietää',
    contact: 'ota yhteyt*, yhteyst*, yhteydenot*, yhteys, yhteyttä, yhteystiedot, ottaa yhteyttä',
    help: 'apu, apua, ohje, ohjeita, tuki, tukea, usein kysyt*, kysymy*, kysyttävää, auttaa, asiakaspalvel*, auta, avun, auttavat',
    login:
      'kirjaudu, kirjautu*, kirjaut*, kirjautunut, kirjauduttava, sisäänkirjaut*, kirjautuneet, kirjauduttu, kirjautua',
    logout: 'kirjaudu ulos, uloskirjaut*, kirjautua ulos, kirjauduit ulos',
    signup:
      'rekister*, rekisteröi*, luo tili, luoda tilin, luo tunnus, luo käyttäjätili, rekisteröidy, luo uusi tili, luomalla tilin',
    create: 'luo, luoda, luomi*, luominen, tee, perusta, luot, luomalla, tehdä',
    forgot: 'unohtu*, unohdi*, unohditko, unohtunut, unohdin, kadonnut, hukassa',
    remember: 'muista minut, pidä minut kirjautuneena, pysy kirjautuneena, muista kirjautuminen, muista',
    wrong: 'virheelli*, väär*, väärin, epäkelpo, kelpaamat*, kelvot*, ei kelpaa, väärä, virheellinen',
    expired: 'vanhent*, vanhentunut, umpeutu*, päätty*, vanheni, erääntynyt, umpeutunut',
    session: 'istun*, istunto, istuntosi',
    subscribe:
      'tilaa, tilaamalla, tilaus, tilauks*, tilata, tilaat, tilaami*, tilausta, tilaukset, tilaajaksi',
    subscribed: 'tilattu, tilannut, olet tilannut, tilaus vahvistettu, tilauksesi on vahvistettu, tilaat jo',
    subscriber: 'tilaaja*, tilaajil*, tilaajat, tilaajaksi, tilaajille',
    unsubscribe:
      'peruuta tilaus, peru tilaus, lopeta tilaus, peruuttaa tilau*, perua tilau*, irtisanoa, irtisano*, peruuta uutiskir*, peru uutiskir*, poistu listalta, lopettaa tilau*, peruuta ~ tilaus',
    member: 'jäsen*, jäsenyy*, jäsen, jäseneksi',
    become: 'ryhdy, tule, ryhtyä, liity, alkaa',
    free: 'ilmai*, maksut*, maksuton, maksutta, veloitukset*, ilmaiseksi',
    trial: 'kokeilu*, kokeilujakso*, koeaika*, kokeile',
    gift: 'lahja*, lahjoita artikkel*, lahja, anna lahjaksi, lahjaksi',
    support: 'tue, tukea, tukija*, tukem*, tuet, tukesi, kannat*',
    donate: 'lahjoit*, lahjoita, lahjoitus, keräy*',
    unlock:
      'avaa, rajat*, rajaton, täysi pääsy, rajoitukset*, pääsy, pääset, rajattomasti, lukuoikeu*, käyttöoikeu*',
    pay: 'maks*, maksa, maksu*, maksaa, maksullinen',
    limit: 'raja, rajan, rajoit*, rajoitet*, kiintiö*, käytetty',
    app: 'sovellu*, sovellus, appi*, sovellukset, sovelluksia',
    error:
      'virhe, virheen, virhei*, virheet, epäonnist*, ongelma*, meni vikaan, jokin meni pieleen, jotain meni vikaan, ei onnistu*, häiriö*, pieleen, virhetilan*',
    sorry:
      'valitettavasti, pahoittelemme, anteeksi, hups, pahoittelut, oho, hupsista, voi ei, ikävä kyllä, pahoittel*',
    find: 'löyty*, löydy, löytynyt, löydä, löytyi, löydetty, etsitty, löytää, löytä*, löydät',
    exist: 'ole olemassa, olemassa, olemassaole*, ole enää',
    empty: 'tyhjä*, tyhjää',
    required:
      'pakolli*, pakollinen, vaadit*, vaaditaan, vaadittu, tarvittava*, pakolliset, edellyte*, tarpeen',
    optional: 'valinnai*, valinnainen, vapaaehtoi*, ei pakollinen, ei pakoll*',
    mark: 'merkit*, merkitty, tähdellä, tähti, asteriskilla, merkityt',
    field: 'kenttä, kentän, kentät, kenttiä, kentä*, kenttä*',
    valid:
      'kelvollinen, kelvolli*, kelpaava, oikea, oikean, toimiva, voimassa, voimassa oleva, kelpo, asianmukai*',
    fill: 'täytä, täytt*, täyttää, anna, syötä, syöttä*, antaa, kirjoita, antam*, suorita, ratkaise, täydennä',
    browser: 'selain*, selai*, selaimen, selaimesi, selaimessa',
    javascript: 'javascript*, java script, javascriptiä, javascriptin, js',
    network:
      'verkkoyhte*, verkko, verkon, internetyhte*, nettiyhte*, yhteys, yhteyttä, yhteyden, internet*, verkkoon, internet yhte*',
    available: 'saatavil*, saatavana, käytettävis*, tarjolla, luettavissa, saatavissa, saatavuus',
    region: 'maa, maassasi, maassa, alue, alueel*, alueellasi, sijain*, maasta',
    permission: 'oikeus, oikeut*, lupa, lupaa, käyttöoike*, oikeudet',
    broken: 'rikki, rikkinäi*, toimimaton, viallinen, ei toimi, toimimattom*',
    owner: 'omista*, ylläpit*, ylläpitäjä, ylläpitäj*',
    let_know: 'kerro, ilmoita, tiedota, kertoa, ilmoittaa',
    testing: 'testitila*, testaustila*, testikäyttö*',
    privacy: 'yksityisyy*, tietosuoja*, tietosuoja, yksityisyys, yksityisyytesi, yksityisyyden*',
    privacy_policy:
      'tietosuojaselost*, tietosuojakäytän*, rekisteriselost*, yksityisyyskäytän*, tietosuojailmoit*, tietosuojalausek*, tietosuojaehd*, tietosuojaperiaat*, yksityisyydensuoja*, yksityisyysseloste*, tietosuojaselosteen, tietosuoja, rekisteri ja tietosuojaseloste, tietosuojaseloste*',
    terms:
      'käyttöeh*, ehdot, ehtoja, ehdoista, käyttöehdot, käyttöehtoja, palveluehd*, sopimuseh*, toimituseh*, tilauseh*, ehtoihin, ehdoi*, palvelueht*, yleiset ehdot',
    imprint: 'julkaisijan tiedot, julkaisutiedot, oikeudellinen huomautus, oikeudelliset tiedot, julkaisija',
    cookie: 'eväst*, eväste, evästeet, evästeitä, evästeiden, cookie*, keks*',
    consent: 'suostumu*, suostumus, suostumukset, suostumuksesi, suostumuksen, suostumuksia',
    purpose: 'tarkoitu*, käyttötarkoitu*, käsittelytarkoitu*, tarkoitus, tarkoituksiin',
    service: 'palvelu*, palvelu, palveluja, palvelut, palveluita',
    vendor:
      'kumppan*, toimittajat, kolmansien osapuol*, kolman* osapuol*, palveluntarjoaj*, toimittajien, yhteistyökumppan*, kumppanit, toimittajaluettelo, palveluntarjoaja',
    data: 'tiedot, tietoja, tietojen, tietosi, tietojasi, tietojesi, henkilötieto*, henkilötiedot, tietojani, tietoni, data*, käyttötietoja, tietoa sinusta, henkilökohtai* tieto*',
    process:
      'käsit*, käsittel*, keräämme, kerää*, tallennamme, käsitellään, käytetään, kerätä*, tallentaa, säilytetään',
    use: 'käytä, käytt*, käyttää, käytämme, käyttö, käytet*, käytetään, käyttämällä, käytön, hyödyn*, hyödyntää, käyttämään',
    share_data: 'myy, myydä, myydään, älä myy, luovut*, myyminen, myymi*',
    essential:
      'välttämät*, välttämättöm*, välttämätön, tarpeelli*, pakolli*, tarvittavat, teknisesti välttämät*, olennai*, tarpeellis*, tarpeelliset',
    functional: 'toiminnalli*, toiminnallisuu*, toiminnot, toimintoja, toiminnallisuus',
    statistics:
      'tilasto*, tilastolliset, analytiik*, mittau*, analyyt*, kävijämittau*, kävijäseuran*, analyysi*, ymmärtä*, mitat*',
    marketing: 'markkinoin*, kohdent*, seuran*, seurant*, mainonnan, markkinointi',
    personalised: 'personoi*, kohdennet*, räätälöi*, yksilölli*, henkilökohtai*, mukautettu*',
    performance: 'suoritusky*, suorituskyky, tehokkuu*',
    optimise: 'paran*, parantaa, optimoi*, kehittä*, kehitä, parempi*, parannus, optimointi',
    experience:
      'kokemu*, käyttökokemu*, käyttäjäkokemu*, toiminta, toiminnan, toimivuu*, selauskokemu*, toimimi*',
    relevant: 'kiinnost*, olenna*, relevan*, sinua kiinnost*, osuva*',
    provide:
      'tarjo*, tarjota, tarjoaa, tarjoam*, tuottaa, toimit*, tarjoaminen, luovutti, antoi, toimitti, lainasi',
    load_default: 'ladataan oletuksena, oletuksena, oletusarvois*, oletus*',
    optout: 'kieltäy*, kieltäytyä, poiskytke*, opt out, jättäytyä pois',
    external: 'ulkoi*, ulkoinen, ulkopuoli*, upotet*, upotus, kolmannen osapuolen, ulkoista',
    social:
      'sosiaalinen media, sosiaali* media*, some, somessa, sosiaalisessa mediassa, sosiaalisen median, somekana*',
    visit: 'vierail*, vierailu, käynti, käyntisi, vierailusi, käynnin',
    renew: 'uusi suostumu*, uudista, uusia, uudistaa, uusi',
    assess: 'arvioida, tarkastella, nähdä, arvioi, katsoa, voit valita, voit tarkastella',
    apply: 'sovelletaan, noudatetaan, ovat voimassa, sovelleta, käytä, pätevät, koskevat',
    understand: 'miten, kuinka, ymmärtää, millä tavalla',
    captcha:
      'captcha*, recaptcha*, turvatarkist*, varmistu*, varmistuskoodi, turvatarkast*, varmistustehtävä, robottitarkist*',
    robot: 'robotti*, robotti, botti*, bot, botti',
    protect: 'suojat*, suojaa, suojattu, suojaus, suojelee, suojaama, turvat*',
    code: 'koodi, koodin, koodia, varmistuskoodi*, turvakoodi*, vahvistuskoodi*, *koodi, *koodin',
    puzzle: 'tehtävä*, haaste*, arvoitu*, pulma*, tehtävän',
    hear: 'kuulet, kuulemasi, kuulema*',
    see: 'näet, näkemäsi, näkyvät, kuvassa olevat, näkyvä',
    reload: 'lataa uudelleen, päivitä, lataa uusi, vaihda kuva, lataa sivu uudelleen',
    ad: 'mainos, mainok*, mainon*, mainonta, mainoksia, mainokset, ilmoitus, mainosil*, *mainos, *mainokset, *mainonta, mainosta',
    sponsor: 'sponsoroi*, sponsori*, sponsoroitu, sponsorina, tukija',
    promo:
      'mainostet*, kaupallinen, maksettu mainos, advertoriaal*, maksettu sisältö, promootio*, kaupallista, markkinointisisäl*, mainossisäl*, natiivimain*, mainosjuttu',
    affiliate:
      'affiliate*, mainoslin*, kumppanilin*, affiliate linkki*, kumppanuuslin*, affiliaat*, kaupalli* linkk*, kaupalli* linkej*, mainoslinkk*',
    commission: 'komissio*, provisio*, palkkio*, komission, provision, palkkion, palkkiota, komissiota',
    earn: 'ansait*, saada, saamme, saatamme saada, saa, ansaitsemme, tienaa*',
    purchase: 'osta, osto*, ostat, ostaa, ostoksi*, ostok*, ostaessasi, hank*, ostettaessa, ostaminen',
    contain: 'sisältää, sisältävät, sisältyy, sisälly*, sisältävä*, saattaa sisältää',
    adblock:
      'mainosten esto*, mainosesto*, adblock*, mainostenesto*, mainoksenest*, mainosten estä*, ad block*',
    ai: 'tekoäly*, ai, chatgpt, kielimalli*, tekoälyn, generatiivi*',
    made: 'tuotet*, tuottama, laadit*, laatima, luotu, tehty, luoma, tekemä, generoitu, generoima, koostet*, kirjoittama, kirjoitettu, tuottanut, koostama, tekoälyn avulla tehty',
    summary: 'tiivistelm*, tiivistelmä, yhteenve*, tiivistet*',
    human_check:
      'toimittajan tarkist*, toimituksen tarkist*, ihmisen tarkist*, toimittaja on tarkist*, toimitus on tarkist*, tarkistama*, tarkastama*, toimittaja* tarkast*, ihmi* tarkast*, toimittaja on tarkistanut, toimittaja tarkisti, toimitus tarkistanut, ihminen on tarkistanut',
    correction:
      'korjau*, oikaisu*, korjaus, korjattu, oikaistu, korjat*, täsmenny*, täsmennet*, virhe korjattu',
    embargo: 'embargo*, julkaisuvapaa*, julkaisuvapaa',
    syndicated:
      'julkaistu uudelleen, luvalla, uudelleenjulkais*, alun perin julkaistu, julkaistiin alun perin, luvan kanssa, julkaistaan luvalla, julkaistu alun perin, ilmestyi alun perin',
    sample:
      'testikappale*, testilait*, arvostelukappale*, lainaksi, testattavaksi, testituote*, arvosteltavaksi, lainalaite*, testiyksil*',
    opinion:
      'mielipide*, kolumni*, pääkirjoitu*, näkökulma*, kommentti, mielipidekirjoitu*, vieraskynä*, yleisönosasto*',
    live: 'live*, suora, suorana, suora lähetys, livenä, hetki hetkeltä, liveseuranta, suorassa lähetyksessä',
    developing:
      'päivittyvä, päivittyy, juttu päivittyy, juttua päivitetään, lisätietoja tulossa, tuore uutinen, täydentyy, kehittyvä',
    extra_cost:
      'ilman lisäkustannu*, ilman lisämaksu*, ei maksa sinulle ylimääräistä, ei vaikuta hintaan, ilman lisäkul*, ei aiheuta lisäkustannu*, ilman ylimääräi* kul*',
    editor: 'toimit*, toimitus, toimituksen, toimituksel*, päätoimittaj*, toimituskunta, toimittaja',
    copyright: 'tekijänoike*, copyright, ©, tekijänoikeus',
    rights: 'kaikki oikeudet pidätet*, oikeudet pidätet*',
    license: 'lisens*, lisenssi, lisenssillä, lisensoitu, käyttölupa, creative commons',
    powered:
      'voimanlähteenä, voimanläh*, toteutettu, moottorina, tehty käyttäen, powered by, julkaisualus*, alustana, toimii alustalla, taustalla, pyörii, tehnyt, tarjoaa, pohjautuu, ylpeästi',
    design: 'teema, ulkoasu, suunnitel*, suunnittelu, teeman tekijä, ulkoasun, teeman',
    thanks: 'kiitos, kiitämme, kiitoksia, kiitti',
    sure: 'varma, varmasti, haluatko varmasti, varmaan, oletko varma',
    says: 'sanoo, kirjoittaa, kirjoitti, sanoi, kommentoi, totesi',
    markup: 'markdown*, html*, muotoil*, bbcode, merkintäkiel*',
    what: 'mitä, mikä, mistä',
    abuse: 'asiaton, asiatto*, väärinkäyt*, loukkaava*, häirin*, asiattomasta, asiattomaksi',
    thing: 'kohde, kohtee*, kohteita, asia, asiat, mitään, juttuja, kohdetta',
    issue: 'issue*, tiketti*',
    window: 'ikkuna*, ikkunassa, ikkunaan, välilehti*, välilehdellä, välilehteen, välilehde*',
    add: 'lisää, lisätä, lisäämi*, liitä',
    form: 'lomake, lomak*, lomakkeen',
    click: 'klikk*, napsaut*, napauta, paina, klikkaa, painamalla, klikkaamalla, napsauta',
    human: 'ihminen, ihmis*, ihmisen',
    receive: 'saa, saada, saat, vastaanot*, vastaanotat, saan, saamaan, saapuu, postiisi',
    policy: 'käytän*, periaat*, selost*, käytäntö, lauseke, linjaus*',
    cookie_policy:
      'evästekäytän*, evästeselost*, evästekäytäntö, evästeperiaat*, evästeilmoit*, evästeohj*, evästetiedot, evästelinjau*',
    important: 'tärkeä*, tärkeää, arvostamme, arvosta*, kunnioitamme, välitämme, huolehdimme, tärkeitä',
    product: 'tuote, tuotte*, laite, laittee*, laitteen, tuotetta',
    device: 'laite, laitte*, laitteen, laitteella*, päätelaite*, laitteesi',
    media: 'media*, mediasisäl*, mediat',
    detail: 'yksityiskoh*, tiedot, yksityiskohdat, lisätiedot, tarkemmat tiedot, tarkemmin',
    miss: 'missaa, jää paitsi, menetä, ohi, jääkö, missata, paitsi',
    offer: 'tarjou*, tarjous, tilausvaihtoeh*, paketti, paketit, tilaustarjou*, hinnat, hinnasto, tuotteet',
    journalism: 'journalis*, journalismi, tiedonvälity*, uutisointi*, laatujournalis*',
    coffee: 'kahvi*, kahvit, kuppi kahvia',
    friend: 'ystävä*, kaveri*, kaverille, ystävälle',
    clipboard: 'leikepöy*, leikepöydälle',
    also: 'myös, lisäksi, samoin',
    title: 'otsikko*, otsik*, nimeke',
    duration: 'kesto*, aika, aikaa, kestää, lukuaika*, arvioitu, arviolta, lukemiseen kuluu',
    written: 'kirjoittanut, kirjoitettu, teksti, kirjoittama',
    outdated: 'vanhentu*, vanhentunut, vanha, vanhaa, ei ajantasai*, vanhentuneita',
    partnership: 'yhteistyö*, kumppanuu*, yhteistyössä, kaupallinen yhteistyö',
    machine: 'kone*, konekäännö*, koneellis*, automaattis*, automaattisesti, konekäännetty',
    until: 'asti, saakka, mennessä, kunnes',
    express: 'edust*, ilmais*, heijast*, kuvast*, edustavat, vastaa, vastaavat',
    offline: 'offline*, ei verkkoyhteyttä, yhteydettömässä, offline tilassa',
  },
  phrases: {
    'action.sent': 'lähetetty, lähetettiin',
    'error.vote': 'ääntäsi ei laskettu, äänestys epäonnistui, äänestäminen epäonnistui',
    'comment.only-admin': 'vain ylläpitäjä voi vastata tähän, vain ylläpito voi vastata',
    'comment.only-you': 'vain sinä näet tämän, näkyy vain sinulle, näkyvissä vain sinulle',
    'comment.draft-restored': 'luonnoksesi palautettiin, sisältö on palautettu, luonnos palautettu',
    'form.password-mismatch': 'salasanat eivät täsmää, salasanat eivät ole samat',
    'form.enter-name-email':
      'anna ensin nimesi ja sähköpostiosoitteesi, täytä nimi ja sähköposti, anna nimi ja sähköpostiosoite',
    'login.email-verified': 'sähköpostiosoitteesi on vahvistettu, sähköposti vahvistettu',
    'login.out-confirm': 'haluatko varmasti kirjautua ulos, kirjaudutaanko ulos',
    'action.deleting': 'poistetaan',
    'error.delete': 'poistaminen epäonnistui, poisto epäonnistui',
    'error.edit': 'muokkaaminen epäonnistui, muokkaus epäonnistui, päivitys epäonnistui',
    'error.timeout': 'aika loppui kesken, aikakatkaisu, pyyntö aikakatkaistiin',
    'nav.messages': 'viestit, omat viestit',
    'nav.dashboard': 'hallintapaneeli, ohjauspaneeli, hallinta',
    'action.next-step': 'seuraava vaihe, seuraavaan vaiheeseen',
    'time.seconds-ago': '{count} s sitten, {count} (sekuntia|sekunti|sek) sitten',
    'comment.upload-image':
      'lataa kuva, lisää kuva, lähetä kuva, liitä kuva, lataa kuva palvelimelle, lataa kuvia',
    'action.uploading': 'lähetetään tiedostoa, ladataan kuvaa, lähetetään kuvaa, ladataan palvelimelle',
    'error.upload':
      'lähetys palvelimelle epäonnistui, kuvan lähetys epäonnistui, tiedoston lataaminen epäonnistui, lataus epäonnistui',
    'error.file-too-large': 'tiedosto on liian suuri, kuva on liian suuri, tiedosto liian suuri',
    'comment.emoji': 'emoji, emojit, hymiöt, hymiö, lisää emoji',
    'comment.badge-admin': 'ylläpitäjä, admin, ylläpito, ylläpitäjät, järjestelmänvalvoja',
    'comment.badge-moderator': 'moderaattori, valvoja, moderaattorit',
    'comment.pin': 'kiinnitä, kiinnitä kommentti, nosta ylös',
    'comment.unpin': 'irrota, poista kiinnitys, irrota kommentti',
    'comment.approve': 'hyväksy kommentti, julkaise odottava kommentti',
    'comment.approved': 'hyväksytty, hyväksytyt, kommentti hyväksytty',
    'comment.waiting': 'odottaa, odottavat, käsittelyssä',
    'comment.spam': 'roskaposti, spam, merkitse roskapostiksi, ilmoita roskapostista',
    'comment.name-too-short':
      'nimi on liian lyhyt, nimen on oltava vähintään {count} merkkiä, nimessä on oltava vähintään {count} merkkiä',
    'comment.too-fast':
      'kirjoitat liian nopeasti odota hetki, liian monta pyyntöä, kommentoit liian nopeasti',
    'comment.duplicate': 'olet jo kirjoittanut tämän, kaksoiskappale, sama kommentti on jo lähetetty',
    'vote.already': 'olet jo äänestänyt, äänesi on jo annettu',
    'vote.own': 'omaa kommenttia ei voi äänestää, et voi äänestää omaa kommenttiasi',
    'comment.edit-history': 'muokkaushistoria, historia, versiohistoria',
    'comment.mark-read': 'merkitse kaikki luetuksi, merkitse luetuksi, merkitse kaikki luetuiksi',
    'nav.notifications': 'ilmoitukset, ilmoituskeskus',
    'comment.all': 'kaikki kommentit, kommentit kaikki',
    'comment.author-only': 'vain kirjoittaja, vain kirjoittajan kommentit',
    'comment.mentions': 'maininnat, maininnat minusta',
    'comment.read-only': 'vain luku, vain luettavissa',
    'comment.block-user': 'estä käyttäjä, estä tämä käyttäjä',
    'comment.user-blocked': 'tämä käyttäjä on estetty, estetty, käyttäjä estetty',
    'format.bold': 'lihavoitu, lihavointi',
    'format.italic': 'kursivoitu, kursiivi, kursivointi',
    'format.quote': 'lainaus, lainaa, lisää lainaus',
    'format.code': 'koodilohko, lisää koodi',
    'format.list': 'luettelomerkit, numeroitu luettelo, luettelo',
    'format.link': 'lisää linkki, liitä linkki',
    'form.confirm-password': 'vahvista salasana, toista salasana, salasana uudelleen',
    'form.change-password': 'vaihda salasana, muuta salasana',
    'form.enter-password': 'anna salasana, syötä salasana, kirjoita salasanasi',
    'form.avatar': 'profiilikuva, avatar, vaihda profiilikuva',
    'form.subject': 'viestin aihe, otsikko, aihe',
    'form.phone': 'puhelinnumero, puhelin, matkapuhelin',
    'form.first-name': 'etunimi, etunimesi',
    'form.last-name': 'sukunimi, sukunimesi',
    'login.username-or-email':
      'käyttäjänimi tai sähköposti, käyttäjätunnus tai sähköpostiosoite, sähköposti tai käyttäjätunnus',
    'login.send-code': 'lähetä koodi, lähetä vahvistuskoodi, lähetä koodi uudelleen',
    'login.taken': 'nimi tai osoite on jo käytössä, käyttäjänimi on varattu, sähköpostiosoite on jo käytössä',
    'login.delete-account': 'poista tili, poista tilini',
    'error.server':
      'palvelimessa on ongelma, palvelinvirhe, sisäinen palvelinvirhe, pyyntö epäonnistui, virheellinen pyyntö',
    'error.not-allowed':
      'sinulla ei ole oikeutta tähän, pääsy estetty, ei oikeuksia, ei sallittu, ei käyttöoikeutta',
    'error.load': 'lataaminen epäonnistui, ei voitu ladata, virhe ladattaessa',
    'error.save': 'tallennus epäonnistui, ei voitu tallentaa, tallentaminen epäonnistui',
    'action.undo': 'kumoa, palauta',
    'action.done': 'valmis, valmista, suoritettu',
    'action.reset': 'nollaa, tyhjennä, palauta oletukset',
    'action.change': 'vaihda toiseen',
    'action.filter': 'suodata, suodatin, suodattimet',
    'action.print': 'tulosta, tulosta juttu, tulosta artikkeli',
    'action.enable': 'ota käyttöön, aktivoi',
    'action.disable': 'poista käytöstä, laita pois päältä',
    'action.open': 'avaa, avataan',
    'action.create': 'luo, luo uusi',
    'action.skip': 'ohita, hyppää yli',
    'action.select-all': 'valitse kaikki, merkitse kaikki',
    'action.pause': 'tauko, keskeytä toisto',
    'meta.online': '{count} paikalla nyt, {count} paikalla, {count} käyttäjää paikalla, {count} online',
    'meta.words-label': 'sanoja, sanamäärä, sanaa',
    'meta.views-label': 'katselukerrat, katselut, sivulataukset, käynnit',
    'meta.source': 'lähde, lähteet',
    'meta.rating': 'arvosana, arvio, arvosanasi',
    'meta.followers': '{count} seuraajaa, {count} tilaajaa',
    'nav.help': 'ohjeet, apua, usein kysyttyä, asiakaspalvelu, usein kysytyt kysymykset',
    'nav.language': 'kieli, valitse kieli, kielet, vaihda kieltä',
    'nav.news': 'uutiset',
    'nav.sitemap': 'sivukartta, sivustokartta',
    'nav.accessibility': 'saavutettavuus, saavutettavuusseloste',
    'nav.jobs': 'avoimet työpaikat, töihin meille, ura',
    'legal.disclaimer': 'vastuuvapauslauseke, vastuuvapaus',
    'legal.age':
      'ikäraja on {count} vuotta, oletko yli {count} vuotias, olen yli {count} vuotias, sinun on oltava vähintään {count} vuotta',
    'consent.duration': 'säilytysaika, vanhenee, voimassaoloaika, kesto',
    'consent.legitimate-interest': 'oikeutettu etu, oikeutetut edut',
    'consent.unclassified': 'luokittelemattomat, muut evästeet',
    'consent.service-cookies':
      'tämä palvelu tallentaa {count} evästettä, tämä palvelu käyttää {count} evästettä',
    'consent.service-no-cookies': 'tämä palvelu ei tallenna evästeitä, tämä palvelu ei käytä evästeitä',
    'comment.field': 'kommentti, kommenttisi, oma kommentti, kommentoi, kommentoida',
    'comment.label':
      'kommentit, lukijoiden kommentit, kommentointi, kommentoi ja lue kommentteja, kommenttiosio, keskustelu ja kommentit',
    'comment.count':
      '{count} kommenttia, {count} kommentti, kommentit ({count}), kommentteja {count}, {count} kpl kommentteja',
    'comment.write':
      'kirjoita kommentti, jätä kommentti, lisää kommentti, kommentoi juttua, kommentoi artikkelia, uusi kommentti, lähetä oma kommentti, kirjoita kommenttisi, sano jotain, lisää uusi kommentti, kirjoita uusi kommentti, kirjoita kommentti tähän, jätä kommenttisi, jätä vastaus, osallistu kommentoimalla, kommentoi tähän, kirjoita tähän, kommentoi tästä',
    'comment.submit':
      'lähetä kommentti, julkaise kommentti, tallenna kommentti, lähetä kommenttisi, julkaise, postaa kommentti',
    'comment.share-thoughts':
      'mitä mieltä olet, mitä mieltä sinä olet, kerro mielipiteesi, mitä ajattelet, mitä ajatuksia tämä herättää, jaa ajatuksesi, kerro ajatuksesi, sano mielipiteesi, mitä mieltä olette, mielipiteesi, jaa mielipiteesi, kerro mitä mieltä olet',
    'comment.join-discussion':
      'osallistu keskusteluun, liity keskusteluun, keskustele, keskustelu, aloita keskustelu, keskustele aiheesta, ota osaa keskusteluun, siirry keskusteluun, mene keskusteluun, tule mukaan keskusteluun, keskustelut',
    'comment.be-first':
      'ole ensimmäinen, ole ensimmäinen kommentoija, kommentoi ensimmäisenä, kirjoita ensimmäinen kommentti, jätä ensimmäinen kommentti, ole ensimmäinen joka kommentoi, lisää ensimmäinen kommentti, ole ensimmäinen kommentoimaan, aloita keskustelu kommentoimalla, lähetä ensimmäinen kommentti',
    'comment.none':
      'ei kommentteja, ei vielä kommentteja, ei kommentteja vielä, kommentteja ei ole, kommentteja ei ole vielä, ei [vielä] yhtään kommenttia, tähän juttuun ei ole vielä kommentteja, kukaan ei ole vielä kommentoinut, ei kommentteja toistaiseksi, artikkelia ei ole vielä kommentoitu, 0 kommenttia',
    'comment.closed':
      'kommentit [on|ovat] suljettu, kommentit ovat kiinni, kommentointi [on] suljettu, kommentointi on (päättynyt|poistettu käytöstä|pois käytöstä), kommentointi ei ole enää mahdollista, kommentointi [on] pois käytöstä, keskustelu on (suljettu|päättynyt|lukittu), keskustelu suljettu, kommentointi on suljettu {title}, kommentit pois käytöstä, kommentit on poistettu käytöstä, kommentoiminen on suljettu',
    'comment.guidelines':
      'kommentoinnin säännöt, keskustelun säännöt, keskusteluohjeet, kommentointiohjeet, lue kommentoinnin säännöt, lue keskustelun säännöt, kommentointisäännöt, keskustelusäännöt, tutustu keskustelun sääntöihin, kommentoinnin ohjeet, noudata keskustelun sääntöjä, noudatathan keskustelusääntöjämme, noudata keskustelusääntöjämme, noudatathan keskustelun sääntöjä',
    'comment.stay-polite':
      'pysy aiheessa, keskustele asiallisesti, pidetään keskustelu asiallisena, kirjoita asiallisesti, pysy asiassa ja ole kohtelias, kunnioita muita keskustelijoita, kommentoi asiallisesti, muista hyvät tavat, pidä keskustelu asiallisena, keskustele asiallisesti ja kunnioittavasti, pysythän aiheessa',
    'comment.pending':
      'kommenttisi odottaa (tarkistusta|hyväksyntää|moderointia|hyväksymistä|julkaisua|tarkastusta), kommentti odottaa (tarkistusta|hyväksyntää|moderointia|hyväksymistä|julkaisua|tarkastusta), odottaa (tarkistusta|hyväksyntää|moderointia|hyväksymistä), kommenttisi tarkistetaan [ennen julkaisua], kommenttisi on moderoitavana, odottaa ylläpidon hyväksyntää',
    'comment.moderated':
      'kommentit (tarkistetaan|moderoidaan|tarkastetaan|hyväksytään) [ennen julkaisua|ennen julkaisemista|ennen niiden julkaisua], kaikki kommentit (moderoidaan|tarkistetaan|tarkastetaan), kommentit ovat moderoituja, kommentit julkaistaan (tarkistuksen|hyväksynnän|moderoinnin) jälkeen, kommentointi on moderoitu, kommentit näkyvät hyväksymisen jälkeen, kommenttien moderointi on käytössä, kommentit on hyväksyttävä ennen {title}, kaikki viestit moderoidaan etukäteen, viestit moderoidaan etukäteen, viestit tarkistetaan ennen julkaisua',
    'comment.thanks-pending':
      'kiitos kommentistasi se julkaistaan (tarkistuksen|hyväksynnän|moderoinnin) jälkeen, kiitos kommentista se (näkyy|julkaistaan) kun se on (hyväksytty|tarkistettu), kiitos kommenttisi odottaa (hyväksyntää|tarkistusta), kiitos kommentistasi se odottaa (hyväksyntää|tarkistusta|moderointia)',
    'comment.thanks': 'kiitos kommentistasi, kiitos kommentista, kiitos mielipiteestäsi',
    'comment.submitted':
      'kommenttisi on (lähetetty|julkaistu|lisätty|tallennettu), kommentti (lähetetty|julkaistu|lisätty|tallennettu), kommenttisi lähetettiin, kommentin lähetys onnistui',
    'comment.failed':
      'kommentin (lähetys|lähettäminen|tallennus|julkaiseminen) epäonnistui, kommenttia ei voitu (lähettää|julkaista|tallentaa), kommenttisi lähettäminen epäonnistui, kommentin lähettäminen ei onnistunut',
    'comment.min-length':
      'kommentti on liian lyhyt, kommentissa on oltava vähintään {count} merkkiä, kommentin vähimmäispituus on {count} merkkiä, kommenttisi on liian lyhyt',
    'comment.max-length':
      'kommentti on liian pitkä, kommentissa saa olla enintään {count} merkkiä, kommentin enimmäispituus on {count} merkkiä, kommenttisi on liian pitkä',
    'comment.characters-left':
      '{count} merkkiä jäljellä, merkkejä jäljellä {count}, jäljellä {count} merkkiä, merkkejä jäljellä, jäljellä olevat merkit {count}',
    'comment.empty':
      'kommentti ei voi olla tyhjä, kirjoita ensin kommentti, kommentti puuttuu, ole hyvä ja kirjoita kommentti, tyhjä kommentti, kommenttikenttä on tyhjä',
    'comment.markdown':
      'voit käyttää markdownia, markdown on tuettu, voit käyttää html-tageja, markdown-muotoilu on tuettu, muotoilu markdownilla on tuettu',
    'comment.anonymous': 'anonyymi, nimetön, nimettömänä, anonyymisti, anonyymi käyttäjä, tuntematon',
    'comment.as-guest': 'kommentoi vieraana, vieras, jatka vieraana, kommentoi kirjautumatta',
    'comment.pinned': 'kiinnitetty, kiinnitetty kommentti, nostettu kommentti',
    'comment.load-more':
      'lataa lisää kommentteja, näytä lisää kommentteja, lisää kommentteja, näytä enemmän kommentteja, lataa loput kommentit, vanhemmat kommentit',
    'comment.show':
      'näytä kommentit, lue kommentit, katso kommentit, näytä kaikki kommentit, lue kaikki kommentit, näytä {count} kommenttia, siirry kommentteihin, avaa kommentit, lue kaikki {count} kommenttia, näytä kommentit ({count}), kommentteihin',
    'comment.loading':
      'ladataan kommentteja, kommentteja ladataan, kommentit latautuvat, haetaan kommentteja',
    'comment.hide': 'piilota kommentit, sulje kommentit',
    'comment.on':
      '{count} kommenttia artikkeliin {title}, kommentit artikkeliin {title}, {count} vastausta artikkeliin {title}, kommentit juttuun {title}, {count} kommentti artikkeliin {title}, yksi kommentti artikkeliin {title}',
    'comment.edit': 'muokkaa kommenttia, muuta kommenttia',
    'comment.delete': 'poista kommentti, poista tämä kommentti',
    'comment.delete-confirm':
      'haluatko varmasti poistaa [tämän] kommentin, haluatko varmasti poistaa kommenttisi, poistetaanko kommentti, oletko varma että haluat poistaa [tämän] kommentin',
    'comment.report':
      'ilmianna kommentti, ilmoita asiaton kommentti, ilmoita asiattomasta kommentista, ilmoita kommentti, raportoi kommentti, ilmianna, ilmoita asiattomaksi, ilmoita roskapostiksi, ilmoita asiaton viesti, ilmoita väärinkäytöstä',
    'comment.deleted':
      'kommentti [on] poistettu, tämä kommentti on poistettu, poistettu kommentti, ylläpito on poistanut kommentin, kommentti poistettiin, moderaattori on poistanut [tämän] kommentin',
    'comment.hidden': 'kommentti [on] piilotettu, tämä kommentti on piilotettu, piilotettu kommentti',
    'comment.collapsed':
      'kommentti pienennetty, tämä kommentti on pienennetty, tämä kommentti on tiivistetty',
    'comment.notify-replies':
      'ilmoita [minulle] vastauksista [sähköpostitse|sähköpostilla], ilmoita minulle kun (joku vastaa|kommenttiini vastataan), ilmoita uusista vastauksista, lähetä minulle ilmoitus vastauksista, haluan ilmoituksen vastauksista',
    'comment.notify-comments':
      'ilmoita [minulle] (uusista|seuraavista|jatkossa tulevista) kommenteista [sähköpostilla|sähköpostitse], ilmoita minulle sähköpostilla uusista kommenteista, lähetä minulle ilmoitus uusista kommenteista, tilaa kommentit, ilmoita uusista kommenteista [sähköpostilla]',
    'comment.notify-articles':
      'ilmoita [minulle] uusista (artikkeleista|kirjoituksista|julkaisuista|jutuista|artikkeleista) [sähköpostilla|sähköpostitse], ilmoita minulle sähköpostilla uusista (artikkeleista|kirjoituksista|julkaisuista)',
    'comment.save-details':
      'tallenna nimeni sähköpostiosoitteeni ja (kotisivuni|sivustoni|verkkosivuni|verkkosivustoni) [tähän] selaimeen seuraavaa {title}, tallenna nimeni sähköpostiosoitteeni ja sivustoni tähän selaimeen seuraavaa kommentointikertaa varten, muista tietoni, tallenna tietoni, tallenna nimeni ja sähköpostini [tähän] selaimeen, muista nimeni ja sähköpostini, muista tietoni seuraavaa kertaa varten, tallenna tietoni seuraavaa kertaa varten',
    'comment.spam-filter':
      'tämä sivusto käyttää {brand} roskapostin vähentämiseen, sivusto käyttää {brand} roskapostin torjuntaan, tämä sivusto käyttää {brand} kommenttien roskapostin vähentämiseen',
    'comment.data-processed':
      'lue lisää siitä miten kommenttitietojasi käsitellään, katso miten kommenttisi tietoja käsitellään, lue [lisää] (miten|kuinka) kommenttiesi tietoja käsitellään, lue miten kommenttien tietoja käsitellään, lue lisää kommenttitietojen käsittelystä',
    'comment.wrote':
      '{name} sanoo, {name} kirjoitti, {name} kirjoittaa, {name} kommentoi, {name} sanoi, {name} kommentoi {date}, {name} kirjoitti {date}, kommentoi:',
    'comment.need-javascript':
      'ota javascript käyttöön nähdäksesi kommentit, kommentit vaativat javascriptin, kommenttien näyttäminen vaatii javascriptin',
    'comment.load-failed':
      'kommenttien (lataaminen|lataus) epäonnistui, kommentteja ei voitu ladata, kommenttien lataaminen ei onnistunut, virhe ladattaessa kommentteja',
    'reply.label': 'vastaa, vastaus, vastaa kommenttiin, vastaa tähän, vastaa tähän kommenttiin, vastaukset',
    'reply.count': '{count} vastausta, {count} vastaus, vastaukset ({count}), vastauksia {count}',
    'reply.to':
      'vastaa käyttäjälle {name}, vastaus käyttäjälle {name}, vastaa henkilölle {name}, vastaa {name}, vastauksena {name}, vastaus {name}, vastaus kommenttiin {name}, vastaa kommenttiin {name}',
    'reply.write':
      'kirjoita vastaus, vastauksesi, lisää vastaus, kirjoita vastauksesi, jätä vastaus kommenttiin',
    'reply.cancel': 'peruuta vastaus, peru vastaus, peruuta vastaaminen',
    'reply.show':
      'näytä vastaukset, näytä {count} vastausta, katso vastaukset, avaa vastaukset, kaikki vastaukset, näytä kaikki vastaukset, näytä vastaukset ({count}), näytä {count} vastaus',
    'reply.show-more':
      'näytä lisää vastauksia, lisää vastauksia, lataa lisää vastauksia, {count} vastausta lisää, {count} lisää vastauksia',
    'reply.show-previous':
      'näytä aiemmat vastaukset, aiemmat vastaukset, näytä aikaisemmat vastaukset, edelliset vastaukset, näytä edelliset vastaukset',
    'reply.hide': 'piilota vastaukset, piilota {count} vastausta, sulje vastaukset',
    'reaction.label': 'reaktiot, reaktio',
    'reaction.add': 'lisää reaktio, reagoi, lisää reaktioita',
    'reaction.add-one': 'reagoi {title}, lisää reaktio {title}',
    'reaction.remove': 'poista reaktio, poista reaktio {title}',
    'reaction.count': '{count} reaktiota, {count} reaktio',
    'reaction.who':
      '{count} henkilöä reagoi, {count} ihmistä reagoi, {count} ihmistä on reagoinut, {count} henkilöä on reagoinut {title}',
    'reaction.pick': 'valitse reaktio, valitse reaktiosi, mikä on reaktiosi',
    'reaction.login':
      'kirjaudu sisään reagoidaksesi, kirjaudu reagoidaksesi, sinun on kirjauduttava [sisään] reagoidaksesi, sinun täytyy kirjautua [sisään] reagoidaksesi, sinun on oltava kirjautunut reagoidaksesi',
    'like.label': 'tykkää, tykkäys, tykkäykset, tykkää tästä, pidän tästä',
    'like.count': '{count} tykkäystä, {count} tykkäys, {count} tykkää tästä, tykkäyksiä {count}',
    'like.undo': 'poista tykkäys, peru tykkäys, älä tykkää, en tykkää enää, peruuta tykkäys',
    'vote.up': 'äänestä ylös, peukku ylös, äänestä ylöspäin, yläpeukku, äänestä puolesta, peukuta',
    'vote.down': 'äänestä alas, peukku alas, äänestä alaspäin, alapeukku, äänestä vastaan',
    'vote.label': 'äänestä, anna äänesi, äänestys, äänestä nyt',
    'vote.count': '{count} ääntä, {count} ääni, ääniä {count}',
    'vote.must-login':
      'kirjaudu sisään äänestääksesi, sinun on kirjauduttava [sisään] äänestääksesi, kirjaudu äänestääksesi, sinun täytyy kirjautua sisään äänestääksesi',
    'sort.label':
      'järjestä, lajittele, järjestys, lajittelu, lajitteluperuste, järjestä kommentit, lajittele kommentit, järjestä:',
    'sort.newest':
      'uusimmat, uusin ensin, uusimmat ensin, uusin, uusimmasta vanhimpaan, viimeisimmät, tuoreimmat, uusimmat kommentit, järjestä uusimmat ensin',
    'sort.oldest':
      'vanhimmat, vanhin ensin, vanhimmat ensin, vanhin, vanhimmasta uusimpaan, järjestä vanhimmat ensin',
    'sort.popular':
      'suosituimmat, parhaat, suositut, eniten tykätyt, suosituin, parhaat ensin, suosituimmat ensin, paras, eniten tykkäyksiä, osuvimmat, suosituimmat kommentit',
    'action.edit': 'muokkaa, muokkaus, editoi, muuta',
    'action.edited': 'muokattu, (muokattu), editoitu',
    'action.delete': 'poista, poistaminen',
    'action.cancel': 'peruuta, peru, keskeytä',
    'action.save': 'tallenna, tallenna muutokset, tallennus',
    'action.saved': 'tallennettu, muutokset tallennettu, tallennettu!',
    'action.submit': 'lähetä, lähettäminen, lähetä lomake, lähetys',
    'action.sending': 'lähetetään, lähetetään…, tallennetaan, tallennetaan…, käsitellään, julkaistaan…',
    'action.confirm': 'vahvista, hyväksy ja vahvista',
    'action.close': 'sulje, sulje ikkuna, sulje valintaikkuna, sulje ilmoitus, sulje x, sulje tämä',
    'action.ok': 'ok, selvä, ymmärrän, okei, ymmärretty, asia selvä',
    'action.yes': 'kyllä, joo, kyllä kiitos',
    'action.no': 'ei, ei kiitos, en',
    'action.add': 'lisätä, lisää kohde, liitä',
    'action.continue': 'jatka, jatka eteenpäin, jatka tästä, jatkaa',
    'action.retry':
      'yritä uudelleen, yritä uudestaan, kokeile uudelleen, yritä vielä kerran, ole hyvä ja yritä uudelleen, toista uudelleen',
    'action.copy': 'kopioi, kopioi koodi, kopioi leikepöydälle, kopioi teksti',
    'action.copied': 'kopioitu, kopioitu!, kopioitu leikepöydälle',
    'action.expand': 'laajenna, avaa kaikki, laajenna kaikki, suurenna',
    'action.collapse': 'tiivistä, supista, pienennä, sulje kaikki, supista kaikki',
    'action.show-more':
      'näytä lisää, lisää, näytä enemmän, katso lisää, enemmän, lisää…, lataa lisää, lataa enemmän, lataa lisää tuloksia, lataa lisää artikkeleita',
    'action.show-less': 'näytä vähemmän, vähemmän',
    'action.show-all': 'näytä kaikki, katso kaikki, kaikki, selaa kaikkia',
    'action.hide': 'piilota, kätke',
    'action.loading':
      'ladataan, ladataan…, latautuu, lataa…, haetaan, sivua ladataan, latautuu…, ladataan sisältöä',
    'action.wait':
      'odota, odota hetki, hetkinen, ole hyvä ja odota, odota…, hetki, pieni hetki, odota ole hyvä, hetki vain',
    'action.select': 'valitse, valita',
    'action.reload': 'lataa uudelleen, päivitä sivu, lataa sivu uudelleen, päivitä',
    'action.download': 'lataa, lataa tiedosto, lataa pdf, lataa koneelle',
    'action.write': 'kirjoita, kirjoittaa',
    'action.preview': 'esikatselu, esikatsele, näytä esikatselu',
    'action.preview-loading': 'ladataan esikatselua, esikatselua ladataan',
    'action.preview-empty': 'ei esikatseltavaa, ei mitään esikatseltavaa',
    'action.play': 'toista, toista video, katso video, soita',
    'action.listen': 'kuuntele, kuuntele artikkeli, kuuntele juttu, kuuntele tämä artikkeli, lue ääneen',
    'action.report': 'ilmoita, raportoi, ilmoita ongelmasta, ilmoita virheestä',
    'action.settings': 'asetukset, valinnat',
    'form.name': 'nimi, nimesi, nimimerkki, nimi *, koko nimi, näyttönimi',
    'form.name-optional':
      'nimi (valinnainen), nimi (vapaaehtoinen), nimi valinnainen, nimimerkki (valinnainen)',
    'form.email':
      'sähköposti, sähköpostiosoite, sähköpostisi, sähköpostiosoitteesi, email, e-mail, sähköposti *, anna sähköpostiosoitteesi, kirjoita sähköpostiosoitteesi, syötä sähköpostiosoitteesi, sähköpostiosoite *',
    'form.email-optional':
      'sähköposti (valinnainen), sähköpostiosoite (valinnainen), sähköposti (vapaaehtoinen), sähköposti valinnainen',
    'form.website':
      'verkkosivu, verkkosivusto, kotisivu, sivusto, nettisivu, www-osoite, url, kotisivut, verkkosivut, verkkosivustosi, verkko-osoite',
    'form.website-optional':
      'verkkosivu (valinnainen), verkkosivusto (valinnainen), kotisivu (valinnainen), sivusto (valinnainen), url (valinnainen)',
    'form.username': 'käyttäjätunnus, käyttäjänimi, käyttäjätunnus tai sähköposti',
    'form.password': 'salasana, salasanasi',
    'form.message': 'viesti, viestisi, kirjoita viesti, kirjoita viestisi',
    'form.optional': 'valinnainen, (valinnainen), vapaaehtoinen, ei pakollinen, (vapaaehtoinen)',
    'form.required': 'pakollinen, (pakollinen), vaaditaan, pakollinen tieto, (vaaditaan), vaadittu',
    'form.required-marked':
      'pakolliset kentät on merkitty *, pakolliset kentät on merkitty, pakolliset kentät on merkitty (tähdellä|asteriskilla), tähdellä merkityt kentät ovat pakollisia, * merkityt kentät ovat pakollisia, * pakollinen kenttä, * pakolliset kentät, pakolliset kentät merkitty *, * pakollinen, pakolliset kentät',
    'form.field-required':
      'tämä kenttä on pakollinen, kenttä on pakollinen, täytä tämä kenttä, tämä tieto on pakollinen, kenttä ei voi olla tyhjä, tämä kenttä vaaditaan, on pakollinen, tämä kenttä ei voi olla tyhjä, pakollinen kenttä',
    'form.enter-name':
      'kirjoita nimesi, syötä nimesi, ole hyvä ja anna nimesi, ole hyvä ja kirjoita nimesi, anna nimi, nimi puuttuu, anna nimesi',
    'form.enter-email':
      'anna sähköpostiosoite, ole hyvä ja anna sähköpostiosoitteesi, syötä sähköpostiosoite, sähköpostiosoite puuttuu, kirjoita sähköpostiosoite',
    'form.enter-valid-email':
      '(anna|syötä|kirjoita) (kelvollinen|oikea|toimiva|voimassa oleva) sähköpostiosoite, (virheellinen|väärä|epäkelpo) sähköpostiosoite, sähköpostiosoite (on virheellinen|ei kelpaa|ei ole kelvollinen), sähköpostiosoite ei ole oikea, tarkista sähköpostiosoite, ole hyvä ja anna kelvollinen sähköpostiosoite',
    'form.submit-error':
      'lomakkeen (lähetys|lähettäminen) epäonnistui, viestin (lähetys|lähettäminen) epäonnistui, lomaketta ei voitu lähettää, tarkista että kaikki pakolliset kentät on täytetty, viestiä ei voitu lähettää',
    'form.thanks':
      'kiitos viestisi on lähetetty, viestisi on lähetetty, viesti [on] lähetetty, kiitos viestistäsi, kiitos yhteydenotostasi, lomake on lähetetty, kiitos lomake on lähetetty',
    'form.email-private':
      'sähköpostiosoitettasi ei julkaista, sähköpostiosoitetta ei julkaista, ei julkaista, (ei julkaista), sähköposti (ei julkaista), sähköpostiosoitteesi ei (näy|tule näkyviin) {title}, sähköpostiasi ei julkaista, sähköpostiosoitettasi ei näytetä [julkisesti], sähköpostiosoitteesi ei näy julkisesti, sähköpostiosoite (ei julkaista)',
    'form.private-and-required':
      'sähköpostiosoitettasi ei julkaista pakolliset kentät on merkitty *, sähköpostiosoitettasi ei julkaista pakolliset kentät on merkitty, sähköpostiosoitetta ei julkaista pakolliset kentät on merkitty *',
    'login.label':
      'kirjaudu, kirjaudu sisään, kirjautuminen, sisäänkirjautuminen, kirjaudu palveluun, kirjaudu tästä, kirjaudu nyt',
    'login.with':
      'kirjaudu {brand} tunnuksilla, kirjaudu [sisään] käyttäen {brand}, kirjaudu {brand}-tunnuksilla, jatka {brand} tunnuksilla, kirjaudu sisään {brand} tilillä, kirjaudu palvelulla {brand}, kirjaudu {brand} avulla, kirjaudu sisään {brand}, kirjaudu {brand} tunnuksella, kirjaudu {brand} tilillä',
    'login.out': 'kirjaudu ulos, uloskirjautuminen, poistu palvelusta',
    'login.sign-up':
      'rekisteröidy, luo tili, luo tunnus, luo käyttäjätili, rekisteröityminen, luo uusi tili, luo ilmainen tili, luo tunnukset, rekisteröidy nyt, rekisteröidy ilmaiseksi, luo käyttäjätunnus, luo uusi tunnus, rekisteröidy käyttäjäksi, liity',
    'login.or':
      'kirjaudu [sisään] tai rekisteröidy, kirjaudu tai luo (tunnus|tili|tunnukset), kirjaudu / rekisteröidy, kirjaudu sisään tai luo tili, rekisteröidy tai kirjaudu [sisään]',
    'login.to-comment':
      'kirjaudu [sisään] kommentoidaksesi, kirjaudu [sisään] (jättääksesi|kirjoittaaksesi|lähettääksesi) kommentin, kirjaudu [sisään] ja kommentoi, kirjaudu [sisään] osallistuaksesi keskusteluun, kirjaudu [sisään] vastataksesi, kommentoi kirjautumalla sisään, kirjaudu kommentoimaan, sinun (on kirjauduttava|täytyy kirjautua|pitää kirjautua|tulee kirjautua) [sisään] (kommentoidaksesi|jotta voit kommentoida|voidaksesi kommentoida|lähettääksesi kommentin|kirjoittaaksesi kommentin), sinun täytyy olla kirjautunut [sisään] {title}, sinun on oltava kirjautunut [sisään] kommentoidaksesi, kommentointi vaatii kirjautumisen, kommentoidaksesi sinun (tulee|täytyy|pitää) kirjautua [sisään], vain kirjautuneet käyttäjät voivat kommentoida, vain rekisteröityneet käyttäjät voivat kommentoida, kommentointi edellyttää kirjautumista',
    'login.required':
      'kirjautuminen vaaditaan, sinun on kirjauduttava [sisään], sinun täytyy kirjautua [sisään], vaatii kirjautumisen, kirjaudu sisään jatkaaksesi, kirjaudu jatkaaksesi, edellyttää kirjautumista',
    'login.as':
      'kirjautunut käyttäjänä {name}, kirjautuneena käyttäjänä {name}, olet kirjautunut käyttäjänä {name}, kirjautunut nimellä {name}, kirjautuneena {name}, olet kirjautunut sisään nimellä {name}',
    'login.forgot':
      'unohditko salasanasi, unohditko salasanan, unohtuiko salasana, unohtunut salasana, salasana unohtunut, salasana unohtui, olen unohtanut salasanani, unohdin salasanani, salasana hukassa',
    'login.reset-password':
      'nollaa salasana, palauta salasana, salasanan vaihto, salasanan palautus, aseta uusi salasana, uusi salasana',
    'login.remember': 'muista minut, pidä minut kirjautuneena, pysy kirjautuneena, muista kirjautuminen',
    'login.no-account':
      'eikö sinulla ole tiliä, eikö sinulla ole vielä tiliä, ei vielä tiliä, ei vielä tunnusta, ei tunnuksia, eikö sinulla ole tunnuksia, etkö ole vielä rekisteröitynyt, uusi käyttäjä, eikö sinulla ole vielä tunnusta, puuttuuko tunnus luo tili, eikö sinulla ole tunnusta',
    'login.have-account':
      'onko sinulla jo (tili|tunnus|tunnukset), onko sinulla jo tili kirjaudu [sisään], minulla on jo tili, sinulla on jo tili, oletko jo rekisteröitynyt, onko sinulla jo tunnus kirjaudu sisään',
    'login.failed':
      'väärä käyttäjätunnus tai salasana, virheellinen käyttäjätunnus tai salasana, väärä salasana, kirjautuminen epäonnistui, virheellinen salasana, kirjautuminen ei onnistunut',
    'login.account': 'oma tili, tilini, tili, käyttäjätili, oma tilini, tilisi, omat tiedot',
    'login.profile': 'profiili, oma profiili, profiilini, omat sivut, näytä profiili, profiilisi',
    'login.link-sent':
      'tarkista sähköpostisi lähetimme [sinulle] kirjautumislinkin, kirjautumislinkki on lähetetty {title}, lähetimme sinulle kirjautumislinkin',
    'login.session-expired':
      'istuntosi on (vanhentunut|päättynyt), istunto on (vanhentunut|päättynyt), istunto vanhentunut kirjaudu uudelleen, istuntosi on päättynyt kirjaudu [sisään] uudelleen',
    'login.confirm-email':
      'vahvista sähköpostiosoitteesi, vahvista sähköpostisi, ole hyvä ja vahvista sähköpostiosoitteesi, sähköpostiosoitteen vahvistus',
    'captcha.notice':
      'tämä sivusto on suojattu {brand} ja [siihen sovelletaan] {title}, tätä sivustoa suojaa recaptcha ja googlen tietosuojakäytäntö ja käyttöehdot ovat voimassa, sivusto on suojattu recaptchalla ja googlen tietosuojakäytäntö ja käyttöehdot ovat voimassa',
    'captcha.protected-by':
      'suojaa {brand}, suojattu {brand}, suojattu palvelulla {brand}, tätä sivustoa suojaa {brand}, suojauksen tarjoaa {brand}',
    'captcha.not-robot': 'en ole robotti, en ole botti, olen ihminen',
    'captcha.prove-human':
      'vahvista että olet ihminen, todista että olet ihminen, vahvista ettet ole robotti, varmista että olet ihminen, todista ettet ole robotti, varmistamme että olet ihminen',
    'captcha.verify':
      'varmenna, todenna, varmennus, vahvista napsauttamalla, aloita vahvistus, aloita varmennus, klikkaa aloittaaksesi vahvistuksen, vahvistus, varmistus',
    'captcha.verify-required':
      'vahvistus vaaditaan, varmennus vaaditaan, varmistus vaaditaan, vahvistus tarvitaan',
    'captcha.verifying':
      'vahvistetaan, vahvistetaan…, varmennetaan, tarkistetaan, tarkistetaan…, varmistetaan, varmennetaan…, vahvistetaan odota',
    'captcha.verified':
      'vahvistettu, varmennettu, varmistettu, vahvistus onnistui, varmennus onnistui, todennettu, varmistus onnistui',
    'captcha.failed':
      'vahvistus epäonnistui, varmennus epäonnistui, varmistus epäonnistui, tarkistus epäonnistui, vahvistus epäonnistui yritä uudelleen, väärä captcha, captcha epäonnistui, todennus epäonnistui',
    'captcha.expired':
      'vahvistus vanhentui, vahvistus on vanhentunut, captcha on vanhentunut, koodi on vanhentunut, varmennus vanhentui, varmistus vanhentui, vahvistus vanhentunut',
    'captcha.complete':
      'suorita captcha, ratkaise captcha, täytä captcha, suorita turvatarkistus, suorita varmistus, ole hyvä ja suorita captcha, ratkaise tehtävä',
    'captcha.enter-code':
      'syötä koodi, anna koodi, kirjoita koodi, syötä kuvan koodi, kirjoita kuvassa oleva koodi',
    'captcha.enter-characters':
      'kirjoita kuvassa näkyvät merkit, syötä kuvan merkit, kirjoita kuvan merkit, kirjoita kuvassa olevat merkit, kirjoita kuvan teksti, kirjoita näkemäsi merkit',
    'captcha.enter-heard':
      'kirjoita kuulemasi, kirjoita mitä kuulet, syötä kuulemasi merkit, kirjoita kuulemasi merkit',
    'captcha.code': 'koodi, turvakoodi, vahvistuskoodi, varmistuskoodi, tarkistuskoodi',
    'captcha.audio': 'ääniversio, äänihaaste, äänitehtävä, käytä ääntä, hae äänitehtävä',
    'captcha.play-audio': 'toista ääni, kuuntele koodi, toista koodi, toista äänitehtävä',
    'captcha.new':
      'uusi koodi, uusi kuva, vaihda kuva, lataa uusi kuva, uusi tehtävä, uusi captcha, hae uusi koodi, päivitä captcha',
    'cookie.notice':
      '(tämä sivusto|sivusto|sivustomme|tämä sivu|tämä verkkosivusto|palvelu|verkkosivustomme) käyttää evästeitä, käytämme evästeitä, käytämme [tällä] (sivustolla|sivustollamme|verkkosivustollamme|sivuillamme) evästeitä, käytämme evästeitä (parantaaksemme|tarjotaksemme) {title}, sivustolla käytetään evästeitä, tällä sivustolla käytetään evästeitä',
    'cookie.notice-consent':
      'käyttämällä (sivustoa|sivustoamme|tätä sivustoa|palvelua) hyväksyt evästeiden käytön, jatkamalla [sivuston|sivustomme|palvelun] (käyttöä|selaamista|käyttämistä) hyväksyt evästeiden käytön, jatkamalla hyväksyt evästeiden käytön, jatkamalla sivuston käyttöä hyväksyt {title}',
    'cookie.accept':
      'hyväksy, hyväksyn, hyväksy evästeet, hyväksyn evästeet, salli evästeet, salli, suostun, hyväksyä',
    'cookie.accept-all':
      'hyväksy kaikki, hyväksyn kaikki, salli kaikki, hyväksy kaikki evästeet, salli kaikki evästeet, hyväksyn kaikki evästeet, ota kaikki käyttöön',
    'cookie.accept-selected':
      'hyväksy valitut, salli valitut, hyväksyn valitut, hyväksy valinnat, hyväksy valitut evästeet, salli valinta, tallenna valitut, hyväksy valintani, tallenna valinnat, salli valitut evästeet',
    'cookie.accept-continue':
      'hyväksy ja jatka, hyväksyn ja jatkan, hyväksy ja sulje, jatka ja hyväksy, hyväksy ja siirry sivustolle, hyväksy kaikki ja jatka',
    'cookie.only-necessary':
      'vain välttämättömät, vain välttämättömät evästeet, hyväksy vain välttämättömät, salli vain välttämättömät [evästeet], käytä vain välttämättömiä [evästeitä], vain tarpeelliset, vain pakolliset, hyväksyn vain välttämättömät, hyväksy vain välttämättömät evästeet, hyväksy välttämättömät, hyväksy vain pakolliset, salli vain tarpeelliset',
    'cookie.reject':
      'hylkää, hylkää evästeet, kiellä, kieltäydy, en hyväksy, estä, kiellä evästeet, en suostu, hylkään',
    'cookie.reject-all':
      'hylkää kaikki, kiellä kaikki, estä kaikki, hylkää kaikki evästeet, kieltäydy kaikista, en hyväksy mitään, älä hyväksy mitään, hylkään kaikki, kiellä kaikki evästeet',
    'cookie.settings':
      'evästeasetukset, evästeiden asetukset, evästevalinnat, muuta evästeasetuksia, evästeiden hallinta, muokkaa evästeasetuksia, hallitse evästeasetuksia',
    'cookie.manage':
      'muokkaa asetuksia, muuta asetuksia, hallitse asetuksia, mukauta, hallitse evästeitä, hallinnoi evästeitä, mukauta asetuksia, muokkaa valintoja, lisää vaihtoehtoja, hallitse valintoja, muokkaa evästeitä, hallinnoi asetuksia, muuta valintoja, lisäasetukset',
    'cookie.save-settings':
      'tallenna asetukset, tallenna valintani, tallenna ja sulje, tallenna valinta, tallenna asetukseni, tallenna ja poistu, vahvista valinnat, vahvista valintani',
    'cookie.choose': 'anna minun valita, valitsen itse, haluan valita, valitse evästeet',
    'cookie.policy':
      'evästekäytäntö, evästeseloste, evästekäytännöt, evästeilmoitus, evästetiedot, evästeperiaatteet, evästeet ja tietosuoja',
    'cookie.learn':
      'lue lisää evästeistä, lisätietoja evästeistä, lue lisää evästeiden käytöstä, lisätietoja evästeiden käytöstä, lisätietoa evästeistä, lue lisää evästekäytännöistämme, miten käytämme evästeitä, tietoa evästeistä',
    'cookie.label': 'evästeet, eväste, cookies, evästesuostumus',
    'cookie.consent-heading':
      'arvostamme yksityisyyttäsi, kunnioitamme yksityisyyttäsi, yksityisyytesi on meille tärkeää, yksityisyytesi on meille tärkeä, yksityisyytesi, välitämme yksityisyydestäsi, tietosuojasi on meille tärkeää, evästeet ja yksityisyys',
    'cookie.blocked-content':
      'hyväksy evästeet nähdäksesi [tämän] sisällön, sisältö on estetty hyväksy evästeet, tämä sisältö vaatii evästeiden hyväksymisen, hyväksy evästeet katsoaksesi videon, sisällön näyttäminen edellyttää evästeiden hyväksymistä',
    'consent.manager':
      'suostumusten hallinta, suostumusasetukset, suostumuksen hallinta, hallitse suostumuksia, hallitse suostumusta',
    'consent.ask-services':
      'voisimmeko ottaa käyttöön joitakin lisäpalveluita {title}, voimmeko ottaa käyttöön lisäpalveluita, voisimmeko ottaa käyttöön lisäpalveluja',
    'consent.intro':
      'tässä voit (arvioida|nähdä|tarkastella) ja mukauttaa palveluita {title}, täällä voit nähdä ja muokata {title}, voit tarkastella ja muokata sinusta keräämiämme tietoja',
    'consent.services-heading': 'palvelut joita haluaisimme käyttää, palvelut joita haluamme käyttää',
    'consent.changed':
      'olemme tehneet muutoksia (ehtoihin|edellisen) {title}, edellisen vierailusi jälkeen on tapahtunut muutoksia, viime vierailusi jälkeen on tehty muutoksia uusi suostumuksesi, edellisen käyntisi jälkeen on tehty muutoksia päivitä suostumuksesi',
    'consent.withdraw':
      'voit (peruuttaa|muuttaa|perua) suostumuksesi (milloin tahansa|koska tahansa|milloin vain), voit milloin tahansa (peruuttaa|muuttaa|perua) (suostumuksesi|suostumustasi|valintojasi|asetuksiasi), voit muuttaa valintojasi milloin tahansa, peruuta suostumus, voit muuttaa asetuksia milloin tahansa',
    'consent.enable-all':
      'ota kaikki palvelut käyttöön tai poista ne käytöstä, ota käyttöön tai poista käytöstä kaikki palvelut, aktivoi kaikki palvelut',
    'consent.enable-all-switch':
      'käytä tätä kytkintä ottaaksesi käyttöön tai poistaaksesi käytöstä kaikki (palvelut|sovellukset), aktivoi kaikki palvelut tällä kytkimellä',
    'consent.external-ask':
      'haluatko ladata ulkoista sisältöä, haluatko ladata ulkoista sisältöä {title}, ladataanko ulkoinen sisältö, haluatko ladata {name} tarjoaman ulkoisen sisällön, näytetäänkö ulkoinen sisältö',
    'consent.always': 'aina',
    'consent.service': 'palvelu, palvelut, {count} palvelua, {count} palvelu',
    'consent.purpose': 'tarkoitus, tarkoitukset, käyttötarkoitus, käyttötarkoitukset, käsittelyn tarkoitus',
    'consent.vendors':
      'kumppanit, kumppanimme, palveluntarjoajat, toimittajat, kumppaniluettelo, näytä kumppanit, yhteistyökumppanit, luettelo kumppaneista, näytä kumppanimme',
    'consent.always-required':
      'aina pakollinen, (aina pakollinen), vaaditaan aina, (vaaditaan aina), aina käytössä, aina aktiivinen, aina päällä, (aina tarpeen)',
    'consent.service-always-required':
      'tämä palvelu (vaaditaan|tarvitaan) aina, tämä palvelu on aina (pakollinen|välttämätön), tämä sovellus vaaditaan aina',
    'consent.service-default':
      'tämä palvelu ladataan oletuksena [mutta voit (kieltäytyä|poistaa) {title}], palvelu ladataan oletuksena mutta voit poistaa sen käytöstä, tämä palvelu ladataan oletuksena',
    'consent.opt-out': '(kieltäydy), (ladataan oletuksena), kieltäytyminen, (opt-out)',
    'consent.essential-about':
      'nämä (palvelut|evästeet) ovat välttämättömiä {title}, välttämättömät evästeet (ovat|mahdollistavat|tarvitaan) {title}, nämä ovat välttämättömiä sivuston toiminnalle eikä niitä voi poistaa käytöstä',
    'consent.marketing-about':
      'nämä palvelut käsittelevät henkilötietoja näyttääkseen (sinulle|personoituja|kohdennettuja) {title}, markkinointievästeitä käytetään {title}',
    'consent.performance-about':
      'nämä palvelut käsittelevät henkilötietoja (optimoidakseen|parantaakseen) {title}',
    'consent.statistics-about':
      'tilastoevästeet auttavat {title}, nämä evästeet auttavat (meitä ymmärtämään|ymmärtämään) {title}, analytiikkaevästeet auttavat {title}',
    'consent.data-collect':
      '(me ja kumppanimme|me ja yhteistyökumppanimme) (tallennamme|keräämme|käsittelemme|käytämme) {title}, tietojen tallentaminen laitteelle ja käyttö',
    'consent.pay-or-accept':
      'hyväksy mainokset tai osta tilaus, lue ilman mainoksia maksua vastaan, hyväksy tai maksa, hyväksy seuranta tai maksa tilauksesta',
    'consent.do-not-sell':
      'älä myy tietojani, älä myy henkilötietojani, älä myy tai jaa henkilötietojani, älä myy tai jaa tietojani',
    'consent.essential':
      'välttämättömät, välttämättömät evästeet, pakolliset evästeet, tarpeelliset, pakolliset, välttämätön, ehdottoman välttämättömät [evästeet]',
    'consent.functional': 'toiminnalliset, toiminnalliset evästeet, toiminnallisuus, toiminnallinen',
    'consent.statistics':
      'tilastot, analytiikka, tilastolliset evästeet, tilastoevästeet, analytiikkaevästeet, tilastolliset, mittaus, kävijäseuranta, analyyttiset evästeet',
    'consent.marketing':
      'markkinointi, markkinointievästeet, kohdentaminen, mainosevästeet, kohdennetun mainonnan evästeet, markkinointi ja mainonta',
    'consent.performance': 'suorituskyky, suorituskykyevästeet, suorituskyvyn optimointi',
    'consent.social-media': 'sosiaalinen media, some, sosiaalisen median evästeet',
    'consent.external-media': 'ulkoinen media, ulkoinen sisältö, ulkoiset sisällöt, upotettu sisältö',
    'consent.service-provision': 'palvelun tarjoaminen, palveluiden tarjoaminen, palvelujen tarjoaminen',
    'consent.testing-mode': 'testitila, testaustila, testitila!, testaustila!',
    'consent.details': 'näytä tiedot, yksityiskohdat, näytä yksityiskohdat, tarkemmat tiedot, tiedot',
    'consent.privacy-settings':
      'yksityisyysasetukset, tietosuoja-asetukset, yksityisyyden asetukset, tietosuojan asetukset, muuta tietosuoja-asetuksia, yksityisyysvalinnat',
    'privacy.label': 'tietosuoja, yksityisyys, yksityisyydensuoja, henkilötietojen käsittely',
    'privacy.policy':
      'tietosuojaseloste, tietosuojakäytäntö, rekisteriseloste, tietosuojailmoitus, tietosuojalauseke, yksityisyyskäytäntö, lue tietosuojaseloste, tietosuojaselosteet, tietosuojakäytännöt, tietosuoja ja evästeet, tietosuojaselosteemme',
    'privacy.learn-more':
      '(lue lisää|lisätietoja|lisätietoa) [löydät|on|löytyy] (tietosuojaselosteesta|tietosuojaselosteestamme|tietosuojakäytännöstä|tietosuojakäytännöstämme|tietosuojaselosteessa), lue tietosuojaselosteemme, tutustu tietosuojaselosteeseen, tutustu tietosuojaselosteeseemme',
    'privacy.agree':
      'hyväksyn tietosuojaselosteen, hyväksyn tietosuojakäytännön, olen lukenut [ja hyväksyn] tietosuojaselosteen [ja hyväksyn sen], hyväksyn henkilötietojeni käsittelyn, hyväksyn tietojeni {title}',
    'privacy.agree-terms':
      '(jatkamalla|rekisteröitymällä|tilaamalla|kirjautumalla|luomalla tilin) hyväksyt (käyttöehdot|ehdot|käyttöehtomme|tietosuojaselosteen) [ja] [tietosuojaselosteen|tietosuojakäytännön], hyväksyn käyttöehdot, olen lukenut ja hyväksyn käyttöehdot [ja tietosuojaselosteen], hyväksyn käyttöehdot ja tietosuojaselosteen, hyväksyn ehdot',
    'privacy.terms':
      'käyttöehdot, ehdot, yleiset ehdot, palvelun käyttöehdot, käyttöehdot:, palveluehdot, tilausehdot, sopimusehdot, palvelun ehdot, käytön ehdot',
    'privacy.and-terms':
      'tietosuoja ja ehdot, tietosuoja ja käyttöehdot, tietosuojaseloste ja käyttöehdot, käyttöehdot ja tietosuoja, käyttöehdot ja tietosuojaseloste, tietosuoja - ehdot, tietosuoja ehdot, yksityisyys ja ehdot',
    'newsletter.label': 'uutiskirje, uutiskirjeet, uutiskirjeemme, {brand} uutiskirje',
    'newsletter.subscribe':
      'tilaa uutiskirje, tilaa uutiskirjeemme, tilaa ilmainen uutiskirje, tilaa maksuton uutiskirje, tilaa {brand} uutiskirje, tilaa {brand} uutiskirjeet, liity postituslistalle, uutiskirjeen tilaus, haluan tilata uutiskirjeen, tilaa uutiskirjeet, liity sähköpostilistalle, tilaa [maksuton|ilmainen] uutiskirjeemme [tästä], rekisteröidy uutiskirjeen tilaajaksi, liity uutiskirjeen tilaajaksi, saat uutiskirjeen joka viikko, uutiskirje joka viikko',
    'newsletter.pitch':
      'saat (uusimmat|tärkeimmät|viikon tärkeimmät|päivän tärkeimmät|tuoreimmat|parhaat) (uutiset|jutut|artikkelit|kirjoitukset) [suoraan] [sähköpostiisi|sähköpostiin|sähköpostitse], (uusimmat|tärkeimmät|tuoreimmat|parhaat) (uutiset|jutut|artikkelit) [suoraan] (sähköpostiisi|sähköpostiin), pysy ajan tasalla, älä (missaa|menetä) [tärkeitä] (uutisia|juttuja|mitään), pysy mukana, saat (uutiset|parhaat jutut|jutut) sähköpostiisi (joka aamu|kerran viikossa|päivittäin|viikoittain), päivän tärkeimmät uutiset sähköpostiisi',
    'newsletter.check-inbox':
      'tarkista sähköpostisi [ja|vahvistaaksesi] [vahvista] [tilaus|tilauksesi], tarkista sähköpostisi ja vahvista tilauksesi, vahvista tilauksesi [sähköpostistasi|sähköpostissa], lähetimme [sinulle] vahvistusviestin [sähköpostiisi], klikkaa sähköpostissa olevaa linkkiä vahvistaaksesi [tilauksen|tilauksesi], vahvista uutiskirjeen tilaus, lähetimme sähköpostiisi vahvistuslinkin, tarkista postilaatikkosi',
    'newsletter.thanks':
      'kiitos tilauksesta, kiitos tilauksestasi, kiitos uutiskirjeen tilauksesta, uutiskirje [on] tilattu, olet [nyt] tilannut uutiskirjeen, kiitos uutiskirjeen tilaamisesta, uutiskirjeen tilaus onnistui, kiitos kun tilasit uutiskirjeen, kiitos kun tilasit uutiskirjeemme',
    'newsletter.already':
      'olet jo tilannut [tämän] uutiskirjeen, tämä sähköpostiosoite on jo (listalla|tilannut uutiskirjeen|rekisteröity), olet jo [uutiskirjeen] tilaaja, olet jo tilannut, olet jo listalla',
    'newsletter.unsubscribe-anytime':
      'voit (peruuttaa|perua|lopettaa) (tilauksen|uutiskirjeen|tilauksesi|uutiskirjeen tilauksen) (milloin tahansa|koska tahansa|milloin vain), voit (milloin tahansa|koska tahansa) (peruuttaa|perua|lopettaa) (uutiskirjeen|uutiskirjeen tilauksen|tilauksen|tilauksesi), voit poistua listalta milloin tahansa',
    'newsletter.no-spam': 'ei roskapostia, emme lähetä roskapostia, emme koskaan lähetä roskapostia',
    'newsletter.unsubscribe':
      'peruuta uutiskirje, peru uutiskirje, peruuta uutiskirjeen tilaus, peru uutiskirjeen tilaus, poistu postituslistalta, lopeta uutiskirjeen tilaus, peruuta tilaus, peru tilaus, lopeta tilaus',
    'newsletter.join-readers':
      'liity {count} (lukijan|tilaajan|muun|muun lukijan) joukkoon, liity yli {count} (lukijan|tilaajan) joukkoon, {count} (lukijaa|tilaajaa) on jo mukana, jo {count} (lukijaa|tilaajaa)',
    'subscribe.label':
      'tilaa, tilaus, tilaa nyt, tilaukset, tilaa lehti, tilaa digi, osta tilaus, tee tilaus, tilaa heti, ryhdy tilaajaksi, tule tilaajaksi',
    'subscribe.rss':
      'rss-syöte, rss, tilaa rss-syöte, rss-syötteet, rss feed, artikkelisyöte, tilaa rss, kommenttisyöte, sisältösyöte',
    'subscribe.by-email':
      'tilaa sähköpostilla, tilaa sähköpostitse, tilaa blogi sähköpostiin, tilaa blogi sähköpostilla, tilaa uudet artikkelit sähköpostiisi, tilaa sähköpostiisi',
    'subscribe.push':
      'ota ilmoitukset käyttöön, salli ilmoitukset, haluatko saada ilmoituksia, haluatko ilmoituksia, saat ilmoituksia {title}, tilaa ilmoitukset, kytke ilmoitukset päälle, push-ilmoitukset',
    'subscribe.to-read':
      'tilaa (jatkaaksesi lukemista|lukeaksesi lisää|ja jatka lukemista|ja lue lisää|ja lue koko juttu|lukeaksesi koko artikkelin), jatka lukemista tilaamalla, lue koko juttu tilaamalla, tilaajana voit lukea koko (jutun|artikkelin), lukeaksesi koko (jutun|artikkelin) sinun on oltava tilaaja, haluatko lukea koko (jutun|artikkelin), osta tilaus ja jatka lukemista, lue rajattomasti, avaa artikkeli, jatka lukemista tilaajana, lukeminen vaatii tilauksen',
    'subscribe.only':
      'vain tilaajille, [tämä] (artikkeli|juttu|sisältö) on vain tilaajille, tilaajille, tilaajasisältö, tilaajan etu, vain tilaajien luettavissa, artikkeli vain tilaajille, tämä sisältö on vain tilaajille, [tämä] (artikkeli|juttu) on tarkoitettu [vain] tilaajille, maksullinen artikkeli, maksumuurin takana',
    'subscribe.already':
      'oletko jo tilaaja [kirjaudu] [sisään], jo tilaaja [kirjaudu] [sisään], olen jo tilaaja, onko sinulla jo tilaus [kirjaudu] [sisään], tilaajana kirjaudu sisään',
    'subscribe.articles-left':
      'sinulla on {count} (ilmaista|maksutonta) (artikkelia|juttua) jäljellä, {count} (ilmaista|maksutonta) (artikkelia|juttua) jäljellä, olet lukenut kaikki (ilmaiset|maksuttomat) (artikkelit|juttusi|artikkelisi), ilmaiset artikkelisi on käytetty, olet lukenut {count} ilmaista artikkelia, (ilmaisten|maksuttomien) artikkelien raja on täynnä, tämä on viimeinen ilmainen artikkelisi',
    'subscribe.free-trial':
      'kokeile (ilmaiseksi|maksutta|veloituksetta), ilmainen kokeilu, ilmainen kokeilujakso, kokeile {count} päivää (ilmaiseksi|maksutta), ensimmäinen kuukausi (ilmaiseksi|maksutta|ilmainen), maksuton kokeilu, kokeile kuukausi (ilmaiseksi|maksutta), {count} päivää ilmaiseksi, aloita ilmainen kokeilu, maksuton kokeilujakso, {count} viikkoa ilmaiseksi',
    'subscribe.cancel-anytime':
      'voit (peruuttaa|perua|irtisanoa|lopettaa) (milloin tahansa|koska tahansa|milloin vain|milloin haluat), peruuta milloin tahansa, peru milloin tahansa, irtisano milloin tahansa, voit (peruuttaa|perua|irtisanoa) tilauksen milloin vain haluat, irtisanottavissa milloin tahansa, ei sitoutumista, peruuta koska tahansa, lopeta milloin haluat, voit irtisanoa tilauksen (milloin tahansa|koska tahansa)',
    'subscribe.manage':
      'hallitse tilausta, hallinnoi tilausta, hallitse tilauksia, tilauksen hallinta, oma tilaus, tilauksesi, omat tilaukset, muuta tilausta, tilaukseni',
    'subscribe.gift':
      'lahjoita (artikkeli|juttu|tilaus), anna (artikkeli|tilaus|juttu) lahjaksi, lahjatilaus, tilaa lahjaksi, osta lahjaksi, jaa artikkeli ilmaiseksi ystävälle, lahjoita tämä artikkeli, lahjoita artikkeli ystävälle, lahjoita artikkeli, lahjoita juttu',
    'subscribe.register-to-read':
      '(rekisteröidy|kirjaudu) [ilmaiseksi] (lukeaksesi|jatkaaksesi) [lisää|lukemista|koko artikkelin|koko jutun], luo (ilmainen|maksuton) (tili|tunnus) ja (jatka lukemista|lue|lue lisää), kirjaudu [sisään] ja jatka lukemista, rekisteröidy ja (lue|jatka lukemista), luo ilmainen tunnus jatkaaksesi lukemista, kirjaudu sisään jatkaaksesi lukemista, jatka lukemista kirjautumalla',
    'subscribe.offers':
      'katso tarjoukset, tutustu tarjouksiin, katso tilausvaihtoehdot, tilausvaihtoehdot, tilaustarjoukset, valitse tilaus, katso tarjous, näytä tarjoukset, tutustu tilausvaihtoehtoihin, katso hinnat, hinnasto, valitse paketti',
    'member.only':
      'vain jäsenille, [tämä] (artikkeli|sisältö|juttu) on vain jäsenille, jäsenille, vain jäsenten luettavissa, sisältö vain jäsenille',
    'member.become':
      'liity jäseneksi, ryhdy jäseneksi, tule jäseneksi, ryhdy tukijaksi, tule tukijaksi, ryhdy kuukausilahjoittajaksi, liity {brand} jäseneksi',
    'member.already': 'oletko jo jäsen [kirjaudu] [sisään], jo jäsen [kirjaudu] [sisään], olen jo jäsen',
    'member.label': 'jäsenyys, jäsenet, jäsenyytesi, jäsensivut',
    'member.support-us':
      'tue meitä, tue työtämme, tue journalismia, tue riippumatonta journalismia, tue toimintaamme, tue laatujournalismia, tue toimitusta, tue blogia, tue {brand}, tue journalismiamme, tue riippumatonta mediaa',
    'member.donate':
      'lahjoita, tee lahjoitus, lahjoita nyt, lahjoitus, tarjoa [minulle|meille] kahvi, tarjoa kahvit, lahjoitukset, anna lahjoitus, tue lahjoittamalla',
    'follow.label': 'seuraa, seuraa aihetta, seuraa kirjoittajaa, seurataan, seuraat',
    'follow.us':
      'seuraa meitä, seuraa meitä somessa, seuraa meitä sosiaalisessa mediassa, löydät meidät myös, olemme somessa, seuraa meitä myös',
    'follow.on':
      'seuraa [meitä] {brand}, seuraa {brand}, seuraa meitä {brand}-palvelussa, seuraa [meitä] palvelussa {brand}, seuraa meitä facebookissa, seuraa meitä instagramissa, seuraa meitä twitterissä, tykkää meistä facebookissa, löydät meidät {brand}',
    'share.label': 'jaa, jaa tämä, jako, jaot, jaa sivu, jaa:, jakaminen, jaa somessa',
    'share.on':
      'jaa {brand}, jaa palvelussa {brand}, jaa facebookissa, jaa twitterissä, jaa linkedinissä, jaa whatsappissa, jaa x:ssä, jaa {brand}-palvelussa, twiittaa, lähetä {brand}, jaa whatsappilla, jaa redditissä, jaa telegramissa, jaa pinterestissä',
    'share.article':
      'jaa [tämä] (artikkeli|juttu|kirjoitus|uutinen|julkaisu|postaus), jaa ystäville, jaa kavereille, jaa tämä muille, pidit jutusta jaa se, jaa ystävillesi',
    'share.by-email':
      'jaa sähköpostilla, jaa sähköpostitse, lähetä sähköpostilla, lähetä sähköpostitse, lähetä [linkki] (ystävälle|kaverille) [sähköpostilla|sähköpostitse], lähetä artikkeli sähköpostilla, lähetä linkki sähköpostilla',
    'share.copy-link':
      'kopioi linkki, kopioi linkki leikepöydälle, kopioi osoite, kopioi url, kopioi artikkelin linkki',
    'share.link-copied':
      'linkki kopioitu, linkki [on] kopioitu [leikepöydälle], linkki kopioitiin leikepöydälle',
    'share.save':
      'tallenna myöhemmäksi, lue myöhemmin, lisää suosikkeihin, tallenna artikkeli, lisää lukulistalle, tallenna juttu, lisää kirjanmerkkeihin, tallenna lukulistalle, tallenna myöhempää varten',
    'share.saved':
      'tallennettu myöhemmäksi, lisätty suosikkeihin, lisätty lukulistalle, artikkeli tallennettu, tallennetut artikkelit, tallennetut jutut',
    'related.articles':
      'aiheeseen liittyvät artikkelit, aiheeseen liittyvää, aiheeseen liittyvät, samankaltaiset artikkelit, liittyvät artikkelit, katso myös, aiheeseen liittyvät jutut, samankaltaisia artikkeleita, aiheeseen liittyviä artikkeleita, vastaavia artikkeleita, liittyvät julkaisut, samankaltaisia, aiheeseen liittyvä sisältö, samankaltaiset',
    'related.may-like':
      'saatat pitää myös, sinua saattaa kiinnostaa, sinua voisi kiinnostaa, nämä saattavat kiinnostaa sinua, saattaisit pitää myös näistä, sinua voisi kiinnostaa myös, tämä saattaa kiinnostaa sinua, myös nämä voivat kiinnostaa sinua, voisit pitää myös näistä',
    'related.recommended':
      'suositellut, suosittelemme, suositeltua, suositellaan, suosituksia sinulle, suosituksia, suositeltu, sinulle suositeltua, suositellut artikkelit, sinulle, lukuvinkit, poimintoja, toimituksen valinnat, toimituksen suositukset, toimitus suosittelee',
    'related.recent':
      'uusimmat artikkelit, viimeisimmät artikkelit, uusimmat jutut, uusimmat uutiset, tuoreimmat uutiset, viimeisimmät kirjoitukset, tuoreimmat jutut, uusimmat julkaisut, viimeisimmät julkaisut, uusimmat kirjoitukset, tuoreimmat artikkelit, viimeisimmät uutiset, uusimmat postaukset, ajankohtaista',
    'related.popular':
      'luetuimmat, suosituimmat artikkelit, suosituimmat jutut, suositut artikkelit, luetuimmat jutut, nyt luetuimmat, suosittua, katsotuimmat, luetuimmat artikkelit, suosituimmat julkaisut, luetuimmat uutiset, kommentoiduimmat, suosittua juuri nyt, puhutuimmat',
    'related.more-from':
      'lisää kirjoittajalta {name}, lisää {name}, lisää aiheesta {name}, lisää osastosta {name}, lisää samalta kirjoittajalta, lisää artikkeleita kirjoittajalta {name}, lisää kirjoittajalta, lisää juttuja kirjoittajalta {name}, enemmän kirjoittajalta {name}',
    'related.more-on':
      'lisää aiheesta, lisää aiheesta {title}, lue lisää aiheesta, lisää tästä aiheesta, samasta aiheesta, lue lisää samasta aiheesta, lisää samasta aiheesta',
    'related.read-also': 'lue myös, lue myös {title}, katso myös {title}, lue lisäksi',
    'related.read-next': 'lue seuraavaksi, seuraavaksi luettavaa, lue seuraava, seuraavaksi',
    'related.read-more':
      'lue lisää, lue koko artikkeli, lue koko juttu, lue artikkeli, lue juttu, lue enemmän, lue koko kirjoitus, lue koko teksti, lue, lue lisää…, lue lisää », lisätietoja, lisätietoa, lisätiedot, tutustu, lue lisätietoja, lue lisätietoa, tutustu tarkemmin, ota selvää, tietoa, saat lisätietoja, katso lisätietoja',
    'related.read-about': 'lue lisää {title}, lue lisää aiheesta {title}, lue lisää artikkelista {title}',
    'related.continue':
      'jatka lukemista, jatka lukemista {title}, lue eteenpäin, jatkuu, jatka artikkelin lukemista',
    'related.previous-article':
      'edellinen artikkeli, edellinen julkaisu, edellinen kirjoitus, edellinen juttu, edellinen artikkeli {title}, edellinen julkaisu {title}, edellinen {title}, edellinen postaus',
    'related.next-article':
      'seuraava artikkeli, seuraava julkaisu, seuraava kirjoitus, seuraava juttu, seuraava artikkeli {title}, seuraava julkaisu {title}, seuraava {title}, seuraava postaus',
    'related.newer-article':
      'uudemmat artikkelit, uudemmat kirjoitukset, uudempi artikkeli, uudemmat, uudempi, uudempi teksti, uudemmat julkaisut, uudempi julkaisu, uudemmat tekstit',
    'related.older-article':
      'vanhemmat artikkelit, vanhemmat kirjoitukset, vanhempi artikkeli, vanhemmat, vanhempi, vanhempi teksti, vanhemmat julkaisut, vanhempi julkaisu, vanhemmat tekstit',
    'nav.next': 'seuraava, seuraavaksi >, seuraava sivu, seuraavalle sivulle, siirry seuraavalle sivulle',
    'nav.previous': 'edellinen, edellinen sivu, edelliselle sivulle, < edellinen, siirry edelliselle sivulle',
    'nav.page': 'sivu, sivut',
    'nav.page-of':
      'sivu {count} / {count}, sivu {count}, sivu {count} kautta {count}, {count} / {count}, sivu {count}/{count}, sivu {count} yhteensä {count}',
    'nav.back': 'takaisin, palaa, palaa takaisin, palaa edelliselle sivulle, mene takaisin',
    'nav.back-top':
      'takaisin ylös, sivun alkuun, takaisin alkuun, takaisin sivun alkuun, siirry ylös, palaa ylös, palaa sivun alkuun, ylös, alkuun, siirry sivun alkuun, vieritä ylös, palaa alkuun',
    'nav.home': 'etusivu, koti, etusivulle, aloitussivu, siirry etusivulle, kotisivulle',
    'nav.back-home': 'takaisin etusivulle, palaa etusivulle, paluu etusivulle, takaisin kotisivulle',
    'nav.menu': 'valikko, päävalikko, navigaatio, navigointi, menu, päänavigaatio, navigointivalikko',
    'nav.toggle-menu':
      'avaa tai sulje valikko, avaa/sulje valikko, vaihda valikko, näytä tai piilota valikko, näytä/piilota valikko, avaa/sulje navigaatio, vaihda sivupalkki, avaa tai sulje sivupalkki, vaihda navigointia, valikon vaihto',
    'nav.open-menu':
      'avaa valikko, näytä valikko, avaa päävalikko, avaa navigaatio, avaa sivupalkki, avaa sivuvalikko',
    'nav.close-menu': 'sulje valikko, piilota valikko, sulje päävalikko, sulje navigaatio, sulje sivupalkki',
    'nav.skip':
      'siirry sisältöön, hyppää sisältöön, siirry suoraan sisältöön, siirry pääsisältöön, ohita navigaatio, hyppää pääsisältöön, skip to content, mene sisältöön, siirry sivun sisältöön, siirry suoraan pääsisältöön',
    'nav.contents':
      'sisällysluettelo, sisällys, sisältö, näytä sisällysluettelo, tällä sivulla, tässä artikkelissa, tässä jutussa, sivun sisältö, sivulla',
    'nav.search':
      'haku, hae, etsi, hae…, hae sivustolta, etsi sivustolta, kirjoita hakusana, etsi…, hakusana, haku:, mitä etsit, hae blogista, hae sivuilta, syötä hakusana, etsi artikkeleita',
    'nav.search-results': 'hakutulokset, tulokset, haun tulokset',
    'nav.search-results-for':
      'hakutulokset haulle {title}, hakutulokset {title}, haun tulokset {title}, tulokset haulle {title}, hakutulokset hakusanalle {title}, hakutulokset haulle',
    'nav.search-count':
      '{count} tulosta, {count} tulos, {count} hakutulosta, {count} osumaa, {count} tulosta haulle {title}, löytyi {count} tulosta, {count} hakutulos, {count} tulosta löytyi',
    'nav.search-none':
      'ei tuloksia, ei hakutuloksia, hakutuloksia ei löytynyt, tuloksia ei löytynyt, ei tuloksia haulle {title}, haulla ei löytynyt tuloksia, mitään ei löytynyt, ei osumia, ei tuloksia haullesi, hakusi ei tuottanut tuloksia, haku ei tuottanut tuloksia, hakuasi vastaavia tuloksia ei löytynyt',
    'nav.categories': 'kategoriat, kategoria, aihealueet, osastot, kaikki kategoriat',
    'nav.tags': 'avainsanat, tunnisteet, asiasanat, tagit, aiheet, avainsana, tunniste, avainsanat:',
    'nav.all-tags':
      'kaikki avainsanat, kaikki tunnisteet, kaikki tagit, näytä kaikki tunnisteet, kaikki asiasanat, katso kaikki tunnisteet',
    'nav.tagged-count':
      '{count} artikkelia tunnisteella {title}, artikkelit tunnisteella {title}, artikkelit avainsanalla {title}, avainsana {title}, tunniste {title}, {count} julkaisua avainsanalla {title}, {count} kirjoitusta avainsanalla {title}, {count} julkaisua merkitty {title}, avainsanat {title}, {count} kirjoitusta tunnisteella {title}',
    'nav.post-count':
      '{count} artikkelia, {count} artikkeli, {count} juttua, {count} kirjoitusta, {count} julkaisua, {count} julkaisu, {count} kirjoitus, {count} merkintää',
    'nav.archive': 'arkisto, arkistot, juttuarkisto, blogin arkisto, artikkeliarkisto',
    'nav.authors':
      'kirjoittajat, kirjoittaja, kirjoittajasta, tietoja kirjoittajasta, tekijät, toimittajat ja kirjoittajat',
    'nav.all-authors': 'kaikki kirjoittajat, näytä kaikki kirjoittajat, katso kaikki kirjoittajat',
    'nav.all-posts-by':
      'kaikki kirjoittajan {name} artikkelit, kaikki artikkelit kirjoittajalta {name}, näytä kaikki artikkelit kirjoittajalta {name}, artikkelit kirjoittajalta {name}, kirjoittajan {name} artikkelit, kaikki kirjoittajan artikkelit, katso kaikki kirjoittajan artikkelit, kirjoittajan kaikki jutut',
    'nav.author-none':
      'kirjoittajalla ei ole vielä (artikkeleita|julkaisuja|kirjoituksia), tämä kirjoittaja ei ole vielä julkaissut (mitään|artikkeleita)',
    'nav.no-posts':
      'ei [vielä] (artikkeleita|julkaisuja|kirjoituksia|postauksia), (artikkeleita|julkaisuja|kirjoituksia) ei (löytynyt|ole vielä|ole), ei artikkeleita tässä kategoriassa',
    'nav.translations':
      'käännökset, muut kielet, muilla kielillä, kieliversiot, saatavilla myös kielillä, lue muilla kielillä',
    'nav.direct-link': 'suora linkki, pysyvä linkki, permalinkki, kestolinkki, pikalinkki',
    'nav.direct-link-to':
      'suora linkki kohtaan {title}, linkki kohtaan {title}, suora linkki otsikkoon {title}, linkki otsikkoon {title}, linkki otsikkoon, suora linkki {title}',
    'nav.edit-page':
      'muokkaa tätä sivua, muokkaa sivua, muokkaa artikkelia, ehdota muutoksia, muokkaa githubissa, muokkaa tätä sivua {brand}, muokkaa kirjoitusta',
    'nav.contact':
      'yhteystiedot, ota yhteyttä, yhteys, yhteydenotto, ota meihin yhteyttä, yhteydenottolomake, anna palautetta, toimituksen yhteystiedot',
    'nav.about':
      'tietoa meistä, meistä, tietoa sivustosta, tietoja, minusta, tietoa blogista, keitä olemme, tietoja sivustosta, tietoa minusta, keitä me olemme',
    'nav.advertise':
      'mainosta, mainosta meillä, mediatiedot, mainostajille, mediamyynti, mainostaminen, osta mainos, ilmoita lehdessä, mainosta {brand}, mainostajalle, mainosmyynti',
    'nav.theme-toggle':
      'vaihda teemaa, vaihda teema, vaihda (tummaan|vaaleaan) (tilaan|teemaan), vaihda (tumman ja vaalean|vaalean ja tumman) (teeman|tilan) välillä, vaihda väriteema, vaihda väriteemaa, vaihda tumma tila, tumma tila päälle tai pois, vaihda tumma/vaalea, vaihda ulkoasua, teema',
    'nav.theme-dark': 'tumma, tumma tila, tumma teema, yötila',
    'nav.theme-light': 'vaalea, vaalea tila, vaalea teema, päivätila',
    'nav.new-tab':
      'avautuu (uuteen|uudessa) (välilehteen|välilehdessä|ikkunaan|ikkunassa), avautuu uudelle välilehdelle, avaa (uuteen|uudessa) (välilehteen|välilehdessä|ikkunaan|ikkunassa), linkki avautuu uuteen (välilehteen|ikkunaan), (avautuu uudessa ikkunassa), avaa uuden välilehden',
    'meta.reading-time':
      'lukuaika {count} min, lukuaika {count} minuuttia, {count} min lukuaika, {count} minuutin lukuaika, {count} minuutin lukeminen, lukemiseen kuluu {count} minuuttia, arvioitu lukuaika {count} min, {count} min lukemista, lukuaika noin {count} min, {count} minuuttia lukemista, lukuaika n {count} min, {count} min lukea',
    'meta.reading-time-label': 'lukuaika, arvioitu lukuaika, lukemisaika',
    'meta.minutes': '{count} min, {count} minuuttia, {count} minuutti',
    'meta.words': '{count} sanaa, {count} sana, sanoja {count}, sanamäärä {count}',
    'meta.views':
      '{count} katselukertaa, {count} näyttökertaa, {count} lukukertaa, luettu {count} kertaa, katsottu {count} kertaa, {count} katselua, {count} katselukerta, lukukertoja {count}, katselukertoja {count}, näyttökertoja {count}',
    'meta.published': 'julkaistu, julkaisupäivä, julkaisuaika, julkaistiin, julkaisupäivämäärä',
    'meta.published-on':
      'julkaistu {date}, julkaisupäivä {date}, julkaistiin {date}, lähetetty {date}, kirjoitettu {date}, luotu {date}, julkaisupäivämäärä {date}',
    'meta.last-updated':
      'viimeksi päivitetty, viimeksi päivitetty {date}, päivitetty viimeksi {date}, viimeisin päivitys, viimeisin päivitys {date}, viimeksi muokattu, viimeksi muokattu {date}, muokattu viimeksi {date}, päivitetty viimeksi, viimeisin muutos {date}, muokattu {date}, viimeinen päivitys, viimeksi muutettu {date}, päivitetty {date}, päivitys {date}, päivitettiin {date}, päivitetty, päivitys, päivitetty:',
    'meta.by':
      'kirjoittaja {name}, kirjoittanut {name}, tekijä {name}, kirjoittaja: {name}, toimittaja {name}, teksti {name}',
    'meta.written-by':
      'kirjoittanut {name} teksti, kirjoittanut, artikkelin on kirjoittanut {name}, julkaissut {name}, julkaisija {name}, jutun kirjoitti {name}, lähettänyt {name}, kirjoittanut:',
    'meta.photo-credit':
      'kuva {name}, kuvat {name}, kuvaaja {name}, kuva: {name}, valokuva {name}, kuvan lähde {name}, kuvalähde {name}, kuvitus {name}, lähde {name}, kuvituskuva {name}',
    'meta.translated-from':
      'käännetty englannista, käännös englannista, käännetty (ruotsista|englannin kielestä|alkukielestä|saksasta), suomennettu {title}, käännetty alkuperäiskielestä',
    'meta.outdated':
      '[tämä] (artikkeli|juttu|uutinen|kirjoitus) on yli (vuoden|{count} vuotta) vanha, tämä (artikkeli|juttu) on vanhentunut, (artikkelin|sivun) tiedot voivat olla vanhentuneita, tämä (artikkeli|juttu|kirjoitus) saattaa olla vanhentunut, juttu on yli vuoden vanha, artikkeli on yli {count} vuotta vanha, vanhentunut, tiedot voivat olla vanhentuneita',
    'meta.license':
      'tämä (artikkeli|teos|sisältö) on lisensoitu {title}, lisenssi {title}, sisältö on lisensoitu {title}, julkaistu lisenssillä {title}, lisenssi, tämä artikkeli on julkaistu {title} lisenssillä, ellei toisin mainita sisältö on {title}',
    'time.now': 'juuri nyt, juuri äsken, nyt, hetki sitten, äsken, muutama sekunti sitten',
    'time.minutes-ago':
      '{count} minuuttia sitten, {count} minuutti sitten, minuutti sitten, {count} min sitten, muutama minuutti sitten',
    'time.hours-ago':
      '{count} tuntia sitten, {count} tunti sitten, tunti sitten, {count} h sitten, noin tunti sitten, noin {count} tuntia sitten',
    'time.days-ago': '{count} päivää sitten, {count} päivä sitten, päivä sitten, {count} pv sitten',
    'time.weeks-ago': '{count} viikkoa sitten, {count} viikko sitten, viikko sitten',
    'time.months-ago':
      '{count} kuukautta sitten, {count} kuukausi sitten, kuukausi sitten, {count} kk sitten',
    'time.years-ago': '{count} vuotta sitten, {count} vuosi sitten, vuosi sitten',
    'time.today': 'tänään',
    'time.yesterday': 'eilen',
    'ad.label': 'mainos, mainokset, ilmoitus, - mainos -, mainosilmoitus, mainonta, mainos / advertisement',
    'ad.continues':
      '(juttu|artikkeli|teksti|uutinen) jatkuu mainoksen (jälkeen|alla), jatkuu mainoksen (jälkeen|alla), jatka lukemista mainoksen jälkeen, artikkelin lukeminen jatkuu mainoksen jälkeen, sisältö jatkuu mainoksen (jälkeen|alla)',
    'ad.sponsored':
      'sponsoroitu, sponsoroitu sisältö, sponsoroitu artikkeli, sponsoroitu julkaisu, sponsoroitua sisältöä, sponsoroitu postaus',
    'ad.sponsored-by':
      'sponsorina {name}, sponsoroi {name}, sponsori {name}, sisällön tarjoaa {name}, {name} sponsoroi, esittäjänä {name}, tarjolle tuo {name}',
    'ad.partnership':
      'kaupallinen yhteistyö, maksettu kumppanuus, yhteistyössä {name}, kaupallinen yhteistyö {name}, maksettu yhteistyö, kumppanisisältö, yhteistyökumppanin sisältö, kaupallisessa yhteistyössä {name}, kumppaniblogi, kumppanuussisältö, kaupallinen kumppani {name}',
    'ad.promoted':
      'mainostettu, maksettu sisältö, kaupallinen sisältö, maksettu mainos, advertoriaali, mainossisältö, kaupallinen artikkeli, maksettu artikkeli, markkinointiartikkeli, mainosartikkeli, natiivimainos, kaupallinen tiedote, sisältömarkkinointi, sisältää maksettua mainontaa, promootio',
    'ad.affiliate':
      '[tämä] (artikkeli|juttu|kirjoitus|postaus|sivu) (sisältää|saattaa sisältää|voi sisältää) (affiliate-linkkejä|mainoslinkkejä|kumppanilinkkejä|affiliatelinkkejä|kaupallisia linkkejä), sisältää (affiliate-linkkejä|mainoslinkkejä|kumppanilinkkejä|kaupallisia linkkejä), (*|tähdellä) merkityt linkit ovat (mainoslinkkejä|affiliate-linkkejä|kumppanilinkkejä), artikkelin linkit ovat (mainoslinkkejä|affiliate-linkkejä|kumppanilinkkejä)',
    'ad.affiliate-commission':
      '(saamme|voimme saada|saatamme saada) (komission|provision|palkkion|komissiota|provisiota|pienen komission|pienen provision) [{title}], jos ostat [tuotteen] (linkkien|linkin|linkkiemme|näiden linkkien) kautta {title}, ostaessasi linkkien kautta (saamme|voimme saada|saatamme saada) {title}, linkkien kautta tehdyistä ostoksista (saamme|voimme saada|saatamme saada) (komission|provision|palkkion), ansaitsemme (komission|provision|palkkion) {title}, jos ostat tuotteen linkkiemme kautta voimme saada siitä palkkion',
    'ad.affiliate-label':
      'affiliate-linkki, mainoslinkki, kumppanilinkki, affiliate, mainoslinkit, kaupallinen linkki, affiliate-linkit, mainoslinkki:',
    'ad.hide':
      'piilota mainos, sulje mainos, piilota mainokset, ohita mainos, ilmoita mainoksesta, poista mainokset',
    'ad.blocker':
      '(poista|ota|kytke) (mainosten esto|mainostenesto|mainosesto|mainostenestäjä) [pois] (käytöstä|päältä), poista adblock käytöstä, käytät (mainostenestäjää|mainosten esto-ohjelmaa|adblockia|mainosestoa|mainosten estoa), käytössäsi on (mainosten esto|mainostenesto|mainostenestäjä|mainosesto), havaitsimme että käytät (mainostenestäjää|adblockia|mainosten estoa), ole hyvä ja poista mainosesto käytöstä, mainosten esto havaittu, salli mainokset sivustollamme',
    'disclosure.ai-made':
      '[tämä] (artikkeli|teksti|juttu|sisältö|kuva) on (tuotettu|kirjoitettu|luotu|tehty|laadittu) tekoälyllä, [tämä] (artikkeli|teksti|juttu|sisältö) on (tekoälyn tuottama|tekoälyn kirjoittama|tekoälyn luoma|tekoälyn tekemä), tekoälyn (tuottama|luoma|kirjoittama) [sisältö|teksti|artikkeli|sisältöä|kuva], tekoälyllä (tuotettu|luotu|tehty|kirjoitettu) [sisältö|teksti|artikkeli|sisältöä|kuva], automaattisesti tuotettu [teksti|artikkeli|sisältö], kuva on luotu tekoälyllä',
    'disclosure.ai-assisted':
      '[tämä] (artikkeli|teksti|juttu|sisältö|jutun) on (tehty|kirjoitettu|tuotettu|laadittu|koostettu|luotu) tekoälyn avulla [ja] [toimittaja|toimitus|ihminen] [on] [tarkistanut|tarkastanut] [sen], tekoälyn avulla (tehty|tuotettu|kirjoitettu), jutun (tekemisessä|teossa|kirjoittamisessa) on (käytetty|hyödynnetty) tekoälyä, artikkelin (tekemisessä|teossa|kirjoittamisessa|laatimisessa) on (käytetty|hyödynnetty) tekoälyä, tekoälyä on käytetty {title}, tekoälyavusteinen, tekoälyavusteisesti tuotettu',
    'disclosure.ai-summary':
      'tekoälyn tiivistelmä, tekoälytiivistelmä, tiivistelmä on (tehty|luotu|tuotettu) tekoälyllä, tekoälyn (tekemä|tuottama|luoma|laatima) (tiivistelmä|yhteenveto), tekoälyllä (tehty|tuotettu|luotu) (tiivistelmä|yhteenveto), tiivistelmän on (tehnyt|tuottanut|laatinut) tekoäly',
    'disclosure.ai-translated':
      'konekäännös, konekäännetty, tekoälyn kääntämä, [tämä] (artikkeli|teksti|juttu) on (konekäännetty|käännetty automaattisesti|käännetty tekoälyllä|tekoälyn kääntämä|käännetty koneellisesti|käännetty tekoälyn avulla), automaattinen käännös, käännetty automaattisesti, käännetty tekoälyllä, koneellisesti käännetty',
    'disclosure.correction':
      'korjaus, oikaisu, korjauksia, oikaisut ja korjaukset, korjattu {title}, (artikkelissa|jutussa) (luki|kerrottiin|väitettiin|sanottiin) (aiemmin|aluksi|alun perin) [virheellisesti] {title}, (artikkelin|jutun) aiemmassa versiossa {title}, (juttua|artikkelia) on korjattu {title}, (juttua|artikkelia) on korjattu, virhe on korjattu, korjaus {date}, oikaisu {title}',
    'disclosure.updated':
      '(artikkelia|juttua|uutista|tätä artikkelia|tätä juttua|kirjoitusta|tätä kirjoitusta) on päivitetty, (artikkelia|juttua|uutista|tätä artikkelia|tätä juttua) on päivitetty {title}, (artikkelia|juttua|uutista) on täydennetty {title}, juttua päivitetty {title}, (artikkeli|juttu) on päivitetty, (juttua|artikkelia) täydennetty {title}',
    'disclosure.embargo':
      'embargo, embargo {date} asti, julkaisuvapaa {date}, ei saa julkaista ennen {date}, julkaistavissa {date}, embargo {date}',
    'disclosure.syndicated':
      '(artikkeli|juttu|kirjoitus) (on julkaistu|julkaistiin|ilmestyi) (alun perin|ensimmäisen kerran|alunperin) {name}, tämä (artikkeli|juttu|kirjoitus) (on julkaistu|julkaistiin|ilmestyi) (alun perin|ensimmäisen kerran|alunperin) {name}, julkaistu alun perin {name}, julkaistaan {name} luvalla, julkaistu uudelleen {name} luvalla, julkaistu luvalla',
    'disclosure.sample':
      '(testilaitteen|testikappaleen|laitteen|tuotteen|arvostelukappaleen) (toimitti|tarjosi|lainasi|antoi) [testiin|testattavaksi|arvosteltavaksi] [meille] {name}, valmistaja (toimitti|lainasi|antoi|tarjosi) [meille] (laitteen|tuotteen|testilaitteen) [testattavaksi|testiin|arvosteltavaksi|arvostelua varten], laite saatiin lainaksi {title}, saimme (laitteen|tuotteen|testikappaleen) (lainaksi|testattavaksi|ilmaiseksi|testiin) [{title}], tuote saatu arvostelukappaleena, saatu arvostelukappaleena',
    'disclosure.opinion':
      'mielipide, mielipiteet, kolumni, pääkirjoitus, näkökulma, mielipidekirjoitus, vieraskynä, kommentti:, yleisönosasto, analyysi ja mielipide, puheenvuoro, pakina, toimituksen kommentti',
    'disclosure.opinion-author':
      '(kirjoitus|artikkeli|kolumni|teksti) (edustaa|ilmaisee) [vain|ainoastaan] kirjoittajan [omaa|omia] (mielipidettä|mielipiteitä|näkemyksiä|näkemyksen|mielipiteen), mielipiteet ovat kirjoittajan [omia], (kirjoituksessa|artikkelissa|tekstissä) (esitetyt|ilmaistut) (mielipiteet|näkemykset) ovat kirjoittajan [omia], (kirjoittajan|artikkelin) (mielipiteet|näkemykset) eivät [välttämättä] (edusta|vastaa|heijasta) {title}, kirjoittajan mielipiteet ovat hänen omiaan',
    'disclosure.developing':
      '(juttu|uutinen|artikkeli) päivittyy, (juttua|uutista|artikkelia) päivitetään, päivittyvä uutinen, lisää aiheesta hetken kuluttua, lisätietoja tulossa, (juttua|uutista|artikkelia) täydennetään, uutinen täydentyy, päivittyy, lisätietoja pian, tilanne päivittyy, juuri nyt päivittyvä uutinen',
    'disclosure.live':
      'live, suora lähetys, livelähetys, suorana, liveseuranta, katso suorana, hetki hetkeltä, seuraa suorana, liveblogi, suora seuranta, suora',
    'error.generic':
      'virhe, jokin meni pieleen, jotain meni pieleen, jotain meni vikaan, tapahtui virhe, on tapahtunut virhe, tapahtui odottamaton virhe, hups, hups jotain meni vikaan, hups jotain meni pieleen, valitettavasti tapahtui virhe, tuntematon virhe, odottamaton virhe, jokin meni vikaan, virhetilanne, pahoittelut jokin meni pieleen',
    'error.with-message': 'virhe {message}, tapahtui virhe {message}, jokin meni pieleen {message}',
    'error.try-again':
      '(jokin meni pieleen|jotain meni pieleen|jotain meni vikaan|tapahtui virhe|jokin meni vikaan|on tapahtunut virhe) [ole hyvä ja] yritä [myöhemmin] (uudelleen|uudestaan), virhe yritä uudelleen, (jokin meni pieleen|tapahtui virhe|jotain meni vikaan) yritä hetken kuluttua uudelleen, hups jokin meni pieleen yritä uudelleen',
    'error.try-later':
      '[ole hyvä ja] yritä myöhemmin (uudelleen|uudestaan), yritä (uudelleen|uudestaan) (myöhemmin|hetken kuluttua|hetken päästä), yritä hetken kuluttua uudelleen, palaa myöhemmin, yritä myöhemmin',
    'error.not-found':
      'sivua ei (löydy|löytynyt), ei löytynyt, 404, 404 sivua ei (löydy|löytynyt), sivua ei ole olemassa, hakemaasi sivua ei (löydy|löytynyt), etsimääsi sivua ei (löydy|löytynyt|ole), tätä sivua ei (löydy|löytynyt|ole|ole olemassa), virhe 404, sivu ei löytynyt, valitettavasti sivua ei (löydy|löytynyt), sivua ei voitu löytää, hups sivua ei löytynyt, valitettavasti etsimääsi sivua ei löytynyt, pyydettyä sivua ei löytynyt, ei löydy',
    'error.not-found-looked':
      'etsimääsi ei löytynyt, emme löytäneet etsimääsi, emme löytäneet mitä etsit, valitettavasti emme löytäneet etsimääsi, emme löytäneet hakemaasi',
    'error.broken-link':
      'ota yhteyttä sen sivuston omistajaan joka linkitti sinut alkuperäiseen osoitteeseen ja ilmoita että linkki on rikki, ilmoita sivuston omistajalle että linkki on rikki',
    'error.javascript':
      'ota javascript käyttöön, ota javascript käyttöön selaimessasi, javascript on pois (käytöstä|päältä), javascript vaaditaan, (sivusto|sivu|tämä sivusto|tämä sivu|palvelu) vaatii javascriptin [toimiakseen], javascript on poistettu käytöstä, salli javascript, selaimesi ei tue javascriptiä, sivuston käyttö vaatii javascriptin, ole hyvä ja ota javascript käyttöön, javascriptin on oltava käytössä',
    'error.offline':
      'ei verkkoyhteyttä, ei internetyhteyttä, olet offline-tilassa, ei yhteyttä, tarkista verkkoyhteytesi, verkkovirhe, yhteysvirhe, tarkista internetyhteytesi, yhteys katkesi, yhteys epäonnistui, offline, ei nettiyhteyttä, verkkoyhteyttä ei ole, olet offline',
    'error.not-available':
      'ei saatavilla, ei käytettävissä, [tämä] (sisältö|artikkeli|juttu|sivu) ei ole [enää|tällä hetkellä] (saatavilla|käytettävissä), ei ole [enää] saatavilla, ei tällä hetkellä saatavilla, sisältö ei ole saatavilla, tilapäisesti pois käytöstä, [tämä] artikkeli ei ole enää luettavissa',
    'error.region':
      'ei saatavilla (maassasi|alueellasi), [tämä] (sisältö|video|palvelu) ei ole (saatavilla|käytettävissä|katsottavissa) (maassasi|alueellasi), ei ole saatavilla (maassasi|alueellasi)',
    'legal.copyright':
      'copyright, tekijänoikeus, © {count} {name}, copyright {count} {name}, tekijänoikeudet, © {name}, © {count}',
    'legal.rights':
      'kaikki oikeudet pidätetään, © {count} {name} kaikki oikeudet pidätetään, kaikki oikeudet pidätetty, copyright {count} {name} kaikki oikeudet pidätetään, oikeudet pidätetään, © {name} kaikki oikeudet pidätetään, © {count} kaikki oikeudet pidätetään',
    'legal.powered-by':
      'voimanlähteenä, powered by, palvelun tarjoaa, alustana toimii, alustana, toteutettu, moottorina',
    'legal.powered-by-brand':
      'voimanlähteenä {brand}, powered by {brand}, palvelun tarjoaa {brand}, alustana {brand}, toteutettu {brand}, sivuston voimanlähteenä {brand}, ylpeästi voimanlähteenä {brand}, moottorina {brand}, palvelun tuottaa {brand}, toiminnan mahdollistaa {brand}, tarjoaa {brand}, tehty {brand}, toteutus {brand}, julkaisualustana {brand}, {brand} voimalla',
    'legal.theme-by':
      'teema {brand}, ulkoasu {brand}, teema: {brand}, teeman tekijä {brand}, teeman on tehnyt {brand}, suunnittelu {brand}, teema {brand} tekijä {brand}, teeman on suunnitellut {brand}, ulkoasun suunnittelu {brand}',
    'legal.imprint':
      'julkaisijan tiedot, julkaisutiedot, oikeudelliset tiedot, oikeudellinen huomautus, lakitiedot',
  },
} as const satisfies NoticeLexicon;
