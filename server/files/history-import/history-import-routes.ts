import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { historyImportDocument, largestImport } from './history-import-document.ts';
import { listImports } from './history-import-store.ts';
import { importHistory } from './import-history.ts';

/** Earlier annual surveys, from the files of whoever held them. */
export function historyImportRoutes(dependencies: Dependencies) {
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/', signedIn, async (c) => {
      demandPermission(c.var.staff, 'history.import');
      return c.json({ imports: await listImports(dependencies.db) });
    })
    .post('/', signedIn, jsonBody(historyImportDocument, largestImport), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'history.import');
      const { file, mapping, dry } = c.req.valid('json');
      const outcome = await importHistory(dependencies, { text: file, mapping, dry, actor: staff.id });
      if (outcome.state === 'refused') return problem(outcome.code, ...outcome.problems);
      const { surveyId, summary } = outcome;
      return c.json({ surveyId, summary }, outcome.state === 'imported' ? 201 : 200);
    });
}
