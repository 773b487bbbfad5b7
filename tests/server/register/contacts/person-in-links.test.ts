import { expect, it } from 'vitest';
import { createApp } from '../../../../server/app/app.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import { cookieOf } from '../../wave/member-form/member-app.ts';
import { codeIn, createWaveApp } from '../../wave/invitations/wave-app.ts';

describeEachDatabase('a person with a name that is a part of our addresses', (open) => {
  it.each(['surveys', 'm'])('%s, is forgotten, and the link in the mail of a colleague still opens', async (name) => {
    const app = await createWaveApp(open);
    await app.openWave(['BE']);
    await app.send();
    const { db } = app.dependencies;
    await db.updateTable('contact_point').set({ name }).where('member_id', '=', 'BE').execute();
    await db.updateTable('collaborator').set({ name }).execute();
    const code = codeIn(app.sink.received[0]?.mail.text);
    const entered = await app.anybody.post('/api/collaboration/session', { code });
    const lead = createTestClient(createApp(app.dependencies), { cookie: cookieOf(entered) });
    const luc = { name: 'Luc', email: 'luc@customs.test', language: 'en', sections: ['so1'], rest: 'read' };
    const invited: { url: string } = await (await lead.post('/api/collaboration/colleagues', luc)).json();
    await (await app.sofia()).delete('/api/contacts/contact-be@customs.test/person');
    await app.send();
    const mail = app.sink.received.at(-1)?.mail;
    expect(mail?.subject).toBe('WCO annual survey 2026: your contact point asks for your help');
    expect(mail?.text).toContain(invited.url);
    expect(mail?.html).toContain(invited.url);
  });
});
