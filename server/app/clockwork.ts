import type { Dependencies } from '../platform/dependencies.ts';
import { repeat } from '../platform/time/scheduler.ts';
import { tickWaves } from '../wave/invitations/wave-clockwork.ts';
import { closeSurvey } from '../surveys/closing/survey-closing.ts';
import { dueSurveys } from '../surveys/fielding/survey-store.ts';

/** Milliseconds. Until then a survey whose time is over already answers as closed: only its tally may still be lacking. */
const interval = 5_000;

type Clockwork = Pick<
  Dependencies,
  'db' | 'now' | 'sleep' | 'log' | 'members' | 'refreshMembers' | 'randomBytes' | 'secretKey' | 'settings'
>;

/**
 * Opens waves, reminds, and closes surveys when their time has come. Any number of servers may do it: one conditional UPDATE decides which. Gives the way to
 * stop, which settles when nothing is under way any more.
 */
export const startClockwork = (clockwork: Clockwork): (() => Promise<void>) =>
  repeat(clockwork, interval, () => tick(clockwork));

/** One round. One survey that cannot be closed does not keep the others open. */
export async function tick(clockwork: Clockwork): Promise<void> {
  const { db, now, log } = clockwork;
  try {
    for (const surveyId of await dueSurveys(db, now())) {
      const closing = { surveyId, now: now(), actor: 'clockwork', onlyIfDue: true };
      await closeSurvey(clockwork, closing).catch((error: unknown) => {
        log.error({ err: error, surveyId }, 'a survey could not be closed; the next round tries again');
      });
    }
    await tickWaves(clockwork);
  } catch (error) {
    log.error({ err: error }, 'the clockwork could not read the surveys; the next round tries again');
  }
}
