import { createHash } from 'node:crypto';

/**
 * The id of a ballot: 128 bits that follow from the browser's random key, so that a retry is the same ballot, and from which nobody
 * finds the key. The key is random and the page forgets it once the ballot is received: then the id leads to nobody.
 */
export function ballotId(surveyId: string, key: string): string {
  return createHash('sha256').update(`ballot ${surveyId} ${key}`).digest('hex').slice(0, 32);
}
