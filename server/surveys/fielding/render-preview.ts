import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { occasionOf } from './occasion-of-survey.ts';
import type { Survey, SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';

/** The page that respondents will see, in one language; nothing can be sent from it. */
export function renderPreview(
  { renderForm, members }: Pick<Dependencies, 'renderForm' | 'members'>,
  survey: SurveyPlan & Pick<Survey, 'address' | 'state'>,
  { definition, texts }: Compiled,
  language: string,
): string {
  if (renderForm === undefined) return problem('internal', { code: 'not-built' });
  const words = survey.languages.includes(language) ? texts[language] : undefined;
  if (words === undefined) return problem('invalid', { path: 'language', code: 'language-not-offered' });
  const occasion = occasionOf(survey, members, null);
  const { address, confidentiality, languages, state, closesAt } = survey;
  const shown = { address, confidentiality, languages, state, closesAt };
  return renderForm({ mode: 'preview', survey: shown, definition, texts: words, occasion, language }).html;
}
