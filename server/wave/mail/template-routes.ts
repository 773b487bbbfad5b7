import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { composeMail } from './compose-mail.ts';
import { samplePlaces } from './sample-places.ts';
import { checkTemplate, placesOf } from './template.ts';
import { mailTemplates, templateName } from './template-contract.ts';
import { findTemplate, listTemplates, saveTemplate } from './template-store.ts';

/** Mails belong to the annual survey: whoever runs the waves writes them. */
const waves = { occasionKind: 'wave' } as const;

export function templateRoutes(dependencies: Dependencies) {
  const { db, now, settings } = dependencies;
  const { staffWithObject } = admitStaff(dependencies);

  return new Hono()
    .get('/', staffWithObject('survey.open'), fulfils(mailTemplates.list), async (c) => {
      c.var.demand(waves);
      const templates = (await listTemplates(db)).map((template) => ({ ...template, places: placesOf(template.kind) }));
      return c.var.answer({ templates, sendsMail: settings.smtpUrl !== null });
    })
    .post('/preview', staffWithObject('survey.open'), fulfils(mailTemplates.preview), async (c) => {
      c.var.demand(waves);
      const { kind, language, ...text } = c.req.valid('json');
      const problems = checkTemplate(kind, text);
      if (problems.length > 0) problem('invalid', ...problems);
      const origin = settings.publicUrl ?? new URL(c.req.url).origin;
      const { contactAddress } = settings;
      const sample = samplePlaces(kind, language, origin, { now: now(), contactAddress });
      const { subject, text: body } = composeMail(text, sample);
      return c.var.answer({ subject, body });
    })
    .put('/:kind/:language', staffWithObject('survey.open'), fulfils(mailTemplates.change), async (c) => {
      const { staff } = c.var;
      c.var.demand(waves);
      const named = templateName.safeParse(c.req.param());
      const { kind, language } = named.success ? named.data : problem('not-found');
      const { base, ...text } = c.req.valid('json');
      const problems = checkTemplate(kind, text);
      if (problems.length > 0) problem('invalid', ...problems);
      await db.transaction().execute(async (trx) => {
        const isSaved = await saveTemplate(trx, { kind, language, ...text }, base, now());
        if (!isSaved) problem('conflict', { code: 'changed-meanwhile' });
        const object = `mail-template/${kind}-${language}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'mail-template.changed', object, detail: text });
      });
      return c.var.answer({ template: { ...(await findTemplate(db, kind, language)), places: placesOf(kind) } });
    });
}
