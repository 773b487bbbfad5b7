import { Hono } from 'hono';
import { z } from 'zod';
import type { Dependencies } from '../../platform/dependencies.ts';
import { download } from '../../platform/csv/csv-response.ts';
import { savedName } from '../tables/survey-files.ts';
import { audited, type TakenFile } from '../tables/taken-file.ts';
import { problem } from '../../platform/http/problem.ts';
import { readQuery } from '../../platform/http/read-query.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { loadSurvey } from '../../surveys/fielding/load-survey.ts';
import { dataPackage, type DataPackage } from './data-package.ts';
import { surveyContent, surveySheets } from './survey-content.ts';
import { maximumRows, workbook } from './workbook.ts';
import { packageQuery, yearContent } from './year-content.ts';

const nothing = z.strictObject({});
const zip = 'application/zip';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Data packages: of one survey for whoever runs it, of a year with everything before it for the Secretariat. */
export function packageRoutes(dependencies: Dependencies) {
  const signedIn = requireStaff(dependencies);
  const sent = (made: DataPackage, name: string, type: string, file: Omit<TakenFile, 'rows'>): Response =>
    download(audited(dependencies, made.bytes, { ...file, rows: made.rows }), name, type);

  return new Hono()
    .get('/surveys/:id/package.zip', signedIn, async (c) => {
      readQuery(c, nothing);
      const survey = await loadSurvey(dependencies, c.var.staff, 'survey.export', c.req.param('id'));
      const content = await surveyContent(dependencies, survey);
      return sent(dataPackage({ ...content, isDemo: dependencies.isDemo }), savedName(survey, 'package.zip'), zip, {
        actor: c.var.staff.id,
        object: `survey/${survey.id}`,
        file: 'package.zip',
        options: {},
      });
    })
    .get('/surveys/:id/workbook.xlsx', signedIn, async (c) => {
      readQuery(c, nothing);
      const survey = await loadSurvey(dependencies, c.var.staff, 'survey.export', c.req.param('id'));
      if (survey.responses >= maximumRows) problem('conflict', { code: 'too-many-rows-for-workbook' });
      const sheets = await surveySheets(dependencies, survey);
      return sent(workbook(sheets), savedName(survey, 'workbook.xlsx'), xlsx, {
        actor: c.var.staff.id,
        object: `survey/${survey.id}`,
        file: 'workbook.xlsx',
        options: {},
      });
    })
    .get('/scorecard/package.zip', signedIn, async (c) => {
      demandPermission(c.var.staff, 'scorecard.read');
      demandPermission(c.var.staff, 'survey.export');
      const asked = readQuery(c, packageQuery);
      const { content, year: of } = await yearContent(dependencies, asked);
      return sent(
        dataPackage({ ...content, isDemo: dependencies.isDemo }),
        `member-satisfaction ${of} package.zip`,
        zip,
        {
          actor: c.var.staff.id,
          object: `scorecard/${of}`,
          file: 'package.zip',
          options: { ...asked, year: of },
        },
      );
    });
}
