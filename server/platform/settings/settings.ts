import { smallestGroup } from '../../../survey-definitions/statistics/small-numbers.ts';
import { accessSync, constants, statSync } from 'node:fs';
import { z } from 'zod';
import { isMailAddress, readSender } from '../text/mail-address.ts';

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL address; null means SQLite in `dataDirectory`. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  /** The origin under which people reach the server, without a path; null means the origin of the request. */
  readonly publicUrl: string | null;
  /** How many proxies of ours stand in front: so many entries of X-Forwarded-For, from the right, are believed. */
  readonly trustedProxies: number;
  /** 64 hexadecimal digits; null means the file `secret.key` in `dataDirectory`. */
  readonly secretKey: string | null;
  readonly logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug';
  readonly disclosureThreshold: number;
  /** `smtp://user:password@host:port`, or smtps; null means that no mail is sent: there are letters only. */
  readonly smtpUrl: string | null;
  /** From whom mail comes: an address, or `Name <address>`. */
  readonly mailFrom: string | null;
  /** Whom Members ask about the annual survey: an address; null: the cover and the letters name the Secretariat. */
  readonly contactAddress: string | null;
  /** Path of a Chromium that prints PDF; null means that people print in their own browser. */
  readonly chromium: string | null;
};

export type SettingProblem = { readonly variable: string; readonly code: string };

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

/** One row per environment variable: the README's table of settings is checked against this one. */
export const settingTable = [
  { variable: 'PORT', field: 'port', default: '3000', code: 'port-out-of-range' },
  { variable: 'HOST', field: 'host', default: '127.0.0.1', code: 'host-missing' },
  { variable: 'DATABASE_URL', field: 'databaseUrl', default: null, code: 'not-a-postgres-address' },
  { variable: 'DATA_DIRECTORY', field: 'dataDirectory', default: 'data', code: 'directory-missing' },
  { variable: 'PUBLIC_URL', field: 'publicUrl', default: null, code: 'not-an-origin' },
  { variable: 'TRUSTED_PROXIES', field: 'trustedProxies', default: '0', code: 'not-a-count' },
  { variable: 'SECRET_KEY', field: 'secretKey', default: null, code: 'not-64-hexadecimal-digits' },
  { variable: 'LOG_LEVEL', field: 'logLevel', default: 'info', code: 'unknown-level' },
  {
    variable: 'DISCLOSURE_THRESHOLD',
    field: 'disclosureThreshold',
    default: String(smallestGroup),
    code: 'threshold-below-3',
  },
  { variable: 'SMTP_URL', field: 'smtpUrl', default: null, code: 'not-a-mail-server' },
  { variable: 'MAIL_FROM', field: 'mailFrom', default: null, code: 'not-a-mail-address' },
  { variable: 'CONTACT_ADDRESS', field: 'contactAddress', default: null, code: 'not-a-mail-address' },
  { variable: 'CHROMIUM', field: 'chromium', default: null, code: 'not-an-executable' },
] as const satisfies readonly {
  readonly variable: string;
  readonly field: keyof Settings;
  readonly default: string | null;
  readonly code: string;
}[];

const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const fields = z.object({
  port: wholeNumber.refine((port) => port <= 65_535),
  host: z.string().min(1),
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .nullable(),
  dataDirectory: z.string().min(1),
  publicUrl: z
    .string()
    .transform((text) => text.replace(/\/$/, ''))
    .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text)
    .nullable(),
  trustedProxies: wholeNumber.refine((count) => count <= 10),
  secretKey: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .nullable(),
  logLevel: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']),
  disclosureThreshold: wholeNumber.refine((threshold) => threshold >= 3),
  smtpUrl: z.string().refine(isMailServer).nullable(),
  mailFrom: z
    .string()
    .refine((text) => readSender(text) !== undefined)
    .nullable(),
  contactAddress: z.string().refine(isMailAddress).nullable(),
  chromium: z.string().refine(isExecutable).nullable(),
});

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A query would set options of the mail library, such as the one that logs passwords. */
function isMailServer(text: string): boolean {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, search, hash } = new URL(text);
  return hostname !== '' && search === '' && hash === '';
}

/** Reads every setting once. An empty variable counts as absent. Problems name the variable, never its value. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsResult {
  const given = Object.fromEntries(
    settingTable.map((setting) => [setting.field, environment[setting.variable] || setting.default]),
  );
  const parsed = fields.safeParse(given);
  if (parsed.success) return checkedTogether(parsed.data);
  const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  const problems = settingTable.filter((setting) => wrong.has(setting.field));
  return { ok: false, problems: problems.map(({ variable, code }) => ({ variable, code })) };
}

/** Links in mails begin with PUBLIC_URL and with nothing that a request says; and mail comes from somebody. */
function checkedTogether(settings: Settings): SettingsResult {
  if (settings.smtpUrl === null) return { ok: true, settings };
  const lacking = [
    ...(settings.publicUrl === null ? [{ variable: 'PUBLIC_URL', code: 'needed-for-mail' }] : []),
    ...(settings.mailFrom === null ? [{ variable: 'MAIL_FROM', code: 'needed-for-mail' }] : []),
  ];
  return lacking.length > 0 ? { ok: false, problems: lacking } : { ok: true, settings };
}
