import { useEffect, useId, useState } from 'preact/hooks';
import type { ReportKey } from '../utils/i18n/catalogue';
import type { Words } from '../utils/i18n/words';
import type { Access } from '../utils/report/report';
import type { EvidenceList } from './EvidenceList';
import { useWords } from './words-context';

/** Whether this article is free: the verdict, what the publisher says and what can be read here, apart; the evidence behind. */
export function AccessCard({ access }: { readonly access: Access }) {
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const evidenceId = useId();
  const List = useEvidenceList(unfolded);
  return (
    <div class="access" data-part="access" data-verdict={access.verdict}>
      <div class="line">
        <b class={toneOf(access)}>{words.say(titleKeyOf(access))}</b>
        <button
          type="button"
          class="quiet"
          data-action="why"
          aria-expanded={unfolded}
          aria-controls={evidenceId}
          onClick={() => setUnfolded(!unfolded)}
        >
          {words.say('action.why')}
        </button>
      </div>
      {detailKeysOf(access).map((key) => (
        <p key={key} class="detail">
          {words.say(key)}
        </p>
      ))}
      <div id={evidenceId} hidden={!unfolded}>
        {List && <List evidence={access.evidence} />}
      </div>
    </div>
  );
}

/** The list when it is wanted, as soon as it is loaded with its words. */
function useEvidenceList(wanted: boolean) {
  const words = useWords();
  const [loaded, setLoaded] = useState<{ readonly words: Words; readonly List: typeof EvidenceList }>();
  useEffect(() => {
    if (!wanted) return;
    void Promise.all([import('./EvidenceList'), words.learn('evidence')]).then(([views]) =>
      setLoaded({ words, List: views.EvidenceList }),
    );
  }, [wanted, words]);
  return loaded?.words === words ? loaded.List : null;
}

type SimpleKey = Extract<ReportKey, `access.${string}` | `declared.${string}` | `readable.${string}`>;

function titleKeyOf({ verdict, readable }: Access): SimpleKey {
  if (verdict !== 'unknown') return `access.${verdict}`;
  if (readable === 'full') return 'access.complete';
  return readable === null ? 'access.unknown' : 'access.cut';
}

/** What the title has said already is not said again. */
function detailKeysOf({ verdict, declared, readable }: Access): readonly SimpleKey[] {
  const says: readonly SimpleKey[] = declared === null ? [] : [`declared.${declared}`];
  if (verdict === 'unknown' && declared === null) return ['declared.none'];
  return readable === null ? says : [...says, `readable.${readable}`];
}

function toneOf({ verdict, readable }: Access): string {
  if (verdict === 'free' || (verdict === 'unknown' && readable === 'full')) return 'good';
  return verdict === 'unknown' && readable === null ? '' : 'warn';
}
