import { onTestFinished } from 'vitest';
import type { Database } from '../../../../server/platform/database/tables.ts';
import { createLog } from '../../../../server/platform/settings/log.ts';
import type { ClaimedMail } from '../../../../server/wave/mail/mail.ts';
import { createMailer } from '../../../../server/wave/mail/mailer.ts';
import { enqueueMail } from '../../../../server/wave/mail/outbox-store.ts';
import type { NewMail } from '../../../../server/wave/mail/outbox-store.ts';
import type { Sending } from '../../../../server/wave/mail/send-waiting.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { createFixedChance, testSettings, testStart } from '../../../setup/test-app.ts';
import { startSmtpSink } from './smtp-sink.ts';
import type { SmtpSink } from './smtp-sink.ts';

export type MailApp = {
  readonly db: Database;
  readonly sink: SmtpSink;
  readonly sending: Sending;
  readonly accepted: ClaimedMail[];
  readonly refused: { readonly mail: ClaimedMail; readonly byAddress: boolean }[];
  readonly enqueue: (mail?: Partial<NewMail>) => Promise<string>;
  readonly advance: (milliseconds: number) => void;
  readonly outbox: () => Promise<readonly { readonly state: string; readonly attempts: number }[]>;
};

export const secretKey = Buffer.alloc(32, 7);

/** An outbox over a fresh database, a real mail server, and a clock that stands still. */
export async function createMailApp(open: OpenFresh): Promise<MailApp> {
  const { db } = await open();
  const sink = await startSmtpSink();
  const mailer = createMailer(testSettings({ SMTP_URL: sink.url, MAIL_FROM: 'Surveys <surveys@wco.test>' }));
  if (mailer === null) throw new Error('the settings of the test name a mail server');
  onTestFinished(() => mailer.close());
  let time = testStart.getTime();
  const now = (): Date => new Date(time);
  const randomBytes = createFixedChance();
  const accepted: MailApp['accepted'] = [];
  const refused: MailApp['refused'] = [];
  const sending: Sending = {
    db,
    mailer,
    now,
    secretKey,
    log: createLog('silent'),
    isWanted: async () => true,
    onAccepted: async (_trx, mail) => void accepted.push(mail),
    onRefused: async (_trx, mail, byAddress) => void refused.push({ mail, byAddress }),
  };
  return {
    db,
    sink,
    sending,
    accepted,
    refused,
    enqueue: (mail = {}) =>
      db.transaction().execute((trx) => enqueueMail(trx, { secretKey, randomBytes, now }, { ...plainMail, ...mail })),
    advance: (milliseconds) => void (time += milliseconds),
    outbox: () => db.selectFrom('outbox').select(['state', 'attempts']).orderBy('created_at').execute(),
  };
}

export const plainMail: NewMail = {
  to: 'camille@customs.test',
  subject: 'Votre invitation – été',
  text: 'Bonjour,\n\nhttps://surveys.test/m#7H2K\n',
  html: '<p>Bonjour,</p>',
  headers: { 'List-Unsubscribe': '<https://surveys.test/opt-out/x.y>' },
  kind: 'invitation',
  ref: 'invitation/one',
};
