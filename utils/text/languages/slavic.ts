/** Frequent short words of the Slavic languages, Latin and Cyrillic. */
export const SLAVIC_WORDS = {
  pl: `w i na z się nie do to że jest o jak a po od za przez dla są ale tym co tego także oraz który która które
    czy już może tylko będzie ich jego jej ma by być było był była przy pod nad po ze we tak lub jako tej te ten ta
    bardzo gdy gdzie kiedy więc jednak między podczas bez przed między roku lat mnie mi nas nam was ciebie twój
    swoje swój wszystko wszystkie każdy można jeszcze również według ponieważ mogą został została zostały jeśli`,
  cs: `a v se na je že to s z do o i jako za pro by od po ve ale tak jak podle které který která jsou byl bylo byla
    však nebo také k u ze si jeho jejich není když až aby už jen může při než před mezi během bez pod nad být mít
    má mají co kde kdy proč tom tím této toto tento ta ten těchto jsem jste jsme my vy oni já ty bude budou ještě
    velmi více pouze další protože pokud mohou svůj své svých roku let roky potom všechno všichni kterého uvedl`,
  sk: `a v sa na je že to s z do o i ako za pre by od po vo ale tak podľa ktoré ktorý ktorá sú bol bolo bola však
    alebo aj k u zo si jeho ich nie keď až aby už len môže pri než pred medzi počas bez pod nad byť mať má majú čo
    kde kedy prečo tom tým tejto toto tento tá ten týchto som ste sme my vy oni ja ty bude budú ešte veľmi viac
    iba ďalšie pretože ak môžu svoj svoje svojich roka rokov roky potom všetko všetky ktorého uviedol`,
  sl: `in je v na za se da so ki z s pa ne tudi po o kot bi od pri do iz ali še ter kako ko sem bil bila bilo jih
    tem ta to te biti lahko več med pred brez svoje svoj njegov njen zelo samo vse že če kaj kje zakaj ker bodo`,
  hr: `i u je na se da su za od s o a kao ne koji koja koje će iz bi do te ili sa po što više ali to nije samo nakon
    prema kako sve još bio bila bilo biti ima imaju može mogu već prije između tijekom bez pod nad ovaj ova ovo
    taj ta tako kada gdje zašto jer ako vrlo svoje svoj njihov njegov ga ih im smo ste sam`,
  ru: `и в не на что с по это как он а то но они к у за из от все для его так был мы вы о же или бы до при если также
    была было были есть может еще ещё только после этого который которые которая когда где чем уже их ее её над под
    без между во со об я ты она ему нас вас мне себя том этом год года лет более можно чтобы нет да свои свой`,
  uk: `і в не на що з та у до як за по для це від або він але є був вони його про так й під час також було була були
    ще вже тільки після який які яка коли де чи їх її над без між із зі ми ви я ти вона йому нас вас мені себе цього
    року років більше можна щоб якщо ні свої свій може можуть буде`,
  be: `і ў не на што з да у як за па для гэта ад або ён але ёсць быў яны яго пра так пад таксама было была былі яшчэ
    ўжо толькі пасля які якія якая калі дзе ці іх яе над без паміж са мы вы я ты яна`,
  bg: `на и в за да се от е с че по не са като ще до при но беше това която който които във със или си има след през
    към само още между под над без той тя те ние вие аз ти му й ги го ни ви може могат вече както така когато къде
    защо какво ако според един една едно все повече бъде бил била били`,
  sr: `и у је на се да су за од с о а као не који која које ће из би до те или са по што више али то није само после
    према како све још био била било бити има имају може могу већ пре између током без под над овај ова ово`,
  mk: `на и во за да се од е со дека по не са како ќе до при но беше ова која кој кои или има по преку кон само уште
    меѓу под над без тој таа тие ние вие јас`,
} as const;
