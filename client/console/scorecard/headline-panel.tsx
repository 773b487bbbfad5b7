import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { BaselineSurvey, SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { VerdictShape } from '../../shared/charts/verdict-shape.tsx';
import { Fact } from '../blocks/fact.tsx';
import { CopyButton } from '../blocks/copy-button.tsx';
import { changeWords, sentenceWithNames } from '../surveys/results/kpi-words.ts';
import { KpiRate } from '../surveys/results/kpi-rate.tsx';
import { intervalGivenWords, scoreWords } from '../surveys/results/unit-words.ts';
import { useUi } from '../blocks/ui.ts';
import type { Ui } from '../blocks/ui.ts';
import { amongSaid, baselineSaid, comparisonSentence } from './comparison-words.ts';
import { headlineSentence } from './headline-sentence.ts';
import { pWords } from './p-words.ts';
import { shapeOf, standingOf } from './series-shape.ts';
import { targetSaid } from './standing-words.ts';
import { withheldWords } from '../surveys/results/withheld-words.ts';
import { valueWords } from './value-words.ts';
import { yearOf } from './year-switch.tsx';

type Props = {
  readonly page: Pick<SeriesPage, 'year' | 'plan' | 'items'>;
  readonly result: SatisfactionSeries;
  /** How the KPI is called. */
  readonly title: string;
};

/** One sentence with the verdict, the rate on its line, and what it rests on. */
export function HeadlinePanel({ page, result, title }: Props) {
  const ui = useUi();
  const { t } = ui;
  const { figure, baseline } = result;
  const sentence = headlineSentence(result, ui);
  return (
    <section class="panel kpi" aria-labelledby="kpi-heading">
      <h2 id="kpi-heading" class="kicker">
        {t('kpi.of-year', { year: yearOf(page) })}
      </h2>
      <p class="kpi-sentence">
        <VerdictShape code={shapeOf(standingOf(result))} />
        <span>{sentence}</span>
      </p>
      {figure?.shown === true && (
        <KpiRate figure={figure} base={valueWords(result, ui).second} baseline={baseline?.rate ?? null} />
      )}
      {figure?.shown === true && figure.n > (figure.population ?? figure.n) && (
        <p class="notice">
          {t('results.more-than-population', { count: figure.n, population: ui.format.number(figure.population ?? 0) })}
        </p>
      )}
      <HeadlineFacts result={result} />
      {figure === null ? (
        <p class="hint">{t('scorecard.when-measured')}</p>
      ) : (
        <CopyButton
          text={sentenceWithNames({ kpi: title, ...askedIn(page, result, ui), sentence }, ui)}
          label={t('kpi.copy')}
        />
      )}
    </section>
  );
}

function HeadlineFacts({ result }: { readonly result: SatisfactionSeries }) {
  const ui = useUi();
  const { t, format } = ui;
  const { figure, net, dissatisfied, dissatisfiedBound, score, adjustedP } = result;
  const baseline = baselineSaid(result, ui);
  const target = targetSaid(result, ui);
  const comparison = comparisonSentence(result, ui);
  const among = amongSaid(result, ui);
  return (
    <dl class="facts">
      {figure?.shown === true && <Fact term={t('kpi.interval')}>{intervalGivenWords(figure, t, format)}</Fact>}
      {baseline !== null && (
        <Fact term={t('kpi.baseline')}>
          {[`${baseline.main}, ${baseline.second}`, result.baseline?.source].filter(Boolean).join('. ')}
        </Fact>
      )}
      {result.baselineSurvey !== null && (
        <Fact term={t('scorecard.own-survey')}>{ownSurveyWords(result.baselineSurvey, ui)}</Fact>
      )}
      {comparison !== undefined && <Fact term={t('kpi.change')}>{comparison}</Fact>}
      {among !== null && <Fact term={t('scorecard.among')}>{among}</Fact>}
      {adjustedP !== null && <Fact term={t('scorecard.p')}>{pWords(adjustedP, ui.language)}</Fact>}
      {target !== null && (
        <Fact term={t('scorecard.column.target')}>
          {target.second === null
            ? target.main
            : t('scorecard.target-state', { target: target.main, state: target.second })}
        </Fact>
      )}
      {score && <Fact term={t('kpi.score')}>{scoreWords(score, t, format)}</Fact>}
      {dissatisfiedBound !== null && (
        <Fact term={t('scorecard.net')}>{t(`scorecard.dissatisfied-${dissatisfiedBound}`)}</Fact>
      )}
      {dissatisfied !== null && net !== null && (
        <Fact term={t('scorecard.net')}>
          {t('scorecard.net-text', { net: changeWords(net, ui), dissatisfied: format.percent(dissatisfied) })}
        </Fact>
      )}
    </dl>
  );
}

/** Whether our own survey of that time gives what was entered. */
function ownSurveyWords({ label, figure, agrees }: BaselineSurvey, ui: Ui): string {
  const value = figure.shown ? ui.format.percent(figure.rate) : withheldWords(figure, ui).main;
  return ui.t(agrees ? 'scorecard.own-agrees' : 'scorecard.own-differs', {
    label: inLanguage(label, ui.language),
    value,
  });
}

/** The surveys behind the figure, and the KPI's own question as it was put. */
function askedIn({ items }: Props['page'], { series, sources }: SatisfactionSeries, { t, format, language }: Ui) {
  const own = items.find(({ feeds }) => feeds === series);
  const labels = sources.map(({ label }) => inLanguage(label, language));
  return {
    survey: labels.length > 3 ? t('scorecard.surveys', { count: labels.length }) : format.list(labels),
    question: own === undefined ? null : inLanguage(own.question ?? own.label, language),
  };
}
