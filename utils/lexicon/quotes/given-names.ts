/** Given names that are common in the news of our languages and given to one gender there. White space parts them. */
export const FEMININE_NAMES = `
  abigail ada adele agnes agnieszka aino alba alejandra alessandra alexandra alice alicia alina allison amalia amanda
  amelia amy ana anabel angela angelica angelina anita anja anke anna anne anneli annette annika antonia april
  astrid audrey aurora barbara beata beatrice beatriz belinda berit bianca birgit birgitta bonnie brenda brigitte
  britta camila camilla carla carlotta carmen carol carolina caroline carrie catarina catherine cathy cecilia celia
  charlotte chiara christina christine cindy clara clare claudia colleen connie cornelia cristina cynthia dagmar daniela
  danielle debbie deborah denise diana diane dolores donna dora doris dorothy ebba edith eileen elaine elena eleanor elin
  elisa elisabeth elise elizabeth ella ellen elsa else elvira emily emma erica erika esther eva eve evelyn ewa fatima
  federica fiona florence francesca frances frida friederike gabriela gail geraldine gertrud gina giorgia
  giovanna giulia gloria grace greta gretchen gudrun hanna hannah heather heidi heike helen helena helene helga henrietta
  hilary hillary hilde ilaria ilse ines ingeborg ingrid irene iris irma isabel isabella isabelle ivana ivanka jacqueline
  jana jane janet janice jeanne jennifer jenny jessica jill joan joanna johanna josephine joyce juana judith judy julia
  juliana julie justine karen karin katarina kate katharina katherine kathleen kathryn kathy katie katja katrin katrina
  kayla kelly kerstin kimberly kirsten kristen kristin kristina lara laura lauren lea leah lena leonie leslie leticia
  lidia lily linda lindsay lisa lise liv liz lois lorena louise lucia lucy luisa lynn madeleine madison magdalena maggie
  maja malin manuela mara marcia margaret margarita margrethe maria mariana marianne marie marilyn marina marine marion
  marjorie marlene marta martha martina mary mathilde matilda maya megan meghan melania melanie melinda melissa mercedes
  mia michelle minna miriam molly monica monika monique nadia nadine nancy naomi natalia natalie nathalie nicole nina
  nora norma olga olivia paloma pamela patricia paula pauline penelope petra phyllis pia pilar priya rachel raquel rebecca
  regina renata renate rita roberta rosa rose rosemary ruth sabine sabrina sally samantha sandra sara sarah saskia
  savannah sharon sheila sheryl shirley sigrid silke silvia simone sofia sonia sonja sophia sophie stefanie stella
  stephanie sue susan susana susanna susanne suzanne svenja sylvia tamara tanja tara tatiana teresa theresa therese
  tiffany tina tracy ulla ulrike ursula ute valentina valeria valerie vanessa vera veronica veronika vicky victoria
  virginia viviane wanda wendy wilma yolanda yvonne zoe zofia katarzyna małgorzata aleksandra päivi riikka sanna
  kaisa tuula marjo satu megumi ayumi keiko yoko meera anjali deepa aisha leila layla mei ngozi
  agneta anette anna-karin ann-christin ann-marie britt charlotta elisabet emelie eva-lena filippa gun gunilla
  gunnel ingegerd inger jennie josefin josefine karolina klara lina linnea lisbeth lotta lovisa margareta marita
  mikaela moa märta pernilla ronja siv solveig stina svea tilda tove tuva ulrika vendela viktoria viveka ylva åsa
  anne-grethe ane anniken aslaug aud bente bjørg brit dorthe eldbjørg eli ellinor eline erna gro grete guri gunn
  guro gunhild hanne hege henriette idunn ida ine ingvild ingunn jorunn karoline kjersti lene linn mari mariann
  marit marte marthe mette målfrid oda ragnhild randi rikke ranveig sigrun silje sissel siri solfrid stine sunniva
  synne synnøve thea tone torill toril torunn turid turi unni vibeke vilde wenche åse åshild anne-mette anne-marie
  benedikte birthe bodil dorte ditte gitte grethe helle inge-lise ingelise jette jytte kamilla lone lotte maibritt
  maiken majbritt merete nanna pernille signe sidsel sofie tine trine winnie aila anne-mari annukka anu arja auli
  eeva eija eila elina emilia eveliina hanna-leena heini heli helka hilkka iida inka irja irmeli jaana jonna kaarina
  kaija karoliina kirsi kirsti leena liisa maarit maija maiju marika marja marjaana marjatta marjut merja mervi
  milla mirja mirva niina noora nelli oona outi pauliina pirjo pirkko raija raili reetta riina ritva sari saija
  saara sanni sini sirkka sirpa suvi taina taru teija terhi tiia tiina tuija tuuli tytti ulla-maija veera venla
  virpi vilma agata aldona alicja aneta antonina balbina bogumiła bożena celina dagmara danuta dominika dorota edyta
  elżbieta ewelina felicja genowefa grażyna halina honorata irena iwona izabela jadwiga janina jolanta justyna kaja
  kamila kinga klaudia kornelia krystyna ksenia liliana lucyna ludmiła magda marlena maryla marzena michalina milena
  mirosława nadzieja nikola oliwia patrycja paulina roksana rozalia sabina stanisława sylwia urszula weronika
  wiesława wiktoria wioletta zuzanna żaneta
`;

