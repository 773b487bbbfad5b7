import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import { newId } from '../../platform/database/new-id.ts';
import { findLatestDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { setDisposition, invitationsOf } from '../../wave/invitations/invitation-store.ts';
import { openDraft } from '../../wave/invitations/open-draft.ts';
import { markReminded, takeReminder } from '../../wave/invitations/wave-store.ts';
import { writeLetters } from '../../wave/invitations/write-letters.ts';
import { drawAddress } from '../../surveys/fielding/survey-address.ts';
import { findSurvey, insertSurvey } from '../../surveys/fielding/survey-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { writeDemoContacts } from './demo-contacts.ts';
import { demoWaveMembers } from './demo-wave-members.ts';
import type { DemoWaveMembers } from './demo-wave-members.ts';
import { fillDemoForms } from './fill-demo-forms.ts';

const staffId = 'secretariat';
const hour = 3_600_000;
const day = 24 * hour;

/** The wave that is open, and the code with which the contact point of a Member that has not begun comes in. */
export type DemoWave = { readonly surveyId: string; readonly visitorCode: string };

/**
 * This year's wave in its fourth week of six, through the same functions as the Secretariat's and the Members' own: contact points,
 * opening, letters, answers of many hands, submissions, refusals.
 */
export async function writeDemoWave(dependencies: Dependencies): Promise<DemoWave> {
  const { db, members } = dependencies;
  const openedAt = new Date(Math.floor(dependencies.now().getTime() / day) * day - 22 * day + 8 * hour);
  const groups = demoWaveMembers(members, openedAt.getUTCFullYear());
  const withContact = [...members.values()].filter(({ id, counted }) => counted && !groups.withoutContact.includes(id));
  const at = { ...dependencies, now: () => openedAt };
  const contactsSince = new Date(openedAt.getTime() - 60 * day);
  await writeDemoContacts(
    db,
    at,
    withContact.map(({ id }) => id),
    contactsSince,
  );
  const survey = await openWave(at, openedAt);
  const letters = await db
    .transaction()
    .execute((trx) => writeLetters(trx, at, { survey, origin: 'https://demo.example', memberIds: null }));
  await fillDemoForms(dependencies, survey, groups);
  await noteDispositions(dependencies, survey, groups);
  await remindOnce(dependencies, survey, withContact.length - groups.submitted.length / 2);
  const visitorCode = letters.find(({ memberId }) => memberId === groups.visitor)?.code;
  if (visitorCode === undefined) throw new Error('the visitor of the demonstration got no letter');
  return { surveyId: survey.id, visitorCode };
}

async function openWave(dependencies: Dependencies, openedAt: Date): Promise<Survey> {
  const { db, randomBytes } = dependencies;
  const definition = 'annual-engagement';
  const compiled = await findLatestDefinition(db, definition);
  if (compiled === undefined) throw new Error(`the demonstration needs the definition ${definition}`);
  const id = newId(randomBytes);
  const plan = {
    definition,
    record: { kind: 'wave', year: openedAt.getUTCFullYear() },
    confidentiality: 'confidential',
    languages: officialLanguages,
    population: null,
    closesAt: new Date(openedAt.getTime() + 42 * day).toISOString(),
  } as const;
  const draft = { id, address: drawAddress(randomBytes), plan, version: compiled.definition.version };
  await db.transaction().execute((trx) => insertSurvey(trx, { ...draft, createdBy: staffId }, openedAt));
  const survey = await findSurvey(db, id, openedAt);
  if (survey === undefined || !(await openDraft(dependencies, survey, staffId))) {
    throw new Error('the wave of the demonstration did not open');
  }
  return (await findSurvey(db, id, openedAt)) ?? survey;
}

async function noteDispositions(dependencies: Dependencies, survey: Survey, groups: DemoWaveMembers): Promise<void> {
  const { db, now } = dependencies;
  const noted = new Map([
    ...groups.willNotAnswer.map((id) => [id, 'will-not-answer'] as const),
    ...groups.optedOut.map((id) => [id, 'opted-out'] as const),
    ...groups.undeliverable.map((id) => [id, 'undeliverable'] as const),
  ]);
  await db.transaction().execute(async (trx) => {
    for (const { id, memberId } of await invitationsOf(trx, survey.id)) {
      const disposition = noted.get(memberId);
      if (disposition !== undefined) await setDisposition(trx, id, disposition, now());
    }
  });
}

/** The reminder of the second week has gone out. */
async function remindOnce({ db, now }: Dependencies, survey: Survey, mails: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const at = await takeReminder(trx, survey.id, { now: now(), isOfUse: true });
    if (at !== undefined) await markReminded(trx, survey.id, at, mails);
  });
}
