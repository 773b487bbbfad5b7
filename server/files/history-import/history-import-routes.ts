import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { historyImports } from './history-import-contract.ts';
import { listImports } from './history-import-store.ts';
import { importHistory } from './import-history.ts';

/** Bytes. Some hundred responses of some hundred columns, with long texts. */
const largestImport = 8_388_608;

/** Earlier annual surveys, from the files of whoever held them. */
export function historyImportRoutes(dependencies: Dependencies) {
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('history.import'), fulfils(historyImports.list), async (c) =>
      c.var.answer({ imports: await listImports(dependencies.db) }),
    )
    .post('/', staff('history.import'), fulfils(historyImports.import, largestImport), async (c) => {
      const { file, mapping, dry } = c.req.valid('json');
      const outcome = await importHistory(dependencies, { text: file, mapping, dry, actor: c.var.staff.id });
      if (outcome.state === 'refused') return problem(outcome.code, ...outcome.problems);
      const { surveyId, summary } = outcome;
      return c.var.answer({ surveyId, summary }, outcome.state === 'imported' ? 201 : 200);
    });
}
