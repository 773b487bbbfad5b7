import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import { ownAnswer, pathOf } from '../../../survey-definitions/answering/path.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import { problemAt } from '../../platform/csv/csv-columns.ts';
import type { Members } from '../../platform/members.ts';
import { checkSubmission } from '../../surveys/responses/check-submission.ts';
import type { HistoryMapping } from './mapping.ts';
import type { RowAnswers } from './read-answers.ts';

export type CheckedAnswers =
  | {
      readonly ok: true;
      readonly answers: Answers;
      /** What was left out or accepted because the mapping tolerates it. */
      readonly offPath: readonly string[];
      readonly blank: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly ProblemDetail[] };

type ImportRules = {
  readonly questionnaire: Questionnaire;
  readonly members: Members;
  readonly mapping: Pick<HistoryMapping, 'tolerate'>;
  /** Variables that no column of the file speaks of. */
  readonly unmapped: ReadonlySet<string>;
  readonly headerOf: (variable: string) => string;
};

/**
 * The same check as for a form, but for two things that only history knows: what that year's questionnaire did not ask is not lacking,
 * and the mapping may tolerate blanks and answers that would not be asked today.
 */
export function checkImported(
  { questionnaire, members, mapping, unmapped, headerOf }: ImportRules,
  { answers, notAsked, unread }: RowAnswers,
  line: number,
): CheckedAnswers {
  const isUnasked = (name: string): boolean => unmapped.has(name) || notAsked.has(name);
  const isUnread = (name: string): boolean => unread.some(({ variable }) => variable === name);
  const path = pathOf(questionnaire, answers);
  const offPath = Object.keys(answers).filter((name) => !path.variables.has(name));
  const checked = checkSubmission(questionnaire, answers, members);
  const found = (checked.ok ? [] : checked.problems).filter(
    ({ variable, code }) => code !== 'required' || !(isUnasked(variable) || isUnread(variable)),
  );
  const blank = found.filter(({ code }) => code === 'required').map(({ variable }) => variable);
  const toleratesBlank = mapping.tolerate.includes('blank-required');
  const problems = [
    ...unread.map(({ header, value }) => withValue(problemAt(line, header, 'unknown-code'), value)),
    ...found
      .filter(({ code }) => code !== 'required' || !toleratesBlank)
      .map(({ variable, code }) => problemAt(line, headerOf(variable), code)),
    ...(mapping.tolerate.includes('off-path')
      ? []
      : offPath.map((name) => problemAt(line, headerOf(name), 'off-path'))),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const stored = [...path.variables.keys()].flatMap((name): readonly (readonly [string, Answer])[] => {
    const answer = ownAnswer(answers, name) ?? (isUnasked(name) ? ({ missing: 'notAsked' } as const) : undefined);
    return answer === undefined ? [] : [[name, answer]];
  });
  return { ok: true, answers: Object.fromEntries(stored), offPath, blank };
}

const withValue = (problem: ProblemDetail, value: string): ProblemDetail => ({
  ...problem,
  details: { ...problem.details, value },
});
