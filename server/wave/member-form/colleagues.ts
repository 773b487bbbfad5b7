import { changeResponse } from './change-response.ts';
import type { HeldResponse, Refused, MemberFormNeeds } from './change-response.ts';
import type { Collaborator, Person } from './collaborator.ts';
import { mailColleague } from './colleague-mail.ts';
import { endAccess, issueAccess } from './collaborator-access-store.ts';
import { findCollaborator, listCollaborators } from './collaborator-store.ts';
import { loadResponseSurvey } from './response-survey.ts';

/** Colleagues of one response at a time: nobody shall send mail to the world through us. */
export const mostColleagues = 60;

export type Invited = {
  readonly person: Person;
  readonly sections: readonly string[] | null;
  readonly rest: 'read' | 'hidden';
};

export type InviteOutcome =
  | {
      readonly state: 'invited';
      readonly collaborator: Collaborator;
      readonly code: string;
      readonly isMailed: boolean;
    }
  | { readonly state: 'section-unknown'; readonly sections: readonly string[] }
  | { readonly state: 'contact-point-only' | 'language-not-offered' | 'too-many-colleagues' }
  | Refused;

export type EndOutcome = { readonly state: 'ended' | 'contact-point-only' | 'colleague-unknown' } | Refused;

/** Hands sections to a colleague. Somebody who is a colleague already gets these sections instead, and a new link. */
export async function inviteColleague(
  needs: MemberFormNeeds,
  me: Collaborator,
  invited: Invited,
): Promise<InviteOutcome> {
  const loaded = await loadResponseSurvey(needs, me);
  const { survey, questionnaire } = loaded;
  const known = new Set(questionnaire.sections.map((section) => section.name));
  const unknown = (invited.sections ?? []).filter((section) => !known.has(section));
  return changeResponse<InviteOutcome>(needs, me, async (held) => {
    const refuse = (outcome: InviteOutcome) => ({ outcome, changed: false });
    if (held.me.role !== 'contact-point') return refuse({ state: 'contact-point-only' });
    if (unknown.length > 0) return refuse({ state: 'section-unknown', sections: unknown });
    if (!survey.languages.includes(invited.person.language)) return refuse({ state: 'language-not-offered' });
    if ((await currentColleagues(held)) >= mostColleagues) return refuse({ state: 'too-many-colleagues' });
    const { surveyId, memberId } = held.response;
    const access = { surveyId, memberId, role: 'colleague', ...invited } as const;
    const { collaboratorId, code } = await issueAccess(held.trx, needs, access);
    const isMailed = await mailColleague(needs, held, loaded, { ...invited, collaboratorId, code });
    const collaborator = await findCollaborator(held.trx, collaboratorId);
    if (collaborator === undefined) throw new Error('a colleague was invited and is not there');
    return { outcome: { state: 'invited', collaborator, code, isMailed }, changed: true };
  });
}

/** Ends a colleague's access. What they wrote stays, under their name. */
export async function endColleague(needs: MemberFormNeeds, me: Collaborator, id: string): Promise<EndOutcome> {
  return changeResponse<EndOutcome>(needs, me, async ({ trx, me: current, response }) => {
    if (current.role !== 'contact-point') return { outcome: { state: 'contact-point-only' }, changed: false };
    const colleague = await findCollaborator(trx, id);
    if (colleague?.responseId !== response.id || colleague.role !== 'colleague') {
      return { outcome: { state: 'colleague-unknown' }, changed: false };
    }
    await endAccess(trx, id, needs.now());
    return { outcome: { state: 'ended' }, changed: colleague.endedAt === null };
  });
}

async function currentColleagues({ trx, response }: HeldResponse): Promise<number> {
  const all = await listCollaborators(trx, response.id);
  return all.filter(({ role, endedAt }) => role === 'colleague' && endedAt === null).length;
}
