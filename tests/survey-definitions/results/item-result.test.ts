import { describe, expect, it } from 'vitest';
import { itemResults, type ItemOptions } from '../../../survey-definitions/results/item-result.ts';
import { tallyByVariable, type TallyRow } from '../../../survey-definitions/results/tally.ts';
import { emptyOccasion } from '../../../survey-definitions/language/occasion.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { membersAnswering, smallDefinition, smallQuestionnaire, tallyOf } from './small-questionnaire.ts';

const byMember: ItemOptions = { unit: 'member', population: 20, threshold: 5 };
const byDelegate: ItemOptions = { unit: 'delegate', population: 20, threshold: 5 };

function resultOf(variable: string, rows: readonly TallyRow[], options: ItemOptions = byMember) {
  const results = itemResults(smallQuestionnaire, tallyByVariable(rows), options);
  const found = results.find((result) => result.variable === variable);
  if (found === undefined) throw new Error(`no result of ${variable}`);
  return found;
}

describe('the results of the items', () => {
  it('stand in questionnaire order, without the unit of analysis and without texts', () => {
    const results = itemResults(smallQuestionnaire, new Map(), byMember);
    const variables = ['documents', 'overall', 'services_room', 'services_interpretation', 'use', 'days'];
    expect(results.map((result) => result.variable)).toEqual(variables);
    expect(results.map((result) => result.row)).toEqual([
      undefined,
      undefined,
      'room',
      'interpretation',
      undefined,
      undefined,
    ]);
  });

  it('count answers, missing reasons and observers apart', () => {
    const members = {
      ...membersAnswering(5, 4),
      ...membersAnswering(2, 2, 4),
      M9: { noOpinion: 1 },
      M10: { skipped: 2 },
    };
    const result = resultOf('documents', tallyOf('documents', { ...members, observer: { 1: 5, 5: 1, skipped: 1 } }));
    expect(result.counts).toEqual({ 5: 4, 2: 2 });
    expect(result.missing).toEqual({ notAsked: 0, skipped: 2, notApplicable: 0, noOpinion: 1 });
    expect(result.observers).toEqual({ 1: 5, 5: 1 });
    expect(result.figure).toMatchObject({
      shown: true,
      n: 6,
      answers: 6,
      population: 20,
      unit: 'member',
      effective: 6,
      membersBehind: 6,
    });
  });

  it('of fewer than ten draw no distribution where nobody is dissatisfied, or all chose the same: it would say 0 % or 100 %', () => {
    const contented = resultOf(
      'documents',
      tallyOf('documents', { ...membersAnswering(4, 6), ...membersAnswering(3, 2, 6) }),
    );
    expect(contented).toMatchObject({ withheld: 'unanimous', counts: {}, shares: {}, score: null });
    expect(contented.figure).toMatchObject({ shown: true, n: 8, rate: 0.75 });
    const some = resultOf(
      'documents',
      tallyOf('documents', { ...membersAnswering(4, 6), ...membersAnswering(2, 2, 6) }),
    );
    expect(some).toMatchObject({ withheld: null, counts: { 4: 6, 2: 2 } });
    const many = resultOf(
      'documents',
      tallyOf('documents', { ...membersAnswering(4, 8), ...membersAnswering(3, 2, 8) }),
    );
    expect(many).toMatchObject({ withheld: null, counts: { 4: 8, 3: 2 } });
  });

  it('give a Member one voice, however many of its delegates answered', () => {
    const rows = tallyOf('overall', { BE: { 5: 3, 1: 1 }, ...membersAnswering(4, 3), ...membersAnswering(2, 2, 3) });
    const { figure, counts } = resultOf('overall', rows);
    expect(counts).toEqual({ 5: 3, 1: 1, 4: 3, 2: 2 });
    expect(figure).toMatchObject({ shown: true, n: 6, answers: 9, effective: 6, membersBehind: 6 });
    expect(figure?.shown && figure.rate).toBeCloseTo((0.75 + 3) / 6, 12);
  });

  it('give a row that is picked a plain interval: of how many it was asked is not known', () => {
    const sections = smallDefinition.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => (item.name === 'services' ? { ...item, pickBeyond: 1 } : item)),
    }));
    const toPick = questionnaireFor({ ...smallDefinition, sections }, emptyOccasion);
    const rows = tallyByVariable(tallyOf('services_room', { ...membersAnswering(5, 4), ...membersAnswering(2, 3, 4) }));
    const figure = itemResults(toPick, rows, byMember).find(({ row }) => row === 'room')?.figure;
    expect(figure).toMatchObject({ shown: true, n: 7, population: null });
  });

  it('count delegates one by one where the delegation was not asked, without finite population', () => {
    const { figure } = resultOf('overall', tallyOf('overall', { '': { 5: 3, 1: 1, 4: 3, 2: 2 } }), byDelegate);
    expect(figure).toMatchObject({ shown: true, unit: 'delegate', n: 9, answers: 9, population: null, census: false });
    expect(figure?.shown && figure.rate).toBeCloseTo(6 / 9, 12);
    expect(figure).toMatchObject({ interval: null, plainInterval: null, effective: null, membersBehind: null });
  });

  it('leave nothing of an item that fewer Members answered than the threshold, however many forms there are', () => {
    const rows = tallyOf('overall', { ...membersAnswering(5, 3), M3: { 1: 7 }, M4: { skipped: 1 } });
    expect(resultOf('overall', rows)).toMatchObject({
      withheld: 'primary',
      counts: {},
      missing: {},
      figure: { shown: false, because: 'primary' },
    });
  });

  it('say 95 % or more where fewer than ten agree, and hide the counts that would say all', () => {
    const result = resultOf('overall', tallyOf('overall', membersAnswering(5, 9)));
    expect(result).toMatchObject({ withheld: 'unanimous', counts: {}, missing: {} });
    expect(result.figure).toEqual({ shown: false, because: 'unanimous', bound: 'at-least-95', n: 9 });
    expect(resultOf('overall', tallyOf('overall', membersAnswering(5, 10))).figure).toMatchObject({
      shown: true,
      rate: 1,
    });
  });

  it('withhold few observers', () => {
    const rows = tallyOf('overall', { ...membersAnswering(5, 12), observer: { 1: 4 } });
    expect(resultOf('overall', rows)).toMatchObject({ withheld: null, observers: {}, observersWithheld: true });
  });

  it.each([
    ['five alike', { 4: 3, 5: 2 }, true],
    ['nine alike', { 1: 3, 3: 6 }, true],
    ['nine, one of another mind', { 5: 8, 1: 1 }, false],
    ['ten alike', { 5: 10 }, false],
  ])('withhold fewer than ten observers who agree: %s', (_, observer, observersWithheld) => {
    const rows = tallyOf('overall', { ...membersAnswering(5, 12), observer });
    expect(resultOf('overall', rows)).toMatchObject({
      observers: observersWithheld ? {} : observer,
      observersWithheld,
    });
  });

  it('show what few observers chose from a list, where there is no rate', () => {
    const ticks = { law: 1, training: 1, answered: 1 };
    const five = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((member) => [member, ticks]));
    const result = resultOf('use', tallyOf('use', { ...five, observer: { law: 5, answered: 5 } }));
    expect(result).toMatchObject({ observers: { law: 5, answered: 5 }, observersWithheld: false });
  });

  it('tell an item that nobody answered from one that is withheld', () => {
    const result = resultOf('overall', tallyOf('overall', membersAnswering('skipped', 3)));
    expect(result).toMatchObject({ withheld: null, missing: { skipped: 3 }, figure: { because: 'no-answers' } });
  });

  it('keep the denominator of a multiple choice, and withhold it by units, not by ticks', () => {
    const ticks = { law: 1, training: 1, answered: 1 };
    const four = Object.fromEntries(['A', 'B', 'C', 'D'].map((member) => [member, ticks]));
    expect(resultOf('use', tallyOf('use', four))).toMatchObject({ withheld: 'primary', counts: {} });
    const five = tallyOf('use', { ...four, E: { other: 1, answered: 1 } });
    expect(resultOf('use', five)).toMatchObject({
      withheld: null,
      counts: { law: 4, training: 4, other: 1, answered: 5 },
      figure: null,
    });
  });

  it('show a number of enough answers only', () => {
    const summary = { units: 5, n: 6, mean: 3, minimum: 1, maximum: 5 };
    const shown = { ...byMember, numbers: new Map([['days', summary]]) };
    const few = { ...byMember, numbers: new Map([['days', { ...summary, units: 4 }]]) };
    expect(resultOf('days', [], shown).numbers).toEqual(summary);
    expect(resultOf('days', [], few).numbers).toBeUndefined();
  });

  it('add up a tally that is kept in shards', () => {
    const rows = tallyOf('overall', membersAnswering(5, 12));
    expect(resultOf('overall', [...rows, ...rows]).counts).toEqual({ 5: 24 });
  });

  it('refuse a tally with a code that is not on the scale', () => {
    expect(() => resultOf('overall', tallyOf('overall', { M0: { 7: 1 } }))).toThrow(RangeError);
  });
});
