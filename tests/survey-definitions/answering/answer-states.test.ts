import { describe, expect, it } from 'vitest';
import { checkAnswers, submit } from '../../../survey-definitions/answering/check-answers.ts';
import { isAnswers, type Answers } from '../../../survey-definitions/language/answer.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import { questionnaireWith } from '../small-definition.ts';

/** `q` is asked only of those who attended online. */
const questionnaire = (required: boolean) =>
  questionnaireWith([
    { name: 'mode', kind: 'single', options: [{ code: 'onSite' }, { code: 'online' }] },
    {
      name: 'q',
      kind: 'rating',
      scale: 'satisfaction',
      missing: ['notApplicable', 'noOpinion'],
      required,
      when: { is: ['mode', 'online'] },
    },
  ]);

const online = { mode: 'online' } as const;
const onSite = { mode: 'onSite' } as const;

/** The rows of the truth table at language/answer.ts, in its order. */
describe('the respondent', () => {
  it.each<[string, Answers, Answers | 'refused', Answers]>([
    ['was asked and answered', { ...online, q: 4 }, { ...online, q: 4 }, { ...online, q: 4 }],
    [
      "was asked, chose 'not applicable'",
      { ...online, q: { missing: 'notApplicable' } },
      { ...online, q: { missing: 'notApplicable' } },
      { ...online, q: { missing: 'notApplicable' } },
    ],
    [
      "was asked, chose 'no opinion'",
      { ...online, q: { missing: 'noOpinion' } },
      { ...online, q: { missing: 'noOpinion' } },
      { ...online, q: { missing: 'noOpinion' } },
    ],
    ['was asked and left it blank', online, 'refused', online],
    ['was not asked (off the path), blank', onSite, onSite, onSite],
    ['answered, then went off the path', { ...onSite, q: 4 }, onSite, onSite],
    ['answered nonsense, then went off the path', { ...onSite, q: 99 }, onSite, onSite],
  ])('%s', (_row, answers, storedIfRequired, storedIfNot) => {
    const required = submit(questionnaire(true), answers);
    expect(required.ok ? required.answers : 'refused').toEqual(storedIfRequired);
    if (!required.ok) expect(required.problems).toEqual([{ variable: 'q', code: 'required' }]);
    expect(submit(questionnaire(false), answers)).toEqual({ ok: true, answers: storedIfNot });
  });

  it('may leave a required item blank in a draft', () => {
    expect(checkAnswers(questionnaire(true), online, 'draft')).toEqual([]);
  });

  it('keeps, in the browser, an answer that went off the path, for the case that it returns', () => {
    const answers: Answers = { ...onSite, q: 4 };
    expect([...pathOf(questionnaire(true), answers).variables.keys()]).toEqual(['mode']);
    expect(submit(questionnaire(true), { ...answers, ...online })).toEqual({ ok: true, answers: { ...online, q: 4 } });
  });

  it('cannot store a null or an empty text as a blank', () => {
    const blanks: readonly unknown[] = [null, '', [], {}];
    for (const blank of blanks) {
      const answers: unknown = JSON.parse(JSON.stringify({ ...online, q: blank }));
      if (!isAnswers(answers)) throw new Error('not answers at all');
      expect(submit(questionnaire(false), answers)).toEqual({
        ok: false,
        problems: [{ variable: 'q', code: 'not-on-scale' }],
      });
    }
  });
});

describe('a document from outside', () => {
  it.each([
    [{}, true],
    [{ q: null }, true],
    [[], false],
    [null, false],
    ['q', false],
    [5, false],
  ])('%j is taken for answers: %s', (document, expected) => {
    expect(isAnswers(document)).toBe(expected);
  });
});
