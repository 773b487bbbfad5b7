import { z } from 'zod';
import { planSchema } from '../../../survey-definitions/authoring/plan-schema.ts';
import type { Plan } from '../../../survey-definitions/plan/plan.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { inOfficialLanguages, instant, whole } from '../../platform/contract/schemas.ts';

const month = z.string().describe('As 2022-01');

const planSummary = z.strictObject({
  id: z.string(),
  version: z.int(),
  title: inOfficialLanguages(z.string()),
  isSynthetic: z.boolean(),
  validity: z.strictObject({ from: month, to: month }),
  reportingYearFrom: z.int(),
  follows: z.string().nullable(),
  rows: z.int(),
});
export type PlanSummary = Output<typeof planSummary>;

const problem = z.strictObject({
  file: z.string().exactOptional(),
  path: z.string(),
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});

const draftSummary = z.strictObject({ id: z.string(), revision: z.int(), savedAt: instant });

const checked = {
  revision: z.int(),
  problems: z.array(problem).describe('None: it can be published'),
  dropped: z
    .array(z.strictObject({ id: z.string(), description: inOfficialLanguages(z.string()) }))
    .describe('Rows of the plan before that no row of this one names'),
};
const checkedDraft = z.strictObject({ id: z.string(), ...checked });
export type CheckedDraft = Output<typeof checkedDraft>;

const draft = checkedDraft.extend({ text: z.string() });
export type PlanDraft = Output<typeof draft>;

const operation = operationIn('Baselines and figures');
const document = whole<Plan>(planSchema, 'A strategic plan as a document; its shape is plan.schema.json', {
  id: z.string(),
});

export const plans = {
  list: operation({
    summary: 'The strategic plans, by the newest version of each',
    answer: z.strictObject({ plans: z.array(planSummary) }),
  }),
  read: operation({
    summary: 'A plan with its rows, their wording and series',
    description: '`version`: an earlier one; every published version stays as it is.',
    query: z.strictObject({
      version: z
        .string()
        .regex(/^[1-9]\d{0,5}$/)
        .transform(Number)
        .optional(),
    }),
    answer: document,
  }),
  drafts: operation({
    summary: 'Plans that are being written',
    answer: z.strictObject({ drafts: z.array(draftSummary) }),
  }),
  readDraft: operation({ summary: 'A draft with what is wrong with it', answer: draft }),
  saveDraft: operation({
    summary: 'Save the draft of a plan',
    description:
      '`revision` is the one that it was made on; null: there is none yet. Its mistakes are told and do not hinder.',
    body: z.strictObject({
      text: z.string().max(400_000).describe('The document as JSON text'),
      revision: z.int().min(1).nullable(),
    }),
    example: { text: '{ "id": "2026-2029", "version": 1 }', revision: null },
    answer: checkedDraft,
  }),
  publish: operation({
    summary: 'Publish a draft: that version never changes again',
    body: z.strictObject({ revision: z.int().min(1) }),
    example: { revision: 1 },
    answer: z.strictObject({ id: z.string(), version: z.int() }),
  }),
  discard: operation({ summary: 'Discard a draft', status: 204 }),
};
