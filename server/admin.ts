import { randomBytes } from 'node:crypto';
import { openDatabase } from './database/open-database.ts';
import { createLog } from './log.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { createAdministrator } from './staff/create-administrator.ts';
import { invitationLink } from './staff/invitation-store.ts';
import { emailAddress } from './staff/staff-documents.ts';

const help = `Usage: npm run admin -- COMMAND

  create-administrator EMAIL [NAME]   prints a link, valid once and for 24 hours, under which
                                      this person chooses a password; for a known address it
                                      gives the role and a new link
  --help                              prints this

The database is the one of the server: DATABASE_URL, or SQLite in DATA_DIRECTORY.
`;

// What this process creates, the database above all, is for its owner only.
process.umask(0o077);

process.exitCode = await run(process.argv.slice(2));

/** Gives the exit code: 0 done, 1 failed, 2 not understood. */
async function run([command, ...rest]: readonly string[]): Promise<number> {
  if (command === '--help' || command === 'help') return say(help);
  if (command !== 'create-administrator') {
    return complain(command === undefined ? help : `There is no command '${command}'.\n\n${help}`, 2);
  }
  const [email, ...name] = rest;
  const address = emailAddress.safeParse(email);
  if (!address.success) return complain(`'${email ?? ''}' is not an e-mail address.\n\n${help}`, 2);
  const result = readSettings(process.env);
  if (!result.ok) {
    return complain(result.problems.map(({ variable, code }) => `${variable}: ${code}\n`).join(''), 2);
  }
  try {
    return await invite(result.settings, { email: address.data, name: name.join(' ') || address.data });
  } catch (error) {
    return complain(`${error instanceof Error ? error.message : String(error)}\n`, 1);
  }
}

async function invite(settings: Settings, person: { readonly email: string; readonly name: string }): Promise<number> {
  const database = await openDatabase(settings, createLog(settings.logLevel));
  try {
    const invitation = await createAdministrator({ db: database.db, now: () => new Date(), randomBytes }, person);
    const origin = settings.publicUrl ?? `http://${settings.host}:${settings.port}`;
    return say(`${invitationLink(origin, invitation.token)}\n`);
  } finally {
    await database.close();
  }
}

function say(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function complain(text: string, code: 1 | 2): 1 | 2 {
  process.stderr.write(text);
  return code;
}
