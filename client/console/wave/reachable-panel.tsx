import { chanceToShowKept } from '../../../survey-definitions/statistics/reachable.ts';
import { defaultMargin } from '../../../survey-definitions/statistics/verdict.ts';
import { useUi } from '../blocks/ui.ts';

/** Before a wave opens: how often the goal 'maintain or increase' is shown, with how many answers. */
export function ReachablePanel({ population }: { readonly population: number }) {
  const { t, format } = useUi();
  return (
    <section class="panel" aria-labelledby="reachable-heading">
      <h2 id="reachable-heading">{t('reachable.heading')}</h2>
      <p>
        {t('reachable.lead', {
          rate: format.plainPercent(assumedRate),
          count: defaultMargin * 100,
          margin: format.plainNumber(defaultMargin * 100),
        })}
      </p>
      <ul>
        {reachableOf(population).map(({ answers, years }) => (
          <li key={answers}>
            {t('reachable.line', { answers: format.number(answers), count: population, years: format.number(years) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Last year's rate is about this. */
const assumedRate = 0.8;

/** From half to nine tenths of all; 62 % answered in 2024. */
const responses: readonly number[] = [0.5, 0.62, 0.7, 0.8, 0.9];

export const reachableOf = (population: number): readonly { readonly answers: number; readonly years: number }[] =>
  responses.map((response) => {
    const answers = Math.round(population * response);
    const chance = chanceToShowKept({ population, answers, rate: assumedRate, margin: defaultMargin });
    return { answers, years: Math.round(chance * 100) };
  });
