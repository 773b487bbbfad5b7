import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { useReport } from '../content/report-context.ts';
import { satisfactionOf } from '../content/report-series.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';

/** Where a series breaks, what could not be counted with the rest, and with which scale and wording each was asked. */
export function BreaksPart() {
  const { content, w } = useReport();
  const series = satisfactionOf(content.scorecard);
  const breaks = series.flatMap(useBreaks());
  return (
    <AnnexPart section="breaks">
      {breaks.length === 0 ? (
        <p>{w('breaks-none')}</p>
      ) : (
        <ul>
          {breaks.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <AnnexTable
        caption={w('wording-caption')}
        columns={[w('column-kpi'), w('column-scale'), w('column-wording')]}
        words={2}
        lines={series.map(({ series: name, reference, asked }) => ({
          key: name,
          heading: <KpiHeading of={{ series: name, reference }} />,
          cells: [asked?.scale ?? null, asked?.wording ?? null],
        }))}
      />
    </AnnexPart>
  );
}

/** The sentences of one series. */
function useBreaks(): (series: SatisfactionSeries) => readonly string[] {
  const { format, language, shortNameOf, w } = useReport();
  return ({ series, trend, leftOut, comparison, baselineSurvey }) => {
    const kpi = shortNameOf(series);
    return [
      ...trend
        .filter(({ comparable }) => !comparable)
        .map(({ label, breaks }) =>
          w('break', {
            kpi,
            label: inLanguage(label, language),
            what: format.list(breaks.map((aspect) => w(`aspect-${aspect}`))),
          }),
        ),
      ...leftOut.map(({ label, because }) =>
        w('left-out', { kpi, label: inLanguage(label, language), because: w(`left-out-${because}`) }),
      ),
      ...(baselineSurvey !== null && !baselineSurvey.agrees && baselineSurvey.figure.shown
        ? [
            w('baseline-differs', {
              kpi,
              label: inLanguage(baselineSurvey.label, language),
              rate: format.percent(baselineSurvey.figure.rate),
            }),
          ]
        : []),
      ...(comparison !== null && 'assumed' in comparison && comparison.assumed.length > 0
        ? [w('assumed', { kpi, what: format.list(comparison.assumed.map((aspect) => w(`aspect-${aspect}`))) })]
        : []),
    ];
  };
}
