import { describe, expect, test } from 'vitest';
import { findOffersInText } from '../../../utils/offers/find-offers-in-text';
import type { Offer, Period } from '../../../utils/offers/offer';

/** Language, sentence, and the offers in it as one line each. */
const SENTENCES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'en',
    'Only £3 a week for your first 12 weeks, then £7.50 a week',
    ['3.00 · GBP · 1 week · for 12 week · then 7.50 1 week'],
  ],
  [
    'en',
    'Get 50% off: $24 for 6 months, then $8/month',
    ['24.00 · USD · 6 month · for 6 month · then 8.00 1 month'],
  ],
  ['en', 'Digital Premium – $4.99 per month. Cancel anytime.', ['4.99 · USD · 1 month']],
  ['en', 'Start your 14-day free trial, then $9.99 a month', ['9.99 · USD · 1 month · free 14 day']],
  ['en', '$12.95/mo, billed yearly', ['12.95 · USD · 1 month · charged 155.40 1 year']],
  ['en', '$99 per year ($8.25/month)', ['99.00 · USD · 1 year']],
  [
    'en',
    'Save 40%: $59 for the first year, then $99',
    ['59.00 · USD · 1 year · for 1 year · then 99.00 1 year'],
  ],
  ['en', 'Just $1 for 3 months', ['1.00 · USD · 3 month · for 3 month']],
  ['en', 'Full access: €7.99 every month after a 30-day free trial', ['7.99 · EUR · 1 month · free 30 day']],
  ['en', 'Subscribe for AU$4 a week', ['4.00 · AUD · 1 week']],
  ['en', '$5/month or $50/year', ['5.00 · USD · 1 month', '50.00 · USD · 1 year']],
  ['en', 'Team: $12 per user per month, minimum 5 users', ['12.00 · USD · 1 month · each']],
  ['en', 'Introductory offer: 99¢ a week', ['0.99 · USD · 1 week']],
  ['en', 'Membership from £5 a month', ['5.00 · GBP · 1 month · from']],
  ['en', 'Join for £60 a year', ['60.00 · GBP · 1 year']],
  ['en', 'Print + Digital £15.99 every 4 weeks', ['15.99 · GBP · 4 week']],
  ['en', 'Access this article for $2.99', ['2.99 · USD · –']],
  ['en', '$2.50 for 26 weeks', ['2.50 · USD · 26 week · for 26 week']],
  ['en', 'NZ$5 per fortnight', ['5.00 · NZD · 2 week']],
  ['en', 'Rs 199 per month', ['199.00 · INR · 1 month']],
  ['en', 'First 3 months for €3', ['3.00 · EUR · 3 month · for 3 month']],
  ['en', 'Pay €3.99 per month to read without ads and tracking', ['3.99 · EUR · 1 month']],
  ['nl', 'Probeer 1 maand voor €1', ['1.00 · EUR · 1 month · for 1 month']],
  ['nl', 'Digitaal lezen vanaf € 2,99 per week', ['2.99 · EUR · 1 week · from']],
  [
    'nl',
    'De eerste 3 maanden € 5 per maand, daarna € 10,99 per maand',
    ['5.00 · EUR · 1 month · for 3 month · then 10.99 1 month'],
  ],
  ['nl', '€ 7,50 p.m., maandelijks opzegbaar', ['7.50 · EUR · 1 month']],
  ['nl', 'Nu 6 weken voor maar € 6', ['6.00 · EUR · 6 week · for 6 week']],
  ['nl', '€ 89 per jaar in plaats van € 120', ['89.00 · EUR · 1 year · was 120.00']],
  ['nl', '1 jaar voor € 99,-', ['99.00 · EUR · 1 year']],
  ['nl', 'Twee weken gratis, daarna 8 euro per maand', ['8.00 · EUR · 1 month · free 2 week']],
  ['nl', '€5,- per 4 weken', ['5.00 · EUR · 4 week']],
  ['nl', 'Word lid vanaf € 60 per jaar', ['60.00 · EUR · 1 year · from']],
  ['nl', 'Ontvang 10 nummers voor slechts € 25', ['25.00 · EUR · 10 issue']],
  ['nl', 'Maandabonnement € 11,95', ['11.95 · EUR · 1 month']],
  ['nl', 'Van € 12,50 voor € 8,75 per maand', ['8.75 · EUR · 1 month · was 12.50']],
  ['nl', '€ 10 per maand, jaarlijks gefactureerd', ['10.00 · EUR · 1 month · charged 120.00 1 year']],
  ['de', 'Im ersten Monat gratis, danach 9,99 €/Monat', ['9.99 · EUR · 1 month · free 1 month']],
  [
    'de',
    '3 Monate für 9,90 €, danach 12,90 € monatlich',
    ['9.90 · EUR · 3 month · for 3 month · then 12.90 1 month'],
  ],
  ['de', 'Digital-Abo: 2,50 € pro Woche', ['2.50 · EUR · 1 week']],
  ['de', 'Jetzt 6 Wochen für 6 € lesen', ['6.00 · EUR · 6 week · for 6 week']],
  [
    'de',
    'Für 1 € im ersten Monat, dann 11,99 € mtl.',
    ['1.00 · EUR · 1 month · for 1 month · then 11.99 1 month'],
  ],
  ['de', '99 € jährlich (8,25 € im Monat)', ['99.00 · EUR · 1 year']],
  ['de', 'Monatlich kündbar, nur 4,99 €/Monat', ['4.99 · EUR · 1 month']],
  ['de', '4,99 € statt 9,99 € im Monat', ['4.99 · EUR · 1 month · was 9.99']],
  ['de', '12 Hefte für 78 Euro', ['78.00 · EUR · 12 issue']],
  ['de', 'CHF 9.90/Monat, erster Monat gratis', ['9.90 · CHF · 1 month · free 1 month']],
  ['de', '20 EUR alle 4 Wochen', ['20.00 · EUR · 4 week']],
  [
    'de',
    'Ein Jahr lang für 5,90 € monatlich, danach 9,90 €',
    ['5.90 · EUR · 1 month · for 1 year · then 9.90 1 month'],
  ],
  ['de', 'PUR-Abo für 3,99 € pro Monat ohne Werbetracking', ['3.99 · EUR · 1 month']],
  ['de', '2 Monate kostenlos testen, danach 14,99 € pro Monat', ['14.99 · EUR · 1 month · free 2 month']],
  ['de', 'Schon ab 49 Cent pro Tag', ['0.49 · EUR · 1 day · from']],
  [
    'fr',
    '2,99 € par mois pendant 6 mois puis 9,99 € par mois',
    ['2.99 · EUR · 1 month · for 6 month · then 9.99 1 month'],
  ],
  ['fr', "L'abonnement annuel à 79 € au lieu de 119 €", ['79.00 · EUR · 1 year · was 119.00']],
  ['fr', '1 an pour 49 €', ['49.00 · EUR · 1 year']],
  ['fr', 'Essai gratuit de 7 jours puis 6,99 €/mois', ['6.99 · EUR · 1 month · free 7 day']],
  ['fr', 'Sans engagement : 5,90 € par mois', ['5.90 · EUR · 1 month']],
  ['fr', '0,99 € le premier mois, puis 8,99 €', ['0.99 · EUR · 1 month · for 1 month · then 8.99 1 month']],
  ['fr', '3 mois à 1 €/mois puis 10 €/mois', ['1.00 · EUR · 1 month · for 3 month · then 10.00 1 month']],
  ['fr', 'À partir de 4,99 € par mois sans publicité', ['4.99 · EUR · 1 month · from']],
  ['fr', 'Abonnez-vous pour 1 € par semaine', ['1.00 · EUR · 1 week']],
  ['fr', '10 numéros pour 45 €', ['45.00 · EUR · 10 issue']],
  ['fr', 'Premier mois offert puis 7,99 € / mois', ['7.99 · EUR · 1 month · free 1 month']],
  ['fr', '9,99$ par 4 semaines', ['9.99 · USD · 4 week']],
  ['fr', '12 € tous les 3 mois', ['12.00 · EUR · 3 month']],
  [
    'es',
    '1 € el primer mes y luego 9,99 € al mes',
    ['1.00 · EUR · 1 month · for 1 month · then 9.99 1 month'],
  ],
  ['es', 'Suscríbete por solo 3 € al mes durante 6 meses', ['3.00 · EUR · 1 month · for 6 month']],
  ['es', '49 €/año en lugar de 99 €', ['49.00 · EUR · 1 year · was 99.00']],
  ['es', 'Prueba gratis de 14 días, después 4,99 €/mes', ['4.99 · EUR · 1 month · free 14 day']],
  ['es', '12 meses por 30 €', ['30.00 · EUR · 12 month']],
  ['es', 'Desde 2,50 € a la semana', ['2.50 · EUR · 1 week · from']],
  ['es', 'Suscripción anual por 60 €', ['60.00 · EUR · 1 year']],
  ['es', 'Primer mes gratis, después 7 € mensuales', ['7.00 · EUR · 1 month · free 1 month']],
  ['es', '$99 MXN al mes', ['99.00 · MXN · 1 month']],
  ['es', '3 meses por 3 €, luego 12 € al mes', ['3.00 · EUR · 3 month · for 3 month · then 12.00 1 month']],
  ['es', 'Cuota anual: 120 euros', ['120.00 · EUR · 1 year']],
  ['it', '1 € per 3 mesi, poi 9,99 € al mese', ['1.00 · EUR · 3 month · for 3 month · then 9.99 1 month']],
  ['it', 'Primo mese a 1 €, poi 7,99 € al mese', ['1.00 · EUR · 1 month · for 1 month · then 7.99 1 month']],
  ['it', "A soli 29,99 € all'anno", ['29.99 · EUR · 1 year']],
  ['it', 'Prova gratis per 30 giorni, poi 5,99 €/mese', ['5.99 · EUR · 1 month · free 30 day']],
  ['it', 'Abbonamento mensile 9,99 €', ['9.99 · EUR · 1 month']],
  ['it', 'Da 4,90 € al mese', ['4.90 · EUR · 1 month · from']],
  ['it', '12 numeri a 39 €', ['39.00 · EUR · 12 issue']],
  ['it', '49 € il primo anno anziché 99 €', ['49.00 · EUR · 1 year · for 1 year · was 99.00']],
  ['it', '2 settimane gratis, poi € 3,50 a settimana', ['3.50 · EUR · 1 week · free 2 week']],
  ['it', 'Digitale annuale: € 59', ['59.00 · EUR · 1 year']],
  [
    'pt',
    'R$ 9,90 por mês nos primeiros 3 meses, depois R$ 19,90',
    ['9.90 · BRL · 1 month · for 3 month · then 19.90 1 month'],
  ],
  ['pt', 'Primeiro mês grátis, depois R$ 14,90/mês', ['14.90 · BRL · 1 month · free 1 month']],
  ['pt', 'Assine por R$ 1,99 por mês durante 6 meses', ['1.99 · BRL · 1 month · for 6 month']],
  ['pt', '4,99 €/mês ou 49 €/ano', ['4.99 · EUR · 1 month', '49.00 · EUR · 1 year']],
  ['pt', 'De R$ 29,90 por R$ 9,90/mês', ['9.90 · BRL · 1 month · was 29.90']],
  ['pt', 'Plano anual: 10x de R$ 12,90', ['12.90 · BRL · 1 month']],
  ['pt', 'Teste grátis por 14 dias. Depois R$ 24,90 por mês', ['24.90 · BRL · 1 month · free 14 day']],
  ['pt', '3 meses por 5 €', ['5.00 · EUR · 3 month · for 3 month']],
  ['pt', 'A partir de R$ 4,90 por semana', ['4.90 · BRL · 1 week · from']],
  ['pt', '6 meses por apenas R$ 30', ['30.00 · BRL · 6 month · for 6 month']],
  [
    'sv',
    '1 kr första månaden, därefter 129 kr/mån',
    ['1.00 · SEK · 1 month · for 1 month · then 129.00 1 month'],
  ],
  ['sv', 'Prova gratis i 14 dagar, sedan 99 kr per månad', ['99.00 · SEK · 1 month · free 14 day']],
  [
    'no',
    '49 kr i 3 måneder, deretter 199 kr/mnd',
    ['49.00 · NOK · 3 month · for 3 month · then 199.00 1 month'],
  ],
  [
    'da',
    'Første måned 1 kr., derefter 149 kr./md.',
    ['1.00 · DKK · 1 month · for 1 month · then 149.00 1 month'],
  ],
  [
    'fi',
    'Ensimmäinen kuukausi 1 €, sen jälkeen 14,90 €/kk',
    ['1.00 · EUR · 1 month · for 1 month · then 14.90 1 month'],
  ],
  [
    'pl',
    'Pierwszy miesiąc za 1 zł, potem 19,90 zł miesięcznie',
    ['1.00 · PLN · 1 month · for 1 month · then 19.90 1 month'],
  ],
  ['pl', '9,90 zł za 3 miesiące', ['9.90 · PLN · 3 month · for 3 month']],
  ['ja', '初月100円、以降月額980円（税込）', ['100 · JPY · 1 month · for 1 month · then 980 1 month']],
  ['ja', '月額1,980円', ['1980 · JPY · 1 month']],
  ['ja', '年額12,000円（月あたり1,000円）', ['12000 · JPY · 1 year']],
  ['ja', '14日間無料、その後月額500円', ['500 · JPY · 1 month · free 14 day']],
  ['en', 'Pay $20 a month, cancel anytime', ['20.00 · USD · 1 month']],
  [
    'en',
    '£1 a week for 4 weeks, then £4 a week. New customers only.',
    ['1.00 · GBP · 1 week · for 4 week · then 4.00 1 week'],
  ],
  ['en', 'Digital: $10 every month', ['10.00 · USD · 1 month']],
  ['en', '$3.99 weekly', ['3.99 · USD · 1 week']],
  ['en', 'The Full Experience — $25/month', ['25.00 · USD · 1 month']],
  ['en', '$0 for 30 days, then $5.99/month', ['5.99 · USD · 1 month · free 30 day']],
  ['en', '2 years for $50', ['50.00 · USD · 2 year']],
  ['en', 'Only 69p per week', ['0.69 · GBP · 1 week']],
  ['en', '€12.50/mo billed as €150 per year', ['12.50 · EUR · 1 month · charged 150.00 1 year']],
  ['en', '£79.99 a year (normally £119.99)', ['79.99 · GBP · 1 year · was 119.99']],
  ['en', 'Get The Post for $4 every four weeks', ['4.00 · USD · 4 week']],
  ['en', 'Monthly $8 / Yearly $80', ['8.00 · USD · 1 month', '80.00 · USD · 1 year']],
  ['en', 'Student: $2 a month (proof required)', ['2.00 · USD · 1 month']],
  ['en', 'Start for $1, renews at $12/month', ['1.00 · USD · – · then 12.00 1 month']],
  ['en', 'Become a supporter from £3/month', ['3.00 · GBP · 1 month · from']],
  ['nl', 'Onbeperkt lezen voor € 1 per week, het eerste half jaar', ['1.00 · EUR · 1 week · for 6 month']],
  ['nl', '€ 2,- per week, daarna € 4,- per week', ['2.00 · EUR · 1 week · then 4.00 1 week']],
  ['nl', 'Student? € 5 per maand', ['5.00 · EUR · 1 month']],
  ['nl', 'Slechts € 1,99 per week in het eerste jaar', ['1.99 · EUR · 1 week · for 1 year']],
  ['nl', '3 maanden met 50% korting: € 15', ['15.00 · EUR · 3 month · for 3 month']],
  ['nl', 'Compleet: € 32,95 p/m · eerste 2 maanden gratis', ['32.95 · EUR · 1 month · free 2 month']],
  ['nl', '€ 10,- per maand of € 100,- per jaar', ['10.00 · EUR · 1 month', '100.00 · EUR · 1 year']],
  ['nl', 'Cadeauabonnement: 3 maanden voor € 35', ['35.00 · EUR · 3 month · for 3 month']],
  ['nl', 'Per kwartaal € 45', ['45.00 · EUR · 3 month']],
  ['de', '1 Jahr für 99 Euro statt 120 Euro', ['99.00 · EUR · 1 year · was 120.00']],
  ['de', 'nur 1,99 € pro Woche im ersten Jahr', ['1.99 · EUR · 1 week · for 1 year']],
  ['de', 'Plus lesen für 9,99 € pro Monat, jederzeit kündbar', ['9.99 · EUR · 1 month']],
  [
    'de',
    'Erster Monat 0,99 €, danach 9,99 € pro Monat',
    ['0.99 · EUR · 1 month · for 1 month · then 9.99 1 month'],
  ],
  ['de', 'Monatsabo: 9,99 € · Jahresabo: 99 €', ['9.99 · EUR · 1 month', '99.00 · EUR · 1 year']],
  ['de', '8 Wochen für 8 Euro', ['8.00 · EUR · 8 week · for 8 week']],
  ['de', 'Für Studierende nur 4,99 € im Monat', ['4.99 · EUR · 1 month']],
  ['de', '14 Tage gratis, danach 4,90 € pro Woche', ['4.90 · EUR · 1 week · free 14 day']],
  ['de', 'Quartalsweise 29,70 €', ['29.70 · EUR · 3 month']],
  [
    'de',
    'Testen Sie 4 Wochen für 1 €, danach 3,99 € wöchentlich',
    ['1.00 · EUR · 4 week · for 4 week · then 3.99 1 week'],
  ],
  ['de', '39,90 €/Jahr inkl. MwSt.', ['39.90 · EUR · 1 year']],
  ['fr', 'Offre Duo : 14,99 € / mois', ['14.99 · EUR · 1 month']],
  ['fr', '1 € pendant 1 mois puis 9,90 €/mois', ['1.00 · EUR · 1 month · for 1 month · then 9.90 1 month']],
  ['fr', '12 mois pour 59 € au lieu de 119 €', ['59.00 · EUR · 12 month · was 119.00']],
  ['fr', '4,90 € par semaine', ['4.90 · EUR · 1 week']],
  ['fr', '2 mois offerts puis 9 € par mois', ['9.00 · EUR · 1 month · free 2 month']],
  ['fr', '1€/mois pendant 3 mois', ['1.00 · EUR · 1 month · for 3 month']],
  ['fr', 'Abonnement mensuel : 8,50 €', ['8.50 · EUR · 1 month']],
  ['fr', '6,99 € le mois, sans engagement', ['6.99 · EUR · 1 month']],
  ['fr', '5 $ par mois', ['5.00 · USD · 1 month']],
  [
    'fr',
    'Lisez en illimité pour 2 € pendant 2 mois, puis 10 € par mois',
    ['2.00 · EUR · 2 month · for 2 month · then 10.00 1 month'],
  ],
  [
    'es',
    '0,99 € al mes los 3 primeros meses, luego 8,99 €',
    ['0.99 · EUR · 1 month · for 3 month · then 8.99 1 month'],
  ],
  ['es', 'Suscríbete: 20 € al año', ['20.00 · EUR · 1 year']],
  ['es', '1 mes gratis y después 9,99 €/mes', ['9.99 · EUR · 1 month · free 1 month']],
  ['es', 'Solo 0,25 € al día', ['0.25 · EUR · 1 day']],
  ['es', '30 días por 1 €', ['1.00 · EUR · 30 day · for 30 day']],
  ['es', 'Hazte socio por 5 € al mes', ['5.00 · EUR · 1 month']],
  ['es', '2 € cada semana', ['2.00 · EUR · 1 week']],
  ['it', '0,50 € a settimana per il primo anno', ['0.50 · EUR · 1 week · for 1 year']],
  ['it', 'Solo 1 € al mese per 6 mesi', ['1.00 · EUR · 1 month · for 6 month']],
  ['it', 'Un anno a 29 €', ['29.00 · EUR · 1 year']],
  ['it', 'Mensile € 8,99 / Annuale € 79,99', ['8.99 · EUR · 1 month', '79.99 · EUR · 1 year']],
  ['it', "19,90 € l'anno", ['19.90 · EUR · 1 year']],
  [
    'it',
    'Offerta: 3 mesi a 5 €, poi 11,99 € al mese',
    ['5.00 · EUR · 3 month · for 3 month · then 11.99 1 month'],
  ],
  ['it', '7 giorni di prova gratuita, poi 4,99 € al mese', ['4.99 · EUR · 1 month · free 7 day']],
  ['pt', 'R$ 4,90 por mês nos 6 primeiros meses', ['4.90 · BRL · 1 month · for 6 month']],
  ['pt', 'Assinatura mensal: R$ 19,90', ['19.90 · BRL · 1 month']],
  [
    'pt',
    '1 € no primeiro mês e depois 7,99 € por mês',
    ['1.00 · EUR · 1 month · for 1 month · then 7.99 1 month'],
  ],
  ['pt', '12 meses por 39 €', ['39.00 · EUR · 12 month']],
  ['pt', 'R$ 0,99/semana', ['0.99 · BRL · 1 week']],
  ['pt', '30 dias grátis, depois R$ 9,90 ao mês', ['9.90 · BRL · 1 month · free 30 day']],
  ['pt', 'Só 2,50 € por semana', ['2.50 · EUR · 1 week']],
];

