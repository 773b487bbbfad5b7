import { describe, expect, it } from 'vitest';
import type { Answers } from '../../survey-definitions/language/answer.ts';
import { confidential, walk, withPersonalCode } from './questionnaire-walks.ts';

describe('a participant in a capacity building activity', () => {
  const participant = (answers: Answers) => walk('post-capacity-building', confidential, answers);

  it('is asked what is applied first and by when only where something will be', () => {
    expect(participant({ willApply: 'partly' }).asked).toEqual(expect.arrayContaining(['applyWhat', 'applyWhen']));
    expect(participant({ willApply: 'no' }).asked).not.toContain('applyWhat');
  });

  it('submits as the participant of a Member, with the words of another affiliation', () => {
    const answers: Answers = {
      capacity: 'member',
      delegation: 'KZ',
      affiliation: 'other',
      affiliation_other: 'Université',
      overall: 5,
      language: { missing: 'notApplicable' },
      willApply: 'yes',
      applyWhen: 'sixMonths',
    };
    expect(participant(answers).submission).toEqual({ ok: true, answers });
  });
});

describe('a contact point some months after the activity', () => {
  const contact = (answers: Answers) => walk('post-capacity-building-follow-up', withPersonalCode, answers);
  const branched = (answers: Answers) =>
    contact(answers).asked.filter((name) => ['appliedWhat', 'results', 'obstacles'].includes(name));

  it.each([
    ['fully', ['appliedWhat', 'results']],
    ['partly', ['appliedWhat', 'results', 'obstacles']],
    ['planned', ['obstacles']],
    ['no', ['obstacles']],
    ['unknown', []],
  ])('who applied it %s is asked about %j', (applied, expected) => {
    expect(branched({ applied })).toEqual(expected);
  });

  it('cannot name an obstacle beside none', () => {
    const { submission } = contact({ overall: 3, applied: 'partly', obstacles: ['none', 'cost'] });
    expect(submission).toMatchObject({ ok: false, problems: [{ variable: 'obstacles', code: 'exclusive-option' }] });
  });
});
