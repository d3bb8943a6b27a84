import { OfferRow } from './OfferRow';
import { listAssumedCurrencies, listFacts, listPaymentMethods } from './offer-facts';
import type { OfferGroup } from './offer-groups';
import { PageText } from './PageText';
import { useWords } from './words-context';

export function OfferTable({ group }: { readonly group: OfferGroup }) {
  const words = useWords();
  const offers = group.offers.map(({ offer }) => offer);
  const methods = listPaymentMethods(offers, words);
  const kind = words.say(`kind.${group.kind}`);
  return (
    <div class="offers">
      <table>
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
            {fact.text}
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
