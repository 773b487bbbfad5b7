import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { Kpi } from '../../../survey-definitions/plan/kpis.ts';
import type { TargetJudgement } from '../../../survey-definitions/statistics/judge-target.ts';
import type { SeriesTarget } from '../../../survey-definitions/scorecard/series-target.ts';
import { censusKey } from '../../../survey-definitions/statistics/verdict-words.ts';
import { censusSize, marginSize } from '../surveys/results/kpi-words.ts';
import type { Ui } from '../blocks/ui.ts';
import { standingOf } from './series-shape.ts';
import type { Standing } from './series-shape.ts';
import { recordedWords } from './value-words.ts';
import type { Said } from './value-words.ts';

/** The verdict in a few words, and what it depends on. */
export function standingSaid(result: SeriesResult, ui: Ui): Said {
  const standing = standingOf(result);
  if (result.kind !== 'satisfaction' || result.verdict === null) {
    return { main: standingName(standing, ui), second: reasonOf(result, ui) };
  }
  const { verdict } = result;
  if (verdict.code === 'census')
    return { main: ui.t(`scorecard.${censusKey(verdict)}`, censusSize(verdict, ui.format)), second: null };
  const isNear =
    verdict.code === 'maintained' || verdict.code === 'at-least-maintained' || verdict.code === 'slightly-lower';
  const margin = isNear ? ui.t(`scorecard.margin-${verdict.code}`, marginSize(verdict.margin, ui.format)) : null;
  return { main: standingName(standing, ui), second: verdict.indicative ? ui.t('scorecard.indicative') : margin };
}

export const standingName = (standing: Standing, { t }: Pick<Ui, 't'>): string => t(`scorecard.standing.${standing}`);

function reasonOf(result: SeriesResult, { t }: Ui): string | null {
  if (result.kind !== 'satisfaction' || result.comparison?.kind !== 'not-comparable') return null;
  return t(`scorecard.other-${result.comparison.because}`);
}

/** '≥ 80 %' and whether it is reached; null: no target is set. */
export function targetSaid(result: SeriesResult, ui: Ui): (Said & { readonly attained: boolean | null }) | null {
  if (result.kind === 'instruments' || result.target === null) return null;
  const { attained, target } = result;
  // Of a recorded figure the verdict says it.
  const state =
    attained === null || result.kind === 'recorded'
      ? null
      : ui.t(attained ? 'scorecard.reached' : 'scorecard.not-reached');
  return { main: targetWords(result, target, ui), second: state, attained };
}

/** What the plan itself aims at, in its direction's words, and whether it is met; null: at nothing. */
export function goalSaid(kpi: Kpi, goal: TargetJudgement | null | undefined, { t }: Pick<Ui, 't'>): Said | null {
  if (goal === null || goal === undefined) return null;
  return { main: t(`scorecard.direction.${kpi.direction}`), second: t(`scorecard.goal.${goal}`) };
}

const signs = { '>=': '≥', '=': '=', '<=': '≤' } as const;

export function targetWords(
  result: Exclude<SeriesResult, { readonly kind: 'instruments' }>,
  { operator, value }: SeriesTarget,
  ui: Pick<Ui, 'format'>,
): string {
  const written =
    result.kind === 'satisfaction' ? ui.format.plainPercent(value / 100) : recordedWords(result, value, ui);
  return operator === '=' ? written : `${signs[operator]} ${written}`;
}
