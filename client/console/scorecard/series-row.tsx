import type { Kpi } from '../../../survey-definitions/kpis.ts';
import type { TargetJudgement } from '../../../survey-definitions/statistics/judge-target.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { SparkLine } from '../../shared/charts/sparkline.tsx';
import type { Reach } from '../../shared/charts/sparkline-geometry.ts';
import { VerdictShape } from '../../shared/charts/verdict-shape.tsx';
import { useUi } from '../blocks/ui.ts';
import { surveyPath } from '../words/paths.ts';
import { amongSaid, baselineSaid, changeSaid } from './comparison-words.ts';
import { IntervalCell } from './interval-cell.tsx';
import { objectiveName } from '../../../survey-definitions/kpis.ts';
import { partName } from '../words/kpi-names.ts';
import type { FocusAreaNames } from '../words/kpi-names.ts';
import { EmptyCell } from './empty-cell.tsx';
import { seriesPath } from './scorecard-place.ts';
import type { ScorecardPlace } from './scorecard-place.ts';
import { shapeOf, standingOf } from './series-shape.ts';
import { reachOf, sparkMark, sparkValues } from './spark-values.ts';
import { goalSaid, standingSaid, targetSaid } from './standing-words.ts';
import { trendWords } from './trend-words.ts';
import { valueWords } from './value-words.ts';
import type { Said } from './value-words.ts';

type Props = {
  readonly kpi: Kpi;
  readonly result: SeriesResult;
  readonly isFirstOfKpi: boolean;
  /** Whether the plan's own aim is met. */
  readonly goal: TargetJudgement | undefined;
  readonly beginsObjective: boolean;
  readonly place: ScorecardPlace;
  readonly focusAreas: FocusAreaNames;
  readonly reach: Reach;
};

export function SeriesRow({
  kpi,
  goal: goalOf,
  result,
  isFirstOfKpi,
  beginsObjective,
  place,
  focusAreas,
  reach,
}: Props) {
  const ui = useUi();
  const { t, language } = ui;
  const part = partName(kpi, result.series, language, focusAreas);
  const target = targetSaid(result, ui);
  const goal = kpi.target === null ? goalSaid(kpi, goalOf, ui) : null;
  const values = sparkValues(result);
  const column = (name: 'value' | 'baseline' | 'change' | 'verdict' | 'target' | 'trend') =>
    t(`scorecard.column.${name}`);
  return (
    <tr
      class={`series-row ${result.kind} ${beginsObjective ? 'begins-objective' : ''} ${isThere(result) ? '' : 'not-there'}`}
    >
      <th scope="row">
        <span class="objective">{objectiveName(kpi, language)}</span>
        <a href={seriesPath(place, result.series)}>
          {part === undefined ? (
            kpi.description[language]
          ) : (
            <PartTitle description={kpi.description[language]} part={part} isFirst={isFirstOfKpi} />
          )}
        </a>
        <SeriesSource kpi={kpi} result={result} />
      </th>
      <td class="value" data-label={column('value')}>
        <SaidCell said={valueWords(result, ui)} />
      </td>
      <IntervalCell result={result} />
      <td data-label={column('baseline')}>
        <SaidCell said={baselineSaid(result, ui)} />
      </td>
      <td data-label={column('change')}>
        <SaidCell said={changeSaid(result, ui)} />
      </td>
      <td class="verdict" data-label={column('verdict')}>
        <VerdictShape code={shapeOf(standingOf(result))} />
        <SaidCell said={standingSaid(result, ui)} />
        <AmongLine result={result} />
      </td>
      <td class="target" data-label={column('target')}>
        {(goal !== null || target === null) && <SaidCell said={goal} />}
        {target !== null && <SaidCell said={target} />}
      </td>
      <td class="trend-cell" data-label={column('trend')}>
        {values.length > 1 && (
          <SparkLine
            values={values}
            reach={reachOf(result, reach)}
            mark={sparkMark(result)}
            description={trendWords(result, ui)}
          />
        )}
      </td>
    </tr>
  );
}

const isThere = (result: SeriesResult): boolean =>
  !['not-measured', 'not-recorded', 'withheld'].includes(standingOf(result));

/** Of a row with several series, the first says what it is about, all say which part. */
function PartTitle({
  description,
  part,
  isFirst,
}: {
  readonly description: string;
  readonly part: string;
  readonly isFirst: boolean;
}) {
  return (
    <>
      <span class={isFirst ? 'part-of' : 'part-of visually-hidden'}>{description} </span>
      {part}
    </>
  );
}

function SaidCell({ said }: { readonly said: Said | null }) {
  if (said === null) return <EmptyCell />;
  return (
    <span class="stated">
      <strong>{said.main}</strong>
      {said.second !== null && <span class="second-line">{said.second}</span>}
    </span>
  );
}

/** Sessions of a year are named, its many activities are counted. */
const mostNamed = 4;

/** Where a value comes from: the survey, one step away, or who wrote it down. */
function SeriesSource({ kpi, result }: { readonly kpi: Kpi; readonly result: SeriesResult }) {
  const { t, format, language } = useUi();
  if (result.kind === 'recorded') {
    return result.current === null ? null : <span class="second-line">{result.current.source}</span>;
  }
  const sources = result.kind === 'instruments' ? [result.source].filter((source) => source !== null) : result.sources;
  const [first] = sources;
  if (first === undefined) return null;
  if (sources.length > mostNamed)
    return <span class="second-line">{t('scorecard.surveys', { count: sources.length })}</span>;
  if (sources.length > 1)
    return <span class="second-line">{format.list(sources.map(({ label }) => inLanguage(label, language)))}</span>;
  return (
    <span class="second-line">
      <a href={surveyPath(first.surveyId, 'results')}>{inLanguage(first.label, language)}</a>,{' '}
      {format.day(kpi.instrument === 'annual_survey' ? first.closedOn : first.day)}
    </span>
  );
}

function AmongLine({ result }: { readonly result: SeriesResult }) {
  const ui = useUi();
  const said = result.kind === 'satisfaction' ? amongSaid(result, ui) : null;
  return said === null ? null : <span class="second-line">{said}</span>;
}
