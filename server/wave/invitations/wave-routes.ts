import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { csvResponse } from '../../platform/csv/csv-response.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import type { AdmittedWithObject } from '../../access/sessions/admit-staff.ts';
import type { StaffMember } from '../../access/permissions/staff-member.ts';
import { loadSurvey } from '../../surveys/fielding/load-survey.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { membersAsked } from './begin-wave.ts';
import { backTo } from './disposition.ts';
import { inviteMembers } from './invite-members.ts';
import { invitationsOf, setDisposition } from './invitation-store.ts';
import { lettersCsv, writeLetters } from './write-letters.ts';
import { defaultReminderWeeks } from './default-reminders.ts';
import { waves } from './wave-contract.ts';
import { waveReport } from './wave-report.ts';
import { findWavePlan, planReminders, saveWavePlan } from './wave-store.ts';

/** The annual survey as the Secretariat runs it. Only those who may open a wave see whom it asks. */
export function waveRoutes(dependencies: Dependencies) {
  const { db, now, settings, members } = dependencies;
  const { staffWithObject } = admitStaff(dependencies);
  const load = async (admitted: AdmittedWithObject, id: string): Promise<Survey> => {
    const survey = await loadSurvey(dependencies, admitted, id);
    return survey.record.kind === 'wave' ? survey : problem('not-found');
  };
  const audited = (staff: StaffMember, survey: Survey, action: string, detail: Readonly<Record<string, unknown>>) => ({
    at: now(),
    actor: staff.id,
    action,
    object: `survey/${survey.id}`,
    detail,
  });

  return new Hono()
    .get('/:id/wave', staffWithObject('survey.open'), fulfils(waves.read), async (c) => {
      const survey = await load(c.var, c.req.param('id'));
      const compiled = await findDefinition(db, survey.definition, survey.version);
      if (compiled === undefined) return problem('conflict', { code: 'definition-not-published' });
      const plan = (await findWavePlan(db, survey.id)) ?? null;
      const sendsMail = settings.smtpUrl !== null;
      const weeks = defaultReminderWeeks;
      const population = survey.state === 'draft' ? membersAsked(members, plan ?? undefined).length : survey.population;
      return c.var.answer({
        survey: { ...survey, population },
        plan,
        weeks,
        sendsMail,
        ...(await waveReport(dependencies, survey, compiled)),
      });
    })
    .put('/:id/wave-plan', staffWithObject('survey.write'), fulfils(waves.plan), async (c) => {
      const plan = c.req.valid('json');
      const survey = await load(c.var, c.req.param('id'));
      if (survey.state !== 'draft') problem('conflict', { code: 'survey-not-draft' });
      const unknown = plan.excluded.findIndex((id) => !members.has(id));
      if (unknown !== -1) problem('invalid', { path: `excluded.${unknown}`, code: 'unknown-member' });
      checkDays(plan, survey);
      await db.transaction().execute(async (trx) => {
        await saveWavePlan(trx, survey.id, plan);
        await recordAudit(trx, audited(c.var.staff, survey, 'wave.planned', plan));
      });
      return c.var.answer({ plan: (await findWavePlan(db, survey.id)) ?? null });
    })
    .put('/:id/reminders', staffWithObject('survey.open'), fulfils(waves.planReminders), async (c) => {
      const { reminders } = c.req.valid('json');
      const survey = await load(c.var, c.req.param('id'));
      if (survey.state !== 'open') problem('conflict', { code: 'survey-not-open' });
      checkDays({ opensAt: now().toISOString(), reminders }, survey);
      await db.transaction().execute(async (trx) => {
        await planReminders(trx, survey.id, reminders);
        await recordAudit(trx, audited(c.var.staff, survey, 'wave.reminders-planned', { reminders }));
      });
      return c.var.answer({ plan: (await findWavePlan(db, survey.id)) ?? null });
    })
    .post('/:id/invitations', staffWithObject('survey.open'), fulfils(waves.invite), async (c) => {
      const survey = await load(c.var, c.req.param('id'));
      if (survey.state !== 'open') problem('conflict', { code: 'survey-not-open' });
      if (settings.smtpUrl === null) problem('conflict', { code: 'mail-not-configured' });
      const counts = await db.transaction().execute(async (trx) => {
        const done = await inviteMembers(trx, dependencies, survey, c.req.valid('json').members);
        await recordAudit(trx, audited(c.var.staff, survey, 'invitations.sent', done));
        return done;
      });
      return c.var.answer({ counts });
    })
    .post('/:id/letters', staffWithObject('survey.open'), fulfils(waves.writeLetters), async (c) => {
      const survey = await load(c.var, c.req.param('id'));
      if (survey.state !== 'open') problem('conflict', { code: 'survey-not-open' });
      const origin = settings.publicUrl ?? new URL(c.req.url).origin;
      const letters = await db.transaction().execute(async (trx) => {
        const written = await writeLetters(trx, dependencies, {
          survey,
          origin,
          memberIds: c.req.valid('json').members,
        });
        const detail = { members: written.map(({ memberId }) => memberId) };
        await recordAudit(trx, audited(c.var.staff, survey, 'letters.written', detail));
        return written;
      });
      return csvResponse(lettersCsv(letters, members), 'letters.csv', true);
    })
    .put('/:id/dispositions/:member', staffWithObject('survey.open'), fulfils(waves.noteDisposition), async (c) => {
      const survey = await load(c.var, c.req.param('id'));
      const invitation = (await invitationsOf(db, survey.id)).find(
        ({ memberId }) => memberId === c.req.param('member'),
      );
      if (invitation === undefined) return problem('not-found');
      const disposition = c.req.valid('json').disposition ?? backTo(invitation.sentAt);
      await db.transaction().execute(async (trx) => {
        await setDisposition(trx, invitation.id, disposition, now());
        const detail = { member: invitation.memberId, disposition };
        await recordAudit(trx, audited(c.var.staff, survey, 'invitation.noted', detail));
      });
      return c.var.answer({ disposition });
    });
}

/** A reminder lies between the opening and the close; the opening before the close. */
function checkDays(
  { opensAt, reminders }: { readonly opensAt: string | null; readonly reminders: readonly string[] },
  { closesAt }: Survey,
): void {
  if (opensAt !== null && closesAt !== null && opensAt >= closesAt) {
    problem('invalid', { path: 'opensAt', code: 'opens-after-close' });
  }
  const wrong = reminders.findIndex(
    (at) => (opensAt !== null && at <= opensAt) || (closesAt !== null && at >= closesAt),
  );
  if (wrong !== -1) problem('invalid', { path: `reminders.${wrong}`, code: 'outside-the-survey' });
}
