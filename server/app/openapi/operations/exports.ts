import { z } from 'zod';
import { surveyFiles, type SurveyFileName } from '../../../files/tables/survey-files.ts';
import { packageQuery } from '../../../files/package/year-content.ts';
import type { Operation, Operations } from '../operation.ts';

const summaries: Readonly<Record<SurveyFileName, string>> = {
  'responses.csv': 'Answers, one row for each response',
  'answers.csv': 'Answers, one row for each answer',
  'texts.csv': 'Free texts, question by question and in no order',
  'codebook.csv': 'The book that explains the columns',
  'invitations.csv': 'Who was invited, with what outcome; never of an anonymous survey',
  'waves.csv': 'This survey and the earlier ones of its kind, stacked',
  'waves-codebook.csv': 'The book to that, with the revisions of items marked',
};

const file = (name: SurveyFileName): Operation => ({
  summary: summaries[name],
  description:
    'Streamed. With `digest=1` comes not the file but JSON: `rows`, `bytes` and `sha256` of the whole, to tell half a file from a whole one.',
  scope: surveyFiles[name].permission,
  query: surveyFiles[name].query,
  answer: 'text/csv',
});

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const exportOperations: Operations = {
  'GET /api/surveys/:id/responses.csv': file('responses.csv'),
  'GET /api/surveys/:id/answers.csv': file('answers.csv'),
  'GET /api/surveys/:id/texts.csv': file('texts.csv'),
  'GET /api/surveys/:id/codebook.csv': file('codebook.csv'),
  'GET /api/surveys/:id/invitations.csv': file('invitations.csv'),
  'GET /api/surveys/:id/waves.csv': file('waves.csv'),
  'GET /api/surveys/:id/waves-codebook.csv': file('waves-codebook.csv'),
  'GET /api/surveys/:id/package.zip': {
    summary: 'The data package of a survey: tables, codebook, results, checksums',
    description: 'Described by datapackage.json (Frictionless) and DDI; the same bytes every time.',
    scope: 'survey.export',
    query: z.strictObject({}),
    answer: 'application/zip',
  },
  'GET /api/surveys/:id/workbook.xlsx': {
    summary: 'Responses, codebook and results as a workbook',
    scope: 'survey.export',
    query: z.strictObject({}),
    answer: xlsx,
  },
  'GET /api/scorecard/package.zip': {
    summary: 'The data package of a year, with everything that its KPIs are compared with',
    scope: ['scorecard.read', 'survey.export'],
    description: 'With `snapshot` the figures are those that were frozen.',
    query: packageQuery,
    answer: 'application/zip',
  },
};
