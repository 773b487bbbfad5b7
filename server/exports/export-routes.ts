import { Hono } from 'hono';
import { z } from 'zod';
import { inLanguage } from '../../survey-definitions/language/occasion.ts';
import { findDefinition } from '../definitions/definition-store.ts';
import type { Dependencies } from '../dependencies.ts';
import { problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { withheldBecause } from '../results/disclosure-rules.ts';
import { occasionLabel } from '../results/occasion-label.ts';
import { requireStaff } from '../staff/require-staff.ts';
import { loadSurvey } from '../surveys/load-survey.ts';
import { languageCode } from '../surveys/record-schemas.ts';
import { questionnairesOf } from '../surveys/survey-questionnaires.ts';
import type { Survey } from '../surveys/survey.ts';
import { codebookCsv } from './codebook-csv.ts';
import { csvResponse } from './csv-response.ts';
import { responsesCsv } from './responses-csv.ts';
import { shownForms } from './shown-forms.ts';
import { wideTable } from './wide-table.ts';

const responsesQuery = z.strictObject({ bom: z.literal('1').optional() });
const codebookQuery = z.strictObject({ bom: z.literal('1').optional(), language: languageCode.optional() });

/** The answers of a survey as a table, and the book that explains its columns. */
export function exportRoutes(dependencies: Dependencies) {
  const { db, readDb, members } = dependencies;
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/:id/responses.csv', signedIn, async (c) => {
      const { bom } = readQuery(c, responsesQuery);
      const survey = await loadSurvey(dependencies, c.var.staff, 'survey.export', c.req.param('id'));
      const withheld = withheldBecause(survey);
      if (withheld !== null) problem('conflict', { code: `withheld-${withheld}` });
      const { definition } = (await findDefinition(db, survey.definition, survey.version)) ?? notPublished();
      const table = wideTable(survey, questionnairesOf(survey, definition, members), members);
      const isShown = await shownForms(readDb, survey);
      const pieces = responsesCsv(dependencies, { survey, table, isShown, actor: c.var.staff.id });
      return csvResponse(pieces, fileName(survey, 'responses'), bom === '1');
    })
    .get('/:id/codebook.csv', signedIn, async (c) => {
      const { bom, language } = readQuery(c, codebookQuery);
      const survey = await loadSurvey(dependencies, c.var.staff, 'survey.read', c.req.param('id'));
      const { definition, texts } = (await findDefinition(db, survey.definition, survey.version)) ?? notPublished();
      const { asking } = questionnairesOf(survey, definition, members);
      const languages = language === undefined ? Object.keys(texts) : [language];
      return csvResponse(codebookCsv(survey, asking, texts, languages), fileName(survey, 'codebook'), bom === '1');
    });
}

const fileName = ({ definition, record }: Survey, what: string): string =>
  `${definition} ${inLanguage(occasionLabel(record), 'en').slice(0, 60)} ${what}.csv`;

function notPublished(): never {
  return problem('conflict', { path: 'definition', code: 'definition-not-published' });
}
