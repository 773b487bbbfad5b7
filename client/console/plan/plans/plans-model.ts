import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Plan } from '../../../../survey-definitions/plan/plan.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { inEachOfficial, keyedByLanguage } from '../../../../survey-definitions/reference/languages.ts';
import type { PlanSummary } from '../../../../server/plan/plans/plan-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { together } from '../../../shared/outcome.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { TypedOf } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { nextPlan, planText } from './next-plan.ts';
import type { NextPlan } from './next-plan.ts';

type Draft = { readonly id: string; readonly savedAt: string };
type Known = { readonly plans: readonly PlanSummary[]; readonly drafts: readonly Draft[] };

const emptyFields = () => ({
  id: field('id', 'plans.id', ''),
  ...keyedByLanguage('title.', (tag) => field(`title.${tag}`, `plans.title-${tag}`, '')),
  from: field('validity.from', 'plans.from', ''),
  to: field('validity.to', 'plans.to', ''),
  month: field('reportingYearFrom', 'plans.month', '7'),
});
type Typed = TypedOf<typeof emptyFields>;

export type PlansModel = FormState<ReturnType<typeof emptyFields>> & {
  readonly found: ReadonlySignal<Known | null>;
  /** The plan from which the next one begins: the latest; null: not read yet. */
  readonly before: ReadonlySignal<Plan | null>;
  /** Ids of its rows that run on. */
  readonly kept: Signal<readonly string[]>;
  readonly load: () => Promise<void>;
  /** A draft from a copy of the plan before. */
  readonly begin: () => Promise<void>;
  /** A draft from a file. */
  readonly importFile: (file: Blob) => Promise<void>;
};

/** The plans, the drafts of those to come, and the two ways to begin one. `onDraft` gets the id of what was saved. */
export function createPlans(api: Api, onDraft: (id: string) => void): PlansModel {
  const found = signal<Known | null>(null);
  const before = signal<Plan | null>(null);
  const kept = signal<readonly string[]>([]);
  const form = createForm<Typed, NextPlan>(emptyFields(), (typed) => inputOf(typed, kept.value));
  const save = async (id: string, text: string) => {
    const revision = found.value?.drafts.some((draft) => draft.id === id) ? await api.planDraft(id) : null;
    if (revision !== null && !revision.ok) return revision;
    return api.savePlanDraft(id, text, revision === null ? null : revision.value.revision);
  };
  return {
    ...form,
    found,
    before,
    kept,
    load: () =>
      form.read(together(api.plans(), api.planDrafts()), async ([plans, drafts]) => {
        found.value = { plans, drafts };
        const latest = plans.at(-1);
        if (latest === undefined) return;
        await form.read(api.plan(latest.id), (plan) => {
          before.value = plan;
          kept.value = plan.rows.map(({ id }) => id);
        });
      }),
    begin: () =>
      form.submit(
        async (input) => {
          const plan = before.value;
          if (plan === null) throw new Error('the plan before is not read');
          return save(input.id, planText(nextPlan(plan, input)));
        },
        ({ id }) => onDraft(id),
      ),
    importFile: async (file) => {
      const text = await file.text();
      await form.attempt(
        () => save(idIn(text), text),
        ({ id }) => onDraft(id),
      );
    },
  };
}

/** The id that the document gives itself; what cannot be read is a draft all the same, which says what is wrong. */
const idIn = (text: string): string => /"id"\s*:\s*"(\d[a-z0-9]*(?:-[a-z0-9]+)*)"/.exec(text)?.[1] ?? '0';

function inputOf(typed: Typed, rows: readonly string[]): NextPlan | readonly Problem[] {
  const title = inEachOfficial((tag) => typed[`title.${tag}`].trim());
  const [id, from, to, month] = [typed.id.trim(), typed.from.trim(), typed.to.trim(), Number(typed.month)];
  const isMonth = (text: string) => text === '' || /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text);
  const problems = [
    ...missingFields('', { id }),
    ...missingFields('title', title),
    ...missingFields('validity', { from, to }),
    ...(/^\d[a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id === '' ? [] : [{ path: 'id', code: 'malformed' }]),
    ...(isMonth(from) ? [] : [{ path: 'validity.from', code: 'not-a-month' }]),
    ...(isMonth(to) ? [] : [{ path: 'validity.to', code: 'not-a-month' }]),
  ];
  return problems.length > 0 ? problems : { id, title, validity: { from, to }, reportingYearFrom: month, rows };
}
