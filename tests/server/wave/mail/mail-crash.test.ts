import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openMigratedSqlite } from '../../../../server/platform/database/open-database.ts';
import { createLog } from '../../../../server/platform/settings/log.ts';
import { createMailer } from '../../../../server/wave/mail/mailer.ts';
import { enqueueMail } from '../../../../server/wave/mail/outbox-store.ts';
import { sendWaiting } from '../../../../server/wave/mail/send-waiting.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { startProcess } from '../../../setup/start-process.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';
import { createFixedChance, testSettings } from '../../../setup/test-app.ts';
import { createMailApp, plainMail, secretKey } from './mail-app.ts';
import { startSmtpSink } from './smtp-sink.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

describeEachDatabase('a server that dies between the mail server\u2019s yes and its own commit', (open) => {
  it('sends that one mail twice under one id, and every other mail once', async () => {
    const app = await createMailApp(open);
    for (let count = 0; count < 5; count += 1) await app.enqueue({ to: `person${count}@customs.test` });
    let deaths = 0;
    const dying = sendWaiting({
      ...app.sending,
      onAccepted: async () => {
        deaths += 1;
        if (deaths === 3) throw new Error('killed');
      },
    });
    await expect(dying).rejects.toThrow('killed');
    expect(app.sink.received).toHaveLength(3);
    await sendWaiting(app.sending);
    expect(app.sink.received).toHaveLength(5);
    // Nobody takes it over while its lease runs, then one does.
    app.advance(5 * 60_000);
    await sendWaiting(app.sending);
    expect(app.sink.received).toHaveLength(6);
    const ids = app.sink.received.map(({ mail }) => mail.messageId);
    expect(new Set(ids).size).toBe(5);
    expect((await app.outbox()).map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'sent'));
  });
});

describe('a platform that is killed while it sends', () => {
  it('loses no mail, and sends at most one twice for each time', { timeout: 60_000 }, async () => {
    const directory = temporaryDirectory();
    const sink = await startSmtpSink();
    const database = await openMigratedSqlite(join(directory, 'surveys.db'), systemScheduler);
    onTestFinished(() => database.close());
    const mails = 150;
    const chance = createFixedChance();
    const real = { secretKey, randomBytes: chance, now: () => new Date() };
    for (let count = 0; count < mails; count += 1) {
      const mail = { ...plainMail, ref: 'collaborator/x', to: `person${count}@customs.test` };
      await database.db.transaction().execute((trx) => enqueueMail(trx, real, mail));
    }
    const environment = { PUBLIC_URL: 'http://127.0.0.1:1', SMTP_URL: sink.url, MAIL_FROM: 'surveys@wco.test' };
    let kills = 0;
    while (kills < 4) {
      const before = sink.received.length;
      const server = startProcess('server/main.ts', {
        ...environment,
        PORT: '0',
        DATA_DIRECTORY: directory,
        LOG_LEVEL: 'silent',
        SECRET_KEY: secretKey.toString('hex'),
      });
      await server.says(/^Surveys: /);
      while (sink.received.length < before + 5 + kills) await new Promise((resolve) => setTimeout(resolve, 1));
      server.kill('SIGKILL');
      await server.ended;
      kills += 1;
    }
    const mailer = createMailer(testSettings({ ...environment, PUBLIC_URL: 'https://surveys.test' }));
    if (mailer === null) throw new Error('no mailer');
    onTestFinished(() => mailer.close());
    const hour = 3_600_000;
    const effects = { isWanted: async () => true, onAccepted: async () => {}, onRefused: async () => {} };
    const later = { now: () => new Date(Date.now() + hour), log: createLog('silent'), db: database.db };
    await sendWaiting({ ...later, ...effects, mailer, secretKey });
    const ids = sink.received.map(({ mail }) => mail.messageId);
    expect(new Set(ids).size).toBe(mails);
    expect(ids.length).toBeLessThanOrEqual(mails + kills);
  });
});
