import { expect, it } from 'vitest';
import { dropMail, enqueueMail } from '../../../../server/wave/mail/outbox-store.ts';
import { sendWaiting } from '../../../../server/wave/mail/send-waiting.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createFixedChance } from '../../../setup/test-app.ts';
import { createMailApp, plainMail, secretKey } from './mail-app.ts';

const minute = 60_000;

describeEachDatabase('the outbox', (open) => {
  it('hands a mail over as it was written, to one recipient, and forgets what it said', async () => {
    const app = await createMailApp(open);
    await app.enqueue();
    await sendWaiting(app.sending);
    const [received, ...others] = app.sink.received;
    expect(others).toEqual([]);
    expect(received?.to).toEqual(['camille@customs.test']);
    expect(received?.mail).toMatchObject({ subject: plainMail.subject, text: plainMail.text });
    expect(received?.mail.from?.text).toBe('"Surveys" <surveys@wco.test>');
    expect(received?.raw).toMatch(/^List-Unsubscribe: <https:\/\/surveys\.test\/opt-out\/x\.y>\r?$/m);
    const row = await app.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: 'sent', attempts: 1, text: '', html: '', headers: '', lease_until: null });
    expect(app.accepted).toHaveLength(1);
  });

  it('holds no link in clear while a mail waits', async () => {
    const app = await createMailApp(open);
    await app.enqueue();
    const row = await app.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toMatch(/7H2K|surveys\.test|Bonjour/);
  });

  it('writes a mail only if the rest of its transaction is written', async () => {
    const app = await createMailApp(open);
    const failing = app.db.transaction().execute(async (trx) => {
      await enqueueMail(trx, { ...app.sending, randomBytes: createFixedChance(), secretKey }, plainMail);
      throw new Error('the rest failed');
    });
    await expect(failing).rejects.toThrow('the rest failed');
    expect(await app.outbox()).toEqual([]);
  });

  it('tries again later and later what is refused for now, and gives up after days', async () => {
    const app = await createMailApp(open);
    app.sink.refuse('camille@customs.test', 451, 'try again');
    await app.enqueue();
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await sendWaiting(app.sending);
      expect(await app.outbox()).toEqual([{ state: 'waiting', attempts: attempt }]);
      const row = await app.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
      const wait = (Date.parse(row.next_attempt_at) - app.sending.now().getTime()) / minute;
      waits.push(wait);
      app.advance(wait * minute - 1);
      await sendWaiting(app.sending);
      expect(await app.outbox()).toEqual([{ state: 'waiting', attempts: attempt }]);
      app.advance(1);
    }
    expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440, 1440, 1440, 1440]);
    await sendWaiting(app.sending);
    expect(await app.outbox()).toEqual([{ state: 'refused', attempts: 11 }]);
    expect(app.refused.map(({ byAddress }) => byAddress)).toEqual([false]);
  });

  it('sends a mail that was refused for now as soon as the mail server takes it', async () => {
    const app = await createMailApp(open);
    app.sink.refuseContent(452);
    await app.enqueue();
    await sendWaiting(app.sending);
    app.sink.refuseContent(null);
    app.advance(minute);
    await sendWaiting(app.sending);
    expect(app.sink.received).toHaveLength(1);
    expect(await app.outbox()).toEqual([{ state: 'sent', attempts: 2 }]);
  });

  it.each([
    { what: 'the address', refuse: { code: 550 }, byAddress: true },
    { what: 'the content', refuse: { content: 554 }, byAddress: false },
  ])('tries no more what is refused for good, and says that it was $what', async ({ refuse, byAddress }) => {
    const app = await createMailApp(open);
    if (refuse.code !== undefined) app.sink.refuse('camille@customs.test', refuse.code, 'no such user');
    app.sink.refuseContent(refuse.content ?? null);
    await app.enqueue();
    await app.enqueue({ to: 'robin@customs.test' });
    await sendWaiting(app.sending);
    expect(app.refused.map((one) => one.byAddress)).toEqual(byAddress ? [true] : [false, false]);
    expect(app.sink.received.map(({ to }) => to)).toEqual(byAddress ? [['robin@customs.test']] : []);
    const row = await app.db.selectFrom('outbox').selectAll().where('state', '=', 'refused').executeTakeFirstOrThrow();
    expect(row.last_error).toMatch(byAddress ? /550 no such user/ : /554/);
    expect(row.text).toBe('');
  });

  it('stops at the first mail while no mail server answers, and counts one attempt', async () => {
    const app = await createMailApp(open);
    await app.enqueue();
    await app.enqueue();
    const mailer = {
      send: async () => ({ is: 'failed', line: true, reason: 'ECONNREFUSED' }) as const,
      close: () => {},
    };
    await sendWaiting({ ...app.sending, mailer });
    expect((await app.outbox()).map(({ attempts }) => attempts).toSorted()).toEqual([0, 1]);
  });

  it('drops a mail that has become pointless', async () => {
    const app = await createMailApp(open);
    await app.enqueue();
    await sendWaiting({ ...app.sending, isWanted: async () => false });
    expect([await app.outbox(), app.sink.received]).toEqual([[], []]);
    await dropMail(app.db, { id: 'unknown', attempts: 1 });
  });

  it('does not stumble over a mail sealed under another key', async () => {
    const app = await createMailApp(open);
    await app.enqueue();
    await sendWaiting({ ...app.sending, secretKey: Buffer.alloc(32, 8) });
    const row = await app.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: 'refused', last_error: 'unreadable' });
  });

  it('sends each mail once, however many servers look into it at once', async () => {
    const app = await createMailApp(open);
    for (let count = 0; count < 12; count += 1) await app.enqueue({ to: `person${count}@customs.test` });
    await Promise.all(Array.from({ length: 4 }, () => sendWaiting(app.sending)));
    await sendWaiting(app.sending);
    expect(new Set(app.sink.received.map(({ to }) => to[0])).size).toBe(12);
    expect(app.sink.received).toHaveLength(12);
  });

  it.each([
    { what: 'two addresses', mail: { to: 'a@customs.test, b@customs.test' } },
    { what: 'a line break in the address', mail: { to: 'a@customs.test\r\nBcc: b@customs.test' } },
    { what: 'a name before the address', mail: { to: 'A <a@customs.test>' } },
    { what: '255 characters', mail: { to: `${'a'.repeat(60)}@${'b.'.repeat(95)}test` } },
    { what: 'a line break in the subject', mail: { subject: 'x\r\nBcc: b@customs.test' } },
    { what: 'a line break in a header', mail: { headers: { 'X-A': 'x\nBcc: b@customs.test' } } },
  ])('takes no mail with $what', async ({ mail }) => {
    const app = await createMailApp(open);
    await expect(app.enqueue(mail)).rejects.toThrow(/no address|several lines/);
    expect(await app.outbox()).toEqual([]);
  });
});
