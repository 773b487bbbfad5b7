import { z } from 'zod';
import { targetOperators } from '../figures/target.ts';
import { directions } from '../plan/plan.ts';
import type { BothLanguages, Plan, PlanFocusArea, PlanRow, PlanSeries, Succession, Wording } from '../plan/plan.ts';
import { inEachOfficial } from '../reference/languages.ts';
import { seriesSchema } from './name-schemas.ts';
import type { ShapeOf } from './shape-of.ts';

const words = z.string().regex(/\S/).max(1_000);
const both = z.strictObject(inEachOfficial(() => words) satisfies ShapeOf<BothLanguages>).meta({ id: 'BothLanguages' });

const wordingStatus = z.enum(['official', 'translation']);
const ownWording = z
  .strictObject(inEachOfficial(() => wordingStatus.exactOptional()) satisfies ShapeOf<Partial<Wording>>)
  .exactOptional()
  .meta({ description: "Where it differs from the plan's `wording`." });

const code = z.string().regex(/^[A-Z][A-Za-z0-9]{1,11}$/);
const month = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/);
const year = z.int().min(2000).max(2099);
export const planIdSchema = z
  .string()
  .regex(/^\d[a-z0-9]*(?:-[a-z0-9]+)*$/)
  .max(40);

type SeriesOf<Kind extends PlanSeries['kind']> = Extract<PlanSeries, { readonly kind: Kind }>;

const planSeries: z.ZodType<PlanSeries> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      id: seriesSchema,
      kind: z.literal('satisfaction'),
      unit: z.literal('satisfaction_rate_percent'),
      survey: z.enum(['wave', 'session', 'activity']),
      committee: code.exactOptional(),
      per: z.literal('focus-area').exactOptional().meta({ description: 'One for each focus area: `<id>.<code>`.' }),
      aspect: both
        .exactOptional()
        .meta({ description: 'What tells it from the other series of its row, in a word: `work`.' }),
    } satisfies ShapeOf<SeriesOf<'satisfaction'>>),
    z.strictObject({
      id: seriesSchema,
      kind: z.literal('instruments'),
      unit: z.literal('information'),
      objective: code.meta({ description: 'Whose block of the annual survey it is.' }),
    } satisfies ShapeOf<SeriesOf<'instruments'>>),
    z.strictObject({
      id: seriesSchema,
      kind: z.literal('recorded'),
      unit: z.enum(['completion_percent', 'proportion_percent', 'count', 'count_per_objective']),
      objective: code.exactOptional().meta({ description: 'The objective for which it is recorded apart.' }),
      beside: z.literal('operations').exactOptional(),
    } satisfies ShapeOf<SeriesOf<'recorded'>>),
  ])
  .meta({
    id: 'Series',
    description: 'One number followed over time. Its id never changes, whatever plan arranges it.',
  });

const succession: z.ZodType<Succession> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('continues'), row: seriesSchema }),
    z.strictObject({ kind: z.literal('replaces'), row: seriesSchema }),
    z.strictObject({ kind: z.literal('new') }),
  ])
  .meta({ description: 'What became of which row of the plan before.' });

const row = z
  .strictObject({
    id: seriesSchema,
    layer: code,
    objective: code,
    name: both.exactOptional().meta({ description: 'A few words for lists.' }),
    activity: both,
    description: both,
    source: both,
    direction: z.enum(directions),
    target: z
      .strictObject({ operator: z.enum(targetOperators), value: z.number() })
      .exactOptional()
      .meta({ description: 'What `reach` means, in the unit of the series.' }),
    baseline: z.string().regex(/^(?:none|first-wave|first-recorded-period|annual-survey-20\d\d)$/),
    measuredBy: z.array(seriesSchema).max(20).readonly(),
    countsTargets: z.literal(true).exactOptional(),
    succession: succession.exactOptional(),
    wording: ownWording,
    note: words.exactOptional(),
  } satisfies ShapeOf<PlanRow>)
  .meta({ id: 'Row', description: "A row of the plan's table." });

const focusArea = z.strictObject({
  code: z.string().regex(/^FA[1-9]\d?$/),
  name: both,
  firstYear: year,
  lastYear: year.exactOptional(),
} satisfies ShapeOf<PlanFocusArea>);

/** The shape of a plan's document. What it means is checked afterwards (plan/check-plan.ts). */
export const planSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    id: planIdSchema.meta({ description: 'Its years, e.g. `2022-2025`.' }),
    version: z
      .int()
      .min(1)
      .meta({ description: 'Raised with every change after publication: a published version never changes.' }),
    title: both,
    isSynthetic: z.literal(true).exactOptional(),
    validity: z.strictObject({ from: month, to: month }).meta({ description: 'First and last month, e.g. `2022-01`.' }),
    reportingYearFrom: z.int().min(1).max(12).meta({ description: 'The month in which the reporting year begins.' }),
    follows: planIdSchema.exactOptional().meta({ description: 'The plan that it follows.' }),
    wording: z.strictObject(inEachOfficial(() => wordingStatus) satisfies ShapeOf<Wording>),
    series: z.array(planSeries).max(500).readonly(),
    layers: z
      .array(z.strictObject({ code, name: both, wording: ownWording }))
      .min(1)
      .max(20)
      .readonly(),
    objectives: z
      .array(z.strictObject({ id: code, code: both, name: both, wording: ownWording }))
      .min(1)
      .max(100)
      .readonly(),
    focusAreas: z.array(focusArea).max(50).readonly(),
    rows: z.array(row).min(1).max(300).readonly(),
  } satisfies ShapeOf<Plan & { readonly $schema?: string }>)
  .meta({ title: 'A strategic plan' });
