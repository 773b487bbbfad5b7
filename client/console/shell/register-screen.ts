import { createContactImport } from '../register/contacts/contact-import-model.ts';
import type { ContactImportModel } from '../register/contacts/contact-import-model.ts';
import { createContactList } from '../register/contacts/contact-list-model.ts';
import type { ContactList } from '../register/contacts/contact-list-model.ts';
import { createContactModel } from '../register/contacts/contact-model.ts';
import type { ContactModel, ContactTask } from '../register/contacts/contact-model.ts';
import { createMemberList } from '../register/members/member-list-model.ts';
import type { MemberList } from '../register/members/member-list-model.ts';
import { createMemberModel } from '../register/members/member-model.ts';
import type { MemberModel } from '../register/members/member-model.ts';
import { contactPath, memberPath } from '../routing/paths.ts';
import type { RegisterRoute } from '../routing/register-route.ts';
import type { Permissions } from '../session/permissions.ts';
import type { ConsoleNeeds } from './console-model.ts';

export type RegisterScreen =
  | { readonly name: 'members'; readonly model: MemberList }
  | { readonly name: 'member'; readonly model: MemberModel }
  | { readonly name: 'contacts'; readonly model: ContactList }
  | { readonly name: 'contact'; readonly model: ContactModel }
  | { readonly name: 'contact-import'; readonly model: ContactImportModel };

/** The register and the contacts are the Secretariat's; for others there is nothing here. */
export function registerScreen(
  route: RegisterRoute,
  { api, router, language }: Pick<ConsoleNeeds, 'api' | 'router' | 'language'>,
  { keepRegister }: Permissions,
): RegisterScreen | { readonly name: 'not-found' } {
  if (!keepRegister) return { name: 'not-found' };
  const member = (id: string | null) =>
    createMemberModel(api, id, language, (created) => router.go(memberPath(created)));
  const contact = (task: ContactTask) => createContactModel(api, task, (created) => router.go(contactPath(created)));
  switch (route.name) {
    case 'members':
      return { name: 'members', model: createMemberList(api, route.query, language) };
    case 'new-member':
      return { name: 'member', model: member(null) };
    case 'member':
      return { name: 'member', model: member(route.id) };
    case 'contacts':
      return { name: 'contacts', model: createContactList(api, route.query, language) };
    case 'new-contact':
      return { name: 'contact', model: contact({ memberId: route.memberId }) };
    case 'contact':
      return { name: 'contact', model: contact({ id: route.id }) };
    case 'contact-import':
      return { name: 'contact-import', model: createContactImport(api) };
    default:
      return route satisfies never;
  }
}
