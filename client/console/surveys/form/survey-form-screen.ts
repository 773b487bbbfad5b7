import { officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { Committee } from '../../../../survey-definitions/reference/committees.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import type { DefinitionSummary } from '../../../../server/surveys/questionnaires/definition-contract.ts';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import { together } from '../../../shared/outcome.ts';
import type { Failure } from '../../../shared/outcome.ts';
import { createActivityForm } from './activity-form-model.ts';
import type { ActivityForm } from './activity-form-model.ts';
import { createFieldingForm } from './fielding-form-model.ts';
import type { FieldingForm } from './fielding-form-model.ts';
import { fieldingDefaults } from './fielding-defaults.ts';
import { createPreview } from './preview-model.ts';
import type { Preview } from './preview-model.ts';
import { createSessionForm } from './session-form-model.ts';
import type { SessionForm } from './session-form-model.ts';
import { createSurveyForm } from './survey-form-model.ts';
import type { OccasionForm, SurveyForm } from './survey-form-model.ts';

export type OccasionPart =
  | { readonly kind: 'session'; readonly form: SessionForm }
  | { readonly kind: 'activity'; readonly form: ActivityForm };

export type OpenForm = {
  readonly occasion: OccasionPart;
  readonly fielding: FieldingForm;
  readonly survey: SurveyForm;
  readonly preview: Preview;
  /** Languages that the definition speaks. */
  readonly languages: readonly string[];
  readonly members: readonly Member[];
  readonly existing: Survey | undefined;
  /** Questionnaires that fit the kind of occasion. */
  readonly definitions: readonly DefinitionSummary[];
};

export type SurveyFormScreen = {
  readonly form: ReadonlySignal<OpenForm | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly load: () => Promise<void>;
  readonly stop: () => void;
};

/** A new survey of a kind of occasion, or a draft to go on with. */
export type FormTask = { readonly kind: 'session' | 'activity' } | { readonly draft: string };

export type FormNeeds = {
  readonly api: Api;
  readonly committees: readonly Committee[];
  readonly language: string;
  readonly now: () => Date;
  readonly onSaved: (survey: Survey) => void;
};

/** Loads what the defaults are made of, then the form stands there filled in. */
export function createSurveyFormScreen(needs: FormNeeds, task: FormTask): SurveyFormScreen {
  const form = signal<OpenForm | null>(null);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    const { api } = needs;
    const found = await together(api.surveys(), api.definitions(), api.members());
    failure.value = found.ok ? null : found.failure;
    if (!found.ok) return;
    const [surveys, { definitions }, members] = found.value;
    const existing = 'draft' in task ? surveys.find((survey) => survey.id === task.draft) : undefined;
    if ('draft' in task && existing?.state !== 'draft') {
      failure.value = failureOf(existing === undefined ? 'not-found' : 'conflict');
      return;
    }
    const kind = existing?.record.kind ?? ('kind' in task ? task.kind : 'session');
    const sources = { surveys, definitions, members };
    form.value = openForm(needs, kind === 'activity' ? 'activity' : 'session', sources, existing);
    if (form.value === null) failure.value = failureOf('forbidden');
  };
  return { form, failure, load, stop: () => form.value?.preview.stop() };
}

const failureOf = (code: Failure['code']): Failure => ({ code, problems: [], retryAfter: null });

type Sources = {
  readonly surveys: readonly Survey[];
  readonly definitions: readonly DefinitionSummary[];
  readonly members: readonly Member[];
};

/** null: a session's, for somebody who is the secretary of no committee. */
function openForm(
  needs: FormNeeds,
  kind: 'session' | 'activity',
  { surveys, definitions, members }: Sources,
  existing: Survey | undefined,
): OpenForm | null {
  const occasion = kind === 'session' ? sessionPart(needs, surveys, existing) : activityPart(needs, existing);
  if (occasion === null) return null;
  const possible = definitions.filter((definition) => definition.occasion === kind);
  const definition = computed(() => definitionFor(occasion, possible)?.name ?? '');
  const languages = definitionFor(occasion, possible)?.languages ?? officialLanguages;
  const last = surveys.filter((survey) => survey.record.kind === kind).sort(newestFirst)[0];
  const people = kind === 'session' ? 'fielding.population' : 'fielding.population-activity';
  const defaults = existing ?? fieldingDefaults(last, languages);
  const fielding = createFieldingForm(defaults, occasion.form.endsOn, needs.now, people);
  const part: OccasionForm = { record: occasion.form.record, definition, problems: occasion.form.problems };
  const survey = createSurveyForm(needs.api, part, fielding, needs.onSaved, existing);
  const preview = createPreview(needs.api, survey.input, needs.language);
  return { occasion, fielding, survey, preview, languages, members, existing, definitions: possible };
}

function sessionPart(needs: FormNeeds, surveys: readonly Survey[], existing: Survey | undefined): OccasionPart | null {
  const record = existing?.record.kind === 'session' ? existing.record : undefined;
  const [first, ...others] = needs.committees;
  if (first === undefined) return null;
  return { kind: 'session', form: createSessionForm([first, ...others], surveys, needs.now(), record) };
}

function activityPart(needs: FormNeeds, existing: Survey | undefined): OccasionPart {
  const record = existing?.record.kind === 'activity' ? existing.record : undefined;
  return { kind: 'activity', form: createActivityForm(needs.now(), record, existing?.definition) };
}

function definitionFor(occasion: OccasionPart, possible: readonly DefinitionSummary[]) {
  if (occasion.kind === 'activity') {
    const name = occasion.form.definition.value;
    return possible.find((definition) => definition.name === name) ?? possible[0];
  }
  return possible.find((definition) => definition.committee === occasion.form.committee.value);
}

const newestFirst = (a: Survey, b: Survey) => b.createdAt.localeCompare(a.createdAt);
