import { WordClass } from '../../utils/quotes/words/word-class';
import { readTokens } from './read-tokens';

/** What each word of a text can be: "the: article | chief: role, roleModifier | Lin". */
export function drawClasses(text: string, lang: string): string {
  return readTokens(text, lang)
    .tokens.map(({ start, end, bits }) => {
      const names = Object.entries(WordClass).flatMap(([name, bit]) => ((bits & bit) !== 0 ? [name] : []));
      return [text.slice(start, end), ...(names.length > 0 ? [names.join(', ')] : [])].join(': ');
    })
    .join(' | ');
}
