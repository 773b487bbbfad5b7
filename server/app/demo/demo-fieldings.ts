import { languages, officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import type { Members } from '../../platform/members.ts';
import type { Committee } from '../../../survey-definitions/reference/committees.ts';
import type { SessionRecord } from '../../../survey-definitions/surveys/survey.ts';
import { readActivities, type DemoActivity } from './activities.ts';
import type { LocalizedText } from '../../../survey-definitions/reference/localized-text.ts';
import agendas from './agenda-items.json' with { type: 'json' };
import { delegates, wholeMembers } from './delegations.ts';
import type { Fielding } from './field-survey.ts';
import { seededRandom, seedOf } from './seeded-random.ts';
import { closedSessions, confidentialityOf, openSessions, type DemoSession } from './sessions.ts';

/** Everything that happened: four annual waves, three years of sessions, a dozen activities; and what is in the field now. */
export function demoFieldings(members: Members, now: Date): readonly Fielding[] {
  const activities = readActivities();
  return [
    ...waves.map((wave) => waveFielding(wave, members)),
    ...closedSessions.map((session) => sessionFielding(session, members, null)),
    ...activities.closed.map((activity) => activityFielding(activity, members, null)),
    ...openSessions.map((session) => sessionFielding(session, members, now)),
    activityFielding(activities.open, members, now),
  ];
}

/** About 120 Members each; N is that of the register's notes for the year. */
const waves = [
  { year: 2022, population: 184, answering: 117 },
  { year: 2023, population: 185, answering: 121 },
  { year: 2024, population: 186, answering: 116 },
  { year: 2025, population: 187, answering: 124 },
] as const;

function waveFielding({ year, population, answering }: (typeof waves)[number], members: Members): Fielding {
  return {
    plan: {
      definition: 'annual-engagement',
      record: { kind: 'wave', year },
      confidentiality: 'confidential',
      languages: officialLanguages,
      population,
      closesAt: `${year}-02-28T17:00:00.000Z`,
    },
    openedAt: `${year}-01-15T08:00:00.000Z`,
    closedAt: `${year}-02-28T17:00:00.000Z`,
    respondents: wholeMembers(members, year, answering, seededRandom(seedOf(`wave ${year}`))),
  };
}

function sessionFielding(session: DemoSession, members: Members, now: Date | null): Fielding {
  const { committee, numbers, startsOn, endsOn, format, delegations, answering } = session;
  const record: SessionRecord = {
    kind: 'session',
    committee,
    numbers,
    startsOn,
    endsOn,
    place: 'Brussels',
    format,
    languages: committee === 'HSC' ? languages : officialLanguages,
    agendaItems: (agendaItems[committee] ?? []).map((label, index) => ({ code: String(index + 1), label })),
  };
  const random = seededRandom(seedOf(`${committee} ${numbers}`));
  const confidential = confidentialityOf(committee) === 'confidential';
  return {
    plan: {
      definition: `post-session-${committee.toLowerCase()}`,
      record,
      confidentiality: confidentialityOf(committee),
      languages: officialLanguages,
      population: delegations,
      ...(!confidential && { delegates: Math.round(delegations * delegatesOfDelegation) }),
      closesAt: closingTime(endsOn, now),
    },
    ...fieldwork(endsOn, now),
    respondents: delegates({ members, subject: committee, year: yearOf(startsOn), confidential, answering }, random),
  };
}

function activityFielding({ record, answering }: DemoActivity, members: Members, now: Date | null): Fielding {
  const random = seededRandom(seedOf(record.title[firstLanguage] ?? ''));
  const year = yearOf(record.startsOn);
  const audience = { members, subject: 'capacity building', year, confidential: true, answering };
  return {
    plan: {
      definition: 'post-capacity-building',
      record,
      confidentiality: 'confidential',
      languages: officialLanguages,
      population: null,
      closesAt: closingTime(record.endsOn, now),
    },
    ...fieldwork(record.endsOn, now),
    respondents: delegates(audience, random),
  };
}

/** Agenda items as they might stand on the agendas of the committees. */
const agendaItems: Readonly<Partial<Record<Committee, readonly LocalizedText[]>>> = agendas;

/** As large as delegations to sessions are on average. */
const delegatesOfDelegation = 2.4;

const WEEK = 7 * 24 * 3_600_000;

/** A closed survey ran for a week from the last day; an open one opened some hours ago and closes in a week. */
const closingTime = (endsOn: string, now: Date | null): string =>
  new Date((now?.getTime() ?? Date.parse(`${endsOn}T14:00:00.000Z`)) + WEEK).toISOString();

const fieldwork = (endsOn: string, now: Date | null): Pick<Fielding, 'openedAt' | 'closedAt'> =>
  now
    ? { openedAt: new Date(now.getTime() - 3 * 3_600_000).toISOString(), closedAt: null }
    : { openedAt: `${endsOn}T14:00:00.000Z`, closedAt: closingTime(endsOn, null) };

const yearOf = (day: string): number => Number(day.slice(0, 4));
