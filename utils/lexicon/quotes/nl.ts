import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'clause',
    forms: `
      zegt, zeggen, zei, zeiden, zeg, stelt, stellen, stelde, stelden, vertelt, vertellen, vertelde,
      vertelden, meldt, melden, meldde, meldden, verklaart, verklaren, verklaarde, verklaarden,
      benadrukt, benadrukken, benadrukte, benadrukten, schrijft, schrijven, schreef, schreven,
      bevestigt, bevestigen, bevestigde, bevestigden, beweert, beweren, beweerde, beweerden,
      concludeert, concluderen, concludeerde, concludeerden, constateert, constateren, constateerde,
      constateerden, betoogt, betogen, betoogde, betoogden, oppert, opperen, opperde, opperden,
      voorspelt, voorspellen, voorspelde, voorspelden, antwoordt, antwoorden, antwoordde,
      antwoordden, reageert, reageren, reageerde, reageerden, bericht, berichten, berichtte,
      berichtten, onderstreept, onderstrepen, onderstreepte, onderstreepten, licht toe, lichtte toe,
      preciseert, preciseerde, suggereert, suggereren, suggereerde, suggereerden, schat, schatten,
      schatte, rapporteert, rapporteren, rapporteerde, rapporteerden, onthult, onthullen, onthulde,
      onthulden, verzekert, verzekeren, verzekerde, verzekerden, redeneert, redeneren, redeneerde,
      grapt, grappen, grapte, grapten, twittert, twitterde, tweet, tweette, mailt, mailde, appt,
      appte, post, postte, herhaalt, herhalen, herhaalde, herhaalden, vervolgt, vervolgen, vervolgde,
      memoreert, memoreerde, laat weten, laten weten, liet weten, lieten weten, weet te melden,
      wist te melden, maakt bekend, maken bekend, maakte bekend, maakten bekend, poneert, poneerde,
      analyseert, analyseerde, observeert, observeerde, resumeert, klinkt het
    `,
    participles: `
      gezegd, gesteld, verteld, gemeld, verklaard, benadrukt, geschreven, bevestigd, beweerd,
      geconcludeerd, geconstateerd, betoogd, geopperd, voorspeld, geantwoord, gereageerd, bericht,
      onderstreept, toegelicht, gesuggereerd, geschat, gerapporteerd, onthuld, verzekerd, getwitterd,
      getweet, gemaild, gepost, herhaald, laten weten, bekendgemaakt, bekend gemaakt
    `,
    gerunds: '',
  },
  {
    governs: 'clause',
    particle: 'toe',
    forms: 'voegt, voegen, voegde, voegden, licht, lichten, lichtte, lichtten',
    participles: 'toegevoegd, toegelicht',
  },
  {
    governs: 'clause',
    particle: 'toe',
    strong: true,
    forms: 'geeft, geven, gaf, gaven',
    participles: 'toegegeven',
  },
  {
    governs: 'clause',
    strong: true,
    forms: 'toegeeft, toegeven, toegaf, toegaven, erkent, erkennen, erkende, erkenden',
    participles: 'erkend',
  },
  {
    governs: 'clause',
    forms: `
      toevoegt, toevoegen, toevoegde, toevoegden, aangeeft, aangeven, aangaf, aangaven, uitlegt,
      uitleggen, uitlegde, uitlegden, aankondigt, aankondigen, aankondigde, aankondigden, aanvult,
      aanvullen, aanvulde, opmerkt, opmerken, opmerkte, opmerkten, volhoudt, volhouden, volhield,
      volhielden, meedeelt, meedelen, meedeelde, meedeelden, samenvat, samenvatte, toelicht,
      toelichtte
    `,
  },
  {
    governs: 'clause',
    particle: 'uit',
    forms: 'legt, leggen, legde, legden',
    participles: 'uitgelegd',
  },
  {
    governs: 'marks',
    particle: 'uit',
    forms: 'roept, roepen, riep, riepen, haalt, haalde',
    participles: 'uitgeroepen, uitgehaald',
  },
  {
    governs: 'clause',
    particle: 'aan',
    forms: 'geeft, geven, gaf, gaven, kondigt, kondigen, kondigde, kondigden, vult, vullen, vulde, vulden',
    participles: 'aangegeven, aangekondigd, aangevuld',
  },
  {
    governs: 'clause',
    particle: 'op',
    forms: 'merkt, merken, merkte, merkten',
    participles: 'opgemerkt',
  },
  {
    governs: 'clause',
    particle: 'mee',
    forms: 'deelt, delen, deelde, deelden',
    participles: 'meegedeeld, medegedeeld',
  },
  {
    governs: 'clause',
    particle: 'vol',
    forms: 'houdt, houden, hield, hielden',
    participles: 'volgehouden',
  },
  {
    governs: 'marks',
    particle: 'samen',
    forms: 'vat, vatten, vatte',
    participles: 'samengevat',
  },
  {
    governs: 'that',
    particle: 'op',
    complements: 'op',
    forms: 'wijst, wijzen, wees, wezen, roept, roepen, riep, riepen',
    participles: 'opgeroepen',
  },
  {
    governs: 'that',
    complements: 'op',
    forms:
      'wijst erop, wijzen erop, wees erop, wezen erop, hint, hinten, hintte, hintten, zinspeelt, zinspeelde',
    participles: 'gewezen, gehint, gezinspeeld',
  },
  {
    governs: 'clause',
    complements: 'voor, tegen',
    addressee: true,
    strong: true,
    forms: 'waarschuwt, waarschuwen, waarschuwde, waarschuwden',
    participles: 'gewaarschuwd',
  },
  {
    governs: 'that',
    complements: 'over',
    strong: true,
    forms: 'klaagt, klagen, klaagde, klaagden, hekelt, hekelen, hekelde, hekelden',
    participles: 'geklaagd, gehekeld',
  },
  {
    governs: 'that',
    strong: true,
    forms:
      'ontkent, ontkennen, ontkende, ontkenden, eist, eisen, eiste, eisten, belooft, beloven, beloofde, beloofden',
    participles: 'ontkend, geëist, beloofd',
  },
  {
    governs: 'that',
    forms: `
      vindt, vinden, vond, vonden, denkt, denken, dacht, dachten, meent, menen, meende, meenden, hoopt,
      hopen, hoopte, hoopten, vreest, vrezen, vreesde, vreesden, verwacht, verwachten, verwachtte,
      verwachtten, gelooft, geloven, geloofde, geloofden, vermoedt, vermoeden, vermoedde, betwijfelt,
      betwijfelen, betwijfelde, pleit, pleitte, adviseert, adviseren, adviseerde, adviseerden,
      garandeert, garanderen, garandeerde, impliceert, impliceerde, maakt duidelijk, maken duidelijk,
      maakte duidelijk, maakten duidelijk, bezweert, bezwoer, noemt het, beklemtoont, beklemtoonde
    `,
    participles: `
      gevonden, gedacht, gemeend, gehoopt, gevreesd, verwacht, geloofd, vermoed, gepleit, geadviseerd,
      gegarandeerd, duidelijk gemaakt, beklemtoond
    `,
  },
  {
    governs: 'that',
    addressee: true,
    forms: 'vraagt, vragen, vroeg, vroegen, herinnert, herinnerde, informeert, informeren, informeerde',
    participles: 'gevraagd, geïnformeerd',
  },
  {
    governs: 'marks',
    forms: `
      roept, roepen, riep, riepen, fluistert, fluisterde, schreeuwt, schreeuwde, lacht, lachte, zucht,
      zuchtte, begint, begon, besluit, besloot, citeert, citeerde, moppert, mopperde, verzucht,
      verzuchtte, sneert, sneerde, roemt, roemde, klinkt, klonk, jubelt, jubelde, peinst, peinsde,
      blogt, blogde, foetert, foeterde, briest, brieste, tiert, tierde, knikt, knikte, glimlacht,
      glimlachte, bromt, bromde, onderbreekt, onderbrak, luidt, luidde, reageert verbaasd, blikt terug,
      somt op, relativeert, relativeerde, nuanceert, nuanceerde, weerlegt, weerlegde, filosofeert
    `,
    participles: 'geroepen, gefluisterd, geschreeuwd, gelachen, verzucht, geciteerd, gejubeld',
  },
  {
    governs: 'name-as',
    forms:
      'noemt, noemen, noemde, noemden, vindt, vonden, vond, heet, spreekt van, spreken van, sprak van, spraken van, rept van, repte van',
    participles: 'genoemd, gesproken van',
  },
  {
    governs: 'name-as',
    complements: 'als',
    forms: `
      omschrijft, omschrijven, omschreef, omschreven, beschrijft, beschrijven, beschreef, beschreven,
      bestempelt, bestempelen, bestempelde, bestempelden, betitelt, betitelde, kwalificeert,
      kwalificeerde, typeert, typeren, typeerde, karakteriseert, karakteriseerde, kenschetst,
      kenschetste, ziet, zien, zag, zagen, beschouwt, beschouwen, beschouwde, prijst, prees,
      bekritiseert, bekritiseerde, bekritiseren, verdedigt, verdedigde
    `,
    participles: `
      omschreven, beschreven, bestempeld, betiteld, gekwalificeerd, getypeerd, gekarakteriseerd,
      gekenschetst, geprezen, bekritiseerd
    `,
  },
  {
    governs: 'name-as',
    complements: 'af, weg',
    forms: 'doet, deed, deden, zet, zette, zetten',
    participles: 'afgedaan, weggezet',
  },
];

