import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

export type Received = { readonly to: readonly string[]; readonly raw: string; readonly mail: ParsedMail };

export type SmtpSink = {
  readonly url: string;
  readonly received: readonly Received[];
  /** What the server says to these recipients instead of yes. */
  readonly refuse: (address: string, code: number, words: string) => void;
  /** What it says to the content of every mail, until told otherwise. */
  readonly refuseContent: (code: number | null) => void;
};

/** A real mail server that delivers nothing; gone when the test is over. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const received: Received[] = [];
  const refused = new Map<string, Error>();
  let contentCode: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => callback(refused.get(address)),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (contentCode !== null) return callback(withCode('not now', contentCode));
        const raw = Buffer.concat(chunks).toString();
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const keep = async (): Promise<void> => {
          received.push({ to, raw, mail: await simpleParser(raw) });
          callback();
        };
        return void keep();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const address = server.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (recipient, code, words) => void refused.set(recipient, withCode(words, code)),
    refuseContent: (code) => void (contentCode = code),
  };
}

const withCode = (words: string, responseCode: number): Error => Object.assign(new Error(words), { responseCode });
