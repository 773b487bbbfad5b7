import { z } from 'zod';
import { languageCode } from '../../surveys/fielding/record-schemas.ts';
import type { CsvStyle } from '../../platform/csv/csv-cell.ts';

/** How a CSV is written. As they stand: RFC 4180 with commas, decimal points and without a mark, which every program reads. */
const layout = {
  /** A mark at the beginning that tells old spreadsheets that the file is UTF-8. */
  bom: z.literal('1').optional(),
  separator: z.enum(['comma', 'semicolon']).default('comma'),
  decimal: z.enum(['point', 'comma']).default('point'),
  /** Not the file but what the whole of it must be like: number of rows and bytes, and its checksum. */
  digest: z.literal('1').optional(),
};

type Layout = { readonly separator: 'comma' | 'semicolon'; readonly decimal: 'point' | 'comma' };

const fits = ({ separator, decimal }: Layout): boolean => decimal === 'point' || separator === 'semicolon';
const misfit = { error: 'decimal-comma-needs-semicolon', path: ['decimal'] };

export const layoutQuery = z.strictObject(layout).refine(fits, misfit);

/** `language`: of the words; without it those of the form's first language, and of a codebook all. */
export const codebookQuery = z.strictObject({ ...layout, language: languageCode.optional() }).refine(fits, misfit);

export const answersQuery = z
  .strictObject({ ...layout, language: languageCode.optional(), values: z.enum(['codes', 'labels']).default('codes') })
  .refine(fits, misfit);

export const styleOf = ({ separator, decimal }: Layout): CsvStyle => ({
  separator: separator === 'comma' ? ',' : ';',
  decimal: decimal === 'point' ? '.' : ',',
});
