import { formatMoney } from '../utils/i18n/format-money';
import { formatDuration, formatPeriod } from '../utils/i18n/format-period';
import { formatPricePer } from '../utils/i18n/format-price';
import type { Words } from '../utils/i18n/words';
import type { Offer } from '../utils/report/report';
import { useWords } from './words-context';

/** The price now and all the page says beside it, a line each. */
export function OfferPrice({ offer }: { readonly offer: Offer }) {
  const words = useWords();
  const amount = formatMoney(offer.price, offer.currency, words.locale);
  return (
    <>
      {offer.from ? words.say('offer.from', { amount }) : amount}
      {linesBelow(offer, words).map((line) => (
        <small key={line}>{line}</small>
      ))}
    </>
  );
}

function linesBelow(offer: Offer, words: Words): readonly string[] {
  const lines: (string | null)[] = [
    ...formatOwnPeriod(offer, words),
    offer.perPerson ? words.say('offer.each') : null,
    offer.then ? words.say('offer.then', { price: formatPricePer(offer.then, words) }) : null,
    offer.charged ? words.say('offer.charged', { price: formatPricePer(offer.charged, words) }) : null,
    offer.listPrice === null
      ? null
      : words.say('offer.was', { amount: formatMoney(offer.listPrice, offer.currency, words.locale) }),
  ];
  return lines.filter((line) => line !== null);
}

/** "a month"; "for 4 weeks" where the price holds once for just that long. */
function formatOwnPeriod({ per, introFor, role }: Offer, words: Words): readonly string[] {
  const holds = introFor && words.say('offer.introFor', { duration: formatDuration(introFor, words) });
  if (holds && introFor && (!per || (per.n === introFor.n && per.unit === introFor.unit))) return [holds];
  if (!per) return [words.say('offer.noPeriod')];
  if (holds) return [formatPeriod(per, words), holds];
  return role === 'intro' ? [formatPeriod(per, words), words.say('offer.intro')] : [formatPeriod(per, words)];
}
