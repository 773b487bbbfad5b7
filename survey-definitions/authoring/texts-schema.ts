import { z } from 'zod';
import type { WrittenBlockTexts, WrittenTexts } from '../questionnaire/source.ts';
import type { ItemTexts, Texts } from '../language/texts.ts';
import { codeSchema, nameSchema } from './name-schemas.ts';
import type { ShapeOf } from './shape-of.ts';

const words = z.string().regex(/\S/).max(4_000);
const wordsByCode = z.record(codeSchema, words).readonly();

/** A body's item may be reworded in part, so that each part is optional here; the check finds what is lacking in the end. */
const itemTextsSchema = z
  .strictObject({
    label: words.exactOptional().meta({ description: 'The question.' }),
    hint: words.exactOptional().meta({ description: 'One sentence under the question.' }),
    short: words.exactOptional().meta({ description: 'A shorter label for tables and charts.' }),
    options: wordsByCode.exactOptional().meta({ description: 'The label of each option.' }),
    rows: wordsByCode.exactOptional().meta({ description: 'The label of each row of a grid.' }),
    other: words.exactOptional().meta({ description: "The label of the option 'other'." }),
    unit: words.exactOptional().meta({ description: 'The unit of a number.' }),
  } satisfies ShapeOf<Partial<ItemTexts>>)
  .meta({ id: 'ItemTexts' });

const sectionTextsSchema = z
  .strictObject({ title: words.exactOptional(), introduction: words.exactOptional() } satisfies ShapeOf<
    Partial<Texts['sections'][string]>
  >)
  .meta({ id: 'SectionTexts' });

const blockTextsSchema = z
  .strictObject({
    title: words.exactOptional().meta({ description: 'The heading above each repetition, with `{repeat.label}`.' }),
    keys: wordsByCode.exactOptional().meta({ description: 'The label of each key written in the definition.' }),
    items: z
      .record(nameSchema, itemTextsSchema)
      .readonly()
      .exactOptional()
      .meta({ description: 'The words of the items of a named block.' }),
  } satisfies ShapeOf<WrittenBlockTexts>)
  .meta({ id: 'BlockTexts' });

/** The shape of `<language>.json`. */
export const textsSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    title: words.exactOptional(),
    introduction: words.exactOptional(),
    scales: z.record(nameSchema, wordsByCode).readonly().exactOptional(),
    lists: z
      .record(nameSchema, wordsByCode)
      .readonly()
      .exactOptional()
      .meta({ description: 'The label of each option of a named list.' }),
    sections: z.record(nameSchema, sectionTextsSchema).readonly().exactOptional(),
    blocks: z.record(nameSchema, blockTextsSchema).readonly().exactOptional(),
    items: z.record(nameSchema, itemTextsSchema).readonly().exactOptional(),
  } satisfies ShapeOf<WrittenTexts>)
  .meta({
    title: 'The words of a questionnaire in one language',
    description:
      'Places `{occasion.<name>}`, `{member.name}` and, in a repeated block, `{repeat.label}` are filled in.',
  });
