import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Log } from '../../platform/settings/log.ts';
import { findSurvey } from '../../surveys/fielding/survey-store.ts';
import { remindMembers } from './invite-members.ts';
import { openDraft } from './open-draft.ts';
import type { Opening } from './open-draft.ts';
import { dueOpenings, dueReminders, markReminded, takeReminder } from './wave-store.ts';

type WaveClockwork = Opening & { readonly log: Log };

/** One round: waves whose opening has come are opened, reminders whose day has come are written. One failure keeps no other back. */
export async function tickWaves(clockwork: WaveClockwork): Promise<void> {
  const { db, now, log } = clockwork;
  for (const id of await dueOpenings(db, now())) {
    await openDue(clockwork, id).catch((error: unknown) => {
      log.error({ err: error, surveyId: id }, 'a wave could not be opened; the next round tries again');
    });
  }
  for (const id of await dueReminders(db, now())) {
    await remind(clockwork, id).catch((error: unknown) => {
      log.error({ err: error, surveyId: id }, 'a reminder could not be written; the next round tries again');
    });
  }
}

async function openDue(clockwork: WaveClockwork, id: string): Promise<void> {
  const survey = await findSurvey(clockwork.db, id, clockwork.now());
  if (survey?.state === 'draft') await openDraft(clockwork, survey, 'clockwork');
}

/** All in one transaction: a server that dies in it has reminded nobody, and the next one begins again. */
async function remind(clockwork: WaveClockwork, surveyId: string): Promise<void> {
  const { db, now, settings } = clockwork;
  await db.transaction().execute(async (trx) => {
    const survey = await findSurvey(trx, surveyId, now());
    if (survey === undefined) return;
    const isOfUse = survey.state === 'open' && settings.smtpUrl !== null;
    const at = await takeReminder(trx, surveyId, { now: now(), isOfUse });
    if (at === undefined) return;
    const counts = await remindMembers(trx, clockwork, survey, 'reminder');
    await markReminded(trx, surveyId, at, counts.mailed);
    const object = `survey/${surveyId}`;
    const entry = { at: now(), actor: 'clockwork', action: 'survey.reminded', object };
    await recordAudit(trx, { ...entry, detail: { planned: at, ...counts } });
  });
}
