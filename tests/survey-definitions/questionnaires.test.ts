import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../survey-definitions/answering/check-answers.ts';
import { durationOf } from '../../survey-definitions/answering/duration.ts';
import { codesOf } from '../../survey-definitions/kinds/choice.ts';
import { narrowed } from '../../survey-definitions/kinds/single-choice.ts';
import { emptyOccasion } from '../../survey-definitions/language/occasion.ts';
import { questionnaireFor } from '../../survey-definitions/questionnaire/questionnaire.ts';
import { isBlock, type Definition } from '../../survey-definitions/questionnaire/definition.ts';
import type { Item } from '../../survey-definitions/kinds/kinds.ts';
import { satisfactionSeries } from '../../survey-definitions/kpis.ts';
import { compiled, documentsIn, folders } from './questionnaires.ts';

const committees = ['ptc', 'hsc', 'ec', 'cbc'] as const;
const definitions = folders.map((folder) => compiled(folder).definition);

const itemsOf = (definition: Definition): readonly Item[] =>
  definition.sections.flatMap((section) =>
    section.items.flatMap((entry): readonly Item[] => (isBlock(entry) ? entry.items : [entry])),
  );

const headlinesOf = (definition: Definition): readonly { item: Item; series: string }[] =>
  itemsOf(definition).flatMap((item) =>
    item.kind === 'rating' && typeof item.feeds === 'string' ? [{ item, series: item.feeds }] : [],
  );

describe('the questionnaires and the KPIs', () => {
  it('every satisfaction series is fed by exactly one item of all questionnaires, and no other series by any', () => {
    const fed = definitions.flatMap(headlinesOf).map(({ series }) => series);
    const ofAreas = fed.flatMap((series) =>
      series.includes('{repeat.key}')
        ? ['FA1', 'FA2', 'FA3'].map((key) => series.replace('{repeat.key}', key))
        : series,
    );
    expect(ofAreas.toSorted()).toEqual(satisfactionSeries.toSorted());
  });

  it.each([
    ['annual-engagement', 7],
    ['post-session/ptc', 1],
    ['post-session/hsc', 1],
    ['post-session/ec', 1],
    ['post-session/cbc', 1],
    ['post-capacity-building', 1],
    // The satisfaction with the follow-up is asked of the same Members about the same activity: a second item of SP3.satisfaction would
    // count them twice.
    ['post-capacity-building-follow-up', 0],
  ] as const)('%s has %i headline items', (folder, count) => {
    expect(headlinesOf(compiled(folder).definition)).toHaveLength(count);
  });

  it('a headline item is required, rated on the scale of satisfaction, and can be answered by "no opinion"', () => {
    for (const { item } of definitions.flatMap(headlinesOf)) {
      expect(item).toMatchObject({ kind: 'rating', scale: 'satisfaction', required: true, missing: ['noOpinion'] });
    }
  });

  it('nothing else is required but the unit of analysis and what a headline item hangs on', () => {
    const required = definitions.map((definition) => ({
      name: definition.name,
      items: itemsOf(definition).flatMap((item) => (item.required ? [item.name] : [])),
    }));
    const afterSession = ['capacity', 'delegation', 'overall'];
    expect(Object.fromEntries(required.map(({ name, items }) => [name, items]))).toEqual({
      'annual-engagement': [
        'delegation',
        'overall',
        'sp1Overall',
        'sp2Participation',
        'sp2Overall',
        'sp4Overall',
        'sp5Overall',
        'work',
        'effect',
      ],
      'post-session-ptc': afterSession,
      'post-session-hsc': afterSession,
      'post-session-ec': afterSession,
      'post-session-cbc': afterSession,
      'post-capacity-building': afterSession,
      'post-capacity-building-follow-up': ['delegation', 'overall'],
    });
  });

  it('every rating of every questionnaire uses the one scale, so that results compare', () => {
    for (const { scales } of definitions) {
      expect(scales).toEqual({
        satisfaction: { codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] },
      });
    }
  });
});

