import { randomBytes } from 'node:crypto';
import { createAdministrator } from '../../access/staff/create-administrator.ts';
import { invitationLink } from '../../access/staff/staff-invitation-store.ts';
import { emailAddress } from '../../access/staff/staff-contract.ts';
import { systemScheduler } from '../../platform/time/scheduler.ts';
import { done, notUnderstood, withDatabase, type Command } from './command.ts';

export const createAdministratorCommand: Command = {
  parameters: 'EMAIL [NAME]',
  does: `prints a link, valid once and for 24 hours, under which this person
chooses a password; for a known address it gives the role and a new link`,
  run: async ([email, ...name], environment) => {
    const address = emailAddress.safeParse(email);
    if (!address.success) return notUnderstood(`'${email ?? ''}' is not an e-mail address.\n`);
    const person = { email: address.data, name: name.join(' ') || address.data };
    return withDatabase(environment, async ({ db }, settings) => {
      const invitation = await createAdministrator({ db, ...systemScheduler, randomBytes }, person);
      const origin = settings.publicUrl ?? `http://${settings.host}:${settings.port}`;
      return done(`${invitationLink(origin, invitation.token)}\n`);
    });
  },
};
