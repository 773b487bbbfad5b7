import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import { settleHidden, withSettled } from '../../../survey-definitions/collaboration/settle-hidden.ts';
import type { Condition } from '../../../survey-definitions/language/condition.ts';
import type { Entry, Section } from '../../../survey-definitions/questionnaire/definition.ts';
import { emptyOccasion } from '../../../survey-definitions/language/occasion.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { definitionWith } from '../small-definition.ts';

const yesNo = [{ code: 'yes' }, { code: 'no' }] as const;
const single = (name: string, when?: Condition): Entry => ({
  name,
  kind: 'single',
  options: yesNo,
  ...(when && { when }),
});

const questionnaireOf = (sections: readonly Section[]) =>
  questionnaireFor(definitionWith([], { sections }), emptyOccasion);

const isSeen = (section: string): boolean => section === 'mine';

const pathNames = (questionnaire: ReturnType<typeof questionnaireOf>, answers: Answers): readonly string[] =>
  (pathOf(questionnaire, answers).sections.find(({ name }) => name === 'mine')?.questions ?? []).map(
    ({ name }) => name,
  );

describe('conditions over hidden answers', () => {
  const sections: readonly Section[] = [
    { name: 'theirs', items: [single('secret'), single('deeper', { is: ['secret', 'yes'] })] },
    {
      name: 'mine',
      items: [
        single('own'),
        single('plain', { is: ['secret', 'yes'] }),
        single('mixed', { all: [{ is: ['own', 'yes'] }, { not: { answered: 'deeper' } }] }),
        single('after', { is: ['plain', 'no'] }),
      ],
    },
  ];
  const questionnaire = questionnaireOf(sections);

  it.each<[string, Answers, unknown]>([
    ['nothing answered', {}, { plain: [{ any: [] }], mixed: [{ is: ['own', 'yes'] }] }],
    ['it holds', { secret: 'yes' }, { plain: [], mixed: [{ is: ['own', 'yes'] }] }],
    ['it excludes', { secret: 'yes', deeper: 'no' }, { plain: [], mixed: [{ any: [] }] }],
    ['off its own path', { secret: 'no', deeper: 'no' }, { plain: [{ any: [] }], mixed: expect.anything() }],
  ])('are decided, and say no more than that: %s', (_, answers, settled) => {
    const decided = settleHidden(questionnaire, answers, isSeen);
    expect(decided).toEqual(settled);
    expect(JSON.stringify(decided)).not.toMatch(/secret|deeper/);
  });

  it('leave what depends on nothing hidden as it is', () => {
    expect(settleHidden(questionnaire, { secret: 'yes' }, () => true)).toEqual({});
    expect(withSettled(questionnaire, {})).toEqual(questionnaire);
  });

  it('give the same path as to somebody who sees everything, for any questionnaire and any answers', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const condition = (known: readonly string[]): fc.Arbitrary<Condition> => {
      const name = fc.constantFrom(...known);
      const leaf = fc.oneof(
        fc.record({ is: fc.tuple(name, fc.constantFrom('yes', 'no')) }),
        fc.record({ answered: name }),
        fc.record({ isOneOf: fc.tuple(name, fc.subarray(['yes', 'no'])) }),
      );
      return fc.letrec<{ any: Condition }>((tie) => ({
        any: fc.oneof(
          { maxDepth: 3 },
          leaf,
          fc.record({ all: fc.array(tie('any'), { maxLength: 3 }) }),
          fc.record({ any: fc.array(tie('any'), { maxLength: 3 }) }),
          fc.record({ not: tie('any') }),
        ),
      })).any;
    };
    const whens = fc.tuple(
      ...names.map((_, index) => (index === 0 ? fc.constant(undefined) : condition(names.slice(0, index)))),
    );
    const splits = fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length });
    const answers = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('yes', 'no'));
    fc.assert(
      fc.property(whens, splits, answers, (conditions, mine, given) => {
        // One section an item, so that hidden and seen ones take turns.
        const items = names.map((name, index) => single(name, conditions[index]));
        const whole = questionnaireOf(items.map((item, index) => ({ name: `s${index}`, items: [item] })));
        const sees = (section: string): boolean => mine[Number(section.slice(1))] === true;
        const seen = Object.fromEntries(Object.entries(given).filter(([name]) => mine[names.indexOf(name)] === true));
        const path = (asked: typeof whole, known: Answers) =>
          pathOf(asked, known)
            .sections.map(({ name }) => name)
            .filter(sees);
        const settled = settleHidden(whole, given, sees);
        expect(path(withSettled(whole, settled), seen)).toEqual(path(whole, given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('open what the reader’s own answers open, at once', () => {
    const settled = withSettled(questionnaire, settleHidden(questionnaire, { secret: 'yes' }, isSeen));
    expect(pathNames(settled, {})).toEqual(['own', 'plain']);
    expect(pathNames(settled, { own: 'yes', plain: 'no' })).toEqual(['own', 'plain', 'mixed', 'after']);
  });
});
