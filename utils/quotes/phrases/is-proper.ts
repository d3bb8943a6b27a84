import { hasClass, isKind, type Token } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';

export function isProper(token: Token | undefined): boolean {
  return (
    (token?.kind === 'word' && token.capital && !hasClass(token, FUNCTION_WORD | WordClass.time)) ||
    (isKind(token, 'sign') && token?.lower === '&')
  );
}
