import { accessCodeHash, readAccessCode } from '../../surveys/access-codes/access-code.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { attemptKey, countAttempt } from '../../platform/http/rate-limit.ts';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { collaboratorSessions } from '../../access/sessions/session-store.ts';
import { collaboratorByCode } from './collaborator-store.ts';

export type OpenedSession =
  | { readonly state: 'opened'; readonly token: string }
  /** Unknown, replaced, ended, of a survey that is not open: nobody is told which. */
  | { readonly state: 'code-unknown' }
  | { readonly state: 'too-many-attempts'; readonly retryAfter: number };

/** Per network and minute. A ministry behind one address opens a few; nobody guesses one of 2^160 codes. */
const limit: RateLimit = { name: 'collaboration-session', limit: 30, window: 60 };

type Needs = Pick<Dependencies, 'db' | 'now' | 'randomBytes' | 'secretKey'>;

/** Exchanges a personal code, as it was typed, for a session. The code goes on working until it is replaced or the survey closes. */
export async function openCollaboratorSession(
  { db, now, randomBytes, secretKey }: Needs,
  typed: string,
  network: string,
): Promise<OpenedSession> {
  const attempt = await countAttempt(db, limit, attemptKey(secretKey, limit, network), now());
  if (!attempt.allowed) return { state: 'too-many-attempts', retryAfter: attempt.retryAfter };
  const code = readAccessCode(typed);
  const collaboratorId = code && (await collaboratorByCode(db, accessCodeHash(secretKey, code), now()));
  if (!collaboratorId) return { state: 'code-unknown' };
  return { state: 'opened', token: await collaboratorSessions.create(db, collaboratorId, now(), randomBytes) };
}
