import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Survey, SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import type { Failure, Outcome } from '../../../shared/outcome.ts';
import type { FieldingForm } from './fielding-form-model.ts';

/** The part of a form that is about the occasion itself. */
export type OccasionForm = {
  readonly record: ReadonlySignal<SurveyPlan['record']>;
  readonly definition: ReadonlySignal<string>;
  readonly problems: () => readonly Problem[];
};

export type SurveyForm = {
  readonly input: ReadonlySignal<SurveyPlan>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failure: ReadonlySignal<Failure | null>;
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
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const busyWith = signal<'draft' | 'opening' | null>(null);
  const input = computed<SurveyPlan>(() => ({
    definition: occasion.definition.value,
    record: occasion.record.value,
    ...fielding.input.value,
  }));
  let savedId = existing?.id;

  const save = async (): Promise<Outcome<Survey>> => {
    const saved = await (savedId === undefined
      ? api.createSurvey(input.value)
      : api.changeSurvey(savedId, input.value));
    if (saved.ok) savedId = saved.value.id;
    return saved;
  };
  const saveAndOpen = async (): Promise<Outcome<Survey>> => {
    const saved = await save();
    return saved.ok ? api.openSurvey(saved.value.id) : saved;
  };
  const attempt = async (busy: 'draft' | 'opening', act: () => Promise<Outcome<Survey>>) => {
    if (busyWith.value !== null) return;
    problems.value = [...occasion.problems(), ...fielding.problems()];
    failure.value = null;
    if (problems.value.length > 0) return;
    busyWith.value = busy;
    const done = await act();
    busyWith.value = null;
    if (done.ok) return onSaved(done.value);
    failure.value = done.failure;
    problems.value = done.failure.code === 'invalid' ? done.failure.problems : [];
  };
  return {
    input,
    problems,
    failure,
    busyWith,
    saveDraft: () => attempt('draft', save),
    open: () => attempt('opening', saveAndOpen),
  };
}
