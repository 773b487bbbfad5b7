import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import type { Results } from '../../../../server/results/survey/results-contract.ts';
import { useUi } from '../../blocks/ui.ts';
import { WrittenAnswers } from './written-answers.tsx';

/** Everything that was written in a survey. */
export function TextAnswers({ results, detail }: { readonly results: Results; readonly detail: SurveyDetail }) {
  const { t } = useUi();
  return (
    <section class="panel" aria-labelledby="texts-heading">
      <h2 id="texts-heading">{t('texts.heading')}</h2>
      <WrittenAnswers results={results} detail={detail} texts={results.texts} />
    </section>
  );
}