export const MASCULINE_NAMES = `
  aaron abdul abraham adam adrian ahmed aidan alan albert albrecht aldo alejandro alessandro alexander alexandre
  alexei alfonso alfred ali allen alvaro anders andre andreas andrei andrew andrzej andy angus ansgar anthony antoine
  anton antonio arjun armin arne arnold arthur arturo august axel barack barry bart bastian ben benedict benjamin bernard
  bernd bernhard bernie bert bill billy bjorn bjørn björn bob bobby boris brad bradley brandon brendan brent brett brian
  bruce bruno burkhard burt calvin carl carlo carlos carsten cesar charles charlie christian christoph christopher
  chuck claus clemens clifford clint colin conrad corey craig curtis cyril dale damian dan daniel daniele dario darren
  dave david davide dean dennis derek detlef diego dieter dietmar dietrich dirk dmitri dominic dominik don donald doug
  douglas dustin dwight earl eberhard eckhard ed eddie edgar edmund eduardo edward edwin elias elliott elon emanuel emil
  emilio emmanuel enrico enrique eric erich erik ernest ernst erwin ethan étienne eugene evan fabian fabio federico felipe
  felix ferdinand fernando filippo florian francesco francis francisco franco frank franklin franz frans fred frederick
  frederik fredrik friedrich fritz gareth gary gavin geert geoff geoffrey georg george georges gerald gerard gerd gerhard
  gerry giacomo giancarlo gianluca gilbert giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graham greg gregor
  gregory guido guillaume guillermo gunnar günter günther gus gustav guy håkan hank hannes hans harald harold harry
  hartmut hector heiko heiner heinrich heinz helmut hendrik henning henri henrik henry herbert herman hermann hector
  holger horst howard hubert hugh hugo ian ignacio igor ingo isaac ivan jack jacob jacques jaime jake jakob jakub james
  janusz jared jason javier jay jeb jeff jeffrey jens jeremy jerome jerry jesper jesus jim jimmy
  joachim joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jordi jorge jörg josé jose
  josef joseph josh joshua juan juha julian julien jürgen justin kai karl karsten keith ken kenneth kenji kevin kirk
  kjell klaus knut konrad konstantin kristian kurt kyle lars larry lawrence leif leo leon leonard leonardo leroy
  lester lewis liam lindsey lionel lloyd lorenzo lou louis luc luca lucas luigi luis lukas luke luther maciej magnus
  malcolm manfred manuel marc marcel marcin marco marcos marcus marek mario mark markus martin marvin mateusz mathias
  matt matteo matthew matthias maurice mauro max maximilian mel miguel mika mike mikael mikko milan mitch mitt mohamed
  mohammed moritz murray nathan neil nelson newt niall nicholas nicolas nick niclas nico niels nigel nikolai nils noah
  norbert norman olaf ole oliver olivier olof orlando oscar oskar otto pablo paolo pascal patrick paul pavel pedro
  pekka per pete peter petri philip philipp philippe phil pierre piero pietro piotr rafael rainer ralf ralph ramon randall
  randy raoul raphael raul raymond reince reinhard reinhold rené ricardo riccardo richard rick rob robert roberto rod
  roderick rodrigo roger roland rolf roman ron ronald rory ross roy rüdiger rudolf rudy rupert russell ryan salvador
  salvatore sam samuel satya scott sean sebastian sébastien sergei sergey sergio seth shane shaun shawn siegfried sigmar
  simon søren spencer stan stanley stefan stefano stefanos stephan stephen steve steven stewart stuart sundar sven ted
  theo theodor theodore thierry thilo thomas thomasz thorsten tim timo timothy tobias todd tom tomas tomasz tommy
  tony torsten travis trent trevor tyler udo ulf ulrich uwe valentin vernon victor vincent vincenzo viktor vladimir volker
  wade wallace walter warren wayne werner wesley wilhelm will willem william willy winston wolf wolfgang xavier yannick
  yves zachary krzysztof paweł michał łukasz grzegorz antti jari jukka matti timo sauli hiroshi takashi kenta haruki raj
  rajesh vikram sanjay amit hassan omar yusuf ibrahim wei kwame
  albin alf arvid bengt bertil birger bosse börje carl-johan christer claes egon einar erland evert folke gustaf
  göran gösta hampus hans-erik ingemar ingvar isak jan-erik jerker joakim jonatan jörgen kalle karl-johan kent klas
  krister lars-erik lars-åke lennart linus ludvig malte mats mattias måns niklas ove patrik per-erik pontus ragnar
  rasmus rickard rikard rune sixten staffan stellan sten sture sune svante tage torbjörn tore urban valter vilhelm
  viggo åke örjan östen amund are arild arnt arve asbjørn asle atle audun bjarne bjørnar brage dag dagfinn egil
  eilif eirik eivind endre erlend espen even eystein finn frode geir gisle gjermund gaute halvard halvor helge håkon
  håvard idar ingar ivar jarle jostein jørgen jørn kjartan kjetil kolbjørn kristoffer lasse magne mads morten narve
  njål odd oddvar odd-arne olav ola ole-petter per-arne petter preben pål reidar roar roald sigmund sigurd sindre
  sivert sjur snorre sondre stein steinar stian ståle svein sverre tarjei terje thor thorbjørn thorleif tor torbjørn
  torgeir torstein tormod tord trond trygve truls trym ulrik vegard vebjørn vidar yngve øistein ørjan øystein øyvind
  åge åsmund aksel aage allan anker asger benny bent bjarke christoffer ejnar erling esben flemming frits gert
  hans-henrik ib jan jeppe jes kaj kasper keld kjeld knud kresten malthe marius michael mikkel mogens nikolaj oluf
  palle peder poul steen steffen stig svend thorkild torben troels uffe valdemar verner villads ahti aki aleksi
  antero ari armas arto arttu asko eemeli eero eetu eino erkki esa hannu harri heikki iiro ilari ilkka ilmari jaakko
  jani janne jarkko jarmo jesse joni jorma jouko jouni juha-matti juhana juhani jukka-pekka jussi jyri jyrki kalevi
  kauko kimmo lauri lassi leevi mauri markku marko martti matias miikka miika miro niilo niko olavi olli onni oskari
  ossi otso paavo panu pasi pentti pertti petteri pyry raimo rauno reijo reino risto roope saku sakari sami samu
  samuli santeri seppo simo sulo tapani tapio tarmo teemu teppo tero toivo tomi topi tuomas tuomo tuukka urho vesa
  veikko veli-matti vili ville visa väinö yrjö antoni arkadiusz artur bartłomiej bartosz błażej bogdan bogusław
  borys bronisław cezary czesław dariusz dawid eryk eugeniusz feliks filip franciszek gustaw henryk ignacy ireneusz
  jacek jarosław jerzy jędrzej józef juliusz kacper kajetan kamil karol kazimierz krystian ksawery lech leszek
  lesław lucjan ludwik maksymilian marceli marian mariusz mieczysław mikołaj miłosz mirosław patryk przemysław
  radosław rafał remigiusz ryszard seweryn sławomir stanisław szymon tadeusz tymoteusz tymon wacław waldemar wiesław
  wiktor witold władysław włodzimierz wojciech wojtek zbigniew zdzisław zenon zygmunt
`;
