import { z } from 'zod';
import { filledLine } from '../../platform/http/plain-line.ts';
import type { NewFocusArea } from './focus-area.ts';

const year = z.number().refine((value) => Number.isInteger(value) && value >= 2022 && value <= 2100, 'not-a-year');

const fields = {
  name: z.strictObject({ en: filledLine(120), fr: filledLine(120) }),
  firstYear: year,
  lastYear: year.nullable(),
};
const inOrder = ({ firstYear, lastYear }: Pick<NewFocusArea, 'firstYear' | 'lastYear'>): boolean =>
  lastYear === null || firstYear <= lastYear;
const reversed = { error: 'years-reversed', path: ['lastYear'] };

/** A code is that of a series and never names anything else. */
const code = z
  .string()
  .trim()
  .toUpperCase()
  .refine((text) => /^FA[1-9]\d?$/.test(text), 'not-a-focus-area-code');

export const focusAreaDocument = z
  .strictObject({ code, ...fields })
  .refine(inOrder, reversed) satisfies z.ZodType<NewFocusArea>;

/** A change names the revision that it was made on. */
export const focusAreaChangeDocument = z
  .strictObject({ ...fields, revision: z.int().min(1) })
  .refine(inOrder, reversed);
