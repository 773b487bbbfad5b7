import { inEachOfficial } from '../../../survey-definitions/reference/languages.ts';
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
/** A text that stands in every official language. */
export const inOfficialLanguages = <Text extends z.ZodType>(text: Text) => z.strictObject(inEachOfficial(() => text));

/**
 * What the description of the API tells as another schema does: the compiler holds it to one type, and whoever parses an answer by its
 * contract (tests do) to `whole`.
 */
export function told<Document>(schema: z.ZodType, whole?: z.ZodType<Document>): z.ZodType<Document> {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  const held = z.custom<Document>();
  if (whole === undefined) return held.meta(described);
  const check: z.core.CheckFn<Document> = ({ value, issues }) => {
    const found = whole.safeParse(value).error?.issues ?? [];
    issues.push(
      ...found.map(({ message, path }) => ({ code: 'custom' as const, message, path: [...path], input: value })),
    );
  };
  return held.check(check).meta(described);
}

type Outline<Document> = { readonly [Name in Extract<keyof Document, string>]?: z.ZodType<Document[Name]> };

/** An answer that is told to programs only in `outline`, and in which nothing stands beside what `whole` names. */
export const whole = <Document extends object>(
  schema: z.ZodType<Document>,
  description: string,
  outline: Outline<Document> = {},
): z.ZodType<Document> => told<Document>(z.looseObject(Object(outline)).meta({ description }), schema);

/**
 * An answer whose inside is described elsewhere (in the questionnaire language, in the methodology): only the compiler holds it, and a field
 * too many passes. None holds a name or an address; a test lists them all.
 */
export const open = <Document extends object>(
  description: string,
  outline: Outline<Document> = {},
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
