import { describe, expect, it } from 'vitest';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import { instrumentRegions, type InstrumentInputs } from '../../../survey-definitions/scorecard/instrument-regions.ts';

const label = {};
const words = {
  statuses: ['implemented', 'planned'].map((code) => ({ code, label })),
  reasons: ['legal', 'cost'].map((code) => ({ code, label })),
};
const shares = (variable: string) => ({ variable, withheld: null, n: 0, counts: {} }) as const;
const instrument = {
  code: 'RKC',
  label,
  status: shares('status'),
  use: shares('use'),
  reasons: shares('reasons'),
  mainReason: null,
  support: null,
  planned: null,
};
const regions = ['north', 'south', 'east'] as const;

type ByRegion = Readonly<Record<(typeof regions)[number], readonly [implemented: number, planned: number]>>;

const regionsWith = (members: ByRegion, earlier?: ByRegion) =>
  instrumentRegions(instrument, words, groundOf(members), earlier && groundOf(earlier)).regions;

/** So many Members of each region implement it, so many plan to and give both reasons. */
function groundOf(members: ByRegion): InstrumentInputs {
  const status = new Map<string, ReadonlyMap<string, number>>();
  const reasons = new Map<string, ReadonlyMap<string, number>>();
  for (const region of regions) {
    const [implemented, planned] = members[region];
    for (let index = 0; index < implemented + planned; index += 1) {
      const member = `${region} ${index}`;
      const isPlanned = index >= implemented;
      status.set(member, new Map([[isPlanned ? 'planned' : 'implemented', 1]]));
      const both: readonly (readonly [string, number])[] = [
        ['legal', 1],
        ['cost', 1],
        ['answered', 1],
      ];
      reasons.set(member, new Map(isPlanned ? both : [['notAsked', 1]]));
    }
  }
  const tallies = new Map<string, VariableTally>([
    ['status', status],
    ['reasons', reasons],
  ]);
  return {
    tallies,
    regionOf: (member) => member.split(' ')[0],
    populations: new Map(regions.map((region) => [region, 30])),
    threshold: 5,
  };
}

describe('an instrument by region', () => {
  it('has the counts of each, and of the reasons how many Members gave any', () => {
    const [north] = regionsWith({ north: [10, 6], south: [12, 7], east: [9, 8] });
    expect(north).toEqual({
      region: 'north',
      status: { variable: 'status', withheld: null, n: 16, counts: { implemented: 10, planned: 6 } },
      reasons: { variable: 'reasons', withheld: null, n: 6, counts: { legal: 6, cost: 6 } },
    });
  });

  it('withholds a region of too few with another one, and then the reasons of both', () => {
    const found = regionsWith({ north: [10, 6], south: [12, 7], east: [2, 1] });
    expect(found[2]?.status.withheld).toBe('primary');
    const hidden = found.filter(({ status }) => status.withheld !== null);
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    for (const { status, reasons } of hidden) {
      expect([status.n, status.counts, reasons.n, reasons.counts]).toEqual([0, {}, 0, {}]);
      expect(reasons.withheld).not.toBeNull();
    }
  });

  it('withholds reasons that too few Members gave, where the status may be shown', () => {
    const found = regionsWith({ north: [10, 2], south: [12, 9], east: [9, 8] });
    expect(found.map(({ status }) => status.withheld)).toEqual([null, null, null]);
    expect(found[0]?.reasons.withheld).toBe('primary');
    expect(found.filter(({ reasons }) => reasons.withheld === 'complementary').length).toBeGreaterThanOrEqual(1);
  });

  it('keeps withheld what was withheld in the wave before', () => {
    const before = { north: [10, 6], south: [12, 7], east: [2, 1] } as const;
    const hidden = regionsWith(before).map(({ status, reasons }) => [status.withheld, reasons.withheld]);
    const now = regionsWith({ north: [10, 6], south: [12, 7], east: [9, 8] }, before);
    const isHidden = (one: unknown): boolean => one !== null;
    expect(now.map(({ status, reasons }) => [status.withheld, reasons.withheld].map(isHidden))).toEqual(
      hidden.map((pair) => pair.map(isHidden)),
    );
  });
});
