/** Frequent short words of the Romance languages, elided forms ("l'") with their apostrophe. */
export const ROMANCE_WORDS = {
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il sont avec ce ou cette son
    mais nous vous elle ont été aux comme sa ses leur leurs être avoir fait tout tous toute même si ces cet après
    sans deux entre aussi dont où depuis encore selon très bien peut peuvent avait était quand donc alors sous contre
    chez votre vos notre nos je tu mon ma mes on ils elles l' d' n' s' c' j' qu' y afin lors ainsi plusieurs
    chaque celui celle ceux faire doit vers autres autre avant moins`,
  es: `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque
    esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra
    otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes
    nada muchos cual poco ella estar estas algunas algo nosotros es son fue ha han ser era está están tiene puede
    según aunque usted tu tus mi si además cada hace hacer dos años fueron sido había`,
  it: `di e il la che in un a è per una sono con non del si da le dei della i al nel gli ha anche come alla più lo
    ma delle o se nella ai dal su questo questa degli hanno ci essere stato stata dalla nei sul sulla tra loro suo
    sua suoi cui quando dove chi molto ancora già solo dopo prima tutti tutto tutte mentre perché così però poi
    l' d' dell' all' nell' un' dall' sull' c' quest' era fa fare può possono deve ogni senza secondo contro fino quindi
    cosa noi voi lui lei mi ti vi io tu tuo vostro nostro nostra ecco alle negli agli abbiamo`,
  pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua
    ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus
    quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual
    será nós tenho lhe deles essas esses pelas este dele vai pode podem são segundo sobre ainda após onde porque
    cada contra você vocês teu tua nosso nossa fazer disse ano anos outro outros outra`,
  ca: `de la i el que a en els les per un del una amb és al no es va se com més ha són dels però o aquest aquesta
    seva seu també entre fins sobre molt ser han hi pel pels seus seves quan on tot tots any anys després perquè
    sense altres des durant mentre segons així cada dos li ho ens us l' d' s' n' m' què qui nostre vostre té estat
    fer pot poden només encara ja abans`,
  ro: `de și în a la cu pe care nu din este o un că pentru mai au sau ca fi ce prin dar se după al ale sunt fost lui
    lor ei el ea am ai noi voi acest această acestea acesta sa său unei unui va vor fără până către despre între
    când cum unde tot toate toți doar foarte dintre decât ar poate pot avea era îi își le ne vă mă te nici iar
    astfel precum într-un dacă deci`,
  gl: `de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao el das ten á seu súa
    ou ser cando moi hai nos xa está tamén só polo pola ata isto ela entre despois sen mesmo aos ter seus quen nas
    me ese eles están esta este onde porque cada`,
} as const;
