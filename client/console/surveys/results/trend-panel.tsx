import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { baselineBand } from '../../../shared/charts/baseline-band.ts';
import { Trend } from '../../../shared/charts/trend.tsx';
import type { KpiOfSurvey, Results, TrendPoint } from '../../../../server/results/survey/results-contract.ts';
import type { Translate } from '../../words/translate.ts';
import { surveyPath } from '../../words/paths.ts';
import { useUi } from '../../blocks/ui.ts';
import { notShownWords } from './kpi-words.ts';
import { figureWords, intervalWords, unitWords } from './unit-words.ts';

/** Earlier occasions of its kind and this one; those with another unit or wording are named, not drawn. */
export function TrendPanel({ results, kpi }: { readonly results: Results; readonly kpi: KpiOfSurvey }) {
  const { t, format, language } = useUi();
  const { trend } = results;
  const { kind } = results.survey.record;
  if (trend.length < 2) return null;
  const values = trend.flatMap(({ figure, label, date, comparable }) => {
    if (!figure.shown || !comparable) return [];
    // The title of an activity is too long for an axis; the table below has it.
    const place = kind === 'activity' ? format.shortMonth(date) : inLanguage(label, language);
    return [{ label: place, rate: figure.rate, interval: figure.interval }];
  });
  const left = trend
    .filter(({ figure, comparable }) => !figure.shown || !comparable)
    .map((point) => format.labelled(inLanguage(point.label, language), notDrawn(point, t)));
  const description = format.inTurn(values.map(({ label, rate }) => format.labelled(label, format.percent(rate))));
  return (
    <section class="panel" aria-labelledby="trend-heading">
      <h2 id="trend-heading">{t(`trend.heading.${kind}`)}</h2>
      {values.length > 1 && (
        <Trend
          values={values.slice(-8)}
          baseline={kpi.baseline === null ? null : baselineBand(kpi.baseline)}
          description={t('trend.description', { values: description })}
          percent={format.percent}
          roundPercent={format.roundPercent}
        />
      )}
      <p class="hint">
        {t('trend.caption')} {kpi.baseline !== null && t('trend.band')}{' '}
        {left.length > 0 && t('trend.left-out', { count: left.length, which: format.inTurn(left) })}
      </p>
      <details>
        <summary>{t('chart.table')}</summary>
        <TrendTable trend={trend} kind={kind} />
      </details>
    </section>
  );
}

/** Why a point is not in the picture. */
const notDrawn = ({ figure, breaks }: TrendPoint, t: Translate): string =>
  figure.shown ? breaks.map((why) => t(`scorecard.other-${why}`)).join(', ') : notShownWords(figure, t);

type TableProps = { readonly trend: readonly TrendPoint[]; readonly kind: Results['survey']['record']['kind'] };

function TrendTable({ trend, kind }: TableProps) {
  const { t, format, language } = useUi();
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={t(`trend.heading.${kind}`)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(`trend.${kind}`)}</th>
            <th scope="col">{t('trend.date')}</th>
            <th scope="col" class="number">
              {t('table.rate')}
            </th>
            <th scope="col">{t('table.of')}</th>
            <th scope="col">{t('table.interval')}</th>
          </tr>
        </thead>
        <tbody>
          {trend.map(({ surveyId, label, date, figure, breaks }) => (
            <tr key={surveyId}>
              <th scope="row">
                <a href={surveyPath(surveyId, 'results')}>{inLanguage(label, language)}</a>
                {breaks.map((why) => (
                  <span key={why} class="second-line">
                    {t(`scorecard.other-${why}`)}
                  </span>
                ))}
              </th>
              <td>{format.day(date)}</td>
              <td class="number">{figure.shown ? format.percent(figure.rate) : '–'}</td>
              <td>{figure.shown ? unitWords(figure, t) : figureWords(figure, t, format)}</td>
              <td>{figure.shown ? intervalWords(figure, t, format) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
