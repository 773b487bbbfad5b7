import { describe, expect, it } from 'vitest';
import { cellRanges } from '../disclosure/cell-ranges.ts';
import { composite } from '../../../survey-definitions/statistics/composite.ts';
import { satisfactionOf } from '../../../survey-definitions/statistics/counts.ts';
import { hypergeometricLimits } from '../../../survey-definitions/statistics/hypergeometric-limits.ts';
import { differenceInterval } from '../../../survey-definitions/statistics/change.ts';
import { wilsonInterval } from '../../../survey-definitions/statistics/interval.ts';
import type { Confidence, Interval, IntervalOptions } from '../../../survey-definitions/statistics/interval.ts';
import { meanInterval, standardErrorOfMean } from '../../../survey-definitions/statistics/mean-interval.ts';
import { benjaminiHochberg, holm } from '../../../survey-definitions/statistics/multiplicity.ts';
import { mcNemar } from '../../../survey-definitions/statistics/paired-table.ts';
import { postStratifiedRate, type Stratum } from '../../../survey-definitions/statistics/post-stratified-rate.ts';
import { rake } from '../../../survey-definitions/statistics/raking.ts';
import { responseRates } from '../../../survey-definitions/statistics/response-rate.ts';
import { namedPattern, sdcTable } from '../disclosure/sdc-table.ts';
import { pooledOf, respondentMeanOf, rowsOf, jackknifeOf } from './composite-alternatives.ts';
import { correlationOfYears, limitsOf, overlapOf, pooledFigureOf } from './change-vectors.ts';
import { rateOfCounts } from './figures.ts';
import { inputsOf, vectors, type VectorInputs } from './methodology-vectors.ts';
import { agrestiMinInterval, changeOf, chiSquareP, newcombePairedInterval } from './published-tests.ts';

type Value = number | undefined;

const uttlesford = {
  codes: { 5: 39, 4: 62, 2: 9, 1: 3 },
  missing: { noOpinion: 81 },
};
const fivePoints = { id: 'satisfaction-5', codes: [1, 2, 3, 4, 5], satisfied: [4, 5], dissatisfied: [1, 2] };
const bentur = { both: 1, onlyNow: 1, onlyThen: 7, neither: 12 };
const cavo = { both: 59, onlyNow: 6, onlyThen: 16, neither: 80 };
const tenRespondents = 'composite: mean of item rates, pooled, respondent mean';

