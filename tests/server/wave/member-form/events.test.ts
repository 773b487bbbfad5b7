import { expect, it } from 'vitest';
import { createApp } from '../../../../server/app/app.ts';
import { endAccess } from '../../../../server/wave/member-form/collaborator-access-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import { colleague, cookieOf, createMemberApp, read, required, save } from './member-app.ts';

describeEachDatabase('events', (open) => {
  it('tell at once that somebody has changed something, whatever it was', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn(colleague);
    const next = await watch(await helper.get('/api/collaboration/events'));
    let last = (await next()).revision;
    expect(last).toBe((await read(helper)).revision);
    const changes = [
      () => save(lead, ...required),
      () => lead.put('/api/collaboration/sections/sp1', { state: 'ready' }),
      () => lead.post('/api/collaboration/notes', { variable: 'overall', text: 'x' }),
      () => lead.put('/api/collaboration/submission', {}),
      () => lead.delete('/api/collaboration/submission'),
    ];
    const started = performance.now();
    for (const change of changes) {
      await change();
      const { revision } = await next();
      expect(revision).toBeGreaterThan(last);
      last = revision;
    }
    // Each by the bell of this server; by looking at the database it would take two seconds a change.
    expect(performance.now() - started).toBeLessThan(5_000);
    await next.stop();
  });

  it('come within seconds from another server', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const { code } = lead;
    const other = createApp(app.dependencies);
    const cookie = cookieOf(await createTestClient(other, {}).post('/api/collaboration/session', { code }));
    const next = await watch(await lead.get('/api/collaboration/events'));
    const { revision } = await next();
    await save(createTestClient(other, { cookie }), ['overall', 4, 0]);
    expect((await next()).revision).toBe(revision + 1);
    await next.stop();
  });

  it('end when access ends', async () => {
    const app = await createMemberApp(open);
    const { db, now } = app.dependencies;
    const helper = await app.letIn(colleague);
    const next = await watch(await helper.get('/api/collaboration/events'));
    await next();
    await db.transaction().execute((trx) => endAccess(trx, helper.id, now()));
    await expect(next()).rejects.toThrow('the stream has ended');
  });
});

type Watch = (() => Promise<{ readonly revision: number }>) & { readonly stop: () => Promise<void> };

/** Gives the next event's data, as a browser's EventSource would. */
async function watch(response: Response): Promise<Watch> {
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('no stream');
  let text = '';
  const next = async (): Promise<{ readonly revision: number }> => {
    for (;;) {
      const event = /event: change\ndata: (.*)\n\n/.exec(text);
      if (event !== null) {
        text = text.slice(event.index + event[0].length);
        return JSON.parse(event[1] ?? '');
      }
      const { value, done } = await reader.read();
      if (done) throw new Error('the stream has ended');
      text += value;
    }
  };
  return Object.assign(next, { stop: () => reader.cancel() });
}
