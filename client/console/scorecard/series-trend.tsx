import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SatisfactionSeries, SeriesPoint } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { baselineBand } from '../../shared/charts/baseline-band.ts';
import { DataTable } from '../blocks/data-table/data-table.tsx';
import { Trend } from '../../shared/charts/trend.tsx';
import { intervalWords } from '../surveys/results/unit-words.ts';
import { surveyPath } from '../words/paths.ts';
import { useUi } from '../blocks/ui.ts';
import { pointWords } from './trend-words.ts';
import { withheldWords } from '../surveys/results/withheld-words.ts';

/** Every measurement with its interval over the baseline's band; a break of the series breaks the line. */
export function SeriesTrend({ result }: { readonly result: SatisfactionSeries }) {
  const { t } = useUi();
  return (
    <>
      <TrendPanel name="trend" heading={t('scorecard.trend-heading')} trend={result.trend} baseline={result.baseline} />
      <TrendPanel name="sessions" heading={t('sessions.heading')} trend={result.sessions ?? []} baseline={null} />
    </>
  );
}

type PanelProps = {
  readonly name: string;
  readonly heading: string;
  readonly trend: readonly SeriesPoint[];
  readonly baseline: SatisfactionSeries['baseline'];
};

function TrendPanel({ name, heading, trend, baseline }: PanelProps) {
  const ui = useUi();
  const { t, format, language } = ui;
  if (trend.length === 0) return null;
  const values = trend.flatMap(({ figure, label, comparable }) =>
    figure.shown
      ? [{ label: inLanguage(label, language), rate: figure.rate, interval: figure.interval, isBreak: !comparable }]
      : [],
  );
  return (
    <section class="panel" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{heading}</h2>
      {values.length > 1 && (
        <Trend
          values={values.slice(-10)}
          baseline={baseline === null ? null : baselineBand(baseline)}
          description={pointWords(trend, ui)}
          percent={format.percent}
          roundPercent={format.roundPercent}
        />
      )}
      <p class="hint">
        {t('scorecard.trend-caption')} {baseline !== null && t('trend.band')}{' '}
        {trend.some(({ comparable }) => !comparable) && t('scorecard.trend-break')}
      </p>
      <details>
        <summary>{t('chart.table')}</summary>
        <TrendTable trend={trend} heading={heading} />
      </details>
    </section>
  );
}

function TrendTable({ trend, heading }: Pick<PanelProps, 'trend' | 'heading'>) {
  const ui = useUi();
  const { t, format, language } = ui;
  return (
    <DataTable
      label={heading}
      rows={trend}
      keyOf={({ surveyId }) => surveyId}
      look="plain"
      columns={[
        {
          heading: t('scorecard.measurement'),
          is: 'heading',
          cell: ({ surveyId, surveys, label, breaks }) => (
            <>
              <a href={surveyPath(surveyId, 'results')}>{inLanguage(label, language)}</a>
              {surveys > 1 && <span class="second-line">{t('scorecard.surveys', { count: surveys })}</span>}
              {breaks.map((why) => (
                <span key={why} class="second-line">
                  {t(`scorecard.other-${why}`)}
                </span>
              ))}
            </>
          ),
        },
        { heading: t('trend.date'), cell: ({ day }) => format.day(day) },
        {
          heading: t('table.rate'),
          is: 'number',
          cell: ({ figure }) => (figure.shown ? format.percent(figure.rate) : withheldWords(figure, ui).main),
        },
        { heading: 'n', is: 'number', cell: ({ figure }) => (figure.shown ? format.number(figure.n) : '–') },
        {
          heading: 'N',
          is: 'number',
          cell: ({ figure }) => (figure.shown && figure.population !== null ? format.number(figure.population) : '–'),
        },
        {
          heading: t('table.interval'),
          cell: ({ figure }) => (figure.shown ? intervalWords(figure, t, format) : '–'),
        },
      ]}
    />
  );
}
