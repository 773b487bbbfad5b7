import exampleNames from '../../platform/contract/example-names.json' with { type: 'json' };
import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { inOfficialLanguages, newId } from '../../platform/contract/schemas.ts';
import { filledLine } from '../../platform/http/plain-line.ts';

const year = z.number().refine((value) => Number.isInteger(value) && value >= 2022 && value <= 2100, 'not-a-year');

const fields = {
  name: inOfficialLanguages(filledLine(120)),
  firstYear: year,
  lastYear: year.nullable().describe('null: until further notice'),
};
const inOrder = ({ firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number | null }): boolean =>
  lastYear === null || firstYear <= lastYear;
const reversed = { error: 'years-reversed', path: ['lastYear'] };

/** A code is that of a series and never names anything else. */
const code = z
  .string()
  .trim()
  .toUpperCase()
  .refine((text) => /^FA[1-9]\d?$/.test(text), 'not-a-focus-area-code');

/** A focus area of the plan and the years in which it is one: the list is reviewed every year. */
const newFocusArea = z.strictObject({ code, ...fields }).refine(inOrder, reversed);
export type NewFocusArea = Output<typeof newFocusArea>;
export type FocusAreaInput = Omit<NewFocusArea, 'code'>;

const focusArea = z.strictObject({
  id: z.string(),
  code: z.string(),
  name: inOfficialLanguages(z.string()),
  firstYear: z.int(),
  lastYear: z.int().nullable(),
  revision: z.int(),
});
export type FocusArea = Output<typeof focusArea>;

const example = { name: exampleNames.focusArea, firstYear: 2026 };

const operation = operationIn('Baselines and figures');

export const focusAreas = {
  list: operation({
    summary: 'Focus areas of the plan and the years in which they are',
    answer: z.strictObject({ focusAreas: z.array(focusArea) }),
  }),
  enter: operation({
    summary: 'Enter a focus area',
    body: newFocusArea,
    example: { ...example, code: 'FA4', lastYear: null },
    status: 201,
    answer: newId,
  }),
  change: operation({
    summary: 'Change a focus area',
    description: '`revision` is the one that the change was made on.',
    body: z.strictObject({ ...fields, revision: z.int().min(1) }).refine(inOrder, reversed),
    example: { ...example, lastYear: 2027, revision: 1 },
    status: 204,
  }),
};