/** Rents, wages, other people's wares: sentences that sell nothing of the publisher's. */
const STORIES: readonly (readonly [string, string])[] = [
  ['en', 'The startup raised €12 million from investors this year'],
  ['en', 'Rent in the city averages $2,400 a month'],
  ['en', 'He earns $15 an hour'],
  ['en', 'Netflix will raise its price to $17.99 a month'],
  ['en', 'The phone costs $799 or $33 a month for 24 months'],
  ['en', 'Save up to $400 a year on energy bills'],
  ['en', 'The subscription, which costs $8 a month, gives users a blue check'],
  ['en', 'Tesla charges $99 a month for its self-driving software'],
  ['en', 'A family of four spends $1,000 a month on groceries'],
  ['nl', 'Het minimumloon stijgt naar € 14 per uur'],
  ['nl', 'Netflix kost voortaan € 13,99 per maand'],
  ['nl', 'Een gezin betaalt gemiddeld € 150 per maand aan energie'],
  ['de', 'Die Miete beträgt 1.200 € im Monat'],
  ['de', 'Spotify erhöht die Preise auf 10,99 Euro pro Monat'],
  ['de', 'Das Gehalt liegt bei 4.500 Euro brutto im Monat'],
  ['fr', 'Le forfait mobile passe à 19,99 € par mois'],
  ['fr', 'Netflix augmente ses prix : 13,49 € par mois'],
  ['es', 'El alquiler medio cuesta 1.000 € al mes'],
  ['es', 'El salario mínimo sube a 1.134 € al mes'],
  ['it', "L'affitto costa 800 € al mese"],
  ['it', 'Lo stipendio medio è di 1.700 euro al mese'],
  ['pt', 'O aluguel custa R$ 2.000 por mês'],
  ['pt', 'A Netflix custa R$ 39,90 por mês'],
  ['en', 'Apple One costs $19.95 a month'],
  ['en', 'Rents rose to £1,300 a month'],
  ['en', 'The average household pays £150 a month for gas'],
  ['en', 'The bonus is worth $5,000 a year'],
  ['en', 'It sold 3 million copies at $60 each'],
  ['de', 'Strom kostet im Schnitt 120 Euro pro Monat'],
  ['fr', 'Une aide de 100 € par mois'],
  ['es', 'La hipoteca media es de 700 euros al mes'],
  ['it', 'Una bolletta da 120 euro al mese'],
  ['nl', 'Hij verdient € 4.000 per maand'],
  ['pt', 'Um salário de R$ 3.000 por mês'],
];

