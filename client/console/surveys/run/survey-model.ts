import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import type { SurveyDetail } from '../../../shared/api-types.ts';
import { mapped } from '../../../shared/outcome.ts';
import type { Failure, Outcome } from '../../../shared/outcome.ts';
import { brusselsFields, brusselsInstant } from '../../words/brussels-time.ts';
import { watchCount } from './live-count.ts';
import type { LiveCount, OpenCounts } from './live-count.ts';

/** What asks before it happens. */
export type Confirmation = 'opening' | 'closure' | 'extension' | 'deletion';

export type SurveyModel = {
  readonly detail: ReadonlySignal<SurveyDetail | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly responses: ReadonlySignal<number>;
  readonly isLive: ReadonlySignal<boolean>;
  readonly asking: ReadonlySignal<Confirmation | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly extendOn: Signal<string>;
  readonly extendAt: Signal<string>;
  readonly load: () => Promise<void>;
  readonly ask: (what: Confirmation) => void;
  readonly cancel: () => void;
  readonly confirm: () => Promise<void>;
  readonly stop: () => void;
};

export function createSurveyModel(
  api: Api,
  id: string,
  openCounts: OpenCounts,
  now: () => Date,
  onDeleted: () => void,
): SurveyModel {
  const detail = signal<SurveyDetail | null>(null);
  const failure = signal<Failure | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const asking = signal<Confirmation | null>(null);
  const isBusy = signal(false);
  const extendOn = signal('');
  const extendAt = signal('18:00');
  const live = signal<LiveCount | null>(null);

  /** Closed by the clock or by a colleague: this page learns it from the count. */
  const watch = () => {
    const watched = watchCount(api, id, openCounts);
    watched.count.subscribe((count) => {
      if (count?.state === 'closed' && detail.peek()?.survey.state === 'open') void load();
    });
    return watched;
  };
  const load = async () => {
    const found = await api.survey(id);
    failure.value = found.ok ? null : found.failure;
    if (!found.ok) return;
    detail.value = found.value;
    take(found.value.survey);
  };
  const take = (survey: Survey) => {
    if (detail.value !== null) detail.value = { ...detail.value, survey };
    if (survey.state === 'open') live.value ??= watch();
    else live.value?.stop();
    const close = brusselsFields(survey.closesAt ?? now().toISOString());
    extendOn.value = close.date;
    extendAt.value = close.time;
  };
  const changes: Readonly<Record<Confirmation, () => Promise<Outcome<Survey | undefined>>>> = {
    opening: () => api.openSurvey(id),
    closure: () => api.closeSurvey(id),
    extension: () => api.extendSurvey(id, brusselsInstant(extendOn.value, extendAt.value) ?? ''),
    deletion: async () => mapped(await api.deleteSurvey(id), () => undefined),
  };
  return {
    detail,
    failure,
    problems,
    asking,
    isBusy,
    extendOn,
    extendAt,
    responses: computed(() => live.value?.count.value?.responses ?? detail.value?.survey.responses ?? 0),
    isLive: computed(() => live.value?.isLive.value ?? true),
    load,
    ask: (what) => {
      problems.value = [];
      asking.value = what;
    },
    cancel: () => (asking.value = null),
    confirm: async () => {
      const what = asking.value;
      if (what === null || isBusy.value) return;
      isBusy.value = true;
      const done = await changes[what]();
      isBusy.value = false;
      problems.value = done.ok ? [] : done.failure.problems;
      failure.value = done.ok || done.failure.problems.length > 0 ? null : done.failure;
      if (!done.ok) return;
      asking.value = null;
      if (done.value !== undefined) take(done.value);
      else onDeleted();
    },
    stop: () => live.value?.stop(),
  };
}
