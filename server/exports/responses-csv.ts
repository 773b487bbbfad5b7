import { recordAudit } from '../audit/audit-store.ts';
import type { Dependencies } from '../dependencies.ts';
import { csvRecord } from './csv-cell.ts';
import { formPages } from './form-pages.ts';
import type { IsShown } from './shown-forms.ts';
import type { Survey } from '../surveys/survey.ts';
import type { WideTable } from './wide-table.ts';

/** Rows that are read and written in one go: others wait no longer than these take. */
const pageSize = 50;

type Export = {
  readonly survey: Survey;
  readonly table: WideTable;
  readonly isShown: IsShown;
  /** Id of the staff member. */
  readonly actor: string;
};

/**
 * The CSV in pieces, each made when the receiver has taken the one before. At the end, or when the receiver goes away, the audit log
 * gets its line: who took how many rows, and whether those were all.
 */
export async function* responsesCsv(
  { db, readDb, now }: Pick<Dependencies, 'db' | 'readDb' | 'now'>,
  { survey, table, isShown, actor }: Export,
): AsyncGenerator<string, void, undefined> {
  let rows = 0;
  let complete = false;
  try {
    yield csvRecord(table.header);
    for await (const page of formPages(readDb, survey, pageSize)) {
      const shown = page.filter(isShown);
      rows += shown.length;
      yield shown.map((form) => csvRecord(table.row(form))).join('');
    }
    complete = true;
  } finally {
    const entry = { at: now(), actor, action: 'responses.exported', object: `survey/${survey.id}` };
    await db.transaction().execute((trx) => recordAudit(trx, { ...entry, detail: { rows, complete } }));
  }
}
