import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import type { ContactImport } from '../../../../server/register/contacts/contact-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { createLoaded } from '../../blocks/loaded.ts';
import { createFileImport } from '../../blocks/import/file-import-model.ts';
import type { FileImportModel } from '../../blocks/import/file-import-model.ts';

export type ContactImportModel = FileImportModel<ContactImport, NonNullable<ContactImport['applied']>> & {
  readonly members: ReadonlySignal<readonly Member[]>;
  readonly load: () => Promise<void>;
};

export function createContactImport(api: Api): ContactImportModel {
  const members = createLoaded(api.members);
  const calls = { preview: api.previewContacts, apply: api.importContacts };
  const files = createFileImport(calls, ({ applied }) => applied);
  return {
    ...files,
    failure: computed(() => files.failure.value ?? members.failure.value),
    members: computed(() => members.found.value ?? []),
    load: members.load,
  };
}
