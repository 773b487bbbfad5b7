import { z } from 'zod';
import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import { operationIn } from '../../platform/contract/operation.ts';

const query = z.strictObject({ language: z.enum(officialLanguages).default(firstLanguage) });

const operation = operationIn('Scorecard');

export const reports = {
  page: operation({ summary: 'The report of a snapshot as a page', query, answer: 'text/html' }),
  pdf: operation({
    summary: 'The report of a snapshot as PDF',
    description: '409 with no-pdf-printer where the server has no browser to print with.',
    query,
    answer: 'application/pdf',
  }),
};
