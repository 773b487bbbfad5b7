import type { FigureUnit } from '../../../../survey-definitions/figures/recorded-series.ts';
import type { Period } from '../../../../survey-definitions/figures/period.ts';
import { periodText } from '../../../../survey-definitions/figures/period.ts';
import type { Target } from '../../../../survey-definitions/figures/target.ts';
import type { Format } from '../../words/format.ts';
import type { Translate } from '../../words/translate.ts';

/** A value in the unit of its row. */
export const valueText = (value: number, unit: FigureUnit, format: Format): string =>
  unit === 'percent' ? format.plainPercent(value / 100) : format.plainNumber(value);

/** '2025', 'July 2025' or 'July 2024 – June 2025'. */
export function periodWords(period: Period, format: Format): string {
  const short = periodText(period);
  if (short.length === 4) return short;
  const from = format.month(`${period.from}-01`);
  return period.from === period.to ? from : `${from} – ${format.month(`${period.to}-01`)}`;
}

/** 'at least 80%' */
export function targetText({ operator, value }: Target, unit: FigureUnit, t: Translate, format: Format): string {
  return t(`targets.aim.${operatorNames[operator]}`, { value: valueText(value, unit, format) });
}

export const operatorNames = { '>=': 'at-least', '<=': 'at-most', '=': 'exactly' } as const;
