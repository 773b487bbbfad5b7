import { csvRecord } from '../../platform/csv/csv-cell.ts';
import type { Members } from '../../platform/members.ts';
import type { Contact } from './contact-contract.ts';
import { contactColumns } from './contact-columns.ts';

/** The file that an import reads: imported again it changes nothing. `administration` is there for whoever reads it. */
export function* contactsCsv(contacts: readonly Contact[], members: Members): Generator<string> {
  yield csvRecord(contactColumns);
  for (const { memberId, role, name, email, language } of contacts) {
    yield csvRecord([memberId, members.get(memberId)?.name['en'] ?? '', role, name, email, language]);
  }
}
