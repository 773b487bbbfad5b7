import { fewestInLine } from '../../../survey-definitions/statistics/small-numbers.ts';
import { useReport } from '../content/report-context.ts';
import { satisfactionOf } from '../content/report-series.ts';
import { AnnexPart } from './annex-part.tsx';

/** The method in words; how often each way was used is counted in the figures of this report. */
export function MethodPart() {
  const { content, format, shortNameOf, w } = useReport();
  const { scorecard, pages } = content;
  const series = satisfactionOf(scorecard);
  const comparisons = Object.groupBy(series, ({ comparison }) => comparison?.kind ?? 'none');
  const counted = (kind: keyof typeof comparisons): number => comparisons[kind]?.length ?? 0;
  const margins = [...new Set(series.map(({ margin }) => format.number(margin * 100)))];
  const decided = [...new Set(series.map(({ marginSource }) => marginSource ?? w('margin-default')))];
  const weighted = pages.filter(({ postStratified }) => postStratified?.differs === true);
  return (
    <AnnexPart section="method">
      <ul class="method">
        <li>{w('method-rate')}</li>
        <li>{w('method-unit', { delegates: series.filter(({ unit }) => unit === 'delegate').length })}</li>
        <li>{w('method-interval', { census: series.filter(isCensus).length })}</li>
        <li>
          {w('method-comparison', {
            overlap: counted('overlap'),
            independent: counted('independent'),
            census: counted('census'),
            indicative: counted('indicative'),
            first: counted('first-wave'),
            refused: counted('not-comparable'),
          })}
        </li>
        <li>{w('method-verdict', { margins: format.list(margins), decided: format.list(decided) })}</li>
        <li>{w('method-holm', { family: scorecard.family })}</li>
        <li>{w('method-screens')}</li>
        <li>
          {w(scorecard.snapshot?.format === 1 ? 'method-disclosure-withheld' : 'method-disclosure', {
            threshold: scorecard.threshold,
            fewest: fewestInLine(scorecard.threshold),
          })}
        </li>
        <li>{w('method-bounds')}</li>
        <li>
          {w('method-weighting')}{' '}
          {weighted
            .map(({ result, postStratified }) =>
              w('method-weighted', {
                kpi: shortNameOf(result.series),
                rate: format.percent(postStratified?.rate ?? 0),
                effect: format.decimals(postStratified?.designEffect ?? 1),
              }),
            )
            .join(' ')}
        </li>
        <li>{w('method-package')}</li>
      </ul>
    </AnnexPart>
  );
}

const isCensus = ({ figure }: ReturnType<typeof satisfactionOf>[number]): boolean =>
  figure?.shown === true && figure.census;
