import { Hono } from 'hono';
import { z } from 'zod';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { pageOf, pageQuery } from '../../platform/http/page-of.ts';
import { problem } from '../../platform/http/problem.ts';
import { readQuery } from '../../platform/http/read-query.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { reachOf } from '../../access/permissions/permissions.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import type { CountNotifier } from './count-notifier.ts';
import { countStream } from './count-stream.ts';
import { loadSurvey } from './load-survey.ts';
import { publicUrl } from './public-url.ts';
import { languageCode } from './record-schemas.ts';
import { renderPreview } from './render-preview.ts';
import { qrSvg } from './survey-qr.ts';
import { findSurvey, listSurveys } from './survey-store.ts';

const inLanguage = z.strictObject({ language: languageCode.default('en') });

/** Surveys as staff see and run them; everybody those within reach. */
export function surveyRoutes(dependencies: Dependencies, notifier: CountNotifier) {
  const { db, now, settings } = dependencies;
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/', signedIn, async (c) => {
      demandPermission(c.var.staff, 'survey.read');
      const all = await listSurveys(db, reachOf(c.var.staff, 'survey.read'), now());
      const { items, next } = pageOf(c, all, readQuery(c, pageQuery), ({ id, createdAt }) => [
        [createdAt, 'descending'],
        [id, 'ascending'],
      ]);
      return c.json({ surveys: items, next });
    })
    .get('/:id', signedIn, async (c) => {
      const survey = await loadSurvey(dependencies, c.var.staff, 'survey.read', c.req.param('id'));
      const { definition, texts } = (await findDefinition(db, survey.definition, survey.version)) ?? notPublished();
      return c.json({ survey, definition, texts, publicUrl: publicUrl(c, settings, survey.address) });
    })
    .get('/:id/preview', signedIn, async (c) => {
      const { language } = readQuery(c, inLanguage);
      const survey = await loadSurvey(dependencies, c.var.staff, 'survey.read', c.req.param('id'));
      const compiled = (await findDefinition(db, survey.definition, survey.version)) ?? notPublished();
      return c.html(renderPreview(dependencies, survey, compiled, language));
    })
    .get('/:id/qr.svg', signedIn, async (c) => {
      const survey = await loadSurvey(dependencies, c.var.staff, 'survey.read', c.req.param('id'));
      return c.body(qrSvg(publicUrl(c, settings, survey.address)), 200, { 'Content-Type': 'image/svg+xml' });
    })
    .get('/:id/count', signedIn, async (c) => {
      const survey = await loadSurvey(dependencies, c.var.staff, 'survey.read', c.req.param('id'));
      return c.json({ responses: survey.responses, population: survey.population, state: survey.state });
    })
    .get('/:id/counts', signedIn, async (c) => {
      const { id } = await loadSurvey(dependencies, c.var.staff, 'survey.read', c.req.param('id'));
      return countStream(c, dependencies, { surveyId: id, notifier, read: () => findSurvey(db, id, now()) });
    });
}

function notPublished(): never {
  return problem('conflict', { path: 'definition', code: 'definition-not-published' });
}
