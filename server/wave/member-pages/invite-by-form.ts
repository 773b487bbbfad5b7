import type { Context } from 'hono';
import type { MemberFormNeeds } from '../member-form/change-response.ts';
import { inviting } from '../member-form/colleague-contract.ts';
import type { Collaborator } from '../member-form/collaborator.ts';
import { inviteColleague } from '../member-form/colleagues.ts';
import type { PageNews } from './member-page-contract.ts';
import { failureOf } from './section-step.ts';

/** Hands sections to a colleague by the plain form. The link is in the page that answers and nowhere else. */
export async function inviteByForm(
  c: Context,
  needs: MemberFormNeeds,
  me: Collaborator,
  fields: URLSearchParams,
): Promise<PageNews> {
  const field = (name: string): string => fields.get(name) ?? '';
  const read = inviting.safeParse({
    name: field('name'),
    email: field('email'),
    language: field('language'),
    sections: fields.getAll('sections'),
    rest: field('rest'),
  });
  if (!read.success) return { failure: 'invite-incomplete' };
  const { sections, rest, ...person } = read.data;
  const outcome = await inviteColleague(needs, me, { person, sections, rest });
  if (outcome.state !== 'invited') return { failure: failureOf(outcome) };
  const origin = needs.settings.publicUrl ?? new URL(c.req.url).origin;
  return { invited: { name: person.name, url: `${origin}/m#${outcome.code}`, isMailed: outcome.isMailed } };
}
