import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

/** Bokmål and Nynorsk side by side: articles quote across both. */
const VERBS: readonly CueVerbs[] = [
  {
    governs: 'marks',
    forms: `
      ler, lo, smiler, smilte, gliser, gliste, fniser, fnyser, fnøs, mumler, mumlet, sukker, sukket, hvisker, hvisket, roper, ropte, brøler, brølte, freser, freste, gråter, gråt, hulker, jubler, jublet, spøker, spøkte, tuller, tullet, sa opp, sier opp, si opp, sagt opp, skyter inn, skjøt inn, stønner, stønnet, utbryter, utbrøt, undrer, undret, protesterer, protesterte, avslutter, avsluttet, innleder, innledet, ler høyt, humrer, humret
    `,
  },
  {
    governs: 'clause',
    forms: 'erfarer, erfarte, får opplyst, kjenner til',
  },
  {
    governs: 'clause',
    forms: `
      sier, sa, seier, forteller, fortalte, fortel, fortalde, opplyser, opplyste, forklarer, forklarte, forklarar,
      forklara, skriver, skrev, skriv, skreiv, melder, meldte, melde, meddeler, meddelte, hevder, hevdet, hevdar,
      hevda, mener, mente, meiner, meinte, synes, syntes, syns, konstaterer, konstaterte, understreker, understreket,
      understreka, understrekar, presiserer, presiserte, påpeker, påpekte, påpeikar, påpeika, svarer, svarte, svarar,
      svara, bekrefter, bekreftet, bekrefta, bekreftar, stadfestar, stadfesta, rapporterer, rapporterte, uttaler,
      uttalte, uttalar, uttala, poengterer, poengterte, fremhever, fremhevet, framhever, framhevet, framhevar, noterer,
      noterte, anslår, anslo, spår, spådde, avslører, avslørte, avslørar, forsikrer, forsikret, forsikrar, forsikra,
      antyder, antydet, antydar, antyda, fortsetter, fortsatte, held fram, heldt fram, gjentar, gjentok, gjentek,
      oppsummerer, oppsummerte, resonnerer, resonnerte, kommenterer, kommenterte, replikerer, replikerte, innvender,
      innvendte, tror, trodde, trur, trudde, tipper, tippet, spøker, spøkte, spøkar, minnes, husker, vitner, vitnet,
      vitnar, vitna, påstår, påsto, påstod, tvitrer, tvitret, twitrer, twitret, annonserer, annonserte, kunngjør,
      kunngjorde, kunngjer, orienterer, orienterte, redegjør, redegjorde, utdyper, utdypet, utdjupar, utdjupa,
      erklærer, erklærte, slår fast, slo fast, legger til, la til, legg til, føyer til, føyde til, gjør det klart,
      gjorde det klart, gjør klart, gjorde klart, konkluderer, konkluderte, analyserer, analyserte, argumenterer,
      argumenterte, begrunner, begrunnet, beregner, beregnet, spekulerer, spekulerte, vurderer, vurderte, lyder,
      skyter inn, skjøt inn, fastslår, fastslo, betoner, betonte, viser til at, opplyser til, lar vite, lot vite,
      publiserer, beretter, berettet, betror, betrodde, peker på, pekte på, peikar på, peika på,
      bedyrer, bedyret, kåserer, mimrer
    `,
    participles: `
      sagt, fortalt, opplyst, forklart, skrevet, skrive, meldt, meddelt, hevdet, hevda, ment, meint, konstatert,
      understreket, understreka, presisert, påpekt, svart, svara, bekreftet, bekrefta, stadfesta, rapportert, uttalt,
      poengtert, fremhevet, framhevet, notert, anslått, spådd, avslørt, forsikret, forsikra, antydet, antyda, fortsatt,
      gjentatt, gjenteke, oppsummert, resonnert, kommentert, replikert, innvendt, trodd, tippet, spøkt, vitnet, vitna,
      påstått, tvitret, twitret, annonsert, kunngjort, orientert, redegjort, utdypet, erklært, slått fast, lagt til,
      gjort det klart, gjort klart, konkludert, analysert, argumentert, begrunnet, beregnet, spekulert, vurdert,
      fastslått, pekt på, peika på
    `,
  },
  {
    governs: 'clause',
    strong: true,
    forms:
      'innrømmer, innrømmet, innrømmar, innrømte, erkjenner, erkjente, vedgår, vedgikk, vedgjekk, medgir, medga, tilstår, tilsto',
    participles: 'innrømmet, innrømt, erkjent, vedgått, medgitt, tilstått',
  },
  {
    governs: 'clause',
    complements: 'mot, om',
    strong: true,
    forms: 'advarer, advarte, åtvarar, åtvara, varsler, varslet, varslar, varsla',
    participles: 'advart, åtvara, varslet, varsla',
  },
  {
    governs: 'that',
    strong: true,
    forms: `
      benekter, benektet, avviser, avviste, nekter, nektet, nektar, nekta, avkrefter, avkreftet, krever, krevde, krev,
      kravde, lover, lovet, lovte, lovar, lova, garanterer, garanterte, frykter, fryktet, fryktar, frykta, beklager,
      beklaget, beklagar, beklaga, fordømmer, fordømte, truer, truet, trugar, oppfordrer, oppfordret, oppmodar, oppmoda
    `,
    participles: `
      benektet, avvist, nektet, avkreftet, krevd, lovet, lova, garantert, fryktet, beklaget, fordømt, truet, oppfordret
    `,
  },
  {
    governs: 'that',
    complements: 'til, på, over',
    forms: 'viser, viste, henviser, henviste, hinter, hintet, klager, klaget, klagar, klaga, hintar, hinta',
    participles: 'vist, henvist, hintet, klaget',
  },
  {
    governs: 'that',
    forms: `
      håper, håpet, håpte, håpar, håpa, vonar, vona, tenker, tenkte, tenkjer, tenkte, føler, følte, kjenner, regner med,
      regnet med, reknar med, rekna med, venter, ventet, ventar, venta, forventer, forventet, foreslår, foreslo,
      antar, antok, mistenker, mistenkte, tviler, tvilte, undrer, undret, lurer, lurte, signaliserer, signaliserte,
      anbefaler, anbefalte, tilrår, tilrådde, råder, rådet, innser, innså, vet, visste, veit,       ser, så, opplever, opplevde, utelukker, utelukket, går ut fra, gikk ut fra, holder fast ved, insisterer,
      insisterte, hyller, hyllet, gleder seg, gledet seg, fastholder, fastholdt,
      stiller spørsmål ved, er enig, trekker fram, trekker frem
    `,
    participles: `
      håpet, håpa, tenkt, følt, regnet med, ventet, forventet, foreslått, antatt, mistenkt, tvilt, undret, lurt,
      signalisert, anbefalt, innsett, funnet, funne, opplevd, utelukket, gått ut fra, insistert, fastholdt
    `,
  },
  {
    governs: 'that',
    addressee: true,
    forms:
      'spør, spurte, spurde, minner om, minnet om, minner, minnet, minner, informerer, informerte, underretter, underrettet',
    participles: 'spurt, minnet, informert, underrettet',
  },
  {
    governs: 'marks',
    forms: `
      roper, ropte, ropar, ropa, skriker, skrek, hvisker, hvisket, kviskrar, ler, lo, flirer, flirte, sukker, sukket,
      begynner, begynte, avslutter, avsluttet, avsluttar, innleder, innledet, siterer, siterte, mumler, mumlet, jubler,
      jublet, jublar, jubla, smiler, smilte, nikker, nikket, utbryter, utbrøt, freser, freste, tordner, tordnet, raser,
      raste, blogger, blogget, lyder, lød, avbryter, avbrøt, filosoferer, filosoferte, fleiper, fleipet, protesterer,
      protesterte, reagerer, reagerte, undrer seg, tekster, poster, postet, postar, lister opp, heter det, het det,
      heiter det, leser, takker, takket, kontrer, kontret, parerer, parerte, tuller, tullet,
      messer, messet, humrer, humret, gliser, gliste, stønner, stønnet, spør seg, spurte seg, åpner, åpnet, slenger ut
    `,
    participles: `
      ropt, skreket, hvisket, ledd, sukket, begynt, avsluttet, innledet, sitert, mumlet, jublet, utbrutt, frest,
      tordnet, rast, blogget, avbrutt, protestert, reagert, postet, takket, kontret
    `,
  },
  {
    governs: 'name-as',
    forms: `
      kaller, kalte, kallar, kalla, kalla, benevner, døper, døpte, snakker om, snakket om, snakkar om, snakka om,
      omtaler, kritiserer, kritiserte, roser, roste, slakter, slaktet, hyller, hyllet, fordømmer, fordømte, forsvarer,
      forsvarte, refser, refset
    `,
    participles:
      'kalt, kalla, døpt, snakket om, kritisert, rost, slaktet, hyllet, fordømt, forsvart, advart mot, refset',
  },
  {
    governs: 'name-as',
    complements: 'som, for',
    forms: `
      beskriver, beskrev, beskriv, beskreiv, betegner, betegnet, betrakter, betraktet, avfeier, avfeide, avskriver,
      avskrev, karakteriserer, karakteriserte, omtaler, omtalte, omtalar, omtala, stempler, stemplet, stemplar,
      fremstiller, fremstilte, framstiller, framstilte, ser på, så på, anklager, anklaget, beskylder, beskyldte, skulder,
      skulda, definerer, definerte, hyller, hyllet, kritiserer, kritiserte, skildrer, skildret, refererer til,
      refererte til, tegner, avviser, avviste, vurderer, vurderte
    `,
    participles: `
      beskrevet, beskrive, betegnet, betraktet, avfeid, avskrevet, karakterisert, omtalt, stemplet, fremstilt,
      framstilt, sett på, anklaget, beskyldt, definert, hyllet, kritisert, skildret, avvist
    `,
  },
];

