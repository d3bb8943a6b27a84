import type { Block } from './page';

/** How much of a block's text is links or buttons, 0 to 1. */
export function linkShare({ text, controls }: Pick<Block, 'text' | 'controls'>): number {
  const linked = controls.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return text.length === 0 ? 0 : Math.min(1, linked / text.length);
}
