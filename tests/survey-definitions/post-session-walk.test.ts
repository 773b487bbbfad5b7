import { describe, expect, it } from 'vitest';
import type { Answers } from '../../survey-definitions/language/answer.ts';
import { anonymous, confidential, walk, withPersonalCode } from './questionnaire-walks.ts';

describe('a respondent after a session', () => {
  const content = ['relevance', 'documents', 'decisions', 'classification', 'reservations'];
  const management = ['documentsInTime', 'documentsLanguage', 'chairing', 'secretariat'];
  const open = ['keep', 'change'];
  const hybrid = { ...anonymous, format: 'hybrid' };
  const hsc = (facts: Readonly<Record<string, string>>, answers: Answers = {}) =>
    walk('post-session/hsc', facts, answers);

  it('is not asked for the delegation in an anonymous survey, nor about remote access on site', () => {
    expect(hsc({ ...anonymous, format: 'on-site' }, { capacity: 'member' }).asked).toEqual([
      'capacity',
      'firstTime',
      'overall',
      ...content,
      ...management,
      'interpretationUsed',
      'preparation',
      'exchange',
      'efficiency',
      'willUse',
      ...open,
    ]);
  });

  it.each([
    ['a member in a confidential survey', confidential, { capacity: 'member' }, ['capacity', 'delegation']],
    ['an observer in a confidential survey', confidential, { capacity: 'observer' }, ['capacity']],
    ['anybody in an anonymous survey', anonymous, { capacity: 'member' }, ['capacity']],
    ['somebody with a personal code', withPersonalCode, {}, []],
  ])('%s is asked for the unit of analysis as far as it is not known', (_who, facts, answers, expected) => {
    const { asked } = hsc({ ...facts, format: 'on-site' }, answers);
    expect(asked.filter((name) => ['capacity', 'delegation'].includes(name))).toEqual(expected);
  });

  it.each([
    ['hybrid, on site', 'hybrid', { attendance: 'onsite' }, ['attendance', 'interpretationUsed']],
    ['hybrid, online', 'hybrid', { attendance: 'online' }, ['attendance', 'interpretationUsed', 'remoteAccess']],
    ['hybrid, both', 'hybrid', { attendance: 'both' }, ['attendance', 'interpretationUsed', 'remoteAccess']],
    ['hybrid, documents only', 'hybrid', { attendance: 'documents' }, ['attendance']],
    ['online', 'online', {}, ['interpretationUsed', 'remoteAccess']],
    ['on site', 'on-site', {}, ['interpretationUsed']],
    ['document-based', 'document-based', {}, []],
  ])(
    'is asked about interpretation and remote access only where there was any: %s',
    (_case, format, answers, expected) => {
      const { asked } = hsc({ ...anonymous, format }, answers);
      const branched = ['attendance', 'interpretationUsed', 'interpretation', 'remoteAccess'];
      expect(asked.filter((name) => branched.includes(name))).toEqual(expected);
    },
  );

  it('rates interpretation after having used it', () => {
    expect(hsc(hybrid, { interpretationUsed: 'yes' }).asked).toContain('interpretation');
    expect(hsc(hybrid, { interpretationUsed: 'no' }).asked).not.toContain('interpretation');
  });

  it('may answer nothing but capacity and headline, and must answer these', () => {
    expect(hsc(hybrid, { capacity: 'observer', overall: { missing: 'noOpinion' } }).submission.ok).toBe(true);
    expect(hsc(hybrid).submission).toEqual({
      ok: false,
      problems: [
        { variable: 'capacity', code: 'required' },
        { variable: 'overall', code: 'required' },
      ],
    });
  });

  it('rates each agenda item of the session, and is asked nothing about an agenda that was not entered', () => {
    const agendaItems = ['1', '2a'].map((code) => ({ code, label: { en: `Item ${code}` } }));
    const answers: Answers = { capacity: 'member', overall: 4, agenda_1: 5, agenda_2a: { missing: 'notApplicable' } };
    const { asked, submission } = walk('post-session/ec', anonymous, answers, { agendaItems });
    expect(asked.filter((name) => name.startsWith('agenda'))).toEqual(['agenda_1', 'agenda_2a']);
    expect(submission).toEqual({ ok: true, answers });
    expect(hsc(anonymous).asked.filter((name) => name.startsWith('agenda'))).toEqual([]);
  });
});
