import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import type { CountNotifier } from '../../surveys/fielding/count-notifier.ts';
import { colleagues } from './colleague-contract.ts';
import { endColleague, inviteColleague } from './colleagues.ts';
import { refuseChange } from './refuse-change.ts';
import { requireCollaborator } from './require-collaborator.ts';

/** Whom the contact point lets in. */
export function colleagueRoutes(dependencies: Dependencies, notifier: CountNotifier) {
  const needs = { ...dependencies, notifier };
  const signedIn = requireCollaborator(dependencies);
  return new Hono()
    .post('/', signedIn, fulfils(colleagues.invite), async (c) => {
      const { sections, rest, ...person } = c.req.valid('json');
      const outcome = await inviteColleague(needs, c.var.me, { person, sections, rest });
      if (outcome.state !== 'invited') return refuseChange(outcome);
      const { id, name, role, sections: theirs } = outcome.collaborator;
      const collaborator = { id, name, role, sections: theirs, ended: false };
      const url = memberLink(c, dependencies.settings, outcome.code);
      return c.var.answer({ collaborator, url, isMailed: outcome.isMailed });
    })
    .put('/:id/end', signedIn, fulfils(colleagues.end), async (c) => {
      const outcome = await endColleague(needs, c.var.me, c.req.param('id'));
      return outcome.state === 'ended' ? c.var.answer() : refuseChange({ state: outcome.state });
    });
}

/** In the fragment, so that no log, no referrer and no scanner of mails ever has the code. */
function memberLink(c: Context, settings: Pick<Settings, 'publicUrl'>, code: string): string {
  return `${settings.publicUrl ?? new URL(c.req.url).origin}/m#${code}`;
}
