import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { useReport } from '../content/report-context.ts';
import { satisfactionOf } from '../content/report-series.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable } from './annex-table.tsx';

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
        columns={[w('column-reference'), w('column-scale'), w('column-wording')]}
        words={2}
        lines={series.map(({ series: name, reference, asked }) => ({
          key: name,
          heading: reference,
          cells: [asked?.scale ?? null, asked?.wording ?? null],
        }))}
      />
    </AnnexPart>
  );
}

/** The sentences of one series. */
function useBreaks(): (series: SatisfactionSeries) => readonly string[] {
  const { format, language, w } = useReport();
  return ({ reference, trend, leftOut, comparison, baselineSurvey }) => [
    ...trend
      .filter(({ comparable }) => !comparable)
      .map(({ label, breaks }) =>
        w('break', {
          reference,
          label: inLanguage(label, language),
          what: format.list(breaks.map((aspect) => w(`aspect-${aspect}`))),
        }),
      ),
    ...leftOut.map(({ label, because }) =>
      w('left-out', { reference, label: inLanguage(label, language), because: w(`left-out-${because}`) }),
    ),
    ...(baselineSurvey !== null && !baselineSurvey.agrees && baselineSurvey.figure.shown
      ? [
          w('baseline-differs', {
            reference,
            label: inLanguage(baselineSurvey.label, language),
            rate: format.percent(baselineSurvey.figure.rate),
          }),
        ]
      : []),
    ...(comparison !== null && 'assumed' in comparison && comparison.assumed.length > 0
      ? [w('assumed', { reference, what: format.list(comparison.assumed.map((aspect) => w(`aspect-${aspect}`))) })]
      : []),
  ];
}
