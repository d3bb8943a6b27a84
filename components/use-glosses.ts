import { useEffect, useState } from 'preact/hooks';
import type { ListedNotice } from './list-notices';
import { usePrintPorts } from './print-ports';

/** The translations that stand in the page. */
export interface Glosses {
  readonly shown: ReadonlySet<number>;
  /** Those the page had no place for when they were last to be shown. */
  readonly refused: ReadonlySet<number>;
  /** Puts these notices' translations into the page besides what is there; takes them out if it shows all it has place for. */
  readonly toggle: (notices: readonly number[]) => void;
}

/** What is not listed any more is taken out of the page. */
export function useGlosses(listed: readonly ListedNotice[]): Glosses {
  const ports = usePrintPorts();
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const ask = async (toggled: readonly number[]) => {
    const wanted = addOrRemove({ shown, refused }, toggled);
    const reply = await ports?.showGlosses(wanted);
    if (!reply?.ok) return;
    const standing = new Set(reply.value.notices);
    setShown(standing);
    setRefused(new Set([...refused, ...wanted].filter((index) => !standing.has(index))));
  };
  useEffect(() => {
    void ports?.listGlosses().then((reply) => reply.ok && setShown(new Set(reply.value.notices)));
  }, [ports]);
  const strays = [...shown].filter((index) => listed.every((each) => each.index !== index));
  useEffect(() => {
    if (strays.length > 0) void ask(strays);
  }, [strays.length]);
  return { shown, refused, toggle: (notices) => void ask(notices) };
}

/** How much of these the page shows, of what it has place for. */
export function weighGlosses(
  { shown, refused }: Pick<Glosses, 'shown' | 'refused'>,
  notices: readonly number[],
): 'none' | 'some' | 'all' {
  const able = notices.filter((index) => !refused.has(index));
  const standing = able.filter((index) => shown.has(index));
  if (standing.length === 0) return 'none';
  return standing.length === able.length ? 'all' : 'some';
}

function addOrRemove(
  glosses: Pick<Glosses, 'shown' | 'refused'>,
  notices: readonly number[],
): readonly number[] {
  const others = [...glosses.shown].filter((index) => !notices.includes(index));
  return weighGlosses(glosses, notices) === 'all' ? others : [...others, ...notices];
}
