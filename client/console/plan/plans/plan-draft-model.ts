import type { PlanDraft } from '../../../../server/plan/plans/plan-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { createRequests } from '../../blocks/form/requests.ts';
import type { RequestState } from '../../blocks/form/requests.ts';
import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';

export type PlanDraftModel = RequestState<'saved' | 'published'> & {
  readonly id: string;
  readonly draft: ReadonlySignal<PlanDraft | null>;
  /** The document as it is being edited. */
  readonly text: Signal<string>;
  readonly isConfirming: Signal<boolean>;
  readonly load: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly publish: () => Promise<void>;
  readonly discard: () => Promise<void>;
};

/** One draft: its mistakes by place, what it drops, and the step after which it never changes. */
export function createPlanDraft(api: Api, id: string, onDiscarded: () => void): PlanDraftModel {
  const requests = createRequests<'saved' | 'published'>();
  const draft = signal<PlanDraft | null>(null);
  const text = signal('');
  const isConfirming = signal(false);
  const revision = () => draft.value?.revision ?? 1;
  return {
    ...requests,
    id,
    draft,
    text,
    isConfirming,
    load: () =>
      requests.read(api.planDraft(id), (found) => {
        draft.value = found;
        text.value = found.text;
      }),
    save: () =>
      requests.attempt(
        () => api.savePlanDraft(id, text.value, revision()),
        (checked) => {
          draft.value = { ...checked, text: text.value };
          requests.done.value = 'saved';
        },
      ),
    publish: () =>
      requests.attempt(
        () => api.publishPlan(id, revision()),
        () => {
          isConfirming.value = false;
          requests.done.value = 'published';
        },
      ),
    discard: () => requests.attempt(() => api.discardPlanDraft(id), onDiscarded),
  };
}
