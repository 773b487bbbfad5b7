import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Api } from '../../shared/api.ts';
import type { Confidentiality, Survey, SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';
import type { DefinitionSummary } from '../../shared/api-types.ts';
import type { Failure } from '../../shared/outcome.ts';
import type { WavePlan, WavePlanInput } from '../../shared/wave-types.ts';
import { brusselsFields, brusselsInstant } from '../words/brussels-time.ts';
import { addWeeks, reminderWeeks, weeksOpen } from './wave-calendar.ts';

/** Days are ISO days; every time of day is the same one, as clocks in Brussels show it. */
export type WaveForm = {
  readonly year: Signal<string>;
  readonly confidentiality: Signal<Confidentiality>;
  /** '': opened by hand. */
  readonly opensOn: Signal<string>;
  readonly closesOn: Signal<string>;
  readonly reminders: readonly Signal<string>[];
  readonly excluded: Signal<readonly string[]>;
  readonly input: ReadonlySignal<SurveyPlan>;
  readonly plan: ReadonlySignal<WavePlanInput>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
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
  const year = signal(
    existing?.survey.record.kind === 'wave' ? String(existing.survey.record.year) : String(now().getFullYear()),
  );
  const confidentiality = signal<Confidentiality>(existing?.survey.confidentiality ?? 'confidential');
  const opensOn = signal(dayOf(existing?.plan?.opensAt));
  const closesOn = signal(existing === null ? addWeeks(today, weeksOpen) : dayOf(existing.survey.closesAt));
  const planned = existing?.plan?.reminders.map(({ at }) => dayOf(at));
  const reminders = reminderWeeks.map((weeks, index) =>
    signal(planned === undefined ? addWeeks(today, weeks) : (planned[index] ?? '')),
  );
  const excluded = signal<readonly string[]>(existing?.plan?.excluded ?? []);
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
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
  const saveAll = async () => {
    const saved = await (savedId === undefined
      ? api.createSurvey(input.value)
      : api.changeSurvey(savedId, input.value));
    if (!saved.ok) return saved.failure;
    savedId = saved.value.id;
    const done = await api.planWave(savedId, plan.value);
    return done.ok ? null : done.failure;
  };
  return {
    year,
    confidentiality,
    opensOn,
    closesOn,
    reminders,
    excluded,
    input,
    plan,
    problems,
    failure,
    isBusy,
    suggestDays: () => {
      const start = opensOn.value === '' ? today : opensOn.value;
      closesOn.value = addWeeks(start, weeksOpen);
      for (const [index, weeks] of reminderWeeks.entries()) {
        const day = reminders[index];
        if (day !== undefined) day.value = addWeeks(start, weeks);
      }
    },
    save: async () => {
      if (isBusy.value) return;
      failure.value = null;
      problems.value = problemsOf(year.value, input.value, plan.value, now());
      if (problems.value.length > 0) return;
      isBusy.value = true;
      const failed = await saveAll();
      isBusy.value = false;
      if (failed === null && savedId !== undefined) return onSaved(savedId);
      problems.value = failed?.code === 'invalid' ? failed.problems : [];
      failure.value = failed;
    },
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
