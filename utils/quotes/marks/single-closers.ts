import { isSpace } from '../../text/span';
import { isWordCharacter } from '../words/characters';
import { startsWord } from './mark-characters';

/**
 * Where single marks can close: behind a word or stop, before a space or stop, and not an apostrophe.
 * ’90s and don’t never close; dogs’ does only where no better one follows before the next opener.
 */
export class SingleClosers {
  private readonly text: string;
  private next: Int32Array | null = null;
  private doubled = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The first place at or behind `at` where a single mark closes; -1 for none. */
  after(at: number): number {
    this.next ??= findSingleClosers(this.text);
    return this.next[at] ?? -1;
  }

  /** The first '' at or behind `at`, asked for from left to right; -1 for none. */
  doubledAfter(at: number): number {
    if (this.doubled >= 0 && this.doubled < at) this.doubled = this.text.indexOf("''", at);
    return this.doubled;
  }
}

function findSingleClosers(text: string): Int32Array {
  const next = new Int32Array(text.length + 1).fill(-1);
  let nearest = -1;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const here = text.charAt(at);
    if ((here === '’' || here === "'" || here === '‘') && closesSingle(text, at)) {
      if (text.charAt(at - 1) !== 's' || nearest < 0) nearest = at;
    }
    if (here === '‘' && startsWord(text, at, 1)) {
      nearest = -1;
    }
    next[at] = nearest;
  }
  return next;
}

function closesSingle(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return at > 0 && !isSpace(before) && !isWordCharacter(after) && text.charAt(at + 1) !== text.charAt(at);
}
