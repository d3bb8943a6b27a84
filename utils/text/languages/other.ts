/** Frequent short words of further languages, so that none of them is taken for one of the thirteen. */
export const OTHER_WORDS = {
  fi: `ja on ei se että oli ovat mutta kun myös hän joka jos tai niin ole sen mukaan kuin vain ollut mitä jonka nyt
    sekä sitä voi he tämä tämän ne jotka olla olisi vielä jo kuitenkin hänen koska ennen jälkeen kanssa sekä
    mikä miten missä me te minä sinä meidän teidän niiden eli joissa jossa siitä tässä vuonna vuoden kaikki
    muun muita enää aina hyvin voivat sinun tätä näin eivät itse`,
  et: `ja on ei et see oli ka kui aga ning mis ta oma või siis kes selle pärast pole nii ma sa me te nad veel väga
    juba ainult seda ole olid olnud saab kuid mida kus kuidas enne koos tema meie teie nende`,
  hu: `a az és hogy nem is egy van volt de azt meg már csak ez mint még ha vagy el ki mert úgy fel le minden lehet
    kell ezt után szerint között pedig azonban akkor most nagy lesz voltak vannak által alatt során több új amely
    ami aki amikor ahol hogyan miért itt ott ezek azok nekem neked ön önnek mi ti ők én te ő saját majd illetve ezért`,
  tr: `ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ne var ya her ama ki değil mi o ise olduğu
    göre ancak tarafından yeni ilk son bunu şu ben sen biz siz onlar onun bana sana nasıl neden nerede zaman yıl
    şekilde üzerinde veya hem diye oldu olduğunu edildi eden ediyor yok bütün tüm iki önce arasında hiçbir`,
  az: `və bir bu da də üçün ilə olaraq çox daha olan kimi ən sonra qədər nə var hər amma ki deyil o isə görə ancaq
    tərəfindən yeni ilk son mən sən biz siz onlar`,
  vi: `và của là có trong được cho không một các với những người này để đã khi từ như cũng về tại đến nhiều theo sẽ
    trên vào ra sau năm bị hơn phải nhưng rằng do lại đó đang thì mà hoặc nếu tôi bạn chúng họ anh chị ông bà việc
    đây vẫn còn chỉ rất nên`,
  id: `yang dan di untuk dengan ini dari pada itu dalam tidak akan ke juga adalah oleh sebagai karena bisa telah
    saya anda kami kita mereka dia ada tersebut dapat atau tetapi lebih sudah seperti hanya saat oleh bahwa lain para
    antara hingga sebuah setelah jika bagi tahun masih belum agar namun`,
  ms: `yang dan di untuk dengan ini dari pada itu dalam tidak akan ke juga adalah oleh sebagai kerana boleh telah
    saya anda kami kita mereka dia ada tersebut dapat atau tetapi lebih sudah seperti hanya bahawa lain para antara
    hingga sebuah selepas jika bagi tahun masih belum ialah daripada kepada`,
  tl: `ang ng sa na mga at ay ito ni si para hindi mga kung ako ka siya namin natin nila may mayroon din rin lang pa
    ba pero dahil ngunit kaya nang isang`,
  sw: `na ya wa kwa ni la za katika hii hiyo kuwa ambao ambayo lakini pia baada yake wao huo cha vya hata kama sana
    watu mwaka wake huyo`,
  lt: `ir yra į kad iš su tai ne bet kaip nuo po apie už buvo jo jos jų per dėl iki ar tik taip pat jau dar kurie
    kuris kuri būti gali prie tarp be aš tu mes jūs jie`,
  lv: `un ir ar no uz par ka kas bet arī tas šis nav bija pēc kā vai lai pie to viņš viņa viņi gan tikai vēl jau
    būt var pirms starp bez es tu mēs jūs gada gadā`,
  sq: `dhe në të e i një për me që nga është si se do ka më ai ajo nuk janë por kjo ky pas tij saj mund ose edhe
    duke kur ndërsa vetëm`,
  eu: `eta da ez bat du dira izan ere dute baina zen edo bere den hau horrek beste egin dela baino nola zer oso
    artean arte gabe`,
  cy: `y yn a i o ar mae yr ac wedi ei bod am fod gan gyda ond hyn oedd nid eu hefyd fel neu ni chi`,
  ga: `an na agus i ar is tá a go le do ní bhí ag sé sí siad seo sin ach nó mar ó faoi ach leis chun`,
  eo: `la de kaj en estas al por ke kun ne ĝi sed ankaŭ el pri kiu tiu oni li ŝi ili estis aŭ pli mi vi`,
  la: `et in ut non ad est sed qui quis cum aut ex sit amet dolor ipsum lorem vel nec quam eu ac at tempor nulla mauris
    consectetur adipiscing elit sunt esse quod enim minim veniam aliqua labore dolore incididunt eiusmod nostrud duis
    irure reprehenderit voluptate velit cillum fugiat pariatur excepteur sint occaecat cupidatat proident culpa`,
  el: `και το να του η της με που στην για την από τα των στο είναι οι δεν σε θα ένα τη στη αυτό μια τον τους ότι
    αλλά ή αν όπως μας σας πως έχει ήταν στις στα κατά μετά πριν`,
} as const;
