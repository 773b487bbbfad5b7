import { z } from 'zod';
import type { Item } from '../kinds/kinds.ts';
import type { Scale } from '../language/item.ts';
import type { BlockUse, NamedBlock, Written, WrittenBlock, WrittenDefinition } from '../questionnaire/source.ts';
import { conditionSchema } from './condition-schema.ts';
import { codeListSchema, itemSchemas, optionsSchema } from './item-schemas.ts';
import { definitionNameSchema, languageSchema, nameSchema, seriesSchema } from './name-schemas.ts';
import type { ShapeOf } from './shape-of.ts';

const scaleCodes = z.array(z.int().min(0).max(100)).min(1).max(20).readonly();

const scaleSchema = z
  .strictObject({
    codes: scaleCodes.meta({ description: 'Whole numbers in the order in which they are shown, best first.' }),
    satisfied: scaleCodes.meta({ description: 'The codes that a satisfaction rate counts: the first of `codes`.' }),
    dissatisfied: scaleCodes.meta({ description: 'The last of `codes`.' }),
  } satisfies ShapeOf<Scale>)
  .meta({ id: 'Scale' });

const { rating, ...others } = itemSchemas;

const itemSchema: z.ZodType<Written<Item>> = z
  .discriminatedUnion('kind', [rating, ...Object.values(others)])
  .meta({ id: 'Item', description: 'One question.' });

const itemsOfBlock = z.array(itemSchema).min(1).max(200).readonly();

const layout = z.literal('table').exactOptional().meta({
  description:
    'On a wide screen one row for each key, with the options of the first item as columns: a single choice that everybody is asked.',
});

const blockSchema = z
  .strictObject({
    name: nameSchema,
    over: codeListSchema,
    when: conditionSchema.exactOptional(),
    layout,
    items: itemsOfBlock,
  } satisfies ShapeOf<WrittenBlock>)
  .meta({ id: 'Block', description: 'A repeated block: its items are asked once for each key of `over`.' });

const blockUseSchema = z
  .strictObject({
    block: nameSchema.meta({ description: "The name of one of this document's `blocks`." }),
    as: nameSchema.meta({ description: 'Stands before the name of the block and of each of its items, e.g. `so1`.' }),
    over: codeListSchema,
    when: conditionSchema.exactOptional(),
  } satisfies ShapeOf<BlockUse>)
  .meta({ id: 'BlockUse', description: 'A repeated block whose items stand in `blocks`.' });

const sectionSchema = z
  .strictObject({
    name: nameSchema,
    when: conditionSchema.exactOptional(),
    items: z
      .array(z.union([itemSchema, blockSchema, blockUseSchema]))
      .max(500)
      .readonly(),
  } satisfies ShapeOf<WrittenDefinition['sections'][number]>)
  .meta({ id: 'Section', description: 'A page of the form, with a completion state of its own.' });

/** The shape of `definition.json` and `body.json`. What the words mean is checked afterwards (questionnaire/check/check-definition.ts). */
export const definitionSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    name: definitionNameSchema,
    version: z
      .int()
      .min(1)
      .meta({ description: 'Raised with every change after publication: a published version never changes.' }),
    occasion: z
      .enum(['wave', 'session', 'activity'])
      .meta({ description: 'What a survey of this definition is about.' }),
    committee: z
      .string()
      .regex(/^[A-Z]{2,6}$/)
      .exactOptional()
      .meta({ description: 'The committee whose sessions it is for, e.g. `PTC`.' }),
    body: definitionNameSchema
      .exactOptional()
      .meta({ description: 'The shared body from which languages, minutes, scales, sections and texts are taken.' }),
    languages: z.array(languageSchema).min(1).max(30).readonly().exactOptional().meta({
      description:
        'Where it is absent: the official languages and every language of reference/languages.json that has a file.',
    }),
    minutes: z.int().min(1).max(240).exactOptional().meta({ description: 'How long it takes.' }),
    scales: z.record(nameSchema, scaleSchema).readonly().exactOptional(),
    lists: z
      .record(nameSchema, optionsSchema)
      .readonly()
      .exactOptional()
      .meta({ description: 'Options that several items have, by name; an item says `{ "list": <name> }` for them.' }),
    blocks: z
      .record(nameSchema, z.strictObject({ layout, items: itemsOfBlock } satisfies ShapeOf<NamedBlock>))
      .readonly()
      .exactOptional()
      .meta({
        description: 'Items that several repeated blocks ask, by name; a section puts them to use with `block`.',
      }),
    notes: z.array(z.string().regex(/\S/).max(1_000)).max(50).readonly().exactOptional().meta({
      description: 'For those who work on the questionnaire, such as names to be confirmed; not published with it.',
    }),
    feeds: z
      .record(nameSchema, seriesSchema)
      .readonly()
      .exactOptional()
      .meta({ description: 'Which rating item (of the body) feeds which KPI series.' }),
    sections: z.array(sectionSchema).max(100).readonly(),
  } satisfies ShapeOf<WrittenDefinition>)
  .meta({ title: 'The structure of a questionnaire' });
