import type { NoticeLexicon } from './notice-lexicon';

export const pl = {
  lang: 'pl',
  compounds: false,
  fillers: `
    a, i, oraz, lub, albo, czy, że, żeby, aby, by, jest, są, być, był, była, było, były, będzie, będą, będziesz, bądź,
    został, została, zostało, zostały, zostanie, zostaną, zostać, zostali, się, siebie, sobie, jego, jej, ich, im, go, mu, ją, je,
    on, ona, ono, oni, one, który, która, które, którego, której, których, którym, którą, któremu, co, gdy, kiedy, jeśli, jeżeli,
    gdzie, jak, bo, ponieważ, gdyż, więc, zatem, tak, też, no, oto, właśnie, tylko wtedy, bardzo, trochę, dość, po prostu, łatwo, szybko,
    do, na, w, we, z, ze, od, ode, dla, przy, ku, u, pod, nad, bez względu, ma, mają, miał, miała, swój, swoja, swoje, swojego, swoim,
    swoją, swoich, swoimi, swojej, jakiś, jakieś, jakaś, jakikolwiek, jakąś, jeden, jedna, jedno, jednej, jednego, jednym, kilka, kilku, parę,
    ok, około, ponad, cześć, witaj, witamy, hej, dzień dobry, niniejsz*, dan*, dany, dane, danego, danej, odpowiedni*, odpowiadając, poszczególn*,
    m in, np, itp, itd, tj, ewentualnie, obecnie, aktualnie, automatycznie, osobno, razem, dzięki, podczas, w trakcie, celu, w celu, sposób, ramach, w ramach, wszelk*, ile, zanim
  `,
  words: {
    upload: 'prześl*, przesyłan*, wgraj*, wgryw*, załącz*',
    emoji: 'emoji, emotikon*, buźk*',
    avatar: 'awatar*, avatar*, zdjęci* profilow*',
    admin: 'admin*',
    fast: 'zbyt szybko, za szybko, zbyt często, zbyt wiele (żądań|prób)',
    duplicate: 'zduplikow*, duplikat*, powtórzon*',
    server: 'serwer*, żądani*',
    size: 'rozmiar*, za duż*, zbyt duż*',
    online: 'online, dostępnych',
    history: 'historia, historię, historii',
    comment:
      'komentarz*, komentow*, skomentow*, skomentuj*, komentuj*, wypowiedź, wypowiedzi, wypowiedz się, opini*',
    reply:
      'odpowiedź, odpowiedzi, odpowiedziach, odpowiedzią, odpowiada*, odpowiedz, odpowiedzieć, odpisz, odpisać, odpisał*',
    reaction: 'reakcj*, reaguj*, zareaguj*, zareagow*, reagow*',
    discussion: 'dyskusj*, dyskut*, rozmow*, rozmów, debat*, wątek, wątku, wątki, wątków',
    thought:
      'myśl, myśli, myślami, myślisz, myślicie, zdanie, zdaniem, opini*, sądzisz, sądzicie, przemyśle*, uwagi, uwagami, wrażenia, wrażeniami, poglądy',
    review: 'ocena, oceny, ocen, ocenę, ocenić, oceń, oceniaj*, recenzj*, gwiazdk*, gwiazdek, test*',
    like: 'lubię to, polub*, polubie*, lubi, lubię, podoba mi się, podoba się, podoba, spodobał*, lajk*, lubisz',
    dislike:
      'nie lubię, nie podoba [mi] [się], cofnij polubienie, usuń polubienie, nie lubię [już] tego, odlub*',
    vote: 'głos, głosy, głosów, głosuj*, głosow*, zagłosuj*, zagłosow*, oddaj głos, głosu',
    upvote: 'głos za, głosuj za, głosuj w górę, w górę, na plus, plusuj, łapka w górę, zagłosuj za',
    downvote: 'głos przeciw, głosuj przeciw, głosuj w dół, na minus, minusuj, łapka w dół, zagłosuj przeciw',
    moderate: 'moderacj*, moderow*, moderat*, moderuj*',
    approve:
      'zatwierdz*, akceptacj*, zaakceptow*, akceptow*, zaaprobow*, aprobat*, weryfikacji, sprawdzan*, sprawdzeni*, zatwierdzon*',
    pending:
      'oczekuj*, oczekiw*, czeka, czekają, kolejc*, w trakcie moderacji, w trakcie sprawdzania, jest sprawdzany, zostanie sprawdzony, zostanie zweryfikowany, oczekuje',
    rule: 'zasad*, reguł*, regulamin*, wytyczn*, netykiet*, wskazówk*, kodeks*',
    polite:
      'kulturaln*, uprzejm*, szacun*, grzeczn*, na temat, merytoryczn*, życzliw*, miły, konstruktywn*, szanuj, szanujmy, kultural*, kultury, szanować, trzymać się tematu',
    spam: 'spam*, niechcian* wiadomości, śmieci',
    anonymous: 'anonim*',
    guest:
      'gość, gościa, goście, gości, gościem, gościnn*, bez konta, bez logowania, bez rejestracji, niezalogowan*',
    article:
      'artykuł*, wpis, wpisu, wpisy, wpisów, wpisem, wpisie, wpisach, wpisom, post, posta, posty, postów, postu, poście, tekst, tekstu, tekstów, teksty, tekście, publikacj*, materiał, materiału, materiały, materiałów, materiale, notk*',
    page: 'strona, strony, stronę, stronie, stron, stronach, podstron*',
    blog: 'blog, bloga, blogu, blogi, blogiem, blogów',
    site: 'stron* internetow*, witryn*, serwis*, portal*, stron* www, www, url, adres strony, strona, strony, stronę, stronie, witryna internetowa, stron* domow*',
    section: 'sekcj*, nagłówek, nagłówka, nagłówki, rozdział*, akapit*, fragment*',
    author:
      'autor, autora, autorzy, autorów, autorem, autorce, autork*, autorowi, autorka, autorek, redaktor prowadzący',
    person:
      'osob*, osób, czytelnik*, czytelnic*, użytkownik*, użytkownic*, ludzi, ludzie, ktoś, kogoś, odwiedzając*, gości, internaut*, odbiorc*',
    name: 'imię, imienia, imieniem, imion, nazwisk*, nick, nicku, nazw*, podpis, pseudonim*, ksywk*',
    username: 'nazwa użytkownika, nazwę użytkownika, nazwy użytkownika, login, loginu, loginem',
    password: 'hasło, hasła, hasłem, haseł, haśle',
    account: 'konto, konta, koncie, kontem, kont, kontu',
    profile: 'profil, profilu, profile, profilem, moja strona',
    email:
      'e mail*, email*, mail, maila, maile, mailem, mailowo, mailow*, poczt* elektroniczn*, adres* e mail, adres* email, adres* mailow*, adres* poczty elektronicznej, e mailow*, adres* e mailow*, pocztą',
    inbox: 'skrzynk*, skrzynek, poczt*, folder spam',
    address: 'adres, adresu, adresem, adresy, adresów',
    message: 'wiadomoś*, komunikat*, treść wiadomości',
    text: 'tekst, tekstu, treść',
    notification:
      'powiadom*, powiadomi*, powiadamiaj*, powiadamiani*, informuj mnie, poinformuj mnie, alert*, daj mi znać, daj znać',
    newsletter:
      'newsletter*, biuletyn*, list* mailingow*, list* mailow*, subskrypcj* newslettera, przegląd tygodnia, poranny przegląd',
    link: 'link, linku, linki, linków, linkiem, linka, linkach, linkami, łącz*, odnośnik*, permalink*, hiperłącz*, odsyłacz*, bezpośredni odnośnik',
    direct: 'bezpośredni*, trwał*, stał*',
    feed: 'rss, kanał rss, kanał*, atom, kanał* informacyjn*',
    image: 'obraz*, zdjęci*, fot, fotografi*, ilustracj*, grafik*, obrazek*, zdjęć, obrazk*',
    video: 'wideo, film, filmu, filmy, filmów, nagranie, nagrania, video, klip*',
    audio: 'audio, dźwięk*, podcast*, nagranie audio, głosow*',
    file: 'plik, pliku, pliki, plików, załącznik*, dokument*',
    news: 'wiadomości, aktualności, news*, nowości, informacje, informacji, doniesienia',
    topic: 'temat, tematu, tematy, tematów, tematach, tematem, zagadnie*',
    category: 'kategori*, dział, działy, działów, rubryk*, dziale',
    tag: 'tag, tagi, tagów, tagu, tagiem, tagami, słowa kluczowe, słów kluczowych, słowo kluczowe, etykiet*, znacznik*, hasło',
    tagged: 'otagow*, oznaczon* tagiem, oznaczon* jako, z tagiem, tagowan*, oznaczone tagiem, oznaczon*',
    archive: 'archiw*',
    menu: 'menu',
    navigation: 'nawigacj*, nawigacyjn*, okruszk*',
    sidebar: 'pas* boczn*, panel* boczn*, boczn*, kolumn* boczn*',
    list: 'lista, listę, listy, liście, listą, spis, wykaz*',
    search: 'szukaj*, szuka*, wyszuk*, poszukuj*, szukan*, przeszuk*, poszukaj',
    result: 'wynik, wyniki, wyników, wynikach, wyniku, trafie*, rezultat*',
    query: 'fraz*, zapytani*, szukan* słow*, słowa kluczowe, hasło wyszukiwania, szukana fraza',
    contents: 'spis treści, spisu treści, zawartość',
    content: 'treść, treści, treściami, treściach, zawartoś*, głównej treści, materiały zewnętrzne',
    theme: 'motyw*, tryb*, wygląd*, schemat kolorów, schematu kolorów, kolorystyk*, kolorów',
    dark: 'ciemn*, nocn*',
    light: 'jasn*, dzienn*',
    language:
      'język, języka, języki, języku, języków, językach, polski, polsku, angielski*, niemiecki*, wersja językowa',
    translate: 'tłumacz*, przetłumacz*, przekład*, tłumacze*',
    version: 'wersj*',
    date: 'data, daty, datę, dacie, dat',
    original: 'oryginał*, oryginaln*, pierwotn*, źródłow*',
    photo_by:
      'fot, foto, zdjęcie, źródło zdjęcia, autor zdjęcia, źródło, ilustracja, źródło grafiki, źródło obrazu, grafika, zdjęcia',
    second: 'sekund*, sek',
    minute: 'minut*, min',
    hour: 'godzin*, godz',
    day: 'dzień, dnia, dni, dniem, dniach, codzienn*, codziennie, doba, doby, rano, codzienny',
    week: 'tydzień, tygodni*, tygodnia, co tydzień, cotygodniow*',
    month: 'miesiąc*, miesięcy, miesięczn*, mies',
    year: 'rok, roku, lat, lata, rokiem, latami, rocznie, roczn*',
    ago: 'temu, przed',
    now: 'teraz, przed chwilą, w tej chwili, chwilę temu, właśnie teraz, dopiero co, od razu',
    today: 'dziś, dzisiaj, dzisiejsz*',
    yesterday: 'wczoraj',
    word: 'słowo, słowa, słów, wyraz*',
    character: 'znak, znaki, znaków, znakach, liter*',
    view: 'wyświetle*, odsłon*, wizyt, wizyty, odczytów, odczyty, przeczytano, czytano, odczytań, obejrze*',
    less: 'mniej, ogranicza*, redukcj*, ograniczyć, zredukować, redukuje, redukować, zmniejsz*',
    more: 'więcej, kolejn*, dalsz*, dodatkow*, pozostał*, inne, następne',
    all: 'wszystk*, wszyst*, każd*, cał*, wszyscy',
    other: 'inn*, pozostał*',
    first: 'pierwsz*, jako pierwszy',
    last: 'ostatni*, ostatnio',
    next: 'następn*, kolejn*, dalej, nast',
    previous: 'poprzedni*, wcześniejsz*, poprz',
    newer: 'nowsze, nowszy, nowszych, nowsza',
    older: 'starsze, starszy, starszych, starsza, ma ponad, więcej niż',
    newest: 'najnowsz*, ostatni*, najświeższ*, najnowszego, ostatnio dodane, aktualne',
    oldest: 'najstarsz*',
    popular:
      'popularn*, najpopularniejsz*, najczęściej czytan*, najlepsz*, najwyżej ocenian*, polecan*, na czasie, top, najchętniej czytan*, najczęściej',
    recommended:
      'poleca*, rekomend*, propozycj*, sugerow*, polecan*, polecamy, warto, wybór redakcji, wybran* dla',
    related: 'powiązan*, podobn*, zobacz też, zobacz także, zobacz również, pokrewn*, związan*, tematyczn*',
    minimum: 'co najmniej, minimum, minimaln*, przynajmniej, zbyt krótk*, za krótk*',
    maximum:
      'maksymaln*, maksimum, zbyt dług*, za dług*, najwyżej, co najwyżej, przekracza*, przekroczy*, nie więcej niż',
    remaining: 'pozostał*, zostało, zostały, pozostaje, pozostają',
    new: 'nowy, nowa, nowe, nowego, nowej, nowych, nowym, nową, nowymi, nowo, nowi, nowemu',
    yet: 'jeszcze, dotąd, na razie, jak dotąd, do tej pory, dotychczas',
    already: 'już',
    always: 'zawsze, na stałe, stale, trwale, za każdym razem',
    only: 'tylko, wyłącznie, jedynie, ekskluzywn*, zastrzeżon* dla',
    not: 'nie, brak, braku, bez, żaden, żadne, żadnych, żadnego, nikt, nic, niczego, nigdy, nie ma, ani, zero, niezalogowan*, żadnej',
    please: 'proszę, prosimy, prosimy o',
    must: 'musisz, musi, muszą, musimy, należy, trzeba, konieczn*, wymaga*, powinien, powinna, powinno, powinny, niezbędne jest, koniecznie',
    can: 'można, możesz, może, mogą, możemy, możecie, móc, mógł, możliw*, możliwość, da się, potrafi, mógłby, mogli',
    want: 'chcesz, chcę, chce, chcemy, chcą, chciał*, chcieli*, życz*, pragn*, masz ochotę, wolisz, zamierzasz',
    you: 'ty, ci, ciebie, cię, tobie, tobą, twój, twoja, twoje, twojego, twojej, twoim, twoją, twoich, twoimi, pan, pani, państw*, was, wam, wasz*, masz, sam, użytkownik, użytkownika, użytkownikom, użytkownikowi, jesteś, wy, pana, twojemu',
    i: 'ja, mnie, mi, mną, mój, moja, moje, mojego, mojej, moim, moją, moich, moimi, jestem, mojemu',
    we: 'my, nas, nam, nami, nasz, nasza, nasze, naszego, naszej, naszym, naszą, naszych, naszymi, jesteśmy',
    this: 'ten, ta, to, te, ci, tego, tej, tym, tą, tę, tych, tymi, temu, poniższ*, następując*, niniejsz*',
    by: 'przez, od, autorstwa, pióra, autor',
    on: 'na, w, dnia, w serwisie, przy, w dniu',
    in: 'w, we, wewnątrz',
    to: 'do, dla, na, ku, komu',
    of: 'z, ze, spośród',
    with: 'z, ze, za pomocą, przez, przy użyciu, poprzez, za pośrednictwem, korzystając z, przy pomocy, używając, wykorzystując, wykorzystaniem',
    as: 'jako',
    about: 'o, na temat, o nas, dotyczące, dotycząc*, odnośnie, w sprawie, kim jesteśmy',
    before: 'przed, zanim, wcześniej, uprzednio, najpierw',
    after: 'po, gdy tylko, jak tylko, kiedy tylko, następnie, zaraz po',
    later:
      'później, w dowolnym momencie, w każdej chwili, w dowolnej chwili, kiedykolwiek, w każdym momencie, wkrótce, za chwilę, w dowolnym czasie, w przyszłości, za jakiś czas, niebawem',
    again: 'ponownie, jeszcze raz, znowu, na nowo, znów, kolejny raz',
    here: 'tutaj, tu, poniżej, niżej, powyżej',
    back: 'wróć, wstecz, powrót, powróć, wrócić, wracaj, cofnij się, z powrotem, powrotem',
    top: 'górę, góry, górze, na górę, do góry, początek, początku, szczyt',
    home: 'stron* główn*, strona startowa, start, home, główna',
    write:
      'napisz, napisać, pisz, pisać, dodaj, dodać, zostaw, zostawić, wpisz, wpisać, wpisuj, wyraź, podziel się, pisanie, zacznij pisać, dodawać, dodanie, dodawania, dodania, zamieść, zamieścić, zamieszczać, pozostaw, wpisywać, umieść, umieszczać',
    submit:
      'wyślij, wysłać, wysyłan*, prześlij, przesłać, opublikuj, publikuj, wysyłaj*, wysyłk*, nadaj, przesyłaj*, zgłoś, wysłania, wysłaniem, przesłania, zamieść, wysyła',
    sent: 'wysłan*, przesłan*, dodan*, otrzyman*, opublikowan*, wysłaliśmy, przesłaliśmy, dostarczon*, zgłoszon*, wysłane',
    publish:
      'opublikow*, publik*, publiczn*, widoczn* publicznie, ukaże się, ukazał*, upubliczn*, ujawni*, udostępniony, udostępniane publicznie',
    visible: 'widoczn*, pojawi*, pojawia*, wyświetlan*, ukaż*, pokazywan*, wyświetlać się, wyświetlon*',
    edit: 'edytuj*, edytow*, edycj*, popraw, edytowanie',
    edited: 'edytowan*, zmieniono, edytowano, zmodyfikowano, wyedytow*, poprawiono',
    update: 'aktualizuj*, aktualizacj*, zaktualizuj*, odśwież*, aktualizow*',
    updated:
      'zaktualizow*, aktualizacj*, zmodyfikow*, aktualizowan*, ostatnia zmiana, modyfikacj*, uzupełnion*, zmieniono, zmienion*, aktualizowano, zaktualizowany, zaktualizowano',
    created: 'utworzon*, stworzon*, założon*, dodano, utworzono',
    delete: 'usuń, usunąć, usuwa*, usunięci*, skasuj, skasować, kasuj, wykasuj',
    deleted: 'usunięt*, skasowan*, usunął, wykasowan*',
    hide: 'ukryj, ukryć, ukrywa*, schowaj, schować, ukrywać',
    hidden: 'ukryt*, schowan*',
    collapsed: 'zwinięt*, zminimalizow*',
    collapse: 'zwiń, zwinąć, zwija*, minimaliz*, zminimalizuj',
    expand: 'rozwiń, rozwinąć, rozwija*, powiększ*, rozszerz*',
    show: 'pokaż, pokazuj*, pokazać, pokazywa*, wyświetl, wyświetla*, wyświetlić, zobacz, zobaczyć, zobaczysz, obejrz*, przejrz*, przeglądaj*, czytaj, widzieć, widok, zobacz więcej, przejdź do, odkryj, przeczytaj',
    load: 'załaduj, załadować, ładuj, ładować, wczytaj, wczytać, doładuj, wczytywa*, załadowan*, wczytan*',
    loading:
      'ładowani*, ładuje, wczytywani*, wczytuje, ładują, trwa ładowanie, trwa wczytywanie, ładujemy, wczytujemy',
    sending:
      'wysyłani*, wysyła się, trwa wysyłanie, zapisywani*, trwa zapisywanie, przetwarzanie, w toku, przesyłani*, publikowanie, wysyłam',
    preview: 'podgląd*',
    save: 'zapisz, zapisać, zapisuj*, zachowaj, zachować, zapamiętaj, zapamiętać, zapis, zapisywanie, zapamiętywa*, przechow*',
    saved: 'zapisan*, zapisano, zachowan*, zapamiętan*',
    bookmark:
      'zakład*, ulubion*, schow*, na później, do przeczytania, list* do przeczytania, przeczytaj później, czytaj później, zapisz na później',
    cancel: 'anuluj, anulow*, przerwij, przerwać, porzuć, odrzuć zmiany, rezygnuj',
    confirm: 'potwierdź, potwierdz*, potwierdzić, potwierdzenie, potwierdzeni*, potwierdzając*',
    confirmed: 'potwierdzon*, potwierdzono',
    close: 'zamknij, zamknąć, zamykani*, zamyka*',
    closed: 'zamknięt*, wyłączon*, zablokow*, zakończon*, niedostępn*, dezaktywow*',
    open: 'otwórz, otworzyć, otwart*, otwiera*, otworzy, otwierać',
    toggle: 'przełącz*, przełączni*, przełączani*, zmień między, suwak*',
    choose: 'wybierz, wybrać, wybieram, wybór, wyboru, wybiera*, wybieraj*, zaznacz, zdecyduj, decyduj*',
    selected: 'wybran*, zaznaczon*, wybór, wybory',
    ok: 'ok, okej, rozumiem, zrozumiałem, zrozumiano, w porządku, dobrze, jasne, zgoda',
    yes: 'tak',
    accept:
      'akceptuj*, zaakceptuj*, akceptow*, zaakceptow*, zgadzam*, zgódź się, zgadzasz*, wyrażam zgodę, wyrażasz zgodę, wyraź zgodę, przyjmuj*, zgadza*, zgodzić się, wyrazić zgodę, wyrażenie zgody, akceptacj*, wyrażasz, wyrażam, zaakceptowano, zaakceptował*, akceptowano',
    reject:
      'odrzuć, odrzuca*, odrzucić, odmawia*, odmów, odmówić, nie zgadzam [się], nie wyrażam zgody, nie akceptuję, odrzucenie, odmow*, dziękuję nie',
    enable:
      'włącz*, aktywuj*, zezwól, zezwala*, pozwól, pozwala*, umożliwi*, uruchom, uruchomić, zezwolić, aktywow*, odblokuj, włączanie, zezwalam, zezwoleni*, umożliwia*',
    enabled: 'włączon*, aktywn*, aktywowan*, włączona obsługa',
    disable:
      'wyłącz*, dezaktywuj*, wyłączyć, blokuj*, dezaktywow*, wyłączanie, można wyłączyć, wyłączone, dezaktywować, nie można ich wyłączyć, nie można wyłączyć',
    manage:
      'zarządza*, zarządzaj*, zarządzanie, dostosuj*, dostosow*, konfigur*, skonfigur*, spersonalizuj, personalizuj, kontrol*, centrum',
    settings: 'ustawieni*, ustawień, preferencj*, opcj*, opcji, konfiguracj*, wybory, ustaw*',
    change: 'zmień, zmieni*, zmian*, zmieniaj*, zmodyfikuj*, modyfikow*, zmianie, zmieniać',
    withdraw: 'wycof*, cofnij, cofnąć, wycofa*, cofnięci*, odwoła*, sprzeciw*, zrezygn*',
    continue: 'kontynuuj*, kontynuow*, dalej, dalsz*, przejdź dalej, czytaj dalej, kontynuacj*, kontynuując',
    start: 'zacznij, zaczni*, rozpocznij, rozpocząć, rozpoczęci*, początek, zacząć, start',
    done: 'gotowe, zakończon*, ukończon*, pomyślnie, sukces*, udało się, udan*, powiodł* się, zrobione',
    try: 'spróbuj*, próbuj*, spróbować, próba, próbować, wypróbuj*, próbę, sprawdź za darmo',
    retry:
      'spróbuj ponownie, spróbuj jeszcze raz, spróbować ponownie, ponów, powtórz, ponowić, ponów próbę, próbę ponownie, ponown*, powtórzyć',
    wait: 'czekaj, poczekaj, zaczekaj, proszę czekać, prosimy czekać, chwil*, moment, momencik, cierpliwość, poczekać',
    check: 'sprawdź, sprawdzić, sprawdzać, sprawdzeni*, zajrzyj, sprawdza*, upewnij się',
    verify:
      'weryfik*, zweryfik*, potwierdź, udowodni*, weryfikacj*, sprawdzeni*, uwierzytelni*, udowodnij, autoryz*',
    verifying:
      'weryfikowani*, trwa weryfikacja, sprawdzanie, trwa sprawdzanie, weryfikuję, sprawdzam, weryfikujemy, sprawdzamy, weryfikowanie',
    verified:
      'zweryfikowan*, zweryfikowano, weryfikacja zakończona, weryfikacja powiodła się, sukces, weryfikacja udana, potwierdzono',
    copy: 'kopiuj, kopiow*, skopiuj, skopiować, kopi*',
    copied: 'skopiowan*, skopiowano',
    share:
      'udostępni*, udostępnij, podziel się, dziel się, udostępnia*, poleć, wyślij znajomemu, udostępnień',
    download: 'pobierz, pobieran*, pobrać, ściągnij, ściągnąć',
    read: 'czytaj, czytać, czytani*, przeczytaj*, przeczytać, przeczytan*, czytasz, doczytaj, zapozn*, lektur*, poczytaj, czytania, czyta, przeczytałem, przeczytałam, czyt, odczyt*',
    listen: 'słuchaj, posłuchaj, odsłuchaj, słuchać, odsłuchać, wysłuchaj, odsłuch',
    watch: 'oglądaj, obejrzyj, oglądać, obejrzeć, zobacz',
    play: 'odtwórz, odtwarza*, odtworzyć, puść, odtworzeni*, graj',
    follow: 'obserwuj*, śledź, śledzić, obserwow*, śledzisz, polub nas, bądź z nami, znajdź nas, jesteśmy na',
    join: 'dołącz*, przyłącz się, weź udział, wziąć udział, dołączyć, włącz się, udział, przystąp',
    report: 'zgłoś, zgłaszani*, zgłosić, zgłoszeni*, zgłoszon*, zgłaszać, raportuj',
    block: 'zablokuj, blokuj, zablokować, wycisz, wyciszyć, blokow*, zbanuj, ignoruj',
    blocked: 'zablokowan*, wyciszon*, zbanowan*',
    pin: 'przypięt*, przypiąć, przypnij, wyróżniony komentarz',
    sort: 'sortuj, sortow*, posortow*, sortuj według, kolejność, porządkuj',
    filter: 'filtr*, filtruj*, filtrow*',
    skip: 'przejdź, przejść, pomiń, pominąć, przeskocz, skocz, idź, przejdz',
    scroll: 'przewiń, przewija*, przewinąć',
    reset: 'zresetuj, resetuj, resetow*, zresetow*, przywróć, ustaw nowe, wyczyść, reset',
    learn: 'dowiedz się, dowiedzieć się, informacj*, poznaj, szczegół*, sprawdź, dowiesz się, informacje',
    contact: 'kontakt*, skontakt*, napisz do nas',
    help: 'pomoc*, pytania, pytanie, faq, wsparci*, pomóż, pomaga*, pomóc',
    login: 'zaloguj*, logow*, zalogow*, loguj*, login, zalogować, logując',
    logout: 'wyloguj*, wylogow*',
    signup:
      'zarejestr*, rejestr*, załóż konto, założyć konto, utwórz konto, stwórz konto, zakładając konto, zapisz się, zapisać się',
    create: 'utwórz, stwórz, utworzyć, stworzyć, załóż, założyć, tworzen*, tworzy*, zakładan*',
    forgot: 'zapomni*, zapomnian*, nie pamięta*, nie pamiętasz, zapomniałem, utracon*, przypomnij',
    remember: 'zapamiętaj mnie, pamiętaj mnie, pozostań zalogowan*, nie wylogowuj, zapamiętaj',
    wrong: 'nieprawidłow*, niepoprawn*, błędn*, zły, złe, złego, niewłaściw*, nieważn*',
    expired: 'wygas*, upłyn*, przeterminow*, straciła ważność, stracił ważność, skończył* się',
    session: 'sesj*',
    subscribe:
      'subskryb*, subskrypcj*, prenumer*, zaprenumer*, zapisz się, zapisać się, zasubskryb*, abonament*, abonuj, wykup dostęp, zapisując się, zapisy, zapis',
    subscribed:
      'zapisan* do, zapisany, zapisana, zapisałeś się, zapisałaś się, zasubskrybowano, zapisani, subskrypcja potwierdzona, subskrypcja aktywna, zapisanie się',
    subscriber: 'subskrybent*, prenumerator*, abonent*, subskrybenci',
    unsubscribe:
      'wypisz się, wypisać się, zrezygnuj*, zrezygnować, wypisani*, anuluj subskrypcję, rezygnacj*, anulować subskrypcję, wypisz, wypisać, odsubskrybuj, rezygnow*',
    member: 'członk*, członkos*, klubowicz*, członkini*, patron*, klub*, społecznoś*',
    become: 'zostań, zostać, dołącz do grona',
    free: 'za darmo, darmow*, bezpłatn*, gratis, nieodpłatn*, bezpłatnie',
    trial: 'okres próbny, próbn*, na próbę, okres testowy, wersja próbna, okresie próbnym',
    gift: 'prezent*, podaruj*, podarow*, w prezencie, sprezentuj, podaruj artykuł, gratis',
    support: 'wesprzyj*, wspieraj*, wsparcie, wspiera*, wspomóż, wspomoż*, wspierać, wspierasz',
    donate: 'darowizn*, wpłać, wpłat*, przekaż darowiznę, dotacj*, datek, datk*, zrzutk*, dorzuć się',
    unlock:
      'odblokuj*, odblokow*, pełn* dostęp, nieograniczon*, pełny dostęp, bez ograniczeń, dostęp bez limitu, nielimitowan*, dostęp*',
    pay: 'płać, płacić, płatn*, zapłać, zapłac*, opłac*, opłat*, płatnoś*, płacąc',
    limit: 'limit*, ogranicz*, wykorzystałeś, wykorzystałaś, wykorzystan*',
    app: 'aplikacj*',
    error:
      'błąd, błędu, błędy, błędów, błędem, nie udało się, nie powiodł* się, coś poszło nie tak, problem*, niepowodzeni*, wystąpił błąd, nie można, nie można było, awari*, nieudan*',
    sorry: 'przepraszamy, niestety, ups, przykro nam, o nie, ojej, wybacz, przepraszam, oj, przykro mi',
    find: 'znalezi*, znaleź*, znajdź, znajduj*, odnalezi*, odnaleź*, odnajdź, znaleźliśmy, znajdziesz, znaleźć',
    exist: 'istnieje, istnieją, istnieć, istniał*',
    empty: 'pust*',
    required: 'wymagan*, obowiązkow*, obligatoryjn*, niezbędn*, konieczn*, potrzebn*',
    optional:
      'opcjonaln*, nieobowiązkow*, dobrowoln*, niewymagan*, nie jest wymagane, nieobligatoryjn*, nie jest obowiązkow*',
    mark: 'oznaczon*, gwiazdką, gwiazdka, zaznaczon*, gwiazdk*',
    field: 'pole, pola, polu, pól, polem, polami, polach',
    valid: 'prawidłow*, poprawn*, ważn*, właściw*',
    fill: 'wypełn*, uzupełn*, podaj, podać, wprowadź, wprowadzić, wypełni*, wpisz, wpisać, rozwiąż, przepisz, podani*, wypełnij, uzupełnij, uzupełnić',
    browser: 'przeglądark*, przeglądarek',
    javascript: 'javascript, javascriptu, java script, obsług* javascript, js, skrypt*',
    network: 'połączeni*, sieć, sieci, internet, internetu, internetem, połączenie internetowe, siecią',
    available: 'dostępn*, dostęp',
    region: 'kraj*, region*, lokalizacj*, państwie',
    permission: 'uprawnie*, zgod* redakcji, pozwoleni*, zezwoleni*, prawo dostępu',
    broken: 'uszkodzon*, niedziałając*, nie działa, nieaktualn*, zepsut*, martw*, nie działają',
    owner: 'właściciel*, administrator*, webmaster*, admin*',
    let_know: 'poinformuj*, daj znać, powiadom, zawiadom*, poinformować, informując',
    testing: 'tryb testowy, trybie testowym, testow*',
    privacy: 'prywatnoś*, ochron* danych, rodo, prywatności, ochron* prywatności, danych osobowych ochrona',
    privacy_policy:
      'polityk* prywatności, politykę ochrony prywatności, oświadczeni* o ochronie prywatności, zasad* ochrony prywatności, zasad* prywatności, polityk* ochrony danych, oświadczenie o prywatności, polityk* ochrony prywatności, zasad* przetwarzania danych, klauzul* informacyjn*, informacj* o prywatności',
    terms:
      'regulamin*, warunk* korzystania, warunk* użytkowania, warunk* świadczenia usług, warunki, warunkami, warunków, zasad* korzystania, warunk* usługi, warunk* umowy, zasad* użytkowania',
    imprint:
      'stopka redakcyjna, nota prawna, informacje prawne, dane wydawcy, o wydawcy, impressum, informacja prawna',
    cookie:
      'cookie, cookies, plik* cookie, plik* cookies, ciasteczk*, ciasteczek, plikach cookie, plików cookie',
    consent: 'zgod*, zgód, zgoda, zgody, zgodę, zgodą, zgodzie, zezwoleni*',
    purpose: 'cel, cele, celu, celów, celach, cel przetwarzania, celami, celem',
    service: 'usług*, serwis*, usługi',
    vendor:
      'dostawc*, partner*, podmiot*, podmiotów trzecich, stron* trzeci*, firm* trzeci*, osob* trzeci*, zaufan* partner*, podmiotom, producent, producenta',
    data: 'dane, danych, danymi, danym, dane osobowe, danych osobowych, danymi osobowymi, informacje o tobie, informacji osobistych, informacje osobiste, informacje, informacji, osobow*, osobist*',
    process:
      'przetwarza*, przetworz*, przechow*, zbiera*, gromadz*, wykorzystywan*, wykorzystuj*, zapisywać, zapisuj*',
    use: 'używa*, używamy, używaj*, użyci*, użyj, użyto, korzysta*, korzystaj*, korzystani*, wykorzyst*, stosuj*, stosow*, posługu*, użytkow*, skorzyst*, użyt*, użyciem, z użyciem',
    share_data: 'sprzedawa*, sprzedaż*, sprzedaj*, przekazuj*, przekazywa*, udostępniaj moich',
    essential:
      'niezbędn*, konieczn*, podstawow*, wymagan*, technicznie niezbędn*, ściśle niezbędn*, techniczn*, potrzebn*, absolutnie niezbędn*',
    functional: 'funkcjonaln*, funkcjonalne, funkcjonalności, funkcji, funkcje',
    statistics:
      'statystyk*, statystyczn*, analityk*, analityczn*, pomiar*, analiz*, mierz*, analizow*, ruchu, ruch, pomóc nam zrozumieć, zrozumieć',
    marketing: 'marketing*, śledzen*, targetow*, profilow*, śledząc*, śledzeni*, reklamow*',
    personalised: 'spersonalizow*, personaliz*, dopasow*, dostosowan*',
    performance: 'wydajnoś*, wydajnościow*, skutecznoś*',
    optimise: 'ulepsz*, popraw*, optymaliz*, usprawni*, udoskonal*, poprawić, polepsz*, podnie* jakoś*',
    experience:
      'doświadcze*, komfort*, wrażen*, działania strony, funkcjonowania, prawidłowe działanie, wygod*, jakość usług, działani*, działa*, funkcjonowani*',
    relevant: 'interesując*, istotn*, zainteresow*, trafn*, zaintereso*, ciekaw*',
    provide:
      'zapewni*, dostarcz*, świadcz*, oferow*, oferuj*, udostępni*, zapewnia*, świadczen*, przekazał, przekazan*, udostępnił*, dostarczył*, użyczy*, zapewnić',
    load_default: 'ładowan* domyślnie, domyślnie, wczytywan* domyślnie, domyśln*',
    optout: 'rezygnacj*, opt out, zrezygnować, zrezygnuj, wypisanie',
    external: 'zewnętrzn*, osadzon*, podmiotów trzecich, z zewnątrz, stron trzecich',
    social: 'medi* społecznościow*, społecznościow*, social media, mediach społecznościowych',
    visit: 'wizyt*, odwiedzin*, odwiedz*, wizyta',
    renew: 'odnów, odnow*, ponów zgodę, odnowić',
    assess: 'ocenić, przejrzeć, sprawdzić, zapoznać się, oceniać, przegląd',
    apply: 'obowiązuj*, zastosowanie, zastosuj, stosuje się, mają zastosowanie, obowiązują',
    understand: 'jak, dowiedz się jak, w jaki sposób, zrozumieć',
    captcha:
      'captcha, captchę, captchy, recaptcha, weryfikacj* antyspamow*, zabezpieczeni*, test bezpieczeństwa, kontrol* bezpieczeństwa, sprawdzenie bezpieczeństwa, test captcha, weryfikacj* bezpieczeństwa, antyspam*',
    robot: 'robot*, bot, botem, boty, botów, automatem',
    protect: 'chronion*, chron*, zabezpieczon*, ochron*, chroni, zabezpiecza',
    code: 'kod, kodu, kody, kodem, kodów',
    puzzle: 'zadani*, zagadk*, łamigłówk*, wyzwani*, układank*, działanie, test',
    hear: 'słyszysz, usłyszysz, słyszane, usłyszan*, usłysz*',
    see: 'widzisz, widoczn*, widać, widziane, widnieją*',
    reload: 'odśwież*, przeładuj, załaduj ponownie, wczytaj ponownie, inny obrazek, odświeżyć, przeładow*',
    ad: 'reklam, reklama, reklamy, reklamę, reklamą, reklamie, reklamow*, ogłoszeni*, reklamach',
    sponsor: 'sponsor*, sponsorow*, sponsoruje, sponsorem',
    promo:
      'promow*, promocj*, artykuł sponsorowany, materiał reklamowy, materiał promocyjny, advertorial, promocyjn*, płatn* treść, płatn* treści',
    affiliate:
      'afiliac*, afiliacyjn*, link* partnerski*, linki partnerskie, program* partnerski*, partnerskie, partnerski, partnerskich, program* afiliacyjn*',
    commission: 'prowizj*, wynagrodzeni*',
    earn: 'zarabia*, zarobi*, otrzym*, dosta*, uzyska*, zarobek',
    purchase:
      'kup*, zakup*, kupuj*, nabyć, nabędziesz, zamów*, zamawia*, kupić, dokonasz zakupu, dokonania zakupu',
    contain: 'zawiera*, zawarte, znajdują się, zawierać, znajduje się',
    adblock:
      'adblock*, bloker* reklam, blokowani* reklam, ad block*, oprogramowanie blokujące reklamy, wtyczk* blokując*, programu blokującego reklamy, adbloker*',
    ai: 'ai, sztuczn* inteligencj*, chatgpt, chat gpt, sztuczna inteligencja, model* językow*, si, ai generatywn*',
    made: 'wygenerow*, stworzon*, utworzon*, generow*, napisan* przez, przygotowan*, powsta*, opracowan*, sporządzon*, wykonan*, tworzon*, napisan*, napisał*',
    summary: 'podsumow*, streszczeni*, skrót, w skrócie, streści*, skrócie',
    human_check:
      'sprawdzon* przez, zweryfikowan* przez, zredagowan*, redagow*, sprawdził*, zweryfikował*, sprawdzony przez człowieka, zatwierdzon* przez redaktora, poprawion* przez',
    correction:
      'sprostowani*, korekt*, poprawk*, errata, erraty, uściśleni*, poprawiono błąd, poprawiliśmy, skorygow*, wyjaśnieni*, sprostow*, sprostujemy',
    embargo: 'embarg*, objęt* embargiem',
    syndicated:
      'przedruk*, za zgodą, za pozwoleniem, dzięki uprzejmości, ukazał się pierwotnie, pierwotnie ukazał*, pierwotnie opublikow*, przedrukow*, pierwotnie opublikowany',
    sample:
      'egzemplarz* testow*, egzemplarz recenzenck*, do testów, sprzęt testowy, wypożycz*, użyczon*, do recenzji, urządzenie testowe, egzemplarz*, użyczył*, wypożyczył*, egzemplarz testowy',
    opinion:
      'opinia, opinie, felieton*, komentarz redakcyjny, publicystyk*, artykuł opinii, poglądy, opinii, opinię, zdanie',
    live: 'na żywo, live, relacj* na żywo, relacja live, transmisj*, na bieżąco',
    developing:
      'pilne, z ostatniej chwili, będzie aktualizowan*, wkrótce więcej informacji, rozwijając*, aktualizowany na bieżąco, w trakcie aktualizacji, z ostatniej chwili',
    extra_cost:
      'bez dodatkowych kosztów, bez dodatkowych opłat, nie ponosisz [żadnych] dodatkowych kosztów, nie płacisz więcej, nic cię to nie kosztuje, żadnych dodatkowych kosztów, bez żadnych dodatkowych kosztów',
    editor: 'redakcj*, redaktor*, zespół redakcyjny, redakcyjn*, dziennikarz*, dziennikark*',
    copyright: 'copyright, prawa autorskie, praw autorskich, ©, prawo autorskie, prawem autorskim',
    rights: 'wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa zastrzeżone',
    license: 'licencj*, na licencji, creative commons, na zasadach licencji, cc by',
    powered:
      'wspierane przez, działa na, powered by, oparte na, stworzone w, napędzane przez, obsługiwan* przez, dumnie wspierane przez, wykonan* przez, zbudowan* na, zbudowan* z, technologia, silnik, realizacja, dostarczan* przez, zasilan* przez, działa dzięki',
    design: 'projekt, projekt graficzny, motyw od, szablon*, motyw autorstwa, projekt i wykonanie, wykonanie',
    thanks: 'dzięki, dziękujemy, dziękuję, podziękowan*, dziękujemy za, dzięki za',
    sure: 'na pewno, pewien, pewna, pewny, pewność, pewni, czy aby na pewno',
    says: 'mówi, pisze, napisał, napisała, powiedział, powiedziała, skomentował*, pisał*',
    markup: 'markdown, html, bbcode, formatowani*, znaczniki html, formatow*, stylowanie, formatowanie',
    what: 'co, czego, czym',
    abuse: 'naduży*, narusze*, nadużyci*, obraźliw*',
    thing: 'element*, elementów, pozycj*, rzecz*, wpisów, coś, cokolwiek, obiekt*',
    issue: 'issue, zgłoszenie na githubie, ticket*',
    window: 'okn*, okno, karcie, kart*, zakładce',
    add: 'dodaj, dodać, dodawani*, dołóż, dodaje*, dodanie',
    form: 'formularz*',
    click: 'kliknij*, kliknąć, klikni*, klikając, naciśnij*, stuknij, wciśnij, nacisnąć, kliknięcie, klika*',
    human: 'człowiek*, ludzk*',
    receive: 'otrzym*, dosta*, odbieraj*, odbierz, otrzymuj*, otrzymywać, trafiaj*',
    policy: 'polityk*, oświadczeni*, deklaracj*, zasad*',
    cookie_policy:
      'polityk* cookie, polityk* cookies, polityk* plików cookie, polityk* plików cookies, polityk* dotycząc* plików cookie, zasad* dotycząc* plików cookie, informacj* o plikach cookie, polityk* ciasteczek, polityk* dot plików cookies, polityk* wykorzystywania plików cookie, polityk* stosowania plików cookies',
    important: 'ważn*, cenimy, szanujemy, dbamy, zależy nam, istotn*, troszczymy, wartość',
    product: 'produkt*, urządzenie, urządzenia, sprzęt*',
    device: 'urządzeni*, urządzeń, komputer*, telefon*',
    media: 'media, mediów, mediach, mediami, multimedi*',
    detail: 'szczegół*, szczegóły, detale',
    miss: 'przegap*, przegapić, przegap, ominie, omija*, umknie, tracić',
    offer: 'ofert*, oferty, pakiet*, plan, plany, cennik*, warianty',
    journalism:
      'dziennikarstw*, dziennikarsk*, rzetelne informacje, niezależne media, niezależn* dziennikarstw*',
    coffee: 'kaw*, kawę, kawa',
    friend: 'znajom*, przyjaci*, przyjacielowi, przyjaciół',
    clipboard: 'schow*, schowka, schowku',
    also: 'też, także, również, ponadto',
    title: 'tytuł*, nagłówek, nagłówka',
    duration: 'czas, czasu, zajmie, przewidywany, szacowany, szacunkowy, orientacyjny',
    written: 'napisan*, napisał, napisała, tekst, autorstwa, pisał',
    outdated: 'nieaktualn*, przestarzał*, zdezaktualizow*, stary, dezaktualiz*, starsz* niż, archiwaln*',
    partnership: 'współprac*, partnerstw*, we współpracy, kooperacj*',
    machine: 'maszynow*, automatyczn*, automatycznie, maszyn*',
    until: 'do, dopóki, aż, do czasu, do dnia',
    express: 'wyraż*, odzwierciedl*, przedstawi*, wyrażone, odzwierciedla*, odzwierciedlać',
    offline: 'offline, w trybie offline, brak połączenia, bez połączenia',
  },
  phrases: {
    'action.sent': 'wysłano, wysłane, przesłano',
    'error.vote': 'głos nie został policzony, nie udało się zagłosować, błąd głosowania',
    'comment.only-admin': 'tylko administrator może tu odpowiedzieć, tylko administratorzy mogą odpowiadać',
    'comment.only-you':
      'tylko ty to widzisz, widoczne tylko dla ciebie, widoczny tylko dla ciebie, widoczne tylko dla autora',
    'comment.draft-restored': 'szkic został przywrócony, treść została przywrócona, przywrócono szkic',
    'form.password-mismatch': 'hasła nie są takie same, hasła nie pasują do siebie, hasła się różnią',
    'form.enter-name-email':
      'najpierw podaj imię i adres e-mail, podaj imię i e-mail, wpisz imię i adres e-mail',
    'login.email-verified': 'adres e-mail został potwierdzony, e-mail zweryfikowany, e-mail potwierdzony',
    'login.out-confirm': 'na pewno chcesz się wylogować, czy na pewno chcesz się wylogować',
    'action.deleting': 'trwa usuwanie',
    'error.delete': 'nie udało się usunąć, usuwanie nie powiodło się, błąd usuwania',
    'error.edit': 'nie udało się zmienić, edycja nie powiodła się, błąd edycji',
    'error.timeout': 'przekroczono czas oczekiwania, przekroczono limit czasu, upłynął limit czasu',
    'nav.messages': 'wiadomości i powiadomienia, skrzynka wiadomości, moje wiadomości',
    'nav.dashboard': 'panel sterowania, panel administracyjny, kokpit, pulpit',
    'action.next-step': 'następny krok, kolejny krok',
    'time.seconds-ago': '{count} s temu, {count} (sekund|sekundy|sekundę|sek) temu, przed chwilą {count} s',
    'comment.upload-image':
      'prześlij obraz, dodaj obraz, dodaj zdjęcie, wstaw obrazek, dodaj obrazek, wgraj obraz, prześlij zdjęcie, załącz obraz',
    'action.uploading': 'przesyłanie obrazu, trwa przesyłanie, wgrywanie',
    'error.upload':
      'nie udało się przesłać pliku, przesyłanie nie powiodło się, błąd przesyłania, nie udało się przesłać obrazu',
    'error.file-too-large': 'plik jest za duży, plik za duży, plik jest zbyt duży, obraz jest za duży',
    'comment.emoji': 'emoji, emotikony, emotikona, buźki, dodaj emoji, wstaw emoji',
    'comment.badge-admin': 'administrator, admin, administratorzy, administratorka',
    'comment.badge-moderator': 'moderator, moderatorka, moderatorzy',
    'comment.pin': 'przypnij, przypnij komentarz, przypnij na górze',
    'comment.unpin': 'odepnij, odepnij komentarz',
    'comment.approve': 'zatwierdź komentarz, zaakceptuj komentarz',
    'comment.approved': 'zatwierdzony, zatwierdzono, zatwierdzone, zaakceptowany, komentarz zatwierdzony',
    'comment.waiting': 'oczekujący, oczekujące, oczekuje, w kolejce',
    'comment.spam': 'spam, oznacz jako spam, zgłoś jako spam, zgłoś spam',
    'comment.name-too-short':
      'nazwa jest za krótka, nazwa musi mieć co najmniej {count} (znaki|znaków), imię jest za krótkie, nick jest za krótki',
    'comment.too-fast':
      'piszesz zbyt szybko poczekaj chwilę, zbyt wiele żądań, zbyt wiele prób, komentujesz zbyt szybko, dodajesz komentarze zbyt szybko',
    'comment.duplicate': 'to już zostało opublikowane, zduplikowany komentarz, duplikat komentarza',
    'vote.already': 'już oddano głos, już zagłosowałeś, już głosowałeś, oddałeś już głos',
    'vote.own': 'nie można głosować na własny komentarz, nie możesz głosować na swój komentarz',
    'comment.edit-history': 'historia zmian, historia, historia edycji, historia wersji',
    'comment.mark-read': 'oznacz wszystko jako przeczytane, oznacz jako przeczytane',
    'nav.notifications': 'powiadomienia, powiadomienie, centrum powiadomień',
    'comment.all': 'wszystkie komentarze, ogół komentarzy',
    'comment.author-only': 'tylko autor, tylko komentarze autora',
    'comment.mentions': 'wzmianki, wzmianki o mnie',
    'comment.read-only': 'tylko do odczytu, tylko odczyt',
    'comment.block-user': 'zablokuj użytkownika, zablokuj, blokuj, zablokuj tego użytkownika',
    'comment.user-blocked':
      'ten użytkownik jest zablokowany, zablokowany, zablokowano, użytkownik zablokowany',
    'format.bold': 'pogrubienie, pogrubiony',
    'format.italic': 'kursywa, pochylenie',
    'format.quote': 'cytat, cytuj, wstaw cytat',
    'format.code': 'blok kodu, wstaw kod',
    'format.list': 'lista punktowana, lista numerowana, lista wypunktowana',
    'format.link': 'wstaw link, dodaj link, wstaw odnośnik',
    'form.confirm-password': 'potwierdź hasło, powtórz hasło',
    'form.change-password': 'zmień hasło, zmiana hasła',
    'form.enter-password': 'podaj hasło, wpisz hasło, wprowadź hasło',
    'form.avatar': 'zdjęcie profilowe, awatar, avatar, zmień awatar',
    'form.subject': 'temat wiadomości, temat',
    'form.phone': 'numer telefonu, telefon, telefon komórkowy',
    'form.last-name': 'nazwisko, twoje nazwisko',
    'login.username-or-email': 'nazwa użytkownika lub e-mail, login lub e-mail, e-mail lub nazwa użytkownika',
    'login.send-code': 'wyślij kod, wyślij kod weryfikacyjny, wyślij kod ponownie',
    'login.taken':
      'ta nazwa lub ten adres są już zajęte, nazwa użytkownika jest już zajęta, adres e-mail jest już używany',
    'login.delete-account': 'usuń konto, usunięcie konta',
    'error.server':
      'wystąpił problem z serwerem, błąd serwera, wewnętrzny błąd serwera, żądanie nie powiodło się, nieprawidłowe żądanie',
    'error.not-allowed':
      'nie masz do tego uprawnień, odmowa dostępu, brak uprawnień, brak dostępu, niedozwolone działanie',
    'error.load':
      'nie udało się załadować, błąd ładowania, ładowanie nie powiodło się, nie udało się wczytać',
    'error.save': 'nie udało się zapisać, błąd zapisu, zapis nie powiódł się',
    'action.undo': 'cofnij, przywróć',
    'action.done': 'gotowe, zrobione, ukończono, zakończono',
    'action.reset': 'wyczyść, resetuj, zresetuj, wyczyść wszystko',
    'action.change': 'zmień, zmieniać',
    'action.filter': 'filtruj, filtr, filtry',
    'action.print': 'drukuj, wydrukuj, drukuj artykuł',
    'action.enable': 'włącz, aktywuj',
    'action.disable': 'wyłącz, dezaktywuj',
    'action.open': 'otwórz, otwieraj',
    'action.create': 'utwórz, stwórz',
    'action.skip': 'pomiń, pomijać',
    'action.select-all': 'zaznacz wszystko, wybierz wszystko, zaznacz wszystkie',
    'action.pause': 'pauza, wstrzymaj',
    'meta.online': '{count} online, {count} osób online, {count} użytkowników online',
    'meta.words-label': 'słowa, liczba słów',
    'meta.views-label': 'wyświetlenia, odsłony, odwiedziny',
    'meta.source': 'źródło, źródła',
    'meta.rating': 'ocena, oceny, twoja ocena',
    'meta.followers': '{count} obserwujących, {count} subskrybentów',
    'nav.help': 'pomoc, najczęściej zadawane pytania, centrum pomocy, faq',
    'nav.language': 'język, języki, wybierz język, zmień język',
    'nav.news': 'wiadomości, newsy',
    'nav.sitemap': 'mapa strony, mapa serwisu',
    'nav.accessibility': 'dostępność serwisu, deklaracja dostępności',
    'nav.jobs': 'praca, kariera, oferty pracy, pracuj z nami',
    'legal.disclaimer': 'wyłączenie odpowiedzialności, zastrzeżenie prawne, zastrzeżenia prawne',
    'legal.age':
      'trzeba mieć wymagany wiek {count}, czy masz ukończone {count} lat, mam ukończone {count} lat, musisz mieć ukończone {count} lat',
    'consent.duration': 'okres przechowywania, wygasa, czas przechowywania, okres ważności',
    'consent.legitimate-interest': 'prawnie uzasadniony interes, uzasadniony interes',
    'consent.unclassified': 'niesklasyfikowane, nieklasyfikowane, inne pliki cookie',
    'consent.service-cookies':
      'ta usługa zapisuje {count} plików cookie, ta usługa używa {count} plików cookie, ta usługa może zapisać {count} plików cookie',
    'consent.service-no-cookies': 'ta usługa nie zapisuje plików cookie, ta usługa nie używa plików cookie',
    'comment.field':
      'komentarz, twój komentarz, mój komentarz, skomentuj, komentuj, komentować, treść komentarza',
    'comment.label':
      'komentarze, komentarze czytelników, sekcja komentarzy, skomentuj i przeczytaj komentarze, opinie czytelników, wasze komentarze, komentowanie, wasze opinie, komentarze i opinie',
    'comment.count':
      '{count} komentarzy, {count} komentarze, {count} komentarz, komentarze ({count}), liczba komentarzy {count}, komentarzy {count}, skomentowano {count} razy',
    'comment.write':
      'dodaj komentarz, napisz komentarz, zostaw komentarz, skomentuj artykuł, skomentuj wpis, nowy komentarz, dodaj swój komentarz, wpisz komentarz, wpisz swój komentarz, napisz coś, wyraź swoją opinię, dodaj nowy komentarz, zamieść komentarz, zostaw odpowiedź',
    'comment.submit':
      'opublikuj komentarz, wyślij komentarz, prześlij komentarz, zapisz komentarz, opublikuj, skomentuj teraz, publikuj komentarz',
    'comment.share-thoughts':
      'co o tym myślisz, co myślisz, co sądzisz, co o tym sądzisz, co o tym sądzicie, podziel się opinią, podziel się swoją opinią, jakie jest twoje zdanie, a co ty o tym myślisz, wyraź opinię, podziel się swoimi przemyśleniami, twoja opinia, daj znać co myślisz, napisz co myślisz, podziel się myślami',
    'comment.join-discussion':
      'dołącz do dyskusji, weź udział w dyskusji, dyskutuj, dyskusja, włącz się do dyskusji, rozpocznij dyskusję, dołącz do rozmowy, przejdź do dyskusji, zacznij dyskusję, podyskutuj, forum dyskusyjne',
    'comment.be-first':
      'bądź pierwszy, skomentuj jako pierwszy, bądź pierwszą osobą która skomentuje, napisz pierwszy komentarz, dodaj pierwszy komentarz, bądź pierwszy i skomentuj, bądź pierwszym który skomentuje, bądź pierwszą osobą która [zostawi|doda|napisze] komentarz, zostaw pierwszy komentarz, pierwszy komentarz, bądź pierwszy który skomentuje, bądź pierwszą komentującą osobą, zostań pierwszym komentującym',
    'comment.none':
      'brak komentarzy, nie ma [jeszcze] komentarzy, jeszcze nie ma komentarzy, nie dodano [jeszcze] [żadnych] komentarzy, brak komentarzy do tego (artykułu|wpisu), na razie brak komentarzy, 0 komentarzy, nikt jeszcze nie skomentował, nikt nie skomentował, ten artykuł nie ma jeszcze komentarzy',
    'comment.closed':
      'komentarze [są|zostały] zamknięte, komentarze [są|zostały] wyłączone, możliwość komentowania (została wyłączona|jest wyłączona), możliwość komentowania {title} została wyłączona, komentowanie (zamknięte|wyłączone|jest wyłączone|zostało wyłączone|jest niemożliwe|jest niedostępne), dodawanie komentarzy zostało wyłączone, nie można [już] komentować, dyskusja [została|jest] (zamknięta|zakończona), możliwość dodawania komentarzy została wyłączona, nie można dodawać komentarzy',
    'comment.guidelines':
      'zasady komentowania, regulamin komentarzy, regulamin komentowania, zasady dodawania komentarzy, zasady dyskusji, przeczytaj zasady komentowania, zapoznaj się z regulaminem komentarzy, netykieta, regulamin dyskusji',
    'comment.stay-polite':
      'prosimy o kulturę wypowiedzi, prosimy o kulturalną dyskusję, bądź uprzejmy, szanuj innych, komentuj z szacunkiem, prosimy o merytoryczną dyskusję, dyskutuj kulturalnie, prosimy o zachowanie kultury dyskusji, trzymaj się tematu, szanuj innych użytkowników, szanujmy się nawzajem',
    'comment.pending':
      'twój komentarz (czeka|oczekuje) na (moderację|akceptację|zatwierdzenie), komentarz (czeka|oczekuje) na (moderację|akceptację|zatwierdzenie), (czeka|oczekuje) na (moderację|akceptację|zatwierdzenie), komentarz w trakcie moderacji, twój komentarz jest sprawdzany, twój komentarz zostanie opublikowany po (moderacji|zatwierdzeniu|akceptacji)',
    'comment.moderated':
      'komentarze są moderowane, wszystkie komentarze są moderowane, komentarze podlegają moderacji, komentarze są moderowane przed publikacją, komentarze (muszą zostać|są) (zatwierdzone|zatwierdzane) przed (publikacją|opublikowaniem), komentarze są publikowane po zatwierdzeniu, moderacja komentarzy jest włączona, komentarze pojawią się po (zatwierdzeniu|akceptacji|moderacji), każdy komentarz jest sprawdzany przed publikacją, komentarze ukazują się po akceptacji moderatora',
    'comment.thanks-pending':
      'dziękujemy za komentarz pojawi się po (zatwierdzeniu|akceptacji|moderacji), dziękujemy za komentarz czeka on na (moderację|akceptację|zatwierdzenie), dziękujemy twój komentarz pojawi się po zatwierdzeniu, dziękujemy za komentarz zostanie opublikowany po (moderacji|akceptacji|zatwierdzeniu), komentarz został wysłany i czeka na (moderację|akceptację|zatwierdzenie)',
    'comment.thanks':
      'dziękujemy za komentarz, dziękujemy za [twój] komentarz, dziękuję za komentarz, dzięki za komentarz, dziękujemy za opinię',
    'comment.submitted':
      'twój komentarz został (dodany|opublikowany|wysłany|zapisany), komentarz [został] (dodany|opublikowany|wysłany), pomyślnie dodano komentarz, dodano komentarz, komentarz wysłano',
    'comment.failed':
      'nie udało się (dodać|wysłać|opublikować) komentarza, nie można było dodać komentarza, błąd podczas (wysyłania|dodawania) komentarza, komentarz nie został dodany, wysłanie komentarza nie powiodło się, przepraszamy nie udało się dodać komentarza',
    'comment.min-length':
      'komentarz jest (zbyt|za) krótki, komentarz musi mieć co najmniej {count} znaków, twój komentarz jest (zbyt|za) krótki, minimalna długość komentarza to {count} znaków',
    'comment.max-length':
      'komentarz jest (zbyt|za) długi, komentarz może mieć maksymalnie {count} znaków, twój komentarz jest (zbyt|za) długi, maksymalna długość komentarza to {count} znaków, przekroczono limit znaków',
    'comment.characters-left':
      'pozostało {count} znaków, pozostało znaków {count}, {count} znaków pozostało, pozostały {count} znaki, liczba pozostałych znaków {count}, zostało {count} znaków, pozostało znaków, {count} znaków do wykorzystania',
    'comment.empty':
      'komentarz nie może być pusty, najpierw napisz komentarz, wpisz treść komentarza, proszę wpisać komentarz, prosimy o wpisanie komentarza, treść komentarza nie może być pusta, napisz najpierw komentarz, pusty komentarz',
    'comment.markdown':
      'możesz używać markdown, obsługiwany jest markdown, dozwolone znaczniki html, możesz użyć następujących znaczników html, markdown jest obsługiwany, formatowanie markdown, stylizacja za pomocą markdown jest obsługiwana',
    'comment.anonymous':
      'anonim, anonimowy, anonimowo, anonimowy użytkownik, użytkownik anonimowy, gość anonimowy',
    'comment.as-guest':
      'komentuj jako gość, skomentuj jako gość, gość, kontynuuj jako gość, dodaj komentarz jako gość, napisz jako gość',
    'comment.pinned': 'przypięty, przypięte, przypięty komentarz, komentarz przypięty, wyróżniony',
    'comment.load-more':
      'załaduj więcej komentarzy, wczytaj więcej komentarzy, więcej komentarzy, pokaż więcej komentarzy, zobacz więcej komentarzy, kolejne komentarze, załaduj kolejne komentarze, pokaż kolejne komentarze, starsze komentarze',
    'comment.show':
      'pokaż komentarze, zobacz komentarze, wyświetl komentarze, czytaj komentarze, przejdź do komentarzy, zobacz wszystkie komentarze, pokaż wszystkie komentarze, czytaj wszystkie komentarze, pokaż {count} komentarzy, zobacz {count} komentarzy, zobacz wszystkie komentarze ({count}), otwórz komentarze, do komentarzy',
    'comment.loading':
      'ładowanie komentarzy, wczytywanie komentarzy, trwa ładowanie komentarzy, ładuję komentarze',
    'comment.hide': 'ukryj komentarze, zwiń komentarze, schowaj komentarze',
    'comment.on':
      'komentarze do {title}, {count} komentarzy do {title}, {count} komentarze do {title}, {count} komentarz do {title}, komentarze do artykułu {title}, {count} odpowiedzi do {title}, {count} przemyśleń na temat {title}, komentarze do wpisu {title}, dodaj komentarz do {title}',
    'comment.edit': 'edytuj komentarz, zmień komentarz, edycja komentarza, popraw komentarz',
    'comment.delete': 'usuń komentarz, skasuj komentarz, usuń ten komentarz',
    'comment.delete-confirm':
      'czy na pewno [chcesz] usunąć [ten] komentarz, na pewno usunąć komentarz, czy na pewno chcesz usunąć swój komentarz, usunąć ten komentarz',
    'comment.report':
      'zgłoś komentarz, zgłoś nadużycie, zgłoś ten komentarz, zgłoś naruszenie, zgłoś naruszenie regulaminu, zgłoś do moderacji',
    'comment.deleted':
      'komentarz usunięty, [ten] komentarz został usunięty, usunięto komentarz, komentarz usunięty przez (moderatora|autora|administratora), komentarz został usunięty przez (moderatora|autora|użytkownika|administratora), usunięty komentarz',
    'comment.hidden':
      'komentarz ukryty, [ten] komentarz [został|jest] ukryty, ukryty komentarz, ten komentarz został ukryty przez moderatora',
    'comment.collapsed':
      'komentarz zwinięty, ten komentarz został zwinięty, ten komentarz został zminimalizowany',
    'comment.notify-replies':
      'powiadom mnie o odpowiedziach [e-mailem|mailem|mailowo], powiadamiaj mnie o odpowiedziach [e-mailem], powiadom mnie o odpowiedzi, powiadom mnie gdy ktoś odpowie, powiadamiaj o odpowiedziach, powiadom o odpowiedziach na mój komentarz, chcę otrzymywać powiadomienia o odpowiedziach, powiadom mnie e-mailem o odpowiedziach',
    'comment.notify-comments':
      'powiadom mnie o (nowych|kolejnych|dalszych) komentarzach [przez e-mail|e-mailem|mailem|poprzez e-mail|za pomocą e-maila], powiadamiaj mnie o nowych komentarzach [e-mailem|przez e-mail], powiadom mnie o nowych komentarzach do tego wpisu, subskrybuj komentarze, powiadom o nowych komentarzach, powiadamiaj o nowych komentarzach',
    'comment.notify-articles':
      'powiadom mnie o nowych (wpisach|artykułach|postach) [przez e-mail|e-mailem|mailem|poprzez e-mail|za pomocą e-maila], powiadamiaj mnie o nowych (wpisach|artykułach) [e-mailem], powiadamiaj o nowych wpisach',
    'comment.save-details':
      'zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy, zapisz moje dane adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas pisania kolejnych komentarzy, zapisz moje imię i e-mail w tej przeglądarce, zapamiętaj moje dane, zapisz moje dane, zapamiętaj mnie na przyszłość w tej przeglądarce, zapisz moje imię e-mail i stronę internetową w przeglądarce na potrzeby kolejnych komentarzy, zapamiętaj dane na przyszłość',
    'comment.spam-filter':
      'ta strona używa (akismet|{brand}) do redukcji spamu, ta witryna wykorzystuje {brand} aby zredukować ilość spamu, ta strona używa filtra antyspamowego, ta strona korzysta z {brand} aby zredukować spam',
    'comment.data-processed':
      'dowiedz się (w jaki sposób|jak) [są] (przetwarzane|przetwarzamy) [są] dane [twoich|z] komentarzy, dowiedz się więcej jak przetwarzane są dane komentarzy, dowiedz się w jaki sposób dane z twoich komentarzy są przetwarzane, jak przetwarzane są dane komentarzy',
    'comment.wrote':
      '{name} pisze, {name} mówi, {name} napisał, {name} napisała, {name} napisał(a), {name} skomentował, {name} skomentowała, {name} komentuje, {name} napisał {date}, {name} skomentował {date}, skomentował, skomentowała',
    'comment.need-javascript':
      'włącz javascript aby zobaczyć komentarze, aby wyświetlić komentarze włącz javascript, włącz obsługę javascript aby przeglądać komentarze, komentarze wymagają javascript',
    'comment.load-failed':
      'nie udało się (załadować|wczytać) komentarzy, nie można załadować komentarzy, błąd podczas (ładowania|wczytywania) komentarzy, wystąpił błąd podczas ładowania komentarzy',
    'comment.contact-to-init':
      'skontaktuj się z właścicielem aby zainicjować komentarze, komentarze nie zostały zainicjowane, nie znaleziono powiązanego issue proszę skontaktować się z {name} aby zainicjować komentarze',
    'reply.label':
      'odpowiedz, odpowiedź, odpisz, odpowiedz na ten komentarz, odpowiedz na komentarz, odpowiedzi',
    'reply.count': '{count} odpowiedzi, {count} odpowiedź, odpowiedzi ({count}), liczba odpowiedzi {count}',
    'reply.to':
      'odpowiedz {name}, odpowiedz użytkownikowi {name}, w odpowiedzi do {name}, w odpowiedzi na {name}, odpowiedź do {name}, odpowiedz na {name}, odpowiedź na {name}, odpowiadasz {name}, w odpowiedzi na komentarz {name}, odpowiedź dla {name}',
    'reply.write':
      'napisz odpowiedź, twoja odpowiedź, dodaj odpowiedź, wpisz odpowiedź, zostaw odpowiedź na komentarz, treść odpowiedzi, wpisz swoją odpowiedź',
    'reply.cancel': 'anuluj odpowiedź, anuluj pisanie odpowiedzi, porzuć odpowiedź',
    'reply.show':
      'pokaż odpowiedzi, pokaż {count} odpowiedzi, zobacz odpowiedzi, wyświetl odpowiedzi, rozwiń odpowiedzi, wszystkie odpowiedzi, zobacz {count} odpowiedzi, pokaż odpowiedzi ({count}), zobacz wszystkie odpowiedzi',
    'reply.show-more':
      'pokaż więcej odpowiedzi, więcej odpowiedzi, zobacz więcej odpowiedzi, wczytaj więcej odpowiedzi, {count} więcej odpowiedzi, kolejne odpowiedzi, pokaż kolejne odpowiedzi, jeszcze {count} odpowiedzi',
    'reply.show-previous':
      'pokaż wcześniejsze odpowiedzi, poprzednie odpowiedzi, pokaż poprzednie odpowiedzi, zobacz wcześniejsze odpowiedzi, wcześniejsze odpowiedzi',
    'reply.hide': 'ukryj odpowiedzi, ukryj {count} odpowiedzi, zwiń odpowiedzi, schowaj odpowiedzi',
    'reaction.label': 'reakcje, reakcja',
    'reaction.add': 'dodaj reakcję, zareaguj, dodaj reakcje, reaguj',
    'reaction.add-one': 'zareaguj {title}, dodaj reakcję {title}, zareaguj za pomocą {title}',
    'reaction.remove': 'usuń reakcję, usuń reakcję {title}, cofnij reakcję',
    'reaction.count': '{count} reakcji, {count} reakcje, {count} reakcja',
    'reaction.who':
      '{count} osób zareagowało, {count} osoby zareagowały, {count} osoba zareagowała, {count} osób zareagowało {title}',
    'reaction.pick': 'wybierz [swoją] reakcję, wybierz reakcje, jaka jest twoja reakcja',
    'reaction.login':
      'zaloguj się aby zareagować, zaloguj się żeby zareagować, zaloguj się by zareagować, musisz być zalogowany aby zareagować, musisz się zalogować aby zareagować, aby zareagować musisz się zalogować',
    'like.label': 'lubię to, polub, lubię to!, podoba mi się, polubienia, fajne',
    'like.count':
      '{count} polubień, {count} polubienia, {count} polubienie, {count} osób lubi to, {count} lajków, {count} osoby lubią to',
    'like.undo': 'nie lubię już tego, cofnij polubienie, usuń polubienie, przestań lubić, nie lubię',
    'vote.up':
      'głosuj w górę, głosuj za, na plus, łapka w górę, plus, zagłosuj w górę, głos za, zagłosuj na plus',
    'vote.down':
      'głosuj w dół, głosuj przeciw, na minus, łapka w dół, minus, zagłosuj w dół, głos przeciw, zagłosuj na minus',
    'vote.label': 'głosuj, zagłosuj, oddaj głos, głosowanie, głosy',
    'vote.count':
      '{count} głosów, {count} głosy, {count} głos, {count} głosów za, głosów {count}, głosy ({count})',
    'vote.must-login':
      'musisz być zalogowany aby głosować, zaloguj się aby głosować, zaloguj się aby zagłosować, musisz się zalogować aby zagłosować, aby głosować musisz się zalogować',
    'sort.label':
      'sortuj, sortuj według, sortuj wg, sortowanie, kolejność, sortuj po, sortuj komentarze, sortowanie według, posortuj',
    'sort.newest':
      'najnowsze, od najnowszych, najpierw najnowsze, sortuj od najnowszych, najnowsze komentarze, najnowsze najpierw, od najnowszego, najświeższe, według najnowszych, najnowszy',
    'sort.oldest':
      'najstarsze, od najstarszych, najpierw najstarsze, sortuj od najstarszych, najstarsze najpierw, od najstarszego, chronologicznie, według najstarszych, najstarszy',
    'sort.popular':
      'najpopularniejsze, najlepsze, popularne, najlepiej oceniane, najwyżej oceniane, od najpopularniejszych, od najlepszych, najpierw najlepsze, top, najtrafniejsze, najciekawsze, według popularności, najlepszy',
    'action.edit': 'edytuj, edycja, edytować, popraw, edytowanie',
    'action.edited': 'edytowano, edytowany, edytowane, (edytowano), zmieniono, zmodyfikowano',
    'action.delete': 'usuń, skasuj, usunąć, wykasuj, kasuj, usuwanie',
    'action.cancel': 'anuluj, przerwij, porzuć, zrezygnuj, anulowanie, anulować',
    'action.save': 'zapisz, zapisz zmiany, zachowaj, zapisać, zachowaj zmiany',
    'action.saved': 'zapisano, zapisane, zmiany zapisane, zapisano zmiany, zmiany zostały zapisane, zapisany',
    'action.submit':
      'wyślij, prześlij, wysłać, zgłoś się, wyślij formularz, potwierdź i wyślij, zatwierdź i wyślij',
    'action.sending':
      'wysyłanie, wysyłanie…, trwa wysyłanie, zapisywanie, zapisywanie…, przesyłanie, trwa zapisywanie, przetwarzanie, publikowanie, wysyłam',
    'action.confirm': 'potwierdź, zatwierdź, potwierdzam, potwierdzić, potwierdzenie',
    'action.close':
      'zamknij, zamknij okno, zamknij x, zamknąć, x zamknij, zamknij okno dialogowe, zamknij powiadomienie, zamknij to okno',
    'action.ok': 'ok, rozumiem, okej, w porządku, dobrze, jasne, zrozumiałem, zrozumiano, ok rozumiem',
    'action.yes': 'tak, tak proszę, tak chcę',
    'action.no': 'nie, nie dziękuję, nie dzięki, dziękuję nie',
    'action.add': 'dodaj, dodać',
    'action.continue': 'kontynuuj, dalej kontynuuj, przejdź dalej, kontynuować',
    'action.retry':
      'spróbuj ponownie, ponów, spróbuj jeszcze raz, powtórz, ponów próbę, proszę spróbować ponownie, prosimy spróbować ponownie',
    'action.copy':
      'kopiuj, skopiuj, kopiuj kod, skopiuj kod, kopiuj do schowka, skopiuj do schowka, kopiuj tekst, skopiować',
    'action.copied': 'skopiowano, skopiowano!, skopiowane, skopiowano do schowka, skopiowany',
    'action.expand': 'rozwiń, rozwiń wszystko, rozwiń wszystkie, powiększ, rozszerz',
    'action.collapse': 'zwiń, zwiń wszystko, zwiń wszystkie, minimalizuj, zminimalizuj',
    'action.show-more':
      'pokaż więcej, więcej, zobacz więcej, wyświetl więcej, więcej…, odkryj więcej, załaduj więcej, wczytaj więcej, doładuj więcej, załaduj kolejne, wczytaj kolejne, załaduj więcej wyników',
    'action.show-less': 'pokaż mniej, mniej, zobacz mniej, wyświetl mniej',
    'action.show-all':
      'pokaż wszystkie, pokaż wszystko, zobacz wszystkie, wszystkie, zobacz wszystko, wszystko, wyświetl wszystkie, wyświetl wszystko',
    'action.hide': 'ukryj, schowaj, ukryć',
    'action.loading':
      'ładowanie, ładowanie…, wczytywanie, wczytywanie…, trwa ładowanie, trwa wczytywanie, ładuję, ładuję…, trwa ładowanie danych, trwa ładowanie strony',
    'action.wait':
      'proszę czekać, proszę czekać…, prosimy czekać, czekaj, chwileczkę, moment, proszę poczekać, jeszcze chwila, chwila, chwilkę, poczekaj chwilę, prosimy o cierpliwość',
    'action.select': 'wybierz, zaznacz, wybrać',
    'action.reload':
      'odśwież, odśwież stronę, załaduj ponownie, przeładuj, wczytaj ponownie, przeładuj stronę, załaduj stronę ponownie',
    'action.download': 'pobierz, pobierz plik, ściągnij, pobieranie, pobierz pdf',
    'action.write': 'napisz, pisz, pisanie',
    'action.preview': 'podgląd, pokaż podgląd, zobacz podgląd',
    'action.preview-loading': 'ładowanie podglądu, wczytywanie podglądu, trwa ładowanie podglądu',
    'action.preview-empty': 'brak podglądu, nie ma nic do podglądu, nic do podglądu, brak treści do podglądu',
    'action.play': 'odtwórz, odtwarzaj, odtwórz wideo, odtwórz film, odtwarzanie, obejrzyj wideo',
    'action.listen':
      'posłuchaj, posłuchaj artykułu, odsłuchaj, odsłuchaj artykuł, słuchaj, słuchaj artykułu, posłuchaj tego artykułu, przeczytaj na głos',
    'action.report': 'zgłoś, zgłoś problem, zgłoś błąd, zgłaszanie',
    'action.settings': 'ustawienia, opcje, preferencje',
    'form.name':
      'imię, nazwa, imię i nazwisko, podpis, nick, twoje imię, nazwa *, imię *, pseudonim, twój podpis, imię lub nick',
    'form.name-optional':
      'imię (opcjonalnie), nazwa (opcjonalnie), imię (opcjonalne), nick (opcjonalnie), nazwa (opcjonalna)',
    'form.email':
      'e-mail, email, adres e-mail, adres email, twój e-mail, twój adres e-mail, mail, adres mailowy, adres poczty elektronicznej, twój email, podaj e-mail, wpisz swój adres e-mail, wpisz adres e-mail, podaj swój adres e-mail, adres e-mail *, e-mail *, podaj adres e-mail',
    'form.email-optional':
      'e-mail (opcjonalnie), adres e-mail (opcjonalnie), email (opcjonalnie), e-mail (opcjonalny), e-mail (nieobowiązkowy)',
    'form.website':
      'strona internetowa, witryna internetowa, strona www, witryna, www, adres strony, url, strona domowa, twoja strona internetowa, adres www, twoja strona www',
    'form.website-optional':
      'strona internetowa (opcjonalnie), strona www (opcjonalnie), witryna internetowa (opcjonalnie), url (opcjonalnie), www (opcjonalnie), strona (opcjonalnie)',
    'form.username': 'nazwa użytkownika, login użytkownika, login, nazwa użytkownika lub adres e-mail',
    'form.password': 'hasło, twoje hasło',
    'form.message': 'wiadomość, twoja wiadomość, treść wiadomości, treść, napisz wiadomość, tekst',
    'form.optional':
      'opcjonalnie, opcjonalne, (opcjonalnie), (opcjonalne), nieobowiązkowe, nieobowiązkowo, opcjonalny',
    'form.required': 'wymagane, (wymagane), obowiązkowe, wymagany, wymagana, (wymagany), wymagane pole',
    'form.required-marked':
      'wymagane pola są oznaczone *, wymagane pola są oznaczone, pola wymagane są oznaczone *, pola oznaczone * są (wymagane|obowiązkowe), pola oznaczone gwiazdką są (wymagane|obowiązkowe), * pole wymagane, * pola wymagane, pola wymagane, * wymagane, obowiązkowe pola są oznaczone *, pola obowiązkowe oznaczone są *, * pola obowiązkowe, pola oznaczone symbolem * są wymagane',
    'form.field-required':
      'to pole jest (wymagane|obowiązkowe), pole jest (wymagane|obowiązkowe), wypełnij to pole, pole nie może być puste, to pole nie może być puste, proszę wypełnić to pole, to pole musi być wypełnione, uzupełnij to pole, jest wymagane, proszę uzupełnić to pole, pole obowiązkowe, to pole jest wymagane, pole wymagane',
    'form.enter-name':
      'podaj [swoje] imię, wpisz swoje imię, proszę podać imię, wprowadź [swoje] imię, proszę wpisać imię, wpisz swoje imię lub nick, podaj swoją nazwę, wpisz nazwę użytkownika aby skomentować, podaj swój nick, podaj imię, wpisz imię, podaj nazwę',
    'form.enter-email':
      'proszę podać adres e-mail, wprowadź adres e-mail, proszę wpisać adres e-mail, wprowadź swój adres e-mail, proszę podać swój adres e-mail',
    'form.enter-valid-email':
      'podaj (prawidłowy|poprawny|ważny) adres e-mail, wprowadź (prawidłowy|poprawny) adres e-mail, wpisz (prawidłowy|poprawny) adres e-mail, (nieprawidłowy|niepoprawny|błędny) adres e-mail, proszę podać (prawidłowy|poprawny) adres e-mail, adres e-mail jest (nieprawidłowy|niepoprawny), to nie jest (prawidłowy|poprawny) adres e-mail',
    'form.submit-error':
      'nie udało się wysłać formularza, wystąpił błąd podczas wysyłania formularza, wystąpił błąd podczas wysyłania wiadomości, nie udało się wysłać wiadomości, sprawdź czy wszystkie wymagane pola są wypełnione, wysłanie formularza nie powiodło się',
    'form.thanks':
      'dziękujemy wiadomość została wysłana, twoja wiadomość została wysłana, dziękujemy za wiadomość, wiadomość [została] wysłana, wiadomość wysłano, dziękujemy twoja wiadomość została wysłana, dziękujemy za przesłanie formularza, formularz został wysłany, dziękujemy za zgłoszenie',
    'form.email-private':
      'twój [adres] e-mail nie zostanie opublikowany, twój adres email nie zostanie opublikowany, adres e-mail nie będzie (publikowany|widoczny|opublikowany), nie będzie (publikowany|opublikowany|publikowane), nie zostanie opublikowany, (nie będzie publikowany), e-mail (nie będzie publikowany), e-mail (nie będzie widoczny), twój adres e-mail nie będzie (widoczny|publikowany|opublikowany|publicznie widoczny), (nie zostanie opublikowany), adres e-mail nie jest publikowany',
    'form.private-and-required':
      'twój adres e-mail nie zostanie opublikowany wymagane pola są oznaczone *, twój adres e-mail nie zostanie opublikowany pola których wypełnienie jest wymagane są oznaczone symbolem *, twój adres e-mail nie zostanie opublikowany pola oznaczone * są wymagane, twój adres email nie zostanie opublikowany wymagane pola są oznaczone',
    'login.label':
      'zaloguj się, zaloguj, logowanie, zaloguj się teraz, zaloguj się tutaj, przejdź do logowania, logowanie do serwisu, zalogować się, proszę się zalogować',
    'login.with':
      'zaloguj się (przez|z|za pomocą|kontem|przy użyciu|poprzez|używając) {brand}, zaloguj przez {brand}, kontynuuj (z|przez|za pomocą) {brand}, logowanie przez {brand}, zaloguj się z użyciem {brand}, zaloguj się kontem {brand}, zaloguj się za pomocą konta {brand}, zaloguj się z {brand}, zaloguj się {brand}',
    'login.out': 'wyloguj się, wyloguj, wylogowanie, wylogować się',
    'login.sign-up':
      'zarejestruj się, zarejestruj, załóż konto, utwórz konto, rejestracja, stwórz konto, załóż [bezpłatne|darmowe] konto, zarejestruj się [teraz|bezpłatnie|za darmo], nowe konto, utwórz nowe konto, utwórz bezpłatne konto',
    'login.or':
      'zaloguj się lub zarejestruj [się], zaloguj / zarejestruj, logowanie i rejestracja, logowanie / rejestracja, zaloguj się lub załóż konto, zaloguj się lub utwórz konto, logowanie lub rejestracja, zaloguj lub zarejestruj się',
    'login.to-comment':
      'zaloguj się (aby|żeby|by) (skomentować|komentować|dodać komentarz|napisać komentarz|odpowiedzieć|dodawać komentarze|zostawić komentarz), zaloguj się i skomentuj, aby (skomentować|dodać komentarz|komentować) zaloguj się, zaloguj się aby wziąć udział w dyskusji, zaloguj się aby dołączyć do dyskusji, zaloguj się przez {brand} aby (skomentować|komentować), musisz (być zalogowany|się zalogować|być zalogowanym) (aby|żeby|by) (skomentować|komentować|dodać komentarz|dodawać komentarze|opublikować komentarz), aby (dodać komentarz|komentować|skomentować|dodawać komentarze|opublikować komentarz) (musisz się zalogować|musisz być zalogowany|należy się zalogować|trzeba się zalogować), tylko (zalogowani|zarejestrowani) użytkownicy mogą (komentować|dodawać komentarze), komentować mogą tylko zalogowani użytkownicy, komentarze mogą dodawać tylko zalogowani użytkownicy',
    'login.required':
      'wymagane logowanie, musisz się zalogować, musisz być zalogowany, aby kontynuować zaloguj się, wymagane zalogowanie, logowanie jest wymagane, zaloguj się aby kontynuować, dostęp tylko dla zalogowanych, tylko dla zalogowanych',
    'login.as':
      'zalogowano jako {name}, zalogowany jako {name}, zalogowana jako {name}, jesteś zalogowany jako {name}, zalogowany/a jako {name}, zalogowano jako, zalogowany jako',
    'login.forgot':
      'zapomniałeś hasła, nie pamiętasz hasła, zapomniałem hasła, zapomniane hasło, zapomniałeś hasło, zapomniałeś(-aś) hasła, nie pamiętam hasła, przypomnij hasło, przypomnienie hasła, zapomniałeś/aś hasła, odzyskaj hasło, odzyskiwanie hasła',
    'login.reset-password': 'zresetuj hasło, resetuj hasło, resetowanie hasła, ustaw nowe hasło, reset hasła',
    'login.remember':
      'zapamiętaj mnie, pamiętaj mnie, nie wylogowuj mnie, pozostań zalogowany, zapamiętaj logowanie',
    'login.no-account':
      'nie masz konta, nie masz jeszcze konta, nie masz [jeszcze] konta zarejestruj się, nie masz konta załóż je, jesteś tu nowy, nie posiadasz konta, jeszcze nie masz konta',
    'login.have-account':
      'masz już konto, masz już konto zaloguj się, masz konto, posiadasz już konto, masz konto zaloguj się, już masz konto',
    'login.failed':
      'nieprawidłowa nazwa użytkownika lub hasło, błędny login lub hasło, nieprawidłowy login lub hasło, niepoprawne hasło, nieprawidłowe hasło, błędne hasło, logowanie nie powiodło się, nie udało się zalogować, nieprawidłowe dane logowania, błąd logowania, błędne dane logowania',
    'login.account': 'moje konto, twoje konto, konto, ustawienia konta',
    'login.profile': 'profil, mój profil, twój profil, zobacz profil, profil użytkownika',
    'login.link-sent':
      'sprawdź [swoją] skrzynkę wysłaliśmy [ci] link do logowania, wysłaliśmy [ci] link do logowania, link do logowania został wysłany, sprawdź [swoją] pocztę wysłaliśmy [ci] link do logowania, wysłaliśmy link na twój adres e-mail',
    'login.session-expired':
      'sesja wygasła, twoja sesja wygasła, sesja wygasła zaloguj się ponownie, twoja sesja wygasła zaloguj się ponownie',
    'login.confirm-email':
      'potwierdź [swój] adres e-mail, potwierdź swój e-mail, potwierdzenie adresu e-mail, zweryfikuj [swój] adres e-mail, proszę potwierdzić adres e-mail, prosimy o potwierdzenie adresu e-mail',
    'captcha.notice':
      'ta strona jest chroniona przez (recaptcha|hcaptcha|{brand}) [i] obowiązują [ją] polityka prywatności i warunki (korzystania z usług|korzystania z usługi|świadczenia usług|usługi) [google], ta strona jest chroniona przez {brand} obowiązuje polityka prywatności i warunki korzystania z usługi, witryna chroniona przez recaptcha obowiązuje polityka prywatności oraz regulamin google',
    'captcha.protected-by':
      'chronione przez {brand}, strona chroniona przez {brand}, ta strona jest chroniona przez {brand}, zabezpieczone przez {brand}, ochrona zapewniana przez {brand}, chronione przez recaptcha, formularz chroniony przez {brand}',
    'captcha.not-robot':
      'nie jestem robotem, nie jestem botem, jestem człowiekiem, potwierdzam że nie jestem robotem',
    'captcha.prove-human':
      'potwierdź że jesteś człowiekiem, udowodnij że jesteś człowiekiem, potwierdź że nie jesteś robotem, udowodnij że nie jesteś robotem, zweryfikuj że jesteś człowiekiem, proszę potwierdzić że jesteś człowiekiem, sprawdzamy czy jesteś człowiekiem, upewnij się że jesteś człowiekiem',
    'captcha.verify':
      'zweryfikuj, weryfikuj, sprawdź weryfikację, rozpocznij weryfikację, kliknij aby zweryfikować, kliknij aby rozpocząć weryfikację',
    'captcha.verify-required': 'weryfikacja jest wymagana, wymagana weryfikacja, wymagana jest weryfikacja',
    'captcha.verifying':
      'weryfikowanie, weryfikowanie…, trwa weryfikacja, sprawdzanie, sprawdzanie…, weryfikuję, trwa sprawdzanie, weryfikacja…, trwa weryfikacja proszę czekać, weryfikacja',
    'captcha.verified':
      'zweryfikowano, zweryfikowany, zweryfikowane, weryfikacja zakończona [pomyślnie|powodzeniem|sukcesem], weryfikacja udana, sukces, weryfikacja powiodła się, pomyślnie zweryfikowano',
    'captcha.failed':
      'weryfikacja nie powiodła się, weryfikacja nieudana, nie udało się zweryfikować, błąd weryfikacji, błędna captcha, weryfikacja nie powiodła się spróbuj ponownie, nieprawidłowa captcha, nieprawidłowy kod captcha, niepowodzenie weryfikacji, weryfikacja zakończona niepowodzeniem',
    'captcha.expired':
      'weryfikacja wygasła, captcha wygasła, kod wygasł, weryfikacja wygasła spróbuj ponownie, ważność weryfikacji wygasła, zadanie wygasło',
    'captcha.complete':
      'wypełnij captcha, rozwiąż captcha, proszę wypełnić captcha, proszę rozwiązać captcha, uzupełnij captcha, wypełnij captchę, rozwiąż zadanie, przejdź weryfikację captcha, uzupełnij kod captcha, proszę uzupełnić kod captcha',
    'captcha.enter-code':
      'wpisz kod, wprowadź kod, przepisz kod, przepisz kod z obrazka, podaj kod, wpisz kod z obrazka',
    'captcha.enter-characters':
      'wpisz znaki widoczne na obrazku, przepisz znaki z obrazka, wpisz znaki z obrazka, wprowadź znaki widoczne na obrazku, wpisz tekst z obrazka, przepisz tekst z obrazka, wpisz litery z obrazka, wpisz znaki które widzisz, wprowadź znaki z obrazka',
    'captcha.enter-heard':
      'wpisz to co słyszysz, wpisz co słyszysz, wprowadź usłyszane znaki, wpisz usłyszane znaki, wprowadź to co słyszysz',
    'captcha.code':
      'kod, kod zabezpieczający, kod bezpieczeństwa, kod weryfikacyjny, kod captcha, kod z obrazka',
    'captcha.audio':
      'wersja audio, zadanie dźwiękowe, weryfikacja dźwiękowa, zadanie audio, przejdź do wersji audio, captcha dźwiękowa, wersja dźwiękowa, kod dźwiękowy, odsłuchaj wersję dźwiękową',
    'captcha.play-audio':
      'odtwórz dźwięk, odtwórz kod, odtwórz nagranie, odtwórz nagranie audio, odsłuchaj kod, odtwórz kod dźwiękowy',
    'captcha.new':
      'nowy kod, inny obrazek, nowy obrazek, odśwież kod, odśwież obrazek, wygeneruj nowy kod, nowe zadanie, pobierz nowy kod, zmień obrazek, nowa captcha, odśwież captcha',
    'cookie.notice':
      'ta strona (używa|korzysta z|wykorzystuje|stosuje) (plików cookie|plików cookies|cookies|ciasteczek|pliki cookie|pliki cookies|ciasteczka), (używamy|stosujemy|korzystamy z|wykorzystujemy) (plików cookie|plików cookies|cookies|ciasteczek|pliki cookie|pliki cookies|ciasteczka), nasza strona (używa|korzysta z|wykorzystuje) (plików cookie|plików cookies|cookies|ciasteczek|pliki cookie|pliki cookies), serwis (używa|korzysta z|wykorzystuje) (plików cookie|plików cookies|cookies|pliki cookie|pliki cookies), ta witryna (używa|korzysta z|wykorzystuje) (plików cookie|plików cookies|cookies|pliki cookie|ciasteczek)',
    'cookie.notice-consent':
      'korzystając z (tej|naszej) (strony|witryny) (zgadzasz się|wyrażasz zgodę) na (używanie|użycie|stosowanie|wykorzystywanie) (plików cookie|plików cookies|cookies|ciasteczek), (kontynuując|dalsze) (przeglądanie|korzystanie z) (strony|witryny) (wyrażasz zgodę|zgadzasz się|oznacza zgodę) na {title}, ta strona używa ciasteczek dalsze korzystanie ze strony oznacza że zgadzasz się na ich użycie, dalsze korzystanie ze strony oznacza zgodę na używanie plików cookies',
    'cookie.accept':
      'akceptuję, akceptuj, zaakceptuj, zgadzam się, akceptuję cookies, zaakceptuj pliki cookie, akceptuj pliki cookie, akceptuję pliki cookie, wyrażam zgodę, zgoda, akceptuj cookies, zezwól, zezwól na cookies, zezwól na pliki cookie, przyjmuję',
    'cookie.accept-all':
      'akceptuj wszystkie, akceptuję wszystkie, zaakceptuj wszystkie, akceptuj wszystko, zaakceptuj wszystko, zezwól na wszystkie, zgadzam się na wszystkie, akceptuję wszystko, zaakceptuj wszystkie pliki cookie, akceptuj wszystkie cookies, akceptuj wszystkie pliki cookie, zezwól na wszystkie pliki cookie, zgadzam się na wszystko, włącz wszystkie',
    'cookie.accept-selected':
      'akceptuj wybrane, akceptuję wybrane, zaakceptuj wybrane, zezwól na wybrane, zapisz wybrane, zezwól na wybór, potwierdź wybór, potwierdź moje wybory, potwierdź wybrane, zatwierdź wybrane, zapisz wybór',
    'cookie.accept-continue':
      'akceptuj i kontynuuj, zaakceptuj i kontynuuj, akceptuję i przechodzę do serwisu, przejdź do serwisu, akceptuję i kontynuuję, zgadzam się i przechodzę do serwisu, zaakceptuj i zamknij, akceptuję i zamykam, zaakceptuj i przejdź do serwisu, akceptuj i zamknij, kontynuuj i zaakceptuj',
    'cookie.only-necessary':
      'tylko niezbędne, tylko niezbędne pliki cookie, akceptuj tylko niezbędne, tylko niezbędne cookies, zaakceptuj tylko niezbędne, tylko konieczne, akceptuję tylko niezbędne, używaj tylko niezbędnych [plików cookie], zezwól tylko na niezbędne, użyj tylko niezbędnych plików cookie, zaakceptuj niezbędne, tylko wymagane',
    'cookie.reject':
      'odrzuć, odrzuć cookies, odrzuć pliki cookie, nie zgadzam się, odmawiam, odmów, nie akceptuję, nie wyrażam zgody, odrzucam, odrzuć opcjonalne',
    'cookie.reject-all':
      'odrzuć wszystkie, odrzuć wszystko, odrzuć wszystkie cookies, odrzuć wszystkie pliki cookie, odrzucam wszystkie, nie akceptuj żadnych, odmów wszystkim, nie zgadzam się na wszystkie, zablokuj wszystkie',
    'cookie.settings':
      'ustawienia cookies, ustawienia plików cookie, ustawienia cookie, ustawienia ciasteczek, ustawienia plików cookies, preferencje plików cookie, preferencje cookies, opcje plików cookie, zmień ustawienia cookies, konfiguracja cookies, centrum preferencji plików cookie',
    'cookie.manage':
      'zarządzaj preferencjami, zarządzaj ustawieniami, dostosuj, zmień ustawienia, zarządzaj plikami cookie, zarządzaj cookies, dostosuj ustawienia, zarządzaj opcjami, zmień preferencje, dostosuj preferencje, spersonalizuj, personalizuj, więcej opcji, zarządzaj, zaawansowane ustawienia, ustawienia zaawansowane',
    'cookie.save-settings':
      'zapisz ustawienia, zapisz preferencje, zapisz mój wybór, zapisz i zamknij, zapisz moje preferencje, zachowaj ustawienia, zapisz moje wybory, zapisz zmiany ustawień, zatwierdź ustawienia, zapisz i wyjdź',
    'cookie.choose':
      'pozwól mi wybrać, chcę wybrać, wybieram, wybiorę sam, sam wybiorę, wybierz pliki cookie, wybierz ustawienia',
    'cookie.policy':
      'polityka cookies, polityka plików cookie, polityka cookie, polityka plików cookies, polityka dotycząca plików cookie, zasady dotyczące plików cookie, polityka ciasteczek, informacje o plikach cookie',
    'cookie.learn':
      'więcej o plikach cookie, dowiedz się więcej o plikach cookie, dowiedz się więcej o cookies, więcej informacji o plikach cookie, więcej informacji o cookies, przeczytaj więcej o plikach cookie, jak używamy plików cookie, dowiedz się jak używamy plików cookie, więcej o cookies',
    'cookie.label':
      'cookies, pliki cookie, pliki cookies, ciasteczka, cookie, zgoda na cookies, zgoda na pliki cookie',
    'cookie.consent-heading':
      'szanujemy twoją prywatność, cenimy twoją prywatność, twoja prywatność jest dla nas ważna, dbamy o twoją prywatność, twoja prywatność, cenimy prywatność użytkowników, szanujemy prywatność użytkowników, twoja prywatność ma znaczenie, szanujemy państwa prywatność, twoja prywatność i pliki cookie, wartość twojej prywatności',
    'cookie.blocked-content':
      'aby zobaczyć tę treść zaakceptuj pliki cookie, zaakceptuj pliki cookie aby (zobaczyć|wyświetlić) (tę|te) (treść|treści), treść zablokowana zaakceptuj pliki cookie, zaakceptuj cookies aby obejrzeć ten film, ta treść jest zablokowana ponieważ nie wyrażono zgody na pliki cookie',
    'consent.manager':
      'ustawienia zgody, ustawienia zgód, zarządzanie zgodami, zarządzaj zgodami, zarządzaj zgodą, preferencje zgody, centrum zgód',
    'consent.ask-services':
      'czy możemy włączyć dodatkowe usługi, czy moglibyśmy włączyć dodatkowe usługi dla {title}, możesz zawsze zmienić lub wycofać zgodę później, czy możemy uruchomić kilka dodatkowych usług dla {title}',
    'consent.intro':
      'tutaj możesz (zobaczyć|przejrzeć|sprawdzić|ocenić) i dostosować usługi z których chcielibyśmy korzystać na tej stronie, tutaj możesz sprawdzić i dostosować usługi których chcielibyśmy używać na tej stronie, tutaj możesz zobaczyć i dostosować jakie informacje o tobie zbieramy',
    'consent.services-heading':
      'usługi z których chcielibyśmy korzystać, usługi których chcielibyśmy używać, usługi z których chcemy korzystać',
    'consent.changed':
      'od twojej ostatniej wizyty (nastąpiły|zaszły|wprowadzono) zmiany, od ostatniej wizyty nastąpiły zmiany prosimy o odnowienie zgody, od czasu twojej ostatniej wizyty zaszły zmiany prosimy odnowić zgodę, od twojej ostatniej wizyty nastąpiły zmiany zaktualizuj swoją zgodę',
    'consent.withdraw':
      'możesz (wycofać|zmienić|cofnąć) [swoją] zgodę w (dowolnym momencie|każdej chwili|dowolnej chwili|każdym momencie), możesz w (dowolnym momencie|każdej chwili) (wycofać|zmienić|cofnąć) [swoją] zgodę, możesz zmienić lub wycofać [swoją] zgodę w (dowolnym momencie|każdej chwili), zgodę możesz wycofać w (dowolnym momencie|każdej chwili), w każdej chwili możesz zmienić ustawienia, wycofaj zgodę, cofnij zgodę',
    'consent.enable-all':
      'włącz lub wyłącz wszystkie usługi, włącz/wyłącz wszystkie usługi, włącz wszystkie usługi',
    'consent.enable-all-switch':
      'użyj tego przełącznika aby włączyć lub wyłączyć wszystkie (usługi|aplikacje), tym przełącznikiem możesz włączyć lub wyłączyć wszystkie usługi',
    'consent.external-ask':
      'czy chcesz załadować treści zewnętrzne, czy chcesz załadować treści zewnętrzne (dostarczane|dostarczone) przez {title}, załadować treść zewnętrzną, wczytać treści zewnętrzne, czy chcesz wczytać treści zewnętrzne z {title}',
    'consent.external-permanent':
      'aby na stałe (wyrazić zgodę na|zaakceptować) tę usługę musisz (zaakceptować|zaakceptować ją) {title}, aby na stałe zgodzić się na tę usługę musisz zaakceptować ją w ustawieniach',
    'consent.always': 'zawsze, za każdym razem',
    'consent.service': 'usługa, usługi, {count} usług, {count} usługi, {count} usługa',
    'consent.purpose': 'cel, cele, cel przetwarzania, cele przetwarzania, cel:, cele przetwarzania danych',
    'consent.vendors':
      'dostawcy, partnerzy, nasi partnerzy, lista partnerów, zaufani partnerzy, nasi zaufani partnerzy, lista dostawców, zobacz naszych partnerów, dostawca, pokaż partnerów, zobacz partnerów',
    'consent.always-required':
      '(zawsze wymagane), zawsze wymagane, zawsze aktywne, zawsze włączone, (zawsze wymagana), zawsze wymagana',
    'consent.service-always-required':
      'ta usługa jest zawsze wymagana, ta usługa jest zawsze konieczna, ta aplikacja jest zawsze wymagana, te usługi są zawsze wymagane',
    'consent.service-default':
      'ta usługa jest domyślnie ładowana ale możesz z niej zrezygnować, ta usługa jest ładowana domyślnie [ale możesz z niej zrezygnować], usługi te są ładowane domyślnie ale można z nich zrezygnować',
    'consent.opt-out': '(rezygnacja), rezygnacja, (opt-out), (możliwość rezygnacji), zrezygnuj z usługi',
    'consent.essential-about':
      'te usługi są niezbędne do (prawidłowego|poprawnego) (działania|funkcjonowania) (tej|naszej) (strony|witryny) [i] [nie można ich wyłączyć], niezbędne pliki cookie [są] (konieczne|niezbędne|potrzebne) do {title}, te pliki cookie są niezbędne do {title}, są niezbędne do działania strony [i nie można ich wyłączyć]',
    'consent.marketing-about':
      'te usługi przetwarzają dane osobowe aby (pokazać|pokazywać|wyświetlać) ci (spersonalizowane|dopasowane) reklamy, te usługi przetwarzają dane osobowe w celu wyświetlania {title} reklam, marketingowe pliki cookie są używane do {title}',
    'consent.content-about':
      'te usługi przetwarzają dane osobowe aby (pokazać|pokazywać|wyświetlać) ci (treści|odpowiednie treści) {title}',
    'consent.performance-about':
      'te usługi przetwarzają dane osobowe (aby|w celu) (zoptymalizować|zoptymalizowania|optymalizacji|optymalizować) {title}, te usługi przetwarzają informacje osobiste w celu optymalizacji usług oferowanych przez tę stronę',
    'consent.statistics-about':
      'statystyczne pliki cookie pomagają {title}, te pliki cookie pomagają nam zrozumieć jak odwiedzający korzystają ze strony, analityczne pliki cookie pomagają {title}, pomagają nam zrozumieć w jaki sposób użytkownicy korzystają ze strony',
    'consent.functional-about':
      'te usługi (zapewniają|umożliwiają|oferują) dodatkowe funkcje {title}, funkcjonalne pliki cookie {title}, te pliki cookie umożliwiają {title}',
    'consent.data-collect':
      'my i nasi [zaufani] partnerzy (przechowujemy|przetwarzamy|zapisujemy|uzyskujemy) {title}, wraz z partnerami przechowujemy {title}, my i nasi partnerzy przechowujemy informacje na urządzeniu, administratorem twoich danych {title}, przechowywanie informacji na urządzeniu lub dostęp do nich',
    'consent.pay-or-accept':
      'zaakceptuj reklamy albo wykup subskrypcję, czytaj z reklamami lub bez reklam za opłatą, zaakceptuj lub zapłać, zaakceptuj śledzenie lub wykup subskrypcję, czytaj bez reklam za opłatą, zgódź się na reklamy lub wykup abonament',
    'consent.do-not-sell':
      'nie sprzedawaj moich danych [osobowych], nie sprzedawaj ani nie udostępniaj moich danych [osobowych], nie sprzedawaj moich informacji osobistych',
    'consent.essential':
      'niezbędne, konieczne, niezbędne pliki cookie, niezbędne cookies, ściśle niezbędne, wymagane technicznie, podstawowe, ściśle niezbędne pliki cookie, technicznie niezbędne',
    'consent.functional':
      'funkcjonalne, funkcjonalne pliki cookie, funkcjonalność, funkcjonalne cookies, funkcjonalny',
    'consent.statistics':
      'statystyka, statystyczne, statystyki, analityczne, analityka, analityczne pliki cookie, statystyczne pliki cookie, pomiary, pomiar odwiedzin, statystyki odwiedzin, analityczne cookies',
    'consent.marketing':
      'marketing, marketingowe, reklamowe, marketingowe pliki cookie, reklamowe pliki cookie, targetujące, marketingowe cookies, reklama i marketing',
    'consent.performance':
      'wydajność, wydajnościowe, wydajnościowe pliki cookie, optymalizacja wydajności, optymalizacja, pliki cookie dotyczące wydajności',
    'consent.social-media':
      'media społecznościowe, social media, społecznościowe, portale społecznościowe, sieci społecznościowe',
    'consent.external-media':
      'media zewnętrzne, treści zewnętrzne, zewnętrzne media, zewnętrzne treści, zewnętrzna treść',
    'consent.service-provision': 'świadczenie usług, świadczenie usługi, zapewnienie usług, realizacja usług',
    'consent.testing-mode': 'tryb testowy, tryb testowy!, tryb testów',
    'consent.details': 'szczegóły, pokaż szczegóły, zobacz szczegóły, wyświetl szczegóły, więcej szczegółów',
    'consent.privacy-settings':
      'ustawienia prywatności, preferencje prywatności, opcje prywatności, ustawienia ochrony prywatności, zarządzaj prywatnością, zmień ustawienia prywatności, centrum prywatności, ustawienia dotyczące prywatności',
    'privacy.label': 'prywatność, ochrona prywatności, ochrona danych, ochrona danych osobowych, rodo',
    'privacy.policy':
      'polityka prywatności, polityka ochrony prywatności, oświadczenie o ochronie prywatności, zasady ochrony prywatności, polityka prywatności i cookies, oświadczenie o prywatności, nasza polityka prywatności, przeczytaj politykę prywatności, klauzula informacyjna rodo, zobacz politykę prywatności, polityka ochrony danych, informacje o ochronie danych, polityka prywatności rodo',
    'privacy.learn-more':
      'aby dowiedzieć się więcej (przeczytaj|zapoznaj się z|prosimy o zapoznanie się z) [naszą] (politykę prywatności|polityką prywatności), więcej informacji [znajdziesz|znajduje się] w [naszej] polityce prywatności, więcej w polityce prywatności, szczegóły w polityce prywatności, więcej informacji znajdą państwo w polityce prywatności, szczegółowe informacje znajdziesz w polityce prywatności, zapoznaj się z naszą polityką prywatności',
    'privacy.agree':
      'akceptuję politykę prywatności, zapoznałem się z polityką prywatności, zapoznałem się z polityką prywatności i ją akceptuję, przeczytałem i akceptuję politykę prywatności, zgadzam się z polityką prywatności, wyrażam zgodę na przetwarzanie moich danych osobowych, wyrażam zgodę na przetwarzanie danych [osobowych] {title}, zapoznałem(-am) się z polityką prywatności, oświadczam że zapoznałem się z polityką prywatności',
    'privacy.agree-terms':
      'rejestrując się akceptujesz regulamin [i politykę prywatności], zapisując się akceptujesz (regulamin|warunki|politykę prywatności) [i] [politykę prywatności], kontynuując akceptujesz (regulamin|warunki) {title}, akceptuję regulamin [i] [oraz] [politykę prywatności], zapoznałem się z regulaminem i go akceptuję, logując się akceptujesz regulamin, akceptuję regulamin serwisu, kontynuując zgadzasz się na warunki {title}',
    'privacy.terms':
      'regulamin, regulamin serwisu, warunki korzystania, warunki użytkowania, warunki korzystania z usługi, warunki świadczenia usług, warunki korzystania z serwisu, zasady korzystania, warunki, zasady i warunki, regulamin strony, zasady korzystania z serwisu, warunki korzystania z usług',
    'privacy.and-terms':
      'prywatność i warunki, polityka prywatności i regulamin, regulamin i polityka prywatności, prywatność - warunki, prywatność i regulamin, prywatność warunki, regulamin / polityka prywatności, polityka prywatności i warunki (użytkowania|korzystania)',
    'newsletter.label':
      'newsletter, nasz newsletter, newslettery, biuletyn, newsletter {brand}, nasze newslettery',
    'newsletter.subscribe':
      'zapisz się do newslettera, zapisz się na newsletter, subskrybuj newsletter, zapisz się do naszego newslettera, zapisz się na nasz newsletter, zamów newsletter, dołącz do newslettera, zapisz mnie do newslettera, zapisz się [teraz] do bezpłatnego newslettera, otrzymuj newsletter, chcę otrzymywać newsletter, zapis na newsletter, zapisz się na {brand} newsletter, zapisz się na newsletter {brand}, zapisy na newsletter, subskrybuj nasz newsletter, zapisz się na listę mailingową, prenumeruj newsletter',
    'newsletter.pitch':
      'otrzymuj najnowsze (wiadomości|artykuły|informacje|wpisy) [prosto] (na e-mail|na swoją skrzynkę|na maila|na skrzynkę|do swojej skrzynki|na swój e-mail), najważniejsze (wiadomości|informacje) [dnia] [prosto|codziennie] (na twojej skrzynce|na e-mail|na twoją skrzynkę|w twojej skrzynce|na maila), bądź na bieżąco, nie przegap niczego ważnego, nie przegap żadnego artykułu, nie przegap [najważniejszych] (wiadomości|informacji|artykułów), bądź na bieżąco z {title}, codzienny przegląd najważniejszych wiadomości, otrzymuj powiadomienia o nowych artykułach na e-mail, najlepsze teksty prosto na twoją skrzynkę, raz w tygodniu najlepsze artykuły na twojej skrzynce, najlepsze teksty tygodnia na twój e-mail',
    'newsletter.check-inbox':
      'sprawdź [swoją] skrzynkę [e-mail|mailową|odbiorczą] [i|aby] (potwierdź|potwierdzić) [zapis|subskrypcję|swoją subskrypcję], sprawdź [swoją] (pocztę|skrzynkę), wysłaliśmy [ci] e-mail z linkiem potwierdzającym, kliknij link w e-mailu aby potwierdzić [subskrypcję|zapis], sprawdź [swój|swoją] (e-mail|pocztę) [i|aby] (potwierdź|potwierdzić) (subskrypcję|zapis), wysłaliśmy wiadomość z linkiem aktywacyjnym, potwierdź [swoją] subskrypcję, już prawie gotowe sprawdź swoją skrzynkę, potwierdź zapis do newslettera',
    'newsletter.thanks':
      'dziękujemy za (zapisanie się|zapis|subskrypcję|zapisanie) [do newslettera|na newsletter|do naszego newslettera|na nasz newsletter], dziękujemy zapisaliśmy cię do newslettera, zapisałeś się do newslettera, zapis do newslettera zakończony pomyślnie, zostałeś zapisany do newslettera, dziękujemy za zainteresowanie newsletterem, udało się zapisałeś się do newslettera, twój adres został dodany do listy, dziękujemy za zapis',
    'newsletter.already':
      'jesteś już zapisany [do newslettera|na newsletter], ten adres [e-mail] jest już zapisany, już subskrybujesz newsletter, ten adres e-mail jest już zapisany do newslettera, jesteś już na liście',
    'newsletter.unsubscribe-anytime':
      'możesz (wypisać się|zrezygnować|się wypisać) w (każdej chwili|dowolnym momencie|dowolnej chwili), w każdej chwili możesz (się wypisać|zrezygnować|wypisać się), możesz zrezygnować z (newslettera|subskrypcji newslettera) w (każdej chwili|dowolnym momencie), wypiszesz się w każdej chwili, z newslettera możesz zrezygnować w każdej chwili, możesz wypisać się w każdej chwili klikając link w wiadomości',
    'newsletter.no-spam':
      'zero spamu, bez spamu, nie wysyłamy spamu, żadnego spamu, nie spamujemy, nigdy nie wysyłamy spamu, obiecujemy zero spamu',
    'newsletter.unsubscribe':
      'wypisz się, wypisz mnie, wypisz się z newslettera, anuluj subskrypcję newslettera, rezygnacja z newslettera, zrezygnuj z newslettera, wypisz się z listy',
    'newsletter.join-readers':
      'dołącz do {count} (czytelników|subskrybentów|osób), dołącz do [grona] {count} (czytelników|subskrybentów|osób|innych subskrybentów), dołącz do ponad {count} (czytelników|subskrybentów|osób), już {count} osób czyta nasz newsletter, {count} osób już się zapisało',
    'subscribe.label':
      'subskrybuj, zasubskrybuj, subskrypcja, prenumerata, prenumeruj, zapisz się, zamów prenumeratę, subskrypcje, abonament, kup subskrypcję, kup prenumeratę, wykup subskrypcję, wykup dostęp, kup dostęp, zaprenumeruj, subskrybuj teraz, kup abonament, zapisz się teraz, wykup abonament',
    'subscribe.rss':
      'kanał rss, rss, subskrybuj rss, kanały rss, subskrybuj kanał rss, subskrybuj przez rss, kanał atom, kanał wpisów',
    'subscribe.by-email':
      'subskrybuj (przez e-mail|e-mailem|mailowo|blog przez e-mail), zaprenumeruj ten blog przez e-mail, subskrybuj blog przez e-mail, subskrypcja e-mail, otrzymuj nowe wpisy na e-mail, subskrybuj przez e-mail, otrzymuj nowe wpisy e-mailem, wprowadź swój adres e-mail aby zaprenumerować ten blog',
    'subscribe.push':
      'włącz powiadomienia, chcesz otrzymywać powiadomienia, zezwól na powiadomienia, otrzymuj powiadomienia, włącz powiadomienia push, czy chcesz otrzymywać powiadomienia o {title}, powiadomienia push, aktywuj powiadomienia',
    'subscribe.to-read':
      'subskrybuj aby czytać dalej, wykup subskrypcję aby czytać dalej, wykup dostęp aby czytać dalej, kup (subskrypcję|dostęp|prenumeratę) (i|aby|żeby) (czytaj|czytać) (dalej|bez ograniczeń), aby czytać dalej (wykup|kup) (subskrypcję|dostęp|prenumeratę|abonament), zostań subskrybentem aby czytać dalej, aby przeczytać cały artykuł (wykup|kup) (subskrypcję|dostęp|prenumeratę), odblokuj [ten] artykuł, przeczytaj cały artykuł z subskrypcją, dalsza część artykułu dostępna dla subskrybentów, pozostało {count} tekstu, czytaj bez ograniczeń, uzyskaj pełny dostęp, aby czytać dalej wykup subskrypcję',
    'subscribe.only':
      'tylko dla (subskrybentów|prenumeratorów|abonentów), artykuł (dostępny tylko dla|tylko dla|dla|wyłącznie dla) (subskrybentów|prenumeratorów), treść tylko dla subskrybentów, ten artykuł jest dostępny tylko dla (subskrybentów|prenumeratorów|abonentów), dostępne dla subskrybentów, dla subskrybentów, dla prenumeratorów, ekskluzywnie dla subskrybentów, treść premium, artykuł premium, materiał dla subskrybentów, wyłącznie dla subskrybentów, tekst dostępny wyłącznie dla prenumeratorów',
    'subscribe.already':
      'masz już (subskrypcję|prenumeratę|dostęp|abonament) [zaloguj się], jesteś już (subskrybentem|prenumeratorem|abonentem) [zaloguj się], masz subskrypcję zaloguj się, jesteś naszym subskrybentem zaloguj się, posiadasz [już] (subskrypcję|prenumeratę) [zaloguj się], subskrybujesz już zaloguj się, już subskrybujesz',
    'subscribe.articles-left':
      'pozostało [ci] {count} (bezpłatnych|darmowych) artykułów, (pozostał|pozostały) [ci] {count} (bezpłatny|darmowy|bezpłatne|darmowe) (artykuł|artykuły), wykorzystałeś limit (darmowych|bezpłatnych) artykułów, wykorzystałeś {count} z {count} darmowych artykułów, przeczytałeś już {count} darmowych artykułów, osiągnięto limit darmowych artykułów, to twój ostatni darmowy artykuł w tym miesiącu, limit bezpłatnych artykułów został wykorzystany',
    'subscribe.free-trial':
      'wypróbuj za darmo, wypróbuj bezpłatnie, bezpłatny okres próbny, darmowy okres próbny, pierwszy miesiąc za darmo, wypróbuj {count} dni za darmo, {count} dni za darmo, rozpocznij bezpłatny okres próbny, testuj za darmo, przetestuj za darmo, pierwszy miesiąc gratis, wypróbuj przez {count} dni za darmo, wypróbuj przez miesiąc za darmo, można wypróbować bezpłatnie',
    'subscribe.cancel-anytime':
      'możesz (zrezygnować|anulować) w (każdej chwili|dowolnym momencie|dowolnej chwili), anuluj w (każdej chwili|dowolnym momencie|dowolnej chwili), rezygnacja w (każdej chwili|dowolnym momencie), zrezygnuj w (każdej chwili|dowolnym momencie), rezygnujesz kiedy chcesz, subskrypcję możesz anulować w (każdej chwili|dowolnym momencie), anuluj kiedy chcesz, bez zobowiązań, możesz anulować subskrypcję w (każdej chwili|dowolnym momencie), możesz zrezygnować w dowolnym momencie, zrezygnuj w dowolnym momencie',
    'subscribe.manage':
      'zarządzaj subskrypcją, zarządzaj subskrypcjami, ustawienia subskrypcji, moja subskrypcja, zarządzaj prenumeratą, zarządzaj abonamentem, zmień subskrypcję, twoja subskrypcja, moje subskrypcje',
    'subscribe.gift':
      'podaruj [ten] artykuł, podaruj subskrypcję, podaruj prenumeratę, podaruj ten artykuł znajomemu, subskrypcja na prezent, prenumerata na prezent, kup na prezent, podaruj znajomemu',
    'subscribe.register-to-read':
      'zarejestruj się (aby|żeby|i) (czytać|czytaj) (dalej|za darmo|bezpłatnie), załóż [bezpłatne|darmowe] konto (aby|i) (czytać|czytaj) dalej, zaloguj się aby czytać dalej, aby czytać dalej (zaloguj się|zarejestruj się|załóż bezpłatne konto|załóż darmowe konto), zarejestruj się za darmo aby czytać dalej, zaloguj się lub zarejestruj aby czytać dalej, utwórz darmowe konto aby czytać dalej',
    'subscribe.offers':
      'zobacz ofertę, zobacz oferty, sprawdź ofertę, nasza oferta, wybierz ofertę, oferta prenumeraty, oferta subskrypcji, zobacz oferty subskrypcji, zobacz plany, sprawdź oferty, wybierz pakiet, wybierz plan, cennik, wybierz subskrypcję, zobacz cennik, porównaj plany',
    'member.only':
      'tylko dla członków, dla członków, tylko dla patronów, wyłącznie dla członków, tylko dla klubowiczów, treść [dostępna] tylko dla członków, artykuł tylko dla członków, ten artykuł jest [dostępny] tylko dla członków, treść tylko dla patronów',
    'member.become':
      'zostań członkiem, zostań patronem, dołącz do nas, zostań członkiem klubu, zostań członkinią, dołącz do klubu, zostań naszym patronem, dołącz do społeczności, dołącz do grona patronów, zostań członkiem {brand}',
    'member.already':
      'jesteś już członkiem [zaloguj się], jesteś już patronem [zaloguj się], jesteś członkiem zaloguj się, już jesteś członkiem zaloguj się',
    'member.label': 'członkostwo, członkowie, klub, twoje członkostwo, strefa członka, strefa członków',
    'member.support-us':
      'wesprzyj nas, wspieraj nas, wesprzyj redakcję, wesprzyj nasze dziennikarstwo, wesprzyj niezależne dziennikarstwo, wesprzyj naszą pracę, pomóż nam, wesprzyj bloga, wspieraj niezależne media, wesprzyj niezależne media, wesprzyj nas już dziś, wspieraj naszą redakcję, wesprzyj {brand}',
    'member.donate':
      'przekaż darowiznę, wpłać, darowizna, wpłać darowiznę, przekaż datek, postaw [mi|nam] kawę, postaw kawę, wesprzyj darowizną, wpłać dotację, darowizny, przekaż wpłatę, dorzuć się, postaw kawę autorowi, przekaż nam darowiznę',
    'follow.label': 'obserwuj, śledź, obserwujesz, zacznij obserwować, obserwuj temat, obserwuj autora',
    'follow.us':
      'obserwuj nas, śledź nas, znajdź nas, jesteśmy w mediach społecznościowych, polub nas, bądź z nami w kontakcie, śledź nas w mediach społecznościowych, obserwuj nas w mediach społecznościowych, obserwuj nasze profile, znajdziesz nas na',
    'follow.on':
      '(obserwuj|śledź) [nas] (na|w) {brand}, polub nas na {brand}, znajdź nas na {brand}, obserwuj nas w {brand}, śledź nas w serwisie {brand}, jesteśmy na {brand}, obserwuj mnie na {brand}, obserwuj {name} na {brand}, dołącz do nas na {brand}',
    'share.label':
      'udostępnij, udostępnij to, podziel się, udostępnienia, udostępnianie, udostępnij na, udostępnij tę stronę, podziel się tym, podaj dalej, udostępnić',
    'share.on':
      'udostępnij (na|w|przez|w serwisie|za pomocą) {brand}, podziel się na {brand}, tweetnij, kliknij aby udostępnić (na|w serwisie|w|przez) {brand}, wyślij przez {brand}, opublikuj na {brand}, udostępnij w serwisie {brand}, kliknij by udostępnić na {brand}, wyślij na {brand}',
    'share.article':
      'udostępnij [ten] (artykuł|wpis|post|tekst|materiał), podziel się [tym] (artykułem|wpisem|postem|tekstem), spodobał ci się ten artykuł udostępnij go, podziel się ze znajomymi, udostępnij znajomym, poleć ten artykuł, podziel się tym artykułem ze znajomymi',
    'share.by-email':
      'wyślij e-mailem, wyślij mailem, udostępnij e-mailem, wyślij (znajomemu|do znajomego) [e-mailem], udostępnij przez e-mail, wyślij e-mail, wyślij link e-mailem, udostępnij mailem, wyślij znajomemu przez e-mail, kliknij aby wysłać odnośnik e-mailem do znajomego, wyślij artykuł e-mailem',
    'share.copy-link':
      'kopiuj link, skopiuj link, kopiuj odnośnik, skopiuj adres, kopiuj link do schowka, skopiuj link do artykułu, kopiuj url, kopiuj adres url, skopiuj odnośnik, skopiuj link do schowka',
    'share.link-copied':
      'link skopiowany, skopiowano link, link [został] skopiowany [do schowka], skopiowano link do schowka, link skopiowano, odnośnik skopiowany, odnośnik został skopiowany',
    'share.save':
      'zapisz na później, dodaj do ulubionych, zapisz artykuł, przeczytaj później, czytaj później, do przeczytania, dodaj do zakładek, dodaj do listy do przeczytania, dodaj do schowka, zapisz ten artykuł, dodaj do listy',
    'share.saved':
      'zapisano na później, dodano do ulubionych, dodano do zakładek, artykuł zapisany, zapisane artykuły, dodano do schowka, zapisane na później',
    'related.articles':
      'powiązane artykuły, podobne artykuły, artykuły powiązane, podobne wpisy, powiązane wpisy, powiązane posty, powiązane treści, zobacz też, zobacz także, zobacz również, podobne, powiązane, podobne posty, podobne tematy, podobne teksty, powiązane materiały, powiązane tematy, podobne materiały, w tym temacie',
    'related.may-like':
      'może [ci] się spodobać, może cię zainteresować, to może cię zainteresować, może cię zainteresuje, to też może cię zainteresować, może ci się też spodobać, mogą ci się spodobać, może cię również zainteresować, może cię także zainteresować, zainteresuje cię także, mogą cię zainteresować, spodoba ci się też, może zainteresować cię również, może państwa zainteresować, także może ci się spodobać, może ci się również spodobać',
    'related.recommended':
      'polecane, polecamy, rekomendowane, polecane artykuły, wybrane dla ciebie, polecane dla ciebie, warto przeczytać, proponowane, polecane wpisy, rekomendowane dla ciebie, redakcja poleca, polecane treści, warto wiedzieć, wybór redakcji',
    'related.recent':
      'najnowsze artykuły, ostatnie wpisy, najnowsze wpisy, najnowsze wiadomości, ostatnie artykuły, najnowsze posty, ostatnio dodane, ostatnie posty, ostatnio opublikowane, aktualności, najnowsze publikacje, nowe wpisy, nowe artykuły, najnowsze teksty',
    'related.popular':
      'najczęściej czytane, popularne artykuły, popularne wpisy, najpopularniejsze artykuły, najchętniej czytane, popularne teraz, popularne posty, najpopularniejsze wpisy, teraz popularne, najczęściej czytane artykuły, na czasie, popularne teksty, najczęściej komentowane, popularne treści',
    'related.more-from':
      'więcej od {name}, więcej z {name}, więcej z kategorii {name}, więcej z działu {name}, więcej tekstów autora, więcej artykułów {name}, więcej z {title}, więcej od tego autora, inne artykuły autora, więcej tego autora, więcej autora, pozostałe artykuły autora',
    'related.more-on':
      'więcej na ten temat, więcej na temat {title}, więcej o {title}, więcej w tym temacie, więcej na temat, na ten temat, więcej artykułów na ten temat, przeczytaj więcej na ten temat, czytaj więcej na ten temat',
    'related.read-also':
      'przeczytaj także, czytaj także, czytaj też, przeczytaj też, przeczytaj również, czytaj również, przeczytaj także {title}, czytaj także {title}, czytaj też {title}, zobacz także {title}, czytaj również {title}, zobacz też {title}',
    'related.read-next':
      'przeczytaj następny, następnie przeczytaj, czytaj następne, przeczytaj następnie, co czytać dalej, następne do przeczytania, co dalej przeczytać, czytaj następny',
    'related.read-more':
      'czytaj więcej, przeczytaj więcej, czytaj dalej więcej, przeczytaj cały artykuł, czytaj całość, przeczytaj artykuł, czytaj artykuł, przeczytaj całość, czytaj cały artykuł, przeczytaj, czytaj, czytaj wpis, czytaj cały wpis, więcej >, przeczytaj wpis, dowiedz się więcej, więcej informacji, więcej na ten temat tutaj, poznaj szczegóły, sprawdź szczegóły, dowiedz się, informacje, więcej info, uzyskaj więcej informacji, informacje dodatkowe, dodatkowe informacje, sprawdź, czytaj dalej',
    'related.read-about':
      'czytaj więcej o {title}, przeczytaj więcej o {title}, czytaj więcej {title}, dowiedz się więcej o {title}, czytaj więcej na temat {title}, przeczytaj więcej {title}',
    'related.continue':
      'czytaj dalej…, kontynuuj czytanie, czytaj dalej {title}, kontynuuj czytanie {title}, dalszy ciąg, dalsza część, ciąg dalszy, kontynuacja',
    'related.previous-article':
      'poprzedni artykuł, poprzedni wpis, poprzedni post, poprzedni wpis {title}, poprzedni artykuł {title}, poprzedni tekst, poprzedni {title}',
    'related.next-article':
      'następny artykuł, następny wpis, następny post, kolejny artykuł, kolejny wpis, następny wpis {title}, następny artykuł {title}, następny tekst, następny {title}',
    'related.newer-article':
      'nowsze wpisy, nowszy wpis, nowsze artykuły, nowsze posty, nowszy post, nowsze, nowszy artykuł, nowsze →',
    'related.older-article':
      'starsze wpisy, starszy wpis, starsze artykuły, starsze posty, starszy post, starsze, starszy artykuł, ← starsze, poprzednie wpisy, zobacz starsze posty',
    'nav.next':
      'następna strona, kolejna strona, przejdź do następnej strony, następna strona →, następny, następna, następne, dalej, dalej >, kolejny, kolejna, następny slajd',
    'nav.previous':
      'poprzednia strona, przejdź do poprzedniej strony, ← poprzednia strona, poprzedni, poprzednia, poprzednie, < poprzedni, poprzedni slajd, wcześniej',
    'nav.page': 'strona, strony',
    'nav.page-of':
      'strona {count} z {count}, strona {count}, {count} z {count}, strona {count}/{count}, str {count}, strona nr {count}',
    'nav.back': 'wróć, wstecz, powrót, cofnij się, powróć, wróć do poprzedniej strony',
    'nav.back-top':
      'do góry, na górę, wróć na górę, powrót na górę, przewiń do góry, powrót do góry, wróć do góry, do góry strony, na górę strony, przewiń na górę, powrót na początek strony, idź do góry, na początek strony, przejdź do góry, powrót na górę strony, góra strony',
    'nav.home':
      'strona główna, home, start, strona startowa, główna, na stronę główną, przejdź do strony głównej',
    'nav.back-home':
      'wróć na stronę główną, powrót na stronę główną, powrót do strony głównej, wróć do strony głównej, przejdź na stronę główną',
    'nav.menu':
      'menu, nawigacja, menu główne, główne menu, nawigacja główna, główna nawigacja, menu nawigacyjne, menu strony',
    'nav.toggle-menu':
      'przełącz menu, przełącz nawigację, pokaż/ukryj menu, pokaż lub ukryj menu, otwórz/zamknij menu, rozwiń/zwiń menu, przełącz pasek boczny, przełączanie nawigacji, przełącz panel boczny, włącz/wyłącz nawigację, otwórz lub zamknij menu',
    'nav.open-menu':
      'otwórz menu, pokaż menu, rozwiń menu, otwórz nawigację, otwórz panel boczny, pokaż nawigację, otwórz pasek boczny',
    'nav.close-menu':
      'zamknij menu, ukryj menu, zwiń menu, zamknij nawigację, zamknij panel boczny, zamknij pasek boczny',
    'nav.skip':
      'przejdź do treści, przejdź do głównej treści, przejdź do zawartości, przeskocz do treści, skocz do treści, pomiń i przejdź do treści, przejdź do głównej zawartości, przejdź do treści głównej, skip to content, przejdź do treści strony, pomiń nawigację, przejdź do sekcji głównej',
    'nav.contents':
      'spis treści, zawartość, treść artykułu, w artykule, spis treści artykułu, pokaż spis treści, na tej stronie, w tym artykule, na stronie, w tym wpisie, zawartość strony, z tego artykułu dowiesz się',
    'nav.search':
      'szukaj, wyszukaj, szukaj…, wyszukiwanie, wyszukiwarka, szukaj:, wpisz szukaną frazę, czego szukasz, szukaj w serwisie, przeszukaj stronę, wyszukaj…, szukaj na stronie, szukaj na blogu, znajdź, wpisz czego szukasz, szukaj na tej stronie, wpisz szukane słowo, wyszukaj na stronie, szukana fraza',
    'nav.search-results':
      'wyniki wyszukiwania, wyniki, rezultaty wyszukiwania, rezultaty, wyniki wyszukiwania:',
    'nav.search-results-for':
      'wyniki wyszukiwania dla {title}, wyniki wyszukiwania {title}, wyniki dla {title}, wyniki wyszukiwania frazy {title}, szukasz {title}, wyniki wyszukiwania dla, wyniki wyszukiwania dla frazy {title}, szukaj {title}',
    'nav.search-count':
      '{count} wyników, {count} wynik, {count} wyniki, znaleziono {count} wyników, znaleziono {count} wyniki, znaleziono {count} wynik, liczba wyników {count}, {count} wyników dla {title}, znaleziono {count} wyników dla {title}, {count} wyników wyszukiwania, znaleziono {count}',
    'nav.search-none':
      'brak wyników, nie znaleziono wyników, nic nie znaleziono, brak wyników wyszukiwania, nie znaleziono [żadnych] wyników [dla|wyszukiwania], brak wyników dla {title}, nie znaleziono wyników dla {title}, nie znaleziono niczego, brak rezultatów, nie znaleziono pasujących wyników, brak pasujących wyników, nic nie znaleziono dla {title}, nie znaleziono pasujących artykułów',
    'nav.categories': 'kategorie, kategoria, wszystkie kategorie, działy, rubryki, kategorie wpisów, dział',
    'nav.tags': 'tagi, tag, słowa kluczowe, etykiety, tagi:, hasła, chmura tagów',
    'nav.all-tags': 'wszystkie tagi, zobacz wszystkie tagi, pokaż wszystkie tagi, wszystkie etykiety',
    'nav.tagged-count':
      'wpisy z tagiem {title}, {count} wpisów z tagiem {title}, artykuły z tagiem {title}, otagowane {title}, tag {title}, oznaczone tagiem {title}, {count} postów z tagiem {title}, posty z tagiem {title}, {count} postów otagowanych {title}, wpisy oznaczone {title}, tagi {title}',
    'nav.post-count':
      '{count} artykułów, {count} artykuły, {count} artykuł, {count} wpisów, {count} wpisy, {count} wpis, {count} postów, {count} posty, {count} post, liczba wpisów {count}',
    'nav.archive': 'archiwum, archiwa, archiwum wpisów, archiwum bloga, archiwum artykułów',
    'nav.authors': 'autorzy, autor, autorka, o autorze, nasi autorzy, o autorce',
    'nav.all-authors': 'wszyscy autorzy, zobacz wszystkich autorów, pokaż wszystkich autorów, lista autorów',
    'nav.all-posts-by':
      'wszystkie wpisy (autora|autorstwa) {name}, wszystkie artykuły (autora|autorstwa) {name}, artykuły autora {name}, zobacz wszystkie wpisy {name}, zobacz wszystkie wpisy (autora|opublikowane przez) {name}, wpisy autora {name}, wszystkie artykuły autora, wszystkie wpisy autora, artykuły {name}, zobacz artykuły autora',
    'nav.author-none':
      'ten autor nie napisał jeszcze żadnych (artykułów|wpisów|postów), autor nie opublikował jeszcze żadnych (artykułów|wpisów|postów), ten autor nie opublikował jeszcze żadnego (artykułu|wpisu|posta)',
    'nav.no-posts':
      'brak (wpisów|artykułów|postów), nie ma jeszcze (wpisów|artykułów|postów), nie znaleziono (wpisów|artykułów|postów), brak wpisów w tej kategorii, nie ma [żadnych] (wpisów|artykułów|postów), jeszcze nie ma [żadnych] (wpisów|artykułów|postów)',
    'nav.translations':
      'tłumaczenia, inne języki, w innych językach, dostępne języki, wersje językowe, inne wersje językowe, dostępne w innych językach, przetłumaczone wersje',
    'nav.direct-link':
      'bezpośredni link, link bezpośredni, permalink, bezpośredni odnośnik, stały link, odnośnik bezpośredni, trwały link',
    'nav.direct-link-to':
      'bezpośredni link do {title}, bezpośredni odnośnik do {title}, link do {title}, link do tej sekcji, link bezpośredni do {title}, odnośnik do {title}, bezpośredni link do sekcji',
    'nav.edit-page':
      'edytuj tę stronę, edytuj stronę, edytuj artykuł, edytuj wpis, zaproponuj zmiany, edytuj na {brand}, edytuj tę stronę na {brand}, zaproponuj zmianę, edytuj tę stronę w serwisie {brand}, popraw tę stronę',
    'nav.contact':
      'kontakt, skontaktuj się z nami, napisz do nas, kontakt z nami, kontakt z redakcją, formularz kontaktowy, skontaktuj się, dane kontaktowe, kontakt do redakcji',
    'nav.about':
      'o nas, o mnie, o stronie, o blogu, o serwisie, kim jesteśmy, o redakcji, o portalu, o autorze bloga, poznaj nas, o firmie, redakcja',
    'nav.advertise':
      'reklama w serwisie, reklamuj się u nas, zareklamuj się, zareklamuj się u nas, dla reklamodawców, reklamuj się, reklama u nas, reklamodawcy, oferta reklamowa, umieść reklamę, reklama w {brand}, biuro reklamy, współpraca reklamowa',
    'nav.theme-toggle':
      'przełącz motyw, zmień motyw, przełącz tryb [ciemny|jasny], przełącz na (ciemny|jasny) (motyw|tryb), przełącz między (jasnym a ciemnym|ciemnym a jasnym|trybem ciemnym i jasnym|trybem jasnym i ciemnym) [motywem|trybem], przełącz kolory, przełącz schemat kolorów, zmień tryb, zmień wygląd, tryb jasny/ciemny, motyw, tryb ciemny/jasny, przełącz ciemny motyw, zmień motyw kolorystyczny',
    'nav.theme-dark':
      'ciemny, tryb ciemny, ciemny motyw, motyw ciemny, ciemny tryb, tryb nocny, włącz tryb ciemny, włącz ciemny motyw',
    'nav.theme-light':
      'jasny, tryb jasny, jasny motyw, motyw jasny, jasny tryb, tryb dzienny, włącz tryb jasny, włącz jasny motyw',
    'nav.new-tab':
      'otwiera się w (nowej karcie|nowym oknie|nowej zakładce), otwórz w (nowej karcie|nowym oknie|nowej zakładce), link otworzy się w (nowej karcie|nowym oknie), otworzy się w (nowym oknie|nowej karcie), otwarcie w nowej karcie, (otwiera się w nowym oknie), otwiera nową kartę, otwiera nowe okno',
    'meta.reading-time':
      '{count} min czytania, {count} minut czytania, {count} minuty czytania, czas czytania {count} min, czas czytania {count} minut, czytanie zajmie {count} minut, przeczytasz w {count} minut, przeczytasz w {count} min, {count} min, ten tekst przeczytasz w {count} minut, czas czytania ok {count} min, przewidywany czas czytania {count} min, szacowany czas czytania {count} min, {count} minuta czytania, {count}-minutowa lektura',
    'meta.reading-time-label':
      'czas czytania, szacowany czas czytania, przewidywany czas czytania, czas lektury',
    'meta.minutes': '{count} minut, {count} minuty, {count} minuta',
    'meta.words': '{count} słów, {count} słowa, {count} słowo, liczba słów {count}, {count} wyrazów',
    'meta.views':
      '{count} wyświetleń, {count} odsłon, wyświetleń {count}, {count} wyświetlenia, {count} wyświetlenie, odsłony {count}, przeczytano {count} razy, liczba wyświetleń {count}, wyświetlono {count} razy, {count} odczytów, {count} odsłony, {count} odsłona',
    'meta.published':
      'opublikowano, opublikowany, opublikowane, data publikacji, publikacja, opublikowana, data opublikowania, data dodania',
    'meta.published-on':
      'opublikowano {date}, opublikowano dnia {date}, data publikacji {date}, opublikowany {date}, opublikowano w dniu {date}, dodano {date}, publikacja {date}, opublikowane {date}, napisano {date}, utworzono {date}, opublikowano w {date}',
    'meta.last-updated':
      'ostatnia aktualizacja, ostatnia aktualizacja {date}, ostatnio zaktualizowano, ostatnio zaktualizowano {date}, ostatnia modyfikacja, ostatnia modyfikacja {date}, ostatnio zmodyfikowano, ostatnia zmiana, ostatnio edytowano, ostatnio zmodyfikowano {date}, ostatnia zmiana {date}, ostatnio edytowany {date}, ostatnia edycja {date}, data ostatniej aktualizacji, ostatnio edytowane przez {name}, ostatnia edycja, zaktualizowano {date}, aktualizacja {date}, zaktualizowano dnia {date}, zaktualizowany {date}, data aktualizacji {date}, aktualizacja z {date}, zaktualizowane {date}, zaktualizowano, aktualizacja, zaktualizowany, zaktualizowane, data aktualizacji, aktualizowano',
    'meta.on-date': 'dnia {date}, w dniu {date}, w {date}',
    'meta.by':
      'autor {name}, przez {name}, autorstwa {name}, autorka {name}, autor: {name}, oprac {name}, opracował {name}, opracowanie {name}, od {name}',
    'meta.written-by':
      'napisane przez {name}, napisany przez {name}, napisał {name}, napisała {name}, napisane przez, tekst {name}, opublikowane przez {name}, opublikowany przez {name}, opublikowano przez {name}, dodane przez {name}, napisany przez, opublikowano przez',
    'meta.photo-credit':
      'fot {name}, foto {name}, zdjęcie {name}, źródło zdjęcia {name}, zdjęcia {name}, autor zdjęcia {name}, fot. {name}, źródło {name}, grafika {name}, ilustracja {name}, źródło grafiki {name}',
    'meta.translated-from':
      'przetłumaczono z języka {title}, przetłumaczone z {title}, tłumaczenie z języka {title}, tłumaczenie z {title}, przełożono z {title}, przetłumaczono z oryginału',
    'meta.outdated':
      'ten artykuł ma ponad rok, ten artykuł jest starszy niż rok, ten (artykuł|wpis) może (być nieaktualny|zawierać nieaktualne informacje), (informacje|treści) mogą być nieaktualne, ten (artykuł|wpis) jest (nieaktualny|przestarzały), artykuł archiwalny, ten artykuł ma więcej niż {count} lat, ten artykuł ma już ponad {count} lat, ten tekst ma ponad rok, nieaktualne, ten wpis ma ponad rok, ten artykuł był ostatnio aktualizowany {count} dni temu',
    'meta.license':
      'ten artykuł jest dostępny na licencji {title}, ten artykuł jest objęty licencją {title}, treść dostępna na licencji {title}, na licencji {title}, licencja {title}, licencja, treści dostępne na licencji {title}, o ile nie zaznaczono inaczej treść jest dostępna na licencji {title}, wszystkie artykuły na tym blogu są objęte licencją {title}',
    'time.now':
      'przed chwilą, teraz, chwilę temu, właśnie teraz, w tej chwili, dosłownie przed chwilą, kilka sekund temu, parę sekund temu',
    'time.minutes-ago':
      '{count} minut temu, {count} minuty temu, {count} minutę temu, {count} min temu, minutę temu, przed {count} minutami, przed minutą, kilka minut temu',
    'time.hours-ago':
      '{count} godzin temu, {count} godziny temu, {count} godzinę temu, godzinę temu, {count} godz temu, przed {count} godzinami, około {count} godzin temu, około godziny temu',
    'time.days-ago': '{count} dni temu, {count} dzień temu, dzień temu, wczoraj temu, przed {count} dniami',
    'time.weeks-ago':
      '{count} tygodni temu, {count} tygodnie temu, {count} tydzień temu, tydzień temu, przed tygodniem',
    'time.months-ago':
      '{count} miesięcy temu, {count} miesiące temu, {count} miesiąc temu, miesiąc temu, {count} mies temu, przed miesiącem',
    'time.years-ago': '{count} lat temu, {count} lata temu, {count} rok temu, rok temu, przed rokiem',
    'time.today': 'dziś, dzisiaj',
    'time.yesterday': 'wczoraj',
    'ad.label':
      'reklama, reklamy, ogłoszenie, ogłoszenia, - reklama -, koniec reklamy, r e k l a m a, reklama / advertisement, ogłoszenie płatne',
    'ad.continues':
      'dalsza część artykułu (pod|znajduje się pod) reklamą, dalsza część tekstu (pod|znajduje się pod) reklamą, dalszy ciąg artykułu pod reklamą, ciąg dalszy artykułu pod reklamą, artykuł kontynuowany po reklamie, czytaj dalej pod reklamą, dalszy ciąg materiału pod reklamą, reszta tekstu pod reklamą, kontynuacja artykułu pod reklamą, dalsza część materiału pod reklamą',
    'ad.sponsored':
      'sponsorowane, sponsorowany, artykuł sponsorowany, materiał sponsorowany, wpis sponsorowany, treść sponsorowana, treści sponsorowane, post sponsorowany, tekst sponsorowany, sponsorowana, link sponsorowany, materiały sponsorowane, linki sponsorowane, artykuły sponsorowane',
    'ad.sponsored-by':
      'sponsorowane przez {name}, sponsorem jest {name}, sponsorowany przez {name}, artykuł sponsorowany przez {name}, materiał sponsorowany przez {name}, sponsorem artykułu jest {name}, sponsorem tego artykułu jest {name}, prezentowane przez {name}, materiał powstał dzięki wsparciu {name}, sponsor artykułu {name}',
    'ad.partnership':
      'płatna współpraca, współpraca reklamowa z {name}, płatna współpraca z {name}, we współpracy z {name}, materiał partnera, artykuł partnerski, materiał partnerski, płatne partnerstwo, treść partnerska, materiał powstał we współpracy z {name}, treści partnerskie, współpraca komercyjna, artykuł powstał we współpracy z {name}, współpraca płatna, współpraca partnerska, tekst partnera, partner materiału, artykuł partnera, współpraca barterowa',
    'ad.promoted':
      'promowane, promowany, materiał promocyjny, materiał reklamowy, materiał płatny, płatna treść, advertorial, treść promowana, promocja, artykuł promocyjny, treści promocyjne, tekst promocyjny, artykuł reklamowy, płatna promocja, treść reklamowa, materiał komercyjny, promowane treści, treści płatne, zawiera płatną promocję, artykuł płatny',
    'ad.affiliate':
      '(artykuł|wpis|tekst|materiał|post|strona) (zawiera|może zawierać) (linki|odnośniki) (afiliacyjne|partnerskie), ten (artykuł|wpis|tekst|materiał|post) (zawiera|może zawierać) (linki|odnośniki) (afiliacyjne|partnerskie), (linki|odnośniki) w (artykule|tekście|tym artykule|tym wpisie) (są|mogą być|to) [linki|linkami] (afiliacyjne|partnerskie|afiliacyjnymi|partnerskimi), linki oznaczone (*|gwiazdką) (są|to) (linkami afiliacyjnymi|linki afiliacyjne|linkami partnerskimi), zawiera (linki afiliacyjne|linki partnerskie), w artykule znajdują się linki (afiliacyjne|partnerskie), niektóre linki to linki (afiliacyjne|partnerskie)',
    'ad.affiliate-commission':
      'możemy (otrzymać|zarobić|otrzymywać) [niewielką|małą] prowizję, jeśli (kupisz|dokonasz zakupu) [coś|produkt] (przez|za pośrednictwem|poprzez|korzystając z) (nasze|naszych|te|tych|nasz|ten|naszego) (linki|linków|link|linku|odnośników|odnośniki) [możemy] (otrzymamy|otrzymać|zarobić|zarobimy) prowizję, za zakupy [dokonane] (przez|poprzez|za pośrednictwem) (nasze linki|te linki|naszych linków|tych linków) (otrzymujemy|możemy otrzymać|dostajemy) prowizję, otrzymujemy prowizję od {title}, zarabiamy prowizję {title}, od zakupów przez te linki możemy otrzymać prowizję, kupując przez nasze linki wspierasz {title}',
    'ad.affiliate-label':
      'link afiliacyjny, linki afiliacyjne, link partnerski, linki partnerskie, afiliacja, odnośnik afiliacyjny, oferta partnera',
    'ad.hide':
      'ukryj reklamę, zamknij reklamę, ukryj reklamy, zgłoś reklamę, pomiń reklamę, usuń reklamy, zamknij reklamy, usuń reklamę',
    'ad.blocker':
      'wyłącz adblocka, prosimy wyłączyć adblocka, proszę wyłączyć adblocka, wykryto adblocka, wykryliśmy adblocka, używasz adblocka, wyłącz blokowanie reklam, prosimy o wyłączenie adblocka, korzystasz z adblocka, wygląda na to że używasz adblocka, wykryliśmy że (używasz|korzystasz z) (adblocka|programu blokującego reklamy), prosimy wyłączyć blokowanie reklam, wyłącz adblock, dodaj naszą stronę do wyjątków',
    'disclosure.ai-made':
      'wygenerowane przez (ai|sztuczną inteligencję), ten (artykuł|tekst|wpis|materiał) [został] (wygenerowany|stworzony|napisany|utworzony|przygotowany) (przez|przy użyciu|za pomocą|z użyciem) (ai|sztuczną inteligencję|sztucznej inteligencji|chatgpt|narzędzi ai), treść wygenerowana przez (ai|sztuczną inteligencję), tekst wygenerowany przez (ai|sztuczną inteligencję), stworzone przez (ai|sztuczną inteligencję), artykuł wygenerowany przez (ai|sztuczną inteligencję), treść wygenerowana automatycznie, grafika wygenerowana przez ai, artykuł wygenerowany automatycznie, wygenerowano przez ai, wygenerowano za pomocą ai',
    'disclosure.ai-assisted':
      '(artykuł|tekst|materiał) (powstał|został przygotowany|przygotowano|opracowano|napisano) (z pomocą|przy pomocy|przy wsparciu|z wykorzystaniem|przy użyciu|ze wsparciem) (ai|sztucznej inteligencji|narzędzi ai) [i] [został] [sprawdzony|zweryfikowany|zredagowany] [przez] [redaktora|redakcję|człowieka|dziennikarza|redaktorów], ten (artykuł|tekst|materiał) (powstał|został przygotowany|został opracowany) (z pomocą|przy pomocy|przy wsparciu|z wykorzystaniem|przy użyciu|ze wsparciem) (ai|sztucznej inteligencji|narzędzi ai) [i] [został] [sprawdzony|zweryfikowany|zredagowany] [przez] [redaktora|redakcję|człowieka|dziennikarza|redaktorów], z pomocą sztucznej inteligencji, przy wsparciu ai, przy pomocy ai, z pomocą ai',
    'disclosure.ai-summary':
      'podsumowanie ai, streszczenie ai, podsumowanie wygenerowane przez (ai|sztuczną inteligencję), streszczenie (wygenerowane|przygotowane|stworzone) przez (ai|sztuczną inteligencję), to podsumowanie zostało (wygenerowane|stworzone|przygotowane) (przez|przy użyciu) (ai|sztuczną inteligencję|sztucznej inteligencji), skrót przygotowany przez ai',
    'disclosure.ai-translated':
      'tłumaczenie maszynowe, przetłumaczono automatycznie, tłumaczenie automatyczne, przetłumaczone przez (ai|sztuczną inteligencję), ten (artykuł|tekst) został przetłumaczony (automatycznie|maszynowo|przez ai|przez sztuczną inteligencję|za pomocą ai|przy użyciu ai), przetłumaczone automatycznie, przetłumaczono maszynowo, przetłumaczono za pomocą ai, automatyczne tłumaczenie',
    'disclosure.correction':
      'sprostowanie, korekta, errata, poprawka, uściślenie, sprostowania, we wcześniejszej wersji (artykułu|tekstu|tego artykułu|tego tekstu) {title}, w poprzedniej wersji (artykułu|tekstu|tego artykułu|tego tekstu) {title}, w pierwotnej wersji (artykułu|tekstu) {title}, artykuł został poprawiony, artykuł został skorygowany, tekst został poprawiony, od redakcji sprostowanie, w artykule poprawiono błąd, przepraszamy za błąd poprawiliśmy tekst',
    'disclosure.updated':
      '[ten] (artykuł|tekst|wpis|materiał) został zaktualizowany, [ten] (artykuł|tekst|wpis|materiał) został zaktualizowany [o|dnia] {title}, [ten] (artykuł|tekst) został uzupełniony o {title}, (artykuł|tekst) zaktualizowano [o] {title}, artykuł zaktualizowany, (artykuł|tekst|wpis) został uzupełniony, artykuł zaktualizowano po publikacji',
    'disclosure.embargo':
      'embargo, embargo do {date}, objęte embargiem, objęte embargiem do {date}, informacja objęta embargiem do {date}, nie publikować przed {date}, materiał objęty embargiem do {date}',
    'disclosure.syndicated':
      '(artykuł|tekst) (pierwotnie ukazał się|ukazał się pierwotnie|ukazał się po raz pierwszy|został pierwotnie opublikowany|opublikowano pierwotnie) (w|na|na łamach|w serwisie) {name}, ten (artykuł|tekst) (pierwotnie ukazał się|ukazał się pierwotnie|ukazał się po raz pierwszy|został pierwotnie opublikowany) (w|na|na łamach|w serwisie) {name}, przedruk za zgodą {name}, przedruk za zgodą redakcji, publikujemy za zgodą {name}, przedruk z {name}, za zgodą {name}, pierwotnie opublikowano (w|na) {name}, dzięki uprzejmości {name}, przedruk',
    'disclosure.sample':
      '(sprzęt|urządzenie|produkt|egzemplarz) do (testów|recenzji|testu) (dostarczyła|dostarczył|udostępniła|udostępnił|użyczyła|użyczył|zapewniła|zapewnił|przekazała|przekazał) [nam] [firma|producent] {name}, (sprzęt|urządzenie|produkt|egzemplarz) do (testów|recenzji|testu) (dostarczył|udostępnił|użyczył|zapewnił|przekazał) [nam] producent, producent (dostarczył|udostępnił|użyczył|wypożyczył|przekazał) [nam] (sprzęt|urządzenie|produkt|egzemplarz) do (testów|recenzji|testu), otrzymaliśmy (produkt|urządzenie|sprzęt|egzemplarz) (bezpłatnie|za darmo|od producenta) [do testów|do recenzji], egzemplarz recenzencki {title}, {title} został udostępniony do testów przez {name}, egzemplarz testowy dostarczył producent',
    'disclosure.opinion':
      'opinia, opinie, felieton, komentarz redakcyjny, publicystyka, opinia:, opinie i komentarze, felietony, analiza i opinia, opinie i analizy, głos czytelnika, artykuł opinii, komentarz publicystyczny',
    'disclosure.opinion-author':
      '(poglądy|opinie) (wyrażone|przedstawione|zawarte) w (artykule|tekście|tym artykule|tym tekście|felietonie) są [wyłącznie] (poglądami|opiniami) autora, (artykuł|tekst|felieton) wyraża [jedynie|tylko|wyłącznie] (poglądy|opinię|opinie) autora, (artykuł|tekst|felieton) (przedstawia|odzwierciedla) [wyłącznie] (poglądy|opinię|opinie) autora, opinie autora nie muszą (odzwierciedlać|być zgodne|pokrywać się) {title}, autor wyraża własne poglądy, redakcja nie musi podzielać poglądów autora, to jest opinia autora, poglądy autora nie zawsze są zgodne ze stanowiskiem redakcji',
    'disclosure.developing':
      'z ostatniej chwili, pilne, wkrótce więcej informacji, więcej informacji wkrótce, artykuł będzie aktualizowany, tekst będzie aktualizowany, artykuł jest aktualizowany [na bieżąco], artykuł aktualizowany [na bieżąco], ten artykuł jest aktualizowany [na bieżąco], wiadomość będzie aktualizowana, materiał jest aktualizowany, więcej szczegółów wkrótce, trwa aktualizacja artykułu, informacja jest aktualizowana, artykuł w trakcie aktualizacji',
    'disclosure.live':
      'na żywo, live, relacja na żywo, relacja live, transmisja na żywo, oglądaj na żywo, relacja, live blog, śledź na żywo, teraz na żywo, relacja minuta po minucie',
    'error.generic':
      'błąd, coś poszło nie tak, wystąpił błąd, wystąpił nieoczekiwany błąd, ups, ups coś poszło nie tak, przepraszamy coś poszło nie tak, nieznany błąd, nieoczekiwany błąd, przepraszamy wystąpił błąd, wystąpił problem, wystąpił nieznany błąd, niestety wystąpił błąd, błąd wewnętrzny, ups wystąpił błąd, ups coś się nie udało, coś się nie udało',
    'error.with-message': 'błąd {message}, wystąpił błąd {message}, coś poszło nie tak {message}',
    'error.try-again':
      '(coś poszło nie tak|wystąpił błąd|wystąpił problem|ups coś poszło nie tak|nie udało się) [proszę] (spróbuj|spróbować) (ponownie|jeszcze raz) [później], przepraszamy wystąpił błąd spróbuj ponownie [później], błąd spróbuj ponownie, wystąpił błąd prosimy spróbować ponownie [później], coś poszło nie tak prosimy spróbować ponownie [później], wystąpił błąd proszę spróbować ponownie później',
    'error.try-later':
      '[proszę] (spróbuj|spróbować) ponownie (później|za chwilę|za kilka minut), spróbuj [ponownie] później, prosimy spróbować [ponownie] później, wróć później, zajrzyj później, proszę spróbować później, prosimy spróbować za chwilę',
    'error.not-found':
      'nie znaleziono strony, strona nie została znaleziona, 404, strona nie istnieje, nie znaleziono, błąd 404, ta strona nie istnieje, strony nie znaleziono, 404 nie znaleziono strony, 404 nie znaleziono, strona której szukasz nie istnieje, strona nie została odnaleziona, nie można znaleźć strony, ups nie znaleziono strony, ups nie można znaleźć tej strony, żądana strona nie została znaleziona, przepraszamy strona nie istnieje, podana strona nie istnieje, niestety strona nie została znaleziona',
    'error.not-found-looked':
      'nie znaleźliśmy tego czego szukasz, nie możemy znaleźć tego czego szukasz, nie znaleziono tego czego szukasz, wygląda na to że nic tu nie ma, niestety nie znaleźliśmy tego czego szukasz, nic tu nie znaleziono, wygląda na to że nic nie znaleziono w tym miejscu',
    'error.broken-link':
      'skontaktuj się z właścicielem strony która skierowała cię do oryginalnego adresu url i poinformuj go że link jest uszkodzony, skontaktuj się z właścicielem witryny która odesłała cię pod ten adres i poinformuj go o niedziałającym linku',
    'error.javascript':
      'włącz javascript, proszę włączyć javascript, javascript jest wyłączony, prosimy włączyć javascript, ta strona wymaga javascript, włącz obsługę javascript, aby korzystać ze strony włącz javascript, wymagany javascript, do działania strony wymagany jest javascript, twoja przeglądarka nie obsługuje javascript, włącz javascript w przeglądarce, musisz włączyć javascript, javascript jest wymagany',
    'error.offline':
      'brak połączenia z internetem, jesteś offline, brak połączenia, brak internetu, sprawdź połączenie z internetem, błąd połączenia, utracono połączenie, błąd sieci, brak dostępu do internetu, sprawdź swoje połączenie z internetem, offline, nie masz połączenia z internetem',
    'error.not-available':
      'niedostępne, niedostępny, niedostępna, ta treść jest niedostępna, treść niedostępna, [ten] artykuł (jest niedostępny|nie jest już dostępny), strona [jest] [tymczasowo] niedostępna, nie jest już dostępne, obecnie niedostępne, chwilowo niedostępne, materiał niedostępny, tymczasowo niedostępne, ten materiał nie jest już dostępny',
    'error.region':
      '(niedostępne|niedostępny) w (twoim|twojej|państwa) (kraju|regionie|lokalizacji), ta treść (jest niedostępna|nie jest dostępna) w (twoim|państwa) (kraju|regionie), ten film jest niedostępny w twoim kraju, materiał niedostępny w twoim kraju, treść niedostępna w twoim (kraju|regionie), ta strona jest niedostępna w twoim (kraju|regionie)',
    'legal.copyright':
      'copyright, copyright {count} {name}, © {count} {name}, © {name}, prawa autorskie, prawa autorskie {name}, © {count}, copyright © {count}',
    'legal.rights':
      'wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa zastrzeżone, © {count} {name} wszelkie prawa zastrzeżone, © {count} {name} wszystkie prawa zastrzeżone, copyright {count} {name} wszelkie prawa zastrzeżone, © {name} wszelkie prawa zastrzeżone, © {count} wszelkie prawa zastrzeżone',
    'legal.powered-by':
      'powered by, wspierane przez, działa na, dumnie wspierane przez, zasilane przez, oparte na, obsługiwane przez, stworzone z, technologia, napędzane przez, zbudowane przy użyciu, stworzono za pomocą, powstało dzięki, stworzono z użyciem',
    'legal.powered-by-brand':
      'wspierane przez {brand}, działa na {brand}, dumnie wspierane przez {brand}, strona działa na {brand}, oparte na {brand}, obsługiwane przez {brand}, zasilane przez {brand}, stworzone w {brand}, stworzone z {brand}, powered by {brand}, strona oparta na {brand}, napędzane przez {brand}, zbudowane z {brand}, dumnie wspierane przez wordpressa, wykonane w {brand}, technologia {brand}, zrealizowano z {brand}, zrealizowane dzięki {brand}, stworzone przy użyciu {brand}, zbudowano z {brand}, stworzono za pomocą {brand}, dostarczane przez {brand}, technologia dostarczona przez {brand}, zrealizowane z {brand}, stworzono z użyciem {brand}',
    'legal.theme-by':
      'motyw {brand}, motyw autorstwa {brand}, projekt {brand}, szablon {brand}, motyw stworzony przez {brand}, projekt i wykonanie {brand}, motyw {brand} autorstwa {brand}, zaprojektowane przez {brand}, motyw zaprojektowany przez {brand}, motyw od {brand}, projekt graficzny {brand}, motyw: {brand}',
    'legal.imprint':
      'nota prawna, stopka redakcyjna, informacje prawne, dane wydawcy, impressum, informacja prawna, o wydawcy, nota wydawnicza',
  },
} as const satisfies NoticeLexicon;
