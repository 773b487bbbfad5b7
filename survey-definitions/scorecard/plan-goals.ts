import { attains } from '../figures/target.ts';
import type { Kpi } from '../plan/kpis.ts';
import { judgeRow, judgeTarget, type TargetJudgement } from '../statistics/judge-target.ts';
import type { RecordedSeries } from './recorded-series.ts';
import type { SatisfactionSeries } from './satisfaction-series.ts';
import type { ScorecardRow, SeriesResult } from './scorecard.ts';

/**
 * Whether the plan's own aim is met: its number, or what its direction says in words (methodology.md section 8). null where the plan
 * aims at nothing. A number that was decided stands beside it and changes nothing here.
 */
export function goalOfSeries(kpi: Kpi, result: SeriesResult): TargetJudgement | null {
  if (kpi.direction === 'monitor' || result.kind === 'instruments') return null;
  return result.kind === 'recorded' ? goalOfFigure(kpi, result) : goalOfRate(kpi, result);
}

function goalOfFigure({ direction, target }: Kpi, { current, previous, baseline }: RecordedSeries): TargetJudgement {
  if (current === null) return 'not-shown';
  if (target !== null) return attains(current.value, target) ? 'met' : 'missed';
  const earlier = baseline === null || baseline.id === current.id ? previous : baseline;
  const worded = direction === 'maintain_or_increase' ? 'maintain-or-increase' : 'increase';
  return judgeTarget(worded, { kind: 'recorded', value: current.value, earlier: earlier?.value ?? null }, 0);
}

function goalOfRate(
  { direction, target }: Kpi,
  { figure, comparison, verdict, margin }: SatisfactionSeries,
): TargetJudgement {
  if (target !== null) {
    if (figure?.shown !== true) return 'not-shown';
    return attains(Math.round(figure.rate * 1e12) / 1e10, target) ? 'met' : 'missed';
  }
  if (comparison === null || verdict === null || !isJudged(comparison)) return 'not-shown';
  const worded = direction === 'increase' ? 'increase' : 'maintain-or-increase';
  return judgeTarget(worded, { kind: 'rate', change: comparison, verdict }, margin);
}

type Comparison = NonNullable<SatisfactionSeries['comparison']>;
type Judged = Extract<Comparison, { readonly kind: 'independent' | 'overlap' | 'indicative' | 'census' }>;

const isJudged = (comparison: Comparison): comparison is Judged =>
  ['independent', 'overlap', 'indicative', 'census'].includes(comparison.kind);

/** How many of the plan's targets are met, by its rows: of several series a row is met only if all are. */
export function countGoals(rows: readonly ScorecardRow[]): Readonly<Record<TargetJudgement, number>> {
  const judged = rows.flatMap(({ plan, goals }) => {
    const ofSeries = Object.values(goals);
    return plan.countsTargets || ofSeries.length === 0 ? [] : [judgeRow(ofSeries)];
  });
  const count = (wanted: TargetJudgement): number => judged.filter((one) => one === wanted).length;
  return { met: count('met'), missed: count('missed'), 'not-shown': count('not-shown') };
}
