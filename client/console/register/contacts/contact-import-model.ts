import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import type { ContactImport } from '../../../../server/register/contacts/contact-contract.ts';
import { createFileImport } from '../../blocks/import/file-import-model.ts';
import type { FileImportModel } from '../../blocks/import/file-import-model.ts';

export type ContactImportModel = FileImportModel<ContactImport, NonNullable<ContactImport['applied']>> & {
  readonly members: ReadonlySignal<readonly Member[]>;
  readonly load: () => Promise<void>;
};

export function createContactImport(api: Api): ContactImportModel {
  const members = signal<readonly Member[]>([]);
  const calls = { preview: api.previewContacts, apply: api.importContacts };
  const files = createFileImport(calls, ({ applied }) => applied);
  return {
    ...files,
    members,
    load: async () => {
      const found = await api.members();
      if (found.ok) members.value = found.value;
      else files.failure.value = found.failure;
    },
  };
}
