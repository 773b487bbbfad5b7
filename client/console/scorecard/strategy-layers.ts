import type { Kpi } from '../../../survey-definitions/kpis.ts';
import type { Scorecard, SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { MapBox, MapLayer } from '../../shared/charts/strategy-map-layout.ts';
import type { Ui } from '../blocks/ui.ts';
import { isTextKey } from '../words/translate.ts';
import { objectiveCode, objectiveOf, objectiveTitle } from '../../../survey-definitions/kpis.ts';
import { areaOfSeries } from '../../../survey-definitions/plan/focus-area.ts';
import { focusAreaCode } from '../words/focus-area-code.ts';
import { aspectOf } from '../words/kpi-names.ts';
import type { FocusAreaNames } from '../words/kpi-names.ts';
import { layersOf } from './scorecard-table.tsx';
import { seriesPath } from './scorecard-place.ts';
import type { ScorecardPlace } from './scorecard-place.ts';
import { shapeOf, standingOf } from './series-shape.ts';
import { standingName, standingSaid } from './standing-words.ts';
import { valueWords } from './value-words.ts';

type Measured = { readonly kpi: Kpi; readonly result: SeriesResult };

/** The plan's objectives as boxes of a map. A focus area is a box of its own: the plan measures each of them. */
export function strategyLayers(
  scorecard: Scorecard,
  place: ScorecardPlace,
  areas: FocusAreaNames,
  ui: Ui,
): readonly MapLayer[] {
  return layersOf(scorecard.rows).map(({ layer, lines }) => {
    const measured = lines.flatMap(({ kpi, row }) => row.series.map((result) => ({ kpi, result })));
    // The satisfaction rate is the first thing said of an objective.
    const boxes = Map.groupBy(measured.toSorted(satisfactionFirst), boxOf);
    return {
      code: layer.code,
      name: layer.name[ui.language],
      boxes: [...boxes].map(([id, entries]) => mapBox(id, entries, place, areas, ui)),
    };
  });
}

const satisfactionFirst = (one: Measured, other: Measured): number =>
  objectiveOf(one.kpi) === objectiveOf(other.kpi) ? rankOf(one) - rankOf(other) : 0;

const rankOf = ({ result }: Measured): number => (result.kind === 'satisfaction' ? 0 : 1);

const boxOf = ({ kpi, result }: Measured): string =>
  (result.kind === 'satisfaction' ? areaOfSeries(result.series) : undefined) ?? objectiveOf(kpi);

function mapBox(
  id: string,
  entries: readonly Measured[],
  place: ScorecardPlace,
  areas: FocusAreaNames,
  ui: Ui,
): MapBox {
  const head = entries.find(({ result }) => result.kind === 'satisfaction') ?? entries[0];
  if (head === undefined) throw new Error(`no KPI in the box ${id}`);
  const isArea = areaOfSeries(head.result.series) === id;
  const name = isArea ? (areas.get(id)?.[ui.language] ?? '') : objectiveTitle(head.kpi, ui.language);
  const shownCode = isArea ? focusAreaCode(id, ui.language) : objectiveCode(head.kpi, ui.language);
  const said = entries.map(({ kpi, result }) =>
    ui.format.labelled(
      aspectOf(kpi, result.series, ui.language) ?? kpi.description[ui.language],
      `${valueWords(result, ui).main}, ${standingSaid(result, ui).main}`,
    ),
  );
  return {
    id: isArea ? head.result.series : id,
    code: shownCode,
    name,
    href: seriesPath(place, head.result.series),
    description: `${shownCode} ${name}. ${said.join('. ')}`,
    marks: marksOf(entries, ui),
  };
}

/** One mark for each KPI; several recorded series of one KPI in one box are told together. */
function marksOf(entries: readonly Measured[], ui: Ui): MapBox['marks'] {
  return [...Map.groupBy(entries, markedAs)].map(([id, [first, ...others]]) => {
    if (first === undefined) throw new Error(`no series of ${id}`);
    const shape = shapeOf(standingOf(first.result));
    if (others.length === 0) return { id, shape, text: markText(first, ui) };
    const all = [first, ...others].map(({ result }) => standingOf(result));
    const reached = all.filter((standing) => standing === 'attained').length;
    const together = reached === all.length ? 'attained' : all.includes('missed') ? 'missed' : shape;
    return { id, shape: together, text: markOf(first.kpi, `${reached}/${all.length}`, ui) };
  });
}

const markedAs = ({ kpi, result }: Measured): string => (result.kind === 'satisfaction' ? result.series : kpi.id);

function markText({ kpi, result }: Measured, ui: Ui): string {
  const value = valueWords(result, ui).main;
  if (result.kind === 'satisfaction') {
    const rate = result.figure?.shown === true ? `${value} (${ui.format.number(result.figure.n)})` : value;
    const aspect = aspectOf(kpi, result.series, ui.language);
    return aspect === undefined ? rate : ui.format.labelled(aspect, rate);
  }
  if (result.kind === 'instruments') return ui.t('map.mark.instruments');
  return result.current === null ? standingName('not-recorded', ui) : markOf(kpi, value, ui);
}

/** What a recorded figure counts, in a word: '3,118 seizures'. */
function markOf({ id }: Kpi, value: string, ui: Ui): string {
  const key = `map.mark.${id.endsWith('.completion') ? 'completion' : id}`;
  return isTextKey(key) ? ui.t(key, { value }) : value;
}
