import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import { mapped } from '../../../shared/outcome.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { Field } from '../../blocks/form/form-field.ts';
import { createRequests } from '../../blocks/form/requests.ts';
import type { RequestState } from '../../blocks/form/requests.ts';
import { brusselsFields, brusselsInstant } from '../../words/brussels-time.ts';
import { watchCount } from './live-count.ts';
import type { LiveCount, OpenCounts } from './live-count.ts';

/** What asks before it happens. */
export type Confirmation = 'opening' | 'closure' | 'extension' | 'deletion';

export type SurveyModel = RequestState & {
  readonly detail: ReadonlySignal<SurveyDetail | null>;
  readonly responses: ReadonlySignal<number>;
  readonly isLive: ReadonlySignal<boolean>;
  readonly asking: ReadonlySignal<Confirmation | null>;
  readonly extendOn: Field<string>;
  readonly extendAt: Field<string>;
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
  const asking = signal<Confirmation | null>(null);
  const extendOn = field('closesAt', 'fielding.closes-on', '');
  const extendAt = field('closesAt-time', 'fielding.closes-at', '18:00');
  const requests = createRequests([extendOn.path]);
  const live = signal<LiveCount | null>(null);

  /** Closed by the clock or by a colleague: this page learns it from the count. */
  const watch = () => {
    const watched = watchCount(api, id, openCounts);
    watched.count.subscribe((count) => {
      if (count?.state === 'closed' && detail.peek()?.survey.state === 'open') void load();
    });
    return watched;
  };
  const load = () =>
    requests.read(api.survey(id), (found) => {
      detail.value = found;
      take(found.survey);
    });
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
    ...requests,
    detail,
    asking,
    extendOn,
    extendAt,
    responses: computed(() => live.value?.count.value?.responses ?? detail.value?.survey.responses ?? 0),
    isLive: computed(() => live.value?.isLive.value ?? true),
    load,
    ask: (what) => {
      requests.forget();
      asking.value = what;
    },
    cancel: () => (asking.value = null),
    confirm: async () => {
      const what = asking.value;
      if (what === null) return;
      await requests.attempt(changes[what], (survey) => {
        asking.value = null;
        if (survey === undefined) onDeleted();
        else take(survey);
      });
    },
    stop: () => live.value?.stop(),
  };
}
