import { expect, it } from 'vitest';
import { kpis } from '../../../../survey-definitions/kpis.ts';
import { castNames } from '../../../setup/cast.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

describeEachDatabase('the KPIs', (open) => {
  it('are read by all staff and by nobody else', async () => {
    const { as, anybody } = await createTestApp(open);
    for (const name of castNames) {
      expect(await (await as(name).get('/api/kpis')).json()).toEqual({ kpis: JSON.parse(JSON.stringify(kpis)) });
    }
    expect((await anybody.get('/api/kpis')).status).toBe(401);
  });
});
