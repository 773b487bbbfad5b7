import { z } from 'zod';
import { targetOperators } from '../../../survey-definitions/figures/target.ts';
import type { Kpi } from '../../../survey-definitions/plan/kpis.ts';
import { directions } from '../../../survey-definitions/plan/plan.ts';
import { committees } from '../../../survey-definitions/reference/committees.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import { inOfficialLanguages, whole } from '../../platform/contract/schemas.ts';

const part = { code: inOfficialLanguages(z.string()), name: inOfficialLanguages(z.string()) };

const fields = z.strictObject({
  id: z.string(),
  row: z.int(),
  name: inOfficialLanguages(z.string()).nullable(),
  layer: z.strictObject({ code: z.string(), name: inOfficialLanguages(z.string()) }),
  objective: z.strictObject({ id: z.string(), ...part }),
  activity: inOfficialLanguages(z.string()),
  description: inOfficialLanguages(z.string()),
  source: inOfficialLanguages(z.string()),
  baseline: z.string(),
  unit: z.enum([
    'satisfaction_rate_percent',
    'information',
    'completion_percent',
    'proportion_percent',
    'count',
    'count_per_objective',
    'none',
  ]),
  direction: z.enum(directions),
  target: z.strictObject({ operator: z.enum(targetOperators), value: z.number() }).nullable(),
  instrument: z.enum([
    'annual_survey',
    'post_session_survey',
    'post_capacity_building_survey',
    'secretariat_figures',
    'none',
  ]),
  committee: z.enum(committees).exactOptional(),
  series: z.array(z.string()),
  parts: z.record(z.string(), z.strictObject({ id: z.string(), ...part })),
  aspects: z.record(z.string(), inOfficialLanguages(z.string())),
  countsTargets: z.boolean(),
});

/** A row of a plan with everything that it names. */
export const kpi = whole<Kpi>(fields, 'A row of a plan in its words', {
  id: z.string(),
  series: z.array(z.string()),
});

const operation = operationIn('Questionnaires');

export const kpiTable = {
  rows: operation({
    summary: 'The rows of the plan in force, and those of other plans whose series it has not',
    answer: z.strictObject({ kpis: z.array(kpi) }),
  }),
};
