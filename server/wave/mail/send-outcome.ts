/** What became of one attempt to hand over a mail. `reason` is for staff: the mail server's own words, shortened. */
export type SendOutcome =
  | { readonly is: 'accepted' }
  /** For good: `address` tells whether it is the address that the mail server does not want, or this mail. */
  | { readonly is: 'refused'; readonly address: boolean; readonly reason: string }
  /** For now; `line`: no mail server was reached, so that the next mail need not be tried either. */
  | { readonly is: 'failed'; readonly line: boolean; readonly reason: string };

/**
 * A 5xx to RCPT TO is about the address, to the content (DATA) about the mail. A 5xx to anything else, such as a wrong password of
 * ours, is a fault of the installation that somebody will mend: those mails wait.
 */
export function outcomeOfError(error: unknown): SendOutcome {
  const { code, command, responseCode, response, message } = Object(error) as Readonly<Record<string, unknown>>;
  const reason = oneLine(typeof response === 'string' ? response : String(message ?? code ?? error));
  const isPermanent = typeof responseCode === 'number' && responseCode >= 500 && responseCode !== 503;
  if (isPermanent && command === 'RCPT TO') return { is: 'refused', address: true, reason };
  if (isPermanent && command === 'DATA') return { is: 'refused', address: false, reason };
  return { is: 'failed', line: typeof responseCode !== 'number' || command === 'AUTH', reason };
}

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').slice(0, 300);
