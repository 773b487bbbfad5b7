import { committeeShort } from '../../../../survey-definitions/reference/committees.ts';
import type { RoleGrant } from '../../../../server/access/staff/staff-contract.ts';
import type { Option } from '../../blocks/form/option.ts';
import type { Ui } from '../../blocks/ui.ts';
import { choiceOf, roleGrants } from './role-choices.ts';
import type { RoleChoice } from './role-choices.ts';

export const roleOptions = (ui: Pick<Ui, 't' | 'language'>): readonly Option<RoleChoice>[] =>
  roleGrants.map((grant) => ({ value: choiceOf(grant), label: roleName(grant, ui) }));

export const grantWords = (grants: readonly RoleGrant[], ui: Ui): string =>
  ui.format.list(grants.map((grant) => roleName(grant, ui)));

const roleName = (grant: RoleGrant, { t, language }: Pick<Ui, 't' | 'language'>): string =>
  grant.role === 'committee-secretary'
    ? t(`role.${grant.role}`, { committee: committeeShort(grant.committee, language) })
    : t(`role.${grant.role}`);
