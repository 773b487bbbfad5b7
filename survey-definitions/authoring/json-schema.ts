import { z } from 'zod';
import { definitionSchema } from './definition-schema.ts';
import { planSchema } from './plan-schema.ts';
import { textsSchema } from './texts-schema.ts';

/** The JSON Schema files that documents name in `$schema`, so that an editor completes and complains. By file name. */
export const jsonSchemas = (): Readonly<Record<string, string>> => ({
  'definition.schema.json': jsonSchemaOf(definitionSchema),
  'texts.schema.json': jsonSchemaOf(textsSchema),
  'plan.schema.json': jsonSchemaOf(planSchema),
});

/** Draft 7 is the newest that common editors understand in full. */
function jsonSchemaOf(schema: z.ZodType): string {
  const document = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return `${JSON.stringify(document, null, 2)}\n`;
}
