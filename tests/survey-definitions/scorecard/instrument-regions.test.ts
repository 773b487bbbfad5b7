import { describe, expect, it } from 'vitest';
import { settledBreakdown } from '../../../survey-definitions/disclosure/settled-breakdown.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import type { InstrumentResult } from '../../../survey-definitions/scorecard/instruments-series.ts';
import { instrumentRegions } from '../../../survey-definitions/scorecard/instrument-regions.ts';

const label = {};
const words = {
  statuses: ['implemented', 'planned'].map((code) => ({ code, label })),
  uses: ['routinely', 'hardly'].map((code) => ({ code, label })),
  reasons: ['legal', 'cost'].map((code) => ({ code, label })),
  supports: ['training'].map((code) => ({ code, label })),
};
const shares = (variable: string) => ({ variable, withheld: null, n: 0, counts: {} }) as const;
const instrument = {
  code: 'RKC',
  label,
  status: shares('status'),
  use: shares('use'),
  reasons: shares('reasons'),
  mainReason: shares('mainReason'),
  support: shares('support'),
  planned: null,
};
const regions = ['AMS', 'AP', 'ESA'] as const;

type ByRegion = Readonly<Record<(typeof regions)[number], readonly [implemented: number, planned: number]>>;

/** So many Members of each region implement and use it, so many plan to and give both reasons. */
function regionsWith(members: ByRegion, told: InstrumentResult = instrument) {
  const all = regions.flatMap((region) => {
    const [implemented, planned] = members[region];
    return Array.from({ length: implemented + planned }, (_, index) => ({
      region,
      member: `${region} ${index}`,
      isPlanned: index >= implemented,
    }));
  });
  const tally = (codesOf: (isPlanned: boolean) => readonly string[]): VariableTally =>
    new Map(all.map(({ member, isPlanned }) => [member, new Map(codesOf(isPlanned).map((code) => [code, 1]))]));
  const tallies = new Map([
    ['status', tally((isPlanned) => [isPlanned ? 'planned' : 'implemented'])],
    ['use', tally((isPlanned) => [isPlanned ? 'notAsked' : 'routinely'])],
    ['reasons', tally((isPlanned) => (isPlanned ? ['legal', 'cost', 'answered'] : ['notAsked']))],
    ['mainReason', tally((isPlanned) => [isPlanned ? 'cost' : 'notAsked'])],
    ['support', tally((isPlanned) => (isPlanned ? ['training', 'answered'] : ['notAsked']))],
  ]);
  const placed = new Map(all.map(({ member, region }) => [member, region]));
  const ground = { groups: regions, placed, sizes: new Map(), tallies, headline: 'status' };
  return instrumentRegions(told, words, { tallies, breakdown: settledBreakdown(ground, undefined, 5) }).regions;
}

describe('an instrument by region', () => {
  it('has the counts of each line, and of the reasons how many Members gave any', () => {
    const [first] = regionsWith({ AMS: [16, 16], AP: [17, 12], ESA: [19, 18] });
    expect(first).toEqual({
      groups: ['AMS'],
      status: { variable: 'status', withheld: null, n: 32, counts: { implemented: 16, planned: 16 } },
      use: { variable: 'use', withheld: null, n: 16, counts: { routinely: 16 } },
      reasons: { variable: 'reasons', withheld: null, n: 16, counts: { legal: 16, cost: 16 } },
      mainReason: { variable: 'mainReason', withheld: null, n: 16, counts: { cost: 16 } },
      support: { variable: 'support', withheld: null, n: 16, counts: { training: 16 } },
    });
  });

  it('tells the status in finer lines than the reasons that few gave: each adds up by itself', () => {
    const lines = regionsWith({ AMS: [10, 12], AP: [12, 4], ESA: [19, 8] });
    const told = (of: 'status' | 'use' | 'reasons') =>
      lines.flatMap(({ groups, [of]: found }) => (found === null ? [] : [[groups.join('+'), found.n]]));
    expect(told('status')).toEqual([
      ['AMS', 22],
      ['AP', 16],
      ['ESA', 27],
    ]);
    expect(told('use')).toEqual([
      ['AMS', 10],
      ['AP', 12],
      ['ESA', 19],
    ]);
    expect(told('reasons')).toEqual([]);
  });

  it('has no lines where the total is withheld', () => {
    const status = { ...instrument.status, withheld: 'primary' as const };
    const lines = regionsWith({ AMS: [10, 12], AP: [12, 14], ESA: [19, 18] }, { ...instrument, status });
    expect(lines.map(({ status: found }) => found)).toEqual([null, null, null]);
  });
});
