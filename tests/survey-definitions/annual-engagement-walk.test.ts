import { describe, expect, it } from 'vitest';
import type { Answers } from '../../survey-definitions/language/answer.ts';
import { walk, withPersonalCode } from './questionnaire-walks.ts';

const headlines = {
  overall: 4,
  sp1Overall: 5,
  sp2Participation: 'yes',
  sp2Overall: 4,
  sp4Overall: { missing: 'noOpinion' },
  sp5Overall: 3,
  focusArea_FA1_work: 4,
  focusArea_FA1_effect: 3,
  focusArea_FA2_work: 2,
  focusArea_FA2_effect: { missing: 'noOpinion' },
} satisfies Answers;

const focusAreas = ['FA1', 'FA2'].map((code) => ({ code, label: { en: `Area ${code}` } }));

const administration = (answers: Answers) =>
  walk('annual-engagement', { ...withPersonalCode, year: 2026 }, answers, { focusAreas });

describe('an administration in the annual survey', () => {
  it('is asked for its Member when the invitation does not say it', () => {
    for (const confidentiality of ['confidential', 'attributed'] as const) {
      const asked = (delegationKnown: 'yes' | 'no') =>
        walk('annual-engagement', { confidentiality, delegationKnown }, {}).asked.includes('delegation');
      expect([asked('no'), asked('yes')]).toEqual([true, false]);
    }
    expect(administration({}).asked).not.toContain('delegation');
  });

  it('is asked the state of implementation of each of the 22 instruments, and of none that is a topic', () => {
    const statuses = administration({}).asked.filter((name) => name.endsWith('Status'));
    expect(statuses.map((name) => name.split('_')[1])).toEqual([
      'RKC',
      'ECOM',
      'TFA',
      'SAFEAEO',
      'CBM',
      'DM',
      'WASTE',
      'HS',
      'VAL',
      'ORI',
      'RESMOB',
      'RM',
      'REVFRAUD',
      'PAX',
      'SAFESEC',
      'AML',
      'DRUGS',
      'PMM',
      'GED',
      'INT',
      'HRM',
      'CBSTRAT',
    ]);
  });

  it.each([
    ['implemented and routinely used', { Status: 'implemented', Use: 'routinely' }, ['Status', 'Use']],
    ['implemented and hardly used', { Status: 'implemented', Use: 'hardly' }, ['Status', 'Use', 'Reasons', 'Support']],
    ['partly implemented', { Status: 'partly' }, ['Status', 'Use', 'Reasons', 'Support']],
    ['planned', { Status: 'planned' }, ['Status', 'PlannedYear', 'Reasons', 'Support']],
    ['not planned', { Status: 'notPlanned' }, ['Status', 'Reasons', 'Support']],
    [
      'not planned, with reasons',
      { Status: 'notPlanned', Reasons: ['legal', 'cost'] },
      ['Status', 'Reasons', 'MainReason', 'Support'],
    ],
    ['not applicable', { Status: { missing: 'notApplicable' } }, ['Status']],
    ['not known', { Status: 'unknown' }, ['Status']],
  ] satisfies readonly (readonly [string, Answers, readonly string[]])[])(
    'is asked no more about an instrument than its state calls for: %s',
    (_state, given, expected) => {
      const prefix = 'so2Instrument_HS_so2';
      const answers = Object.fromEntries(Object.entries(given).map(([name, answer]) => [`${prefix}${name}`, answer]));
      const asked = administration(answers).asked.filter((name) => name.startsWith(prefix));
      expect(asked.map((name) => name.slice(prefix.length))).toEqual(expected);
    },
  );

  it('rates joint operations only after having taken part, and says why it has not otherwise', () => {
    const ratings = ['sp2Overall', 'sp2Organization', 'sp2Deployment', 'sp2Themes'];
    expect(administration({ sp2Participation: 'yes' }).asked).toEqual(expect.arrayContaining(ratings));
    const { asked } = administration({ sp2Participation: 'no' });
    expect(asked.filter((name) => ratings.includes(name))).toEqual([]);
    expect(asked).toContain('sp2WhyNot');
  });

  it('is asked about capacity building support only after having received some', () => {
    expect(administration({ sp3Received: 'yes' }).asked).toContain('sp3FollowUp');
    expect(administration({ sp3Received: 'no' }).asked).not.toContain('sp3FollowUp');
  });

  it('is asked about the focus areas of the year, and of each what belongs to it', () => {
    const asked = administration({}).asked.filter((name) => name.startsWith('focusArea_FA2_'));
    expect(asked).toEqual([
      'focusArea_FA2_work',
      'focusArea_FA2_effect',
      ...['research', 'circular', 'revision'].map((row) => `focusArea_FA2_greenAspects_${row}`),
    ]);
    expect(administration({}).asked.some((name) => name.startsWith('focusArea_FA3'))).toBe(false);
  });

  it('submits with the headline items alone', () => {
    expect(administration(headlines).submission).toEqual({ ok: true, answers: headlines });
  });

  it('leaves behind what it answered on a branch that it went back on', () => {
    const { sp2Overall: _offPath, ...others } = headlines;
    const { submission } = administration({ ...headlines, sp2Participation: 'no', sp2Themes: 1 });
    expect(submission).toEqual({ ok: true, answers: { ...others, sp2Participation: 'no' } });
  });
});
