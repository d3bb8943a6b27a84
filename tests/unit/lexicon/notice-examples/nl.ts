import type { NoticeExamples } from '../../../../utils/lexicon/notices/notice-lexicon';

export const nl: NoticeExamples = {
  matches: {
    'comment.closed': ['Reageren is gesloten.', 'Je kunt niet meer reageren op dit artikel'],
    'comment.moderated': [
      'Alle reacties worden gemodereerd voordat ze worden geplaatst.',
      'Reacties verschijnen pas na goedkeuring door de redactie.',
    ],
    'comment.write': ['Laat een reactie achter', 'Schrijf een reactie…', 'Plaats hier uw opmerking'],
    'comment.count': ['12 reacties', '{count} reacties'],
    'comment.thanks-pending': ['Bedankt voor je reactie! Ze verschijnt zodra ze is goedgekeurd.'],
    'captcha.notice': [
      'Deze site wordt beschermd door hCaptcha en het privacybeleid en de servicevoorwaarden van hCaptcha zijn van toepassing.',
    ],
    'newsletter.subscribe': [
      'Schrijf je in voor onze wekelijkse nieuwsbrief',
      'Meld u aan voor de gratis nieuwsbrief',
    ],
    'newsletter.unsubscribe-anytime': ['Je kunt je op elk moment weer uitschrijven.'],
    'newsletter.check-inbox': ['Kijk in je mailbox om je aanmelding te bevestigen.'],
    'subscribe.only': ['Dit artikel is alleen voor abonnees.'],
    'subscribe.already': ['Al abonnee? Log in'],
    'subscribe.cancel-anytime': ['Maandelijks opzegbaar'],
    'member.support-us': ['Steun onze journalistiek'],
    'ad.label': ['Advertentie'],
    'ad.continues': ['Tekst gaat verder onder de advertentie'],
    'ad.sponsored-by': ['Dit artikel is gesponsord door Nordlys'],
    'ad.affiliate': ['Dit artikel bevat affiliatelinks.'],
    'ad.affiliate-commission': ['Koop je iets via onze links, dan ontvangen wij een kleine commissie.'],
    'disclosure.ai-made': ['Deze tekst is automatisch gegenereerd door AI.'],
    'disclosure.ai-translated': ['Dit artikel is automatisch vertaald.'],
    'disclosure.correction': [
      'Rectificatie: in een eerdere versie van dit artikel stond een verkeerde datum.',
    ],
    'disclosure.opinion-author': ['Dit is een opiniestuk.'],
  },
  ignores: [
    'Microsoft brengt volgende week een update uit',
    'De burgemeester reageert fel op de kritiek',
    'Het kabinet wil strengere regels voor cookies en reclame',
    'Waarom de nieuwe telefoon van Fairphone langer meegaat',
    'Jan de Vries',
    '29 juli 2024',
  ],
};
