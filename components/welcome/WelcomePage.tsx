import type { Quote } from '../../utils/report/report';
import { FindingActionsContext } from '../finding-actions';
import { QuoteFigure } from '../QuoteFigure';
import { usePageWords } from '../words-context';

interface WelcomePageProps {
  readonly example: Quote;
  /** Marks the example's words in the example's article. */
  readonly onShow: () => void;
  readonly onCopy: () => void;
}

const PARTS = ['quotes', 'cost', 'print'] as const;

/** What Newsgloss does, how to begin, and one quotation to try it on. */
export function WelcomePage({ example, onShow, onCopy }: WelcomePageProps) {
  const words = usePageWords();
  return (
    <main>
      <h1>{words.say('welcome.title')}</h1>
      <p class="lead">{words.say('welcome.start')}</p>
      <p>{words.say('welcome.pin')}</p>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{words.say(`${part}.heading`)}</dt>
            <dd>{words.say(`welcome.${part}`)}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="try-heading">
        <h2 id="try-heading">{words.say('welcome.try')}</h2>
        <p id="article">{words.say('welcome.article')}</p>
        <FindingActionsContext.Provider value={{ show: onShow, copyQuotes: onCopy, exportReport() {} }}>
          <QuoteFigure quote={example} index={0} lang={words.locale} detail="full" />
        </FindingActionsContext.Provider>
      </section>
      <p class="privacy">{words.say('options.privacy.local')}</p>
    </main>
  );
}
