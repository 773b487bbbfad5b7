import { memberLanguages } from '../../../survey-definitions/reference/languages.ts';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { MemberPages } from '../member-pages/member-page-contract.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { problem } from '../../platform/http/problem.ts';
import { readForm } from '../../platform/http/read-body.ts';
import { readerLanguage } from '../../surveys/form-pages/reader-language.ts';
import { readOptOutToken } from './opt-out-token.ts';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { findCollaborator } from '../member-form/collaborator-store.ts';
import { takesMail } from './disposition.ts';
import { invitationTo, setDisposition } from './invitation-store.ts';

/**
 * Where the last line of a mail leads. Looking changes nothing, since scanners of mails follow every link; the button does, and so
 * does a mail programme's own one (RFC 8058), which posts without a cookie and without a page.
 */
export function optOutRoutes(dependencies: Dependencies & MemberPages) {
  const { secretKey, renderCollaborate } = dependencies;
  const recipientOf = (token: string): string =>
    readOptOutToken(secretKey, token) ?? problem('not-found', { code: 'not-found' });

  const page = (c: Context, state: 'question' | 'done'): Response => {
    // A mail programme wants no page, and a server without a build has none.
    if (renderCollaborate === undefined) return c.body(null, 200);
    const language = readerLanguage(memberLanguages, c.req.query('lang'), c.req.header('accept-language'));
    return c.html(renderCollaborate({ mode: 'opt-out', language, state }));
  };

  return new Hono<AppEnv>()
    .get('/:token', (c) => {
      recipientOf(c.req.param('token'));
      return page(c, 'question');
    })
    .post('/:token', async (c) => {
      const id = recipientOf(c.req.param('token'));
      await readForm(c);
      if (!(await optOut(dependencies, id))) problem('not-found', { code: 'not-found' });
      return page(c, 'done');
    });
}

/**
 * No further mail about this survey to this person. Their access stays: who changes their mind can still answer. Twice is once, and who
 * is the contact point no more gets no mail anyway. False: we never wrote to them.
 */
async function optOut({ db, now }: Pick<Dependencies, 'db' | 'now'>, collaboratorId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const invitation = await invitationTo(trx, collaboratorId);
    if (invitation === undefined) return (await findCollaborator(trx, collaboratorId)) !== undefined;
    // That the Member will not answer, as the Secretariat noted, says more.
    if (!takesMail(invitation.disposition)) return true;
    await setDisposition(trx, invitation.id, 'opted-out', now());
    const object = `invitation/${invitation.id}`;
    await recordAudit(trx, { at: now(), actor: 'recipient', action: 'invitation.opted-out', object });
    return true;
  });
}
