import { Hono } from 'hono';
import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import { findLatestDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { checkPlan } from './check-plan.ts';
import { loadSurvey, protectedBy } from './load-survey.ts';
import { drawAddress } from './survey-address.ts';
import { surveys } from './survey-contract.ts';
import { changeDraft, deleteDraft, findSurvey, insertSurvey } from './survey-store.ts';
import type { SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';

/** Planning a survey: a draft is made, changed and thrown away. */
export function draftRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staffWithObject } = admitStaff(dependencies);

  return new Hono()
    .post('/', staffWithObject('survey.write'), fulfils(surveys.plan), async (c) => {
      const plan = c.req.valid('json');
      const { staff } = c.var;
      c.var.demand(protectedBy(plan.record));
      const { definition } = await acceptPlan(dependencies, plan);
      const survey = { id: newId(randomBytes), plan, version: definition.version, createdBy: staff.id };
      await db.transaction().execute(async (trx) => {
        while (!(await insertSurvey(trx, { ...survey, address: drawAddress(randomBytes) }, now())));
        const detail = { definition: plan.definition, version: definition.version };
        await recordAudit(trx, {
          at: now(),
          actor: staff.id,
          action: 'survey.created',
          object: `survey/${survey.id}`,
          detail,
        });
      });
      return c.var.answer({ survey: (await findSurvey(db, survey.id, now())) ?? problem('not-found') });
    })
    .patch('/:id', staffWithObject('survey.write'), fulfils(surveys.change), async (c) => {
      const plan = c.req.valid('json');
      const { staff } = c.var;
      const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
      c.var.demand(protectedBy(plan.record));
      const { definition } = await acceptPlan(dependencies, plan);
      await db.transaction().execute(async (trx) => {
        const isDraft = await changeDraft(trx, survey.id, plan, definition.version);
        if (!isDraft) problem('conflict', { code: 'survey-not-draft' });
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'survey.changed', object: `survey/${survey.id}` });
      });
      return c.var.answer({ survey: (await findSurvey(db, survey.id, now())) ?? problem('not-found') });
    })
    .delete('/:id', staffWithObject('survey.write'), fulfils(surveys.discard), async (c) => {
      const { staff } = c.var;
      const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
      await db.transaction().execute(async (trx) => {
        if (!(await deleteDraft(trx, survey.id))) problem('conflict', { code: 'survey-not-draft' });
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'survey.deleted', object: `survey/${survey.id}` });
      });
      return c.var.answer();
    });
}

/** The newest version of the plan's definition, if everything fits together; else every problem. */
export async function acceptPlan(
  { db, members }: Pick<Dependencies, 'db' | 'members'>,
  plan: SurveyPlan,
): Promise<Compiled> {
  const compiled = await findLatestDefinition(db, plan.definition);
  if (compiled === undefined) return problem('invalid', { path: 'definition', code: 'unknown-definition' });
  const problems = checkPlan(plan, compiled, members);
  return problems.length > 0 ? problem('invalid', ...problems) : compiled;
}
