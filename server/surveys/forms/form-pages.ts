import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { ballotPage } from '../ballots/ballot-store.ts';
import { decodeJson } from '../../platform/database/codec.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { delegationIn } from '../tally/delegation.ts';
import { responsePage } from '../responses/response-page-store.ts';
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

type Reading = Pick<Dependencies, 'readDb' | 'tick'>;

/**
 * All forms of a survey, a page at a time: responses in the order of arrival, ballots in that of their random ids. Between two pages
 * others get their turn, so that a million forms stop nobody.
 */
export async function* formPages(
  from: Reading,
  survey: Pick<Survey, 'id' | 'confidentiality'>,
  limit?: number,
): AsyncGenerator<readonly Form[], void, undefined> {
  yield* survey.confidentiality === 'anonymous' ? ballots(from, survey.id, limit) : responses(from, survey.id, limit);
}

async function* responses(
  { readDb, tick }: Reading,
  surveyId: string,
  limit?: number,
): AsyncGenerator<readonly Form[]> {
  for (let after = 0; ;) {
    const page = await responsePage(readDb, surveyId, after, limit);
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
    await tick();
  }
}

async function* ballots({ readDb, tick }: Reading, surveyId: string, limit?: number): AsyncGenerator<readonly Form[]> {
  for (let after = ''; ;) {
    const page = await ballotPage(readDb, surveyId, after, limit);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page.map(({ id, answers: stored }) => {
      const answers = decodeJson(stored) as Answers;
      const delegation = delegationIn(answers);
      return { id, delegation, delegationKnown: false, language: null, submittedAt: null, answers };
    });
    after = last.id;
    await tick();
  }
}
