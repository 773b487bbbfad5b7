import { encodeInstant } from '../../platform/database/codec.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { CountNotifier } from '../../surveys/fielding/count-notifier.ts';
import { lockSurveys, takesAnswers } from '../../surveys/fielding/survey-lock-store.ts';
import type { Collaborator } from './collaborator.ts';
import { findCollaborator } from './collaborator-store.ts';
import { lockResponse, setRevision, surveyOfResponse } from './member-response-store.ts';
import type { MemberResponse } from './member-response-store.ts';

/** A response that nobody else can change until the transaction ends. */
export type HeldResponse = {
  readonly trx: DatabaseTransaction;
  readonly response: MemberResponse;
  /** With the rights of this moment. */
  readonly me: Collaborator;
  /** What is written now is written in this revision. */
  readonly revision: number;
  readonly at: string;
};

/** `survey-closed`: the draft is kept as it was. `access-ended`: the access has ended since the session was looked up. */
export type Refused = { readonly state: 'survey-closed' | 'access-ended' };

/** `changed`: whether anything was written, so that those who watch must look again. */
export type Work<Outcome> = (held: HeldResponse) => Promise<{ readonly outcome: Outcome; readonly changed: boolean }>;

export type MemberFormNeeds = Pick<
  Dependencies,
  'db' | 'now' | 'randomBytes' | 'secretKey' | 'members' | 'settings'
> & {
  readonly notifier: CountNotifier;
};

/**
 * One change of a response in one transaction: while the survey is open, by somebody who still has access, one after the other. Nothing
 * of it is kept when it throws.
 */
export async function changeResponse<Outcome>(
  { db, now, notifier }: Pick<MemberFormNeeds, 'db' | 'now' | 'notifier'>,
  { id, responseId }: Pick<Collaborator, 'id' | 'responseId'>,
  work: Work<Outcome>,
): Promise<Outcome | Refused> {
  const { result, changed } = await db.transaction().execute(async (trx) => {
    const known = await lockSurveyOf(trx, responseId);
    const response = await lockResponse(trx, responseId);
    const me = await findCollaborator(trx, id);
    if (response === undefined || me === undefined || me.endedAt !== null) return refused('access-ended');
    const at = encodeInstant(now());
    if (known === undefined || !takesAnswers(known, at)) return refused('survey-closed');
    const revision = response.revision + 1;
    const done = await work({ trx, response, me, revision, at });
    if (done.changed) await setRevision(trx, responseId, revision);
    return { result: done.outcome, changed: done.changed };
  });
  if (changed) notifier.notify(responseId);
  return result;
}

/** The survey first, then the response: two transactions that hold both take them in the same order. */
async function lockSurveyOf(trx: DatabaseTransaction, responseId: string) {
  const surveyId = await surveyOfResponse(trx, responseId);
  return surveyId === undefined ? undefined : (await lockSurveys(trx, [surveyId])).get(surveyId);
}

const refused = (state: Refused['state']): { readonly result: Refused; readonly changed: false } => ({
  result: { state },
  changed: false,
});
