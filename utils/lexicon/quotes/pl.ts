import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'clause',
    forms: `
      mówi, mówią, mówię, mówił, mówiła, mówiło, mówili, mówiły, powiedział, powiedziała, powiedziało,
      powiedzieli, powiedziały, powie, powiedzą, twierdzi, twierdzą, twierdził, twierdziła, twierdziło,
      twierdzili, twierdziły, stwierdził, stwierdziła, stwierdziło, stwierdzili, stwierdziły, stwierdza,
      stwierdzają, podkreśla, podkreślają, podkreślił, podkreśliła, podkreśliło, podkreślili, podkreśliły,
      podkreślał, podkreślała, podkreślało, podkreślali, podkreślały, zaznacza, zaznaczają, zaznaczył,
      zaznaczyła, zaznaczyło, zaznaczyli, zaznaczyły, dodaje, dodają, dodał, dodała, dodało, dodali,
      dodały, wyjaśnia, wyjaśniają, wyjaśnił, wyjaśniła, wyjaśniło, wyjaśnili, wyjaśniły, tłumaczy,
      tłumaczą, tłumaczył, tłumaczyła, tłumaczyło, tłumaczyli, tłumaczyły, wytłumaczył, wytłumaczyła,
      wytłumaczyło, wytłumaczyli, wytłumaczyły, informuje, informują, informował, informowała, informowało,
      informowali, informowały, poinformował, poinformowała, poinformowało, poinformowali, poinformowały,
      podaje, podają, podał, podała, podało, podali, podały, przekazuje, przekazują, przekazał, przekazała,
      przekazało, przekazali, przekazały, ogłasza, ogłaszają, ogłosił, ogłosiła, ogłosiło, ogłosili,
      ogłosiły, oświadcza, oświadczają, oświadczył, oświadczyła, oświadczyło, oświadczyli, oświadczyły,
      oznajmia, oznajmiają, oznajmił, oznajmiła, oznajmiło, oznajmili, oznajmiły, ocenia, oceniają, ocenił,
      oceniła, oceniło, ocenili, oceniły, oceniał, oceniała, oceniało, oceniali, oceniały, uważa, uważają,
      uważał, uważała, uważało, uważali, uważały, sądzi, sądzą, sądził, sądziła, sądziło, sądzili, sądziły,
      zauważa, zauważają, zauważył, zauważyła, zauważyło, zauważyli, zauważyły, zwraca uwagę,
      zwracają uwagę, zwrócił uwagę, zwróciła uwagę, zwrócili uwagę, zwróciły uwagę, wskazuje, wskazują,
      wskazał, wskazała, wskazało, wskazali, wskazały, przyznaje, przyznają, potwierdza, potwierdzają,
      potwierdził, potwierdziła, potwierdziło, potwierdzili, potwierdziły, pisze, piszą, pisał, pisała,
      pisało, pisali, pisały, napisał, napisała, napisało, napisali, napisały, odpowiada, odpowiadają,
      odpowiadał, odpowiadała, odpowiadało, odpowiadali, odpowiadały, odpowiedział, odpowiedziała,
      odpowiedziało, odpowiedzieli, odpowiedziały, odpowie, komentuje, komentują, komentował, komentowała,
      komentowało, komentowali, komentowały, skomentował, skomentowała, skomentowało, skomentowali,
      skomentowały, relacjonuje, relacjonują, relacjonował, relacjonowała, relacjonowało, relacjonowali,
      relacjonowały, opowiada, opowiadają, opowiadał, opowiadała, opowiadało, opowiadali, opowiadały,
      opowiedział, opowiedziała, opowiedziało, opowiedzieli, opowiedziały, zapewnia, zapewniają, zapewnił,
      zapewniła, zapewniło, zapewnili, zapewniły, zapewniał, zapewniała, zapewniało, zapewniali,
      zapewniały, przypomina, przypominają, przypomniał, przypomniała, przypomniało, przypomnieli,
      przypomniały, przekonuje, przekonują, przekonywał, przekonywała, przekonywało, przekonywali,
      przekonywały, argumentuje, argumentują, argumentował, argumentowała, argumentowało, argumentowali,
      argumentowały, zapowiada, zapowiadają, zapowiedział, zapowiedziała, zapowiedziało, zapowiedzieli,
      zapowiedziały, prognozuje, prognozują, prognozował, prognozowała, prognozowało, prognozowali,
      prognozowały, przewiduje, przewidują, przewidywał, przewidywała, przewidywało, przewidywali,
      przewidywały, szacuje, szacują, szacował, szacowała, szacowało, szacowali, szacowały, oszacował,
      oszacowała, oszacowało, oszacowali, oszacowały, donosi, donoszą, donosił, donosiła, donosiło,
      donosili, donosiły, doniósł, doniosła, doniosło, donieśli, doniosły, raportuje, raportują, ujawnia,
      ujawniają, ujawnił, ujawniła, ujawniło, ujawnili, ujawniły, deklaruje, deklarują, deklarował,
      deklarowała, deklarowało, deklarowali, deklarowały, zadeklarował, zadeklarowała, zadeklarowało,
      zadeklarowali, zadeklarowały, sugeruje, sugerują, sugerował, sugerowała, sugerowało, sugerowali,
      sugerowały, zasugerował, zasugerowała, zasugerowało, zasugerowali, zasugerowały, precyzuje,
      sprecyzował, sprecyzowała, sprecyzowało, sprecyzowali, sprecyzowały, doprecyzowuje, doprecyzował,
      doprecyzowała, doprecyzowało, doprecyzowali, doprecyzowały, uzupełnia, uzupełnił, uzupełniła,
      uzupełniło, uzupełnili, uzupełniły, kontynuuje, kontynuował, kontynuowała, kontynuowało,
      kontynuowali, kontynuowały, powtarza, powtarzają, powtórzył, powtórzyła, powtórzyło, powtórzyli,
      powtórzyły, podsumowuje, podsumowują, podsumował, podsumowała, podsumowało, podsumowali, podsumowały,
      konkluduje, konkludował, konkludowała, konkludowało, konkludowali, konkludowały, wnioskuje, zeznaje,
      zeznają, zeznał, zeznała, zeznało, zeznali, zeznały, wspomina, wspominają, wspomniał, wspomniała,
      wspomniało, wspomnieli, wspominał, wspominała, wspominało, wspominali, wspominały, akcentuje,
      akcentował, akcentowała, akcentowało, akcentowali, akcentowały, zaakcentował, zaakcentowała,
      zaakcentowało, zaakcentowali, zaakcentowały, dowodzi, dowodzą, utrzymuje, utrzymują, utrzymywał,
      utrzymywała, utrzymywało, utrzymywali, utrzymywały, komunikuje, zakomunikował, zakomunikowała,
      zakomunikowało, zakomunikowali, zakomunikowały, alarmuje, alarmują, alarmował, alarmowała,
      alarmowało, alarmowali, alarmowały, zaalarmował, zaalarmowała, zaalarmowało, zaalarmowali,
      zaalarmowały, analizuje, analizują, wyznaje, wyznał, wyznała, wyznało, wyznali, wyznały, diagnozuje,
      tweetuje, tweetował, tweetowała, tweetowało, tweetowali, tweetowały, publikuje, żartuje, żartują,
      żartował, żartowała, żartowało, żartowali, żartowały, zażartował, zażartowała, zażartowało,
      zażartowali, zażartowały, spekuluje, spekulują, postuluje, postulują, postulował, postulowała,
      postulowało, postulowali, postulowały, dopowiada, dopowiedział, dopowiedziała, dopowiedziało,
      dopowiedzieli, dopowiedziały, reaguje, reagują, zareagował, zareagowała, zareagowało, zareagowali,
      zareagowały, nadmienia, nadmienił, nadmieniła, nadmieniło, nadmienili, nadmieniły, napomyka, uściśla,
      uściślił, uściśliła, uściśliło, uściślili, uściśliły, mówiono
    `,
  },
  {
    governs: 'clause',
    complements: 'przed',
    strong: true,
    forms: `
      ostrzega, ostrzegają, ostrzegał, ostrzegała, ostrzegało, ostrzegali, ostrzegały, ostrzegł, ostrzegła,
      ostrzegło, ostrzegli, ostrzegły, przestrzega, przestrzegają, przestrzegł, przestrzegła, przestrzegli
    `,
  },
  {
    governs: 'clause',
    strong: true,
    forms: `
      przyznał, przyznała, przyznało, przyznali, przyznały, wyznał, wyznała, wyznali
    `,
  },
  {
    governs: 'that',
    strong: true,
    forms: `
      zaprzecza, zaprzeczają, zaprzeczył, zaprzeczyła, zaprzeczyło, zaprzeczyli, zaprzeczyły, żąda, żądają,
      zażądał, zażądała, zażądało, zażądali, zażądały, domaga się, domagają się, domagał się, domagała się,
      domagali się, obiecuje, obiecują, obiecał, obiecała, obiecało, obiecali, obiecały, grozi, grożą,
      zagroził, zagroziła, zagroziło, zagrozili, zagroziły, krytykuje, krytykują, skrytykował,
      skrytykowała, skrytykowało, skrytykowali, skrytykowały, gwarantuje, gwarantują, zagwarantował,
      zagwarantowała, zagwarantowało, zagwarantowali, zagwarantowały, dementuje, dementują, zdementował,
      zdementowała, zdementowało, zdementowali, zdementowały, apeluje, apelują, zaapelował, zaapelowała,
      zaapelowało, zaapelowali, zaapelowały, apelował, apelowała, apelowało, apelowali, apelowały,
      obawia się, obawiają się, obawiał się, obawiała się, ubolewa, ubolewają, ubolewał, ubolewała,
      ubolewało, ubolewali, ubolewały, narzeka, narzekają, narzekał, narzekała, narzekało, narzekali,
      narzekały, skarży się, skarżą się, skarżył się, skarżyła się, skarżyli się
    `,
  },
  {
    governs: 'that',
    forms: `
      myśli, myślą, myślał, myślała, myślało, myśleli, wierzy, wierzą, wierzył, wierzyła, wierzyło,
      wierzyli, wierzyły, uwierzył, uwierzyła, uwierzyło, uwierzyli, uwierzyły, liczy, liczą, ma nadzieję,
      mają nadzieję, miał nadzieję, miała nadzieję, mieli nadzieję, spodziewa się, spodziewają się,
      spodziewał się, spodziewała się, spodziewali się, przypuszcza, przypuszczają, przypuszczał,
      przypuszczała, przypuszczało, przypuszczali, przypuszczały, podejrzewa, podejrzewają, podejrzewał,
      podejrzewała, podejrzewało, podejrzewali, podejrzewały, proponuje, proponują, zaproponował,
      zaproponowała, zaproponowało, zaproponowali, zaproponowały, zaleca, zalecają, zalecił, zaleciła,
      zaleciło, zalecili, zaleciły, zalecał, zalecała, zalecało, zalecali, zalecały, radzi, radzą, radził,
      radziła, radziło, radzili, radziły, rozumie, rozumieją, wie, wiedzą, widzi, widzą, uznaje, uznają,
      uznał, uznała, uznało, uznali, uznały, wątpi, wątpią, wątpił, wątpiła, wątpiło, wątpili, wątpiły,
      zgadza się, zgadzają się, zgodził się, zgodziła się, sygnalizuje, sygnalizują, zasygnalizował,
      zasygnalizowała, zasygnalizowało, zasygnalizowali, zasygnalizowały, upiera się, upierał się,
      upierała się, cieszy się, cieszą się, cieszył się, cieszyła się, rekomenduje, rekomendują,
      zarekomendował, zarekomendowała, zarekomendowało, zarekomendowali, zarekomendowały, wyklucza,
      wykluczają, wykluczył, wykluczyła, wykluczyło, wykluczyli, wykluczyły, pokazuje, pokazują, pokazał,
      pokazała, pokazało, pokazali, pokazały, wykazuje, wykazują, wykazał, wykazała, wykazało, wykazali,
      wykazały, daje do zrozumienia, dał do zrozumienia, dała do zrozumienia, dali do zrozumienia,
      jest przekonany, jest przekonana, są przekonani, jest zdania, są zdania
    `,
  },
  {
    governs: 'that',
    addressee: true,
    forms: `
      pyta, pytają, pytał, pytała, pytało, pytali, pytały, zapytał, zapytała, zapytało, zapytali, zapytały,
      spytał, spytała, spytało, spytali, spytały, zastanawia się, zastanawiają się, zastanawiał się,
      zastanawiała się, dopytuje, dopytują, dopytywał, dopytywała, dopytywało, dopytywali, dopytywały
    `,
  },
  {
    governs: 'marks',
    forms: `
      krzyczy, krzyczą, krzyczał, krzyczała, krzyczało, krzyczeli, krzyknął, krzyknęła, krzyknęli, woła,
      wołają, wołał, wołała, wołało, wołali, wołały, zawołał, zawołała, zawołało, zawołali, zawołały,
      szepcze, szepnął, szepnęła, śmieje się, śmieją się, śmiał się, śmiała się, śmiali się, zaśmiał się,
      zaśmiała się, uśmiecha się, uśmiechnął się, uśmiechnęła się, wzdycha, westchnął, westchnęła, zaczyna,
      zaczęła, zaczęło, zaczął, zaczęli, rozpoczął, rozpoczęła, kończy, kończą, zakończył, zakończyła,
      zakończyło, zakończyli, zakończyły, cytuje, cytują, cytował, cytowała, cytowało, cytowali, cytowały,
      zacytował, zacytowała, zacytowało, zacytowali, zacytowały, mruczy, mruknął, mruknęła, rzucił,
      rzuciła, rzucili, rzuca, kwituje, kwitują, skwitował, skwitowała, skwitowało, skwitowali, skwitowały,
      ironizuje, ironizował, ironizowała, wtrąca, wtrącił, wtrąciła, wtrąciło, wtrącili, wtrąciły, odparł,
      odparła, odparli, odparły, odpiera, odrzekł, odrzekła, rzekł, rzekła, rzekli, wykrzyknął,
      wykrzyknęła, grzmi, grzmią, grzmiał, grzmiała, oburza się, oburzył się, oburzyła się, denerwuje się,
      chwali, chwalą, pochwalił, pochwaliła, pochwaliło, pochwalili, pochwaliły, brzmi, brzmią, brzmiał,
      brzmiała, czytamy, czyta, zachwala, dziwi się, dziwią się, dziwił się, dziwiła się, dziękuje,
      dziękują, podziękował, podziękowała, podziękowało, podziękowali, podziękowały, wylicza, wyliczają,
      wyliczał, wyliczała, wyliczało, wyliczali, wyliczały, wyliczył, wyliczyła, wyliczyło, wyliczyli,
      wyliczyły, zachwyca się, żali się, żalił się, żaliła się, wita, rozpoczynał, rozpoczynała,
      rozpoczynało, rozpoczynali, rozpoczynały, rozpoczyna, wspominał, blogował, wyjawia, wyjawił,
      wyjawiła, wyjawiło, wyjawili, wyjawiły, ripostuje, ripostował, ripostowała, podsumował, dorzuca,
      dorzucił, dorzuciła, pociesza, głosi, głoszą, głosił, głosiła, przeprasza, przepraszają, przeprosił,
      przeprosiła, przeprosiło, przeprosili, przeprosiły
    `,
  },
  {
    governs: 'name-as',
    forms: `
      nazywa, nazywają, nazwał, nazwała, nazwało, nazwali, nazwały, nazywał, nazywała, nazywało, nazywali,
      nazywały, mówi o, mówią o, mówił o, mówiła o, mówili o, pisze o, krytykuje, krytykują, skrytykował,
      skrytykowała, skrytykowało, skrytykowali, skrytykowały, chwali, chwalą, pochwalił, pochwaliła,
      pochwaliło, pochwalili, pochwaliły, potępia, potępiają, potępił, potępiła, potępiło, potępili,
      potępiły, broni, bronią, bronił, broniła, broniło, bronili, broniły
    `,
  },
  {
    governs: 'name-as',
    complements: 'jako, za, mianem, o',
    forms: `
      określa, określają, określił, określiła, określiło, określili, określiły, określał, określała,
      określało, określali, określały, opisuje, opisują, opisał, opisała, opisało, opisali, opisały,
      uznaje, uznają, uznał, uznała, uznało, uznali, uznały, ocenia, oceniają, ocenił, oceniła, oceniło,
      ocenili, oceniły, traktuje, traktują, przedstawia, przedstawiają, przedstawił, przedstawiła,
      przedstawiło, przedstawili, przedstawiły, postrzega, postrzegają, oskarża, oskarżają, oskarżył,
      oskarżyła, oskarżyło, oskarżyli, oskarżyły, charakteryzuje, scharakteryzował, scharakteryzowała
    `,
  },
];

