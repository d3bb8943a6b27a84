import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'clause',
    forms: `
      sanoo, sanovat, sanoi, sanoivat, kertoo, kertovat, kertoi, kertoivat, toteaa, toteavat, totesi,
      totesivat, korostaa, korostavat, korosti, korostivat, painottaa, painottavat, painotti, painottivat,
      huomauttaa, huomauttavat, huomautti, huomauttivat, muistuttaa, muistuttavat, muistutti, muistuttivat,
      selittää, selittävät, selitti, selittivät, selventää, selventävät, selvensi, selvensivät, tarkentaa,
      tarkentavat, tarkensi, tarkensivat, lisää, lisäävät, lisäsi, lisäsivät, väittää, väittävät, väitti,
      väittivät, ilmoittaa, ilmoittavat, ilmoitti, ilmoittivat, tiedottaa, tiedottavat, tiedotti,
      tiedottivat, uutisoi, uutisoivat, raportoi, raportoivat, kirjoittaa, kirjoittavat, kirjoitti,
      kirjoittivat, vastaa, vastaavat, vastasi, vastasivat, vahvistaa, vahvistavat, vahvisti, vahvistivat,
      arvioi, arvioivat, arvelee, arvelevat, arveli, arvelivat, katsoo, katsovat, katsoi, katsoivat,
      linjaa, linjaavat, linjasi, linjasivat, perustelee, perustelevat, perusteli, perustelivat, kommentoi,
      kommentoivat, jatkaa, jatkavat, jatkoi, jatkoivat, kuvailee, kuvailevat, kuvaili, kuvailivat, kuvaa,
      kuvaavat, kuvasi, kuvasivat, tiivistää, tiivistävät, tiivisti, tiivistivät, ennustaa, ennustavat,
      ennusti, ennustivat, ennakoi, ennakoivat, vakuuttaa, vakuuttavat, vakuutti, vakuuttivat, esittää,
      esittävät, esitti, esittivät, paljastaa, paljastavat, paljasti, paljastivat, vihjaa, vihjaavat,
      vihjasi, vihjasivat, vihjailee, vihjailevat, vihjaili, vihjailivat, mainitsee, mainitsevat, mainitsi,
      mainitsivat, lausuu, lausuvat, lausui, lausuivat, julistaa, julistavat, julisti, julistivat,
      todistaa, todistavat, todisti, todistivat, muistelee, muistelevat, muisteli, muistelivat, vitsailee,
      vitsailevat, vitsaili, vitsailivat, vertaa, vertaavat, vertasi, vertasivat, pohtii, pohtivat, pohti,
      tviittaa, tviittaavat, tviittasi, tviittasivat, twiittaa, twiittaavat, twiittasi, twiittasivat,
      päättelee, päättelevät, päätteli, päättelivät, laskee, laskevat, laski, laskivat, toistaa, toistavat,
      toisti, toistivat, täsmentää, täsmentävät, täsmensi, täsmensivät, summaa, summaavat, summasi,
      summasivat, argumentoi, argumentoivat, alleviivaa, alleviivaavat, alleviivasi, alleviivasivat, avaa,
      avaavat, avasi, avasivat, kiteyttää, kiteyttävät, kiteytti, kiteyttivät, analysoi, analysoivat,
      spekuloi, spekuloivat, valottaa, valottavat, valotti, valottivat, tulkitsee, tulkitsevat, tulkitsi,
      tulkitsivat, havainnollistaa, havainnollistavat, havainnollisti, havainnollistivat, täydentää,
      täydentävät, täydensi, täydensivät, kuittaa, kuittaavat, kuittasi, kuittasivat, viestii, viestivät,
      viesti, tunnustelee, tunnustelevat, tunnusteli, tunnustelivat, julkaisee, julkaisevat, julkaisi,
      julkaisivat
    `,
    participles: `
      sanonut, sanoneet, kertonut, kertoneet, todennut, todenneet, korostanut, korostaneet, painottanut,
      painottaneet, huomauttanut, huomauttaneet, muistuttanut, muistuttaneet, selittänyt, selittäneet,
      selventänyt, selventäneet, tarkentanut, tarkentaneet, lisännyt, lisänneet, väittänyt, väittäneet,
      ilmoittanut, ilmoittaneet, tiedottanut, tiedottaneet, uutisoinut, uutisoineet, raportoinut,
      raportoineet, kirjoittanut, kirjoittaneet, vastannut, vastanneet, vahvistanut, vahvistaneet,
      arvioinut, arvioineet, arvellut, arvelleet, katsonut, katsoneet, linjannut, linjanneet, perustellut,
      perustelleet, kommentoinut, kommentoineet, jatkanut, jatkaneet, kuvaillut, kuvailleet, kuvannut,
      kuvanneet, tiivistänyt, tiivistäneet, ennustanut, ennustaneet, ennakoinut, ennakoineet, vakuuttanut,
      vakuuttaneet, esittänyt, esittäneet, paljastanut, paljastaneet, vihjannut, vihjanneet, vihjaillut,
      vihjailleet, maininnut, maininneet, lausunut, lausuneet, julistanut, julistaneet, todistanut,
      todistaneet, muistellut, muistelleet, vitsaillut, vitsailleet, verrannut, verranneet, pohtinut,
      pohtineet, tviitannut, tviitanneet, twiitannut, twiitanneet, päätellyt, päätelleet, laskenut,
      laskeneet, toistanut, toistaneet, täsmentänyt, täsmentäneet, summannut, summanneet, argumentoinut,
      argumentoineet, alleviivannut, alleviivanneet, avannut, avanneet, kiteyttänyt, kiteyttäneet,
      analysoinut, analysoineet, spekuloinut, spekuloineet, valottanut, valottaneet, tulkinnut, tulkinneet,
      havainnollistanut, havainnollistaneet, täydentänyt, täydentäneet, kuitannut, kuitanneet, viestinyt,
      viestineet, julkaissut, julkaisseet
    `,
  },
  {
    governs: 'clause',
    strong: true,
    forms: `
      varoittaa, varoittavat, varoitti, varoittivat, varoittelee, varoittelevat, varoitteli, varoittelivat
    `,
    participles: `
      varoittanut, varoittaneet, varoitellut, varoitelleet
    `,
  },
  {
    governs: 'clause',
    strong: true,
    forms: `
      myöntää, myöntävät, myönsi, myönsivät, tunnustaa, tunnustavat, tunnusti, tunnustivat
    `,
    participles: `
      myöntänyt, myöntäneet, tunnustanut, tunnustaneet
    `,
  },
  {
    governs: 'that',
    strong: true,
    forms: `
      kieltää, kieltävät, kielsi, kielsivät, kiistää, kiistävät, kiisti, kiistivät, vaatii, vaativat,
      vaati, lupaa, lupaavat, lupasi, lupasivat, pelkää, pelkäävät, pelkäsi, pelkäsivät, uhkaa, uhkaavat,
      uhkasi, uhkasivat, valittaa, valittavat, valitti, valittivat, takaa, takaavat, takasi, takasivat,
      kritisoi, kritisoivat, arvostelee, arvostelevat, arvosteli, arvostelivat, moittii, moittivat, moitti,
      pahoittelee, pahoittelevat, pahoitteli, pahoittelivat, kehottaa, kehottavat, kehotti, kehottivat,
      tyrmää, tyrmäävät, tyrmäsi, tyrmäsivät, epäilee, epäilevät, epäili, epäilivät
    `,
    participles: `
      kieltänyt, kieltäneet, kiistänyt, kiistäneet, vaatinut, vaatineet, luvannut, luvanneet, pelännyt,
      pelänneet, uhannut, uhanneet, valittanut, valittaneet, taannut, taanneet, kritisoinut, kritisoineet,
      arvostellut, arvostelleet, moittinut, moittineet, pahoitellut, pahoitelleet, kehottanut, kehottaneet,
      tyrmännyt, tyrmänneet, epäillyt, epäilleet
    `,
  },
  {
    governs: 'that',
    forms: `
      uskoo, uskovat, uskoi, uskoivat, toivoo, toivovat, toivoi, toivoivat, odottaa, odottavat, odotti,
      odottivat, ajattelee, ajattelevat, ajatteli, ajattelivat, luulee, luulevat, luuli, luulivat, tietää,
      tietävät, tiesi, tiesivät, ehdottaa, ehdottavat, ehdotti, ehdottivat, suosittelee, suosittelevat,
      suositteli, suosittelivat, suosittaa, suosittavat, suositti, suosittivat, ymmärtää, ymmärtävät,
      ymmärsi, ymmärsivät, huomaa, huomaavat, huomasi, huomasivat, havaitsee, havaitsevat, havaitsi,
      havaitsivat, olettaa, olettavat, oletti, olettivat, osoittaa, osoittavat, osoitti, osoittivat,
      viittaa, viittaavat, viittasi, viittasivat, iloitsee, iloitsevat, iloitsi, iloitsivat, harmittelee,
      harmittelevat, harmitteli, harmittelivat, toivottaa, toivottavat, toivotti, toivottivat, näkee,
      näkevät, näki, näkivät, muistaa, muistavat, muisti, muistivat, neuvoo, neuvovat, neuvoi, neuvoivat,
      suree, surevat, suri, surivat, kokee, kokevat, koki, kokivat, signaloi, signaloivat
    `,
    participles: `
      uskonut, uskoneet, toivonut, toivoneet, odottanut, odottaneet, ajatellut, ajatelleet, luullut,
      luulleet, tiennyt, tienneet, ehdottanut, ehdottaneet, suositellut, suositelleet, suosittanut,
      suosittaneet, ymmärtänyt, ymmärtäneet, huomannut, huomanneet, havainnut, havainneet, olettanut,
      olettaneet, osoittanut, osoittaneet, viitannut, viitanneet, iloinnut, iloinneet, harmitellut,
      harmitelleet, nähnyt, nähneet, muistanut, muistaneet, neuvonut, neuvoneet, kokenut, kokeneet
    `,
  },
  {
    governs: 'that',
    forms: `
      kysyy, kysyvät, kysyi, kysyivät, ihmettelee, ihmettelevät, ihmetteli, ihmettelivät, tiedustelee,
      tiedustelevat, tiedusteli, tiedustelivat, pohdiskelee, pohdiskelevat, pohdiskeli, pohdiskelivat
    `,
    participles: `
      kysynyt, kysyneet, ihmetellyt, ihmetelleet, tiedustellut, tiedustelleet, pohdiskellut, pohdiskelleet
    `,
  },
  {
    governs: 'marks',
    forms: `
      huutaa, huutavat, huusi, huusivat, huudahtaa, huudahtavat, huudahti, huudahtivat, kuiskaa,
      kuiskaavat, kuiskasi, kuiskasivat, nauraa, nauravat, nauroi, nauroivat, naurahtaa, naurahtavat,
      naurahti, naurahtivat, huokaa, huokaavat, huokasi, huokasivat, huokaisee, huokaisevat, huokaisi,
      huokaisivat, aloittaa, aloittavat, aloitti, aloittivat, lopettaa, lopettavat, lopetti, lopettivat,
      päättää, päättävät, päätti, päättivät, siteeraa, siteeraavat, siteerasi, siteerasivat, mutisee,
      mutisevat, mutisi, mutisivat, riemuitsee, riemuitsevat, riemuitsi, riemuitsivat, hymyilee,
      hymyilevät, hymyili, hymyilivät, hymähtää, hymähtävät, hymähti, hymähtivät, tuumaa, tuumaavat,
      tuumasi, tuumasivat, tuumii, tuumivat, tuumi, tokaisee, tokaisevat, tokaisi, tokaisivat, sivaltaa,
      sivaltavat, sivalsi, sivalsivat, jyrähtää, jyrähtävät, jyrähti, jyrähtivät, paukuttaa, paukuttavat,
      paukutti, paukuttivat, latelee, latelevat, lateli, latelivat, bloggaa, bloggaavat, bloggasi,
      bloggasivat, kuuluu, kuuluvat, kuului, kuuluivat, keskeyttää,
      keskeyttävät, keskeytti, keskeyttivät, puuskahtaa, puuskahtavat, puuskahti, puuskahtivat, kiittää,
      kiittävät, kiitti, kiittivät, kehuu, kehuvat, kehui, kehuivat, hehkuttaa, hehkuttavat, hehkutti,
      hehkuttivat, ylistää, ylistävät, ylisti, ylistivät, myhäilee, myhäilevät, myhäili, myhäilivät,
      heittää, heittävät, heitti, heittivät, protestoi, protestoivat, reagoi, reagoivat, filosofoi,
      filosofoivat, puolustautuu, puolustautuvat, puolustautui, puolustautuivat, listaa, listaavat,
      listasi, listasivat, lohduttaa, lohduttavat, lohdutti, lohduttivat, murahtaa, murahtavat, murahti,
      murahtivat, parahtaa, parahtavat, parahti, parahtivat, ihastelee, ihastelevat, ihasteli, ihastelivat,
      postaa, postaavat, postasi, postasivat
    `,
    participles: `
      huutanut, huutaneet, huudahtanut, huudahtaneet, kuiskannut, kuiskanneet, nauranut, nauraneet,
      naurahtanut, naurahtaneet, huoannut, huoanneet, huokaissut, huokaisseet, aloittanut, aloittaneet,
      lopettanut, lopettaneet, päättänyt, päättäneet, siteerannut, siteeranneet, riemuinnut, riemuinneet,
      hymyillyt, hymyilleet, hymähtänyt, tuumannut, tuumanneet, tuuminut, tokaissut, tokaisseet,
      sivaltanut, sivaltaneet, jyrähtänyt, blogannut, puuskahtanut, kiittänyt, kiittäneet, kehunut,
      kehuneet, hehkuttanut, hehkuttaneet, ylistänyt, heittänyt, reagoinut, listannut, ihastellut,
      postannut, postanneet
    `,
  },
  {
    governs: 'name-as',
    forms: `
      kutsuu, kutsuvat, kutsui, kutsuivat, nimittää, nimittävät, nimitti, nimittivät, haukkuu, haukkuvat,
      haukkui, haukkuivat, kuvailee, kuvailevat, kuvaili, kuvailivat, kuvaa, kuvaavat, kuvasi, kuvasivat,
      luonnehtii, luonnehtivat, luonnehti, pitää, pitävät, piti, pitivät, kehuu, kehuvat, kehui, kehuivat,
      moittii, moittivat, moitti, kritisoi, kritisoivat, arvostelee, arvostelevat, arvosteli, arvostelivat,
      leimaa, leimaavat, leimasi, leimasivat, syyttää, syyttävät, syytti, syyttivät, ylistää, ylistävät,
      ylisti, ylistivät, puhuu, puhuvat, puhui, puhuivat, määrittelee, määrittelevät, määritteli,
      määrittelivät
    `,
    participles: `
      kutsunut, kutsuneet, nimittänyt, nimittäneet, haukkunut, haukkuneet, kuvaillut, kuvailleet, kuvannut,
      kuvanneet, luonnehtinut, luonnehtineet, pitänyt, pitäneet, kehunut, kehuneet, moittinut, kritisoinut,
      arvostellut, leimannut, leimanneet, syyttänyt, syyttäneet, ylistänyt, puhunut, puhuneet, määritellyt
    `,
  },
];

