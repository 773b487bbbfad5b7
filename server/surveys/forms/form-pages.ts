import { setImmediate } from 'node:timers/promises';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { ballotPage } from '../ballots/ballot-pages.ts';
import { decodeJson } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';
import { delegationIn } from '../tally/delegation.ts';
import { responsePage } from '../responses/response-pages.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

/** One submitted form. Of a ballot there is neither language nor time, and `delegation` is '' or 'observer'. */
export type Form = {
  readonly id: string;
  readonly delegation: string;
  readonly delegationKnown: boolean;
  readonly language: string | null;
  readonly submittedAt: string | null;
  readonly answers: Answers;
};

/**
 * All forms of a survey, a page at a time: responses in the order of arrival, ballots in that of their random ids. Between two pages
 * others get their turn, so that a million forms stop nobody.
 */
export async function* formPages(
  db: Database,
  survey: Pick<Survey, 'id' | 'confidentiality'>,
  limit?: number,
): AsyncGenerator<readonly Form[], void, undefined> {
  yield* survey.confidentiality === 'anonymous' ? ballots(db, survey.id, limit) : responses(db, survey.id, limit);
}

async function* responses(db: Database, surveyId: string, limit?: number): AsyncGenerator<readonly Form[]> {
  for (let after = 0; ;) {
    const page = await responsePage(db, surveyId, after, limit);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page.map(({ seq, answers, delegation, delegationKnown, language, submittedAt }) => ({
      id: String(seq),
      delegation,
      delegationKnown,
      language,
      submittedAt,
      answers: decodeJson(answers) as Answers,
    }));
    after = last.seq;
    await setImmediate();
  }
}

async function* ballots(db: Database, surveyId: string, limit?: number): AsyncGenerator<readonly Form[]> {
  for (let after = ''; ;) {
    const page = await ballotPage(db, surveyId, after, limit);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page.map(({ id, answers: stored }) => {
      const answers = decodeJson(stored) as Answers;
      const delegation = delegationIn(answers);
      return { id, delegation, delegationKnown: false, language: null, submittedAt: null, answers };
    });
    after = last.id;
    await setImmediate();
  }
}
