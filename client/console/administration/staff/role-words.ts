import type { RoleGrant } from '../../../shared/api-types.ts';
import type { Option } from '../../blocks/form/option.ts';
import type { Format } from '../../words/format.ts';
import type { Translate } from '../../words/translate.ts';
import { roleChoices } from './role-choices.ts';
import type { RoleChoice } from './role-choices.ts';

export const roleOptions = (t: Translate): readonly Option<RoleChoice>[] =>
  roleChoices.map((value) => ({ value, label: t(`role.${value}`) }));

export function grantWords(grants: readonly RoleGrant[], t: Translate, format: Format): string {
  return format.list(
    grants.map(({ role, committee }) =>
      t(role === 'committee-secretary' ? `role.${role} ${committee ?? 'PTC'}` : `role.${role}`),
    ),
  );
}
