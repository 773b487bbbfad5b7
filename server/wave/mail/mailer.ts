import { createTransport } from 'nodemailer';
import type { Settings } from '../../platform/settings/settings.ts';
import { readSender } from '../../platform/text/mail-address.ts';
import type { Mail } from './mail.ts';
import { outcomeOfError } from './send-outcome.ts';
import type { SendOutcome } from './send-outcome.ts';

export type Mailer = {
  /** Hands one mail to the mail server. Never rejects: what may go wrong is an outcome. */
  readonly send: (mail: Mail & { readonly messageId: string }) => Promise<SendOutcome>;
  readonly close: () => void;
};

/** Milliseconds. Together with the few commands of one mail well below the lease of the outbox. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/** Sends by the mail server that the settings name; null where they name none: then there are letters only. */
export function createMailer({ smtpUrl, mailFrom }: Pick<Settings, 'smtpUrl' | 'mailFrom'>): Mailer | null {
  const sender = mailFrom === null ? undefined : readSender(mailFrom);
  if (smtpUrl === null || sender === undefined) return null;
  const transport = createTransport({
    ...serverOf(new URL(smtpUrl)),
    ...patience,
    pool: true,
    maxConnections: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1);
  return {
    send: async ({ to, subject, text, html, headers, messageId }) => {
      const message = {
        from: sender,
        to: { name: '', address: to },
        envelope: { from: sender.address, to },
        messageId: `<${messageId}@${domain}>`,
        subject,
        text,
        html,
        headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
      };
      return transport.sendMail(message).then((): SendOutcome => ({ is: 'accepted' }), outcomeOfError);
    },
    close: () => transport.close(),
  };
}

/** A password goes over an encrypted line only, but to a server on this machine. */
function serverOf(url: URL) {
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const secure = url.protocol === 'smtps:';
  const auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  const hasAuth = url.username !== '';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: hasAuth && !secure && !isLocal,
    ...(hasAuth ? { auth } : {}),
  };
}
