import { yearPeriod } from '../../../survey-definitions/figures/period.ts';
import type { NewFigure } from '../../plan/figures/figure-contract.ts';

type Row = readonly [series: string, source: string, values: readonly number[], base?: readonly number[]];

const firstYear = 2022;
const implementation = 'Implementation Plan, yearly review';
const activities = 'Register of capacity-building activities';
const cooperation = 'Register of memoranda and joint action plans';

/** From 2022 to 2025. Most go the right way, none by a straight line; some targets are reached and some are not. */
const rows: readonly Row[] = [
  ['RES.completion', 'Review of the Strategic Plan', [21, 46, 71, 90]],
  ['SO1.completion', implementation, [28, 55, 83, 100], [36, 36, 38, 38]],
  ['SO2.completion', implementation, [24, 52, 76, 96], [29, 29, 29, 28]],
  ['SO3.completion', implementation, [31, 58, 79, 100], [41, 41, 40, 40]],
  ['SO4.completion', implementation, [19, 44, 68, 91], [33, 33, 34, 34]],
  ['FA.completion', implementation, [12, 37, 63, 85], [24, 24, 27, 27]],
  ['ORG.completion', implementation, [25, 50, 88, 100], [16, 16, 16, 16]],
  ['SP2.partnerships.SO1', cooperation, [1, 2, 2, 3]],
  ['SP2.partnerships.SO2', cooperation, [0, 1, 1, 1]],
  ['SP2.partnerships.SO3', cooperation, [1, 1, 3, 2]],
  ['SP2.partnerships.SO4', cooperation, [0, 0, 1, 0]],
  ['SP3.alignment', activities, [74.2, 79.6, 83.1, 86.5], [120, 142, 154, 163]],
  ['SP3.accredited-delivery', activities, [58.3, 61.3, 66.9, 71.2], [120, 142, 154, 163]],
  ['SP3.external-experts', 'Database of accredited Customs experts', [168, 181, 204, 219]],
  ['SP3.funds', 'Accounts of the Organization', [69.5, 71.8, 70.4, 76.1]],
];

/** Final reports of joint operations: seizures, operations, Members that took part. */
const seizures = [
  [2_310, 11, 128],
  [2_745, 13, 134],
  [2_602, 12, 131],
  [3_118, 14, 139],
] as const;

const nothing = { base: null, operations: null, members: null };

/** The figures of the demonstration that no survey gives; all of them are invented. */
export const demoFigures: readonly NewFigure[] = [
  ...rows.flatMap(([series, source, values, base]) =>
    values.map((value, index) => ({
      ...nothing,
      series,
      value,
      period: yearPeriod(firstYear + index),
      base: base?.[index] ?? null,
      source: `${source} ${firstYear + index} (invented)`,
    })),
  ),
  ...seizures.map(([value, operations, members], index) => ({
    series: 'SP2.seizures',
    value,
    period: yearPeriod(firstYear + index),
    base: null,
    operations,
    members,
    source: `Final reports of the joint operations of ${firstYear + index} (invented)`,
  })),
];

/** What was recorded first and then corrected: the history shows both. */
export const demoSlip: Pick<NewFigure, 'series' | 'period' | 'value'> = {
  series: 'SP2.seizures',
  period: yearPeriod(2024),
  value: 2_206,
};
