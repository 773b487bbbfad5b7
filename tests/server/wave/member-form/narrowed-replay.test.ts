import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { colleague, createMemberApp, luc, read, save, saving } from './member-app.ts';

describeEachDatabase('a colleague from whom a section was taken', (open) => {
  it('learns nothing of it by sending an old save again', async () => {
    const app = await createMemberApp(open);
    const marie = await app.letIn();
    const lucsForm = await app.letIn(colleague);
    await save(marie, ['so1Instrument_TFA_so1Reasons_other', 'first', 0]);
    const stale = saving(['so1Instrument_TFA_so1Reasons_other', 'of Luc', 0]);
    const conflict = await lucsForm.put('/api/collaboration/answers', stale);
    expect(await conflict.json()).toMatchObject({ conflicts: [{ theirs: { value: 'first' } }] });
    const { name, email, language } = luc;
    const narrowed = { name, email, language, sections: ['sp1'], rest: 'hidden' };
    expect((await marie.post('/api/collaboration/colleagues', narrowed)).status).toBe(201);
    await save(marie, [
      'so1Instrument_TFA_so1Reasons_other',
      'confidential now',
      (await read(marie)).answers['so1Instrument_TFA_so1Reasons_other']?.revision ?? 0,
    ]);
    const again = await lucsForm.put('/api/collaboration/answers', stale);
    expect(await again.text()).not.toContain('confidential now');
    expect(again.status).toBe(403);
  });
});