export const pl: SpacedLexicon = {
  script: 'spaced',
  lang: 'pl',
  grammar: {
    inversion: 'free',
    dropsSubject: true,
    capitalNouns: false,
    compounds: false,
    elisions: '',
    headFirst: true,
    needsThat: true,
    clitics: [],
    genitives: "'a, 's, '",
    nameEndings: `
      a, u, owi, em, iem, ie, ego, emu, im, ym, ej, ą, ę, y, i, o, ów, om, ami, ach, iej, iego, iemu
    `,
    dialogueDash: true,
    dashReopens: true,
    bareNouns: true,
    cueInsideMarks: false,
  },
  words: {
    articles: '',
    determiners: `
      zarówno, 
      ten, ta, tego, tej, temu, tym, te, ci, tych, tymi, jego, jej, ich, nasz, nasza, nasze, naszego, naszej, nasi,
      mój, moja, moje, twój, swój, swoja, swoje, swojego, swojej, swoim, kilka, kilku, wielu, wiele, większość, niektórzy,
      niektóre, niektórych, jeden, jedna, jedno, jednego, jednej, dwa, dwie, dwaj, dwóch, obaj, obie, oboje, trzy, trzej, trzech,
      cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, inny, inna, inne, inni, innych, wszyscy, wszystkie, każdy, każda,
      pewien, pewna, żaden, żadna, dziesiątki, setki, tysiące
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: 'on' },
      { gender: 'f', number: 'one', forms: 'ona' },
      { gender: 'any', number: 'one', forms: 'ja, ty' },
      { gender: 'any', number: 'many', forms: 'oni, one, my, wy' },
    ],
    obliques: [
      { gender: 'm', number: 'one', forms: 'niego' },
      { gender: 'f', number: 'one', forms: 'niej' },
      { gender: 'any', number: 'many', forms: 'nich' },
    ],
    asSaid: 'jak',
    emptySubjects: 'to, tam, tu, co, kto, który, która, które, którzy, ono, nikt, nic',
    coordinators: 'i, oraz, lub, albo, ale, a, lecz, ani',
    subordinators: `
      gdy, kiedy, podczas, ponieważ, bo, gdyż, choć, chociaż, mimo, jeśli, jeżeli, jak, zanim, aż, dopóki, odkąd, gdzie,
      skoro, niż, dlaczego, skąd, dokąd, jakoby, póki
    `,
    relatives: 'który, która, które, którzy, którego, której, któremu, którym, którymi, których, którą',
    that: 'że, iż, jakoby',
    whether: 'czy, dlaczego, jak, co, kiedy, gdzie, kto, ile, jaki, jaka, jakie',
    prepositions: `
      o, w, we, na, do, dla, z, ze, od, ode, przez, przeciw, przeciwko, między, pod, nad, po, przed, za, bez, wśród, obok, koło, blisko,
      wobec, według, wedle, wg, zdaniem, dzięki, mimo, pomimo, przy, u, podczas, poza, oprócz, wraz, względem, dookoła, wokół, ku,
      spośród, zamiast, poprzez, ponad, spod, znad, zza, co do, na temat, w sprawie, ds
    `,
    nounLinks: 'z, ze, w, we, od, ds, do, dla, na, przy, o, u, po, pod',
    affiliationLinks: 'z, ze, w, we, od, przy, na',
    adverbs: `
      też, także, również, później, potem, następnie, wtedy, znowu, znów, ponownie, często, wciąż, nadal, tylko, już, teraz, nawet,
      więc, może, nigdy, zawsze, czasem, wkrótce, dalej, najpierw, jednak, natomiast, tymczasem, wcześniej, nie, długo, sam, sama,
      wczoraj, dziś, dzisiaj, jutro, niedawno, tam, tu, tutaj, otwarcie, wyraźnie, stanowczo, krótko, dotąd, dlatego, wreszcie,
      w końcu, na przykład, z kolei, między innymi, m.in, zarazem, jednocześnie, ponadto, poza tym, dodatkowo, jeszcze, wprost, szczerze,
      właśnie, oficjalnie, anonimowo, pisemnie, ustnie, telefonicznie, nieoficjalnie, zwłaszcza, przede wszystkim, głównie, sobie,
      się, nam, mu, jej, im, mi, po raz kolejny, w rozmowie, na koniec, wyłącznie
    `,
    adverbEndings: '',
    negations: 'nie, nigdy, żaden, ani, nikt, ledwo',
    perfect: '',
    passive:
      'jest, są, był, była, było, byli, były, został, została, zostało, zostali, zostały, zostaje, będzie, będą',
    modals: `
      może, mogą, mógł, mogła, mogli, mógłby, mogłaby, mogliby, powinien, powinna, powinno, powinni, powinny, musi, muszą, musiał, musiała,
      musieli, chce, chcą, chciał, chciała, chcieli, chciałby, chciałaby, zamierza, zamierzają, planuje, planują, miał, miała, mieli, ma,
      mają, będzie, będą, należy, trzeba, wolno, można
    `,
    infinitiveMarkers: '',
    times: `
      poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę, poniedziałku, wtorku, środy, czwartku,
      piątku, soboty, niedzieli, stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada,
      grudnia, styczniu, lutym, marcu, kwietniu, maju, czerwcu, lipcu, sierpniu, wrześniu, październiku, listopadzie, grudniu, dziś,
      dzisiaj, wczoraj, jutro, przedwczoraj, tydzień, tygodnia, tygodniu, tygodni, miesiąc, miesiąca, miesiącu, rok, roku, lat, lata, weekend,
      rano, wieczorem, południe, południu, noc, nocy, północ, wcześniej, później, temu, ubiegły, ubiegłym, ubiegłego, zeszły, zeszłym,
      zeszłego, przyszły, przyszłym, dni, dzień, dniu, godzin, godziny, godzinie, późno, niedawno, ostatnio
    `,
    hearsayVerbs: '',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'według {source}',
      content: 'around',
      matches: [
        'Według ⟦Anny Wolskiej⟧ poprawka działa na każdym komputerze.',
        'Poprawka działa na każdym komputerze, według ⟦ministerstwa⟧.',
      ],
      ignores: ['Wszystko poszło według planu.'],
    },
    {
      phrase: 'wg {source}',
      content: 'around',
      matches: ['Wg ⟦ministerstwa⟧ poprawka działa na każdym komputerze.'],
      ignores: ['Ciasto upieczono wg przepisu.'],
    },
    {
      phrase: 'zdaniem {source}',
      content: 'around',
      matches: [
        'Zdaniem ⟦Anny Wolskiej⟧ poprawka działa na każdym komputerze.',
        'Poprawka, zdaniem ⟦ekspertów⟧, działa na każdym komputerze.',
      ],
      ignores: ['Jednym zdaniem: nie działa.'],
    },
    {
      phrase: 'w opinii {source}',
      content: 'around',
      matches: ['W opinii ⟦Anny Wolskiej⟧ poprawka działa na każdym komputerze.'],
      ignores: ['W opinii było pięć stron.'],
    },
    {
      phrase: 'w ocenie {source}',
      content: 'around',
      matches: ['W ocenie ⟦ekspertów⟧ poprawka działa na każdym komputerze.'],
      ignores: [],
    },
    {
      phrase: 'w przekonaniu {source}',
      content: 'around',
      matches: ['W przekonaniu ⟦ekspertów⟧ poprawka działa.'],
      ignores: [],
    },
    {
      phrase: 'jak wynika z {source}',
      content: 'around',
      matches: ['Jak wynika z ⟦raportu⟧, poprawka działa na każdym komputerze.'],
      ignores: ['Rzeka wynika z jeziora.'],
    },
    {
      phrase: 'z informacji {source} wynika',
      content: 'after',
      matches: ['Z informacji ⟦Reutersa⟧ wynika, że poprawka działa.'],
      ignores: ['Z informacji turystycznej skorzystano.'],
    },
    {
      phrase: 'słowami {source}',
      content: 'around',
      matches: ['Słowami ⟦Anny Wolskiej⟧: „Poprawka działa na każdym komputerze”.'],
      ignores: ['Innymi słowami mówiąc, nie działa.'],
    },
    {
      phrase: 'jak czytamy w {source}',
      content: 'around',
      matches: ['Jak czytamy w ⟦komunikacie⟧, poprawka działa.'],
      ignores: [],
    },
    {
      phrase: 'czytamy w {source}',
      content: 'before',
      matches: ['„Poprawka działa na każdym komputerze” – czytamy w ⟦komunikacie⟧.'],
      ignores: ['Książki czytamy w domu.'],
    },
    {
      phrase: 'czytamy na {source}',
      content: 'before',
      matches: ['„Poprawka działa na każdym komputerze” – czytamy na ⟦stronie⟧.'],
      ignores: ['Gazety czytamy na plaży.'],
    },
  ],
  echoes:
    'jego zdaniem, jej zdaniem, ich zdaniem, w jego ocenie, w jej ocenie, w ich ocenie, w jego opinii, w jej opinii, jego słowami, jej słowami, jak sam mówi, jak sama mówi',
  people: {
    titles: [
      { gender: 'm', forms: 'pan, pana, panu, panem' },
      { gender: 'f', forms: 'pani, panią' },
      { gender: 'any', forms: 'dr, prof, mgr, inż, hab, gen, płk, ks, mec, red, doc, lek, kpt, mjr' },
    ],
    nameParticles: 'de, van, von, der, den, da, du, la, le, al, el, bin, ibn, ben',
    roles: [
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          prezes, prezesa, prezesowi, prezesem, prezesi, prezes zarządu, prezesa zarządu, wiceprezes, wiceprezesa, wiceprezesem,
          członek zarządu, członka zarządu, członkini zarządu, ceo, cto, cfo, coo, cio, ciso, cso, cmo, dyrektor generalny,
          dyrektora generalnego, dyrektor zarządzający, dyrektor techniczny, dyrektor finansowy, dyrektor wykonawczy, szef, szefa,
          szefem, szefowi, współzałożyciele, założyciele, minister, ministra, ministrem, ministrowie, premier, premiera, premierem, prezydent,
          prezydenta, prezydentem, wicepremier, wicepremiera, wiceminister, wiceministra, poseł, posła, posłem, posłowie, senator,
          senatora, europoseł, europosła, wojewoda, burmistrz, burmistrza, wójt, marszałek, marszałka, przewodniczący, przewodniczącego,
          przewodniczącym, wiceprzewodniczący, sędzia, sędziego, prokurator, prokuratora, prokuratorem, generał, generała, komisarz,
          komisarza, ambasador, ambasadora, biskup, arcybiskup, kardynał, rektor, rektora, dziekan, redaktor naczelny, redaktora naczelnego,
          lider, lidera, liderzy, kierownik, kierownika, kierownikiem, właściciel, właściciela, właściciele, sekretarz generalny, sekretarz stanu,
          rzecznik praw obywatelskich, trener, trenera, selekcjoner, główny ekonomista, głównego ekonomisty, naczelnik, naczelnika, sekretarz,
          pełnomocnik, pełnomocnika, gubernator, kanclerz, kanclerza, król, króla, papież, papieża, komendant, komendanta
        `,
      },
      {
        gender: 'm',
        rank: 'leads',
        forms:
          'dyrektor, dyrektora, dyrektorem, dyrektorowi, założyciel, założyciela, współzałożyciel, współzałożyciela, biznesmen, książę',
      },
      {
        gender: 'f',
        rank: 'leads',
        forms: `
          prezeska, prezeski, prezeską, wiceprezeska, wiceprezeski, dyrektorka, dyrektorki, dyrektorką, szefowa, szefowej, szefową,
          założycielka, założycielki, współzałożycielka, współzałożycielki, ministra cyfryzacji, ministerka, posłanka, posłanki,
          posłanką, senatorka, europosłanka, europosłanki, przewodnicząca, przewodniczącej, przewodniczącą, wiceprzewodnicząca,
          burmistrzyni, prezydentka, prezydentki, premierka, kierowniczka, kierowniczki, właścicielka, właścicielki, liderka, liderki,
          prokuratorka, sędzina, rektorka, królowa, królowej, redaktorka naczelna, redaktorki naczelnej, trenerka, kanclerka, kanclerz niemiec,
          dyrektorka generalna, dyrektorka techniczna, naczelniczka, pełnomocniczka, księżna
        `,
      },
      {
        gender: 'm',
        rank: 'speaks',
        forms: `
          rzecznik, rzecznika, rzecznikiem, rzecznikowi, rzecznicy, rzecznik prasowy, rzecznika prasowego, przedstawiciel,
          przedstawiciela, przedstawicielem, przedstawiciele
        `,
      },
      {
        gender: 'f',
        rank: 'speaks',
        forms: `
          rzeczniczka, rzeczniczki, rzeczniczką, rzeczniczce, rzeczniczka prasowa, rzeczniczki prasowej, przedstawicielka,
          przedstawicielki
        `,
      },
      {
        gender: 'm',
        rank: 'works',
        forms: `
          analityk, analityka, analitykiem, badacz, badacza, badaczem, naukowiec, naukowca, profesor, profesora, wykładowca, wykładowcy,
          ekonomista, ekonomisty, inżynier, inżyniera, programista, programisty, deweloper, projektant, projektanta, konstruktor, architekt, architekta,
          konsultant, doradca, doradcy, strateg, ekspert, eksperta, ekspertem, specjalista, specjalisty, prawnik, prawnika, adwokat,
          adwokata, radca prawny, radcy prawnego, mecenas, urzędnik, urzędnika, oficer, inwestor, inwestora, partner, redaktor, redaktora,
          dziennikarz, dziennikarza, reporter, publicysta, felietonista, korespondent, autor, autora, pisarz, pisarza, historyk, historyka,
          krytyk, krytyka, aktywista, aktywisty, działacz, działacza, student, studenta, nauczyciel, nauczyciela, lekarz, lekarza,
          psycholog, psychologa, socjolog, socjologa, biolog, fizyk, fizyka, chemik, matematyk, astronom, astronauta, pilot, rolnik,
          artysta, muzyk, piosenkarz, aktor, aktora, producent, wynalazca, przedsiębiorca, przedsiębiorcy, haker, hakera, koordynator,
          koordynatora, menedżer, menedżera, menadżer, manager, politolog, politologa, meteorolog, synoptyk, inspektor, komisarz, nadinspektor,
          aspirant, starszy aspirant, kapitan, pułkownik, major, członek, członka, pracownik, pracownika, mieszkaniec, klient, gracz,
          doktorant, adiunkt, adiunkta, wykładowca akademicki, statystyk, epidemiolog, etyk, filozof, filozofa, asystent, technik, kierowca,
          policjant, związkowiec, blogger, bloger, youtuber, streamer, moderator, twórca, twórcy, pomysłodawca, wolontariusz, radny, radnego
        `,
      },
      {
        gender: 'f',
        rank: 'works',
        forms: `
          analityczka, analityczki, badaczka, badaczki, badaczką, naukowczyni, profesorka, profesorki, wykładowczyni, ekonomistka, ekonomistki,
          inżynierka, inżynierki, programistka, programistki, projektantka, projektantki, architektka, konsultantka, doradczyni, strateżka, ekspertka, ekspertki,
          specjalistka, specjalistki, prawniczka, prawniczki, adwokatka, adwokatki, urzędniczka, inwestorka, redaktorka, redaktorki,
          dziennikarka, dziennikarki, reporterka, publicystka, autorka, autorki, pisarka, pisarki, historyczka, krytyczka, aktywistka,
          aktywistki, działaczka, studentka, studentki, nauczycielka, nauczycielki, lekarka, lekarki, pielęgniarka, psycholożka, socjolożka, biolożka, fizyczka,
          chemiczka, matematyczka, astronomka, pilotka, rolniczka, artystka, piosenkarka, aktorka, aktorki, producentka, wynalazczyni,
          przedsiębiorczyni, hakerka, koordynatorka, koordynatorki, menedżerka, menedżerki, politolożka, członkini, pracownica, pracowniczka,
          mieszkanka, klientka, graczka, doktorantka, adiunktka, policjantka, blogerka, twórczyni, radna, wolontariuszka, filozofka
        `,
      },
    ],
    roleModifiers: `
      prasowe, prasowego, prasowym,       były, była, byłego, byłej, byłym, byłą, zastępca, zastępcy, zastępczyni, starszy, starsza, młodszy, młodsza, główny, główna, głównego, głównej,
      generalny, generalna, generalnego, techniczny, techniczna, finansowy, finansowa, handlowy, handlowa, wykonawczy, zarządzający,
      zarządzająca, operacyjny, prasowy, prasowa, prasowego, naczelny, naczelna, naczelnego, pełniący obowiązki, p.o, ówczesny, obecny, obecna,       ustępujący, honorowy, wieloletni, polski, polska, polskiego, polskiej, niemiecki, niemiecka, francuski, francuska, brytyjski, brytyjska, amerykański,
      amerykańska, europejski, europejska, rosyjski, rosyjska, chiński, chińska, ukraiński, ukraińska, czeski, czeska, litewski, krajowy, krajowa,
      regionalny, globalny, medyczny, naukowy, naukowa
    `,
    unnamed: `
      oskarżony, oskarżona, oskarżonego, oskarżeni, podejrzany, podejrzana, podejrzani, poszkodowany, poszkodowana, poszkodowani, pokrzywdzony, pokrzywdzona, świadek, świadkowie, pozwany, pozwana, skazany, skazana, zatrzymany, zatrzymana, lokator, lokatorka, sąsiad, sąsiadka, znajomy, znajoma, emeryt, emerytka,
      źródło, źródła, źródeł, osoba, osoby, osób, ludzie, informator, informatora, informatorzy, rozmówca, rozmówcy, rozmówczyni, urzędnik, urzędnicy,
      urzędników, badacze, badaczy, naukowcy, naukowców, krytycy, krytyków, eksperci, ekspertów, ekspert, ekspertka, specjaliści, specjalistów, użytkownik, użytkownicy,
      użytkowników, użytkowniczka, pracownicy, pracowników, pracownik, analitycy, analityków, obserwatorzy, obserwatorów, śledczy, śledczych, prokuratorzy, władze,
      władz, ekonomiści, ekonomistów, regulatorzy, zwolennicy, przeciwnicy, przeciwników, klienci, klientów, konsumenci, mieszkańcy, mieszkańców,
      wyborcy, prawnicy, prawników, członkowie, mężczyzna, mężczyzny, kobieta, kobiety, chłopiec, dziewczyna, studenci, studentów, rodzice, rodziców, świadek, świadkowie,
      świadków, demonstranci, protestujący, kibice, fani, fanów, gracze, graczy, deweloperzy, programiści, respondenci, ankietowani, koledzy, przyjaciele,
      rzecznicy, lekarze, lekarzy, nauczyciele, nauczycieli, historycy, dziennikarze, dziennikarzy, inwestorzy, inwestorów, handlowcy, sąsiedzi, politycy,
      posłowie, hakerzy, hakerów, przestępcy, oszuści, sygnalista, pasażerowie, autorzy, autorów, twórcy, twórców, związkowcy, związkowców, rolnicy, republikanie, demokraci, opozycjoniści
    `,
    reactions: `
      nie zgadza się, się nie zgadza, nie zgodził się, nie zgodziła się, innego zdania,
      odmiennego zdania, nie jest pewien, nie jest pewna, taki pewien, taka pewna, mniej pewny,
      mniej pewna, sceptyczny, sceptyczna, ostrożniejszy, ostrożniejsza, widzi to inaczej,
      ma wątpliwości
    `,
    takeUps:
      'badacz, badacza, badaczka, badaczki, ekspert, eksperta, ekspertka, ekspertki, profesor, profesora, profesorka, mężczyzna, mężczyzny, kobieta, kobiety, prawnik, prawniczka, analityk, analityka, analityczka, lekarz, lekarka, ekonomista, ekonomistka, minister, ministra, polityk, polityka, naukowiec, naukowca, autor, autorka, szef, szefowa, dyrektor, dyrektorka',
    groups: `
      policja, policji, kierownictwo, zarząd, zarządu, rada, zespół, zespołu, komisja, komisji, publiczność, jury, rodzina, rodziny, rząd, rządu, opozycja, opozycji, koalicja,
      koalicji, większość, straż, straży, redakcja, redakcji, prokuratura, prokuratury, wojsko, załoga, sztab, sztabu, obrona, oskarżenie, branża
    `,
    roleVerbs: `
      kieruje, kierował, kierowała, prowadzi, prowadził, prowadziła, założył, założyła, zarządza, zarządzał, zarządzała, nadzoruje, nadzorował,
      stoi na czele, wykłada, wykładał, bada, badał, badała, reprezentuje, reprezentował, reprezentowała, pracuje, pracował, pracowała,
      odpowiada za, odpowiadał za, odpowiadała za, napisał, napisała, zaprojektował, zaprojektowała, stworzył, stworzyła, zbudował, zbudowała
    `,
  },
  organisations: {
    nouns: `
      firma, firmy, firmie, firmę, firmą, spółka, spółki, spółce, spółkę, przedsiębiorstwo, przedsiębiorstwa, koncern, koncernu, agencja, agencji, ministerstwo, ministerstwa,
      ministerstwu, resort, resortu, urząd, urzędu, uniwersytet, uniwersytetu, uczelnia, uczelni, politechnika, politechniki, sąd, sądu, startup, startupu, organizacja, organizacji,
      grupa, grupy, instytut, instytutu, stowarzyszenie, stowarzyszenia, związek, związku, związki, rada, komisja, komisji, bank, banku, producent, producenta, deweloper, wydawca,
      wydawcy, wydawnictwo, wydawnictwa, gazeta, gazety, dziennik, dziennika, tygodnik, tygodnika, miesięcznik, portal, portalu, serwis, serwisu, strona, sieć, sieci, platforma, platformy, usługodawca, regulator, regulatora, fundacja,
      fundacji, biuro, biura, operator, operatora, dostawca, dostawcy, gigant, giganta, studio, studia, laboratorium, think tank, think tanku, agencja prasowa, agencji prasowej, nadawca,
      nadawcy, korporacja, korporacji, oddział, przewoźnik, przewoźnika, linia lotnicza, szpital, szpitala, szkoła, szkoły, gmina, gminy, miasto, samorząd, partia, partii,          senatu,       trybunał, trybunału, izba, izby, instytucja, instytucji, inspekcja, producent gier
    `,
    nameWords: `
      sejm, sejmu, senat, kreml, kremla, biały dom, białego domu, komisja europejska, komisji europejskiej,
      inc, corp, ltd, llc, plc, gmbh, ag, sa, s.a, sp, z o.o, o.o, group, grupa, holding, labs, technologies, systems, software, networks, uniwersytet, uniwersytetu, university, instytut, instytutu,
      institute, politechnika, politechniki, akademia, akademii, szkoła, komisja, komisji, rada, ministerstwo, ministerstwa, urząd, urzędu, agencja, agencji, biuro, stowarzyszenie, związek, fundacja,
      fundacji, foundation, unia, unii, bank, banku, times, post, journal, news, gazeta, gazety, dziennik, wyborcza, wyborczej, rzeczpospolita, rzeczpospolitej, magazine, media, research, center, centrum, sąd,
      sądu, partia, policja, radio, fundusz, studios, games, entertainment, motors, energy, energia, szpital, muzeum, kościół, izba, reuters, reutersa, bloomberg, bloomberga, bbc, cnn, pap, tvn, tvn24, polsat, tvp, polska, poland
    `,
    authorities: `
      urząd, urzędu, urzędowi, urzędem, inspekcja, inspekcji, inspektorat, inspektoratu, komisja, komisji, ministerstwo, ministerstwa, agencja, agencji, rada, rady, regulator, regulatora, rzecznik praw, trybunał, trybunału, sąd, sądu, policja, policji, prokuratura, prokuratury, uokik, knf, uodo, uke, nik, zus, gus, imgw
    `,
    documents: `
      oświadczenie, oświadczenia, oświadczeniu, raport, raportu, raporcie, badanie, badania, badaniu, badań, sondaż, sondażu, list, listu, liście, mail, maila, mailu, e-mail, e-mailu, wpis, wpisu, wpisie,
      post, poście, tweet, tweeta, notatka, notatki, notatce, komunikat, komunikatu, komunikacie, pozew, pozwu, pozwie, akt oskarżenia, dokument, dokumentu, dokumencie, dokumenty, dokumentów, artykuł, artykułu, artykule,
      felieton, skarga, ostrzeżenie, wyrok, wyroku, uzasadnienie, uzasadnieniu, uzasadnienia, recenzja, analiza, analizy, analizie, strona, stronie, książka, książki, książce, ustawa, ustawy, projekt ustawy, uchwała, uchwały, opinia,
      regulamin, regulaminu, regulaminie, sprawozdanie, sprawozdania, prospekt, tekst, tekstu, publikacja, publikacji
    `,
  },
  via: {
    phrases: `
      w rozmowie z {outlet}, w wywiadzie dla {outlet}, w wywiadzie z {outlet}, w wypowiedzi dla {outlet}, w oświadczeniu dla {outlet}, w komentarzu dla {outlet}, w liście do {outlet},
      w mailu do {outlet}, w e-mailu do {outlet}, w odpowiedzi na pytania {outlet}, dla {outlet}, na antenie {outlet}, na łamach {outlet}, na portalu {outlet}, w serwisie {outlet}, na platformie {platform},
      na {platform}, w {platform}, na {medium}, w {medium}, za pośrednictwem {outlet}, za pośrednictwem {medium}, przez {medium}, cytowany przez {outlet}, cytowana przez {outlet}, we wpisie na {outlet}, we wpisie w serwisie {outlet},
      we {medium}
    `,
    platforms:
      'x, twitter, facebook, linkedin, instagram, mastodon, bluesky, threads, youtube, tiktok, reddit, telegram, snapchat, discord, medium, substack',
    media: `
      oświadczeniu, pisemnym oświadczeniu, wydanym oświadczeniu, komunikacie, komunikacie prasowym, wpisie, wpisie na blogu, blogu, poście, mailu, e-mailu, tweecie, serii tweetów, wątku, notatce, wewnętrznej notatce,
      liście, liście otwartym, wywiadzie, wywiadzie telefonicznym, podcaście, wideo, nagraniu, felietonie, raporcie, publikacji, książce, eseju, newsletterze, przemówieniu, pozwie, konferencji, konferencji prasowej, transmisji,
      sprawozdaniu, mediach społecznościowych, stronie internetowej, oficjalnej stronie, odpowiedzi, przesłanej odpowiedzi, komentarzu, rozmowie telefonicznej, sms
    `,
  },
  marked: {
    labels: `
      widniało, widniał, widnieją, widnieje, widniały, tak zwany, tak zwana, tak zwane, tak zwanego, tak zwanej, tak zwanych, tzw, zwany, zwana, zwane, zwanego, zwanej, nazywany, nazywana, nazywane, nazwany, nazwana, nazwane, znany jako, znana jako, znane jako, pod nazwą, o nazwie, nazwę, nazwa,
      zatytułowany, zatytułowana, zatytułowane, zatytułowanym, zatytułowanej, pod tytułem, pt, tytuł, ps, pseudonim, pod pseudonimem, kryptonim, kryptonimem, określany, określana, określenie, określenia, termin, terminu, terminem, pojęcie, pojęcia, słowo, słowa, słowem, wyrażenie, zwrot, frazę,
      hasztag, hashtag, skrót, skrótem, mianem, oznaczony, oznaczona, przycisk, opcja, opcję, ustawienie, kliknij, wybierz, naciśnij, zakładka, zakładkę, alias, czyli, o przydomku, przydomek, projekt, akcja, programu, program
    `,
    works: `
      film, filmu, filmie, książka, książki, książce, powieść, powieści, piosenka, piosenki, utwór, utworu, singiel, album, albumu, płyta, płyty, serial, serialu, serialem, program, programu, dokument, artykuł, artykule, esej, wiersz,
      sztuka, musical, odcinek, podcast, podcastu, podcaście, czasopismo, gra, gry, grę, grze, wideo, obraz, obrazu, wystawa, wystawy, felieton, dramat, thriller, biografia, badanie, raport, raportu, komedia, spektakl
    `,
    inscriptions: `
      napis, napisem, napisy, napisami, tabliczka, tabliczki, tabliczce, transparent, transparencie, transparentach, plakatach, plakacie, tabliczkach, banerach, banerze, koszulkach, transparenty, transparentem, transparentami, plakat, plakaty, plakatem, hasło, hasła, hasłem, hasłami, slogan, sloganem, motto, mottem, nagłówek, nagłówkiem, nagłówki,
      koszulka, koszulce, naklejka, komunikat błędu, baner, banerem, dewiza
    `,
    questions: 'pytanie, p, dziennikarz, redakcja',
    answers: 'odpowiedź, o',
  },
  ranking: {
    dangling: `
      i, a, ale, więc, lub, bo, że, to, ten, ta, te, on, ona, oni, dlatego, wtedy, też, także, tak, nie, ponadto
    `,
    weighty: `
      musi, musimy, muszą, nigdy, zawsze, najgorszy, najgorsze, najlepszy, największy, największe, pierwszy, jedyny, potrzebuje, potrzebujemy, powinien, powinniśmy, będzie, nie może, nie możemy, źle, błąd,
      porażka, sukces, ważne, ważny, kluczowe, kluczowy, poważne, poważny, niebezpieczne, niebezpieczny, ryzyko, zagrożenie, bezprecedensowy, historyczny, niemożliwe, katastrofa, przyszłość, zmienić, zmieni,
      wierzę, dumny, dumna, dumni, przykro, przepraszam, przepraszamy, pomyłka, niedopuszczalne, skandal
    `,
    firstPerson:
      'ja, my, nas, nam, nami, mnie, mi, nasz, nasza, nasze, mój, moja, moje, jestem, jesteśmy, mamy, mam, chcemy, musimy, możemy',
  },
  abbreviations: `
    dr, prof, mgr, inż, hab, gen, płk, ks, mec, red, doc, lek, kpt, mjr, św, ul, al, m.in, np, tj, tzn, tzw, itd, itp, ok, godz, str, art, ust, pkt, nr, tel, r, w, ur, zm, im, ds, pt, ps, wg,
    mln, mld, tys, zł, sp, s.a, p.o, ww, cdn, zob, por, jw, inc, corp, ltd, co, u.s, b, bł, ww, woj, pow, gm
  `,
};
