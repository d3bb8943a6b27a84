import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'marks',
    forms: 'erklärt sich, erklären sich, erklärte sich, erklärten sich',
  },
  {
    governs: 'clause',
    forms: `
      erzählt, erzählen, erzählte, erzählten, erinnert sich, erinnerte sich, erinnern sich, verlautet, verlautete, zeigt sich überzeugt, zeigte sich überzeugt, zeigten sich überzeugt, zeigt sich sicher, zeigte sich sicher, warb, wirbt, widerspricht, widersprach, widersprechen, sagt, sagen, sagte, sagten, erkläre, erklärt, erklären, erklärte, erklärten, betone, betont,
      betonen, betonte, betonten, versichere, versichert, versicheren, versicherte, versicherten,
      bestätige, bestätigt, bestätigen, bestätigte, bestätigten, warnt, warnen, warnte, warnten, meint,
      meinen, meinte, meinten, behauptet, behaupten, behauptete, behaupteten, meldet, melden, meldete,
      meldeten, antworte, antwortet, antworten, antwortete, antworteten, ergänze, ergänzt, ergänzen,
      ergänzte, ergänzten, begründe, begründet, begründen, begründete, begründeten, bekräftige,
      bekräftigt, bekräftigen, bekräftigte, bekräftigten, beteuere, beteuert, beteueren, beteuerte,
      beteuerten, beklage, beklagt, beklagen, beklagte, beklagten, verkünde, verkündet, verkünden,
      verkündete, verkündeten, vermute, vermutet, vermuten, vermutete, vermuteten, verlange, verlangt,
      verlangen, verlangte, verlangten, twittere, twittert, twitteren, twitterte, twitterten, postet,
      posten, postete, posteten, urteile, urteilt, urteilen, urteilte, urteilten, erinnere, erinnert,
      erinneren, erinnerte, erinnerten, mahne, mahnt, mahnen, mahnte, mahnten, klagt, klagen, klagte,
      klagten, berichte, berichtet, berichten, berichtete, berichteten, erläutere, erläutert, erläuteren,
      erläuterte, erläuterten, prophezeie, prophezeit, prophezeien, prophezeite, prophezeiten,
      argumentiere, argumentiert, argumentieren, argumentierte, argumentierten, prognostiziere,
      prognostiziert, prognostizieren, prognostizierte, prognostizierten, spekuliere, spekuliert,
      spekulieren, spekulierte, spekulierten, resümiere, resümiert, resümieren, resümierte, resümierten,
      konstatiere, konstatiert, konstatieren, konstatierte, konstatierten, kommentiere, kommentiert,
      kommentieren, kommentierte, kommentierten, dementiere, dementiert, dementieren, dementierte,
      dementierten, kritisiere, kritisiert, kritisieren, kritisierte, kritisierten, bilanziere,
      bilanziert, bilanzieren, bilanzierte, bilanzierten, informiere, informiert, informieren,
      informierte, informierten, signalisiere, signalisiert, signalisieren, signalisierte,
      signalisierten, präzisiere, präzisiert, präzisieren, präzisierte, präzisierten, fragt, fragen,
      fragte, fragten, fordere, fordert, forderen, forderte, forderten, schätze, schätzt, schätzen,
      schätzte, schätzten, äußere, äußert, äußeren, äußerte, äußerten, enthülle, enthüllt, enthüllen,
      enthüllte, enthüllten, offenbare, offenbart, offenbaren, offenbarte, offenbarten, bemerke, bemerkt,
      bemerken, bemerkte, bemerkten, bemängele, bemängelt, bemängelen, bemängelte, bemängelten, erwähne,
      erwähnt, erwähnen, erwähnte, erwähnten, drohe, droht, drohen, drohte, drohten, schildere,
      schildert, schilderen, schilderte, schilderten, verdeutliche, verdeutlicht, verdeutlichen,
      verdeutlichte, verdeutlichten, bekunde, bekundet, bekunden, bekundete, bekundeten, entgegne,
      entgegnet, entgegnen, entgegnete, entgegneten, erwidere, erwidert, erwideren, erwiderte,
      erwiderten, schreibt, schreiben, schrieb, schrieben, verspricht, versprechen, versprach,
      versprachen, unterstreicht, unterstrich, unterstrichen, gesteht, gestand, gestanden, bestreitet,
      bestreiten, bestritt, bestritten, verrät, verriet, verrieten, spricht davon, sprach davon
    `,
    participles: `
      gesagt, erklärt, betont, versichert, bestätigt, gewarnt, gemeint, behauptet, gemeldet, geantwortet,
      ergänzt, begründet, bekräftigt, beteuert, beklagt, verkündet, vermutet, verlangt, getwittert,
      gepostet, geurteilt, erinnert, gemahnt, geklagt, berichtet, erläutert, prophezeit, argumentiert,
      prognostiziert, spekuliert, resümiert, konstatiert, kommentiert, dementiert, kritisiert,
      bilanziert, informiert, signalisiert, präzisiert, gefragt, gefordert, geschätzt, geäußert,
      enthüllt, offenbart, bemerkt, bemängelt, erwähnt, gedroht, geschildert, verdeutlicht, bekundet,
      entgegnet, erwidert, geschrieben, versprochen, unterstrichen, gestanden, bestritten, verraten,
      davon gesprochen
    `,
  },
  {
    governs: 'clause',
    forms: `
      mitteilte, mitteilten, mitteilt, mitteilen, bekanntgab, bekanntgaben, bekannt gab, bekannt gaben,
      hinzufügte, angab, einräumte, zugab, ankündigte, ankündigten, ausführte, feststellte, klarstellte,
      hinwies
    `,
  },
  {
    governs: 'clause',
    particle: 'mit',
    forms: 'teilt, teilte, teilten, teilen',
  },
  {
    governs: 'clause',
    particle: 'an',
    forms:
      'fügt, fügte, fügten, kündigt, kündigte, kündigten, kündigen, gibt, gab, gaben, geben, führt, führte, merkt, merkte, deutet, deutete',
  },
  {
    governs: 'clause',
    particle: 'hinzu',
    forms: 'fügt, fügte, fügten, setzt, setzte',
  },
  {
    governs: 'clause',
    particle: 'wissen',
    forms: 'lässt, ließ, lassen, ließen',
  },
  {
    governs: 'clause',
    particle: 'mitteilen',
    forms: 'lässt, ließ, lassen, ließen',
  },
  {
    governs: 'clause',
    particle: 'bekannt',
    forms: 'gibt, gab, gaben, geben',
  },
  {
    governs: 'clause',
    particle: 'zu',
    forms: 'gibt, gab, gaben, sichert, sicherte, sagt, sagte, stimmt, stimmte',
  },
  {
    governs: 'clause',
    particle: 'ein',
    strong: true,
    forms: 'räumt, räumte, räumten, wendet, wandte, gesteht, gestand',
  },
  {
    governs: 'clause',
    particle: 'aus',
    forms: 'führt, führte, führten, sagt, sagte, schließt, schloss',
  },
  {
    governs: 'clause',
    particle: 'dagegen',
    forms: 'hält, hielt, halten, hielten',
  },
  {
    governs: 'clause',
    particle: 'fest',
    forms: 'stellt, stellte, stellten',
  },
  {
    governs: 'clause',
    particle: 'klar',
    forms: 'stellt, stellte, stellten',
  },
  {
    governs: 'clause',
    particle: 'hin',
    forms: 'weist, wies, wiesen, weisen',
  },
  {
    governs: 'clause',
    particle: 'vor',
    strong: true,
    forms: 'wirft, werfen, warf, warfen, schlägt, schlagen, schlug, schlugen',
  },
  {
    governs: 'marks',
    particle: 'vor',
    forms: 'rechnet, rechnete',
  },
  {
    governs: 'clause',
    strong: true,
    forms: `
      beschuldigt, beschuldigen, beschuldigte, beschuldigten, bezichtigt, bezichtigen, bezichtigte, bezichtigten,
      leugnet, leugnen, leugnete, leugneten
    `,
    participles: 'beschuldigt, bezichtigt, geleugnet',
  },
  {
    governs: 'clause',
    complements: 'von, zu',
    forms: `
      empfiehlt, empfehlen, empfahl, empfahlen, rät, raten, riet, rieten, appelliert, appellieren, appellierte,
      appellierten, plädiert, plädieren, plädierte, plädierten, bittet, bitten, bat, baten
    `,
    participles: 'empfohlen, geraten, appelliert, plädiert, gebeten',
  },
  {
    governs: 'that',
    particle: 'fest',
    forms: 'hält, hielt, halten, hielten',
  },
  {
    governs: 'marks',
    particle: 'zurück',
    complements: 'als',
    forms: 'weist, wies, wiesen, gibt, gab, schreibt, schrieb',
  },
  {
    governs: 'clause',
    particle: 'voraus',
    forms: 'sagt, sagte, sagten',
  },
  {
    governs: 'clause',
    particle: 'dar',
    forms: 'legt, legte, stellt, stellte',
  },
  {
    governs: 'marks',
    particle: 'nach',
    forms: 'legt, legte, fragt, fragte',
  },
  {
    governs: 'marks',
    particle: 'fort',
    forms: 'fährt, fuhr, fuhren, setzt, setzte',
  },
  {
    governs: 'clause',
    particle: 'auf',
    forms: 'fordert, forderte, forderten, ruft, rief, zeigt, zeigte',
  },
  {
    governs: 'marks',
    particle: 'wieder',
    forms: 'gibt, gab',
  },
  {
    governs: 'clause',
    participles: `
      mitgeteilt, angekündigt, angegeben, angeführt, angemerkt, angedeutet, hinzugefügt, hinzugesetzt,
      bekanntgegeben, bekannt gegeben, zugegeben, zugesichert, zugesagt, eingeräumt, eingewandt,
      eingestanden, ausgeführt, ausgesagt, festgestellt, festgehalten, klargestellt, hingewiesen,
      vorgeworfen, vorgeschlagen, zurückgewiesen, vorausgesagt, dargelegt, nachgelegt, fortgefahren,
      aufgefordert, wiedergegeben
    `,
    forms: '',
  },
  {
    governs: 'marks',
    complements: 'als, von, mit, wie',
    forms: `
      bezeichne, bezeichnet, bezeichnen, bezeichnete, bezeichneten, lobt, loben, lobte, lobten, zitiere,
      zitiert, zitieren, zitierte, zitierten, witzele, witzelt, witzelen, witzelte, witzelten, scherze,
      scherzt, scherzen, scherzte, scherzten, jubele, jubelt, jubelen, jubelte, jubelten, schimpft,
      schimpfen, schimpfte, schimpften, spotte, spottet, spotten, spottete, spotteten, schwärme, schwärmt, schwärmen, schwärmte,
      schwärmten, brülle, brüllt, brüllen, brüllte, brüllten, kontere, kontert, konteren, konterte,
      konterten, titele, titelt, titelen, titelte, titelten, verteidige, verteidigt, verteidigen,
      verteidigte, verteidigten, würdige, würdigt, würdigen, würdigte, würdigten, attackiere, attackiert,
      attackieren, attackierte, attackierten, charakterisiere, charakterisiert, charakterisieren,
      charakterisierte, charakterisierten, hofft, hoffen, hoffte, hofften, befürchte, befürchtet,
      befürchten, befürchtete, befürchteten, glaubt, glauben, glaubte, glaubten, wünsche, wünscht,
      wünschen, wünschte, wünschten, bewerte, bewertet, bewerten, bewertete, bewerteten, formuliere,
      formuliert, formulieren, formulierte, formulierten, reagiere, reagiert, reagieren, reagierte,
      reagierten, freut, freuen, freute, freuten, begrüße, begrüßt, begrüßen, begrüßte, begrüßten, nennt, nennen, nannte, nannten,
      ruft, rufen, rief, riefen, beschreibt, beschreiben, beschrieb, beschrieben,
      lacht, lachte, seufzt, seufzte, grinst, grinste, schmunzelt, schmunzelte, flüstert, flüsterte, lautet, lautete, lauten, spricht, sprechen, sprach, sprachen, sieht, sah, sahen, findet, fand,
      fanden, fuhr fort, fährt fort
    `,
    participles: `
      bezeichnet, gelobt, zitiert, gewitzelt, gescherzt, gejubelt, geschimpft, gespottet,
      geschwärmt, gebrüllt, gekontert, getitelt, verteidigt, gewürdigt, attackiert, charakterisiert,
      gehofft, befürchtet, geglaubt, gewünscht, bewertet, formuliert, reagiert, gefreut,
      begrüßt, genannt, gerufen, beschrieben, gesprochen, gesehen
    `,
  },
];

