import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { TestClient } from '../../../setup/test-client.ts';
import { refusal } from '../../surveys/fielding/survey-app.ts';
import { colleague, createMemberApp, read, save } from './member-app.ts';

const set = (client: TestClient, section: string, state: string) =>
  client.put(`/api/collaboration/sections/${section}`, { state });

describeEachDatabase('sections', (open) => {
  it('are in progress with the first answer, and ready or approved when somebody says so', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn(colleague);
    const stateOf = async () => (await read(lead)).sections['sp1']?.state;
    expect(await stateOf()).toBeUndefined();
    await save(helper, ['sp1Overall', 4, 0]);
    expect((await read(lead)).sections).toEqual({
      sp1: { state: 'in-progress', by: helper.id, at: app.dependencies.now().toISOString() },
    });
    await set(helper, 'sp1', 'ready');
    expect(await stateOf()).toBe('ready');
    expect(await refusal(await set(helper, 'sp1', 'approved'))).toBe('403: contact-point-only');
    await set(lead, 'sp1', 'approved');
    expect(await refusal(await set(helper, 'sp1', 'ready'))).toBe('403: contact-point-only');
    expect(await stateOf()).toBe('approved');
  });

  it('lose their approval when a colleague writes in them, and keep it when the contact point does', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn(colleague);
    await set(lead, 'sp1', 'approved');
    await save(lead, ['sp1Overall', 4, 0]);
    const { sections, answers } = await read(lead);
    expect(sections['sp1']?.state).toBe('approved');
    await save(helper, ['sp1Overall', 2, 0]);
    expect((await read(lead)).sections['sp1']?.state).toBe('approved');
    await save(helper, ['sp1Overall', 2, answers['sp1Overall']?.revision ?? 0]);
    expect((await read(lead)).sections['sp1']?.state).toBe('in-progress');
  });

  it('that do not exist, and states that do not, are refused', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    expect(await refusal(await set(lead, 'nonsense', 'ready'))).toBe('404: section-unknown');
    expect(await refusal(await set(lead, 'sp1', 'done'))).toBe('422: invalid-value');
  });
});

describeEachDatabase('a note', (open) => {
  it('stands beside an item with who left it and when, and is no answer', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn(colleague);
    await helper.post('/api/collaboration/notes', { variable: 'overall', text: ' Is it a 4?\nOr a 5? ' });
    app.advance(1_000);
    await lead.post('/api/collaboration/notes', { variable: 'overall', text: 'A 4.' });
    const { notes, answers } = await read(helper);
    expect(notes).toMatchObject([
      { variable: 'overall', text: 'Is it a 4?\nOr a 5?', by: helper.id, at: '2026-11-22T09:00:00.000Z' },
      { variable: 'overall', text: 'A 4.', by: lead.id },
    ]);
    expect(answers).toEqual({});
  });

  it.each([
    ['nowhere', { variable: 'nonsense', text: 'x' }, 'unknown-variable'],
    ['without words', { variable: 'overall', text: ' \n ' }, 'missing'],
    ['of endless length', { variable: 'overall', text: 'x'.repeat(2_001) }, 'too-big'],
    ['with control characters', { variable: 'overall', text: 'a\u0007b' }, 'control-character'],
  ])('%s is refused', async (_what, sent, code) => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    expect(await refusal(await lead.post('/api/collaboration/notes', sent))).toBe(`422: ${code}`);
  });
});
