import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Survey, SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { createRequests } from '../../blocks/form/requests.ts';
import type { RequestState } from '../../blocks/form/requests.ts';
import type { FieldingForm } from './fielding-form-model.ts';

/** The part of a form that is about the occasion itself. */
export type OccasionForm = {
  readonly record: ReadonlySignal<SurveyPlan['record']>;
  readonly definition: ReadonlySignal<string>;
  readonly problems: () => readonly Problem[];
};

export type SurveyForm = RequestState & {
  readonly input: ReadonlySignal<SurveyPlan>;
  readonly busyWith: ReadonlySignal<'draft' | 'opening' | null>;
  readonly saveDraft: () => Promise<void>;
  readonly open: () => Promise<void>;
};

/** Saves a form as a draft, and opens it. A draft that was saved once is changed, never made twice. */
export function createSurveyForm(
  api: Api,
  occasion: OccasionForm,
  fielding: FieldingForm,
  onSaved: (survey: Survey) => void,
  existing?: Survey,
): SurveyForm {
  const busyWith = signal<'draft' | 'opening' | null>(null);
  const input = computed<SurveyPlan>(() => ({
    definition: occasion.definition.value,
    record: occasion.record.value,
    ...fielding.input.value,
  }));
  // What is wrong with any part of the plan stands beside the fields.
  const requests = createRequests(Object.keys(input.value));
  let savedId = existing?.id;

  const save = async (plan: SurveyPlan): Promise<Outcome<Survey>> => {
    const saved = await (savedId === undefined ? api.createSurvey(plan) : api.changeSurvey(savedId, plan));
    if (saved.ok) savedId = saved.value.id;
    return saved;
  };
  const saveAndOpen = async (plan: SurveyPlan): Promise<Outcome<Survey>> => {
    const saved = await save(plan);
    return saved.ok ? api.openSurvey(saved.value.id) : saved;
  };
  const read = () => {
    const problems = [...occasion.problems(), ...fielding.problems()];
    return problems.length > 0 ? problems : input.value;
  };
  const submit = async (busy: 'draft' | 'opening', send: (plan: SurveyPlan) => Promise<Outcome<Survey>>) => {
    if (requests.isBusy.value) return;
    busyWith.value = busy;
    await requests.submit(read, send, onSaved);
    busyWith.value = null;
  };
  return {
    ...requests,
    input,
    busyWith,
    saveDraft: () => submit('draft', save),
    open: () => submit('opening', saveAndOpen),
  };
}
