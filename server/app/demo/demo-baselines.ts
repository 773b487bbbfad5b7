import type { NewBaseline } from '../../plan/baselines/baseline-contract.ts';

const SCALE = 'satisfaction/5-4-3-2-1';

type Row = readonly [
  series: string,
  rate: number,
  n: number | null,
  population: number | null,
  unit: NewBaseline['unit'],
  measuredOn: string,
  source: string,
];

/**
 * Baselines of the demonstration. Those of 2022 are what its wave gave, so that Members are compared one by one. Some are
 * complete, one has a rate only: then a verdict is no more than indicative.
 */
const rows: readonly Row[] = [
  ['RES.satisfaction-overall', 0.768, 112, 184, 'member', '2022-02-28', 'Annual survey 2022'],
  ['SP1.satisfaction', 0.766, 111, 184, 'member', '2022-02-28', 'Annual survey 2022'],
  ['SP2.satisfaction-joint-operations', 0.724, 58, 184, 'member', '2022-02-28', 'Annual survey 2022'],
  ['SP4.satisfaction', 0.699, 113, 184, 'member', '2022-02-28', 'Annual survey 2022'],
  ['SP5.satisfaction', 0.694, 111, 184, 'member', '2022-02-28', 'Annual survey 2022'],
  ['FA.satisfaction-work.FA1', 0.645, 110, 184, 'member', '2022-02-28', 'Annual survey 2022'],
  ['FA.satisfaction-work.FA2', 0.652, 112, 184, 'member', '2022-02-28', 'Annual survey 2022'],
  ['FA.satisfaction-work.FA3', 0.748, 107, 184, 'member', '2022-02-28', 'Annual survey 2022'],
  ['SO1.satisfaction-ptc', 0.7, 47, 104, 'member', '2022-10-21', 'Survey after the 239th/240th Sessions'],
  ['SO2.satisfaction-hsc', 0.74, 34, 66, 'member', '2022-09-30', 'Survey after the 70th Session'],
  ['SO3.satisfaction-ec', 0.47, 58, null, 'delegate', '2022-05-20', 'Survey after the 41st Session'],
  [
    'SO4.satisfaction-cbc',
    0.68,
    null,
    null,
    null,
    '2022-04-15',
    'Survey after the 13th Session; only the rate was kept',
  ],
  ['SP3.satisfaction', 0.76, 83, null, 'member', '2022-12-31', 'Surveys after the activities of 2022'],
];

const definitionOf: Readonly<Record<string, string>> = {
  'SO1.satisfaction-ptc': 'post-session-ptc/overall/1',
  'SO2.satisfaction-hsc': 'post-session-hsc/overall/1',
};

/** Where unit, scale and wording are known they are named; elsewhere a comparison says that it assumes them. */
export const demoBaselines: readonly NewBaseline[] = rows.map(
  ([series, rate, n, population, unit, measuredOn, source]) => ({
    series,
    rate,
    n,
    population,
    unit,
    scale: SCALE,
    wording: definitionOf[series] ?? null,
    measuredOn,
    source: `${source} (invented)`,
  }),
);
