import { ContactImportView } from '../register/contacts/contact-import-view.tsx';
import { ContactView } from '../register/contacts/contact-view.tsx';
import { ContactsView } from '../register/contacts/contacts-view.tsx';
import { MemberView } from '../register/members/member-view.tsx';
import { MembersView } from '../register/members/members-view.tsx';
import type { RegisterScreen } from './register-screen.ts';

type Props = { readonly screen: RegisterScreen; readonly replaceAddress: (path: string) => void };

export function RegisterScreenView({ screen, replaceAddress }: Props) {
  switch (screen.name) {
    case 'members':
      return <MembersView model={screen.model} replaceAddress={replaceAddress} />;
    case 'member':
      return <MemberView model={screen.model} />;
    case 'contacts':
      return <ContactsView model={screen.model} replaceAddress={replaceAddress} />;
    case 'contact':
      return <ContactView model={screen.model} />;
    case 'contact-import':
      return <ContactImportView model={screen.model} />;
    default:
      return screen satisfies never;
  }
}
