import type { KnownLanguage } from '../text/known-languages';
import { chooseInterfaceLanguage } from './interface-language';

/** The words around the entry in the browser's menu: all languages in one, for a background that can load none later. */
export interface MenuWords {
  /** The entry itself, beside a selection. */
  readonly copyQuotation: string;
  /** As the report's view says the same. */
  readonly copied: string;
  readonly copiedPlain: string;
  readonly copyFailed: string;
  readonly copy: string;
}

export const MENU_WORDS: Readonly<Record<KnownLanguage, MenuWords>> = {
  en: {
    copyQuotation: 'Copy quotation with link',
    copied: 'Copied',
    copiedPlain: 'Copied. The link opens the page, not the words.',
    copyFailed: 'The browser did not allow copying',
    copy: 'Copy',
  },
  nl: {
    copyQuotation: 'Citaat met link kopiëren',
    copied: 'Gekopieerd',
    copiedPlain: 'Gekopieerd. De link opent de pagina, niet de woorden.',
    copyFailed: 'De browser stond kopiëren niet toe',
    copy: 'Kopiëren',
  },
  de: {
    copyQuotation: 'Zitat mit Link kopieren',
    copied: 'Kopiert',
    copiedPlain: 'Kopiert. Der Link öffnet die Seite, nicht die Stelle.',
    copyFailed: 'Der Browser hat das Kopieren nicht erlaubt',
    copy: 'Kopieren',
  },
  fr: {
    copyQuotation: 'Copier la citation avec le lien',
    copied: 'Copié',
    copiedPlain: 'Copié. Le lien ouvre la page, pas le passage.',
    copyFailed: 'Le navigateur n’a pas permis de copier',
    copy: 'Copier',
  },
  es: {
    copyQuotation: 'Copiar la cita con el enlace',
    copied: 'Copiado',
    copiedPlain: 'Copiado. El enlace abre la página, no el pasaje.',
    copyFailed: 'El navegador no permitió copiar',
    copy: 'Copiar',
  },
  it: {
    copyQuotation: 'Copia citazione con link',
    copied: 'Copiato',
    copiedPlain: 'Copiato. Il link apre la pagina, non il passo.',
    copyFailed: 'Il browser non ha permesso di copiare',
    copy: 'Copia',
  },
  pt: {
    copyQuotation: 'Copiar citação com ligação',
    copied: 'Copiado',
    copiedPlain: 'Copiado. A ligação abre a página, não a passagem.',
    copyFailed: 'O navegador não permitiu copiar',
    copy: 'Copiar',
  },
  pl: {
    copyQuotation: 'Kopiuj cytat z linkiem',
    copied: 'Skopiowano',
    copiedPlain: 'Skopiowano. Link otwiera stronę, nie cytat.',
    copyFailed: 'Przeglądarka nie pozwoliła skopiować',
    copy: 'Kopiuj',
  },
  sv: {
    copyQuotation: 'Kopiera citat med länk',
    copied: 'Kopierat',
    copiedPlain: 'Kopierat. Länken öppnar sidan, inte orden.',
    copyFailed: 'Webbläsaren tillät inte kopiering',
    copy: 'Kopiera',
  },
  no: {
    copyQuotation: 'Kopier sitat med lenke',
    copied: 'Kopiert',
    copiedPlain: 'Kopiert. Lenken åpner siden, ikke ordene.',
    copyFailed: 'Nettleseren tillot ikke kopiering',
    copy: 'Kopier',
  },
  da: {
    copyQuotation: 'Kopiér citat med link',
    copied: 'Kopieret',
    copiedPlain: 'Kopieret. Linket åbner siden, ikke ordene.',
    copyFailed: 'Browseren tillod ikke kopiering',
    copy: 'Kopiér',
  },
  fi: {
    copyQuotation: 'Kopioi lainaus ja linkki',
    copied: 'Kopioitu',
    copiedPlain: 'Kopioitu. Linkki avaa sivun, ei tätä kohtaa.',
    copyFailed: 'Selain ei sallinut kopiointia',
    copy: 'Kopioi',
  },
  ja: {
    copyQuotation: '引用をリンク付きでコピー',
    copied: 'コピーしました',
    copiedPlain: 'コピーしました。リンクは、引用箇所ではなくページを開きます。',
    copyFailed: 'ブラウザーがコピーを許可しませんでした',
    copy: 'コピー',
  },
};

/** In the first of the wanted languages that the interface speaks, with its BCP 47 tag. */
export function chooseMenuWords(wanted: readonly string[]): MenuWords & { readonly lang: string } {
  const { language, locale } = chooseInterfaceLanguage(wanted);
  return { ...MENU_WORDS[language], lang: locale };
}
