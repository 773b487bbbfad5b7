import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { remindMembers } from '../invitations/invite-members.ts';
import { openDraft } from '../invitations/open-draft.ts';
import { markExtended } from '../invitations/wave-store.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import type { CountNotifier } from '../../surveys/fielding/count-notifier.ts';
import { loadSurvey } from '../../surveys/fielding/load-survey.ts';
import { closeSurvey } from '../../surveys/closing/survey-closing.ts';
import { surveys } from '../../surveys/fielding/survey-contract.ts';
import { extendSurvey, findSurvey } from '../../surveys/fielding/survey-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

/** The changes of state of a survey, each a noun: opening, extension, closure. */
export function stateRoutes(dependencies: Dependencies, notifier: CountNotifier) {
  const { db, now } = dependencies;
  const { staffWithObject } = admitStaff(dependencies);
  const changed = async (id: string): Promise<{ readonly survey: Survey }> => {
    notifier.notify(id);
    return { survey: (await findSurvey(db, id, now())) ?? problem('not-found') };
  };

  /** A wave is extended once, and everybody who has not answered is told. */
  const tellOfExtension = async (trx: DatabaseTransaction, survey: Survey) => {
    if (survey.record.kind !== 'wave') return {};
    if (!(await markExtended(trx, survey.id, now()))) problem('conflict', { code: 'already-extended' });
    return { invitations: await remindMembers(trx, dependencies, survey, 'extension') };
  };

  return new Hono()
    .put('/:id/opening', staffWithObject('survey.open'), fulfils(surveys.open), async (c) => {
      const { staff } = c.var;
      const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
      if (survey.state !== 'draft') problem('conflict', { code: 'survey-not-draft' });
      if (isPast(survey.closesAt, now())) problem('conflict', { path: 'closesAt', code: 'close-time-past' });
      const published = await findDefinition(db, survey.definition, survey.version);
      if (published === undefined) problem('conflict', { path: 'definition', code: 'definition-not-published' });
      const isOpen = await openDraft(dependencies, survey, staff.id);
      if (!isOpen) problem('conflict', { code: 'survey-not-draft' });
      return c.var.answer(await changed(survey.id));
    })
    .put('/:id/extension', staffWithObject('survey.close'), fulfils(surveys.extend), async (c) => {
      const { staff } = c.var;
      const { closesAt } = c.req.valid('json');
      const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
      if (isPast(closesAt, now())) problem('invalid', { path: 'closesAt', code: 'close-time-past' });
      await db.transaction().execute(async (trx) => {
        const isOpen = await extendSurvey(trx, survey.id, closesAt, now());
        if (!isOpen) problem('conflict', { code: 'survey-not-open' });
        const told = await tellOfExtension(trx, { ...survey, closesAt });
        const detail = { before: survey.closesAt, after: closesAt, ...told };
        await recordAudit(trx, {
          at: now(),
          actor: staff.id,
          action: 'survey.extended',
          object: `survey/${survey.id}`,
          detail,
        });
      });
      return c.var.answer(await changed(survey.id));
    })
    .put('/:id/closure', staffWithObject('survey.close'), fulfils(surveys.close), async (c) => {
      const { staff } = c.var;
      const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
      const closing = { surveyId: survey.id, now: now(), actor: staff.id, onlyIfDue: false };
      const isClosed = await closeSurvey(dependencies, closing);
      if (!isClosed) problem('conflict', { code: 'survey-not-open' });
      return c.var.answer(await changed(survey.id));
    });
}

const isPast = (closesAt: string | null, now: Date): boolean =>
  closesAt !== null && Date.parse(closesAt) <= now.getTime();
