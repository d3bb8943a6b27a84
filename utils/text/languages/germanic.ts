/** Frequent short words of the Germanic languages: articles, pronouns, prepositions, auxiliaries. */
export const GERMANIC_WORDS = {
  en: `the of and to in a is that for it was on with as are be this by at from have has an not but they which or
    you his her he she we their its will would about who been more when what there can if all said were had one out
    up into than your our my how where while because after before over under between through during these those
    them him us do does did don't doesn't isn't it's i also just like some any other new first most could should
    may only so no then now such here very each both being off get make made many much even still back well`,
  nl: `de het een van en in is dat op te voor met zijn die niet aan er om ook als bij maar door naar uit nog wordt
    worden over dan heeft hebben was werd deze dit wel kan kunnen meer tot je we ze hij zij u uw ik jij jouw ons onze
    hun hem haar geen al zou zal moet moeten wat wie waar hoe waarom omdat zodat tussen onder tegen zonder sinds
    volgens alleen alle andere veel nieuwe nu toch zo dus daar hier iets niets iedereen binnen tijdens welke
    zich mijn jullie bent waren onder af ben werden laat reactie reacties deze`,
  de: `der die das und in ist den von zu mit auf für des im dem nicht ein eine einer eines einem einen sich als auch
    es an werden wird aus er sie hat dass daß nach bei um noch wie haben war über sind oder wir ich ihr ihre ihren
    uns unsere aber vor zur zum bis mehr durch man nur kann können sein seine so wenn was wurde wurden diese dieser
    dieses am unter gegen ohne zwischen seit bereits hier dort alle keine kein jetzt schon doch sehr also weil
    denn dann muss müssen soll sollen soll beim ihnen ihm euch du mich mir dich dir selbst habe bitte`,
  sv: `och att det i en som på är av för med den till inte har de om ett han men var jag sig från vi så kan när nu
    också eller man hade ska skulle efter blir bara vid mot än där under upp ut över mycket mer två alla hon sin sitt
    sina hur vad vara finns få får kommer något någon mellan denna detta dessa utan genom enligt sedan samt måste
    ni er din ditt du mig dig oss vår våra dem ju här inga ingen dock flera andra vill varit blev blivit`,
  da: `og at det i en er til på som for med den de af ikke der har et han om men var jeg sig fra vi så kan når nu
    også eller man havde skal skulle efter bliver kun ved mod end hvor under op ud over meget mere to alle hun sin
    sit sine hvordan hvad være findes få får kommer noget nogen mellem denne dette disse uden gennem ifølge siden
    samt må du din dit mig dig os vores dem jo her ingen dog flere andre vil været blev blevet bare hvis blandt
    både fordi nye deres hans hendes hvilket bør hvem jer eller`,
  no: `og at det i en er til på som for med den de av ikke der har et han om men var jeg seg fra vi så kan når nå
    også eller man hadde skal skulle etter blir kun ved mot enn hvor under opp ut over mye mer to alle hun sin sitt
    sine hvordan hva være finnes få får kommer noe noen mellom denne dette disse uten gjennom ifølge siden samt må
    du din ditt meg deg oss vår våre dem jo her ingen dog flere andre vil vært ble blitt bare hvis blant både fordi
    nye deres hans hennes hvilket bør hvem dere ikkje eit ein frå dei vere hjå eg me kva korleis`,
  af: `die en van in is het dat om te nie vir met op wat aan hy sal was sy ook as by maar word na ek ons hulle kan
    deur uit daar hierdie dit een meer tot nog jou jy julle hul haar sê wees moet onder oor baie geen al gaan kon sou
    hoe waar toe so net ander tussen teen volgens nou self hom my`,
  is: `og að í á er sem til við það var um með ekki en af hann eru fyrir þeir því hafa hefur ég frá eftir þess þegar
    þar hún upp verið upp eða þetta þá voru svo mjög sér sem einnig verður yfir vera hér þau okkur`,
  lb: `an déi dat de vun net mat ass fir op en zu ech mir sech och wéi eng ginn gëtt nach nees awer hunn huet`,
} as const;
