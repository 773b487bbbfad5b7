import { objectiveOf } from '../../../survey-definitions/kpis.ts';
import type { Kpi } from '../../../survey-definitions/kpis.ts';
import type { Scorecard, ScorecardRow } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { Reach } from '../../shared/charts/sparkline-geometry.ts';
import { useUi } from '../blocks/ui.ts';
import type { FocusAreaNames } from '../words/kpi-names.ts';
import type { ScorecardPlace } from './scorecard-place.ts';
import { SeriesRow } from './series-row.tsx';

type Props = {
  readonly scorecard: Scorecard;
  readonly place: ScorecardPlace;
  readonly focusAreas: FocusAreaNames;
  /** Of every rate's small line. */
  readonly reach: Reach;
};

/** All rows of the plan by layer. On a phone each line is a card. */
export function ScorecardTable({ scorecard, ...shared }: Props) {
  const { t, language } = useUi();
  return (
    <div class="table-frame scorecard-frame" tabIndex={0} role="group" aria-label={t('scorecard.title')}>
      <table class="scorecard">
        <thead>
          <tr>
            <th scope="col">{t('scorecard.column.kpi')}</th>
            <th scope="col">{t('scorecard.column.value')}</th>
            <th scope="col">{t('scorecard.column.interval')}</th>
            <th scope="col">{t('scorecard.column.baseline')}</th>
            <th scope="col">{t('scorecard.column.change')}</th>
            <th scope="col">{t('scorecard.column.verdict')}</th>
            <th scope="col">{t('scorecard.column.target')}</th>
            <th scope="col">{t('scorecard.column.trend')}</th>
          </tr>
        </thead>
        {layersOf(scorecard.rows).map(({ layer, lines }) => (
          <tbody key={layer.code}>
            <tr class="layer">
              <th colSpan={8} scope="rowgroup">
                {layer.name[language]}
              </th>
            </tr>
            {lines.map(({ kpi, row, beginsObjective }) =>
              row.series.map((result, index) => (
                <SeriesRow
                  key={result.series}
                  kpi={kpi}
                  goal={row.goals[result.series]}
                  result={result}
                  isFirstOfKpi={index === 0}
                  beginsObjective={beginsObjective && index === 0}
                  {...shared}
                />
              )),
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type Line = { readonly kpi: Kpi; readonly row: ScorecardRow; readonly beginsObjective: boolean };
type Layer = { readonly layer: Kpi['layer']; readonly lines: readonly Line[] };

/** The plan's layers in its order. */
export function layersOf(rows: readonly ScorecardRow[]): readonly Layer[] {
  const layers = new Map<string, { readonly layer: Kpi['layer']; readonly lines: Line[] }>();
  for (const row of rows) {
    const kpi = row.plan;
    const found = layers.get(kpi.layer.code) ?? { layer: kpi.layer, lines: [] };
    const previous = found.lines.at(-1);
    const beginsObjective = previous === undefined || objectiveOf(previous.kpi) !== objectiveOf(kpi);
    found.lines.push({ kpi, row, beginsObjective });
    layers.set(kpi.layer.code, found);
  }
  return [...layers.values()];
}
