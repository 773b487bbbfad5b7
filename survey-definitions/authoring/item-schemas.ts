import { z } from 'zod';
import type { DateItem } from '../kinds/date.ts';
import type { GridItem } from '../kinds/grid.ts';
import type { ItemOfKind, KindName } from '../kinds/kinds.ts';
import type { LongTextItem, ShortTextItem } from '../kinds/text.ts';
import type { MultipleChoiceItem } from '../kinds/multiple-choice.ts';
import type { NumberItem } from '../kinds/number.ts';
import type { OfferedMissing } from '../language/answer.ts';
import type { Option } from '../language/item.ts';
import type { RatingItem } from '../kinds/rating.ts';
import type { SingleChoiceItem } from '../kinds/single-choice.ts';
import type { ListUse, Written } from '../questionnaire/source.ts';
import { conditionSchema } from './condition-schema.ts';
import { codeSchema, nameSchema, seriesSchema, seriesTemplateSchema } from './name-schemas.ts';
import type { ShapeOf } from './shape-of.ts';

const describedCondition = conditionSchema.exactOptional();

const base = {
  name: nameSchema,
  revision: z
    .int()
    .min(1)
    .exactOptional()
    .meta({ description: 'Raise it when wording or options change so that results are no longer comparable.' }),
  when: describedCondition,
  required: z.boolean().exactOptional().meta({ description: 'Whether a submission must answer it when it is asked.' }),
  continues: z.record(codeSchema, nameSchema).readonly().exactOptional().meta({
    description:
      'In a repeated block, by key: the item that asked the same in earlier versions. Its series and columns go on.',
  }),
};

const fact = {
  ...base,
  carry: z.boolean().exactOptional().meta({
    description:
      'A fact: the answer of the wave before stands beside the question and may be taken over. Never an opinion.',
  }),
};

const missing = z
  .array(z.enum(['notApplicable', 'noOpinion'] satisfies OfferedMissing[]))
  .min(1)
  .max(2)
  .readonly()
  .exactOptional()
  .meta({ description: 'Typed answers offered beside the scale; they never enter a rate.' });

const scale = nameSchema.meta({ description: "The name of one of this definition's `scales`." });

const occasionList = z
  .strictObject({ occasion: nameSchema })
  .meta({ description: "A list that the occasion brings with it, e.g. a session's `agendaItems`." });

const occasionFact = z
  .strictObject({ occasion: nameSchema })
  .meta({ description: 'A number that the occasion brings with it: `year`.' });

export const codeListSchema = z
  .union([z.array(codeSchema).min(1).max(500).readonly(), occasionList])
  .meta({ id: 'CodeList', description: 'Codes written here, or a list that the occasion brings with it.' });

const optionSchema = z
  .strictObject({
    code: codeSchema,
    exclusive: z.boolean().exactOptional().meta({ description: "Excludes every other option ('none of these')." }),
  } satisfies ShapeOf<Option>)
  .meta({ id: 'Option' });

const listUse = z
  .strictObject({ list: nameSchema } satisfies ShapeOf<ListUse>)
  .meta({ id: 'ListUse', description: "The options of one of this document's `lists` stand here." });

export const optionsSchema = z
  .array(z.union([optionSchema, listUse]))
  .max(500)
  .readonly();
const other = z.boolean().exactOptional().meta({ description: "Offers 'other' with a short text." });
const maximumLength = z
  .int()
  .min(1)
  .max(20_000)
  .exactOptional()
  .meta({ description: 'In characters; 200 for short, 4,000 for long texts unless said otherwise.' });
const day = z.iso.date().exactOptional().meta({ description: 'A day as YYYY-MM-DD, itself included.' });

export const ratingSchema = z.strictObject({
  kind: z.literal('rating'),
  ...base,
  scale,
  missing,
  feeds: z
    .union([seriesSchema, seriesTemplateSchema, z.strictObject({ none: z.string().regex(/\S/).max(400) })])
    .exactOptional()
    .meta({
      description: 'The KPI series that it feeds; or `{ "none": <reason> }`, of a rating that is named like a KPI.',
    }),
} satisfies ShapeOf<RatingItem>);

const gridSchema = z.strictObject({
  kind: z.literal('grid'),
  ...base,
  scale,
  rows: codeListSchema,
  pickBeyond: z.int().min(1).max(150).exactOptional().meta({
    description: 'With more rows than this, respondents pick those that concern them; the others are not asked.',
  }),
  missing,
} satisfies ShapeOf<GridItem>);

const register = z
  .strictObject({ register: z.literal('members') })
  .meta({ description: 'The Members of the register; only for the item `delegation`.' });

const singleChoiceSchema = z.strictObject({
  kind: z.literal('single'),
  ...fact,
  options: z.union([optionsSchema, register]),
  other,
  missing,
  among: nameSchema.exactOptional().meta({
    description: 'An earlier multiple choice (of the same block): of its options only those chosen there are shown.',
  }),
} satisfies ShapeOf<Written<SingleChoiceItem>>);

const multipleChoiceSchema = z.strictObject({
  kind: z.literal('multiple'),
  ...fact,
  options: optionsSchema,
  other,
  atMost: z.int().min(1).exactOptional().meta({ description: 'How many options may be chosen.' }),
} satisfies ShapeOf<Written<MultipleChoiceItem>>);

const numberSchema = z.strictObject({
  kind: z.literal('number'),
  ...fact,
  minimum: z
    .union([z.number(), occasionFact])
    .exactOptional()
    .meta({ description: 'A number, or a fact of the occasion such as `{ "occasion": "year" }`.' }),
  maximum: z.number().exactOptional(),
  decimals: z
    .int()
    .min(0)
    .max(6)
    .exactOptional()
    .meta({ description: 'Digits after the decimal point, 0 by default.' }),
  missing,
} satisfies ShapeOf<NumberItem>);

const shortTextSchema = z.strictObject({
  kind: z.literal('short-text'),
  ...base,
  maximumLength,
} satisfies ShapeOf<ShortTextItem>);

const longTextSchema = z.strictObject({
  kind: z.literal('long-text'),
  ...base,
  maximumLength,
} satisfies ShapeOf<LongTextItem>);

const dateSchema = z.strictObject({
  kind: z.literal('date'),
  ...base,
  earliest: day,
  latest: day,
} satisfies ShapeOf<DateItem>);

/** One line for each kind of question; the type checker finds a forgotten one. */
export const itemSchemas = {
  rating: ratingSchema,
  grid: gridSchema,
  single: singleChoiceSchema,
  multiple: multipleChoiceSchema,
  number: numberSchema,
  'short-text': shortTextSchema,
  'long-text': longTextSchema,
  date: dateSchema,
} satisfies { readonly [K in KindName]: z.ZodType<Written<ItemOfKind<K>>> };
