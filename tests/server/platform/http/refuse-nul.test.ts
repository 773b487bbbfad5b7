import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

describeEachDatabase('an address with U+0000 in it', (open) => {
  it.each(['/api/surveys/a%00b', '/s/a%00b', '/api/definitions/a%00b', '/api/surveys?x=%00', '/healthz?%00'])(
    'leads nowhere: %s',
    async (path) => {
      const app = await createTestApp(open);
      expect((await app.as('sofia').get(path)).status).toBe(404);
    },
  );
});
