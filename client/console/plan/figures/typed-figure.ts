import { periodOf } from '../../../../survey-definitions/figures/period.ts';
import { hasOperations } from '../../../../survey-definitions/figures/recorded-series.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { NewFigure } from '../../../../server/plan/figures/figure-contract.ts';
import { typedAmount } from '../../blocks/form/typed-amount.ts';
import { typedPoints } from '../../blocks/form/typed-percent.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';
import { unitOfSeries } from './series-words.ts';

/** Fields as typed. */
export type TypedFigure = Readonly<Record<'period' | 'value' | 'base' | 'operations' | 'members' | 'source', string>>;

export type ReadFigure =
  | { readonly ok: true; readonly figure: NewFigure }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What was typed for a series; what is left empty is recorded as not known, never as zero. */
export function readTypedFigure(series: string, typed: TypedFigure): ReadFigure {
  const unit = unitOfSeries(series);
  const value = unit === 'percent' ? typedPoints(typed.value) : wholeNumber(typed.value);
  const period = periodOf(typed.period);
  const base = unit === 'percent' ? optional(typed.base, amountOf) : null;
  const operations = hasOperations(series) ? optional(typed.operations, wholeNumber) : null;
  const members = hasOperations(series) ? optional(typed.members, wholeNumber) : null;
  const source = typed.source.trim();
  if (
    value === undefined ||
    period === undefined ||
    base === undefined ||
    operations === undefined ||
    members === undefined ||
    source === ''
  ) {
    const isTyped = (text: string): boolean => text.trim() !== '';
    return {
      ok: false,
      problems: [
        ...missingFields('', { period: typed.period.trim(), value: typed.value.trim(), source }),
        ...(period === undefined && isTyped(typed.period) ? [{ path: 'period', code: 'not-a-period' }] : []),
        ...(value === undefined && isTyped(typed.value)
          ? [{ path: 'value', code: unit === 'percent' ? 'not-a-percentage' : 'not-a-whole-number' }]
          : []),
        ...(base === undefined ? [{ path: 'base', code: 'not-an-amount' }] : []),
        ...(operations === undefined ? [{ path: 'operations', code: 'not-a-number-of' }] : []),
        ...(members === undefined ? [{ path: 'members', code: 'not-a-number-of' }] : []),
      ],
    };
  }
  return { ok: true, figure: { series, value, period, base, operations, members, source } };
}

function amountOf(text: string): number | undefined {
  const amount = typedAmount(text);
  return amount === 0 ? undefined : amount;
}

const optional = (text: string, read: (text: string) => number | undefined): number | null | undefined =>
  text.trim() === '' ? null : read(text);
