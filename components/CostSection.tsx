import type { Report } from '../utils/report/report';
import { AccessCard } from './AccessCard';
import { useLateViews } from './late-views';
import { useWords } from './words-context';

export function CostSection({ report }: { readonly report: Report }) {
  const words = useWords();
  const { OfferList } = useLateViews();
  return (
    <section id="cost" aria-labelledby="cost-heading">
      <h2 id="cost-heading">{words.say('cost.heading')}</h2>
      {report.page.article === 'found' && <AccessCard access={report.access} />}
      {report.offers.length === 0 && <p class="nothing">{words.say('offers.none')}</p>}
      {OfferList && <OfferList offers={report.offers} />}
    </section>
  );
}
