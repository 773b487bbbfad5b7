import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Api } from '../../shared/api.ts';
import type { Confidentiality, Survey, SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';
import type { DefinitionSummary } from '../../../server/surveys/questionnaires/definition-contract.ts';
import { mapped } from '../../shared/outcome.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { WavePlan, WavePlanInput } from '../../../server/wave/invitations/wave-contract.ts';
import { field } from '../blocks/form/form-field.ts';
import type { Field } from '../blocks/form/form-field.ts';
import { createRequests } from '../blocks/form/requests.ts';
import type { RequestState } from '../blocks/form/requests.ts';
import { brusselsFields, brusselsInstant } from '../words/brussels-time.ts';
import { addWeeks, reminderWeeks, weeksOpen } from './wave-calendar.ts';

/** Days are ISO days; every time of day is the same one, as clocks in Brussels show it. */
export type WaveForm = RequestState & {
  readonly year: Field<string>;
  readonly confidentiality: Field<Confidentiality>;
  /** '': opened by hand. */
  readonly opensOn: Field<string>;
  readonly closesOn: Field<string>;
  readonly reminders: readonly Field<string>[];
  readonly excluded: Field<readonly string[]>;
  readonly input: ReadonlySignal<SurveyPlan>;
  readonly plan: ReadonlySignal<WavePlanInput>;
  /** Reminders and close as the calendar of an annual survey has them, counted from the opening. */
  readonly suggestDays: () => void;
  readonly save: () => Promise<void>;
};

export type WaveFormNeeds = {
  readonly api: Api;
  readonly now: () => Date;
  readonly onSaved: (id: string) => void;
};

type Existing = { readonly survey: Survey; readonly plan: WavePlan | null };

const opensAtTime = '09:00';
const closesAtTime = '18:00';

export function createWaveForm(
  { api, now, onSaved }: WaveFormNeeds,
  definition: DefinitionSummary,
  existing: Existing | null,
): WaveForm {
  const today = brusselsFields(now().toISOString()).date;
  const dayOf = (instant: string | null | undefined) => (instant ? brusselsFields(instant).date : '');
  const record = existing?.survey.record;
  const planned = existing?.plan?.reminders.map(({ at }) => dayOf(at));
  const suggested = existing === null ? addWeeks(today, weeksOpen) : dayOf(existing.survey.closesAt);
  const year = field('record.year', 'wave.year', String(record?.kind === 'wave' ? record.year : now().getFullYear()));
  const confidentiality = field<Confidentiality>(
    'confidentiality',
    'fielding.confidentiality',
    existing?.survey.confidentiality ?? 'confidential',
  );
  const opensOn = field('opensAt', 'wave.opens-on', dayOf(existing?.plan?.opensAt));
  const closesOn = field('closesAt', 'wave.closes-on', suggested);
  const reminders = reminderWeeks.map((weeks, index) => {
    const day = planned === undefined ? addWeeks(today, weeks) : (planned[index] ?? '');
    return field(`reminders.${index}`, ['wave.reminder', { number: index + 1 }], day);
  });
  const excluded = field<readonly string[]>('excluded', 'wave.excluded', existing?.plan?.excluded ?? []);
  const requests = createRequests([year, confidentiality, opensOn, closesOn, ...reminders].map(({ path }) => path));
  const input = computed<SurveyPlan>(() => ({
    definition: definition.name,
    record: { kind: 'wave', year: Number(year.value) },
    confidentiality: confidentiality.value,
    languages: definition.languages,
    population: null,
    closesAt: brusselsInstant(closesOn.value, closesAtTime) ?? null,
  }));
  const plan = computed<WavePlanInput>(() => ({
    opensAt: brusselsInstant(opensOn.value, opensAtTime) ?? null,
    excluded: excluded.value,
    reminders: reminders.flatMap((day) => brusselsInstant(day.value, opensAtTime) ?? []),
  }));
  let savedId = existing?.survey.id;
  /** A draft that was saved once is changed, never made twice. */
  const saveAll = async (): Promise<Outcome<string>> => {
    const saved = await (savedId === undefined
      ? api.createSurvey(input.value)
      : api.changeSurvey(savedId, input.value));
    if (!saved.ok) return saved;
    const { id } = saved.value;
    savedId = id;
    return mapped(await api.planWave(id, plan.value), () => id);
  };
  const read = () => {
    const problems = problemsOf(year.value, input.value, plan.value, now());
    return problems.length > 0 ? problems : plan.value;
  };
  return {
    ...requests,
    year,
    confidentiality,
    opensOn,
    closesOn,
    reminders,
    excluded,
    input,
    plan,
    suggestDays: () => {
      const start = opensOn.value === '' ? today : opensOn.value;
      closesOn.value = addWeeks(start, weeksOpen);
      for (const [index, weeks] of reminderWeeks.entries()) {
        const day = reminders[index];
        if (day !== undefined) day.value = addWeeks(start, weeks);
      }
    },
    save: () => requests.submit(read, saveAll, onSaved),
  };
}

function problemsOf(year: string, { closesAt }: SurveyPlan, plan: WavePlanInput, now: Date): readonly Problem[] {
  const at = now.toISOString();
  const start = plan.opensAt ?? at;
  return [
    ...(/^20\d\d$/.test(year.trim()) ? [] : [{ path: 'record.year', code: 'not-a-year' }]),
    ...(closesAt === null ? [{ path: 'closesAt', code: 'required' }] : []),
    ...(closesAt !== null && closesAt <= start ? [{ path: 'closesAt', code: 'opens-after-close' }] : []),
    ...(plan.opensAt !== null && plan.opensAt <= at ? [{ path: 'opensAt', code: 'in-the-past' }] : []),
    ...plan.reminders.flatMap((day, index) =>
      day <= start || (closesAt !== null && day >= closesAt)
        ? [{ path: `reminders.${index}`, code: 'outside-the-survey' }]
        : [],
    ),
  ];
}
