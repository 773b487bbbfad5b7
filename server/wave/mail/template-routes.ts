import { Hono } from 'hono';
import { z } from 'zod';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { composeMail } from './compose-mail.ts';
import { samplePlaces } from './sample-places.ts';
import { checkTemplate, placesOf, templateName, templateText } from './template.ts';
import { findTemplate, listTemplates, saveTemplate } from './template-store.ts';

const edited = templateText.extend({ base: z.int().min(0) });
const previewed = templateText.extend(templateName.shape);

/** Mails belong to the annual survey: whoever runs the waves writes them. */
const waves = { occasionKind: 'wave' } as const;

export function templateRoutes(dependencies: Dependencies) {
  const { db, now, settings } = dependencies;
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/', signedIn, async (c) => {
      demandPermission(c.var.staff, 'survey.open', waves);
      const templates = (await listTemplates(db)).map((template) => ({ ...template, places: placesOf(template.kind) }));
      return c.json({ templates, sendsMail: settings.smtpUrl !== null });
    })
    .post('/preview', signedIn, jsonBody(previewed), async (c) => {
      demandPermission(c.var.staff, 'survey.open', waves);
      const { kind, language, ...text } = c.req.valid('json');
      const problems = checkTemplate(kind, text);
      if (problems.length > 0) problem('invalid', ...problems);
      const origin = settings.publicUrl ?? new URL(c.req.url).origin;
      const { subject, text: body } = composeMail(text, samplePlaces(kind, language, origin, now()));
      return c.json({ subject, body });
    })
    .put('/:kind/:language', signedIn, jsonBody(edited), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'survey.open', waves);
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
      return c.json({ template: { ...(await findTemplate(db, kind, language)), places: placesOf(kind) } });
    });
}
