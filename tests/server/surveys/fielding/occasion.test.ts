import { describe, expect, it } from 'vitest';
import { occasionVocabulary } from '../../../../survey-definitions/language/occasion-vocabulary.ts';
import { readMembers } from '../../../../server/register/members/member-seed.ts';
import { occasionDates } from '../../../../server/surveys/fielding/occasion-dates.ts';
import { occasionOf } from '../../../../server/surveys/fielding/occasion-of-survey.ts';
import type { LocalizedText } from '../../../../survey-definitions/reference/localized-text.ts';
import type { Place } from '../../../../survey-definitions/reference/places.ts';
import type { SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import { activityPlan, activityRecord, ptcPlan, ptcSession, wavePlan } from './plans.ts';

const members = readMembers();

describe('the dates of an occasion', () => {
  it.each([
    ['2026-11-23', '2026-11-27', '23–27 November 2026', '23-27 novembre 2026'],
    ['2026-11-30', '2026-12-04', '30 November – 4 December 2026', '30 novembre - 4 décembre 2026'],
    ['2026-12-30', '2027-01-01', '30 December 2026 – 1 January 2027', '30 décembre 2026 - 1er janvier 2027'],
    ['2026-08-01', '2026-08-05', '1–5 August 2026', '1er-5 août 2026'],
    ['2026-02-09', '2026-02-09', '9 February 2026', '9 février 2026'],
  ])('%s to %s: %s, %s', (startsOn, endsOn, en, fr) => {
    expect(occasionDates(startsOn, endsOn)).toMatchObject({ en, fr });
  });

  it('are written in every language of the form', () => {
    expect(occasionDates('2026-11-23', '2026-11-27')['ar']).toBe('23–27 نوفمبر 2026');
  });
});

describe('an occasion', () => {
  it.each([
    ['session', ptcPlan],
    ['activity', activityPlan],
    ['wave', wavePlan],
  ] as const)('of the kind %s has exactly what definitions may ask for', (kind, plan: SurveyPlan) => {
    const { facts, names, lists } = occasionOf(plan, members, null);
    const vocabulary = occasionVocabulary[kind];
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(vocabulary.facts).toSorted());
    expect(Object.keys(names).toSorted()).toEqual(vocabulary.names.toSorted());
    expect(Object.keys(lists).toSorted()).toEqual(vocabulary.lists.toSorted());
  });

  it('of a session is named in English and in French', () => {
    expect(occasionOf(ptcPlan, members, { member: { en: 'Belgium', fr: 'Belgique' } })).toEqual({
      facts: {
        kind: 'session',
        confidentiality: 'confidential',
        delegationKnown: 'yes',
        format: 'on-site',
        languages: ['en', 'fr'],
        year: 2026,
      },
      names: {
        committee: { en: 'Permanent Technical Committee', fr: 'Comité technique permanent' },
        committeeShort: { en: 'PTC', fr: 'CTP' },
        session: { en: '247/248', fr: '247/248' },
        place: { en: 'Brussels', fr: 'Bruxelles', es: 'Bruselas', ar: 'بروكسل', ru: 'Брюссель', pt: 'Bruxelas' },
        dates: { en: '16–20 November 2026', fr: '16-20 novembre 2026', ar: '16–20 نوفمبر 2026' },
      },
      lists: { agendaItems: ptcSession.agendaItems },
      member: { en: 'Belgium', fr: 'Belgique' },
    });
  });

  it.each([
    ['online', { en: 'online', fr: 'en ligne' }],
    ['document-based', { en: 'by exchange of documents', fr: 'par échange de documents' }],
  ] as const)('without a place says that it was %s', (format, place) => {
    const record = { ...ptcSession, place: '', format };
    expect(occasionOf({ ...ptcPlan, record }, members, null).names['place']).toEqual(place);
  });

  it.each<[Place, LocalizedText]>([
    ['Lisbon', { en: 'Lisbon', fr: 'Lisbon' }],
    [
      { en: 'Lisbon', fr: 'Lisbonne' },
      { en: 'Lisbon', fr: 'Lisbonne' },
    ],
    ['Bruxelles', { en: 'Brussels', fr: 'Bruxelles', es: 'Bruselas', ar: 'بروكسل', ru: 'Брюссель', pt: 'Bruxelas' }],
  ])('at %j stands there as %j', (place, names) => {
    expect(occasionOf({ ...ptcPlan, record: { ...ptcSession, place } }, members, null).names['place']).toEqual(names);
  });

  it('of an activity names its host in both languages, and the WCO where there is none', () => {
    expect(occasionOf(activityPlan, members, null).names['host']).toEqual({ en: 'Kazakhstan', fr: 'Kazakhstan' });
    const record = { ...activityRecord, host: null };
    expect(occasionOf({ ...activityPlan, record }, members, null).names['host']).toEqual({
      en: 'the WCO',
      fr: 'l’OMD',
    });
  });
});