export const nl: SpacedLexicon = {
  script: 'spaced',
  lang: 'nl',
  grammar: {
    inversion: 'verb-second',
    dropsSubject: false,
    capitalNouns: false,
    compounds: true,
    elisions: '',
    clitics: [],
    genitives: "'s, '",
    nameEndings: 's',
    dialogueDash: false,
    cueInsideMarks: false,
  },
  words: {
    articles: "de, het, een, 't, 'n",
    determiners: `
      deze, dit, die, dat, zijn, haar, hun, ons, onze, mijn, jouw, uw, diens, enkele, enige, meerdere,
      verschillende, veel, vele, sommige, beide, twee, drie, vier, vijf, zes, zeven, acht, negen, tien,
      andere, alle, elke, iedere, geen, wat, tientallen, honderden, duizenden, diverse, zo'n
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: 'hij, ie' },
      { gender: 'any', number: 'many', forms: 'zij, ze, wij, we' },
      { gender: 'f', number: 'one', forms: 'zij, ze' },
      { gender: 'any', number: 'one', forms: 'ik, je, jij, u, men, die' },
    ],
    emptySubjects: 'het, dit, dat, er, wat, daar, hier, wie, welke',
    coordinators: 'en, of, maar, noch, dus, want',
    subordinators: `
      terwijl, omdat, sinds, hoewel, ofschoon, als, tenzij, totdat, nadat, voordat, zoals, waar, toen,
      zodra, zodat, aangezien, doordat, indien, mits, wanneer, opdat, alsof, hoe, waarom
    `,
    relatives: 'die, dat, wie, wiens, waarvan, waarmee, waarin, waarbij, waarop, waardoor',
    that: 'dat',
    whether: 'of, waarom, hoe, wat, wanneer, waar, wie',
    prepositions: `
      van, in, op, aan, bij, voor, met, door, over, tegen, tussen, naar, uit, om, tijdens, na, onder,
      zonder, binnen, langs, achter, naast, sinds, tot, rond, volgens, via, per, vanaf, vanuit, wegens,
      dankzij, ondanks, vanwege, namens, omtrent, betreffende, jegens, richting, buiten, boven
    `,
    nounLinks: 'van, bij, voor, in, op, aan, der, des, uit, namens',
    affiliationLinks: 'van, bij, voor, aan, namens, uit',
    adverbs: `
      ook, later, daarna, dan, toen, opnieuw, weer, vaak, nog, net, al, nu, zelfs, alleen, zo, wel,
      misschien, nooit, altijd, soms, herhaaldelijk, spoedig, verder, eerst, echter, ondertussen,
      inmiddels, eerder, geleden, niet, lang, beide, zelf, gisteren, vandaag, vanavond, onlangs,
      recent, daar, hier, hardop, desgevraagd, daarbij, daarover, hierover, daarop, vervolgens,
      tegelijk, tegelijkertijd, tevens, eveneens, immers, overigens, namelijk, bovendien, daarom,
      nadrukkelijk, stellig, slechts, vooral, juist, meteen, direct, kortom, toch, ooit, telefonisch,
      schriftelijk, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag
    `,
    adverbEndings: 'lijk',
    negations: 'niet, nooit, geen, niemand, nauwelijks',
    perfect: 'heeft, hebben, had, hadden, heb, is, zijn, was, waren',
    passive: 'wordt, worden, werd, werden',
    modals: `
      zou, zouden, zal, zullen, kan, kunnen, kon, konden, mag, mogen, mocht, moet, moeten, moest,
      moesten, wil, willen, wilde, wilden, wou
    `,
    infinitiveMarkers: 'te',
    times: `
      maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandagochtend, dinsdagochtend,
      woensdagochtend, donderdagochtend, vrijdagochtend, maandagavond, dinsdagavond, woensdagavond,
      donderdagavond, vrijdagavond, maandagmiddag, dinsdagmiddag, woensdagmiddag, donderdagmiddag,
      vrijdagmiddag, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober,
      november, december, vandaag, gisteren, morgen, vanavond, vanmorgen, vanochtend, vanmiddag,
      eergisteren, week, maand, jaar, weekend, weekeinde, ochtend, middag, avond, nacht, middernacht,
      eerder, vorige, volgende, afgelopen, komende, geleden, weken, maanden, dagen, uur, uren, laat,
      vroeg, onlangs, zojuist
    `,
    hearsayVerbs: '',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'volgens {source}',
      content: 'around',
      matches: [
        'Volgens ⟦Anneke Brand⟧ werkt de oplossing op elke laptop.',
        'De oplossing werkt op elke laptop, volgens ⟦het ministerie⟧.',
      ],
      ignores: ['Alles verliep volgens plan.'],
    },
    {
      phrase: 'aldus {source}',
      content: 'before',
      matches: ['“De oplossing werkt op elke laptop”, aldus ⟦Anneke Brand⟧.'],
      ignores: ['Aldus geschiedde.'],
    },
    {
      phrase: 'zo zegt {source}',
      content: 'before',
      matches: ['De oplossing werkt op elke laptop, zo zegt ⟦Anneke Brand⟧.'],
      ignores: ['Zo werkt het niet.'],
    },
    {
      phrase: 'zo stelt {source}',
      content: 'before',
      matches: ['De oplossing werkt op elke laptop, zo stelt ⟦het bedrijf⟧.'],
      ignores: ['Zo stelt men een wekker in.'],
    },
    {
      phrase: 'zo meldt {source}',
      content: 'before',
      matches: ['De storing is voorbij, zo meldt ⟦het bedrijf⟧.'],
      ignores: ['Zo meldt u een storing.'],
    },
    {
      phrase: 'zo laat {source} weten',
      content: 'before',
      matches: ['De storing is voorbij, zo laat ⟦het bedrijf⟧ weten.'],
      ignores: ['Zo laat was het nog nooit.'],
    },
    {
      phrase: 'zo schrijft {source}',
      content: 'before',
      matches: ['De storing is voorbij, zo schrijft ⟦de krant⟧.'],
      ignores: ['Zo schrijft u een klacht.'],
    },
    {
      phrase: 'naar eigen zeggen van {source}',
      content: 'around',
      matches: ['Naar eigen zeggen van ⟦het bedrijf⟧ is de storing voorbij.'],
      ignores: ['Het bedrijf is naar eigen zeggen winstgevend.'],
    },
    {
      phrase: 'in de woorden van {source}',
      content: 'around',
      matches: ['In de woorden van ⟦Anneke Brand⟧: “De oplossing werkt.”'],
      ignores: ['In de woorden zat hoop.'],
    },
    {
      phrase: 'blijkens {source}',
      content: 'around',
      matches: ['Blijkens ⟦het rapport⟧ is de storing voorbij.'],
      ignores: [],
    },
    {
      phrase: 'in de ogen van {source}',
      content: 'around',
      matches: ['In de ogen van ⟦Anneke Brand⟧ is de storing voorbij.'],
      ignores: ['In de ogen blonk een traan.'],
    },
  ],
  people: {
    titles: [
      { gender: 'm', forms: 'meneer, de heer, dhr, heer' },
      { gender: 'f', forms: 'mevrouw, mevr, mw' },
      { gender: 'any', forms: 'dr, drs, prof, ir, ing, mr, jhr' },
    ],
    nameParticles: "de, van, den, der, het, 't, ten, ter, te, von, la, le, el, al, da, di, bin, ibn",
    roles: [
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          oprichter, oprichters, medeoprichter, medeoprichters, mede-oprichter, ceo, cto, cfo, coo, cio,
          ciso, cso, cmo, topman, topvrouw, bestuursvoorzitter, bestuurslid, bestuurder, bestuurders,
          directeur, directeuren, directrice, algemeen directeur, technisch directeur,
          financieel directeur, operationeel directeur, adjunct-directeur, directeur-generaal,
          president, vicepresident, vice-president, president-commissaris, commissaris,
          eurocommissaris, premier, minister, ministers, minister-president, staatssecretaris,
          demissionair minister, wethouder, burgemeester, gedeputeerde, voorzitter, ondervoorzitter,
          hoofd, chef, baas, eigenaar, leider, fractievoorzitter, partijleider, kamerlid, kamerleden,
          tweede kamerlid, tweede kamerleden, europarlementariër, senator, gouverneur, rechter,
          generaal, secretaris-generaal, managing director, general manager, hoofdredacteur,
          wetenschappelijk directeur, hoofdingenieur, hoofdeconoom, hoofdwetenschapper, lijsttrekker,
          ambassadeur, kanselier, koning, rector, decaan, lector
        `,
      },
      { gender: 'm', rank: 'leads', forms: 'topman, koning, prins, zakenman, voorman' },
      {
        gender: 'f',
        rank: 'leads',
        forms: 'topvrouw, directrice, koningin, prinses, zakenvrouw, voorvrouw, oprichtster, voorzitster',
      },
      {
        gender: 'any',
        rank: 'speaks',
        forms:
          'woordvoerder, woordvoerders, perswoordvoerder, persvoorlichter, voorlichter, vertegenwoordiger',
      },
      {
        gender: 'f',
        rank: 'speaks',
        forms: 'woordvoerster, woordvoersters, perswoordvoerster, voorlichtster',
      },
      {
        gender: 'any',
        rank: 'works',
        forms: `
          analist, analisten, onderzoeker, onderzoekers, wetenschapper, wetenschappers, hoogleraar,
          hoogleraren, professor, docent, universitair docent, econoom, economen, ingenieur, ingenieurs,
          ontwikkelaar, ontwikkelaars, programmeur, ontwerper, architect, consultant, adviseur, adviseurs,
          strateeg, expert, experts, deskundige, deskundigen, specialist, specialisten, advocaat,
          advocaten, jurist, juristen, officier van justitie, ambtenaar, ambtenaren, investeerder,
          investeerders, belegger, partner, redacteur, journalist, verslaggever, columnist, correspondent,
          auteur, schrijver, historicus, criticus, activist, student, studente, leraar, arts, artsen,
          psycholoog, socioloog, bioloog, natuurkundige, wiskundige, astronoom, astronaut, piloot, boer,
          kunstenaar, muzikant, zanger, acteur, actrice, producent, uitvinder, ondernemer, ondernemers,
          hacker, handelaar, coördinator, manager, managers, productmanager, projectleider, teamleider,
          afdelingshoofd, hoofdonderzoeker, beveiligingsonderzoeker, beveiligingsexpert,
          cybersecurityexpert, privacyexpert, ethicus, cryptograaf, filosoof, vakbondsbestuurder, lid,
          leden, medewerker, medewerkers, werknemer, bewoner, ervaringsdeskundige, promovendus,
          onderzoeksleider, programmaleider, inspecteur, recherchechef, agent, kapitein, kolonel,
          presentator, presentatrice, gamer, maker, bedenker, gebruiker, softwareontwikkelaar,
          datawetenschapper, trendwatcher, futuroloog, marktanalist, vice-voorzitter
        `,
      },
    ],
    roleModifiers: `
      voormalig, voormalige, oud, ex, plaatsvervangend, waarnemend, senior, junior, algemeen, technisch,
      financieel, commercieel, operationeel, wetenschappelijk, demissionair, huidig, huidige, nieuwe,
      toekomstig, scheidend, aftredend, medisch, hoofd, assistent, adjunct, uitvoerend, principal, lead,
      global, regionaal, nationaal, nederlands, nederlandse, vlaams, vlaamse, belgisch, belgische,
      amerikaans, amerikaanse, brits, britse, duits, duitse, frans, franse, europees, europese, chinees,
      chinese, russisch, russische
    `,
    unnamed: `
      bron, bronnen, ingewijde, ingewijden, insider, insiders, betrokkene, betrokkenen, persoon, personen,
      mensen, functionaris, functionarissen, onderzoeker, onderzoekers, criticus, critici, deskundige,
      deskundigen, expert, experts, gebruiker, gebruikers, werknemer, werknemers, medewerker,
      medewerkers, analist, analisten, waarnemers, rechercheurs, autoriteiten, wetenschappers, economen,
      toezichthouders, voorstanders, tegenstanders, klanten, consumenten, bewoners, kiezers, advocaten,
      leden, man, vrouw, mannen, vrouwen, jongen, meisje, student, studenten, ouders, getuige, getuigen,
      betogers, fan, fans, speler, spelers, ontwikkelaar, ontwikkelaars, beveiligingsonderzoekers,
      respondenten, ondervraagden, collega, collega's, vrienden, woordvoerder, woordvoerders,
      woordvoerster, vertegenwoordigers, artsen, leraren, historici, journalisten, beleggers,
      investeerders, handelaren, vakbonden, juristen, kenners, aanwezigen, omwonenden, slachtoffers,
      hackers, criminelen, aanklagers, ambtenaren
    `,
    groups:
      'politie, leiding, directie, bestuur, team, commissie, raad, publiek, jury, familie, kabinet, oppositie, coalitie, meerderheid, fractie, brandweer, redactie, ondernemingsraad',
    roleVerbs: `
      leidt, leidde, runt, runde, richtte, stichtte, bestuurt, beheert, beheerde, doceert, doceerde,
      onderzoekt, onderzocht, bestudeert, vertegenwoordigt, bezit, werkt, werkte, schreef, ontwierp,
      bouwde, bedacht, maakt, maakte, ontwikkelt, ontwikkelde
    `,
  },
  organisations: {
    nouns: `
      bedrijf, bedrijven, onderneming, concern, firma, dienst, ministerie, departement, universiteit,
      hogeschool, rechtbank, rechter, hof, gerechtshof, start-up, startup, scale-up, organisatie, groep,
      overheid, regering, instituut, vereniging, vakbond, bond, raad, commissie, bank, fabrikant, maker,
      autofabrikant, autobouwer, chipfabrikant, chipmaker, telefoonmaker, ontwikkelaar, uitgever, krant,
      tijdschrift, blad, site, website, netwerk, platform, toezichthouder, waakhond, stichting,
      autoriteit, exploitant, winkelier, winkelketen, webwinkel, aanbieder, provider, leverancier, reus,
      techreus, techbedrijf, technologiebedrijf, softwarebedrijf, beveiligingsbedrijf, onderzoeksbureau,
      marktonderzoeker, bureau, studio, spelstudio, lab, laboratorium, denktank, persbureau, omroep,
      dochterbedrijf, moederbedrijf, luchtvaartmaatschappij, maatschappij, ziekenhuis, school, gemeente,
      provincie, partij, coöperatie, belangenvereniging, consumentenbond, brancheorganisatie, koepel,
      telecombedrijf, telecomaanbieder, telecomprovider, internetprovider, inlichtingendienst,
      veiligheidsdienst, openbaar ministerie, om, rijksoverheid, europese commissie, witte huis, justitie
    `,
    nameWords: `
      bv, b.v, nv, n.v, vof, inc, corp, ltd, llc, gmbh, ag, group, groep, holding, labs, technologies,
      systems, software, networks, universiteit, university, instituut, institute, hogeschool, school,
      commissie, raad, ministerie, autoriteit, bureau, vereniging, stichting, foundation, federatie, unie,
      bank, times, post, journal, news, nieuws, krant, dagblad, volkskrant, telegraaf, magazine, media,
      research, center, centrum, rechtbank, partij, kabinet, politie, fonds, studios, games,
      entertainment, motors, energy, energie, ziekenhuis, museum, nos, nu.nl, nrc, anp, reuters,
      bloomberg, bbc, cnn, rtl, vrt, tno, kpn, asml, consumentenbond, kamer, senaat, bond
    `,
    documents: `
      verklaring, rapport, onderzoek, studie, enquête, peiling, brief, kamerbrief, blog, blogpost, post,
      bericht, tweet, memo, e-mail, mail, mailtje, persbericht, aanklacht, klacht, dagvaarding, document,
      documenten, paper, notitie, artikel, opiniestuk, aankondiging, mededeling, waarschuwing, advies,
      vonnis, uitspraak, recensie, analyse, website, boek, wet, wetsvoorstel, resolutie, beleid, faq,
      jaarverslag, kwartaalbericht, toelichting
    `,
  },
  via: {
    phrases: `
      tegen {outlet}, tegenover {outlet}, aan {outlet}, in een interview met {outlet},
      in een gesprek met {outlet}, in gesprek met {outlet}, in een reactie aan {outlet},
      in een reactie tegen {outlet}, in een verklaring aan {outlet}, in een e-mail aan {outlet},
      in een mail aan {outlet}, bij {outlet}, op {outlet}, via {outlet}, in {outlet}, in {medium},
      op {medium}, via {medium}, per {medium}, in een bericht op {outlet}, in een post op {outlet},
      aan het woord bij {outlet}, voor de camera van {outlet}, laat aan {outlet}
    `,
    media: `
      verklaring, schriftelijke verklaring, persverklaring, persbericht, blogpost, blog, blogbericht, post,
      bericht, e-mail, mail, tweet, reeks tweets, draadje, memo, interne memo, brief, open brief,
      kamerbrief, interview, telefonisch interview, podcast, video, videoboodschap, boodschap, opiniestuk,
      rapport, paper, boek, essay, nieuwsbrief, toespraak, speech, aanklacht, aankondiging, livestream,
      keynote, persconferentie, reactie, schriftelijke reactie, toelichting, kwartaalcijfers, appje
    `,
  },
  marked: {
    labels: `
      zogenaamde, zogenaamd, zogeheten, zogenoemde, bekend als, bijgenaamd, genaamd, genoemd, getiteld,
      met de titel, codenaam, met de codenaam, geheten, gedoopt, omgedoopt tot, de term, het begrip,
      het woord, de woorden, de uitdrukking, de zinsnede, de naam, onder de naam, onder de noemer,
      de hashtag, de titel, de afkorting, de bijnaam, het label, de knop, de optie, klik op, tik op, kies,
      selecteer, heet, heten, heette, alias, oftewel, ofwel
    `,
    works: `
      film, boek, roman, lied, liedje, nummer, single, album, show, serie, reeks, programma, documentaire,
      artikel, essay, gedicht, toneelstuk, musical, aflevering, podcast, tijdschrift, spel, game, video,
      schilderij, tentoonstelling, column, drama, thriller, memoires, biografie, paper, studie, rapport,
      nieuwsbrief, rubriek
    `,
    inscriptions:
      'bord, borden, spandoek, spandoeken, leus, leuzen, slogan, slogans, motto, kop, koppen, opschrift, t-shirt, shirt, poster, posters, affiche, sticker, foutmelding, melding',
    questions: 'vraag, v, interviewer',
    answers: 'antwoord, a',
  },
  ranking: {
    dangling:
      'en, maar, dus, of, want, dat, dit, deze, die, het, hij, zij, ze, daarom, dan, ook, ja, nee, daardoor, daarmee',
    weighty: `
      moet, moeten, nooit, altijd, slechtste, beste, grootste, eerste, alleen, nodig, zou, zal, kan niet,
      fout, mislukt, mislukking, succes, belangrijk, cruciaal, ernstig, gevaarlijk, risico, dreiging,
      ongekend, historisch, onmogelijk, ramp, toekomst, veranderen, geloof, trots, spijt, sorry, excuses,
      vergissing, onacceptabel, onverantwoord, zorgen
    `,
    firstPerson: 'ik, we, wij, ons, onze, mijn, mij, me',
  },
  abbreviations: `
    dhr, mevr, mw, dr, drs, prof, ir, ing, mr, jhr, nr, blz, p, pag, bijv, bv, b.v, n.v, o.a, d.w.z, m.b.t,
    i.p.v, a.u.b, e.d, enz, etc, ca, resp, evt, incl, excl, max, min, jl, aug, sept, okt, nov, dec, jan, feb,
    vs, v.s, t.a.v, i.v.m, m.n, t.o.v, z.g.a.n, afd, art, st, u.s, inc, corp, ltd, co
  `,
};
