import type { SurveyState } from '../../../survey-definitions/surveys/survey.ts';
import { useUi } from './ui.ts';

export function StateTag({ state }: { readonly state: SurveyState }) {
  const { t } = useUi();
  return <span class={`tag state-${state}`}>{t(`state.${state}`)}</span>;
}
