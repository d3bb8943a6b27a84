import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'marks',
    forms: `
      ler, lo, griner, grinede, smiler, smilede, fniser, fnyser, fnøs, mumler, mumlede, sukker, sukkede, hvisker, hviskede, råber, råbte, brøler, brølede, hvæser, hvæsede, græder, græd, jubler, jublede, joker, jokede, driller, sagde op, siger op, sige op, sagt op, ønsket at kommentere, ønsker at kommentere, ønskede at kommentere, ønsker at udtale, ønsket at udtale, skyder ind, skød ind, stønner, stønnede, udbryder, udbrød, undrer, undrede, protesterer, protesterede, afslutter, afsluttede, indleder, indledte, griner højt
    `,
  },
  {
    governs: 'clause',
    forms: 'erfarer, erfarede, får oplyst, kan afsløre, har fået oplyst',
  },
  {
    governs: 'clause',
    forms: `
      siger, sagde, oplyser, oplyste, fortæller, fortalte, forklarer, forklarede, skriver, skrev, meddeler, meddelte,
      melder, meldte, tilføjer, tilføjede, hævder, hævdede, mener, mente, synes, syntes, konstaterer, konstaterede,
      understreger, understregede, præciserer, præciserede, påpeger, påpegede, svarer, svarede, bekræfter, bekræftede,
      rapporterer, rapporterede, udtaler, udtalte, pointerer, pointerede, fremhæver, fremhævede, noterer, noterede,
      vurderer, vurderede, anslår, anslog, spår, spåede, forudser, forudsagde, forudsiger, afslører, afslørede,
      forsikrer, forsikrede, antyder, antydede, fortsætter, fortsatte, gentager, gentog, opsummerer, opsummerede,
      ræsonnerer, ræsonnerede, kommenterer, kommenterede, replicerer, replicerede, indvender, indvendte, tror, troede,
      gætter, gættede, spøger, spøgte, husker, mindes, vidner, vidnede, påstår, påstod, tweeter, tweetede, annoncerer,
      annoncerede, bekendtgør, bekendtgjorde, orienterer, orienterede, redegør, redegjorde, uddyber, uddybede, erklærer,
      erklærede, slår fast, slog fast, lægger til, gør det klart, gjorde det klart, gør klart, gjorde klart, konkluderer,
      konkluderede, analyserer, analyserede, argumenterer, argumenterede, begrunder, begrundede, beregner, beregnede,
      spekulerer, spekulerede, fastslår, fastslog, betoner, betonede, indskyder, indskød, beretter, berettede, betror,
      betroede, peger på, pegede på, bedyrer, bedyrede, lader vide, lod vide, gør opmærksom på, gjorde opmærksom på,
      bemærker, bemærkede, refererer, anfører, anførte, gør gældende, gjorde gældende, mailer, mailede
    `,
    participles: `
      sagt, oplyst, fortalt, forklaret, skrevet, meddelt, meldt, tilføjet, hævdet, ment, konstateret, understreget,
      præciseret, påpeget, svaret, bekræftet, rapporteret, udtalt, pointeret, fremhævet, noteret, vurderet, anslået,
      spået, forudset, forudsagt, afsløret, forsikret, antydet, fortsat, gentaget, opsummeret, ræsonneret, kommenteret,
      indvendt, troet, gættet, spøgt, vidnet, påstået, tweetet, annonceret, bekendtgjort, orienteret, redegjort, uddybet,
      erklæret, slået fast, gjort det klart, gjort klart, konkluderet, analyseret, argumenteret, begrundet, beregnet,
      spekuleret, fastslået, betonet, berettet, peget på, ladet vide, gjort opmærksom på, bemærket, anført
    `,
  },
  {
    governs: 'clause',
    strong: true,
    forms: 'indrømmer, indrømmede, erkender, erkendte, medgiver, medgav, tilstår, tilstod, vedgår, vedgik',
    participles: 'indrømmet, erkendt, medgivet, tilstået, vedgået',
  },
  {
    governs: 'clause',
    complements: 'mod, om',
    strong: true,
    forms: 'advarer, advarede, varsler, varslede',
    participles: 'advaret, varslet',
  },
  {
    governs: 'that',
    strong: true,
    forms: `
      benægter, benægtede, nægter, nægtede, afviser, afviste, dementerer, dementerede,       garanterer, garanterede, frygter, frygtede, beklager, beklagede, fordømmer, fordømte,       opfordrede
    `,
    participles: `
      benægtet, nægtet, afvist, dementeret, krævet, lovet, garanteret, frygtet, beklaget, fordømt, truet, opfordret
    `,
  },
  {
    governs: 'that',
    complements: 'til, på, over',
    forms: 'henviser, henviste, hentyder, hentydede, klager, klagede, viser, viste',
    participles: 'henvist, hentydet, klaget, vist',
  },
  {
    governs: 'that',
    forms: `
      håber, håbede, tænker, tænkte, føler, følte, mærker, regner med, regnede med, venter, ventede, forventer,
      forventede, formoder, formodede, antager, antog, mistænker, mistænkte, tvivler, tvivlede,
      undrer sig, undrede sig, spørger sig, signalerer, signalerede, anbefaler, anbefalede, råder, rådede, indser,
      indså, ved, vidste, ser, så, oplever, oplevede, udelukker, udelukkede, går ud fra, gik ud fra,
      insisterer, insisterede, glæder sig, glædede sig, fastholder, fastholdt, er enig, var enig,
      betvivler, betvivlede, skønner, skønnede, argumenterer for, står fast på
    `,
    participles: `
      håbet, tænkt, følt, regnet med, ventet, forventet, foreslået, formodet, antaget, mistænkt, tvivlet, signaleret,
      anbefalet, rådet, indset, fundet, oplevet, udelukket, gået ud fra, insisteret, ønsket, fastholdt, skønnet
    `,
  },
  {
    governs: 'that',
    addressee: true,
    forms:
      'spørger, spurgte, minder, mindede, minder om, mindede om, informerer, informerede, underretter, underrettede, orienterer',
    participles: 'spurgt, mindet, mindet om, informeret, underrettet',
  },
  {
    governs: 'marks',
    forms: `
      kræver, krævede, lover, lovede, truer, truede, opfordrer, opfordrede, foreslår, foreslog,
      råber, råbte, skriger, skreg, hvisker, hviskede, ler, lo, griner, grinede, sukker, sukkede, begynder, begyndte,
      afslutter, afsluttede, indleder, indledte, citerer, citerede, mumler, mumlede, jubler, jublede, smiler, smilede,
      nikker, nikkede, udbryder, udbrød, vrisser, tordner, tordnede, raser, rasede, blogger, bloggede, lyder, lød,
      afbryder, afbrød, filosoferer, filosoferede, joker, jokede, protesterer, protesterede, reagerer, reagerede, poster,
      postede, hedder det, hed det, takker, takkede, kontrer, kontrede, parerer, messer, fniser,
      stønner, stønnede, spørger, spurgte, åbner, åbnede, langer ud, langede ud, tænker, tænkte, opremser, brummer,
      brummede, supplerer, supplerede, roser, roste
    `,
    participles: `
      råbt, skreget, hvisket, grinet, sukket, begyndt, afsluttet, indledt, citeret, mumlet, jublet, udbrudt, tordnet,
      raset, blogget, afbrudt, joket, protesteret, reageret, postet, takket, kontret, suppleret
    `,
  },
  {
    governs: 'name-as',
    forms: `
      kalder, kaldte, benævner, døber, døbte, taler om, talte om, snakker om, snakkede om, kritiserer, kritiserede, roser,
      roste, sabler ned, sablede ned, hylder, hyldede, fordømmer, fordømte, forsvarer, forsvarede
    `,
    participles:
      'kaldt, døbt, talt om, snakket om, kritiseret, rost, sablet ned, hyldet, fordømt, forsvaret, advaret mod',
  },
  {
    governs: 'name-as',
    complements: 'som, for',
    forms: `
      beskriver, beskrev, betegner, betegnede, betragter, betragtede, afviser, afviste, afskriver, karakteriserer,
      karakteriserede, omtaler, omtalte, stempler, stemplede, fremstiller, fremstillede, ser på, så på, anklager,
      anklagede, beskylder, beskyldte, definerer, definerede, hylder, hyldede, kritiserer, kritiserede, skildrer,
      skildrede, refererer til, udlægger, udlagde, udråber, udråbte, vurderer, vurderede
    `,
    participles: `
      beskrevet, betegnet, betragtet, afvist, karakteriseret, omtalt, stemplet, fremstillet, set på, anklaget, beskyldt,
      defineret, hyldet, kritiseret, skildret, udlagt, udråbt
    `,
  },
];

