import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyLanguage, rankLanguages } from '../../../utils/text/identify-language';
import { processorTime } from '../../helpers/growth';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['en', 'The company said it would not change the price of its service before the end of the year.'],
  ['nl', 'Het bedrijf zegt dat de prijs van de dienst voor het einde van het jaar niet wordt gewijzigd.'],
  [
    'de',
    'Das Unternehmen teilte mit, dass der Preis des Dienstes vor dem Ende des Jahres nicht geändert wird.',
  ],
  ['fr', 'L’entreprise affirme que le prix de son service ne changera pas avant la fin de l’année.'],
  ['es', 'La empresa dice que el precio de su servicio no va a cambiar antes de que termine el año.'],
  ['it', 'L’azienda dice che il prezzo del suo servizio non cambierà prima della fine dell’anno.'],
  ['pt', 'A empresa diz que o preço do seu serviço não vai mudar antes do final do ano.'],
  [
    'pl',
    'Firma twierdzi, że cena jej usługi nie zmieni się przed końcem roku, ale to może się jeszcze zmienić.',
  ],
  ['sv', 'Företaget säger att priset på tjänsten inte kommer att ändras före årets slut.'],
  [
    'no',
    'Selskapet sier at prisen på tjenesten ikke vil bli endret før slutten av året, men noe kan skje etter det.',
  ],
  [
    'da',
    'Selskabet siger, at prisen på tjenesten ikke bliver ændret før slutningen af året, efter hvad vi ved nu.',
  ],
  [
    'fi',
    'Yhtiön mukaan palvelun hinta ei muutu ennen vuoden loppua, mutta sen jälkeen kaikki on mahdollista.',
  ],
  ['ja', '同社は年末までサービスの価格を変更しないと述べた。'],
  ['zh', '该公司表示，在年底之前不会改变其服务的价格。'],
  ['ko', '회사는 연말까지 서비스 가격을 변경하지 않을 것이라고 말했다.'],
  ['cs', 'Společnost uvedla, že cena služby se před koncem roku nezmění, ale po něm je možné všechno.'],
  ['sk', 'Spoločnosť uviedla, že cena služby sa pred koncom roka nezmení, ale potom je možné všetko.'],
  ['hu', 'A cég szerint a szolgáltatás ára nem változik az év vége előtt, de utána minden lehet.'],
  ['ro', 'Compania spune că prețul serviciului nu se va schimba înainte de sfârșitul anului.'],
  [
    'tr',
    'Şirket, hizmetin fiyatının yıl sonundan önce değişmeyeceğini ve bunun için bir neden olmadığını söyledi.',
  ],
  ['ru', 'Компания заявила, что цена услуги не изменится до конца года.'],
  ['uk', 'Компанія заявила, що ціна послуги не зміниться до кінця року.'],
  [
    'bg',
    'Компанията заяви, че цената на услугата няма да се промени преди края на годината, защото това не е било нужно и ще бъде така.',
  ],
  ['el', 'Η εταιρεία είπε ότι η τιμή της υπηρεσίας δεν θα αλλάξει πριν από το τέλος του έτους.'],
  ['ar', 'قالت الشركة إن سعر الخدمة لن يتغير قبل نهاية العام.'],
  ['he', 'החברה אמרה שמחיר השירות לא ישתנה לפני סוף השנה.'],
  ['hi', 'कंपनी ने कहा कि सेवा की कीमत साल के अंत से पहले नहीं बदलेगी।'],
  ['vi', 'Công ty cho biết giá của dịch vụ sẽ không thay đổi trước khi hết năm.'],
  [
    'ca',
    'L’empresa diu que el preu del seu servei no canviarà abans que acabi l’any, però això encara no és segur.',
  ],
  [
    'hr',
    'Tvrtka je rekla da se cijena usluge neće promijeniti prije kraja godine, ali to nije sigurno jer može biti i više.',
  ],
  ['af', 'Die maatskappy sê dat die prys van hulle diens nie voor die einde van die jaar sal verander nie.'],
  [
    'id',
    'Perusahaan itu mengatakan bahwa harga layanan tidak akan berubah sebelum akhir tahun ini karena setelah itu bisa saja terjadi, namun belum pasti.',
  ],
];

describe('the language of an article', () => {
  test.each(SENTENCES)('%s is told by one sentence', (lang, sentence) => {
    expect(identifyLanguage(sentence)).toBe(lang);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['digits and signs', '12.07.2024 — 14:30 · $7 / 100 %'],
    ['one name', 'Maya Okafor'],
    ['a list of names', 'Nordlys, Velora, Maya Okafor, Tek.no, Signal Weekly'],
    ['one short label', 'OK'],
    ['two letters of Chinese characters that Japanese writes too', '送信'],
    ['a made-up language', 'blorp zanti muvu kleert oppa zinq wolu drast fimpo lurr veeb'],
    ['program text', 'const x = fn(a, b); return x.map((y) => y.z);'],
  ])('%s is no language', (_what, text) => {
    expect(identifyLanguage(text)).toBeNull();
  });

  test('an English article stays English when it quotes another script', () => {
    const text = `${SENTENCES[0]![1]} The sign reads 「サービス」 in the shop. ${SENTENCES[0]![1]}`;
    expect(identifyLanguage(text)).toBe('en');
  });

  test('the ranking tells runners-up with their points', () => {
    const [first, second] = rankLanguages(SENTENCES[9]![1]);
    expect(first?.lang).toBe('no');
    expect(second?.lang).toBe('da');
    expect(first!.points).toBeGreaterThan(second!.points);
  });

  test('words that name properties of every object count for nothing', () => {
    expect(
      rankLanguages('constructor prototype toString __proto__ hasOwnProperty')[0]?.points ?? 0,
    ).toBeLessThan(2);
  });

  test('ten megabytes take no longer than their sample', () => {
    const text = `${SENTENCES[2]![1]} `.repeat(100_000);
    const time = processorTime(() => expect(identifyLanguage(text)).toBe('de'));
    expect(time).toBeLessThan(500);
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const lang = identifyLanguage(text);
        expect(lang === null || /^[a-z]{2}$/.test(lang)).toBe(true);
      }),
    );
  });
});