const computed: Readonly<Record<string, () => readonly Value[]>> = {
  'uttlesford top2 without no-opinion (101/113); with it (101/194); net': () => {
    const { rate, netSatisfaction, satisfied, valid } = satisfactionOf(uttlesford, fivePoints);
    return [rate, satisfied / (valid + uttlesford.missing.noOpinion), netSatisfaction];
  },
  'uttlesford mean, sd, t CI': () => {
    const { valid, mean = Number.NaN, sd } = satisfactionOf(uttlesford, fivePoints);
    return [mean, sd, ...limits(meanInterval({ n: valid, mean, sd }))];
  },
  'NIST ZARR13 t CI': () => limits(meanInterval({ n: 195, mean: 9.26146, sd: 0.022789 })),
  'wilson 18/20': () => wilson(18, 20),
  'wilson 4/20': () => wilson(4, 20),
  'wilson 4/200': () => wilson(4, 200),
  'wilson 190/200': () => wilson(190, 200),
  'wilson 13/16': () => wilson(13, 16),
  'wilson 81/263': () => wilson(81, 263),
  'wilson 15/148': () => wilson(15, 148),
  'wilson 0/20': () => wilson(0, 20),
  'wilson 1/29': () => wilson(1, 29),
  'wilson 116/186': () => wilson(116, 186),
  'wilson FPC 16/22 N=3200 90%': () => wilson(16, 22, { population: 3200, confidence: 0.9 }),
  'wilson FPC 45/100 N=300': () => wilson(45, 100, { population: 300 }),
  'wilson FPC 92/116 N=186': () => wilson(92, 116, { population: 186 }),
  'wilson FPC census 148/186': () => wilson(148, 186, { population: 186 }),
  'SE FPC 45/100 N=300': () => [proportionError(45, 100, 300)],
  'SE of total 38/200 N=3042': () => [3042 * proportionError(38, 200, 3042)],
  'newcombe indep 7/34 vs 1/34': () => newcombe(7, 34, 1, 34),
  'newcombe indep (56, 70, 48, 80)': () => newcombe(56, 70, 48, 80),
  'newcombe indep (9, 10, 3, 10)': () => newcombe(9, 10, 3, 10),
  'newcombe indep (6, 7, 2, 7)': () => newcombe(6, 7, 2, 7),
  'newcombe indep (5, 56, 0, 29)': () => newcombe(5, 56, 0, 29),
  'newcombe indep (0, 10, 0, 20)': () => newcombe(0, 10, 0, 20),
  'newcombe indep (10, 10, 0, 10)': () => newcombe(10, 10, 0, 10),
  'newcombe indep 93/116 vs 97/124, 95% and 90%': () => [
    ...newcombe(93, 116, 97, 124).slice(1),
    ...newcombe(93, 116, 97, 124, 0.9).slice(1),
  ],
  'mcnemar bentur (1,1;7,12): exact, mid-p, asymptotic, asymptotic CC': () => Object.values(mcNemar(bentur) ?? {}),
  'mcnemar cavo (59,6;16,80): exact, mid-p, asymptotic, asymptotic CC': () => Object.values(mcNemar(cavo) ?? {}),
  'mcnemar exact statsmodels': () =>
    [
      [121, 59],
      [70, 59],
      [80, 59],
      [30, 60],
      [10, 30],
      [10, 10],
    ].map(([onlyNow = 0, onlyThen = 0]) => mcNemar({ onlyNow, onlyThen })?.exact),
  'agresti-min bentur': () => [changeOf(bentur), ...limits(agrestiMinInterval(bentur))],
  'agresti-min cavo': () => [changeOf(cavo), ...limits(agrestiMinInterval(cavo))],
  'agresti-min b=40 c=20 n=160 (limits of b-c)': () =>
    limits(agrestiMinInterval({ both: 60, onlyNow: 40, onlyThen: 20, neither: 40 })),
  'newcombe paired cavo': () => [changeOf(cavo), ...limits(newcombePairedInterval(cavo))],
  'newcombe paired bentur': () => [changeOf(bentur), ...limits(newcombePairedInterval(bentur))],
  holm: () => holm(inputsOf('holm').p_sorted ?? []),
  bh: () => benjaminiHochberg(inputsOf('bh').p_sorted ?? []),
  'BH 1995 fifteen p-values: adjusted': () => benjaminiHochberg(inputsOf('BH 1995 fifteen p-values: adjusted').p ?? []),
  'BH 1995 fifteen p-values: Holm': () => holm(inputsOf('BH 1995 fifteen p-values: Holm').p ?? []).slice(0, 6),
  'AAPOR RR1..RR6': () =>
    Object.values(responseRates({ complete: 4, partial: 2, refusal: 1, nonContact: 1, other: 1, unknown: 2 }, 0.9)),
  'WCO published response rates': () => [censusResponse(116, 186), censusResponse(124, 183)],
  'independent p (chi-square, no correction): 93/116 vs 97/124; 56/70 vs 48/80': () => [
    chiSquareP(93, 116, 97, 124),
    chiSquareP(56, 70, 48, 80),
  ],
  'composite: mean of item rates, pooled, respondent mean': () => {
    const rows = rowsOf(inputsOf(tenRespondents).answers ?? []);
    return [composite(rows, { minimumValid: 1 }).rate, pooledOf(rows), respondentMeanOf(rows)];
  },
  'composite: JK1 standard errors (mean of items, pooled)': () => {
    const rows = rowsOf(inputsOf(tenRespondents).answers ?? []);
    return [composite(rows, { minimumValid: 1 }).standardError, jackknifeOf(rows, pooledOf)];
  },
  'hypergeometric exact CI 45/100 N=300': () => limits(hypergeometricLimits(45, 100, 300)),
  'hypergeometric exact CI 92/116 N=186': () => limits(hypergeometricLimits(92, 116, 186)),
  'raking apiclus1 stype x sch.wide': () => raked('raking apiclus1 stype x sch.wide').flat(),
  'raked mean api00': () => [rakedMean('raked mean api00')],
  'post-stratified rate, raw rate, Kish deff': () => {
    const { rate, rawRate, designEffect } = postStratifiedRate(strataOf('post-stratified rate, raw rate, Kish deff'));
    return [rate, rawRate, designEffect];
  },
  'stratified SE with FPC': () => [postStratifiedRate(strataOf('stratified SE with FPC')).standardError],
  'suppression audit: w|b before (exact disclosure)': () => {
    const range = rangeOfWb(['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd']);
    return range?.lower === range?.upper ? [range?.lower] : limits(range);
  },
  'suppression audit: w|b after one more suppression': () =>
    limits(rangeOfWb(inputsOf('suppression audit: w|b after one more suppression').withheld ?? [])),
};

/** Those of sections 5 and 7 carry what they are made of: by the beginning of their names. */
const families: Readonly<Record<string, (inputs: VectorInputs) => readonly Value[]>> = {
  'limits: ': limitsOf,
  'overlap: ': overlapOf,
  'pooled: rho of two years': () => [correlationOfYears(...yearsOfCommittee)],
  'pooled: ': pooledFigureOf,
};

