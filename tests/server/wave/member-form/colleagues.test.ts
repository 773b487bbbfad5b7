import { expect, it } from 'vitest';
import { unseal } from '../../../../server/wave/mail/sealed-text.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { testSettings } from '../../../setup/test-app.ts';
import { refusal } from '../../surveys/fielding/survey-app.ts';
import { colleague, createMemberApp, luc, read, required, save, saving } from './member-app.ts';

describeEachDatabase('a colleague', (open) => {
  const invited = { ...luc, sections: ['sp1'], rest: 'hidden' };

  it('is invited by a link whose fragment holds the code', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const response = await lead.post('/api/collaboration/colleagues', invited);
    expect(response.status).toBe(201);
    const { collaborator, url, isMailed } = await response.json();
    expect(collaborator).toEqual({
      id: expect.any(String),
      name: luc.name,
      role: 'colleague',
      sections: ['sp1'],
      ended: false,
    });
    expect([isMailed, await app.dependencies.db.selectFrom('outbox').selectAll().execute()]).toEqual([false, []]);
    expect(url).toMatch(/^https:\/\/surveys\.test\/m#[0-9A-Z-]{39}$/);
    const helper = await app.enter(url.split('#')[1]);
    expect((await read(helper)).me).toMatchObject({
      name: luc.name,
      language: 'fr',
      sections: ['sp1'],
      rest: 'hidden',
    });
  });

  it('gets a mail where mail is sent, in their language, with the same link', async () => {
    const settings = testSettings({ SMTP_URL: 'smtp://mail.test:25', MAIL_FROM: 'surveys@wco.test' });
    const app = await createMemberApp(open, {}, { settings });
    const lead = await app.letIn();
    const { url, isMailed } = await (await lead.post('/api/collaboration/colleagues', invited)).json();
    const [mail, ...others] = await app.dependencies.db.selectFrom('outbox').selectAll().execute();
    const text = unseal(app.dependencies.secretKey, mail?.text ?? '');
    expect([isMailed, others, mail?.to_address, mail?.kind]).toEqual([true, [], luc.email, 'colleague']);
    expect(mail?.subject).toContain('Marie Martin vous demande votre aide');
    expect(text).toContain(url);
    expect(text).toMatch(/Luc Bernard.*France.*PS1/s);
  });

  it('who is invited again keeps what they wrote, with other sections and a new link', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const first = await (await lead.post('/api/collaboration/colleagues', invited)).json();
    const helper = await app.enter(first.url.split('#')[1]);
    await save(helper, ['sp1Overall', 4, 0]);
    const again = await (await lead.post('/api/collaboration/colleagues', { ...invited, sections: ['sp2'] })).json();
    expect(again.collaborator.id).toBe(first.collaborator.id);
    expect(await refusal(await helper.put('/api/collaboration/answers', saving(['sp1Overall', 1, 0])))).toBe(
      '403: section-of-others',
    );
    await save(helper, ['sp2Participation', 'yes', 0]);
  });

  it('who is let go is out at once', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn(colleague);
    await lead.put(`/api/collaboration/colleagues/${helper.id}/end`, {});
    expect((await helper.put('/api/collaboration/answers', saving(['sp1Overall', 1, 0]))).status).toBe(401);
    expect((await app.anybody.post('/api/collaboration/session', { code: helper.code })).status).toBe(404);
    expect((await read(lead)).collaborators.find(({ id }) => id === helper.id)?.ended).toBe(true);
    expect((await lead.put(`/api/collaboration/colleagues/${lead.id}/end`, {})).status).toBe(404);
  });

  it.each([
    ['an unknown section', { sections: ['sp1', 'nonsense'] }, '422: section-unknown'],
    ['no section', { sections: [] }, '422: too-small'],
    ['a language the survey does not speak', { language: 'ru' }, '422: language-not-offered'],
    ['no address', { email: 'luc' }, '422: not-an-address'],
    ['two lines in an address', { email: 'luc@douane.test\nBcc: all@douane.test' }, '422: not-an-address'],
    ['two lines in a name', { name: 'Luc\nBernard' }, '422: control-character'],
    ['a role', { role: 'contact-point' }, '422: unknown-key'],
  ])('with %s is refused', async (_what, more, answer) => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    expect(await refusal(await lead.post('/api/collaboration/colleagues', { ...invited, ...more }))).toBe(answer);
    expect((await read(lead)).collaborators).toHaveLength(1);
  });

  it('number 61 is refused', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const statuses: number[] = [];
    for (let number = 0; number < 61; number += 1) {
      const person = { ...invited, email: `number${number}@douane.test` };
      statuses.push((await lead.post('/api/collaboration/colleagues', person)).status);
    }
    expect(statuses).toEqual([...Array<number>(60).fill(201), 409]);
  });

  it('sees that the response is submitted, and cannot write until it is reopened', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn(colleague);
    await save(lead, ...required);
    await lead.put('/api/collaboration/submission', {});
    const sent = saving(['sp1Overall', 5, 3]);
    expect(await refusal(await helper.put('/api/collaboration/answers', sent))).toBe('409: response-submitted');
    expect(await refusal(await helper.put('/api/collaboration/sections/sp1', { state: 'ready' }))).toBe(
      '409: response-submitted',
    );
    expect((await read(helper)).state).toBe('submitted');
    await lead.delete('/api/collaboration/submission');
    expect((await helper.put('/api/collaboration/answers', sent)).status).toBe(200);
  });
});
