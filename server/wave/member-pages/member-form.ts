import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Collaboration, CollaborationState } from '../member-form/member-form-contract.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { readerLanguage } from '../../surveys/form-pages/reader-language.ts';
import { coverOf } from '../cover/cover.ts';
import type { MemberForm } from './member-page-contract.ts';

export type FormAndState = { readonly form: MemberForm; readonly state: CollaborationState };

/** One person's form in one of the survey's languages: the one asked for, else that of the person. */
export function memberForm(
  needs: Pick<Dependencies, 'now' | 'settings'>,
  collaboration: Collaboration,
  asked: string | undefined,
): FormAndState {
  const { survey, definition, texts: all, occasion, member, lastWave, years, ...state } = collaboration;
  const language = readerLanguage(survey.languages, asked, state.me.language);
  const texts = all[language] ?? problem('not-found', { code: 'language-not-offered' });
  return {
    form: {
      language,
      languages: survey.languages,
      surveyId: survey.id,
      definition,
      texts,
      occasion,
      member,
      lastWave,
      years,
      cover: coverOf(needs, { survey, questionnaire: questionnaireFor(definition, occasion), texts: all }, language),
      writtenAt: needs.now().toISOString(),
    },
    state,
  };
}