export const da: SpacedLexicon = {
  script: 'spaced',
  lang: 'da',
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
    articles: 'en, et, den, det, de',
    determiners: `
      både, hverken, 
      denne, dette, disse, sin, sit, sine, hans, hendes, deres, dets, dens, vores, vor, vort, vore, min, mit, mine, din,
      dit, dine, jeres, flere, mange, nogle, nogen, noget, visse, alle, hver, hvert, begge, to, tre, fire, fem, seks, syv,
      otte, ni, ti, andre, anden, andet, ingen, intet, mere, flest, snesevis, hundredvis, tusindvis, yderligere, samtlige,
      samme, egen, eget, egne
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: 'han' },
      { gender: 'f', number: 'one', forms: 'hun' },
      { gender: 'any', number: 'one', forms: 'hen, jeg, du, man, vedkommende' },
      { gender: 'any', number: 'many', forms: 'de, vi' },
    ],
    obliques: [
      { gender: 'm', number: 'one', forms: 'ham' },
      { gender: 'f', number: 'one', forms: 'hende' },
      { gender: 'any', number: 'many', forms: 'dem' },
    ],
    indefinites: 'en, et',
    asSaid: 'som',
    emptySubjects: 'det, dette, den, der, her, hvad, som, hvem, hvilke, hvilken, hvilket',
    coordinators: 'og, eller, men, samt',
    subordinators: `
      når, mens, fordi, eftersom, da, selvom, skønt, hvis, såfremt, medmindre, om, før, inden, efter, indtil, trods, hvor,
      idet, ligesom, hvorvidt, hvordan, hvorfor, end, siden, dengang
    `,
    relatives: 'som, der, hvis, hvilket, hvor',
    that: 'at',
    whether: 'om, hvorvidt, hvorfor, hvordan, hvad, hvornår, hvor, hvem, hvilke, hvilken, hvilket',
    prepositions: `
      af, i, på, til, for, fra, med, mod, om, mellem, under, gennem, ved, hos, efter, før, inden, over, uden, indenfor, langs,
      blandt, bag, nær, siden, omkring, rundt, ifølge, følge, via, overfor, over for, ad, ud, udenfor, undtagen,
      angående, vedrørende, takket være, på grund af, ud over, foran, ved siden af, trods, inde, op, ned, imod, igennem, jævnfør
    `,
    nounLinks: 'af, på, ved, for, fra, hos, i, med, inden, bag, om, til',
    affiliationLinks: 'på, ved, for, fra, hos, i, af',
    adverbs: `
      også, senere, derefter, da, så, igen, ofte, fortsat, stadig, bare, allerede, nu, selv, kun, måske, aldrig, altid,
      sommetider, snart, videre, først, derimot, derimod, dog, imidlertid, samtidig, tidligere, ikke, længe, i går, i dag,
      nyligt, for nylig, der, her, desuden, blandt andet, dermed, nemlig, altså, jo, vel, nok, atter, skriftligt, mundtligt,
      åbent, tydeligt, bestemt, kort, hidtil, derfor, endelig, i stedet, for eksempel, til sidst, på sin side, en gang, sig,
      mest, cirka, udtrykkeligt, egentlig, faktisk, naturligvis, normalt, afslutningsvis, indledningsvis, ligeledes, endvidere,
      herefter, herudover, således, straks, mandag, tirsdag, onsdag, torsdag, fredag
    `,
    adverbEndings: '',
    negations: 'ikke, aldrig, ej, ingen, næppe, knap, knap nok',
    perfect: 'har, havde, have, haft',
    passive: 'bliver, blev, blevet, blive, er, var, været, være',
    modals: `
      skal, skulle, vil, ville, kan, kunne, bør, burde, må, måtte, får, fik, kommer til at, tør, behøver, agter, planlægger,
      forsøger
    `,
    infinitiveMarkers: '',
    times: `
      mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, mandagens, mandag aften, tirsdag aften, onsdag aften,
      torsdag aften, fredag aften, januar, februar, marts, april, maj, juni, juli, august, september, oktober, november,
      december, i dag, i går, i morgen, i aften, i forgårs, uge, ugen, måned, måneden, år, året, weekend, weekenden, morgen,
      morgenen, formiddag, formiddagen, eftermiddag, eftermiddagen, aften, aftenen, nat, natten, midnat, tidligere, senere,
      forrige, næste, sidste, uger, måneder, dage, dagen, timer, time, klokken, sent, nylig, i fjor, siden
    `,
    hearsayVerbs: '',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'ifølge {source}',
      content: 'around',
      matches: [
        'Ifølge ⟦Anne Bjerg⟧ virker løsningen på alle maskiner.',
        'Løsningen virker på alle maskiner, ifølge ⟦ministeriet⟧.',
      ],
      ignores: ['Stormen kom i følge med regn.'],
    },
    {
      phrase: 'i følge {source}',
      content: 'around',
      matches: ['I følge ⟦Anne Bjerg⟧ virker løsningen på alle maskiner.'],
      ignores: ['De gik hjem i følge.'],
    },
    {
      phrase: 'ifølge oplysninger fra {source}',
      content: 'around',
      matches: ['Ifølge oplysninger fra ⟦politiet⟧ er fejlen rettet.'],
      ignores: ['De bad om oplysninger fra vidner.'],
    },
    {
      phrase: 'efter {source} mening',
      content: 'around',
      matches: ['Efter ⟦Anne Bjergs⟧ mening virker løsningen.'],
      ignores: ['Det regnede efter planen.'],
    },
    {
      phrase: 'efter {source} opfattelse',
      content: 'around',
      matches: ['Efter ⟦Anne Bjergs⟧ opfattelse virker løsningen.'],
      ignores: [],
    },
    {
      phrase: 'med {source} ord',
      content: 'around',
      matches: ['Med ⟦Anne Bjergs⟧ ord: »Løsningen virker på alle maskiner.«'],
      ignores: ['Med andre ord virker det ikke.'],
    },
    {
      phrase: 'lyder det fra {source}',
      content: 'before',
      matches: ['»Løsningen virker på alle maskiner,« lyder det fra ⟦Anne Bjerg⟧.'],
      ignores: ['Sådan lyder det fra kælderen om natten.'],
    },
    {
      phrase: 'lød det fra {source}',
      content: 'before',
      matches: ['»Løsningen virker på alle maskiner,« lød det fra ⟦Anne Bjerg⟧.'],
      ignores: [],
    },
    {
      phrase: 'hedder det i {source}',
      content: 'around',
      matches: ['»Løsningen virker på alle maskiner,« hedder det i ⟦rapporten⟧.'],
      ignores: ['Det hedder i byen noget andet.'],
    },
    {
      phrase: 'står der i {source}',
      content: 'around',
      matches: ['»Løsningen virker på alle maskiner,« står der i ⟦rapporten⟧.'],
      ignores: ['Bilen står i garagen.'],
    },
    {
      phrase: 'fremgår det af {source}',
      content: 'before',
      matches: ['Fejlen er rettet, fremgår det af ⟦rapporten⟧.'],
      ignores: ['Af dette fremgår intet.'],
    },
    {
      phrase: 'hvis man skal tro {source}',
      content: 'around',
      matches: ['Hvis man skal tro ⟦Anne Bjerg⟧, virker løsningen på alle maskiner.'],
      ignores: ['Du skal ikke tro, at du er noget.'],
    },
  ],
  echoes: 'lyder det, hedder det, lød det, hed det',
  ownAccounts: 'efter eget udsagn, ifølge eget udsagn, efter eget sigende, ifølge egne oplysninger',
  people: {
    titles: [
      { gender: 'm', forms: 'hr' },
      { gender: 'f', forms: 'fru, frk, frøken' },
      { gender: 'any', forms: 'dr, prof' },
    ],
    nameParticles: 'de, van, von, af, der, den, del, da, du, la, le, al, el, bin, ibn, ben, ter, ten, zu',
    roles: [
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          administrerende direktør, adm direktør, direktør, direktøren, direktører, topchef, topchefen, koncernchef,
          koncernchefen, koncerndirektør, chef, chefen, chefer, ceo, cto, cfo, coo, cio, ciso, cso, cmo, stifter, stifteren,
          stifterne, medstifter, medstifteren, grundlægger, grundlæggeren, grundlæggerne, medgrundlægger, iværksætter,
          generaldirektør, generaldirektøren, finansdirektør, finansdirektøren, teknologidirektør, teknisk direktør,
          sikkerhedsdirektør, bestyrelsesformand, bestyrelsesformanden, formand, formanden, næstformand, forbundsformand,
          fagformand, forkvinde, leder, lederen, ledere, præsident, præsidenten, vicepræsident, statsminister, statsministeren,
          minister, ministeren, ministre, udenrigsminister, justitsminister, finansminister, digitaliseringsminister,
          erhvervsminister, kulturminister, forsvarsminister, sundhedsminister, eu-kommissær, kommissær, kommissæren,
          folketingsmedlem, folketingsmedlemmet, borgmester, borgmesteren, rådmand, regionsrådsformand, partileder, partilederen,
          gruppeformand, politisk leder, ordfører, ordføreren, it-ordfører, retsordfører, ejer, ejeren, redaktør, chefredaktør,
          chefredaktøren, ansvarshavende chefredaktør, rektor, rektoren, dekan, dommer, dommeren, anklager, anklageren,
          statsadvokat, rigsadvokat, rigsadvokaten, general, generalen, forsvarschef, forsvarschefen, ambassadør, ambassadøren,
          konge, kongen, dronning, biskop, generalsekretær, generalsekretæren, cheføkonom, cheføkonomen, chefforsker,
          chefanalytiker, chefkonsulent, træner, træneren, landstræner, senator, guvernør, guvernøren, ombudsmand,
          forbrugerombudsmand, forbrugerombudsmanden, departementschef, kommunaldirektør, styrelsesdirektør, europaparlamentariker
        `,
      },
      { gender: 'm', rank: 'leads', forms: 'konge, kongen, prins, kronprins, forretningsmand' },
      {
        gender: 'f',
        rank: 'leads',
        forms: 'dronning, dronningen, prinsesse, kronprinsesse, forretningskvinde, forkvinde, forkvinden',
      },
      {
        gender: 'any',
        rank: 'speaks',
        forms: `
          talsperson, talspersonen, talspersoner, pressechef, pressechefen, presseansvarlig, pressetalsperson, presserådgiver,
          pressevagt, kommunikationschef, kommunikationschefen, kommunikationsdirektør, kommunikationsdirektøren,
          kommunikationsrådgiver, kommunikationsansvarlig, informationschef, mediechef, repræsentant, repræsentanten
        `,
      },
      { gender: 'm', rank: 'speaks', forms: 'talsmand, talsmanden, talsmænd, pressetalsmand' },
      { gender: 'f', rank: 'speaks', forms: 'talskvinde, talskvinden' },
      {
        gender: 'any',
        rank: 'works',
        forms: `
          sygeplejerske, sygeplejersken, social- og sundhedsassistent, anmelder, anmelderen, jordemoder, jordemoderen, brandmand, brandmanden, butiksejer, butiksejeren, landmand, landmanden, buschauffør, buschaufføren, elektriker, elektrikeren, pedel, pedellen, fisker, fiskeren, frisør, frisøren, pædagog, pædagogen, kok, kokken, lokofører, lokoføreren, læge, lægen, lærer, læreren, pensionist, pensionisten, præst, præsten, psykolog, psykologen, receptionist, receptionisten, tjener, tjeneren, tømrer, tømreren, tandlæge, tandlægen, taxachauffør, taxachaufføren, dyrlæge, dyrlægen, anklager, anklageren, tillidsmand, tillidsmanden, tillidsrepræsentant, tillidsrepræsentanten,
          forsker, forskeren, forskere, forskerne, seniorforsker, professor, professoren, professorer, lektor, lektoren, adjunkt,
          ph.d.-studerende, analytiker, analytikeren, analytikere, økonom, økonomen, økonomer, ingeniør, ingeniøren, ingeniører,
          udvikler, udvikleren, programmør, designer, designeren, arkitekt, arkitekten, konsulent, konsulenten, rådgiver,
          rådgiveren, seniorrådgiver, fagchef, strateg, strategen, ekspert, eksperten, eksperter, eksperterne, specialist,
          specialisten, jurist, juristen, jurister, advokat, advokaten, advokater, forsvarer, forsvareren, bistandsadvokat,
          sagsbehandler, embedsmand, efterforsker, efterforskningsleder, investor, investoren, partner, redaktør, redaktøren,
          journalist, journalisten, reporter, kommentator, kommentatoren, klummeskribent, korrespondent, forfatter, forfatteren,
          historiker, historikeren, kritiker, aktivist, aktivisten, studerende, student, lærer, læreren, læge, lægen, overlæge,
          overlægen, sygeplejerske, psykolog, psykologen, sociolog, biolog, fysiker, kemiker, matematiker, astronom, astronaut,
          pilot, landmand, landmanden, kunstner, musiker, sanger, sangerinde, skuespiller, producent, opfinder, entreprenør, hacker, hackeren,
          koordinator, projektleder, projektlederen, produktchef, sikkerhedschef, sikkerhedschefen, afdelingsleder, afdelingschef,
          afdelingslederen, kontorchef, kontorchefen, sektionschef, marketingchef, salgschef, driftschef, driftschefen, it-chef, it-direktør,
          teknisk chef, udviklingschef, forskningschef, forskningsleder, indsatsleder, vagtchef, vagtchefen, politiinspektør,
          politikommissær, politidirektør, inspektør, politolog, meteorolog, vagthavende, medlem, medlemmet, ansat, medarbejder,
          medarbejderen, borger, beboer, kunde, ansvarlig, produktansvarlig, sikkerhedsforsker, sikkerhedsekspert, studievært,
          kaptajn, forhandler, tillidsrepræsentant, fællestillidsmand, elev, freelancer, influencer, spiludvikler, moderator,
          statistiker, epidemiolog, etiker, filosof, sekretær, assistent, tekniker, chauffør, chaufføren, fremtidsforsker,
          forbrugerøkonom, privatøkonom, boligøkonom, forskningsdirektør, vicedirektør, viceinspektør, politiassistent
        `,
      },
    ],
    roleModifiers: `
      tidligere, eks, ex, vice, konstitueret, fungerende, senior, junior, stedfortrædende, administrerende, adm, daglig, operativ,
      operationel, teknisk, økonomisk, faglig, videnskabelig, afgående, tiltrædende, kommende, nuværende, daværende,
      ansvarshavende, politisk, dansk, danske, svensk, svenske, norsk, norske, finsk, finske, amerikansk, amerikanske, britisk,
      britiske, tysk, tyske, fransk, franske, europæisk, europæiske, kinesisk, kinesiske, russisk, russiske, global, globale,
      nordisk, nordiske, regional, national, medicinsk, juridisk, kommerciel, øverste, første, ansvarlig
    `,
    unnamed: `
      tiltalte, den tiltalte, sigtede, forurettede, vidnet, vidne,
      kilde, kilden, kilder, kilderne, personer, folk, mennesker, en person, en mand, en kvinde, manden, kvinden, kvinder, mænd,
      forskere, forskerne, kritikere, kritikerne, ekspert, eksperter, eksperterne, brugere, brugeren, brugerne, ansatte, de ansatte,
      medarbejdere, medarbejderne, analytikere, analytikerne, iagttagere, observatører, efterforskere, efterforskerne, myndigheder,
      myndighederne, økonomer, økonomerne, tilhængere, modstandere, modstanderne, kunder, kunderne, kunden, forbrugere,
      forbrugerne, beboere, borgere, borgerne, indbyggere, vælgere, advokater, jurister, medlemmer, medlemmerne, studerende,
      forældre, forældrene, vidne, vidner, vidnet, demonstranter, fans, spillere, spillerne, udviklere, udviklerne,
      sikkerhedsforskere, respondenter, kolleger, venner, talspersoner, læger, lægerne, lærere, lærerne, historikere, journalister,
      investorer, handlere, naboer, embedsmænd, insidere, personer med kendskab til sagen, ramte, besøgende, rejsende, passagerer,
      hackere, hackerne, svindlere, whistleblower, whistlebloweren, republikanere, demokrater, tidligere ansatte, en tidligere ansat,
      stifterne, ejerne
    `,
    reactions: `
      uenig, ikke enig, anden opfattelse, lige så sikker, så sikker, mindre sikker, ikke overbevist,
      skeptisk, tvivler, tvivlede, ser anderledes på, så anderledes på, protesterer, protesterede
    `,
    takeUps:
      'forskeren, eksperten, professoren, manden, kvinden, advokaten, juristen, analytikeren, chefen, lægen, økonomen, ministeren, forfatteren, stifteren, direktøren',
    groups: `
      politiet, ledelsen, direktionen, bestyrelsen, personalet, fagforeningen, komiteen, udvalget, rådet, publikum, juryen,
      familien, regeringen, oppositionen, koalitionen, flertallet, brandvæsenet, redaktionen, nævnet, panelet, forsvaret, militæret,
      teamet, forskerholdet, forskergruppen, kirken, anklagemyndigheden, branchen, byrådet, kommunalbestyrelsen, beredskabet
    `,
    roleVerbs: `
      leder, ledede, driver, drev, grundlagde, stiftede, startede, styrer, styrede, underviser, underviste, forsker, forskede,
      studerer, dækker, repræsenterer, repræsenterede, ejer, ejede, arbejder, arbejdede, skrev, tegnede, konstruerede, skabte,
      byggede, udviklede, udvikler, står i spidsen for, har ansvaret for, har ansvar for
    `,
  },
  organisations: {
    nouns: `
      selskab, selskabet, selskaber, selskaberne, virksomhed, virksomheden, virksomheder, koncern, koncernen, firma, firmaet,
      foretagende, styrelse, styrelsen, direktorat, tilsyn, tilsynet, ministerium, ministeriet, departement, universitet,
      universitetet, højskole, højskolen, domstol, domstolen, byret, byretten, landsretten,  startup, startuppen,
      iværksættervirksomhed, organisation, organisationen, regering, regeringen, institut, instituttet, forening, foreningen,
      forbund, forbundet, fagforbund, fagforbundet, fagforening, fagforeningen, råd, rådet, kommission, kommissionen, komité,
      komiteen, udvalg, bank, banken, producent, producenten, bilproducent, bilproducenten, chipproducenten, udvikler, udvikleren,
      forlag, forlaget, avis, avisen, tidsskrift, magasin, magasinet, medie, mediet, netmedie, netmediet, hjemmeside, netværk, netværket,
      platform, platformen, tjeneste, tjenesten, fond, fonden, kontor, kontoret, operatør, operatøren, kæde, kæden, butikskæden,
      leverandør, leverandøren, gigant, giganten, studie, studiet, laboratorium, laboratoriet, tænketank, tænketanken, nyhedsbureau,
      nyhedsbureauet, radio, kanal, kanalen, moderselskab, moderselskabet, datterselskab, datterselskabet, flyselskab, flyselskabet,
      hospital, hospitalet, sygehus, sygehuset, skole, skolen, kommune, kommunen, region, regionen, parti, partiet,           myndighed, myndigheden, brancheorganisation, brancheorganisationen,
      interesseorganisation, bureau, bureauet, mobilgiganten, techgiganten, spilselskabet, teleselskabet, sikkerhedsfirmaet,
      rederiet, klubben,   politikreds
    `,
    nameWords: `
      folketinget, eu-kommissionen, kreml, datatilsynet, forbrugerrådet, højesteret, det hvide hus,
      a/s, aps, inc, corp, ltd, llc, plc, gmbh, ag, group, gruppen, koncernen, holding, labs, technologies, systems, software,
      networks, universitet, universitetet, university, instituttet, institute, højskole, højskolen, skole, komiteen,
      kommissionen, rådet, ministeriet, styrelsen, tilsynet, bureauet, foreningen, forbundet, fonden, foundation, unionen, bank,
      banken, times, posten, journal, news, avisen, tidende, dagblad, dagbladet, bladet, magazine, media, medier, research, center,
      centret, domstolen, partiet, politi, politiet, radio, studios, games, entertainment, motors, energy, energi, hospitalet, hospital,
      sygehus, museum, museet, kirken, kommune, region, reuters, bloomberg, bbc, cnn, ritzau, danmark, denmark, tænk, byret, industri
    `,
    nameLinks: 'i, för, for, och, og, av, af, på',
    authorities: `
      tilsynet, tilsyn, styrelsen, styrelse, rådet, ministeriet, myndigheden, myndighederne, myndighed, ombudsmanden, kommissionen, politiet, regeringen, nævnet, retten, skat
    `,
    documents: `
      udtalelse, udtalelsen, erklæring, erklæringen, rapport, rapporten, studie, undersøgelse, undersøgelsen, rundspørge, brev, brevet,
      e-mail, e-mailen, mail, mailen, indlæg, indlægget, blogindlæg, blogindlægget, opslag, opslaget, tweet, tweetet, notat, notatet,
      pressemeddelelse, pressemeddelelsen, meddelelse, meddelelsen, børsmeddelelse, børsmeddelelsen, fondsbørsmeddelelse, stævning,
      stævningen, søgsmål, søgsmålet, anklageskrift, anklageskriftet, dokument, dokumenterne, dokumentet, artikel, artiklen, leder,
      kronik, kronikken, anmeldelse, advarsel, afgørelse, afgørelsen, dom, dommen, analyse, analysen, hjemmeside, hjemmesiden, bog,
      bogen, lov, loven, lovforslag, resolution, årsrapport, årsrapporten, årsregnskab, regnskab, regnskabet, kvartalsrapport,
      høringssvar, høringssvaret, udredning, måling, målingen, teksten, redegørelse, redegørelsen
    `,
  },
  via: {
    phrases: `
      til {outlet}, over for {outlet}, overfor {outlet}, i et interview med {outlet}, i et interview i {outlet},
      i en e-mail til {outlet}, i en mail til {outlet}, i en udtalelse til {outlet}, i en sms til {outlet},
      i en kommentar til {outlet}, i et skriftligt svar til {outlet}, i et opslag på {outlet}, i et indlæg på {outlet},
      på {platform}, i {platform}, via {outlet}, i {medium}, på {medium}, via {medium}, gennem {medium}, per {medium}, pr. {medium},
      i en samtale med {outlet}
    `,
    platforms:
      'x, twitter, facebook, linkedin, instagram, mastodon, bluesky, threads, youtube, tiktok, reddit, telegram, snapchat, discord, medium, substack',
    media: `
      udtalelse, skriftlig udtalelse, kommentar, skriftlig kommentar, skriftligt svar, skriftlig erklæring, pressemeddelelse,
      pressemeddelelsen, børsmeddelelse, fondsbørsmeddelelse, blogindlæg, blog, bloggen, indlæg, opslag, facebookopslag, facebook-opslag,
      e-mail, mail, tweet, tråd, notat, internt notat, intern mail, brev, åbent brev, interview, telefoninterview, podcast, video,
      videobesked, meddelelse, besked, kronik, rapport, rapporten, bog, essay, nyhedsbrev, tale, stævning, pressemøde, pressemødet,
      direkte udsendelse, sms, årsrapport, regnskab, sociale medier, hjemmeside, hjemmesiden
    `,
  },
  marked: {
    labels: `
      såkaldt, såkaldte, kaldt, kaldes, kaldet, blev kaldt, kendt som, med titlen, titlen, med navnet, navnet, under navnet, ved navn,
      benævnt, betegnelsen, øgenavnet, kælenavnet, kodenavnet, kodenavn, begrebet, termen, ordet, ordene, udtrykket, vendingen, frasen,
      hashtagget, overskriften, etiketten, mærket, mærkatet, døbt, hedder, hed, knappen, valgmuligheden, indstillingen, klik på, klikker på, trykker på, vælger man, vælger du, vælg, stod der, står der,
      tryk på, vælg, forkortelsen, alias, fanen, menuen, tilnavnet, betitlet
    `,
    works: `
      film, filmen, bog, bogen, roman, romanen, nummer, nummeret, sang, sangen, single, singlen, album, albummet, plade, show, showet,
      serie, serien, tv-serien, tv-serie, program, programmet, dokumentar, dokumentaren, artikel, artiklen, essay, digt, digtet,
      stykket, skuespillet, musical, musicalen, afsnit, afsnittet, podcast, podcasten, tidsskrift, spil, spillet, computerspillet,
      video, videoen, maleri, maleriet, udstilling, udstillingen, klumme, drama, thriller, erindringer, biografi, biografien, studie,
      studiet, rapport, rapporten
    `,
    inscriptions: `
      skilt, skiltet, skilte, banner, banneret, bannere, plakat, plakaten, plakater, slagord, slagordet, slogan, sloganet, plakaterne, skiltene, bannerne, motto, mottoet, overskrift,
      overskriften, overskrifter, parole, parolen, t-shirt, trøje, klistermærke, fejlmeddelelse, fejlmeddelelsen, fejlbesked, teksten,
      påskriften
    `,
    questions: 'spørgsmål, sp, interviewer, journalist',
    answers: 'svar, s',
  },
  ranking: {
    dangling: `
      og, men, så, eller, for, det, dette, den, denne, de, disse, han, hun, derfor, da, også, ja, nej, desuden
    `,
    weighty: `
      skal, må, aldrig, altid, værste, bedste, største, første, eneste, behøver, burde, kommer, kan ikke, forkert, rigtigt, fejlet,
      fiasko, succes, vigtigt, vigtig, vigtigste, afgørende, alvorligt, alvorlig, farligt, farlig, risiko, trussel, historisk, umuligt,
      katastrofe, fremtid, fremtiden, ændre, tror, stolt, stolte, ked, beklager, undskyld, fejl, uacceptabelt, bekymret, bekymrende
    `,
    firstPerson: 'jeg, vi, os, mig, vores, min, mit, mine',
  },
  abbreviations: `
    dr, prof, hr, frk, adm, dir, bl.a, f.eks, m.m, m.fl, osv, etc, ca, nr, skt, kl, pga, p.g.a, dvs, d.v.s, mv, m.v, jan, feb, aug, sept,
    okt, nov, dec, inkl, ekskl, tlf, mio, mia, kr, inc, corp, ltd, co, u.s, jf, kap, vs, o.l, o.s.v, evt, pct, pr, vedr, ang, fhv, mht, hhv
  `,
};
