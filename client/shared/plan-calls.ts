import { mapped, outcome } from './outcome.ts';
import type { Fetch } from './outcome.ts';
import { serverApi } from './server-api.ts';

/** The calls about strategic plans and their drafts. */
export function planCalls(fetch: Fetch) {
  const api = serverApi(fetch);
  const draft = api['plan-drafts'][':id'];
  return {
    plans: async () => mapped(await outcome(api.plans.$get()), (body) => body.plans),
    plan: (id: string) => outcome(api.plans[':id'].$get({ param: { id }, query: {} })),
    planDrafts: async () => mapped(await outcome(api['plan-drafts'].$get()), (body) => body.drafts),
    planDraft: (id: string) => outcome(draft.$get({ param: { id } })),
    /** `revision`: the one that it was made on; null: the first. */
    savePlanDraft: (id: string, text: string, revision: number | null) =>
      outcome(draft.$put({ param: { id }, json: { text, revision } })),
    publishPlan: (id: string, revision: number) =>
      outcome(draft.publication.$put({ param: { id }, json: { revision } })),
    discardPlanDraft: (id: string) => outcome(draft.$delete({ param: { id } })),
    planPreview: (id: string) => outcome(draft.scorecard.$get({ param: { id }, query: {} })),
  };
}
