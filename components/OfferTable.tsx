import { OfferRow } from './OfferRow';
import { listAssumedCurrencies, listFacts, listPaymentMethods } from './offer-facts';
import type { OfferGroup } from './offer-groups';
import { PageText } from './PageText';
import { planName } from './plan-name';
import { useWords } from './words-context';

/** Characters. Such a name is given more of the row. */
const LONG_NAME = 24;

export function OfferTable({ group }: { readonly group: OfferGroup }) {
  const words = useWords();
  const offers = group.offers.map(({ offer }) => offer);
  const methods = listPaymentMethods(offers, words);
  const kind = words.say(`kind.${group.kind}`);
  return (
    <div class="offers">
      <table class={offers.some((offer) => planName(offer, words).length > LONG_NAME) ? 'long-names' : ''}>
        <caption>
          {group.product === null ? kind : <PageText text={group.product} />}{' '}
          {group.product !== null && <small>{kind}</small>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.say('offers.plan')}</th>
            <th scope="col">{words.say('offers.year')}</th>
            <th scope="col">{words.say('offers.price')}</th>
          </tr>
        </thead>
        <tbody>
          {group.offers.map(({ offer, index }) => (
            <OfferRow key={index} offer={offer} index={index} />
          ))}
        </tbody>
      </table>
      <ul class="plain facts">
        {listFacts(offers, words).map((fact) => (
          <li key={fact.text} class={fact.tone}>
            {fact.plans === null ? (
              fact.text
            ) : (
              <details>
                <summary>{fact.text}</summary>
                {fact.plans}
              </details>
            )}
          </li>
        ))}
        {listAssumedCurrencies(offers, words).map((text) => (
          <li key={text} class="plain">
            {text}
          </li>
        ))}
        {methods !== null && <li class="plain">{methods}</li>}
      </ul>
    </div>
  );
}