export const de: SpacedLexicon = {
  script: 'spaced',
  lang: 'de',
  grammar: {
    inversion: 'verb-second',
    dropsSubject: false,
    capitalNouns: true,
    compounds: true,
    clauseAfterComma: true,
    moodEnding: 'e',
    infinitiveAfterComma: true,
    elisions: '',
    clitics: [],
    genitives: '',
    nameEndings: 's',
    dialogueDash: false,
    cueInsideMarks: false,
  },
  words: {
    articles: 'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, zur, zum, beim, vom',
    indefinites: 'ein, eine, einen, einem, einer, eines',
    demonstratives: 'dieser, diese, dieses',
    determiners: `
      dieser, diese, dieses, diesen, diesem, jener, jene, sein, seine, seinen, seinem, seiner, seines,
      ihr, ihre, ihren, ihrem, ihrer, ihres, unser, unsere, unseren, mein, meine, dessen, deren,
      mehrere, mehrerer, viele, vieler, einige, einiger, manche, zwei, drei, vier, fünf, sechs, sieben,
      acht, neun, zehn, beide, beiden, alle, aller, andere, anderer, anderen, weitere, weiterer,
      zahlreiche, zahlreicher, tausende, hunderte, dutzende, etliche, kein, keine, jeder, jede, jedes
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: 'er, ihm, ihn' },
      { gender: 'f', number: 'one', forms: 'sie' },
      { gender: 'any', number: 'many', forms: 'ihnen, wir, uns' },
      { gender: 'any', number: 'one', forms: 'ich, mir, mich, du' },
    ],
    organisationPossessives: 'dessen, deren',
    emptySubjects: 'es, das, dies, was, man, wer, dieses, jenes',
    coordinators: 'und, oder, aber, doch, sondern, sowie, jedoch, denn',
    subordinators: `
      dass, weil, wenn, als, da, obwohl, während, nachdem, bevor, bis, seit, falls, sofern, indem,
      damit, sobald, solange, wie, wo, wobei, wodurch, weshalb, warum, ob, wonach, demnach, danach,
      wohingegen, obgleich, ehe, anstatt
    `,
    relatives: 'welcher, welche, welches, welchem, welchen',
    that: 'dass, daß',
    whether: 'ob, warum, weshalb, wieso, wann, inwieweit',
    prepositions: `
      in, im, ins, an, am, ans, auf, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, für, durch,
      gegen, ohne, um, über, unter, vor, hinter, neben, zwischen, seit, bis, während, wegen, trotz,
      statt, laut, gemäß, zufolge, gegenüber, ab, binnen, innerhalb, außerhalb, angesichts, aufgrund,
      anlässlich, hinsichtlich, bezüglich, mittels, samt, entgegen, entlang, per, pro, via, dank, als,
      inklusive, mithilfe
    `,
    nounLinks: 'von, vom, der, des, für, bei, beim, aus, im, in, zu, zur, zum, an, am, gegen, über, mit, auf',
    affiliationLinks: 'von, vom, der, des, bei, beim, für',
    workplaceLinks: 'bei, beim',
    adverbs: `
      auch, später, dann, wieder, einmal, bereits, noch, schon, nun, jetzt, erst, nur, so, sehr, immer,
      wiederholt, zudem, außerdem, ferner, weiter, weiterhin, dagegen, hingegen, indes, allerdings,
      dabei, dazu, darauf, daraufhin, damals, selbst, inzwischen, mittlerweile, zuvor, vorher,
      anschließend, schließlich, zunächst, gleichzeitig, hierzu, hier, dort, wörtlich, sinngemäß,
      unterdessen, jüngst, kürzlich, offiziell, öffentlich, unter anderem, ebenfalls, ebenso, weiters,
      abschließend, sich, darüber, davor, daran, davon, dafür, darum, beispielsweise, etwa, vielmehr,
      demnach, zwar, offenbar, insbesondere, beinahe, gerade, alleine, gerne, lange, vorne, beiseite, jedoch, aber, doch, erneut, mehrfach, ausdrücklich, indirekt, zusätzlich, eben, nochmals
    `,
    adverbEndings: 'weise',
    negations: 'nicht, nie, niemals, kaum, weder',
    copulas: 'ist, war, bleibt, blieb',
    perfect: 'hat, haben, hatte, hatten, habe, ist, sind, war, waren, sei, seien, hätte, hätten, wäre, wären',
    passive: 'wird, werden, wurde, wurden, worden, werde, würden, würde',
    modals: `
      kann, können, konnte, konnten, könnte, könnten, könne, muss, müssen, musste, mussten, müsse,
      müsste, soll, sollen, sollte, sollten, solle, will, wollen, wollte, wollten, wolle, darf, dürfen,
      durfte, dürfe, dürfte, möchte, möchten, mag, möge
    `,
    infinitiveMarkers: 'zu',
    times: `
      montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, sonnabend, montags,
      montagabend, dienstagabend, mittwochabend, donnerstagabend, freitagabend, samstagabend,
      sonntagabend, montagmorgen, dienstagmorgen, mittwochmorgen, donnerstagmorgen, freitagmorgen,
      montagnachmittag, dienstagnachmittag, mittwochnachmittag, donnerstagnachmittag,
      freitagnachmittag, januar, februar, märz, april, mai, juni, juli, august, september, oktober,
      november, dezember, heute, gestern, morgen, vorgestern, abend, nacht, vormittag, nachmittag,
      mittag, morgens, abends, woche, monat, jahr, jahre, jahren, monaten, wochen, tagen, tag, tage,
      uhr, wochenende, stunden, minuten, gestrigen, heutigen, vergangenen, letzten, kommenden,
      vergangene, letzte, kommende
    `,
    asSaid: 'wie',
    without: 'um, ohne, statt, anstatt',
    hearsayVerbs: `
      sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, möge, gebe, gehe, komme, stehe,
      bleibe, liege, halte, lasse, sehe, finde, nehme, wisse, brauche, mache, führe, bestehe, bedeute,
      handele, handle, gelte, fehle, zeige, bringe, trage, treffe, spiele, erhalte, stelle, gehöre,
      helfe, biete, laufe, sitze, glaube, hoffe, erwarte, plane, verstehe, bekomme, verliere, setze,
      spreche, wäre, hätten, würden, würde, wären, müssten, könnten, könnte, hätte, ließe, ließen, käme, kämen, gäbe
    `,
    conditionals:
      'wäre, hätten, würden, würde, wären, müssten, könnten, könnte, hätte, ließe, ließen, käme, kämen, gäbe',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'laut {source}',
      content: 'around',
      matches: ['Laut ⟦Anna Lind⟧ ist der Fehler behoben.', 'Der Fehler ist laut ⟦Anna Lind⟧ behoben.'],
      ignores: ['Die Musik war laut und schlecht.'],
    },
    {
      phrase: 'nach angaben von {source}',
      content: 'around',
      matches: ['Nach Angaben von ⟦Anna Lind⟧ ist der Fehler behoben.'],
      ignores: ['Nach Angaben wird noch gesucht.'],
    },
    {
      phrase: 'nach angaben {source}',
      content: 'around',
      matches: ['Der Fehler ist nach Angaben ⟦der Polizei⟧ behoben.'],
      ignores: [],
    },
    {
      phrase: 'angaben von {source} zufolge',
      content: 'around',
      matches: ['Angaben von ⟦Anna Lind⟧ zufolge ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'angaben {source} zufolge',
      content: 'around',
      matches: ['Angaben ⟦der Polizei⟧ zufolge ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach aussage von {source}',
      content: 'around',
      matches: ['Nach Aussage von ⟦Anna Lind⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach aussage {source}',
      content: 'around',
      matches: ['Nach Aussage ⟦der Polizei⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach ansicht von {source}',
      content: 'around',
      matches: ['Nach Ansicht von ⟦Anna Lind⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach ansicht {source}',
      content: 'around',
      matches: ['Nach Ansicht ⟦der Polizei⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'aus sicht von {source}',
      content: 'around',
      matches: ['Aus Sicht von ⟦Anna Lind⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'aus sicht {source}',
      content: 'around',
      matches: ['Aus Sicht ⟦der Polizei⟧ ist der Fehler behoben.'],
      ignores: ['Die Insel kam aus der Sicht.'],
    },
    {
      phrase: 'nach überzeugung {source}',
      content: 'around',
      matches: ['Nach Überzeugung ⟦der Polizei⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach meinung von {source}',
      content: 'around',
      matches: ['Nach Meinung von ⟦Anna Lind⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach meinung {source}',
      content: 'around',
      matches: ['Nach Meinung ⟦der Polizei⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach einschätzung von {source}',
      content: 'around',
      matches: ['Nach Einschätzung von ⟦Anna Lind⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach einschätzung {source}',
      content: 'around',
      matches: ['Nach Einschätzung ⟦der Polizei⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach informationen von {source}',
      content: 'around',
      matches: ['Nach Informationen von ⟦Anna Lind⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach informationen {source}',
      content: 'around',
      matches: ['Nach Informationen ⟦der Polizei⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach darstellung {source}',
      content: 'around',
      matches: ['Nach Darstellung ⟦der Polizei⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach auffassung {source}',
      content: 'around',
      matches: ['Nach Auffassung ⟦der Polizei⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach einem bericht {source}',
      content: 'around',
      matches: ['Nach einem Bericht ⟦der Behörde⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'nach berichten {source}',
      content: 'around',
      matches: ['Nach Berichten ⟦der Behörde⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'einem bericht {source} zufolge',
      content: 'around',
      matches: ['Einem Bericht ⟦der Behörde⟧ zufolge ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: '{source} zufolge',
      content: 'around',
      matches: [
        '⟦Anna Lind⟧ zufolge ist der Fehler behoben.',
        'Der Fehler ist ⟦der Polizei⟧ zufolge behoben.',
      ],
      ignores: ['Demzufolge ist der Fehler behoben.'],
    },
    {
      phrase: 'gemäß {source}',
      content: 'around',
      matches: ['Gemäß ⟦Anna Lind⟧ ist der Fehler behoben.'],
      ignores: [],
    },
    {
      phrase: 'so {source}',
      content: 'before',
      matches: ['„Der Fehler ist behoben“, so ⟦Anna Lind⟧.'],
      ignores: ['Er war gestern so müde.'],
    },
    {
      phrase: 'bei {source} heißt es',
      content: 'after',
      matches: ['Bei ⟦der Behörde⟧ heißt es, der Fehler sei behoben.'],
      ignores: [],
    },
    {
      phrase: 'in {source} heißt es',
      content: 'after',
      matches: ['In ⟦dem Bericht⟧ heißt es, der Fehler sei behoben.'],
      ignores: [],
    },
    {
      phrase: 'aus {source} heißt es',
      content: 'after',
      matches: ['Aus ⟦der Behörde⟧ heißt es, der Fehler sei behoben.'],
      ignores: [],
    },
    {
      phrase: 'von {source} heißt es',
      content: 'after',
      matches: ['Von ⟦der Polizei⟧ heißt es, der Fehler sei behoben.'],
      ignores: [],
    },
    {
      phrase: 'auf {source} heißt es',
      content: 'after',
      matches: ['Auf ⟦der Webseite⟧ heißt es, der Fehler sei behoben.'],
      ignores: [],
    },
    {
      phrase: 'im {source} heißt es',
      content: 'after',
      matches: ['Im ⟦Bericht⟧ heißt es, der Fehler sei behoben.'],
      ignores: [],
    },
    {
      phrase: 'aus {source} verlautet',
      content: 'after',
      matches: ['Aus ⟦Regierungskreisen⟧ verlautet, der Fehler sei behoben.'],
      ignores: [],
    },
    {
      phrase: 'heißt es in {source}',
      content: 'around',
      matches: ['„Der Fehler ist behoben“, heißt es in ⟦dem Bericht⟧.'],
      ignores: [],
    },
    {
      phrase: 'heißt es bei {source}',
      content: 'around',
      matches: ['„Der Fehler ist behoben“, heißt es bei ⟦der Polizei⟧.'],
      ignores: [],
    },
    {
      phrase: 'heißt es von {source}',
      content: 'around',
      matches: ['„Der Fehler ist behoben“, heißt es von ⟦der Polizei⟧.'],
      ignores: [],
    },
    {
      phrase: 'heißt es aus {source}',
      content: 'around',
      matches: ['„Der Fehler ist behoben“, heißt es aus ⟦der Behörde⟧.'],
      ignores: [],
    },
    {
      phrase: 'hieß es in {source}',
      content: 'around',
      matches: ['„Der Fehler ist behoben“, hieß es in ⟦dem Bericht⟧.'],
      ignores: [],
    },
    {
      phrase: 'hieß es bei {source}',
      content: 'around',
      matches: ['„Der Fehler ist behoben“, hieß es bei ⟦der Polizei⟧.'],
      ignores: [],
    },
    {
      phrase: 'hieß es von {source}',
      content: 'around',
      matches: ['„Der Fehler ist behoben“, hieß es von ⟦der Polizei⟧.'],
      ignores: [],
    },
    {
      phrase: 'hieß es aus {source}',
      content: 'around',
      matches: ['„Der Fehler ist behoben“, hieß es aus ⟦der Behörde⟧.'],
      ignores: [],
    },
    {
      phrase: 'in den worten von {source}',
      content: 'around',
      matches: ['In den Worten von ⟦Anna Lind⟧: „Der Fehler ist behoben.“'],
      ignores: [],
    },
    {
      phrase: '{source} wird mit den worten zitiert',
      content: 'around',
      matches: ['⟦Anna Lind⟧ wird mit den Worten zitiert: „Der Fehler ist behoben.“'],
      ignores: [],
    },
    {
      phrase: '{source} wird zitiert',
      content: 'around',
      matches: ['⟦Anna Lind⟧ wird zitiert: „Der Fehler ist behoben.“'],
      ignores: [],
    },
  ],
  echoes:
    'heißt es darin, hieß es darin, heißt es dort, hieß es dort, nach eigenen angaben, eigenen angaben zufolge, nach eigener aussage, den angaben zufolge, dem bericht zufolge, wörtlich heißt es, heißt es weiter, hieß es weiter',
  people: {
    titles: [
      { gender: 'm', forms: 'herr, herrn' },
      { gender: 'f', forms: 'frau' },
      { gender: 'any', forms: 'dr, prof, dipl' },
    ],
    nameParticles: 'von, van, de, der, den, zu, del, della, di, da, al, el, bin, ibn, ben, ten, ter, vom',
    roles: [
      {
        gender: 'm',
        rank: 'leads',
        forms: `
          chef, chefs, gründer, gründers, gründern, mitgründer, mitgründers, mitgründern, präsident,
          präsidenten, vizepräsident, vizepräsidenten, minister, ministers, ministern, ministerpräsident,
          ministerpräsidenten, premierminister, premierministers, premierministern, kanzler, kanzlers,
          kanzlern, bundeskanzler, bundeskanzlers, bundeskanzlern, vizekanzler, vizekanzlers, vizekanzlern,
          vorsitzender, vorsitzenders, vorsitzendern, vorsitzende, vorsitzenden, geschäftsführer,
          geschäftsführers, geschäftsführern, vorstand, vorstands, vorstanden, vorstande, vorstandschef,
          vorstandschefs, vorstandsvorsitzender, vorstandsvorsitzenders, vorstandsvorsitzendern, leiter,
          leiters, leitern, direktor, direktors, direktoren, senator, senators, senatoren, staatssekretär,
          staatssekretärs, staatssekretären, staatssekretäre, bürgermeister, bürgermeisters,
          bürgermeistern, gouverneur, gouverneurs, gouverneuren, gouverneure, bischof, bischofs, bischofen,
          bischofe, papst, papsts, papsten, papste, könig, königs, königen, könige, generalsekretär,
          generalsekretärs, generalsekretären, generalsekretäre, botschafter, botschafters, botschaftern,
          kommissar, kommissars, kommissaren, kommissare, intendant, intendanten, rektor, rektors,
          rektoren, general, generals, generalen, generale, außenminister, außenministers, außenministern,
          innenminister, innenministers, innenministern, finanzminister, finanzministers, finanzministern,
          verteidigungsminister, verteidigungsministers, verteidigungsministern, fraktionschef,
          fraktionschefs, parteichef, parteichefs, landrat, landraten, staatschef, staatschefs,
          regierungschef, regierungschefs, konzernchef, konzernchefs, premier, premiers, premiern,
          generalbundesanwalt, generalbundesanwalts, generalbundesanwalten, generalbundesanwalte,
          generaldirektor, generaldirektors, generaldirektoren
        `,
      },
      {
        gender: 'f',
        rank: 'leads',
        forms: `
          chefin, chefinnen, gründerin, gründerinnen, mitgründerin, mitgründerinnen, präsidentin,
          präsidentinnen, vizepräsidentin, vizepräsidentinnen, ministerin, ministerinnen,
          ministerpräsidentin, ministerpräsidentinnen, premierministerin, premierministerinnen, kanzlerin,
          kanzlerinnen, bundeskanzlerin, bundeskanzlerinnen, geschäftsführerin, geschäftsführerinnen,
          vorständin, vorständinnen, vorstandschefin, vorstandschefinnen, leiterin, leiterinnen,
          direktorin, direktorinnen, senatorin, senatorinnen, staatssekretärin, staatssekretärinnen,
          bürgermeisterin, bürgermeisterinnen, generalsekretärin, generalsekretärinnen, botschafterin,
          botschafterinnen, kommissarin, kommissarinnen, intendantin, intendantinnen, rektorin,
          rektorinnen, außenministerin, außenministerinnen, innenministerin, innenministerinnen,
          finanzministerin, finanzministerinnen, verteidigungsministerin, verteidigungsministerinnen,
          fraktionschefin, fraktionschefinnen, parteichefin, parteichefinnen, konzernchefin,
          konzernchefinnen, generaldirektorin, generaldirektorinnen
        `,
      },
      {
        gender: 'any',
        rank: 'leads',
        forms:
          'ceo, cto, cfo, coo, vorstandsmitglied, ratsvorsitzende, aufsichtsratsvorsitzende, oberhaupt, staatsoberhaupt, mitglied',
      },
      {
        gender: 'm',
        rank: 'speaks',
        forms: `
          sprecher, sprechers, sprechern, pressesprecher, pressesprechers, pressesprechern,
          regierungssprecher, regierungssprechers, regierungssprechern, unternehmenssprecher,
          unternehmenssprechers, unternehmenssprechern, polizeisprecher, polizeisprechers,
          polizeisprechern, konzernsprecher, konzernsprechers, konzernsprechern
        `,
      },
      {
        gender: 'f',
        rank: 'speaks',
        forms: `
          sprecherin, sprecherinnen, pressesprecherin, pressesprecherinnen, regierungssprecherin,
          regierungssprecherinnen, unternehmenssprecherin, unternehmenssprecherinnen, polizeisprecherin,
          polizeisprecherinnen, konzernsprecherin, konzernsprecherinnen
        `,
      },
      {
        gender: 'm',
        rank: 'works',
        forms: `
          schützer, tester, praktikant, praktikanten, assistent, assistenten, demokrat, demokraten, spezialist,
          spezialisten, rechtler, kläger, verteidiger, moderator, gutachter, inspekteur, inspektor,
          matiker, techniker, loge, meister, arbeiter, nehmer, geber, schreiber, wirt, rat, rats,
          forscher, forschers, forschern, wissenschaftler, wissenschaftlers, wissenschaftlern, professor,
          professors, professoren, analyst, analysts, analysten, analyste, experte, experten, anwalt,
          anwalts, anwalten, anwalte, rechtsanwalt, rechtsanwalts, rechtsanwalten, rechtsanwalte,
          staatsanwalt, staatsanwalts, staatsanwalten, staatsanwalte, oberstaatsanwalt, oberstaatsanwalts,
          oberstaatsanwalten, oberstaatsanwalte, entwickler, entwicklers, entwicklern, ingenieur,
          ingenieurs, ingenieuren, ingenieure, politiker, politikers, politikern, abgeordneter,
          abgeordneters, abgeordnetern, abgeordnete, abgeordneten, autor, autors, autoren, journalist,
          journalisten, redakteur, redakteurs, redakteuren, redakteure, reporter, reporters, reportern,
          korrespondent, korrespondenten, historiker, historikers, historikern, ökonom, ökonoms, ökonomen,
          ökonome, informatiker, informatikers, informatikern, physiker, physikers, physikern, biologe,
          biologen, mediziner, mediziners, medizinern, arzt, arzts, arzten, arzte, psychologe, psychologen,
          soziologe, soziologen, jurist, juristen, richter, richters, richtern, berater, beraters,
          beratern, manager, managers, managern, mitarbeiter, mitarbeiters, mitarbeitern, beamter,
          beamters, beamtern, beamte, beamten, aktivist, aktivisten, kritiker, kritikers, kritikern,
          kandidat, kandidaten, spitzenkandidat, spitzenkandidaten, kapitän, kapitäns, kapitänen, kapitäne,
          trainer, trainers, trainern, spieler, spielers, spielern, regisseur, regisseurs, regisseuren,
          regisseure, schauspieler, schauspielers, schauspielern, musiker, musikers, musikern, künstler,
          künstlers, künstlern, architekt, architekts, architekten, architekte, designer, designers,
          designern, programmierer, programmierers, programmierern, händler, händlers, händlern, investor,
          investors, investoren, unternehmer, unternehmers, unternehmern, landwirt, landwirts, landwirten,
          landwirte, lehrer, lehrers, lehrern, pfarrer, pfarrers, pfarrern, offizier, offiziers, offiziern,
          oberst, obersts, obersten, oberste, kommandeur, kommandeurs, kommandeuren, kommandeure,
          ermittler, ermittlers, ermittlern, zeuge, zeugen, augenzeuge, augenzeugen, nutzer, nutzers,
          nutzern, repräsentant, repräsentanten, vertreter, vertreters, vertretern, stellvertreter,
          stellvertreters, stellvertretern, datenschutzbeauftragter, datenschutzbeauftragters,
          datenschutzbeauftragtern, datenschutzbeauftragte, datenschutzbeauftragten, beauftragter,
          beauftragters, beauftragtern, beauftragte, beauftragten, gewerkschafter, gewerkschafters,
          gewerkschaftern, anführer, anführers, anführern, leutnant, leutnanten, botschafter, botschafters,
          botschaftern, polizist, polizisten, dozent, dozenten, chefredakteur, chefredakteurs,
          chefredakteuren, chefredakteure, chefökonom, chefökonoms, chefökonomen, chefökonome, chefanalyst,
          chefanalysts, chefanalysten, chefanalyste
        `,
      },
      {
        gender: 'f',
        rank: 'works',
        forms: `
          terin, gerin, cherin, lerin, ferin, kerin, nerin, serin, berin, derin, merin, rerin, zerin, login, gogin,
          nomin, atrikerin, kantin, rantin, dantin, nantin, kratin, datin, matin, fessorin, ektorin, ditorin,
          atorin, frau, studentin, ikerin, istin, rätin, ärin, wirtin, meisterin, arbeiterin, nehmerin, geberin, führerin, gründerin, leiterin,
          schreiberin, sprecherin, entin, forscherin,
          forscherin, forscherinnen, wissenschaftlerin, wissenschaftlerinnen, professorin, professorinnen,
          analystin, analystinnen, expertin, expertinnen, anwältin, anwältinnen, rechtsanwältin,
          rechtsanwältinnen, staatsanwältin, staatsanwältinnen, entwicklerin, entwicklerinnen, ingenieurin,
          ingenieurinnen, politikerin, politikerinnen, autorin, autorinnen, journalistin, journalistinnen,
          redakteurin, redakteurinnen, reporterin, reporterinnen, korrespondentin, korrespondentinnen,
          historikerin, historikerinnen, ökonomin, ökonominnen, informatikerin, informatikerinnen,
          physikerin, physikerinnen, biologin, biologinnen, medizinerin, medizinerinnen, ärztin, ärztinnen,
          psychologin, psychologinnen, soziologin, soziologinnen, juristin, juristinnen, richterin,
          richterinnen, beraterin, beraterinnen, managerin, managerinnen, mitarbeiterin, mitarbeiterinnen,
          beamtin, beamtinnen, aktivistin, aktivistinnen, kritikerin, kritikerinnen, kandidatin,
          kandidatinnen, spitzenkandidatin, spitzenkandidatinnen, trainerin, trainerinnen, spielerin,
          spielerinnen, regisseurin, regisseurinnen, schauspielerin, schauspielerinnen, musikerin,
          musikerinnen, künstlerin, künstlerinnen, architektin, architektinnen, designerin, designerinnen,
          unternehmerin, unternehmerinnen, landwirtin, landwirtinnen, lehrerin, lehrerinnen, zeugin,
          zeuginnen, nutzerin, nutzerinnen, vertreterin, vertreterinnen, stellvertreterin,
          stellvertreterinnen, chefredakteurin, chefredakteurinnen, chefökonomin, chefökonominnen,
          dozentin, dozentinnen
        `,
      },
    ],
    takeUps: `
      forscher, forscherin, wissenschaftler, wissenschaftlerin, experte, expertin, manager, managerin, unternehmer,
      unternehmerin, politiker, politikerin, analyst, analystin, ökonom, ökonomin
    `,
    roleModifiers: `
      ehemaliger, ehemalige, ehemaligen, früherer, frühere, früheren, stellvertretender,
      stellvertretende, stellvertretenden, amtierender, amtierende, amtierenden, designierter,
      designierte, neuer, neue, neuen, leitender, leitende, leitenden, parlamentarischer,
      parlamentarische, parlamentarischen, wissenschaftlicher, wissenschaftliche, technischer,
      technische, kaufmännischer, damaliger, damalige, damaligen, langjähriger, langjährige, deutscher,
      deutsche, deutschen, amerikanischer, amerikanische, amerikanischen, britischer, britische,
      britischen, französischer, französische, französischen, russischer, russische, russischen,
      österreichischer, österreichische, österreichischen, schweizer, italienischer, italienische,
      italienischen, israelischer, israelische, israelischen, iranischer, iranische, iranischen,
      chinesischer, chinesische, chinesischen, türkischer, türkische, türkischen, zuständiger,
      zuständige, zuständigen, ex, us, it, ki, pr, tv, hr, online, vize, co, digital, marketing, top, kultur, sport, wirtschafts
    `,
    unnamed: `
      regierungskreisen, sicherheitskreisen, branchenvertreter, quelle, quellen, person, personen, leute, menschen, experten, fachleute, forscher, forschern,
      kritiker, kritikern, beobachter, beobachtern, ermittler, ermittlern, insider, insidern,
      analysten, wissenschaftler, wissenschaftlern, nutzer, nutzern, kunden, mitarbeiter, mitarbeitern, angeklagte, angeklagten, angeklagter, beschuldigte, beschuldigten, mutter, vater, oma, opa,
      großmutter, großvater, bruder, schwester, tochter, sohn, ehemann, ehefrau, witwe, nachbar, nachbarin, kollege, kollegin,
      anwohner, anwohnern, augenzeugen, zeugen, demonstranten, bürger, bürgern, wähler, behörden,
      politiker, politikern, vertreter, vertretern, angehörige, mann, frau, opfer, täter, polizisten,
      soldaten, studenten, eltern, anwälte, anwälten, ärzte, ärzten, anleger, händler, entwickler,
      entwicklern, juristen, medien, befürworter, befürwortern, gegner, gegnern, teilnehmer,
      teilnehmern, veranstalter, veranstaltern, betroffene, sicherheitskreise, regierungskreise,
      kreise, kreisen, sprecher, dorfbewohner, rebellen, aktivisten, datenschützer, umweltschützer,
      verbraucherschützer, tierschützer, naturschützer, gewerkschafter, initiatoren
    `,
    groups: `
      polizei, kriminalpolizei, bundespolizei, landespolizei, feuerwehr, staatsanwaltschaft,
      opposition, koalition, belegschaft, mannschaft, familie, publikum, presse, militär, armee,
      justiz, geschäftsführung, geschäftsleitung, leitung, vorstand, betriebsrat, aufsichtsrat, jury,
      bundeswehr, verteidigung, anklage, menge
    `,
    roleVerbs:
      'leitet, leitete, führt, führte, gründete, verantwortet, verantwortete, lehrt, forscht, vertritt, arbeitet, besitzt',
  },
  organisations: {
    nameEndings: 'ministerium, bundesamt, landesamt',
    nouns: `
      autobauer, autobauers, maschinenbauer, anlagenbauer, flugzeugbauer, schiffbauer, softwarehaus, reederei, werft, brauerei, klinikum, unternehmen, unternehmens, firma, konzern, konzerns, behörde, ministerium, ministeriums, amt,
      amtes, amts, gericht, gerichts, gerichtshof, universität, hochschule, institut, instituts,
      verband, verbands, verbandes, verein, vereins, gewerkschaft, partei, organisation, stiftung,
      agentur, nachrichtenagentur, bank, hersteller, herstellers, versorger, versorgers, energieversorger, dienstleister, dienstleisters, zentrale, verbraucherzentrale, börse, kryptobörse, händlers, konzernen, netzbetreiber, anbieter, anbieters, betreiber,
      betreibers, regierung, bundesregierung, landesregierung, kommission, parlament, parlaments,
      bundestag, bundesrat, senat, rat, rates, zeitung, magazin, magazins, sender, senders, blatt,
      verlag, netzwerk, plattform, startup, start-up, tochter, zentrale, polizeipräsidium, klinik,
      krankenhaus, krankenkasse, kirche, club, fraktion, bündnis, initiative, konsortium,
      weltgesundheitsorganisation, dienst, zentrum, gesellschaft, kammer, rechnungshof, bundesamt,
      bundesverfassungsgericht, landgericht, amtsgericht, fluggesellschaft, airline, airlines,
      wetterdienst, zeitschrift, radiosender, fernsehsender
    `,
    nameWords: `
      gmbh, ag, se, kg, inc, corp, ltd, llc, group, universität, institut, ministerium, verband,
      partei, bank, zeitung, magazin, stiftung, verein, kommission, bundesamt, agentur, union, rat,
      club, news, times, post, media, labs, software, systems, reuters, dpa, afp, bbc, cnn, ard, zdf,
      ndr, wdr, mdr, swr, rbb, faz, taz, dlf, orf, srf, heise, golem, spiegel, cdu, csu, spd, fdp, afd, grüne, grünen, linke, linkspartei, who, eu, uno,
      nato, wwf, greenpeace, oecd
    `,
    documents: `
      studie, bericht, berichts, berichtes, mitteilung, pressemitteilung, erklärung, schreiben, brief,
      memo, e-mail, mail, post, blogpost, blogbeitrag, beitrag, artikel, umfrage, gutachten, papier,
      positionspapier, dokument, dokumente, urteil, klageschrift, anklage, anklageschrift, statement,
      stellungnahme, tweet, meldung, meldungen, webseite, website, internetseite, homepage, plakat,
      buch, gesetz, verfassung, protokoll, untersuchung, analyse, berichte, berichten, zeitungsbericht,
      medienberichte, medienberichten, kommuniqué, resolution, transparent, angaben, bekennerschreiben,
      verlautbarung, aussagen, aussage, schild
    `,
  },
  via: {
    phrases: `
      in einem interview mit {{outlet}}, in einem interview mit der {{outlet}},
      in einem interview mit dem {{outlet}}, im interview mit {{outlet}},
      im interview mit der {{outlet}}, im interview mit dem {{outlet}}, im gespräch mit {{outlet}},
      im gespräch mit der {{outlet}}, im gespräch mit dem {{outlet}}, gegenüber {{outlet}},
      gegenüber der {{outlet}}, gegenüber dem {{outlet}}, der {{platform}}, dem {{platform}},
      im nachrichtendienst {{platform}}, im kurznachrichtendienst {{platform}}, beim kurznachrichtendienst {{platform}},
      auf dem kurznachrichtendienst {{platform}}, im netzwerk {{platform}}, im onlinedienst {{platform}},
      auf {{platform}}, auf der plattform {{outlet}}, bei {{platform}}, in {{medium}}, per {{medium}},
      über {{medium}}, laut {{outlet}}
    `,
    platforms: `
      x, twitter, mastodon, bluesky, facebook, instagram, threads, linkedin, tiktok, youtube, telegram, reddit, github,
      discord, twitch, xing, whatsapp, signal
    `,
    media: `
      mitteilung, pressemitteilung, erklärung, stellungnahme, blogbeitrag, blogpost, blog-beitrag,
      beitrag, brief, schreiben, rundschreiben, e-mail, mail, tweet, memo, interview, video, podcast,
      statement, gastbeitrag, buch, bericht, interner mitteilung, offenen brief, newsletter
    `,
  },
  marked: {
    labels: `
      nennt sich, nennen sich, nannte sich, nennt er sich, nennt sie sich, nennt es sich, nannte er sich, nannte sie sich, nennen sie sich, heißt, heißen, hieß, sogenannte, sogenannten, sogenannter, sogenanntes, sogenanntem, so genannte, so genannten,
      so genannter, so genanntes, so genanntem, namens, genannt, genannte, genannten, mit dem namen,
      mit namen, unter dem namen, unter dem titel, mit dem titel, titel, der begriff, den begriff,
      dem begriff, das wort, dem wort, der name, den namen, der bezeichnung, unter der bezeichnung,
      das motto, dem motto, der ausdruck, bekannt als, als, kurz, codename, codenamen, spitznamen, spitzname,
      betitelt, abkürzung, der marke, typ, vom typ
    `,
    works: `
      film, filme, films, modelle, dokumentation, musical, oper, buch, buchs, roman, song, lied, album, serie, show, sendung, magazin,
      magazins, zeitung, zeitschrift, nachrichtenmagazin, nachrichtenmagazins, nachrichtenagentur,
      projekt, projekts, projekte, schiff, software, spiel, spiels, ausstellung, stück, artikel,
      podcast, dokumentation, organisation, gruppe, verein, partei, initiative, kampagne, bündnis,
      bündnisses, firma, unternehmen, sender, blatt, hotel, operation, aktion, sonde, raumsonde,
      satellit, hurrikan, wirbelsturm, reihe, preis, system, zeitschriften, kategorie, fachzeitschrift,
      fachmagazin, tageszeitung, boulevardzeitung, wochenzeitung, fernsehsender, konzern, terrorgruppe,
      programm, studie, modell, rakete, flugzeugträger, tanker, fähre, rubrik
    `,
    inscriptions: `
      schild, schilder, transparent, transparente, banner, plakat, plakate, slogan, slogans, parole,
      parolen, motto, aufschrift, überschrift, schlagzeile, spruchband, aufkleber, inschrift,
      transparenten, plakaten
    `,
    questions: 'frage, f',
    answers: 'antwort, a',
  },
  ranking: {
    dangling:
      'und, aber, denn, doch, also, das, dies, dieser, diese, er, sie, es, da, so, deshalb, daher, ja, nein, dann',
    weighty: `
      muss, müssen, nie, niemals, immer, schlimmste, beste, größte, erste, nur, falsch, richtig,
      wichtig, gefährlich, risiko, gefahr, historisch, unmöglich, katastrophe, zukunft, fehler,
      skandal, brauchen, brauchten, dürfen, endlich, leider
    `,
    firstPerson: 'ich, wir, unser, unsere, unseren, mein, meine, uns, mir, mich',
  },
  abbreviations: `
    z.b, d.h, u.a, bzw, ca, dr, prof, st, nr, mio, mrd, usw, etc, vgl, sog, evtl, ggf, inkl, co, str,
    jr, sen, geb, dipl, art, abs, s.o, v.a, i.d.r, e.v, u.s, jan, feb, apr, aug, sept, okt, nov, dez,
    vs, inc, corp, tsd
  `,
};
