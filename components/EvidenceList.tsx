import { useId } from 'preact/hooks';
import type { Evidence } from '../utils/report/report';
import { balanceBidi } from '../utils/text/balance-bidi';
import { ShowButton } from './ShowButton';
import { useWords } from './words-context';

const MOST = 12;

export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const words = useWords();
  if (evidence.length === 0) return <p class="nothing">{words.say('evidence.none')}</p>;
  return (
    <ol class="plain evidence">
      {evidence.slice(0, MOST).map((item, index) => (
        <EvidenceItem key={`${index} ${item.rule}`} item={item} index={index} />
      ))}
    </ol>
  );
}

function EvidenceItem({ item, index }: { readonly item: Evidence; readonly index: number }) {
  const words = useWords();
  const excerptId = useId();
  return (
    <li data-finding="evidence">
      <span class="label">{words.say(`says.${item.says}`)}</span>
      <span>
        <bdi id={excerptId} class="excerpt">
          {balanceBidi(item.excerpt)}
        </bdi>
        <small>{words.say(whereKeyOf(item))}</small>
        {item.anchor && (
          <span class="actions">
            <ShowButton finding={{ kind: 'evidence', index }} describedBy={excerptId} />
          </span>
        )}
      </span>
    </li>
  );
}

/** Where the evidence was found, by the family of its rule: `json-ld.has-part`, `gate.visible`, `text.ellipsis` … */
function whereKeyOf({ rule }: Evidence): (typeof PLACES)[number][1] | 'evidence.text' {
  const family = rule.split('.')[0];
  return PLACES.find(([name]) => name === family)?.[1] ?? 'evidence.text';
}

const PLACES = [
  ['json-ld', 'evidence.data'],
  ['microdata', 'evidence.data'],
  ['meta', 'evidence.data'],
  ['data', 'evidence.data'],
  ['gate', 'evidence.page'],
  ['stated', 'evidence.page'],
  ['vendor', 'evidence.service'],
] as const;
