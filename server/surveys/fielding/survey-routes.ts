import { Hono } from 'hono';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { pageOf } from '../../platform/http/page-of.ts';
import { problem } from '../../platform/http/problem.ts';
import { reachOf } from '../../access/permissions/permissions.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import type { CountNotifier } from './count-notifier.ts';
import { countStream } from './count-stream.ts';
import { loadSurvey } from './load-survey.ts';
import { publicUrl } from './public-url.ts';
import { withFocusAreas } from './focus-area-of-wave-store.ts';
import { renderPreview } from './render-preview.ts';
import { surveys } from './survey-contract.ts';
import { findSurvey, listSurveys } from './survey-store.ts';
import { renderSVG } from 'uqr';

/** Surveys as staff see and run them; everybody those within reach. */
export function surveyRoutes(dependencies: Dependencies, notifier: CountNotifier) {
  const { db, now, settings } = dependencies;
  const { staff, staffWithObject } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('survey.read'), fulfils(surveys.list), async (c) => {
      const all = await listSurveys(db, reachOf(c.var.staff, 'survey.read'), now());
      const { items, next } = pageOf(c, all, c.req.valid('query'), ({ id, createdAt }) => [
        [createdAt, 'descending'],
        [id, 'ascending'],
      ]);
      return c.var.answer({ surveys: items, next });
    })
    .get('/:id', staffWithObject('survey.read'), fulfils(surveys.read), async (c) => {
      const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
      const { definition, texts } = (await findDefinition(db, survey.definition, survey.version)) ?? notPublished();
      return c.var.answer({ survey, definition, texts, publicUrl: publicUrl(c, settings, survey.address) });
    })
    .get('/:id/preview', staffWithObject('survey.read'), fulfils(surveys.preview), async (c) => {
      const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
      const compiled = (await findDefinition(db, survey.definition, survey.version)) ?? notPublished();
      const shown = await withFocusAreas(db, survey);
      return c.html(renderPreview(dependencies, shown, compiled, c.req.valid('query').language));
    })
    .get('/:id/qr.svg', staffWithObject('survey.read'), fulfils(surveys.qr), async (c) => {
      const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
      return c.body(qrSvg(publicUrl(c, settings, survey.address)), 200, { 'Content-Type': 'image/svg+xml' });
    })
    .get('/:id/count', staffWithObject('survey.read'), fulfils(surveys.count), async (c) => {
      const { responses, population, state } = await loadSurvey(dependencies, c.var, c.req.param('id'));
      return c.var.answer({ responses, population, state });
    })
    .get('/:id/counts', staffWithObject('survey.read'), fulfils(surveys.counts), async (c) => {
      const { id } = await loadSurvey(dependencies, c.var, c.req.param('id'));
      return countStream(c, dependencies, { surveyId: id, notifier, read: () => findSurvey(db, id, now()) });
    });
}

function notPublished(): never {
  return problem('conflict', { path: 'definition', code: 'definition-not-published' });
}

/** Modules of white around the code: less than 4 and some readers do not find it (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/** The address as a QR code: one SVG, black on white whatever the page's colours, error correction M. */
function qrSvg(address: string): string {
  return renderSVG(address, { ecc: 'M', border: quietZone, pixelSize: 10, whiteColor: '#fff', blackColor: '#000' });
}
