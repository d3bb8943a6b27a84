import { useId } from 'preact/hooks';
import { formatMoney, formatPercent } from '../utils/i18n/format-money';
import { formatDuration } from '../utils/i18n/format-period';
import type { Offer } from '../utils/report/report';
import { OfferPrice } from './OfferPrice';
import { PageText } from './PageText';
import { planName } from './plan-name';
import { ShowButton } from './ShowButton';
import { useWords } from './words-context';

interface OfferRowProps {
  readonly offer: Offer;
  /** In the report's offers. */
  readonly index: number;
}

export function OfferRow({ offer, index }: OfferRowProps) {
  const words = useWords();
  const planId = useId();
  return (
    <tr data-finding="offer">
      <th scope="row">
        <PageText id={planId} text={planName(offer, words)} />
        {offer.trial && (
          <small>{words.say('offer.trial', { duration: formatDuration(offer.trial, words) })}</small>
        )}
        {offer.text === '' ? (
          <small>{words.say('offer.unseen')}</small>
        ) : (
          <span class="actions">
            <ShowButton finding={{ kind: 'offer', index }} describedBy={planId} />
          </span>
        )}
      </th>
      <td>
        <OfferYear offer={offer} />
      </td>
      <td>
        <OfferPrice offer={offer} />
      </td>
    </tr>
  );
}

function OfferYear({ offer }: { readonly offer: Offer }) {
  const words = useWords();
  const money = (amount: string) => formatMoney(amount, offer.currency, words.locale);
  const { perYear, firstYear, saving } = offer;
  return (
    <>
      {perYear === null ? (
        <span class="missing">{words.say('offer.notStated')}</span>
      ) : (
        <b class={saving ? 'good' : ''}>{money(perYear)}</b>
      )}
      {saving && (
        <small>
          {words.say('offer.saves', {
            amount: money(saving.price),
            percent: formatPercent(saving.percent, words.locale),
          })}
        </small>
      )}
      {firstYear !== null && firstYear !== perYear && (
        <small>{words.say('offer.firstYear', { amount: money(firstYear) })}</small>
      )}
    </>
  );
}
