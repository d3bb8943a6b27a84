/** Given names that are common in the news of our languages and given to one gender there. White space parts them. */
export const FEMININE_NAMES = `
  adrienne alana alexa alisha alyssa amber andrea annabel ariana ashlee audra bernice beth bethany betsy brandi
  brenna briana brianna bridget brooke caitlin candace candice carlene cassandra cassie chelsea cheryl chloe christy
  claire clarissa courtney crystal daisy darlene deirdre della desiree dorothea eloise elsie ericka esme ethel eunice
  faye felicia felicity fern flora georgina gillian ginny gladys glenda greer guinevere gwen gwendolyn harriet hattie
  imogen isla janelle janine jasmine jeanette jeanine jenna jeri jillian joanne jocelyn jodi josie juliet kara kari
  karla kasey katelyn katharine kathi katlyn kaylee keira kelsey kendra kira krista kristi kristie krystal kylie
  lacey lana latoya laurel laurie leanne lenora leona lesley libby lila lillian loretta lorna lottie lucille lucinda
  lydia lyla lynne mabel mable mandy mariah marianna marissa marla marsha maryann maureen maxine mckenzie melody
  meredith mindy miranda moira mollie mona myra myrtle nadja nell noelle nola noreen ophelia paige patsy patti patty
  peggy penny philippa pippa poppy rachael rae ramona rena rhoda rhonda rochelle rosalyn roseanne rosie roxanne sadie
  samara scarlett selena shauna shawna sheena sheri sherri sherry siobhan stacey staci stacie susannah suzy sybil
  tabitha tamika tammy tanya tasha tatum tess thelma tia tiffani tonya tori tracey traci trina trisha trixie una
  valarie velma verna vicki viola vivienne willa winona zara zelda
  alison beverley beverly bronwyn carley carly carole dolly haley hailey hayley hazel holly ivy jo jody joely lexi milly neha polly
  rosalind ruby shelley shelly stacy
  abigail ada adele christin agnes agnieszka aino alba alejandra alessandra alexandra alice alicia alina allison amalia amanda
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
  adèle agathe agnès aline amandine amélie anaïs andrée angèle anne-sophie annick antoinette armelle aude
  aurélie axelle bénédicte bernadette blandine béatrice capucine carine cécile céline chantal charline clarisse
  claudine clémence clémentine coralie corinne delphine éléonore élise élodie éloïse émeline émilie emmanuelle
  estelle eugénie évelyne fabienne fanny flavie françoise frédérique gaëlle geneviève germaine ghislaine gisèle
  gwenaëlle hélène hortense huguette inès isaure jeannine joëlle joséphine josette juliette laëtitia laure
  laurence léa leïla léonie liliane lorraine louane lucette lucie lucienne ludivine lydie maëlle maëlys magali
  manon margaux margot marguerite marie-christine marie-claude marie-france marie-hélène marie-laure
  marie-pierre marie-thérèse maud maryse mélanie mélissa mireille morgane muriel mylène myriam nadège nicolle
  ninon noémie océane odette odile ombeline ophélie pascale paulette perrine pierrette raphaëlle régine romane
  rosalie roxane ségolène séverine solange solène soizic stéphanie sybille sylvaine sylvette sylvie thaïs
  thérèse tiphaine valentine valérie véronique violaine virginie yolande yvette zélie adela adriana agustina
  águeda ainhoa aitana almudena amaia amaya amparo ángela ángeles angustias araceli aránzazu arantxa asunción
  azucena begoña belén candela carlota carmela catalina charo concepción covadonga edurne eloísa encarnación
  estefanía estela ester eugenia eulalia fátima felisa fernanda gema gemma genoveva graciela guadalupe inés
  inmaculada itziar jimena josefa josefina laia leire leocadia leonor lola lourdes lucía macarena maite malena
  marcela maría maribel marisa marisol matilde micaela miren mireia mónica montserrat nerea nieves noelia nuria
  núria penélope purificación rebeca rocío rosalía rosaura sagrario salomé sílvia sofía úrsula vanesa verónica
  ximena zulema agnese alessia allegra ambra anastasia annalisa annamaria antonella arianna assunta benedetta
  bruna caterina celeste cinzia concetta cristiana daria debora delia diletta donatella edda elda eleonora
  eliana elisabetta emanuela ersilia fabiana fabrizia fausta filomena fiorella flaminia flavia franca gabriella
  gaia giada gianna ginevra gisella giuditta giuliana giuseppina grazia graziella immacolata iolanda isotta
  lavinia letizia lia licia livia loredana lorenza luciana lucrezia ludovica luigia maddalena marcella
  margherita mariella marilena maura michela mirella monia morena nicoletta nives noemi nunzia ombretta orietta
  ornella ottavia paola patrizia piera pina raffaella rachele rina romina rosalba rosanna rosaria rosella
  rossana rossella samuela santina selene serena silvana simona simonetta stefania tania tecla tiziana tosca
  velia vittoria viviana adelaide adélia albertina alda alzira amália amélia andreia ângela anabela antónia
  aparecida armanda benedita bernardete cândida carmo cátia cecília célia cláudia constança dalila débora dina
  dulce edite elisabete eduarda emília ermelinda eugénia filipa flávia florbela francisca giovana guiomar
  heloísa idalina inês íris isadora isaura ivone jacinta janaína jandira joana jordana josiane jussara júlia
  larissa laurinda letícia lídia lígia lília lívia luana lúcia luísa luiza lurdes madalena mafalda maísa márcia
  margarida marília mirela mônica nádia natália nazaré neusa noémia odete ofélia olívia palmira patrícia
  priscila rafaela rosália rosana rute sónia sônia soraia tainá tânia telma thaís vanda verônica violeta vitória
  yara zélia zilda zuleide zulmira
  aafje aaltje agnita alexia aleida alida aniek anique anneke annelies anneloes annelien annemarie annemiek
  anneriek annet annie anouk antje arianne ariane attie ayse babette barbra berendina betty bregje brechtje brigitta
  carlijn carolien carlien chantalle christel cisca claartje coba cobie coosje corien corine corrie danique
  daphne debby dewi dieuwertje diewertje dineke djamila doortje eefje eefke elke ellemieke elles ellis elly els
  elsbeth elselien elske emmy eveline evelien esmée esmee famke fatiha fatma feline fenna femke fenne fieke fien
  fleur floortje francien francine frauke frederieke frouke froukje geertje geertrui gerda gerdien gerrie
  gonnie greetje griet grietje hadewych halima hedwig heleen hella hennie henny hendrika hetty hilda hilke hiske
  ilona ineke inge iefke ymke imke jacomijn jacintha jannetje janneke jannie jantine jantien jeannette jeltje
  jenneke jetske jetty jikke jinke jolanda jolande jolein jolien jolijn joke josien josje josta judit juliët
  juultje karien karlijn katelijne katinka khadija klaartje klaasje lenneke liesbeth lieke lieneke lien
  lieve lijda lilianne lisanne liset lisette loes loeki lonneke lotje maaike maartje machteld madelief madelon manja
  marga margje margreet margriet marianke marie-louise marieke mariëlle mariëtte marije marijke marike marjan
  marjolein marjolijn marleen marlies marloes marlou marly martine maryam meike melisa mieke mien mies mientje minke
  mirjam mirthe mirjana moniek myrthe myrna naima nanda nathasja neeltje nel nelleke nellie nelly nermin neske
  nicolette nicolien nienke nikki noortje noëlle nynke odilia paulien petronella pien pleuntje quirine reinou
  renée renske rian rianne ria riet rietje rineke rixt roos roosje roosmarijn rozemarijn saar saartje samira sanne
  sanneke sandrine selma sien sietske silvie sjaan sjoukje sofieke soumaya stien suze suzan suzanna tamar tessa
  teuntje thirza tiety tineke tinie tjitske toos trijntje trudy truus veerle vivian willeke willemien
  willemijn wilhelmina wies wietske wijnanda wieke yasemin yasmin yasmina ylse ytje yvon zahra zeynep zita zoë zuhal
`;

