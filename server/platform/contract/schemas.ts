import { z } from 'zod';

/** Shapes that several contracts share. */
export const newId = z.strictObject({ id: z.string() });
export const instant = z.iso.datetime();
export const day = z.iso.date();

/**
 * An instant with its offset, as it is sent; kept in UTC, so that text order is time order. That holds for years of four digits only: the
 * last hours of 9999 in the far west are +010000 in UTC, which sorts before everything else.
 */
export const givenInstant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .refine((text) => /^\d{4}-/.test(text), 'not-a-date');
export const localized = z.record(z.string(), z.string());
/** Of an entry that stands as it was made: its id, who made it and when. */
export const entered = { id: z.string(), enteredBy: z.string(), enteredAt: instant };
export const namesById = localized.describe('Names of those who entered, by id');
export const bilingual = z.strictObject({ en: z.string(), fr: z.string() });

/** What the compiler holds to one type, and the description of the API tells as another schema does. */
export function told<Document>(schema: z.ZodType): z.ZodType<Document> {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return z.custom<Document>().meta(described);
}

/**
 * An answer whose inside is described elsewhere (in the questionnaire language, in the methodology) or to programs only in outline.
 * The compiler holds the whole type; the description of the API names what stands in `outline`.
 */
export const open = <Document extends object>(
  description: string,
  outline: { readonly [Name in Extract<keyof Document, string>]?: z.ZodType<Document[Name]> } = {},
): z.ZodType<Document> => told<Document>(z.looseObject(Object(outline)).meta({ description }));

/** Where a list goes on; null: here it ends. */
export const next = z
  .string()
  .nullable()
  .meta({ description: 'Send it as `after` for the next page; null: the last page' });

/** What an import answers: with `dry=1` what it would do, else what it did. */
export const importQuery = z.strictObject({
  dry: z.literal('1').optional().meta({ description: 'Tell what would change, and change nothing' }),
  plan: z
    .string()
    .refine((digest) => digest.length <= 64, 'too-big')
    .optional()
    .meta({ description: 'The digest of a plan that was shown: do exactly that, or nothing' }),
});
