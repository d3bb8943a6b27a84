import type { OfferFlag } from '../../../utils/offers/offer';

/** A sentence as cards and banners print it, the offers in it as one line each, and what else it says. */
export interface CardSentence {
  readonly lang: string;
  readonly text: string;
  readonly offers: readonly string[];
  /** Flags it has among others. */
  readonly flags?: readonly OfferFlag[];
  readonly pay?: readonly string[];
}

export const CARD_SENTENCES: readonly CardSentence[] = [
  {
    lang: 'en',
    text: 'Digital Weekly. £1 for your first month, then £22.90 monthly. Cancel or pause at any point.',
    offers: ['1.00 · GBP · 1 month · for 1 month · then 22.90 1 month'],
  },
  {
    lang: 'en',
    text: 'All Access $25 $4 every 4 weeks for your first year',
    offers: ['4.00 · USD · 4 week · for 1 year · was 25.00'],
  },
  {
    lang: 'en',
    text: '$0.50/week for the first 6 months. Billed as $2.00 every 4 weeks, then $17.00 every 4 weeks thereafter.',
    offers: ['0.50 · USD · 1 week · for 6 month · then 17.00 4 week · charged 2.00 4 week'],
  },
  {
    lang: 'en',
    text: 'Limited time: one year for $29.99 – that’s less than $2.50 a month. Renews at $79.99/yr until canceled.',
    offers: ['29.99 · USD · 1 year · for 1 year · then 79.99 1 year'],
    flags: ['renews-automatically'],
  },
  {
    lang: 'en',
    text: 'Premium Digital: Essential coverage plus expert columns. £319 for 1 year. Save 20% against paying monthly at £33.',
    offers: ['319.00 · GBP · 1 year · for 1 year'],
  },
  {
    lang: 'en',
    text: 'Print & Digital €12 per week, billed every quarter at €156',
    offers: ['12.00 · EUR · 1 week · charged 156.00 3 month'],
  },
  {
    lang: 'en',
    text: 'Join 40,000 readers. $8 / mo — or pay yearly and get 2 months free ($80 / yr).',
    offers: ['8.00 · USD · 1 month', '80.00 · USD · 1 year'],
  },
  {
    lang: 'en',
    text: 'Get 12 issues for just £24.99 when you subscribe by Direct Debit.',
    offers: ['24.99 · GBP · 12 issue'],
  },
  {
    lang: 'en',
    text: 'Try three months for 99¢/week. You will then be charged $5.99/week.',
    offers: ['0.99 · USD · 1 week · for 3 month · then 5.99 1 week'],
  },
  {
    lang: 'en',
    text: 'Students: €4.99 a month with a valid student ID. Annual plans are billed upfront.',
    offers: ['4.99 · EUR · 1 month'],
  },
  {
    lang: 'en',
    text: 'Corporate: from US$9 per reader per month, minimum of 10 readers',
    offers: ['9.00 · USD · 1 month · from · each'],
  },
  {
    lang: 'en',
    text: 'Your first 30 days cost $1. After that we charge $11.95 each month. Pay with Visa, Mastercard or PayPal.',
    offers: ['1.00 · USD · 30 day · for 30 day · then 11.95 1 month'],
    pay: ['Visa', 'Mastercard', 'PayPal'],
  },
  {
    lang: 'en',
    text: 'A$3.50 per week for the first 12 weeks (min. cost A$14), then A$7 per week',
    offers: ['3.50 · AUD · 1 week · for 12 week · then 7.00 1 week · charged 14.00 –'],
  },
  { lang: 'en', text: 'Founding member – $250/year', offers: ['250.00 · USD · 1 year'] },
  {
    lang: 'nl',
    text: 'Digitaal Basis: de eerste 8 weken voor € 8, daarna € 3,25 per week. Elke maand opzegbaar.',
    offers: ['8.00 · EUR · 8 week · for 8 week · then 3.25 1 week'],
  },
  {
    lang: 'nl',
    text: 'Nu 3 maanden voor 5,- i.p.v. 38,97',
    offers: ['5.00 · EUR · 3 month · for 3 month · was 38.97'],
  },
  {
    lang: 'nl',
    text: 'Eerste maand 1 euro, vervolgens 12,99 p/m. Stoppen kan altijd.',
    offers: ['1.00 · EUR · 1 month · for 1 month · then 12.99 1 month'],
  },
  {
    lang: 'nl',
    text: 'Weekendkrant + digitaal € 27,50 per maand, betaal via automatische incasso of iDEAL',
    offers: ['27.50 · EUR · 1 month'],
    pay: ['automatische incasso', 'iDEAL'],
  },
  {
    lang: 'nl',
    text: 'Jaarabonnement – 108 euro (€ 9 per maand), opzegtermijn één maand',
    offers: ['108.00 · EUR · 1 year'],
    flags: ['notice-period'],
  },
  {
    lang: 'nl',
    text: 'Probeer 14 dagen gratis. Daarna betaal je € 6,95 per vier weken.',
    offers: ['6.95 · EUR · 4 week · free 14 day'],
  },
  {
    lang: 'nl',
    text: 'Voor bedrijven: € 15 per gebruiker per maand, excl. btw',
    offers: ['15.00 · EUR · 1 month · each'],
    flags: ['tax-excluded'],
  },
  {
    lang: 'de',
    text: 'Jetzt 4 Wochen für 1 € testen, danach 2,49 € pro Woche, jederzeit kündbar',
    offers: ['1.00 · EUR · 4 week · for 4 week · then 2.49 1 week'],
  },
  {
    lang: 'de',
    text: 'Digital Plus: 3 Monate lang nur 4,99 € statt 12,99 € monatlich',
    offers: ['4.99 · EUR · 1 month · for 3 month · was 12.99'],
  },
  {
    lang: 'de',
    text: '1. Monat gratis, ab dem 2. Monat 9,95 €',
    offers: ['9.95 · EUR · 1 month · free 1 month'],
  },
  {
    lang: 'de',
    text: 'Jahresabo 89 Euro. Verlängert sich um ein weiteres Jahr, wenn nicht 4 Wochen vor Ablauf gekündigt wird.',
    offers: ['89.00 · EUR · 1 year'],
    flags: ['renews-automatically', 'notice-period'],
  },
  {
    lang: 'de',
    text: 'Mit Pur-Abo für 3,99 €/Monat ohne Werbung und Tracking lesen',
    offers: ['3.99 · EUR · 1 month'],
    flags: ['ad-free-only'],
  },
  {
    lang: 'de',
    text: 'Für Studierende nur 5,50 € / Monat · Zahlung per Lastschrift, Kreditkarte oder PayPal',
    offers: ['5.50 · EUR · 1 month'],
    pay: ['Lastschrift', 'Kreditkarte', 'PayPal'],
  },
  {
    lang: 'de',
    text: 'CHF 9.90 im ersten Quartal, danach CHF 29.– pro Monat',
    offers: ['9.90 · CHF · 3 month · for 3 month · then 29.00 1 month'],
  },
  {
    lang: 'de',
    text: 'E-Paper + Web, monatlich 19,90 € (vierteljährliche Abrechnung)',
    offers: ['19.90 · EUR · 1 month · charged 59.70 3 month'],
  },
  {
    lang: 'fr',
    text: '1 € le premier mois puis 9,99 €/mois, sans engagement',
    offers: ['1.00 · EUR · 1 month · for 1 month · then 9.99 1 month'],
  },
  {
    lang: 'fr',
    text: 'Intégrale : 12,99 € par mois pendant un an, puis 19,99 € par mois. Résiliable à tout moment.',
    offers: ['12.99 · EUR · 1 month · for 1 year · then 19.99 1 month'],
  },
  {
    lang: 'fr',
    text: 'Offre spéciale -50 % : 49 € au lieu de 99 € la première année',
    offers: ['49.00 · EUR · 1 year · for 1 year · was 99.00'],
  },
  {
    lang: 'fr',
    text: 'Essai gratuit de 7 jours, ensuite 6,90 € toutes les 4 semaines',
    offers: ['6.90 · EUR · 4 week · free 7 day'],
  },
  {
    lang: 'fr',
    text: 'Abonnez-vous dès 2,50 € par semaine, prélevés chaque mois',
    offers: ['2.50 · EUR · 1 week · charged 10.83 1 month · from'],
  },
  { lang: 'fr', text: 'Papier + numérique, 26 numéros, 79 €', offers: ['79.00 · EUR · 26 issue'] },
  {
    lang: 'fr',
    text: 'Tarif étudiant : 30 €/an, carte bancaire ou PayPal',
    offers: ['30.00 · EUR · 1 year'],
    pay: ['carte bancaire', 'PayPal'],
  },
  {
    lang: 'es',
    text: 'Suscríbete a Premium: 1 € el primer mes, después 11 € al mes. Cancela cuando quieras.',
    offers: ['1.00 · EUR · 1 month · for 1 month · then 11.00 1 month'],
  },
  { lang: 'es', text: 'Suscripción anual 72 € (6 €/mes)', offers: ['72.00 · EUR · 1 year'] },
  {
    lang: 'es',
    text: '3 meses por 3 euros. Al terminar la promoción, 8,50 euros mensuales.',
    offers: ['3.00 · EUR · 3 month · for 3 month · then 8.50 1 month'],
  },
  { lang: 'es', text: 'Plan digital desde $99 MXN al mes', offers: ['99.00 · MXN · 1 month · from'] },
  {
    lang: 'es',
    text: 'Antes 120 €, ahora 60 € el primer año. Renovación automática a 120 €/año.',
    offers: ['60.00 · EUR · 1 year · for 1 year · then 120.00 1 year · was 120.00'],
    flags: ['renews-automatically'],
  },
  {
    lang: 'es',
    text: 'Prueba gratis 15 días y luego 4,99 € cada mes',
    offers: ['4.99 · EUR · 1 month · free 15 day'],
  },
  {
    lang: 'it',
    text: 'Abbonati a Tutto Digitale: 1 € al mese per i primi 3 mesi, poi 9,99 € al mese',
    offers: ['1.00 · EUR · 1 month · for 3 month · then 9.99 1 month'],
  },
  {
    lang: 'it',
    text: 'Annuale a soli 59,99 € invece di 119,88 €',
    offers: ['59.99 · EUR · 1 year · was 119.88'],
  },
  {
    lang: 'it',
    text: 'Primo mese gratuito, dopo 7,90 euro ogni mese. Disdici quando vuoi.',
    offers: ['7.90 · EUR · 1 month · free 1 month'],
  },
  {
    lang: 'it',
    text: 'A partire da 2,50 € a settimana, addebitati ogni 4 settimane',
    offers: ['2.50 · EUR · 1 week · charged 10.00 4 week · from'],
  },
  {
    lang: 'it',
    text: 'Sostienici: 5 euro al mese o 50 euro all’anno',
    offers: ['5.00 · EUR · 1 month', '50.00 · EUR · 1 year'],
  },
  {
    lang: 'pt',
    text: 'Assine por R$ 1,90/mês nos primeiros 3 meses. Depois, R$ 29,90/mês.',
    offers: ['1.90 · BRL · 1 month · for 3 month · then 29.90 1 month'],
  },
  { lang: 'pt', text: 'Assinatura digital anual: 12x de R$ 9,90', offers: ['9.90 · BRL · 1 month'] },
  {
    lang: 'pt',
    text: 'Primeiro mês por 0,99 €, a seguir 6,99 € por mês, sem fidelização',
    offers: ['0.99 · EUR · 1 month · for 1 month · then 6.99 1 month'],
  },
  {
    lang: 'pt',
    text: 'Teste 7 dias grátis e pague R$ 14,90 por mês no cartão de crédito ou Pix',
    offers: ['14.90 · BRL · 1 month · free 7 day'],
    pay: ['cartão de crédito', 'Pix'],
  },
  { lang: 'pt', text: 'De R$ 39,90 por R$ 19,90 mensais', offers: ['19.90 · BRL · 1 month · was 39.90'] },
  {
    lang: 'pt',
    text: 'Plano anual 65 € (equivale a 5,42 €/mês), renovação automática',
    offers: ['65.00 · EUR · 1 year'],
    flags: ['renews-automatically'],
  },
  {
    lang: 'pl',
    text: 'Pierwszy miesiąc za 1 zł, potem 19,99 zł miesięcznie',
    offers: ['1.00 · PLN · 1 month · for 1 month · then 19.99 1 month'],
  },
  {
    lang: 'pl',
    text: 'Prenumerata roczna 149 zł zamiast 239,88 zł',
    offers: ['149.00 · PLN · 1 year · was 239.88'],
  },
  { lang: 'pl', text: 'Dostęp Premium już od 9,90 zł / mies.', offers: ['9.90 · PLN · 1 month · from'] },
  {
    lang: 'pl',
    text: '14 dni za darmo, następnie 24,90 zł co miesiąc',
    offers: ['24.90 · PLN · 1 month · free 14 day'],
  },
  {
    lang: 'pl',
    text: '3 miesiące za 30 zł, rezygnujesz kiedy chcesz',
    offers: ['30.00 · PLN · 3 month · for 3 month'],
  },
  {
    lang: 'sv',
    text: '1 kr första månaden, därefter 129 kr/mån. Avsluta när du vill.',
    offers: ['1.00 · SEK · 1 month · for 1 month · then 129.00 1 month'],
  },
  {
    lang: 'sv',
    text: 'Digital Plus 3 månader för 99 kr, ordinarie pris 447 kr',
    offers: ['99.00 · SEK · 3 month · for 3 month · was 447.00'],
  },
  {
    lang: 'sv',
    text: 'Prova gratis i 14 dagar, sedan 89 kronor i månaden',
    offers: ['89.00 · SEK · 1 month · free 14 day'],
  },
  { lang: 'sv', text: 'Helår 1 188 kr (99 kr/mån)', offers: ['1188.00 · SEK · 1 year'] },
  {
    lang: 'no',
    text: '1 krone for 4 uker, deretter 249 kr per måned',
    offers: ['1.00 · NOK · 4 week · for 4 week · then 249.00 1 month'],
  },
  {
    lang: 'no',
    text: 'Digitalt abonnement kr 199,- pr. mnd. Ingen bindingstid.',
    offers: ['199.00 · NOK · 1 month'],
  },
  {
    lang: 'no',
    text: 'Få 3 måneder for kr 99. Ordinær pris er kr 269/mnd.',
    offers: ['99.00 · NOK · 3 month · for 3 month · then 269.00 1 month'],
  },
  {
    lang: 'da',
    text: 'Prøv 30 dage for 1 kr., herefter 129 kr. pr. måned',
    offers: ['1.00 · DKK · 30 day · for 30 day · then 129.00 1 month'],
  },
  {
    lang: 'da',
    text: 'Kun 49 kr. om måneden de første 3 måneder, derefter 199 kr./md.',
    offers: ['49.00 · DKK · 1 month · for 3 month · then 199.00 1 month'],
  },
  { lang: 'da', text: 'Årsabonnement 999 kr. – spar 20 %', offers: ['999.00 · DKK · 1 year'] },
  {
    lang: 'fi',
    text: 'Ensimmäinen kuukausi 1 €, sen jälkeen 14,90 €/kk',
    offers: ['1.00 · EUR · 1 month · for 1 month · then 14.90 1 month'],
  },
  {
    lang: 'fi',
    text: 'Digi 3 kk vain 9 € (norm. 44,70 €)',
    offers: ['9.00 · EUR · 3 month · for 3 month · was 44.70'],
  },
  {
    lang: 'fi',
    text: 'Kokeile 2 viikkoa ilmaiseksi, sitten 12,90 € kuukaudessa',
    offers: ['12.90 · EUR · 1 month · free 2 week'],
  },
  { lang: 'fi', text: 'Vuositilaus 139 € / vuosi, määräaikainen', offers: ['139.00 · EUR · 1 year'] },
  { lang: 'ja', text: '初月無料、2カ月目以降は月額1,980円', offers: ['1980 · JPY · 1 month · free 1 month'] },
  {
    lang: 'ja',
    text: '最初の3か月は月額100円、その後は月額4,277円(税込)',
    offers: ['100 · JPY · 1 month · for 3 month · then 4277 1 month'],
  },
  { lang: 'ja', text: '年間プラン 9,800円/年', offers: ['9800 · JPY · 1 year'] },
  { lang: 'ja', text: '月々980円で全記事読み放題。いつでも解約できます', offers: ['980 · JPY · 1 month'] },
  {
    lang: 'ja',
    text: '14日間無料トライアル終了後、月1,200円',
    offers: ['1200 · JPY · 1 month · free 14 day'],
  },
  {
    lang: 'nl',
    text: 'Zonder tracking lezen? Neem Privacy Plus voor € 2,99 per maand.',
    offers: ['2.99 · EUR · 1 month'],
    flags: ['ad-free-only'],
  },
  {
    lang: 'de',
    text: '2 Jahre für 99 € statt 179,76 € sichern',
    offers: ['99.00 · EUR · 2 year · was 179.76'],
  },
  {
    lang: 'en',
    text: 'Ad-Lite: Everything in Basic with fewer ads, €3 a month, new subscribers only',
    offers: ['3.00 · EUR · 1 month'],
    flags: ['new-customers'],
  },
  { lang: 'fr', text: 'Duo : 15 €/mois pour deux lecteurs', offers: ['15.00 · EUR · 1 month'] },
  {
    lang: 'en',
    text: 'Monthly £8.99 · Quarterly £24.99 · Annual £89.99',
    offers: ['8.99 · GBP · 1 month', '24.99 · GBP · 3 month', '89.99 · GBP · 1 year'],
  },
  {
    lang: 'de',
    text: 'Monatsabo 8,99 € | Halbjahresabo 47,99 € | Jahresabo 89,99 €',
    offers: ['8.99 · EUR · 1 month', '47.99 · EUR · 6 month', '89.99 · EUR · 1 year'],
  },
  {
    lang: 'es',
    text: 'Hazte socia desde 3 € al mes, con tarjeta o domiciliación bancaria',
    offers: ['3.00 · EUR · 1 month · from'],
    pay: ['tarjeta', 'domiciliación bancaria'],
  },

  {
    lang: 'en',
    text: 'Basic Digital — $1 a week for one year, after which $4.25 per week applies.',
    offers: ['1.00 · USD · 1 week · for 1 year · then 4.25 1 week'],
  },
  {
    lang: 'en',
    text: 'Get the app and website for £5.99/month (or £59.99/year)',
    offers: ['5.99 · GBP · 1 month', '59.99 · GBP · 1 year'],
  },
  {
    lang: 'en',
    text: 'Free for your first fortnight. Subsequent payments of £9.50 are taken monthly.',
    offers: ['9.50 · GBP · 1 month · free 2 week'],
  },
  {
    lang: 'en',
    text: 'Read everything: only $19 for the whole year (normally $60)',
    offers: ['19.00 · USD · 1 year · for 1 year · was 60.00'],
  },
  {
    lang: 'en',
    text: 'Enjoy three months on us, then pay $6 monthly.',
    offers: ['6.00 · USD · 1 month · free 3 month'],
  },
  { lang: 'en', text: 'Weekend print bundle, $9.99 per week plus delivery', offers: ['9.99 · USD · 1 week'] },
  { lang: 'en', text: 'Two-year subscription: €99', offers: ['99.00 · EUR · 2 year'] },
  {
    lang: 'en',
    text: 'Individual $120/yr · Team $95/yr per seat',
    offers: ['120.00 · USD · 1 year', '95.00 · USD · 1 year · each'],
  },
  {
    lang: 'en',
    text: 'Now just 75p a day with quarterly billing',
    offers: ['0.75 · GBP · 1 day · charged 68.44 3 month'],
  },
  {
    lang: 'nl',
    text: 'Slechts € 1,50 per week, jaarlijks vooraf betaald',
    offers: ['1.50 · EUR · 1 week · charged 78.00 1 year'],
  },
  {
    lang: 'nl',
    text: 'Proefmaand: 30 dagen lezen voor 2 euro. Stopt automatisch.',
    offers: ['2.00 · EUR · 30 day · for 30 day'],
  },
  {
    lang: 'nl',
    text: '€ 12,- per maand, het eerste halfjaar € 6,- per maand',
    offers: ['6.00 · EUR · 1 month · for 6 month · then 12.00 1 month'],
  },
  {
    lang: 'nl',
    text: 'Alle artikelen onbeperkt lezen? Dat kan al vanaf € 8,50 p/mnd.',
    offers: ['8.50 · EUR · 1 month · from'],
  },
  { lang: 'nl', text: 'Kwartaalabonnement: € 29,95 per kwartaal', offers: ['29.95 · EUR · 3 month'] },
  {
    lang: 'de',
    text: '6 Monate lesen für insgesamt 30 €, dann 9,99 € mtl.',
    offers: ['30.00 · EUR · 6 month · for 6 month · then 9.99 1 month'],
  },
  {
    lang: 'de',
    text: 'Nur 0,99 € in der ersten Woche, danach 3,49 € wöchentlich',
    offers: ['0.99 · EUR · 1 week · for 1 week · then 3.49 1 week'],
  },
  { lang: 'de', text: '12 Hefte frei Haus für 54,00 €', offers: ['54.00 · EUR · 12 issue'] },
  {
    lang: 'de',
    text: 'Erst 30 Tage kostenlos, dann monatlich 7,99 €',
    offers: ['7.99 · EUR · 1 month · free 30 day'],
  },
  {
    lang: 'de',
    text: 'Zwei Jahre Digital für 9,90 € im Monat',
    offers: ['9.90 · EUR · 1 month · for 2 year'],
  },
  {
    lang: 'de',
    text: 'ab CHF 14.50 pro Monat bei jährlicher Zahlung',
    offers: ['14.50 · CHF · 1 month · charged 174.00 1 year · from'],
  },
  {
    lang: 'fr',
    text: 'L’offre numérique à 6 € par mois, 3 € par mois la première année',
    offers: ['3.00 · EUR · 1 month · for 1 year · then 6.00 1 month'],
  },
  {
    lang: 'fr',
    text: '2 mois gratuits puis 8,90 € chaque mois',
    offers: ['8.90 · EUR · 1 month · free 2 month'],
  },
  {
    lang: 'fr',
    text: 'Formule Week-end : 4,50 € par semaine prélevés tous les trimestres',
    offers: ['4.50 · EUR · 1 week · charged 58.50 3 month'],
  },
  {
    lang: 'fr',
    text: 'Seulement 1 €/mois durant 6 mois. Ensuite 11 €/mois.',
    offers: ['1.00 · EUR · 1 month · for 6 month · then 11.00 1 month'],
  },
  { lang: 'fr', text: 'Un an pour 39 € (au lieu de 108 €)', offers: ['39.00 · EUR · 1 year · was 108.00'] },
  { lang: 'fr', text: 'À partir de 10,95 $ aux 4 semaines', offers: ['10.95 · USD · 4 week · from'] },
  { lang: 'es', text: 'Lee sin límites: 12 meses por solo 24 euros', offers: ['24.00 · EUR · 12 month'] },
  {
    lang: 'es',
    text: 'Primer mes gratis, desde el segundo 6,99 € mensuales',
    offers: ['6.99 · EUR · 1 month · free 1 month'],
  },
  {
    lang: 'es',
    text: '$ 149 por mes durante 3 meses, luego $ 299 por mes',
    offers: ['149.00 · USD · 1 month · for 3 month · then 299.00 1 month'],
  },
  {
    lang: 'es',
    text: '14,90 € trimestrales o 49,90 € anuales',
    offers: ['14.90 · EUR · 3 month', '49.90 · EUR · 1 year'],
  },
  {
    lang: 'es',
    text: 'Por menos de 0,20 € al día, toda la información',
    offers: ['0.20 · EUR · 1 day · from'],
  },
  {
    lang: 'it',
    text: 'Tre mesi a 1 euro, poi 6,99 euro/mese. Cancelli quando vuoi.',
    offers: ['1.00 · EUR · 3 month · for 3 month · then 6.99 1 month'],
  },
  {
    lang: 'it',
    text: 'Digitale + carta: 199 € l’anno anziché 289 €',
    offers: ['199.00 · EUR · 1 year · was 289.00'],
  },
  {
    lang: 'it',
    text: '14 giorni gratis. Dopo 9,99 € mensili.',
    offers: ['9.99 · EUR · 1 month · free 14 day'],
  },
  {
    lang: 'it',
    text: 'Il primo anno 39 €, dal secondo 79 €',
    offers: ['39.00 · EUR · 1 year · for 1 year · then 79.00 1 year'],
  },
  {
    lang: 'pt',
    text: 'Apenas 2 €/semana, faturados a cada 4 semanas',
    offers: ['2.00 · EUR · 1 week · charged 8.00 4 week'],
  },
  { lang: 'pt', text: '6 meses por R$ 29,90 à vista', offers: ['29.90 · BRL · 6 month · for 6 month'] },
  {
    lang: 'pt',
    text: 'Grátis por 30 dias; após, R$ 12,90/mês',
    offers: ['12.90 · BRL · 1 month · free 30 day'],
  },
  { lang: 'pt', text: 'Anual: 45 € (3,75 € por mês)', offers: ['45.00 · EUR · 1 year'] },
  {
    lang: 'pl',
    text: '1 zł za pierwszy miesiąc, każdy kolejny 29,90 zł',
    offers: ['1.00 · PLN · 1 month · for 1 month · then 29.90 1 month'],
  },
  {
    lang: 'pl',
    text: 'Subskrypcja cyfrowa: 199 zł rocznie albo 19,90 zł miesięcznie',
    offers: ['199.00 · PLN · 1 year', '19.90 · PLN · 1 month'],
  },
  { lang: 'pl', text: 'Tylko 4,90 zł tygodniowo', offers: ['4.90 · PLN · 1 week'] },
  {
    lang: 'sv',
    text: '79 kr/mån i 6 månader, sedan 159 kr/mån',
    offers: ['79.00 · SEK · 1 month · for 6 month · then 159.00 1 month'],
  },
  {
    lang: 'sv',
    text: 'Två månader gratis, därefter 99 kr per månad',
    offers: ['99.00 · SEK · 1 month · free 2 month'],
  },
  { lang: 'sv', text: 'Årsprenumeration 899 kr', offers: ['899.00 · SEK · 1 year'] },
  {
    lang: 'no',
    text: 'Kun 1 kr første måneden, så 179 kr/mnd',
    offers: ['1.00 · NOK · 1 month · for 1 month · then 179.00 1 month'],
  },
  { lang: 'no', text: 'Årsabonnement: kr 1 990 (spar 15 %)', offers: ['1990.00 · NOK · 1 year'] },
  {
    lang: 'no',
    text: '14 dager gratis, deretter 99 kroner i måneden',
    offers: ['99.00 · NOK · 1 month · free 14 day'],
  },
  {
    lang: 'da',
    text: 'Første måned gratis, derefter 89 kr./md.',
    offers: ['89.00 · DKK · 1 month · free 1 month'],
  },
  {
    lang: 'da',
    text: '3 måneder for 99 kr. Herefter 149 kr. pr. måned.',
    offers: ['99.00 · DKK · 3 month · for 3 month · then 149.00 1 month'],
  },
  { lang: 'da', text: 'Fra 39 kr. om ugen', offers: ['39.00 · DKK · 1 week · from'] },
  {
    lang: 'fi',
    text: 'Kuukausi maksutta, sen jälkeen 9,90 €/kk',
    offers: ['9.90 · EUR · 1 month · free 1 month'],
  },
  { lang: 'fi', text: 'Alk. 3,90 €/vko', offers: ['3.90 · EUR · 1 week · from'] },
  { lang: 'fi', text: '12 kk 99 € (norm. 179 €)', offers: ['99.00 · EUR · 12 month · was 179.00'] },
  {
    lang: 'ja',
    text: '初年度 年額3,000円、2年目以降 年額6,000円',
    offers: ['3000 · JPY · 1 year · for 1 year · then 6000 1 year'],
  },
  { lang: 'ja', text: '1週間100円', offers: ['100 · JPY · 1 week · for 1 week'] },
  {
    lang: 'ja',
    text: '通常月額2,200円のところ、今なら3カ月間月額500円',
    offers: ['500 · JPY · 1 month · for 3 month · was 2200'],
  },
];
