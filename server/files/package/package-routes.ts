import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { download } from '../../platform/csv/csv-response.ts';
import { savedName } from '../tables/tables-of-survey.ts';
import { audited, type AuditedDownload } from '../tables/audited-download.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { loadSurvey } from '../../surveys/fielding/load-survey.ts';
import { dataPackage, type DataPackage } from './data-package.ts';
import { packages } from './package-contract.ts';
import { surveyContent, surveySheets } from './survey-content.ts';
import { maximumRows, workbook } from './workbook.ts';
import { yearContent } from './year-content.ts';

/** Data packages: of one survey for whoever runs it, of a year with everything before it for the Secretariat. */
export function packageRoutes(dependencies: Dependencies) {
  const { staff, staffWithObject } = admitStaff(dependencies);
  const sent = (made: DataPackage, name: string, type: string, file: Omit<AuditedDownload, 'rows'>): Response =>
    download(audited(dependencies, made.bytes, { ...file, rows: made.rows }), name, type);

  return new Hono()
    .get('/surveys/:id/package.zip', staffWithObject('survey.export'), fulfils(packages.survey), async (c) => {
      const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
      const content = await surveyContent(dependencies, survey);
      return sent(
        dataPackage({ ...content, isDemo: dependencies.isDemo }),
        savedName(survey, 'package.zip'),
        packages.survey.answer,
        {
          actor: c.var.staff.id,
          object: `survey/${survey.id}`,
          file: 'package.zip',
          options: {},
        },
      );
    })
    .get('/surveys/:id/workbook.xlsx', staffWithObject('survey.export'), fulfils(packages.workbook), async (c) => {
      const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
      if (survey.responses >= maximumRows) problem('conflict', { code: 'too-many-rows-for-workbook' });
      const sheets = await surveySheets(dependencies, survey);
      return sent(workbook(sheets), savedName(survey, 'workbook.xlsx'), packages.workbook.answer, {
        actor: c.var.staff.id,
        object: `survey/${survey.id}`,
        file: 'workbook.xlsx',
        options: {},
      });
    })
    .get('/scorecard/package.zip', staff('scorecard.read', 'survey.export'), fulfils(packages.year), async (c) => {
      const asked = c.req.valid('query');
      const { content, year: of } = await yearContent(dependencies, asked);
      return sent(
        dataPackage({ ...content, isDemo: dependencies.isDemo }),
        `member-satisfaction ${of} package.zip`,
        packages.year.answer,
        {
          actor: c.var.staff.id,
          object: `scorecard/${of}`,
          file: 'package.zip',
          options: { ...asked, year: of },
        },
      );
    });
}