describe('the annual questionnaire', () => {
  const { definition, texts } = compiled('annual-engagement');
  const asksInstruments = definition.sections.findIndex(({ items }) =>
    items.some((entry) => isBlock(entry) && !('occasion' in entry.over)),
  );
  const areas = ['FA1', 'FA2', 'FA3'].map((code) => ({ code, label: { en: code, fr: code } }));
  const occasion = { ...emptyOccasion, lists: { focusAreas: areas } };

  it('asks every rating before the instruments, in about twelve minutes', () => {
    const ratings = (sections: Definition['sections']) =>
      sections
        .flatMap(({ items }) => items)
        .flatMap((entry) => (isBlock(entry) ? entry.items : [entry]))
        .filter(({ kind }) => kind === 'rating');
    expect(ratings(definition.sections.slice(0, asksInstruments)).length).toBeGreaterThanOrEqual(30);
    expect(ratings(definition.sections.slice(asksInstruments))).toEqual([]);
    for (const words of Object.values(texts)) {
      const { sections } = durationOf(questionnaireFor(definition, occasion), words);
      const minutes = sections.slice(0, asksInstruments).reduce((sum, section) => sum + section.minutes, 0);
      expect(minutes).toBeGreaterThanOrEqual(9);
      expect(minutes).toBeLessThanOrEqual(14);
    }
  });

  it('takes about as long as it says', () => {
    for (const words of Object.values(texts)) {
      const { minutes } = durationOf(questionnaireFor(definition, occasion), words);
      expect(Math.abs(minutes - definition.minutes)).toBeLessThanOrEqual(5);
    }
  });

  it('has four open questions, at its end', () => {
    const open = definition.sections.flatMap(({ name, items }) =>
      items.flatMap((entry) => (!isBlock(entry) && entry.kind === 'long-text' ? [`${name} ${entry.name}`] : [])),
    );
    expect(open).toEqual(['open sp3Next', 'open keep', 'open change', 'open comments']);
  });

  it('takes no year that is past for one that is planned', () => {
    const planned = 'so2Instrument_HS_so2PlannedYear';
    const submitted = (year: number) => {
      const questionnaire = questionnaireFor(definition, { ...emptyOccasion, facts: { year: 2027 } });
      const answers = { so2Instrument_HS_so2Status: 'planned', [planned]: year };
      return checkAnswers(questionnaire, answers, 'draft').map(({ variable, code }) => [variable, code]);
    };
    expect(submitted(2026)).toEqual([[planned, 'too-small']]);
    expect(submitted(2027)).toEqual([]);
  });

  it('shows of the main reason only the reasons that were given', () => {
    const items = itemsOf(definition);
    const named = (name: string) => items.find((item) => item.name === name);
    const [reasons, main] = [named('so1Reasons'), named('so1MainReason')];
    if (reasons === undefined || main === undefined) throw new Error('they are not asked');
    const shown = (chosen: readonly string[], answer?: string) =>
      codesOf(narrowed(main, answer, { codes: codesOf(reasons), answer: chosen }));
    expect(shown(['cost', 'staff'])).toEqual(['staff', 'cost']);
    expect(shown(['cost', 'other'])).toEqual(['cost', 'otherReason']);
    expect(shown(['cost', 'staff'], 'legal')).toEqual(['legal', 'staff', 'cost']);
  });
});

describe('the post-session questionnaires', () => {
  it('share one body of at least twelve questions, in the same order', () => {
    const shared = itemsIn(documentsIn('post-session').get('body.json'));
    expect(shared.length).toBeGreaterThanOrEqual(12);
    for (const committee of committees) {
      const names = itemsOf(compiled(`post-session/${committee}`).definition).map((item) => item.name);
      expect(names.filter((name) => shared.includes(name))).toEqual(shared);
    }
  });

  it.each(committees)('%s adds between one and three questions of its own', (committee) => {
    const own = itemsIn(documentsIn(`post-session/${committee}`).get('definition.json'));
    expect(own.length).toBeGreaterThanOrEqual(1);
    expect(own.length).toBeLessThanOrEqual(3);
  });

  it.each(committees)('%s adds them to the blocks of the body, before the open questions at the end', (committee) => {
    const { sections } = compiled(`post-session/${committee}`).definition;
    expect(sections.map((section) => section.name)).toEqual(['profile', 'content', 'management', 'forum', 'open']);
    expect(sections.at(-1)?.items.map((entry) => entry.name)).toEqual(['keep', 'change']);
  });
});

/** The names of the items in a document that no body has been merged into. */
function itemsIn(document: unknown): readonly string[] {
  const { sections } = document as Definition;
  return sections.flatMap((section) => section.items.map((entry) => entry.name));
}