export const fi: SpacedLexicon = {
  script: 'spaced',
  lang: 'fi',
  grammar: {
    inversion: 'free',
    dropsSubject: true,
    capitalNouns: false,
    compounds: true,
    elisions: '',
    needsThat: true,
    clitics: [],
    genitives: "'n, 'in, ', :n, :in, :ssä, :ssa, :stä, :sta, :lle, :llä, :lla, :ltä, :lta, :hon, :een",
    nameEndings: `
      n, in, en, an, än, lla, llä, lta, ltä, lle, illa, illä, ilta, iltä, ille, ssa, ssä, sta, stä, issa, issä, ista, istä, ksi, na, nä,
      ina, inä, a, ä, ta, tä, ia, iä, seen, sen, sta, sella, selle, selta, sessa, sesta, hin
    `,
    dialogueDash: true,
    dashReopens: true,
    bareNouns: true,
    affiliationEndings: 'sta, stä, lta, ltä, ssa, ssä, lla, llä',
    cueInsideMarks: false,
  },
  words: {
    articles: '',
    determiners: `
      tämän, tuon, sen, näiden, noiden, niiden, hänen, heidän, meidän, teidän, minun, sinun, moni, monet, monien,
      usea, useat, useiden, jotkut, joku, jokin, eräs, eräät, erään, kaikki, kaikkien, molemmat, molempien, kaksi, kahden, kolme, kolmen, neljä, viisi, kuusi,
      seitsemän, kahdeksan, yhdeksän, kymmenen, muu, muut, muiden, toinen, toiset, toisen, jokainen, kukin, yksi, yhden, kymmenet, sadat, tuhannet, osa, useimmat, sama,
      samat, oma, muutama, muutamat
    `,
    pronouns: [
      { gender: 'any', number: 'one', forms: 'hän, minä, sinä' },
      { gender: 'any', number: 'many', forms: 'he, me, te' },
    ],
    asSaid: 'kuten, niinkuin',
    emptySubjects:
      'alustavan, alustavien, toisin, omin, suorin, suunnitelman, suunnitelmien, sopimuksen, ohjelman, sääntöjen, lain, aikataulun, odotusten, tavan, tilanteen, mallin, järjestyksen, perinteen, ohjeen, ohjeiden, tarpeen, halun, koon, iän, se, tämä, tuo, mikä, mitä, kuka, joka, jotka, ne, nämä, siitä, siellä, täällä, tässä, siinä',
    coordinators: 'ja, sekä, tai, mutta, vaan, eli',
    subordinators: `
      kun, koska, jos, vaikka, sillä, kunnes, ennen, jälkeen, jotta, kuin, niin, mikäli, ellei, joskin, miten, miksi, missä, milloin, siksi, kuten, samalla, ennenkuin
    `,
    relatives:
      'joka, jotka, jonka, joiden, jota, joita, jossa, joissa, josta, joista, jolla, jolle, johon, mikä, mitä, minkä',
    that: 'että, ettei, etteivät, etten, ettemme',
    whether: 'miksi, miten, kuinka, mitä, milloin, missä, kuka, onko, voiko, jos',
    prepositions: `
      ennen, ilman, kohti, paitsi, pitkin, vastaan, noin, yli, alle, jälkeen, mukaan, kanssa, takia, vuoksi, aikana, välillä, kautta, puolesta, perusteella, kohdalla, osalta, lisäksi,
      luona, johdosta, ansiosta, sijaan, sijasta, keskellä, ympäri, lähellä, läpi, vastoin, myötä, avulla, edessä, takana, päällä, mielestä, sanoin
    `,
    nounLinks: '',
    affiliationLinks: '',
    adverbs: `
      myös, lisäksi, myöhemmin, sitten, silloin, taas, jälleen, usein, yhä, edelleen, vain, jo, nyt, jopa, ehkä, koskaan, aina, joskus, pian, ensin, kuitenkin, puolestaan, samalla, aiemmin, aikaisemmin, ei, kauan,
      itse, eilen, tänään, huomenna, äskettäin, hiljattain, siellä, täällä, suoraan, sen sijaan, esimerkiksi, muun muassa, siten, nimittäin, siis, toki, lopulta, lopuksi, aluksi, kirjallisesti, suullisesti, avoimesti, selvästi,
      tiukasti, lyhyesti, toistaiseksi, siksi, näin, vastikään, nykyisin, ylipäätään, erityisesti, ennen kaikkea, juuri, todella, oikeastaan, luonnollisesti, yleensä, sähköpostitse, puhelimitse, tyytyväisenä, mm, viime
    `,
    adverbEndings: 'sti',
    negations: 'ei, eivät, en, emme, ette, älä, ole, eikä, eivätkä, tuskin',
    perfect: 'on, ovat, oli, olivat, olisi, olisivat, ole',
    passive: '',
    modals: `
      voi, voivat, voisi, voisivat, saattaa, saattavat, saattoi, pitää, pitäisi, täytyy, täytyi, täytyisi, aikoo, aikovat, aikoi, haluaa, haluavat, halusi, haluaisi, saa, saavat, sai, tulee, tulisi, tulevat, joutuu, joutui, tuskin, kannattaa, pyrkii, suunnittelee
    `,
    infinitiveMarkers: '',
    times: `
      maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina, tammikuussa, helmikuussa, maaliskuussa, huhtikuussa, toukokuussa, kesäkuussa,
      heinäkuussa, elokuussa, syyskuussa, lokakuussa, marraskuussa, joulukuussa, tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta, tänään, eilen,
      huomenna, toissapäivänä, viikko, viikolla, viikon, kuukausi, kuussa, kuukauden, vuosi, vuonna, vuoden, vuotta, viikonloppuna, aamulla, aamupäivällä, päivällä, iltapäivällä, illalla, yöllä, keskiyöllä, aiemmin, myöhemmin, viime, ensi, sitten,
      päivän, päivää, tunnin, tuntia, tunti, kello, myöhään, äskettäin, maanantai-iltana, tiistai-iltana, keskiviikkoiltana, torstai-iltana, perjantai-iltana, kesällä, syksyllä, talvella, keväällä
    `,
    hearsayVerbs: '',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: '{source} mukaan',
      content: 'around',
      matches: [
        '⟦Anna Salmen⟧ mukaan korjaus toimii kaikilla koneilla.',
        'Korjaus toimii kaikilla koneilla, ⟦ministeriön⟧ mukaan.',
      ],
      ignores: ['Lapset otettiin mukaan retkelle.'],
    },
    {
      phrase: '{source} mielestä',
      content: 'around',
      matches: ['⟦Anna Salmen⟧ mielestä korjaus toimii kaikilla koneilla.'],
      ignores: ['Hän suuttui ja unohtui mielestä.'],
    },
    {
      phrase: '{source} sanoin',
      content: 'around',
      matches: ['⟦Anna Salmen⟧ sanoin: ”Korjaus toimii kaikilla koneilla.”'],
      ignores: ['Toisin sanoin se ei toimi.'],
    },
    {
      phrase: '{source} arvion mukaan',
      content: 'around',
      matches: ['⟦Anna Salmen⟧ arvion mukaan korjaus toimii.'],
      ignores: ['Alustavan arvion mukaan kukaan ei loukkaantunut.'],
    },
    {
      phrase: '{source} tietojen mukaan',
      content: 'around',
      matches: ['⟦Reutersin⟧ tietojen mukaan korjaus toimii.'],
      ignores: ['Ennakkotietojen mukaan sataa.'],
    },
    {
      phrase: '{source} näkemyksen mukaan',
      content: 'around',
      matches: ['⟦Anna Salmen⟧ näkemyksen mukaan korjaus toimii.'],
      ignores: [],
    },
    {
      phrase: 'niin kuin {source} sanoo',
      content: 'around',
      matches: ['Niin kuin ⟦Anna Salmi⟧ sanoo, korjaus toimii.'],
      ignores: [],
    },
    {
      phrase: 'kuten {source} sanoo',
      content: 'around',
      matches: ['Kuten ⟦Anna Salmi⟧ sanoo, korjaus toimii.'],
      ignores: [],
    },
  ],
  echoes: 'hänen mukaansa, hänen mielestään, hänen arvionsa mukaan, heidän mukaansa, heidän mielestään',
  people: {
    titles: [
      { gender: 'm', forms: 'herra' },
      { gender: 'f', forms: 'rouva, neiti' },
      { gender: 'any', forms: 'tri, prof, toht' },
    ],
    nameParticles: 'de, van, von, af, der, den, da, du, la, le, al, el, bin, ibn, ben',
    roles: [
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          toimitusjohtaja, toimitusjohtajan, toimitusjohtajat, varatoimitusjohtaja, pääjohtaja, pääjohtajan, konsernijohtaja, johtaja, johtajan, johtajat, johtajien, päällikkö, päällikön, päälliköt, perustaja, perustajan, perustajat, perustajien,
          perustajajäsen, toinen perustaja, teknologiajohtaja, talousjohtaja, tietoturvajohtaja, tuotejohtaja, hallituksen puheenjohtaja, hallituksen puheenjohtajan, puheenjohtaja, puheenjohtajan, varapuheenjohtaja, presidentti, presidentin, varapresidentti,
          pääministeri, pääministerin, ministeri, ministerin, ministerit, ulkoministeri, valtiovarainministeri, oikeusministeri, sisäministeri, valtiosihteeri, valtiosihteerin, kansliapäällikkö, kansanedustaja, kansanedustajan, kansanedustajat,
          europarlamentaarikko, meppi, mepin, komissaari, komissaarin, kaupunginjohtaja, pormestari, pormestarin, kunnanjohtaja, puolueen puheenjohtaja, ryhmäjohtaja, omistaja, omistajan, päätoimittaja, päätoimittajan, rehtori, rehtorin, dekaani,
          tuomari, tuomarin, käräjätuomari, syyttäjä, syyttäjän, valtakunnansyyttäjä, erikoissyyttäjä, kenraali, kenraalin, puolustusvoimain komentaja, komentaja, suurlähettiläs, suurlähettilään, kuningas, kuninkaan, kuningatar, piispa, arkkipiispa,
          pääsihteeri, pääsihteerin, pääekonomisti, pääekonomistin, päävalmentaja, valmentaja, valmentajan, senaattori, senaattorin, kuvernööri, kuvernöörin, liittokansleri, oikeusasiamies, tietosuojavaltuutettu, tietosuojavaltuutetun, kuluttaja-asiamies,
          kuluttaja-asiamiehen, ylijohtaja, ylijohtajan, osastopäällikkö, yksikönpäällikkö, toiminnanjohtaja, ceo, cto, cfo, coo, cio, ciso, pomo, pomon
        `,
      },
      { gender: 'm', rank: 'leads', forms: 'kuningas, kuninkaan, prinssi, liikemies, liikemiehen' },
      { gender: 'f', rank: 'leads', forms: 'kuningatar, kuningattaren, prinsessa, liikenainen' },
      {
        gender: 'any',
        rank: 'speaks',
        forms: `
          tiedottaja, tiedottajan, tiedottajat, edustaja, edustajan, edustajat, edustajien, puhehenkilö, puhehenkilön, viestintäjohtaja, viestintäjohtajan, viestintäpäällikkö, viestintäpäällikön, tiedotuspäällikkö, lehdistöpäällikkö, viestintäasiantuntija,
          lehdistösihteeri, lehdistöavustaja
        `,
      },
      { gender: 'm', rank: 'speaks', forms: 'puhemies, puhemiehen, tiedotusmies' },
      {
        gender: 'any',
        rank: 'works',
        forms: `
          tutkija, tutkijan, tutkijat, tutkijoiden, erikoistutkija, tutkijatohtori, professori, professorin, professorit, dosentti, dosentin, lehtori, yliopistonlehtori, väitöskirjatutkija, analyytikko, analyytikon, analyytikot, ekonomisti, ekonomistin, ekonomistit,
          insinööri, insinöörin, kehittäjä, kehittäjän, kehittäjät, ohjelmoija, suunnittelija, suunnittelijan, muotoilija, arkkitehti, konsultti, konsultin, neuvonantaja, strategi, asiantuntija, asiantuntijan, asiantuntijat, asiantuntijoiden, erityisasiantuntija,
          juristi, juristin, lakimies, asianajaja, asianajajan, virkamies, virkamiehen, tarkastaja, ylitarkastaja, sijoittaja, osakas, toimittaja, toimittajan, kolumnisti, kirjeenvaihtaja, kirjailija, kirjailijan, kirjoittaja, historioitsija, kriitikko, kriitikon,
          aktivisti, aktivistin, opiskelija, opiskelijan, opettaja, opettajan, lääkäri, lääkärin, ylilääkäri, sairaanhoitaja, psykologi, sosiologi, biologi, fyysikko, kemisti, matemaatikko, tähtitieteilijä, astronautti, lentäjä, maanviljelijä, taiteilija, muusikko,
          laulaja, näyttelijä, tuottaja, keksijä, yrittäjä, yrittäjän, hakkeri, koordinaattori, projektipäällikkö, tuotepäällikkö, tietoturvapäällikkö, liiketoimintajohtaja, tutkimusjohtaja, tutkimusprofessori, kehitysjohtaja, markkinointijohtaja, myyntijohtaja, tutkinnanjohtaja,
          tutkinnanjohtajan, rikoskomisario, rikosylikomisario, komisario, komisarion, ylikomisario, ylikonstaapeli, konstaapeli, palomestari, poliisi, valtiotieteilijä, meteorologi, seismologi, jäsen, jäsenen, työntekijä, asukas, asiakas, vastaava, tietoturvatutkija,
          tietoturva-asiantuntija, juontaja, kapteeni, neuvottelija, pääluottamusmies, luottamusmies, pelinkehittäjä, pelisuunnittelija, moderaattori, tilastotieteilijä, epidemiologi, eetikko, filosofi, sihteeri, avustaja, teknikko, kuljettaja, partneri, kyberasiantuntija
        `,
      },
    ],
    roleModifiers: `
      entinen, entisen, entiset, ex, vara, apulais, vt, v.t, väliaikainen, väliaikaisen, nykyinen, nykyisen, väistyvä, silloinen, tuleva, operatiivinen, tekninen, teknisen, taloudellinen, tieteellinen, kaupallinen, johtava, johtavan, vanhempi, nuorempi, suomalainen,
      suomalaisen, ruotsalainen, ruotsalaisen, norjalainen, tanskalainen, yhdysvaltalainen, yhdysvaltalaisen, amerikkalainen, brittiläinen, saksalainen, ranskalainen, eurooppalainen, kiinalainen, venäläinen, virolainen, globaali, pohjoismainen, alueellinen, kansallinen, pitkäaikainen
    `,
    unnamed: `
      syytetty, epäilty, uhri, asianomistaja, todistaja, kantaja, vastaaja,
      lähde, lähdettä, asiantuntijaa, tutkijaa, henkilöä, työntekijää, virkamiestä, lähteen, lähteet, lähteiden, henkilö, henkilön, henkilöt, ihmiset, ihmisten, virkamies, virkamiehet, virkamiesten, tutkijat, tutkijoiden, kriitikot, kriitikoiden, asiantuntijat, asiantuntijoiden, käyttäjä, käyttäjän, käyttäjät, käyttäjien, työntekijät, työntekijöiden, työntekijä,
      analyytikot, analyytikoiden, tarkkailijat, viranomaiset, viranomaisten, viranomainen, ekonomistit, ekonomistien, kannattajat, vastustajat, vastustajien, asiakkaat, asiakkaiden, asiakas, kuluttajat, kuluttajien, asukkaat, asukkaiden, äänestäjät, juristit, jäsenet, jäsenten, nainen, naisen,
      tyttö, poika, opiskelijat, vanhemmat, vanhempien, silminnäkijä, silminnäkijän, silminnäkijät, silminnäkijöiden, mielenosoittajat, fanit, pelaajat, pelaajien, kehittäjät, kehittäjien, tietoturvatutkijat, vastaajat, vastaajien, kollegat, ystävät, tiedottajat, lääkärit, lääkärien, opettajat,
      opettajien, historioitsijat, toimittajat, sijoittajat, sijoittajien, naapurit, syyttäjät, poliitikot, poliitikkojen, kansanedustajat, hakkerit, huijarit, rikolliset, matkustajat, ilmiantaja, tekijät, tekijöiden, perustajat, omistajat, eräs mies, mies, miehen
    `,
    reactions: `
      eri mieltä, toista mieltä, yhtä varma, niin varma, ei usko, skeptinen, epäileväinen,
      varovaisempi, näkee asian toisin, näki asian toisin, epäilee, epäili
    `,
    takeUps:
      'tutkija, tutkijan, asiantuntija, asiantuntijan, professori, professorin, mies, miehen, nainen, naisen, analyytikko, lääkäri, ekonomisti, ministeri, ministerin, kirjailija, johtaja, perustaja',
    groups: `
      poliisi, poliisin, johto, johdon, hallitus, hallituksen, henkilöstö, ammattiliitto, valiokunta, valiokunnan, neuvosto, neuvoston, yleisö, perhe, perheen, oppositio, opposition, koalitio, enemmistö, palokunta, pelastuslaitos, pelastuslaitoksen, toimitus, lautakunta, lautakunnan, paneeli,
      puolustus, armeija, tiimi, tiimin, tutkijaryhmä, tutkijaryhmän, tutkimusryhmä, tutkimusryhmän, kirkko, ala, toimiala, syyttäjälaitos
    `,
    roleVerbs: `
      johtaa, johti, johtanut, vetää, veti, perusti, perustanut, luotsaa, luotsasi, vastaa, vastasi, opettaa, opetti, tutkii, tutki, edustaa, edusti, omistaa, omisti, työskentelee, työskenteli, suunnitteli, loi, rakensi, kehitti, kehittää
    `,
  },
  organisations: {
    nouns: `
      yliopistosta, yhtiöstä, yrityksestä, ministeriöstä, virastosta, laitoksesta, keskuksesta, liitosta, järjestöstä, pankista,
      instituutista, korkeakoulusta, säätiöstä, puolueesta, poliisista, lehdestä, yhdistyksestä, kaupungista, sairaalasta, komissiosta,
      yliopistossa, yhtiössä, yrityksessä, ministeriössä, virastossa, keskuksessa, pankissa, instituutissa,
      yhtiö, yhtiön, yhtiöt, yhtiöiden, yritys, yrityksen, yritykset, konserni, konsernin, firma, firman, virasto, viraston, ministeriö, ministeriön, yliopisto, yliopiston, korkeakoulu, korkeakoulun, tuomioistuin, tuomioistuimen, oikeus, käräjäoikeus, käräjäoikeuden, hovioikeus, hovioikeuden, startup, startupin,
      kasvuyhtiö, kasvuyritys, järjestö, järjestön, hallinto, instituutti, instituutin, yhdistys, yhdistyksen, liitto, liiton, neuvosto, komissio, komission, komitea, pankki, pankin, valmistaja, valmistajan, autonvalmistaja, autonvalmistajan, puhelinvalmistaja, siruvalmistaja, kustantaja, kustantamo, lehti, lehden,
      sanomalehti, aikakauslehti, sivusto, sivuston, verkosto, alusta, alustan, palvelu, palvelun, valvoja, valvontaviranomainen, säätiö, säätiön, toimisto, operaattori, operaattorin, ketju, ketjun, kauppaketju, toimittaja, jätti, jätin, teknologiajätti, studio, studion, pelistudio, pelistudion, laboratorio,
      ajatushautomo, ajatuspaja, uutistoimisto, uutistoimiston, yleisradio, kanava, emoyhtiö, emoyhtiön, tytäryhtiö, tytäryhtiön, lentoyhtiö, lentoyhtiön, sairaala, sairaalan, koulu, koulun, kunta, kunnan, kaupunki, kaupungin, puolue, puolueen,               laitos, laitoksen, keskus, keskuksen, etujärjestö, toimialajärjestö, pelifirma, ohjelmistoyhtiö, ohjelmistoyhtiön, tietoturvayhtiö, tietoturvayhtiön, teleoperaattori, varustamo, seura,    verkkokauppa
    `,
    nameWords: `
      eduskunta, eduskunnan, kreml, kremlin, kyberturvallisuuskeskus, kyberturvallisuuskeskuksen, kuluttajavirasto, valkoinen talo, valkoisen talon, euroopan komissio, euroopan komission,
      oyj, inc, corp, ltd, llc, plc, gmbh, ag, group, konserni, holding, labs, technologies, systems, software, networks, yliopisto, yliopiston, university, instituutti, instituutin, institute, korkeakoulu, koulu, komitea, komissio, neuvosto, ministeriö, ministeriön, virasto, viraston, toimisto, yhdistys, liitto,
      liiton, säätiö, säätiön, foundation, unioni, unionin, pankki, pankin, times, posten, journal, news, lehti, sanomat, sanomien, sanomille, sanomissa, uutiset, uutisten, magazine, media, research, center, keskus, keskuksen, käräjäoikeus, puolue, poliisi, radio, rahasto, studios, games, entertainment, motors, energy, energia, sairaala,
      museo, kirkko, kaupunki, reuters, reutersin, bloomberg, bloombergin, bbc, cnn, stt, mtv, suomi, finland, turvallisuusverkko, traficom, supo
    `,
    authorities: `
      virasto, viraston, virastosta, viranomainen, viranomaisen, valtuutettu, valtuutetun, ministeriö, ministeriön, laitos, laitoksen, neuvosto, neuvoston, komissio, komission, poliisi, poliisin, hallitus, hallituksen, tuomioistuin, traficom, tukes, thl
    `,
    documents: `
      lausunto, lausunnon, raportti, raportin, raportissa, tutkimus, tutkimuksen, tutkimuksessa, kysely, kyselyn, selvitys, selvityksen, kirje, kirjeen, kirjeessä, sähköposti, sähköpostin, blogi, blogikirjoitus, blogikirjoituksen, kirjoitus, kirjoituksen, julkaisu, päivitys, tviitti, tviitin, muistio, muistion,
      tiedote, tiedotteen, tiedotteessa, ilmoitus, ilmoituksen, pörssitiedote, pörssitiedotteen, haaste, haastehakemus, syyte, asiakirja, asiakirjan, asiakirjat, asiakirjojen, artikkeli, artikkelin, pääkirjoitus, kolumni, varoitus, päätös, päätöksen, tuomio, tuomion, arvostelu, analyysi, analyysin, verkkosivu, kirja, kirjan,
      laki, lain, lakiesitys, päätöslauselma, tilinpäätös, osavuosikatsaus, osavuosikatsauksen, vuosikertomus, mietintö, teksti, tekstin
    `,
  },
  via: {
    phrases: `
      viestipalvelu {platform}, viestipalvelussa {platform}, {platform}
    `,
    platforms: `
      x:ssä, twitterissä, facebookissa, linkedinissä, instagramissa, mastodonissa, blueskyssa, threadsissa, youtubessa,
      tiktokissa, redditissä, telegramissa, x
    `,
    media: `
      lausunnossa, lausunnossaan, kirjallisessa lausunnossa, tiedotteessa, tiedotteessaan, lehdistötiedotteessa, pörssitiedotteessa, pörssitiedotteessaan, blogissa, blogissaan, blogikirjoituksessa, blogikirjoituksessaan, blogitekstissään, kirjoituksessaan, julkaisussaan, viestissä, viestissään, sähköpostissa,
      sähköpostissaan, sähköpostitse, tviitissä, tviitissään, ketjussa, muistiossa, sisäisessä muistiossa, kirjeessä, kirjeessään, avoimessa kirjeessä, haastattelussa, puhelinhaastattelussa, podcastissa, videolla, videossa, raportissa, raportissaan, kirjassa, kirjassaan, esseessä, uutiskirjeessä, puheessa, puheessaan,
      haasteessa, tiedotustilaisuudessa, lehdistötilaisuudessa, suorassa lähetyksessä, osavuosikatsauksessa, sosiaalisessa mediassa, verkkosivuillaan, verkkosivuilla, kolumnissaan
    `,
  },
  marked: {
    labels: `
      luki, lukee, lukivat, niin kutsuttu, niin sanottu, niin sanotut, niin sanottua, niin kutsutun, niin sanotun, niin sanottuja, niin sanottujen, ns, nimeltä, nimeltään, nimellä, nimi, nimen, nimeä, lempinimi, lempinimellä, lempinimeltään, koodinimi, koodinimellä, termi, termiä, termin, käsite, käsitettä, käsitteen, sana, sanaa, sanan, sanat,
      sanoja, ilmaus, ilmausta, ilmaisu, ilmaisua, lause, otsikko, otsikolla, tunniste, hashtag, lyhenne, lyhennettä, merkintä, merkinnällä, kutsuttu, kutsutaan, kutsuttiin, kutsutun, ristitty, tunnettu, painike, painiketta, valinta, asetus, asetusta, napsauta, klikkaa, paina, valitse, välilehti, alias, eli
    `,
    works: `
      elokuva, elokuvan, elokuvassa, kirja, kirjan, kirjassa, romaani, romaanin, kappale, kappaleen, laulu, laulun, single, albumi, albumin, levy, levyn, sarja, sarjan, tv-sarja, ohjelma, ohjelman, dokumentti, dokumentin, artikkeli, artikkelin, essee, runo, näytelmä, musikaali, jakso, podcast, lehti, peli, pelin, video,
      maalaus, näyttely, kolumni, draama, trilleri, elämäkerta, tutkimus, raportti, raportin
    `,
    inscriptions: `
      kyltti, kylteissä, julisteissa, paidoissa, banderolleissa, lapuissa, kyltissä, kyltin, kyltit, banderolli, banderollissa, banderollit, juliste, julisteessa, iskulause, slogan, motto, otsikko, otsikot, t-paita, paita, tarra, virheilmoitus, virheilmoituksen, teksti, tekstin, lappu, lapussa
    `,
    questions: 'kysymys, k, haastattelija, toimittaja',
    answers: 'vastaus, v',
  },
  ranking: {
    dangling: `
      ja, mutta, niin, tai, sillä, se, tämä, tuo, ne, nämä, hän, he, siksi, silloin, myös, kyllä, ei, lisäksi, siitä
    `,
    weighty: `
      täytyy, pitää, ei koskaan, koskaan, aina, pahin, paras, suurin, ensimmäinen, ainoa, tarvitsee, tarvitsemme, pitäisi, tulee, ei voi, väärin, virhe, epäonnistui, epäonnistuminen, menestys, tärkeää, tärkein, ratkaiseva, vakava, vaarallinen, vaarallista, riski, uhka, ennennäkemätön, historiallinen, mahdoton,
      mahdotonta, katastrofi, tulevaisuus, tulevaisuudessa, muuttaa, uskon, uskomme, ylpeä, ylpeitä, pahoillani, pahoillamme, anteeksi, virheen, huolissaan, huolestuttavaa
    `,
    firstPerson: 'minä, me, meidän, meille, meillä, minun, minulle, meitä, minua, mä, olemme, olen, emme, en',
  },
  abbreviations: `
    tri, prof, toht, mm, esim, ns, ym, yms, jne, ks, vrt, klo, nro, puh, tel, mrd, milj, ts, ko, em, os, e.kr, vt, v.t, inc, corp, ltd, co, u.s, nk, tms, eaa, ao, mt
  `,
};
