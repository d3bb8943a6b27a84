import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'marks',
    forms: `
      skrattar, skrattade, ler, log, flinar, flinade, gnäggar, fnyser, fnös, muttrar, muttrade, suckar, suckade, viskar, viskade, ropar, ropade, vrålar, vrålade, fräser, fräste, morrar, morrade, svär, svor, gråter, grät, snyftar, snyftade, mumlar, mumlade, säger upp, sade upp, sa upp, inflikar, inflikade, skojar, skojade, raljerar, raljerade, fortsätter, inleder, inledde, avslutar, avslutade, undrar, undrade, protesterar, protesterade, jublar, jublade, muckar
    `,
  },
  {
    governs: 'clause',
    forms: 'erfar, erfor, känner till, har erfarit',
  },
  {
    governs: 'clause',
    forms: `
      säger, sa, sade, uppger, uppgav, berättar, berättade, förklarar, förklarade, skriver, skrev, meddelar,
      meddelade, tillägger, tillade, hävdar, hävdade, anser, ansåg, menar, menade, tycker, tyckte, konstaterar,
      konstaterade, understryker, underströk, betonar, betonade, påpekar, påpekade, svarar, svarade, bekräftar,
      bekräftade, rapporterar, rapporterade, uttalar, uttalade, poängterar, poängterade, framhåller, framhöll,
      noterar, noterade, bedömer, bedömde, uppskattar, uppskattade, förutspår, förutspådde, spår, spådde,
      avslöjar, avslöjade, försäkrar, försäkrade, förtydligar, förtydligade, preciserar, preciserade, antyder,
      antydde, fortsätter, fortsatte, upprepar, upprepade, summerar, summerade, sammanfattar, sammanfattade,
      resonerar, resonerade, kommenterar, kommenterade, replikerar, replikerade, invänder, invände, tror, trodde,
      gissar, gissade, skämtar, skämtade, minns, mindes, vittnar, vittnade, påstår, påstod, tvittrar, tvittrade,
      twittrar, twittrade, mejlar, mejlade, låter meddela, lät meddela, annonserar, annonserade, tillkännager,
      tillkännagav, upplyser, upplyste, redogör, redogjorde, utvecklar, utvecklade, flikar in, flikade in,
      erinrar, erinrade, slår fast, slog fast, lägger till, la till, lade till, konkluderar,
      analyserar, analyserade, redovisar, redovisade, deklarerar, deklarerade, argumenterar, argumenterade,
      motiverar, motiverade, beräknar, beräknade, skildrar, spekulerar, spekulerade, gör klart, gjorde klart,
      intygar, intygade, ljuder, reflekterar, reflekterade, publicerar
    `,
    participles: `
      sagt, uppgett, uppgivit, berättat, förklarat, skrivit, meddelat, tillagt, hävdat, ansett, menat, tyckt,
      konstaterat, understrukit, betonat, påpekat, svarat, bekräftat, rapporterat, uttalat, poängterat,
      framhållit, noterat, bedömt, uppskattat, förutspått, spått, avslöjat, försäkrat, förtydligat, preciserat,
      antytt, fortsatt, upprepat, summerat, sammanfattat, resonerat, kommenterat, replikerat, invänt, trott,
      gissat, skämtat, vittnat, påstått, tvittrat, twittrat, mejlat, låtit meddela, annonserat, tillkännagett,
      tillkännagivit, upplyst, redogjort, slagit fast, lagt till, analyserat, redovisat, deklarerat,
      argumenterat, motiverat, beräknat, spekulerat, gjort klart, intygat
    `,
  },
  {
    governs: 'clause',
    strong: true,
    forms: 'medger, medgav, erkänner, erkände, tillstår, tillstod, larmar, larmade',
    participles: 'medgett, medgivit, erkänt, larmat',
  },
  {
    governs: 'clause',
    complements: 'för, om',
    strong: true,
    forms: 'varnar, varnade',
    participles: 'varnat',
  },
  {
    governs: 'that',
    strong: true,
    forms: `
      förnekar, förnekade, dementerar, dementerade, tillbakavisar, tillbakavisade,       garanterar, garanterade, befarar, befarade, fruktar, fruktade, beklagar, beklagade,
      fördömer, fördömde, uppmanade
    `,
    participles: `
      förnekat, dementerat, tillbakavisat, krävt, lovat, utlovat, garanterat, befarat, fruktat, beklagat,
      fördömt, hotat, uppmanat
    `,
  },
  {
    governs: 'that',
    complements: 'på, om',
    forms:
      'pekar på, pekade på, pekar ut, hänvisar, hänvisade, klagar, klagade, trycker på, tryckte på, hintar, hintade, flaggar, flaggade',
    participles: 'pekat på, hänvisat, klagat, tryckt på, hintat, flaggat',
  },
  {
    governs: 'that',
    forms: `
      hoppas, hoppades, tänker, tänkte, känner, kände, räknar med, räknade med, väntar sig, väntade sig,
      förmodar, förmodade, misstänker, misstänkte, tvivlar, tvivlade, håller med, höll med,
      undrar, undrade, ifrågasätter, ifrågasatte, signalerar, signalerade, föredrar, rekommenderar,
      rekommenderade, råder, rådde, enas, enades, inser, insåg, vet, visste, visar, visade,
      ser, såg, upplever, upplevde, utesluter, uteslöt, utgår från, utgick från, vidhåller, vidhöll, insisterar,
      insisterade, propagerar, välkomnar, välkomnade, hyllar, hyllade, gläds, gladdes
    `,
    participles: `
      hoppats, tänkt, känt, räknat med, väntat sig, föreslagit, förmodat, misstänkt, tvivlat, hållit med, undrat,
      ifrågasatt, signalerat, rekommenderat, enats, insett, funnit, visat, upplevt, uteslutit, utgått från,
      vidhållit, insisterat, yrkat
    `,
  },
  {
    governs: 'that',
    addressee: true,
    forms: 'frågar, frågade, påminner, påminde, informerar, informerade, underrättar, underrättade',
    participles: 'frågat, påmint, informerat, underrättat',
  },
  {
    governs: 'marks',
    forms: `
      kräver, krävde, lovar, lovade, utlovar, utlovade, hotar, hotade, uppmanar, uppmanade, föreslår, föreslog,
      ropar, ropade, skriker, skrek, viskar, viskade, skrattar, skrattade, suckar, suckade, börjar, började,
      avslutar, avslutade, inleder, inledde, citerar, citerade, muttrar, muttrade, jublar, jublade, ler, log,
      nickar, nickade, utropar, utropade, fräser, fräste, dundrar, dundrade, rasar, rasade, bloggar, bloggade,
      lyder, löd, avbryter, avbröt, funderar, funderade, flinar, flinade, protesterar, protesterade, sätter upp,
      filosoferar, filosoferade, rasade, skojar, skojade, fyller i, fyllde i, frågar sig, frågade sig, reagerar,
      reagerade, messar, messade, postar, postade, låter, lät, heter det, hette det, läser,
      tackar, tackade, klagar, klagade, konkretiserar, inflikar, inflikade, kontrar, kontrade, snäser, snäste
    `,
    participles: `
      ropat, skrikit, viskat, skrattat, suckat, börjat, avslutat, inlett, citerat, muttrat, jublat, utropat,
      fräst, dundrat, rasat, bloggat, avbrutit, funderat, protesterat, reagerat, postat, kontrat, inflikat
    `,
  },
  {
    governs: 'name-as',
    forms: `
      kallar, kallade, benämner, benämnde, döper, döpte, talar om, talade om, pratar om, pratade om, avfärdar,
      avfärdade, sågar, sågade, dömer ut, dömde ut, kritiserar, kritiserade, prisar, prisade, berömmer, berömde,
      fördömer, fördömde, hyllar, hyllade, försvarar, försvarade
    `,
    participles: `
      kallat, benämnt, döpt, talat om, pratat om, avfärdat, sågat, dömt ut, kritiserat, prisat, berömt, fördömt,
      hyllat, försvarat, varnat för
    `,
  },
  {
    governs: 'name-as',
    complements: 'som, för',
    forms: `
      beskriver, beskrev, betecknar, betecknade, betraktar, betraktade, avfärdar, avfärdade, karaktäriserar,
      karaktäriserade, karakteriserar, karakteriserade, kategoriserar, kategoriserade, stämplar, stämplade,
      framställer, framställde, ser, såg, anklagar, anklagade, utmålar, utmålade, målar upp, målade upp,
      klassar, klassade, bedömer, bedömde, definierar, definierade, hyllar, hyllade, kritiserar, kritiserade,
      refererar till, refererade till
    `,
    participles: `
      beskrivit, betecknat, betraktat, avfärdat, karaktäriserat, karakteriserat, stämplat, framställt, sett,
      anklagat, utmålat, klassat, definierat, hyllat, kritiserat
    `,
  },
];

