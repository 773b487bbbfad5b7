import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import type { Members } from '../../platform/members.ts';
import { OBSERVER } from '../tally/delegation.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { loadSurvey } from '../fielding/load-survey.ts';
import { publicUrl } from '../fielding/public-url.ts';
import { accessCodes } from './access-code-contract.ts';
import { accessCodeHash, drawAccessCode, readAccessCode } from './access-code.ts';
import { issueCodes } from './access-code-store.ts';

/** Personal codes for delegations, so that they need not be asked. Shown once: only their keyed hash is kept. */
export function accessCodeRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes, secretKey, settings, members } = dependencies;
  const { staffWithObject } = admitStaff(dependencies);
  return new Hono().post('/:id/access-codes', staffWithObject('survey.open'), fulfils(accessCodes.issue), async (c) => {
    const { staff } = c.var;
    const { delegations } = c.req.valid('json');
    const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
    checkDelegations(delegations, members);
    if (survey.confidentiality === 'anonymous') problem('conflict', { code: 'survey-anonymous' });
    if (survey.state !== 'open') problem('conflict', { code: 'survey-not-open' });
    const url = publicUrl(c, settings, survey.address);
    const codes = delegations.map((one) => ({ ...one, code: drawAccessCode(randomBytes) }));
    const hashed = codes.map(({ code, ...one }) => ({ ...one, codeHash: hashOf(secretKey, code) }));
    await db.transaction().execute(async (trx) => {
      await issueCodes(trx, survey.id, hashed, now());
      const detail = { delegations: delegations.map(({ delegation }) => delegation) };
      const object = `survey/${survey.id}`;
      await recordAudit(trx, { at: now(), actor: staff.id, action: 'access-codes.issued', object, detail });
    });
    // In the fragment, so that no log, no referrer and no scanner of mails ever has it.
    return c.var.answer({ codes: codes.map((one) => ({ ...one, url: `${url}#${one.code}` })) });
  });
}

function checkDelegations(delegations: readonly { readonly delegation: string }[], members: Members): void {
  const problems = delegations.flatMap(({ delegation }, index) =>
    delegation === OBSERVER || members.has(delegation)
      ? []
      : [{ path: `delegations.${index}.delegation`, code: 'unknown-member' }],
  );
  if (problems.length > 0) problem('invalid', ...problems);
}

/** A code is hashed as it will be read when somebody types it. */
function hashOf(secretKey: Uint8Array, code: string): string {
  const read = readAccessCode(code);
  if (read === undefined) throw new Error('a drawn code cannot be read');
  return accessCodeHash(secretKey, read);
}