export const MASCULINE_NAMES = `
  abe alastair alec alistair alvin ambrose amos archie asher ashton aubrey barney benji bennie blaine boyd bradford
  brady bryan bryant bryce byron caleb carlton cedric chad chadwick chandler charley clarence claude clay clayton
  clement cliff clifton clinton clive clyde cody colby colton connor conor cory curt damon dane darius darnell darrel
  darrell darryl daryl deandre denny dermot desmond dewey dexter dillon donnie donovan dwayne efren elijah elmer
  elvis emmett ernie ervin everett ezekiel ezra fergus finley fletcher floyd forrest freddie gabe garrett garth
  gideon gil giles graeme gregg griffin hal hamish harlan harris harrison harvey herb horace humphrey ike ira irving
  irwin isaiah jarrett jarvis jed jeffery jerald jeremiah jermaine jethro jimmie joey jonah jonathon julius kareem
  keegan kelvin kendrick kenny kenyatta lamar leland leopold levi lowell lyle marlon mason mathew maxwell mervyn
  mickey mikhail milo milton mitchell monty mordecai morris moses myron nathaniel neal ned nolan orson otis owen
  percy perry phillip pierce quincy ralphie randolph reg reggie reginald rhys richie rickey ricky rodney roscoe
  rudolph rufus russel sammy samson sheldon sherman sid silas solomon stu sylvester tad thaddeus tod tommie tremaine
  trenton troy tyrone ulysses vic vince virgil walt wendell wes weston wilbur wiley willard willis zach zack zane
  basil duane elliot enda euan jock lance merlin micah nate neill norm paddy parker robbie russ toby
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
  achille adrien alain alban albéric alexis alphonse amaury ambroise anatole anthime antonin aristide armand
  arnaud arsène aubin auguste augustin aurélien aymeric baptiste barnabé barthélemy bastien baudouin benoît
  bertrand blaise cédric célestin césar charles-henri christophe clément clovis côme corentin cyprien cyrille
  damien denis didier dimitri edmond éloi émeric émile eudes eugène fabien fabrice félicien félix fernand firmin
  florent florentin françois franck frédéric gabin gaël gaétan gaspard gaston gautier geoffroy gérald gérard
  germain ghislain gilles grégoire grégory guénolé gustave gwenaël hadrien hervé hippolyte honoré hugues jean
  jean-baptiste jean-charles jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc
  jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jérémie jérôme joël jordan
  josselin jules kévin laurent lazare léandre léo léon léonard léopold lilian loïc lucien ludovic marc-antoine
  martial matthieu mathieu mathis mathurin maxence maxime mickaël noé noël octave patrice paul-henri philibert
  pierre-yves pierre-henri quentin rachid raphaël rayan rémi rémy régis renaud roch rodolphe romain romaric
  roméo sacha samy serge sylvain sylvestre tanguy tarek thibaud thibault thibaut théo théodore théophile
  timothée titouan tristan ulysse urbain valère valéry victorien vivien wilfried yann yanis yohan youssef yvan
  zacharie karim malik mehdi mourad nabil adolfo adrián agustín aitor alberto álex alonso álvaro amadeo amador
  anastasio andrés ángel aníbal anselmo antonio-josé aquilino ariel armando arsenio asier baltasar bartolomé
  basilio baltazar benito bernabé bernardo bonifacio borja braulio calixto camilo carmelo cayetano celestino
  cipriano ciro claudio clemente conrado cosme cristian cristóbal damián demetrio desiderio edmundo efraín efrén
  eladio elías eloy emeterio emiliano ernesto esteban eugenio eusebio evaristo ezequiel facundo fabián faustino
  fausto fermín fidel florencio francesc froilán fulgencio gabriel gaspar genaro gerardo germán ginés gregorio
  gustavo héctor heriberto hernán hilario hipólito horacio humberto iago ibai íñigo isidoro isidro ismael iván
  jacinto jacobo jaume javier-maría jerónimo joaquín jonás josep josué juan-carlos juanjo julián julio ladislao
  lautaro leandro leopoldo lisandro lucio luciano manel manolo mariano martín matías mauricio melchor
  miguel-ángel moisés nacho narciso nicanor nicolás nicasio norberto octavio oriol óscar osvaldo pascual
  patricio pau pelayo pepe primitivo quim quique quintín rafa raimundo ramiro ramón raúl remigio renato
  rigoberto rodolfo rogelio román roque rosendo rubén rufino ruperto sabino salomón sancho santiago saturnino
  saúl saulo sergi silvestre silvio simeón simón sixto teodoro tiburcio timoteo tobías tomás toribio ulises unai
  urbano valentín valeriano vicente víctor virgilio vladimiro wenceslao xabier yago yeray zacarías adelmo
  adriano agostino alessio alfio alfredo amedeo angelo antonello arnaldo attilio augusto aurelio baldassarre
  bartolomeo battista beniamino biagio brando calogero camillo carmine cataldo cesare corrado cosimo costantino
  cristiano cristoforo damiano danilo delfino dino domenico donato edoardo egidio elia eligio elio eliseo
  emanuele emidio ennio enzo ermanno ettore ezio fabrizio ferdinando ferruccio filiberto fiorenzo flavio fulvio
  furio gabriele gaetano gaspare gennaro giacinto giampaolo giampiero gianfranco gianluigi gianmarco gianni
  gianpaolo gianpiero gilberto gino gioacchino giona giordano girolamo giuliano giustino goffredo graziano
  gualtiero guerrino iacopo ignazio igino ilario ivano ivo jacopo lamberto lapo lazzaro leone lino livio loris
  ludovico luigino manfredi manlio marcantonio marcello marino massimiliano massimo mattia maurizio michelangelo
  michele mirko moreno nando nazzareno nello nereo nicola nicolò niccolò nino nunzio olindo onofrio orazio
  oreste ottavio ottone pancrazio pasquale pierfrancesco pierluigi piergiorgio piermario pino pio placido
  quirino raffaele raimondo raniero remo renzo rinaldo rino rocco romeo romolo ruggero samuele saverio savino
  sebastiano settimio silvano silvestro sirio siro stanislao tancredi tiberio tino tito tiziano tommaso tonino
  ubaldo ugo ulisse umberto valentino valerio vasco vezio vinicio virginio vito vittorio zeno abel abílio
  adalberto adão adelino ademar adérito afonso agostinho aires albano alcides almir amadeu amaro américo amílcar
  anderson andré ângelo antônio antónio armindo arlindo aureliano aurélio belmiro benjamim bernardino boaventura
  caio cândido carlos-eduardo casimiro celso cícero cláudio cristóvão custódio damião dário délio denílson dinis
  diogo duarte dulcídio édson edson eliseu elísio emílio ênio ernani estêvão euclides eugénio eurico everton
  fábio feliciano fernão filipe flávio floriano frederico geraldo gervásio gilson gonçalo graciano guilherme
  heitor hélder hélio henrique hermano hernâni hilário homero horácio inácio isaías jader jair jeremias joão
  joaquim josias jovelino júlio juliano justino juvenal kléber lauro laurindo lázaro leonel lindolfo lourenço
  lúcio luís luiz marcelo márcio marcolino mário martim martinho mateus maurício maurílio maximiano murilo
  napoleão nélson nestor nicolau nilo nilton nuno octávio olavo olegário otávio ovídio patrício paulino paulo
  reginaldo reinaldo renan roberval rogério romão romeu ronaldo ruben rui rúben rubens sandro saul sebastião
  serafim sérgio silvério sílvio simão tadeu tarcísio telmo thiago tiago timóteo tomé ulisses valdir valentim
  valério vinícius virgílio vítor vitor wagner wanderley wellington wilson zacarias zeferino
  aad aart aarnout abdel abdelkader achraf adriaan alef allard anouar anno appie arend arie arjan arjen arno arnout
  aron arthuro ayoub aziz bas bauke barend bartel bastiaan ben-jan berend berry bernardus bilal boudewijn bouke bram
  brecht caspar casper chiel coen coenraad cornelis corné daan daniël danny diederik diederick dries dirk-jan
  douwe driss edo edsko edzard eelco eelke egbert emile erik-jan ernst-jan erwout evert-jan ewout fedde feico
  floris fons fokke folkert foppe frank-jan frans-jan geert-jan gerardus gerben gerbrand gert-jan gerlof gerrit
  gerrit-jan giel gijs gijsbert guus haico hajo hans-peter harm harmen harm-jan harrie hein hendrik-jan henk henk-jan
  hessel hidde hielke hilbert hylke huib huub huybert idris iwan jaap jaap-jan jacco jan-jaap jan-peter jan-pieter
  jan-willem jan-kees jan-maarten jannes jarno jasper jelle jelmer jeroen jilles jitse jochem jochum joep joeri joris
  job jobbe joop joost josse jouke jurgen jurjen jurriaan jurre karel kees kees-jan khalid klaas koen koenraad koos
  kris laurens lennert leendert lieuwe lieven lodewijk ludo luuk luut maarten maikel machiel marinus marnix 
  marten martijn matthijs mathijs maurits meindert melle melvin menno merijn michiel minne mustapha mustafa nanne
  nout noud okke onno ouassim peter-jan piet pieter pieter-jan pim reinder reinier reinout remco remko remy rens
  reyer riemer rik rinus rindert robbert robbert-jan robert-jan roderik roel roeland roelof roemer rogier romke
  ronnie rombout ruard rutger ruud sander sebastiaan selim siebe siebren siebrand sjaak sjef sjoerd sjors soufiane
  stijn sybe sybren sybrand sybrandus sietse sytse tarik teun teunis thijs thijmen thom tiemen tijmen tijn timen
  tjalling tjeerd tjerk tjibbe toon twan tygo valentijn wannes warner wessel wiebe wiebren wieger wietse wijnand
  willem-jan willem-alexander wilbert wilfred wim wobbe wouter wout wybren wopke yassin yassine younes ype yvo
  zakaria zeger
`;

/** Given names that tell no gender. Common words among them ("sage") are left out. */
export const EITHER_NAMES = `
  alex ashley blake gene cameron casey chris dana devon drew dylan emerson frankie harper hayden jackie jamie jess kelley
  kendall kerry kim kit lee logan marley morgan nicky noel pat peyton quinn reese riley robin rowan sandy sasha shannon
  sidney skyler sydney taylor terry wren yuri
`;
