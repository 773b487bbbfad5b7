import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { Results } from '../../../../server/results/survey/results-contract.ts';
import { useUi } from '../../blocks/ui.ts';

/** With more questions than these each is unfolded on demand. */
const mostUnfolded = 6;

type Props = {
  readonly results: Results;
  readonly texts: Results['texts'];
};

/** Free texts by question, in no order that would tell who wrote when. */
export function WrittenAnswers({ results, texts }: Props) {
  const { t, language } = useUi();
  const given = texts.filter(({ values }) => values.length > 0);
  return (
    <>
      {given.length === 0 && (
        <p class="hint">{results.survey.state === 'closed' ? t('texts.none') : t('texts.after-close')}</p>
      )}
      {given.map(({ variable, label, values }) =>
        given.length > mostUnfolded ? (
          <details key={variable} class="item-section">
            <summary>
              {inLanguage(label, language)} <span class="hint">{t('texts.count', { count: values.length })}</span>
            </summary>
            <div class="texts">
              <Texts values={values} />
            </div>
          </details>
        ) : (
          <div key={variable} class="texts">
            <h3>{inLanguage(label, language)}</h3>
            <p class="hint">{t('texts.count', { count: values.length })}</p>
            <Texts values={values} />
          </div>
        ),
      )}
    </>
  );
}

function Texts({ values }: { readonly values: readonly string[] }) {
  return (
    <ul>
      {values.map((value, index) => (
        <li key={index} dir="auto">
          {value}
        </li>
      ))}
    </ul>
  );
}
