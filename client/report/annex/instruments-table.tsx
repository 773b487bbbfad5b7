import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { InstrumentsSeries } from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { InstrumentRegions } from '../../../survey-definitions/scorecard/series-page.ts';
import { instrumentRegionSaid } from '../../console/scorecard/instrument-region-words.ts';
import { regionName } from '../../../survey-definitions/reference/regions.ts';
import { useReport } from '../content/report-context.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';

/** Which instruments the Members of each region implement, and the reason most given where they do not. */
export function InstrumentsTable() {
  const { content, language, w } = useReport();
  const lines = content.pages.flatMap(({ result, instrumentRegions }) =>
    result.kind === 'instruments' ? instrumentRegions.map((instrument) => ({ result, instrument })) : [],
  );
  const names = [...new Set(lines.flatMap(({ instrument }) => instrument.regions.map(({ region }) => region)))];
  return (
    <AnnexPart section="instruments">
      {lines.length === 0 ? (
        <p>{w('instrument-regions-none')}</p>
      ) : (
        <AnnexTable
          caption={w('instrument-regions-caption')}
          columns={[w('column-kpi'), w('instruments-instrument'), ...names.map((name) => regionName(name, language))]}
          words={1 + names.length}
          lines={lines.map(({ result, instrument }) => ({
            key: `${result.series} ${instrument.code}`,
            heading: <KpiHeading of={result} />,
            cells: [
              inLanguage(result.instruments.find(({ code }) => code === instrument.code)?.label ?? {}, language),
              ...names.map((region) => <Cell instrument={instrument} region={region} series={result} />),
            ],
          }))}
        />
      )}
    </AnnexPart>
  );
}

type CellProps = {
  readonly instrument: InstrumentRegions;
  readonly region: string;
  readonly series: InstrumentsSeries;
};

function Cell({ instrument, region, series }: CellProps) {
  const { ui } = useReport();
  const found = instrument.regions.find((one) => one.region === region);
  if (found === undefined) return <>–</>;
  const { main, second, isWithheld } = instrumentRegionSaid(found, series, ui);
  return (
    <>
      {isWithheld ? <i>{main}</i> : main}
      {second !== null && <span class="second">{second}</span>}
    </>
  );
}