export const no: SpacedLexicon = {
  script: 'spaced',
  lang: 'no',
  grammar: {
    inversion: 'verb-second',
    dropsSubject: false,
    capitalNouns: false,
    compounds: true,
    elisions: '',
    clitics: [],
    genitives: "'s, '",
    nameEndings: 's',
    dialogueDash: true,
    dashReopens: true,
    bareNouns: true,
    cueInsideMarks: false,
  },
  words: {
    articles: 'en, et, ei, ein, eit, den, det, de, dei',
    determiners: `
      både, verken, 
      denne, dette, disse, desse, sin, si, sitt, sine, hans, hennes, hennar, deres, deira, dets, dens, vår, vårt, våre,
      min, mi, mitt, mine, din, ditt, dine, flere, fleire, mange, noen, nokre, noko, noe, visse, alle, hver, hvert, kvar,
      begge, to, tre, fire, fem, seks, syv, sju, åtte, ni, ti, andre, annen, annet, anna, ingen, mer, meir, flest, flesteparten,
      titalls, hundrevis, tusenvis, ytterligere, samtlige, samme, egen, egne, eigne
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: 'han' },
      { gender: 'f', number: 'one', forms: 'hun, ho' },
      { gender: 'any', number: 'one', forms: 'hen, jeg, eg, du, man, vedkommende, vedkomande' },
      { gender: 'any', number: 'many', forms: 'de, dei, vi, me, dere, dokker' },
    ],
    obliques: [
      { gender: 'm', number: 'one', forms: 'ham' },
      { gender: 'f', number: 'one', forms: 'henne' },
      { gender: 'any', number: 'many', forms: 'dem, deim' },
    ],
    indefinites: 'en, et, ei, ein, eit',
    asSaid: 'som',
    emptySubjects: 'det, dette, den, der, her, hva, kva, som, hvem, kven, hvilke, hvilken, hvilket',
    coordinators: 'og, eller, men, samt',
    subordinators: `
      når, mens, medan, fordi, ettersom, selv, sjølv, dersom, hvis, om, viss, før, etter, inntil, tross, hvor, der, da,
      idet, liksom, hvorvidt, hvordan, korleis, hvorfor, kvifor, enn, siden, sidan, såfremt, straks
    `,
    relatives: 'som, der, hvis, hvilket, hvor',
    that: 'at',
    whether:
      'om, hvorvidt, hvorfor, kvifor, hvordan, korleis, hva, kva, når, hvor, kor, hvem, kven, hvilke, hvilken',
    prepositions: `
      av, i, på, til, for, fra, frå, med, mot, om, mellom, under, gjennom, ved, hos, etter, før, over, uten, utan, innen,
      innan, langs, blant, bak, bortenfor, nær, siden, rundt, ifølge, ifølgje, følge, via, overfor, åt, ut, utenfor,
      unntatt, angående, vedrørende, takket være, på grunn av, utover, foran, ved siden av, trass, inne, oppe, ned, omkring
    `,
    nounLinks: 'av, på, ved, for, fra, frå, hos, i, med, innen, bak, om, til',
    affiliationLinks: 'på, ved, for, fra, frå, hos, i, av',
    adverbs: `
      også, òg, senere, seinere, seinare, deretter, da, då, igjen, ofte, fortsatt, framleis, bare, berre, allerede,
      allereie, nå, no, selv, kun, så, kanskje, aldri, alltid, alltids, noen ganger, snart, videre, vidare, først,
      derimot, likevel, imidlertid, samtidig, tidligere, tidlegare, ikke, ikkje, lenge, i går, i dag, nylig, nyleg, der,
      her, dessuten, blant annet, mellom anna, dermed, nemlig, altså, jo, vel, nok, atter, skriftlig, skriftleg, muntlig,
      åpent, tydelig, bestemt, kort, hittil, nå, derfor, endelig, i stedet, for eksempel, til slutt, på sin side, en gang,
      seg, just, mest, omtrent, uttrykkelig, egentlig, faktisk, naturligvis, vanligvis, avslutningsvis, innledningsvis,
      fornøyd, oppgitt, på spørsmål
    `,
    adverbEndings: '',
    negations: 'ikke, ikkje, aldri, ei, ingen, neppe, knapt, knapt nok',
    perfect: 'har, hadde, ha, hatt',
    passive: 'blir, ble, blei, vart, vert, blitt, bli, er, var, vært, være, vore, vere',
    modals: `
      skal, skulle, vil, ville, kan, kunne, bør, burde, må, måtte, får, fikk, fekk, kommer til å, kjem til å, tør, behøver,
      trenger, akter, planlegger
    `,
    infinitiveMarkers: 'å',
    times: `
      mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, måndag, tysdag, laurdag, sundag, mandagens, mandag kveld,
      tirsdag kveld, onsdag kveld, torsdag kveld, fredag kveld, januar, februar, mars, april, mai, juni, juli, august,
      september, oktober, november, desember, i dag, i går, i morgen, i morgon, i kveld, i forgårs, uke, uka, uken, veke,
      veka, måned, måneden, månad, månaden, år, året, helgen, helga, morgen, morgenen, formiddag, ettermiddag,
      formiddagen, ettermiddagen, kveld, kvelden, natt, natten, natta, midnatt, tidligere, tidlegare, senere, forrige,
      førre, neste, siste, uker, veker, måneder, dager, dagar, dagen, timer, time, klokken, klokka, sent, seint, nylig,
      i fjor, i sommer, i høst, i vinter, i vår, siden, sidan
    `,
    hearsayVerbs: '',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'ifølge {source}',
      content: 'around',
      matches: [
        'Ifølge ⟦Anne Berg⟧ virker løsningen på alle maskiner.',
        'Løsningen virker på alle maskiner, ifølge ⟦departementet⟧.',
      ],
      ignores: ['De gikk i følge hjem.'],
    },
    {
      phrase: 'ifølgje {source}',
      content: 'around',
      matches: ['Ifølgje ⟦Anne Berg⟧ verkar løysinga på alle maskiner.'],
      ignores: ['Dei gjekk i følgje heim.'],
    },
    {
      phrase: 'i følge {source}',
      content: 'around',
      matches: ['I følge ⟦Anne Berg⟧ virker løsningen på alle maskiner.'],
      ignores: ['Paret kom sammen, i følge.'],
    },
    {
      phrase: 'etter {source} mening',
      content: 'around',
      matches: ['Etter ⟦Anne Bergs⟧ mening virker løsningen.'],
      ignores: ['Det regnet etter planen.'],
    },
    {
      phrase: 'etter {source} syn',
      content: 'around',
      matches: ['Etter ⟦Anne Bergs⟧ syn virker løsningen.'],
      ignores: ['Hun måler etter syn og sans.'],
    },
    {
      phrase: 'ifølge opplysninger fra {source}',
      content: 'around',
      matches: ['Ifølge opplysninger fra ⟦politiet⟧ er feilen rettet.'],
      ignores: ['De ba om opplysninger fra vitner.'],
    },
    {
      phrase: 'med {source} ord',
      content: 'around',
      matches: ['Med ⟦Anne Bergs⟧ ord: «Løsningen virker på alle maskiner.»'],
      ignores: ['Med andre ord virker det ikke.'],
    },
    {
      phrase: 'heter det i {source}',
      content: 'around',
      matches: ['«Løsningen virker på alle maskiner», heter det i ⟦rapporten⟧.'],
      ignores: ['Det heter i byen.'],
    },
    {
      phrase: 'heiter det i {source}',
      content: 'around',
      matches: ['«Løysinga verkar på alle maskiner», heiter det i ⟦rapporten⟧.'],
      ignores: ['Det heiter i byen.'],
    },
    {
      phrase: 'står det i {source}',
      content: 'around',
      matches: ['«Løsningen virker på alle maskiner», står det i ⟦rapporten⟧.'],
      ignores: ['Bilen står i garasjen.'],
    },
    {
      phrase: 'fremgår det av {source}',
      content: 'before',
      matches: ['Feilen er rettet, fremgår det av ⟦rapporten⟧.'],
      ignores: ['Av dette fremgår ingenting.'],
    },
    {
      phrase: 'skal vi tro {source}',
      content: 'around',
      matches: ['Skal vi tro ⟦Anne Berg⟧, virker løsningen på alle maskiner.'],
      ignores: ['Du skal ikke tro at du er noe.'],
    },
  ],
  echoes: 'heter det, lyder det',
  ownAccounts: 'etter eget utsagn, ifølge eget utsagn, etter eget sigende, ifølge egne opplysninger',
  people: {
    titles: [
      { gender: 'm', forms: 'herr' },
      { gender: 'f', forms: 'fru, frøken' },
      { gender: 'any', forms: 'dr, prof' },
    ],
    nameParticles: 'de, van, von, av, der, den, del, da, du, la, le, al, el, bin, ibn, ben, ter, ten, zu',
    roles: [
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          administrerende direktør, adm direktør, adm dir, direktør, direktøren, direktørar, toppsjef,
          toppsjefen, konsernsjef, konsernsjefen, sjef, sjefen, sjefer, daglig leder, dagleg leiar, ceo, cto, cfo, coo,
          cio, ciso, cso, cmo, gründer, gründeren, gründerne, medgründer, medgründeren, grunnlegger, grunnleggeren,
          grunnleggjar, medgrunnlegger, generaldirektør, generaldirektøren, finansdirektør, finansdirektøren,
          teknologidirektør, teknologisjef, sikkerhetsdirektør, styreleder, styrelederen, styreleiar, styreformann,
          nestleder, nestlederen, nestleiar, leder, lederen, ledere, leiar, leiaren, forbundsleder, president,
          presidenten, visepresident, statsminister, statsministeren, minister, ministeren, ministre, utenriksminister,
          justisminister, finansminister, digitaliseringsminister, næringsminister, kulturminister, statsråd, statsråden,
          statssekretær, statssekretæren, eu-kommissær, kommissær, kommissæren, stortingsrepresentant,
          stortingsrepresentanten, representant, ordfører, ordføreren, ordførar, byråd, byrådsleder, fylkesordfører,
          partileder, partilederen, partileiar, gruppeleder, eier, eieren, eigar, redaktør, ansvarlig redaktør,
          sjefredaktør, sjefredaktøren, rektor, rektoren, dekan, dommer, dommeren, dommar, lagdommer, aktor, statsadvokat,
          statsadvokaten, riksadvokat, riksadvokaten, general, generalen, forsvarssjef, forsvarssjefen, ambassadør,
          ambassadøren, konge, kongen, dronning, biskop, generalsekretær, generalsekretæren, sjeføkonom, sjeføkonomen,
          sjefforsker, sjefsforsker, sjefanalytiker, sjefingeniør, trener, treneren, landslagssjef, senator, guvernør,
          guvernøren, ombud, forbrukerombud, forbrukerdirektør, forbrukerdirektøren
        `,
      },
      { gender: 'm', rank: 'leads', forms: 'konge, kongen, prins, kronprins, forretningsmann' },
      {
        gender: 'f',
        rank: 'leads',
        forms: 'dronning, dronningen, prinsesse, kronprinsesse, forretningskvinne',
      },
      {
        gender: 'any',
        rank: 'speaks',
        forms: `
          talsperson, talspersonen, talspersoner, pressesjef, pressesjefen, presseansvarlig, pressetalsperson,
          presserådgiver, pressekontakt, pressevakt, informasjonssjef, informasjonssjefen, informasjonsdirektør,
          kommunikasjonssjef, kommunikasjonssjefen, kommunikasjonsdirektør, kommunikasjonsdirektøren,
          kommunikasjonsrådgiver, kommunikasjonsrådgiveren, mediekontakt, mediesjef, medieansvarlig
        `,
      },
      { gender: 'm', rank: 'speaks', forms: 'talsmann, talsmannen, talsmenn, pressetalsmann' },
      { gender: 'f', rank: 'speaks', forms: 'talskvinne, talskvinnen, talskvinna' },
      {
        gender: 'any',
        rank: 'works',
        forms: `
          sykepleier, sykepleieren, hjelpepleier, hjelpepleieren, anmelder, anmelderen, jordmor, jordmoren, brannmann, brannmannen, butikkeier, butikkeieren, bonde, bonden, bussjåfør, bussjåføren, elektriker, elektrikeren, vaktmester, vaktmesteren, fisker, fiskeren, frisør, frisøren, barnehagelærer, barnehagelæreren, kokk, kokken, lokfører, lokføreren, lege, legen, lærer, læreren, pensjonist, pensjonisten, prest, presten, psykolog, psykologen, resepsjonist, resepsjonisten, servitør, servitøren, snekker, snekkeren, tannlege, tannlegen, drosjesjåfør, drosjesjåføren, veterinær, veterinæren, aktor, bistandsadvokat, bistandsadvokaten, reindriftsutøver, tillitsvalgt, tillitsvalgte,
          forsker, forskeren, forskere, forskerne, forskar, forskaren, seniorforsker, professor, professoren, professorar,
          førsteamanuensis, amanuensis, lektor, lektoren, stipendiat, stipendiaten, analytiker, analytikeren, analytikere,
          økonom, økonomen, økonomer, ingeniør, ingeniøren, ingeniører, utvikler, utvikleren, utviklar, programmerer,
          designer, designeren, arkitekt, arkitekten, konsulent, konsulenten, rådgiver, rådgiveren, rådgivar, seniorrådgiver,
          fagdirektør, fagsjef, fagleder, strateg, strategen, ekspert, eksperten, eksperter, ekspertene, spesialist,
          spesialisten, jurist, juristen, jurister, advokat, advokaten, advokater, forsvarer, forsvareren, bistandsadvokat,
          saksbehandler, saksbehandleren, tjenestemann, embetsmann, etterforsker, etterforskeren, etterforskingsleder,
          etterforskningsleder, investor, investoren, partner, redaktør, redaktøren, journalist, journalisten, reporter,
          kommentator, kommentatoren, spaltist, korrespondent, forfatter, forfatteren, historiker, historikeren, kritiker,
          aktivist, aktivisten, student, studenten, lærer, læreren, lærar, lege, legen, overlege, overlegen, fastlege, sykepleier,
          psykolog, psykologen, sosiolog, biolog, fysiker, kjemiker, matematiker, astronom, astronaut, pilot, bonde,
          kunstner, musiker, sanger, skuespiller, produsent, oppfinner, entreprenør, hacker, hackeren, koordinator,
          prosjektleder, prosjektlederen, prosjektleiar, produktsjef, sikkerhetssjef, sikkerhetssjefen, avdelingsleder,
          avdelingslederen, avdelingsdirektør, seksjonssjef, seksjonsleder, markedssjef, salgssjef, driftssjef, it-sjef,
          it-direktør, teknisk sjef, utviklingssjef, forskningssjef, forskningsleder, innsatsleder, operasjonsleder,
          operasjonslederen, politiadvokat, politiadvokaten, politiinspektør, politimester, politioverbetjent, inspektør,
          statsviter, statsviteren, meteorolog, vakthavende, seismolog, medlem, medlemmet, ansatt, innbygger, beboer,
          kunde, ansvarlig, produktansvarlig, sikkerhetsforsker, sikkerhetsekspert, programleder, kaptein, kapteinen,
          forhandler, verneombud, tillitsvalgt, hovedtillitsvalgt, klubbleder, elev, frilanser, influenser, spillutvikler,
          moderator, statistiker, epidemiolog, etiker, filosof, sekretær, assistent, tekniker, sjåfør, sjåføren,
          medarbeider, trendforsker, samfunnsøkonom, samfunnsdebattant, forbrukerøkonom, forskningsdirektør, eigedomsmeklar,
          meklar, megler, aksjemegler
        `,
      },
    ],
    roleModifiers: `
      tidligere, tidlegare, eks, vise, assisterende, konstituert, fungerende, fungerande, senior, junior, stedfortredende,
      administrerende, adm, daglig, dagleg, operativ, teknisk, økonomisk, faglig, vitenskapelig, vitskapleg, avgående,
      påtroppende, avtroppende, nåværende, noverande, daværende, norsk, norske, svensk, svenske, dansk, danske,
      finsk, finske, amerikansk, amerikanske, britisk, britiske, tysk, tyske, fransk, franske, europeisk, europeiske,
      kinesisk, kinesiske, russisk, russiske, global, globale, nordisk, nordiske, regional, nasjonal, medisinsk,
      juridisk, kommersiell, øverste, første, ansvarlig
    `,
    unnamed: `
      tiltalte, siktede, fornærmede, vitnet, vitne,
      kilde, kilden, kilder, kildene, kjelde, kjelda, kjelder, personer, folk, mennesker, en person, en mann, en kvinne,
      mannen, kvinnen, kvinna, kvinner, forskere, forskerne, forskarar, forskarane, kritikere, kritikerne, kritikarar,
      ekspert, eksperter, ekspertene, ekspertar, brukere, brukeren, brukerne, brukarar, brukarane, ansatte, de ansatte, tilsette,
      analytikere, analytikerne, observatører, etterforskere, etterforskerne, påtalemyndigheten, myndigheter, myndighetene,
      styresmaktene, økonomer, økonomene, tilsynsmyndigheter, tilhengere, motstandere, motstanderne, kunder, kundene,
      kunden, forbrukere, forbrukerne, beboere, innbyggere, velgere, advokater, jurister, medlemmer, medlemmene, studenter,
      studentene, foreldre, vitne, vitner, vitnet, demonstranter, fans, spillere, spillerne, utviklere, utviklerne,
      sikkerhetsforskere, respondenter, kolleger, kollegaer, venner, talspersoner, leger, legene, lærere, lærerne, historikere,
      journalister, investorer, meglere, naboer, tjenestemenn, embetsmenn, innsidere, personer med kjennskap til saken,
      rammede, besøkende, reisende, passasjerer, hackere, hackerne, svindlere, varslere, varsleren, republikanere,
      demokrater, tidligere ansatte, en tidligere ansatt, gründerne, eierne
    `,
    reactions: `
      uenig, ikke enig, annen oppfatning, like sikker, så sikker, mindre sikker, ikke overbevist,
      skeptisk, forsiktigere, tviler, tvilte, ser det annerledes, så det annerledes, protesterer,
      protesterte
    `,
    takeUps:
      'forskeren, eksperten, professoren, mannen, kvinnen, kvinna, advokaten, juristen, analytikeren, sjefen, legen, økonomen, ministeren, statsråden, forfatteren, gründeren, direktøren',
    groups: `
      politiet, ledelsen, leiinga, styret, personalet, fagforeningen, komiteen, rådet, publikum, juryen, familien,
      regjeringen, regjeringa, opposisjonen, koalisjonen, flertallet, brannvesenet, redaksjonen, nemnda, panelet, forsvaret,
      militæret, teamet, forskerteamet, forskergruppen, kirken, kyrkja, påtalemyndigheten, bransjen, aksjonsgruppen
    `,
    roleVerbs: `
      leder, ledet, leiar, leia, driver, drev, grunnla, startet, styrer, styrte, underviser, underviste, forsker, forsket,
      forskar, studerer, dekker, representerer, representerte, eier, eide, eig, arbeider, arbeidet, arbeidde, jobber,
      jobbet, jobbar, jobba, skrev, tegnet, konstruerte, skapte, bygde, utviklet, utvikler, har ansvaret for, har ansvar for
    `,
  },
  organisations: {
    nouns: `
      selskap, selskapet, selskaper, selskapa, bedrift, bedriften, bedrifta, konsern, konsernet, firma, firmaet, foretak,
      foretaket, etat, etaten, direktorat, direktoratet, tilsyn, tilsynet, departement, departementet, universitet,
      universitetet, høyskole, høyskolen, høgskule, høgskulen, høgskolen, domstol, domstolen, tingretten, lagmannsretten,
       startup, startupen, oppstartsbedrift, oppstartsselskap, organisasjon, organisasjonen, regjering,
      regjeringen, regjeringa, institutt, instituttet, forening, foreningen, forbund, forbundet, fagforbund, fagforbundet,
      fagforening, råd, rådet, kommisjon, kommisjonen, komité, komiteen, bank, banken, produsent, produsenten, bilprodusent,
      bilprodusenten, brikkeprodusenten, utvikler, utvikleren, forlag, forlaget, avis, avisen, avisa, tidsskrift, magasin,
      magasinet, nettsted, nettstedet, nettside, nettverk, nettverket, plattform, plattformen, tjeneste, tjenesten, tenesta,
      stiftelse, stiftelsen, verket, kontor, kontoret, operatør, operatøren, kjede, kjeden, kjeda, butikkjeden, leverandør,
      leverandøren, gigant, giganten, studio, studioet, lab, laboratorium, tankesmie, tankesmien, nyhetsbyrå, nyhetsbyrået,
      kringkaster, kringkasteren, kanal, kanalen, morselskap, morselskapet, datterselskap, datterselskapet, flyselskap,
      flyselskapet, sykehus, sykehuset, sjukehus, sjukehuset, skole, skolen, skulen, kommune, kommunen, fylkeskommune,
      fylkeskommunen, parti, partiet,     styremakt, bransjeorganisasjon,
      bransjeorganisasjonen, interesseorganisasjon, byrå, byrået, mobilgiganten, teknologigiganten, spillselskapet,
      teleselskapet, sikkerhetsselskapet, rederiet, klubben, politidistrikt
    `,
    nameWords: `
      datatilsynet,       stortinget, eu-kommisjonen, kreml, forbrukertilsynet, høyesterett, det hvite hus,
      asa, inc, corp, ltd, llc, plc, gmbh, ag, group, gruppen, konsernet, holding, labs, technologies, systems, software,
      networks, universitet, universitetet, university, instituttet, institute, høyskole, høyskolen, høgskole, skole,
      komiteen, kommisjonen, rådet, departementet, direktoratet, tilsynet, etaten, byrået, foreningen, forbundet, stiftelsen,
      foundation, unionen, bank, banken, times, posten, journal, news, avisen, avisa, tidende, dagblad, dagbladet, bladet,
      magazine, media, research, center, senter, senteret, domstolen, tingrett, lagmannsrett, partiet, politiet, radio, fondet,
      studios, games, entertainment, motors, energy, energi, sykehuset, sykehus, museum, museet, kirken, kommune,
      fylkeskommune, politidistrikt, reuters, bloomberg, bbc, cnn, nrk, ntb, telenor, norge, norway, noreg
    `,
    nameLinks: 'i, för, for, och, og, av, af, på',
    authorities: `
      tilsynet, tilsyn, direktoratet, direktorat, verket, etaten, etat, rådet, departementet, myndigheten, myndighetene, ombudet, kommisjonen, politiet, regjeringen, retten, nkom, nsm, dsb, fhi
    `,
    documents: `
      uttalelse, uttalelsen, uttale, erklæring, rapport, rapporten, studie, studien, undersøkelse, undersøkelsen, undersøking,
      undersøkinga, brev, brevet, e-post, e-posten, mail, mailen, innlegg, innlegget, blogginnlegg, blogginnlegget, tweet,
      tweeten, notat, notatet, pressemelding, pressemeldingen, pressemeldinga, melding, meldingen, børsmelding, børsmeldingen,
      stevning, stevningen, søksmål, tiltale, tiltalen, dokument, dokumentene, dokumentet, artikkel, artikkelen, leder, kronikk,
      kronikken, anmeldelse, advarsel, vedtak, vedtaket, dom, dommen, analyse, analysen, nettside, nettsiden, bok, boken, boka,
      lov, loven, lovforslag, resolusjon, årsrapport, årsrapporten, kvartalsrapport, kvartalsrapporten, høringssvar,
      høringssvaret, utredning, utredningen, måling, målingen, teksten
    `,
  },
  via: {
    phrases: `
      til {outlet}, overfor {outlet}, i et intervju med {outlet}, i eit intervju med {outlet}, i et intervju i {outlet},
      i en e-post til {outlet}, i ein e-post til {outlet}, i en uttalelse til {outlet}, i en sms til {outlet},
      i en kommentar til {outlet}, i et skriftlig svar til {outlet}, i et innlegg på {outlet}, på {platform}, i {platform},
      via {outlet}, i {medium}, på {medium}, via {medium}, gjennom {medium}, per {medium}, i en samtale med {outlet}
    `,
    platforms:
      'x, twitter, facebook, linkedin, instagram, mastodon, bluesky, threads, youtube, tiktok, reddit, telegram, snapchat, discord, medium, substack',
    media: `
      uttalelse, skriftlig uttalelse, kommentar, skriftlig kommentar, skriftlig svar, pressemelding, pressemeldingen,
      børsmelding, blogginnlegg, blogg, bloggen, innlegg, facebook-innlegg, e-post, mail, tweet, tråd, notat, internt notat,
      brev, åpent brev, ope brev, intervju, telefonintervju, podkast, podcast, video, videomelding, melding, kronikk, rapport,
      rapporten, bok, essay, nyhetsbrev, tale, stevning, pressekonferanse, pressekonferansen, direktesending, sms, tekstmelding,
      kvartalsrapport, årsrapport, sosiale medier, nettside, nettsiden, hjemmeside, hjemmesiden
    `,
  },
  marked: {
    labels: `
      såkalt, såkalte, såkalla, kalt, kalla, kalles, ble kalt, kjent som, med tittelen, tittelen, med navnet, navnet, under navnet, ved navn,
      namnet, benevnt, betegnelsen, kallenavnet, kodenavnet, kodenavn, begrepet, omgrepet, termen, ordet, ordene, orda,
      uttrykket, frasen, hashtaggen, emneknaggen, overskriften, etiketten, merket, merkelappen, døpt, heter, het, hette, heiter,
      knappen, valget, innstillingen, klikk på, klikker på, trykker på, velger du, velger man, vel, sto det, stod det, står det, finner du, trykk på, velg, forkortelsen, alias, fanen, menyen, tilnavnet, stikkordet
    `,
    works: `
      film, filmen, bok, boken, boka, roman, romanen, låt, låten, låta, sang, sangen, singel, singelen, album, albumet, plate,
      show, showet, serie, serien, tv-serien, tv-serie, program, programmet, dokumentar, dokumentaren, artikkel, artikkelen,
      essay, dikt, diktet, stykket, skuespillet, musikal, musikalen, episode, episoden, podkast, podkasten, podcasten,
      tidsskrift, spill, spillet, dataspillet, video, videoen, maleri, maleriet, utstilling, utstillingen, spalte, drama,
      thriller, memoarer, biografi, biografien, studie, studien, rapport, rapporten, nrk-programmet
    `,
    inscriptions: `
      skilt, skiltet, skilter, banner, banneret, bannere, plakat, plakaten, plakater, slagord, slagordet, slogan, sloganet, plakatene, skiltene, skiltet, bannerne, fanene, motto, mottoet,
      overskrift, overskriften, overskrifter, parole, parolen, paroler, t-skjorte, genser, klistremerke, feilmelding,
      feilmeldingen, teksten, påskriften
    `,
    questions: 'spørsmål, spm, intervjuer, journalist',
    answers: 'svar, s',
  },
  ranking: {
    dangling: `
      og, men, så, eller, for, det, dette, den, denne, de, disse, han, hun, ho, derfor, da, også, ja, nei, dessuten
    `,
    weighty: `
      må, aldri, alltid, verste, beste, største, første, eneste, trenger, burde, kommer, kan ikke, feil, rett, riktig, mislyktes, fiasko,
      suksess, viktig, viktigste, avgjørende, alvorlig, farlig, risiko, trussel, historisk, umulig, katastrofe, fremtid, framtid,
      fremtiden, framtiden, endre, tror, stolt, stolte, lei, beklager, unnskyld, tabbe, uakseptabelt, bekymret, bekymringsfullt
    `,
    firstPerson: 'jeg, eg, vi, oss, meg, vår, vårt, våre, min, mitt, mine, mi, me',
  },
  abbreviations: `
    dr, prof, adm, dir, adm.dir, bl.a, f.eks, m.m, m.fl, osv, etc, ca, nr, st, kl, f.o.m, t.o.m, pga, p.g.a, mht, dvs, d.v.s, mv, jan, feb, aug,
    sept, okt, nov, des, inkl, ekskl, tlf, mill, mrd, inc, corp, ltd, co, u.s, jf, jfr, kap, vs, o.l, o.s.v, ev, evt, iht, ifm, ang
  `,
};