export const sv: SpacedLexicon = {
  script: 'spaced',
  lang: 'sv',
  grammar: {
    inversion: 'verb-second',
    dropsSubject: false,
    capitalNouns: false,
    compounds: true,
    elisions: '',
    clitics: [],
    genitives: "'s, ', :s",
    nameEndings: 's',
    dialogueDash: true,
    dashReopens: true,
    bareNouns: true,
    cueInsideMarks: false,
  },
  words: {
    articles: 'en, ett, den, det, de',
    determiners: `
      både, 
      denna, denne, detta, dessa, sin, sitt, sina, hans, hennes, deras, dess, vår, vårt, våra, min, mitt, mina,
      din, ditt, dina, er, ert, era, flera, många, några, någon, något, vissa, alla, varje, båda, två, tre, fyra,
      fem, sex, sju, åtta, nio, tio, andra, annan, annat, ingen, inget, inga, varken, mer, fler, flest, tiotals,
      hundratals, tusentals, ytterligare, samtliga, samma, egen, egna
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: 'han' },
      { gender: 'f', number: 'one', forms: 'hon' },
      { gender: 'any', number: 'one', forms: 'hen, jag, du, man, vederbörande' },
      { gender: 'any', number: 'many', forms: 'de, dom, vi, ni' },
    ],
    obliques: [
      { gender: 'm', number: 'one', forms: 'honom' },
      { gender: 'f', number: 'one', forms: 'henne' },
      { gender: 'any', number: 'many', forms: 'dem' },
    ],
    indefinites: 'en, ett',
    asSaid: 'som',
    emptySubjects: 'det, detta, den, där, här, vad, som, vem, vilket, vilka, vilken',
    coordinators: 'och, eller, men, samt, ty',
    subordinators: `
      när, medan, eftersom, fast, fastän, ifall, om, innan, efter, tills, trots, där, då, såsom, liksom, huruvida,
      hur, varför, än, vart
    `,
    relatives: 'som, vilket, vilken, vilka, vars, där',
    that: 'att',
    whether: 'om, huruvida, varför, hur, vad, när, var, vem, vilka, vilken, vilket',
    prepositions: `
      av, i, på, till, för, från, med, mot, om, mellan, under, genom, vid, hos, efter, före, innan, över, utan,
      inom, längs, bland, bakom, bortom, nära, sedan, kring, runt, enligt, trots, via, inför, åt, ur, utom,
      utanför, förutom, angående, gällande, tack vare, på grund av, utöver, ovanför, bredvid, hellre, framför, jämte
    `,
    nounLinks: 'av, på, vid, för, från, hos, i, med, inom, bakom, om, till',
    affiliationLinks: 'på, vid, för, från, hos, i, inom, av',
    adverbs: `
      också, senare, sedan, därefter, då, igen, ofta, fortfarande, bara, redan, nu, även, endast, så, kanske, aldrig,
      alltid, ibland, snart, vidare, först, däremot, dock, samtidigt, tidigare, inte, länge, själv, igår, idag, nyligen,
      där, här, rakt, istället, dessutom, bland, annat, bl.a, därmed, emellertid, nämligen, alltså, förstås, ju, väl,
      nog, ändå, åter, återigen, upprepat, skriftligen, muntligen, öppet, tydligt, bestämt, kort, hittills, numera,
      exempelvis, därför, följaktligen, slutligen, i dag, i går, i stället, till exempel, bland annat, som svar, å andra sidan,
      i sin tur, en gång, sig, själva, just, mest, ungefär, uttryckligen, egentligen, faktiskt, naturligtvis, vanligen
    `,
    adverbEndings: 'igen, ligen',
    negations: 'inte, aldrig, ej, icke, ingen, inget, knappast, knappt',
    perfect: 'har, hade, ha, haft',
    passive: 'blir, blev, blivit, bli, är, var, varit, vara, blivit',
    modals: `
      ska, skall, skulle, vill, ville, kan, kunde, bör, borde, måste, får, fick, kommer att, lär, torde, må, tänker,
      ämnar, behöver, behövde
    `,
    infinitiveMarkers: '',
    times: `
      måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, måndagen, tisdagen, onsdagen, torsdagen, fredagen,
      lördagen, söndagen, måndags, tisdags, onsdags, torsdags, fredags, lördags, söndags, måndagskvällen,
      tisdagskvällen, onsdagskvällen, torsdagskvällen, fredagskvällen, januari, februari, mars, april, maj, juni,
      juli, augusti, september, oktober, november, december, idag, igår, imorgon, i dag, i går, i morgon, ikväll,
      i kväll, i förrgår, vecka, veckan, månad, månaden, år, året, helgen, morgon, morgonen, förmiddagen,
      eftermiddagen, kväll, kvällen, natt, natten, midnatt, tidigare, senare, förra, nästa, sista, sedan, veckor,
      månader, dagar, dagen, timmar, timme, klockan, sent, nyligen, i veckan, i helgen, i fjol, i somras, i höstas,
      i vintras, i våras
    `,
    hearsayVerbs: '',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'enligt {source}',
      content: 'around',
      matches: [
        'Enligt ⟦Anna Berg⟧ fungerar lösningen på alla datorer.',
        'Lösningen fungerar på alla datorer, enligt ⟦departementet⟧.',
      ],
      ignores: ['Allt gick enligt plan.'],
    },
    {
      phrase: 'enligt uppgifter från {source}',
      content: 'around',
      matches: ['Enligt uppgifter från ⟦polisen⟧ är störningen över.'],
      ignores: ['Enligt uppgifter var det regn.'],
    },
    {
      phrase: 'enligt uppgift från {source}',
      content: 'around',
      matches: ['Enligt uppgift från ⟦polisen⟧ är störningen över.'],
      ignores: ['Han ska enligt uppgift vara skadad.'],
    },
    {
      phrase: 'med {source} ord',
      content: 'around',
      matches: ['Med ⟦Anna Bergs⟧ ord: ”Lösningen fungerar på alla datorer.”'],
      ignores: ['Med andra ord fungerar det inte.'],
    },
    {
      phrase: 'i {source} tycke',
      content: 'around',
      matches: ['I ⟦Anna Bergs⟧ tycke är lösningen bra.'],
      ignores: ['Det föll i god jord.'],
    },
    {
      phrase: 'i {source} ögon',
      content: 'around',
      matches: ['I ⟦Anna Bergs⟧ ögon är lösningen bra.'],
      ignores: ['Han fick sand i båda ögonen.'],
    },
    {
      phrase: 'om man får tro {source}',
      content: 'around',
      matches: ['Om man får tro ⟦Anna Berg⟧ fungerar lösningen på alla datorer.'],
      ignores: ['Det är svårt att tro på spöken.'],
    },
    {
      phrase: 'skriver {source} i',
      content: 'before',
      matches: ['”Lösningen fungerar på alla datorer”, skriver ⟦Anna Berg⟧ i ett mejl.'],
      ignores: ['Hon skriver i en dagbok.'],
    },
    {
      phrase: 'heter det i {source}',
      content: 'around',
      matches: ['”Lösningen fungerar på alla datorer”, heter det i ⟦rapporten⟧.'],
      ignores: ['Så heter det i folkmun.'],
    },
    {
      phrase: 'står det i {source}',
      content: 'around',
      matches: ['”Lösningen fungerar på alla datorer”, står det i ⟦rapporten⟧.'],
      ignores: ['Bilen står det i garaget.'],
    },
  ],
  echoes: 'heter det, lyder det',
  ownAccounts: 'enligt egen utsago, enligt egen uppgift, enligt egna uppgifter, enligt egna ord',
  people: {
    titles: [
      { gender: 'm', forms: 'herr' },
      { gender: 'f', forms: 'fru, fröken' },
      { gender: 'any', forms: 'dr, prof' },
    ],
    nameParticles: 'de, van, von, af, der, den, del, da, du, la, le, al, el, bin, ibn, ben, ter, ten, zu',
    roles: [
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          vd, vd:n, vd:ns, vd:ar, ceo, cto, cfo, coo, cio, ciso, cso, cmo, verkställande direktör, verkställande direktören,
          tf vd, vice vd, koncernchef, koncernchefen, grundare, grundaren, grundarna, medgrundare, medgrundaren,
          medgrundarna, chef, chefen, chefer, cheferna, direktör, direktören, generaldirektör, generaldirektören,
          teknisk chef, tekniskt ansvarig, teknisk direktör, finanschef, finanschefen, ordförande, ordföranden,
          styrelseordförande, vice ordförande, förbundsordförande, president, presidenten, vicepresident,
          statsminister, statsministern, minister, ministern, ministrar, utrikesminister, justitieminister,
          finansminister, civilminister, näringsminister, statssekreterare, statssekreteraren, statsråd, eu-kommissionär,
          kommissionär, kommissionären, riksdagsledamot, riksdagsledamoten, ledamot, ledamoten, talman,
          talmannen, borgmästare, kommunalråd, regionråd, landshövding, partiledare, partiledaren, gruppledare,
          ledare, ledaren, ägare, ägaren, huvudägare, chefredaktör, chefredaktören, rektor, rektorn, dekan, prefekt,
          domare, domaren, lagman, åklagare, åklagaren, riksåklagare, kammaråklagare, general, generalen,
          överbefälhavare, ambassadör, ambassadören, kung, kungen, drottning, biskop, generalsekreterare,
          generalsekreteraren, språkrör, språkröret, chefsekonom, chefsekonomen, chefsforskare, chefsanalytiker,
          chefsjurist, kanslichef, förbundskapten, tränare, tränaren, huvudman, senator, guvernör, guvernören,
          justitiekansler, ombudsman, konsumentombudsman, europaparlamentariker
        `,
      },
      { gender: 'm', rank: 'leads', forms: 'kung, kungen, prins, affärsman, kronprins' },
      { gender: 'f', rank: 'leads', forms: 'drottning, drottningen, prinsessa, affärskvinna, kronprinsessa' },
      {
        gender: 'any',
        rank: 'speaks',
        forms: `
          talesperson, talespersonen, talespersoner, presschef, presschefen, presstalesperson, pressansvarig,
          presskontakt, pressekreterare, pressekreteraren, informationschef, informationsansvarig,
          kommunikationschef, kommunikationsdirektör, kommunikatör, kommunikatören, pressinformatör, informatör,
          presstalespersonen, representant, representanten, företrädare, företrädaren, presskommunikatör
        `,
      },
      { gender: 'm', rank: 'speaks', forms: 'talesman, talesmannen, talesmän, presstalesman' },
      { gender: 'f', rank: 'speaks', forms: 'taleskvinna, taleskvinnan' },
      {
        gender: 'any',
        rank: 'works',
        forms: `
          undersköterska, undersköterskan, undersköterskor, sjuksköterska, sjuksköterskan, recensent, recensenten, barnmorska, barnmorskan, brandman, brandmannen, butiksägare, butiksägaren, bonde, bonden, lantbrukare, lantbrukaren, busschaufför, busschauffören, elektriker, elektrikern, fastighetsskötare, fastighetsskötaren, fiskare, fiskaren, fritidsledare, fritidsledaren, frisör, frisören, förskollärare, förskolläraren, kassör, kassören, krögare, krögaren, kock, kocken, lokförare, lokföraren, läkare, läkaren, lärare, läraren, pensionär, pensionären, präst, prästen, psykolog, psykologen, receptionist, receptionisten, servitris, servitrisen, snickare, snickaren, tandläkare, tandläkaren, taxichaufför, taxichauffören, vaktmästare, vaktmästaren, veterinär, veterinären, åklagare, åklagaren, målsägande, målsäganden,
          forskare, forskaren, forskarna, professor, professorn, professorer, docent, docenten, lektor, lektorn,
          universitetslektor, doktorand, doktoranden, analytiker, analytikern, ekonom, ekonomen, ekonomer, ingenjör,
          ingenjören, ingenjörer, utvecklare, utvecklaren, programmerare, programmeraren, designer, designern,
          arkitekt, arkitekten, konsult, konsulten, rådgivare, rådgivaren, strateg, strategen, expert, experten,
          experter, experterna, specialist, specialisten, specialister, jurist, juristen, jurister, advokat,
          advokaten, advokater, handläggare, handläggaren, tjänsteman, tjänstemannen, tjänstemän, utredare, utredaren,
          investerare, investeraren, partner, redaktör, redaktören, journalist, journalisten, reporter, reportern,
          krönikör, korrespondent, författare, författaren, skribent, historiker, historikern, kritiker, aktivist,
          aktivisten, student, studenten, lärare, läraren, läkare, läkaren, överläkare, sjuksköterska, psykolog,
          psykologen, sociolog, biolog, fysiker, fysikern, kemist, matematiker, astronom, astronomen, astronaut, pilot,
          bonde, konstnär, konstnären, musiker, sångare, sångerska, skådespelare, producent, uppfinnare, entreprenör,
          entreprenören, företagare, hackare, hackaren, samordnare, samordnaren, koordinator, projektledare,
          projektledaren, produktchef, säkerhetschef, gruppchef, enhetschef, avdelningschef, forskningschef,
          utvecklingschef, marknadschef, försäljningschef, platschef, driftchef, räddningsledare, insatsledare,
          förundersökningsledare, inspektör, kommissarie, kommissarien, kriminalkommissarie, polis, statsvetare,
          statsvetaren, meteorolog, seismolog, medlem, medlemmen, anställd, boende, invånare, kund, ansvarig,
          utvecklingsansvarig, produktansvarig, säkerhetsansvarig, säkerhetsforskare, it-chef, digitaliseringschef,
          programledare, sommarpratare, kapten, kaptenen, förhandlare, skyddsombud, klubbordförande, elev, förälder,
          frilansare, influencer, youtuber, streamer, spelutvecklare, moderator, statistiker, epidemiolog, etiker,
          filosof, sekreterare, assistent, tekniker, teknikern, förare, föraren, medarbetare, medarbetaren, krönikören
        `,
      },
    ],
    roleModifiers: `
      tidigare, före detta, f.d, ex, vice, biträdande, tillförordnad, tillförordnade, tf, senior, junior, ställföreträdande,
      verkställande, operativ, teknisk, tekniska, ekonomisk, vetenskaplig, vetenskapliga, avgående, tillträdande,
      nuvarande, dåvarande, svensk, svenske, svenska, norsk, norska, norske, dansk, danska, danske, finsk,
      finska, finske, amerikansk, amerikanska, amerikanske, brittisk, brittiska, brittiske, tysk, tyska, tyske, fransk,
      franska, europeisk, europeiska, kinesisk, kinesiska, rysk, ryska, global, globala, nordisk, nordiska, regional,
      nationell, medicinsk, juridisk, kommersiell, affärsansvarig, högste, högsta, förste, förre, förra
    `,
    unnamed: `
      åtalade, den åtalade, målsägande, misstänkte, den misstänkte, vittnet, vittne,
      källa, källan, källor, källorna, personer, människor, en person, en man, en kvinna, mannen, kvinnan, kvinnor,
      män, forskare, forskarna, kritiker, kritikerna, expert, experter, experterna, användare, användaren, användarna,
      anställda, de anställda, medarbetare, analytiker, analytikerna, bedömare, observatörer, utredare, utredarna,
      åklagare, myndigheter, myndigheterna, ekonomer, ekonomerna, tillsynsmyndigheter, förespråkare, motståndare,
      motståndarna, kunder, kunderna, kunden, konsumenter, konsumenterna, boende, invånare, väljare, advokater, jurister,
      ledamöter, medlemmar, medlemmarna, studenter, studenterna, föräldrar, vittne, vittnen, vittnet, demonstranter,
      fans, spelare, spelarna, utvecklare, utvecklarna, säkerhetsforskare, svarande, kolleger, kollegor, vänner,
      talespersoner, läkare, läkarna, lärare, lärarna, historiker, journalister, investerare, handlare, grannar,
      tjänsteman, tjänstemän, tjänstemännen, insatta, invigda, personer med insyn, personer med kännedom om saken,
      drabbade, besökare, resenärer, passagerare, hackare, hackarna, bedragare, uppgiftslämnare, visselblåsare,
      republikaner, demokrater, socialdemokrater, moderater, poliser, ägarna, grundarna, en tidigare anställd
    `,
    reactions: `
      annan åsikt, håller inte med, höll inte med, håller med, höll med, lika säker, så säker,
      mindre säker, inte övertygad, skeptisk, tveksam, försiktigare, ser det annorlunda,
      såg det annorlunda, invänder, invände, protesterar, protesterade
    `,
    takeUps:
      'forskaren, experten, professorn, mannen, kvinnan, advokaten, juristen, analytikern, chefen, läkaren, ekonomen, ministern, författaren, grundaren, direktören',
    groups: `
      polisen, ledningen, styrelsen, personalen, facket, kommittén, rådet, publiken, juryn, familjen, regeringen,
      oppositionen, koalitionen, majoriteten, räddningstjänsten, redaktionen, nämnden, panelen, försvaret, militären,
      krisledningen, teamet, forskargruppen, kyrkan, åklagarsidan, försvarssidan, branschen
    `,
    roleVerbs: `
      leder, ledde, driver, drev, grundade, startade, förestår, ansvarar, ansvarade, undervisar, forskar, forskade,
      studerar, bevakar, företräder, företrädde, representerar, äger, ägde, arbetar, arbetade, jobbar, jobbade,
      skrev, ritade, konstruerade, skapade, byggde, utvecklade, utvecklar, chefar, basar, styr, styrde
    `,
  },
  organisations: {
    nouns: `
      företag, företaget, företagen, bolag, bolaget, bolagen, koncern, koncernen, firma, firman, myndighet, myndigheten,
      departement, departementet, universitet, universitetet, högskola, högskolan, domstol, domstolen, tingsrätten,
      hovrätten, startup, startupen, startupbolaget, organisation, organisationen, regering, regeringen, institut,
      institutet, förening, föreningen, förbund, förbundet, fackförbund, fackförbundet, fackförening, råd, rådet,
      kommission, kommissionen, kommitté, kommittén, bank, banken, tillverkare, tillverkaren, biltillverkare,
      biltillverkaren, chiptillverkaren, utvecklare, utvecklaren, förlag, förlaget, tidning, tidningen, tidskrift,
      magasin, magasinet, sajt, sajten, webbplats, webbplatsen, nätverk, nätverket, plattform, plattformen, tjänst,
      tjänsten, tillsynsmyndighet, tillsynsmyndigheten, stiftelse, stiftelsen, verket, kontor, kontoret, operatör,
      operatören, kedja, kedjan, butikskedjan, leverantör, leverantören, jätte, jätten, studio, studion, labb, labbet,
      tankesmedja, tankesmedjan, nyhetsbyrå, nyhetsbyrån, radio, kanal, kanalen, tv-kanal, moderbolaget, dotterbolag,
      dotterbolaget, flygbolag, flygbolaget, sjukhus, sjukhuset, skola, skolan, kommun, kommunen, region, regionen,
      parti, partiet,     inspektionen, styrelse,        branschorganisation, branschorganisationen, intresseorganisation, byrå, byrån, mobiljätten, techjätten,
      spelbolaget, it-bolaget, teleoperatören, säkerhetsföretaget, säkerhetsbolaget, rederiet, klubben, polismyndigheten
    `,
    nameWords: `
      riksdagen, eu-kommissionen, kreml, konsumentverket, vita huset,
      ab, inc, corp, ltd, llc, plc, gmbh, ag, oyj, a/s, group, gruppen, koncernen, holding, labs, technologies, systems, software,
      networks, universitet, university, institutet, institute, högskola, högskolan, skola, kommittén, kommissionen,
      rådet, departementet, myndigheten, verket, byrån, föreningen, förbundet, stiftelsen, foundation, unionen, bank,
      banken, times, post, journal, news, tidningen, dagblad, dagbladet, nyheter, nyheterna, posten, bladet, magazine,
      media, research, center, centrum, domstolen, partiet, polisen, radio, fonden, studios, games, entertainment,
      motors, energy, energi, sjukhuset, sjukhus, museum, museet, kyrkan, kommun, region, regionen, inspektionen, styrelsen, 
      reuters, bloomberg, bbc, cnn, svt, nrk, ntb, telia, ericsson, sverige, sweden, tingsrätt, hovrätt
    `,
    nameLinks: 'i, för, for, och, og, av, af, på',
    authorities: `
      myndigheten, myndighet, myndigheter, verket, verk, tillsynen, tillsyn, styrelsen, styrelse, rådet, inspektionen, nämnden, domstolen, kommissionen, polisen, regeringen, departementet, ombudsmannen, finansinspektionen, imy, pts, msb
    `,
    documents: `
      uttalande, uttalandet, rapport, rapporten, studie, studien, undersökning, undersökningen, enkät, enkäten, brev,
      brevet, mejl, mejlet, mail, mailet, inlägg, inlägget, blogginlägg, blogginlägget, tweet, tweeten, pm, pressmeddelande,
      pressmeddelandet, meddelande, meddelandet, stämningsansökan, åtal, åtalet, dokument, dokumenten, dokumentet, artikel,
      artikeln, ledare, debattartikel, debattartikeln, anmälan, varning, beslut, beslutet, dom, domen, recension, analys,
      analysen, webbplats, hemsida, hemsidan, bok, boken, lag, lagen, lagförslag, resolution, policy, årsredovisning,
      delårsrapport, kvartalsrapport, prospekt, remissvar, remissvaret, utredning, utredningen, mätning, mätningen, texten, protokollet
    `,
  },
  via: {
    phrases: `
      till {outlet}, för {outlet}, i en intervju med {outlet}, i en intervju i {outlet}, i ett mejl till {outlet},
      i ett mail till {outlet}, i ett uttalande till {outlet}, i ett sms till {outlet}, i en kommentar till {outlet},
      i ett brev till {outlet}, i ett skriftligt svar till {outlet}, i ett inlägg på {outlet}, på {platform}, i {platform},
      via {outlet}, i {medium}, på {medium}, via {medium}, genom {medium}, per {medium}, i samtal med {outlet},
      när {outlet} når, i en intervju för {outlet}
    `,
    platforms:
      'x, twitter, facebook, linkedin, instagram, mastodon, bluesky, threads, youtube, tiktok, reddit, telegram, snapchat, discord, medium, substack',
    media: `
      uttalande, skriftligt uttalande, skriftlig kommentar, skriftligt svar, kommentar, pressmeddelande, blogginlägg, blogg,
      bloggen, inlägg, mejl, mail, e-post, tweet, tråd, memo, internt memo, internt mejl, brev, öppet brev, intervju,
      telefonintervju, podd, podcast, video, videoklipp, meddelande, debattartikel, rapport, rapporten, bok, essä, nyhetsbrev,
      tal, stämningsansökan, presskonferens, presskonferensen, pressträff, livesändning, sms, delårsrapport, kvartalsrapport,
      årsredovisning, sociala medier, hemsida, hemsidan
    `,
  },
  marked: {
    labels: `
      så kallad, så kallade, så kallat, s.k, sk, kallad, kallade, kallat, kallas, kallades, känd som, känt som, kända som, med titeln, titeln,
      med namnet, namnet, vid namn, under namnet, benämnd, benämningen, smeknamnet, öknamnet, kodnamnet, kodnamn,
      begreppet, termen, ordet, orden, uttrycket, frasen, hashtaggen, hashtagen, beteckningen, rubriken, etiketten,
      märkt, döpt till, heter, hette, knappen, alternativet, inställningen, klicka på, klickar på, trycker på, väljer du, väljer man, välj, stod det, står det, på skylten stod, på plakaten stod, tryck på, välj, förkortningen, alias, rubricerad,
      fliken, menyn, epitetet
    `,
    works: `
      film, filmen, bok, boken, roman, romanen, låt, låten, sång, sången, singel, singeln, album, albumet, skiva,
      show, serie, serien, tv-serien, tv-serie, program, programmet, dokumentär, dokumentären, artikel, artikeln, essä,
      dikt, dikten, pjäs, pjäsen, musikal, musikalen, avsnitt, avsnittet, podd, podden, podcasten, tidskrift, spel,
      spelet, video, videon, målning, målningen, utställning, utställningen, krönika, krönikan, drama, thriller,
      memoar, biografi, biografin, studie, studien, rapport, rapporten, dataspelet, tv-spelet
    `,
    inscriptions: `
      skylt, skylten, skyltar, banderoll, banderollen, banderoller, plakat, plakatet, plakaten, slagord, slagordet, slogan,
      sloganen, motto, mottot, rubrik, rubriken, rubriker, devis, tröja, t-shirt, affisch, affischen, dekal, felmeddelandet,
      felmeddelande, texten, skylten
    `,
    questions: 'fråga, f, intervjuare, reporter',
    answers: 'svar, s',
  },
  ranking: {
    dangling: `
      och, men, så, eller, för, det, detta, den, denna, de, dessa, han, hon, därför, då, också, ja, nej, dessutom, sedan
    `,
    weighty: `
      måste, aldrig, alltid, värsta, bästa, största, första, enda, behöver, borde, kommer, kan inte, fel, rätt,
      misslyckats, misslyckande, framgång, viktigt, viktig, viktigaste, avgörande, allvarligt, allvarlig, farligt, farlig, risk, hot, historisk,
      historiskt, omöjligt, katastrof, framtid, framtiden, förändra, tror, stolt, stolta, ledsen, ledsna, ursäkt, misstag, oacceptabelt,
      oroande, orolig, aldrig tidigare
    `,
    firstPerson: 'jag, vi, oss, mig, mej, vår, vårt, våra, min, mitt, mina',
  },
  abbreviations: `
    dr, prof, tf, f.d, s.k, t.ex, bl.a, d.v.s, m.m, m.fl, osv, etc, ca, resp, nr, st, kl, fr.o.m, t.o.m, p.g.a, e.d,
    dvs, bla, tex, jan, feb, aug, sept, okt, nov, dec, inkl, exkl, tel, milj, mkr, inc, corp, ltd, co, u.s, jfr,
    kap, vs, o.s.v, i.e, e.g, obs, forts, ev
  `,
};
