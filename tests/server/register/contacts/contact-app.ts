import type { Contact, ContactInput } from '../../../../server/register/contacts/contact-contract.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';

export type ContactApp = TestApp & {
  /** Enters somebody and gives the id. */
  readonly enter: (contact?: Partial<ContactInput>, replaces?: string | null) => Promise<string>;
  readonly contacts: () => Promise<readonly Contact[]>;
  readonly audit: () => Promise<
    readonly { readonly action: string; readonly object: string; readonly detail: string }[]
  >;
};

export const aminata: ContactInput = {
  memberId: 'SN',
  role: 'contact-point',
  name: 'Aminata Diop',
  email: 'aminata.diop@douanes.test',
  language: 'fr',
};

/** The application, and Sofia of the Secretariat at the contacts. */
export async function createContactApp(open: OpenFresh): Promise<ContactApp> {
  const app = await createTestApp(open);
  return {
    ...app,
    enter: async (contact = {}, replaces = null) => {
      const response = await app.as('sofia').post('/api/contacts', { ...aminata, ...contact, replaces });
      if (response.status !== 201) throw new Error(await response.text());
      const { id }: { id: string } = await response.json();
      return id;
    },
    contacts: async () => {
      const { contacts }: { contacts: readonly Contact[] } = await (await app.as('sofia').get('/api/contacts')).json();
      return contacts;
    },
    audit: () =>
      app.dependencies.db.selectFrom('audit').select(['action', 'object', 'detail']).orderBy('seq').execute(),
  };
}
