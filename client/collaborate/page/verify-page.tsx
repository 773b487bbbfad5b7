import type { VerifiedReceipt } from '../../../server/wave/member-form/receipt-contract.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { Translate } from '../../shared/i18n.ts';
import { dayWords } from '../../../survey-definitions/reference/moment-words.ts';
import type { WordKey } from '../texts/catalogues.ts';

type Props = {
  readonly w: Translate<WordKey>;
  readonly language: string;
  readonly receipt: string;
  readonly outcome: VerifiedReceipt | null;
};

/** Where anybody who is shown a receipt checks it. */
export function VerifyPage({ w, language, receipt, outcome }: Props) {
  return (
    <div class="step opening">
      <h1>{w('verify-title')}</h1>
      <p class="introduction">{w('verify-lead')}</p>
      {outcome && (
        <p class="notice" role="alert">
          {wordsOf(w, language, outcome)}
        </p>
      )}
      <form method="get" action="/m/verify" class="section">
        <div class="question">
          <label for="receipt">{w('verify-label')}</label>
          <p class="hint" id="receipt-hint">
            {w('verify-hint')}
          </p>
          <input
            id="receipt"
            name="receipt"
            type="text"
            maxLength={40}
            value={receipt}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="receipt-hint"
          />
        </div>
        <div class="end">
          <button class="primary">{w('verify-button')}</button>
        </div>
      </form>
    </div>
  );
}

function wordsOf(w: Translate<WordKey>, language: string, outcome: VerifiedReceipt): string {
  if (outcome.state !== 'verified') return w(`verify-${outcome.state}`);
  // A day without a time is the same day everywhere.
  const date = dayWords(new Date(outcome.submittedOn), language, 'UTC');
  const words = w('verify-verified', { title: inLanguage(outcome.title, language), date });
  return outcome.isCurrent ? words : `${words} ${w('verify-superseded')}`;
}
