import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Invitation, RoleGrant, StaffRow } from '../../../shared/api-types.ts';
import type { Failure, Outcome } from '../../../shared/outcome.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { grantsOf } from './role-choices.ts';
import type { RoleChoice } from './role-choices.ts';

export type StaffModel = {
  readonly staff: ReadonlySignal<readonly StaffRow[] | null>;
  readonly email: Signal<string>;
  readonly name: Signal<string>;
  readonly choices: Signal<readonly RoleChoice[]>;
  /** The link stands here once; the server does not keep it. */
  readonly invitation: ReadonlySignal<{ readonly name: string; readonly invitation: Invitation } | null>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly load: () => Promise<void>;
  readonly invite: () => Promise<void>;
  readonly inviteAgain: (person: StaffRow) => Promise<void>;
  readonly setRoles: (id: string, roles: readonly RoleGrant[]) => Promise<void>;
  readonly deactivate: (id: string) => Promise<void>;
  readonly reactivate: (id: string) => Promise<void>;
};

export function createStaffModel(api: Api): StaffModel {
  const staff = signal<readonly StaffRow[] | null>(null);
  const [email, name] = [signal(''), signal('')];
  const choices = signal<readonly RoleChoice[]>([]);
  const invitation = signal<{ readonly name: string; readonly invitation: Invitation } | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    const found = await api.staff();
    if (found.ok) staff.value = found.value;
    else failure.value = found.failure;
  };
  const take = async (sent: Outcome<unknown>) => {
    problems.value = sent.ok ? [] : sent.failure.problems;
    failure.value = sent.ok || sent.failure.problems.length > 0 ? null : sent.failure;
    if (sent.ok) await load();
  };
  return {
    staff,
    email,
    name,
    choices,
    invitation,
    problems,
    failure,
    load,
    invite: async () => {
      const person = { email: email.value.trim(), name: name.value.trim(), roles: grantsOf(choices.value) };
      const incomplete = { name: person.name, email: person.email, roles: choices.value };
      problems.value = missingFields('', incomplete);
      if (problems.value.length > 0) return;
      const sent = await api.invite(person);
      if (sent.ok) {
        invitation.value = { name: person.name, invitation: sent.value };
        email.value = '';
        name.value = '';
        choices.value = [];
      }
      await take(sent);
    },
    inviteAgain: async (person) => {
      const sent = await api.inviteAgain(person.id);
      if (sent.ok) invitation.value = { name: person.name, invitation: sent.value };
      await take(sent);
    },
    setRoles: async (id, roles) => take(await api.setRoles(id, roles)),
    deactivate: async (id) => take(await api.deactivate(id)),
    reactivate: async (id) => take(await api.reactivate(id)),
  };
}
