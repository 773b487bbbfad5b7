import type { Answers } from '../../survey-definitions/language/answer.ts';
import { submit, type Submission } from '../../survey-definitions/answering/check-answers.ts';
import { pathOf } from '../../survey-definitions/answering/path.ts';
import type { Occasion } from '../../survey-definitions/language/occasion.ts';
import { questionnaireFor } from '../../survey-definitions/questionnaire/questionnaire.ts';
import { compiled, type Folder } from './questionnaires.ts';

type Walk = {
  /** The variables that a respondent with these answers is asked for, in order. */
  readonly asked: readonly string[];
  readonly submission: Submission;
};

/** What a respondent sees who gives these answers, and what becomes of them on submission. */
export function walk(folder: Folder, facts: Occasion['facts'], answers: Answers, lists: Occasion['lists'] = {}): Walk {
  const questionnaire = questionnaireFor(compiled(folder).definition, { facts, names: {}, lists });
  return {
    asked: [...pathOf(questionnaire, answers).variables.keys()],
    submission: submit(questionnaire, answers),
  };
}

export const anonymous = { confidentiality: 'anonymous', delegationKnown: 'no' } as const;
export const confidential = { confidentiality: 'confidential', delegationKnown: 'no' } as const;
export const withPersonalCode = { confidentiality: 'confidential', delegationKnown: 'yes' } as const;
