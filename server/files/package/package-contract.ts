import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import { scorecardQuery } from '../../results/scorecard/scorecard-contract.ts';

/** `snapshot`: the id of a frozen scorecard; its figures are then those of the package, and its year too. */
const yearQuery = scorecardQuery.extend({ snapshot: z.string().max(60).optional() });
export type YearQuery = z.output<typeof yearQuery>;

const nothing = z.strictObject({});

const operation = operationIn('Exports');

export const packages = {
  survey: operation({
    summary: 'The data package of a survey: tables, codebook, results, checksums',
    description: 'Described by datapackage.json (Frictionless) and DDI; the same bytes every time.',
    query: nothing,
    answer: 'application/zip',
  }),
  workbook: operation({
    summary: 'Responses, codebook and results as a workbook',
    query: nothing,
    answer: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
  year: operation({
    summary: 'The data package of a year, with everything that its KPIs are compared with',
    description: 'With `snapshot` the figures are those that were frozen.',
    query: yearQuery,
    answer: 'application/zip',
  }),
};