const familyOf = (name: string) => Object.entries(families).find(([beginning]) => name.startsWith(beginning))?.[1];

/** The two years that the name of the vector spells out. */
const yearsOfCommittee: Parameters<typeof correlationOfYears> = [
  { A: [1, 1], B: [1], C: [0.5, 1], D: [0, 0], E: [1, 0], F: [1] },
  20,
  { A: [1], B: [1, 1], C: [0.5], D: [0], E: [1], G: [1] },
  18,
];

const notOurs: Readonly<Record<string, string>> = {
  'uttlesford weighted satisfied share': "the panel's own weighted variant, a different statistic",
};

describe('the vectors of methodology.md', () => {
  it.each(vectors.filter(({ name }) => !(name in notOurs)))('$name, from $source', (vector) => {
    const values = computed[vector.name]?.() ?? familyOf(vector.name)?.(vector.inputs ?? {});
    expect(values, 'neither computed nor listed as not ours').toBeDefined();
    expect(values).toHaveLength(vector.reference.length);
    vector.reference.forEach((reference, index) => {
      const value = values?.[index];
      if (reference === null) return expect(value, `value ${index}`).toBeUndefined();
      const excess = Math.abs((value ?? Number.NaN) - reference) - vector.tolerance;
      expect(excess, `value ${index}: ${value} for ${reference}`).toBeLessThanOrEqual(0);
    });
  });

  it('are each computed or excused, and nothing else is', () => {
    const named = [...Object.keys(computed), ...Object.keys(notOurs)];
    const others = vectors.filter(({ name }) => familyOf(name) === undefined);
    expect(named.toSorted()).toEqual(others.map(({ name }) => name).toSorted());
  });
});

function limits(interval: Interval | undefined): readonly Value[] {
  return [interval?.lower, interval?.upper];
}

function wilson(satisfied: number, valid: number, options?: IntervalOptions): readonly Value[] {
  return limits(wilsonInterval(satisfied, valid, options));
}

/** A proportion is the mean of zeros and ones, so its standard error is that of a mean. */
function proportionError(satisfied: number, n: number, population: number): number {
  const mean = satisfied / n;
  const sd = Math.sqrt((mean * (1 - mean) * n) / (n - 1));
  return standardErrorOfMean({ n, mean, sd }, population) ?? Number.NaN;
}

function newcombe(x1: number, n1: number, x2: number, n2: number, confidence?: Confidence): readonly Value[] {
  const first = wilsonInterval(x1, n1, { confidence });
  const second = wilsonInterval(x2, n2, { confidence });
  if (first === undefined || second === undefined) return [];
  const sides = [
    { rate: x1 / n1, interval: first },
    { rate: x2 / n2, interval: second },
  ] as const;
  return [x1 / n1 - x2 / n2, ...limits(differenceInterval(...sides))];
}

function raked(name: string): readonly (readonly number[])[] {
  const { counts = [], row_targets = [], column_targets = [] } = inputsOf(name);
  return rake(counts, row_targets, column_targets) ?? [];
}

/** Weighted mean of a variable whose sums by cell are known: each answer weighs fitted / counted. */
function rakedMean(name: string): number {
  const { counts = [], cell_sums = [] } = inputsOf(name);
  const fitted = raked(name);
  const weighted = cell_sums.flatMap((row, index) =>
    row.map((sum, column) => ((fitted[index]?.[column] ?? 0) / (counts[index]?.[column] ?? 0)) * sum),
  );
  return weighted.reduce((sum, value) => sum + value, 0) / fitted.flat().reduce((sum, value) => sum + value, 0);
}

function strataOf(name: string): readonly Stratum[] {
  const [N, n, satisfied] = listsOf(inputsOf(name));
  return N.flatMap((population, index) => {
    const stratum = rateOfCounts(satisfied[index] ?? 0, n[index] ?? 0, population);
    return stratum.rate === undefined ? [] : [{ ...stratum, rate: stratum.rate, population }];
  });
}

const listsOf = ({ N, n, satisfied }: VectorInputs): readonly [Numbers, Numbers, Numbers] => [
  listOf(N),
  listOf(n),
  listOf(satisfied),
];

type Numbers = readonly number[];

const listOf = (value: VectorInputs['N']): Numbers => (Array.isArray(value) ? value : []);

const rangeOfWb = (withheld: readonly string[]) =>
  cellRanges(sdcTable, namedPattern(withheld)).cells[0]?.[1] ?? undefined;

function censusResponse(complete: number, population: number): Value {
  const silent = { partial: 0, refusal: 0, nonContact: population - complete, other: 0, unknown: 0 };
  return responseRates({ complete, ...silent }).rr1;
}
