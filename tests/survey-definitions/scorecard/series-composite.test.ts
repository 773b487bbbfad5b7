import { describe, expect, it } from 'vitest';
import { itemResults } from '../../../survey-definitions/results/item-result.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import { seriesComposite } from '../../../survey-definitions/scorecard/series-composite.ts';
import { smallQuestionnaire } from '../results/small-questionnaire.ts';
import { tallyOfCodes } from './measured.ts';

/** The composite of the items that these tallies are of. */
function compositeOf(byItem: Readonly<Record<string, VariableTally>>, population: number | null = null) {
  const tallies = new Map(Object.entries(byItem));
  const counting = { unit: 'member', population, threshold: 5 } as const;
  const items = itemResults(smallQuestionnaire, tallies, counting)
    .filter(({ variable }) => tallies.has(variable))
    .map((item) => ({ ...item, label: {}, codes: [], question: null, feeds: null }));
  return seriesComposite(items, { questionnaire: smallQuestionnaire, tallies, population, threshold: 5 });
}

describe('the composite of a series', () => {
  it('is the mean of the item rates, by the worked example of methodology.md section 3', () => {
    // Ten respondents; 0 stands for no answer, 5 for satisfied, 2 for not.
    const first = tallyOfCodes([5, 5, 5, 5, 2, 5, 5, 2, 5, 5]);
    const second = tallyOfCodes([5, 5, 2, 5, 2, 5, 0, 5, 5, 2]);
    const third = tallyOfCodes([5, 0, 0, 0, 2, 0, 2, 0, 5, 0]);
    const composite = compositeOf({ overall: first, documents: second });
    expect(composite).toMatchObject({ n: 10, leftOut: [] });
    expect(composite?.rate).toBeCloseTo((0.8 + 6 / 9) / 2, 12);
    expect(compositeOf({ overall: first, documents: second, services_room: third })?.leftOut).toEqual([
      'services_room',
    ]);
  });

  it('leaves out an item of too few answers, and says so', () => {
    const items = { overall: tallyOfCodes([5, 4, 2, 4, 5, 2]), documents: tallyOfCodes([5, 2, 2, 4, 2, 2]) };
    const few = { ...items, services_room: tallyOfCodes([5, 5, 2, 0, 0, 0]) };
    expect(compositeOf(few)).toMatchObject({ rate: 0.5, n: 6, leftOut: ['services_room'] });
    expect(compositeOf(few)?.items.toSorted()).toEqual(['documents', 'overall']);
  });

  it('is none where it would give away an item that is withheld for being unanimous', () => {
    const items = { overall: tallyOfCodes([5, 4, 2, 4, 5, 2]), documents: tallyOfCodes([5, 2, 2, 4, 2, 2]) };
    expect(compositeOf({ ...items, services_room: tallyOfCodes([5, 5, 4, 5, 4, 5]) })).toBeNull();
  });

  it('is none of one item', () => {
    expect(compositeOf({ overall: tallyOfCodes([5, 4, 2, 4, 5, 2]) })).toBeNull();
  });

  it('of all Members is a fact', () => {
    const items = { overall: tallyOfCodes([5, 4, 2, 4, 5, 2]), documents: tallyOfCodes([5, 2, 2, 4, 2, 2]) };
    expect(compositeOf(items, 6)?.interval).toEqual({ lower: 0.5, upper: 0.5 });
  });
});
