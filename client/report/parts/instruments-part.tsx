import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { InstrumentResult, InstrumentsSeries } from '../../../survey-definitions/scorecard/instruments-series.ts';
import { DivergingBar } from '../../shared/charts/diverging-bar.tsx';
import { stackedSegments, wholeDomain } from '../../shared/charts/stacked-segments.ts';
import { shadeOfStatus } from '../../console/scorecard/status-shades.ts';
import { useReport } from '../content/report-context.ts';
import { InstrumentUses, mostGiven } from './instrument-uses.tsx';
import { TableFrame } from './table-frame.tsx';

type Props = { readonly series: InstrumentsSeries };

/** Which instruments Members implement, and the reasons they give most where they do not. Information, not a rate. */
export function InstrumentsPart({ series }: Props) {
  const { format, language, titleOf, w } = useReport();
  const { source, population, statuses } = series;
  return (
    <article class="instruments" id={series.reference}>
      <h4>
        {titleOf(series.series)} <span class="reference">{series.reference}</span>
      </h4>
      {source === null ? (
        <p class="hint">{w('not-measured-text')}</p>
      ) : (
        <>
          {population !== null && <p class="hint">{w('instruments-of', { population: format.number(population) })}</p>}
          <TableFrame label={w('instruments-title')}>
            <table class="item-bars">
              <caption>
                {w('instruments-caption')}{' '}
                <span class="scale-legend">
                  {statuses.map((status, index) => (
                    <span key={status.code}>
                      <span class={`swatch shade-${shadeOfStatus(index, statuses.length)}`} />
                      {inLanguage(status.label, language)}
                    </span>
                  ))}
                </span>
              </caption>
              <colgroup>
                <col class="question" />
                <col />
                <col class="rate" />
                <col class="reasons" />
              </colgroup>
              <thead class="said">
                <tr>
                  <th scope="col">{w('instruments-instrument')}</th>
                  <th scope="col">{w('instruments-status')}</th>
                  <th scope="col">n</th>
                  <th scope="col">{w('instruments-reasons')}</th>
                </tr>
              </thead>
              <tbody>
                {series.instruments.map((instrument) => (
                  <InstrumentLine key={instrument.code} instrument={instrument} series={series} />
                ))}
              </tbody>
            </table>
          </TableFrame>
          <InstrumentUses series={series} />
        </>
      )}
    </article>
  );
}

type LineProps = { readonly instrument: InstrumentResult; readonly series: InstrumentsSeries };

function InstrumentLine({ instrument: { label, status, reasons }, series }: LineProps) {
  const report = useReport();
  const { format, language, w } = report;
  const { statuses } = series;
  const parts = statuses.map(({ code }, index) => ({
    code,
    count: status.counts[code] ?? 0,
    shade: shadeOfStatus(index, statuses.length),
  }));
  const words = statuses.map(
    (one) => `${inLanguage(one.label, language)} ${format.number(status.counts[one.code] ?? 0)}`,
  );
  return (
    <tr>
      <th scope="row">{inLanguage(label, language)}</th>
      <td class="bar">
        {status.withheld === null && status.n > 0 ? (
          <DivergingBar
            segments={stackedSegments(parts)}
            domain={wholeDomain}
            label={format.roundPercent}
            description={words.join(', ')}
          />
        ) : (
          <span class="second">{w(status.withheld === null ? 'nobody-answered' : `withheld-${status.withheld}`)}</span>
        )}
      </td>
      <td class="rate">{status.withheld === null && w('n', { n: format.number(status.n) })}</td>
      <td class="reasons">{mostGiven(reasons, series.reasons, report)}</td>
    </tr>
  );
}
