import type { TargetOperator } from '../../../../survey-definitions/figures/target.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { NewTarget } from '../../../../server/plan/targets/target-contract.ts';
import type { NewMargin } from '../../../../server/plan/targets/margin-contract.ts';
import { typedPoints } from '../../blocks/form/typed-percent.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';
import { unitOfSeries } from '../figures/series-words.ts';

type Typed = {
  readonly series: string;
  readonly validFrom: string;
  readonly source: string;
};

export type ReadDecision<Input> =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A target as typed, in the unit of its series. */
export function readTypedTarget(
  typed: Typed & { readonly operator: TargetOperator; readonly value: string },
): ReadDecision<NewTarget> {
  const { series, operator, validFrom } = typed;
  const isPercent = series !== '' && unitOfSeries(series) === 'percent';
  const value = isPercent ? typedPoints(typed.value) : wholeNumber(typed.value);
  const source = typed.source.trim();
  const missing = missingFields('', { series, value: typed.value.trim(), validFrom, source });
  if (value !== undefined && missing.length === 0) {
    return { ok: true, input: { series, operator, value, validFrom, source } };
  }
  const isWrong = value === undefined && typed.value.trim() !== '' && series !== '';
  const code = isPercent ? 'not-a-percentage' : 'not-a-whole-number';
  return { ok: false, problems: [...missing, ...(isWrong ? [{ path: 'value', code }] : [])] };
}

/** A margin as typed: percentage points. */
export function readTypedMargin(typed: Typed & { readonly points: string }): ReadDecision<NewMargin> {
  const { series, validFrom } = typed;
  const points = typedPoints(typed.points);
  const source = typed.source.trim();
  const missing = missingFields('', { series, points: typed.points.trim(), validFrom, source });
  if (points !== undefined && points > 0 && points <= 50 && missing.length === 0) {
    return { ok: true, input: { series, points, validFrom, source } };
  }
  const isWrong = typed.points.trim() !== '' && (points === undefined || points === 0 || points > 50);
  return { ok: false, problems: [...missing, ...(isWrong ? [{ path: 'points', code: 'not-a-margin' }] : [])] };
}
