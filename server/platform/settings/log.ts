import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { Settings } from './settings.ts';

export type Log = Logger;

/** JSON lines on standard output. No address, token, cookie or answer is ever handed to it; redaction is the second net. */
export function createLog(level: Settings['logLevel'], destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // PostgreSQL tells the failing row in its detail, and pieces of what was sent in its context.
    redact: {
      paths: ['err.detail', 'err.where', 'password', 'token', 'cookie', '*.password', '*.token', '*.cookie'],
      censor: '[removed]',
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