test.each(SENTENCES)('%s: “%s” is %o', (lang, text, offers) => {
  expect(findOffersInText({ text, lang, url: null }).map(write)).toEqual(offers);
});

test.each(STORIES)('%s: “%s” is no offer', (lang, text) => {
  expect(findOffersInText({ text, lang, url: null })).toEqual([]);
});

describe('what a sentence says beside its price', () => {
  const only = (text: string) => findOffersInText({ text, lang: 'en', url: null })[0];

  test('the plan before a colon', () => {
    expect(only('Yearly: $40 a year')?.plan).toBe('Yearly');
  });

  test('that it renews, that tax comes on top, that it is for new readers', () => {
    const offer = only('$4 a month plus tax, new subscribers only. Renews automatically until you cancel.');
    expect(offer?.flags).toEqual(
      expect.arrayContaining(['renews-automatically', 'new-customers', 'tax-excluded']),
    );
  });

  test('the currency of the country its address is in', () => {
    const [offer] = findOffersInText({
      text: '$4 a week',
      lang: 'en',
      url: 'https://news.example.com.au/plans',
    });
    expect(offer).toMatchObject({ currency: 'AUD', currencyAssumed: false });
  });

  test('text without a price is no offer', () => {
    expect(findOffersInText({ text: 'Subscribe to our newsletter', lang: 'en', url: null })).toEqual([]);
  });
});

function write(offer: Offer): string {
  const { price, currency, per, trial, introFor, then, listPrice, charged, from, perPerson } = offer;
  const parts = [
    price,
    currency,
    writePeriod(per),
    trial && `free ${writePeriod(trial)}`,
    introFor && `for ${writePeriod(introFor)}`,
    then && `then ${then.price} ${writePeriod(then.per)}`,
    listPrice && `was ${listPrice}`,
    charged && `charged ${charged.price} ${writePeriod(charged.per)}`,
    from && 'from',
    perPerson && 'each',
  ];
  return parts.filter(Boolean).join(' · ');
}

function writePeriod(period: Period | null): string {
  return period ? `${period.n} ${period.unit}` : '–';
}
