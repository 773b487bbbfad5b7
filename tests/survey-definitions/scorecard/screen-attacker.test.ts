import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import { regionScreen } from '../../../survey-definitions/scorecard/region-screen.ts';
import { seriesRegions } from '../../../survey-definitions/scorecard/series-regions.ts';
import type { RegionResult } from '../../../survey-definitions/scorecard/series-page.ts';
import { randomSurveys, type RandomSurvey } from '../disclosure/random-survey.ts';
import { measuredOnce, surveyOf } from './measured.ts';

/** Two waves with everything that is said of their regions, as files have it. */
function published(survey: RandomSurvey, then: VariableTally, now: VariableTally) {
  const waves = [then, now].map((tally, index) => measuredOnce(surveyOf(String(index), 2024 + index, tally)));
  const tables = waves.map((wave) => seriesRegions(waves, wave, () => survey, 5));
  const [before = null, after = null] = tables;
  return { tables: asFile(tables), screen: asFile(regionScreen(after, before, 0.05)) };
}

const asFile = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** The answers of all who are in a withheld region, handed round among them. */
function otherWorld(tally: VariableTally, { regionOf }: RandomSurvey, regions: readonly RegionResult[]): VariableTally {
  const isHidden = (member: string) => {
    const found = regions.find(({ region }) => region === regionOf(member));
    return found?.figure.shown === false && found.figure.because !== 'unanimous';
  };
  const hidden = [...tally].filter(([member]) => isHidden(member));
  const codes = hidden.map(([, given]) => given);
  const turned = new Map(hidden.map(([member], index) => [member, codes[(index + 1) % codes.length] ?? new Map()]));
  return new Map([...tally].map(([member, given]) => [member, turned.get(member) ?? given]));
}

describe('who reads the changes by region', () => {
  it('reads the same of any two worlds whose published tables are the same, whatever is withheld', () => {
    let told = 0;
    fc.assert(
      fc.property(randomSurveys, (survey) => {
        const [then, now] = survey.items;
        if (then === undefined || now === undefined) return;
        const one = published(survey, then, now);
        const worlds = [
          published(survey, then, otherWorld(now, survey, one.tables[1] ?? [])),
          published(survey, otherWorld(then, survey, one.tables[0] ?? []), now),
        ];
        for (const other of worlds.filter(({ tables }) => sameText(tables, one.tables))) {
          expect(other.screen).toEqual(one.screen);
          if (one.screen?.rows.some(({ compared }) => !compared)) told += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(told).toBeGreaterThan(50);
  });

  it('finds a region compared only where both tables show it, with nothing that they do not give', () => {
    let compared = 0;
    fc.assert(
      fc.property(randomSurveys, (survey) => {
        const [then, now] = survey.items;
        if (then === undefined || now === undefined) return;
        const { tables, screen } = published(survey, then, now);
        for (const row of screen?.rows ?? []) {
          const [before, after] = tables.map((table) => table?.find(({ region }) => region === row.key)?.figure);
          expect(row.compared).toBe(before?.shown === true && after?.shown === true);
          if (!row.compared || !before?.shown || !after?.shown) continue;
          compared += 1;
          expect(row.before).toEqual({ rate: before.rate, n: before.n, population: before.population });
          expect(row.change).toBeCloseTo(after.rate - before.rate, 12);
        }
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(30);
  });
});

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
