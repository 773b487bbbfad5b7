import { checkDefinitionsCommand } from './app/commands/check-definitions-command.ts';
import { notUnderstood, done, type Command, type CommandResult } from './app/commands/command.ts';
import { createAdministratorCommand } from './app/commands/create-administrator-command.ts';
import { importHistoryCommand } from './app/commands/import-history-command.ts';
import { rebuildTallyCommand } from './app/commands/rebuild-tally-command.ts';

const commands = new Map<string, Command>([
  ['create-administrator', createAdministratorCommand],
  ['check-definitions', checkDefinitionsCommand],
  ['rebuild-tally', rebuildTallyCommand],
  ['import-history', importHistoryCommand],
]);

const help = `Usage: npm run admin -- COMMAND

${[...commands].map(([name, { parameters, does }]) => `  ${name} ${parameters}\n${does.replaceAll(/^/gm, '      ')}`).join('\n')}
  --help
      prints this

The database is the one of the server: DATABASE_URL, or SQLite in DATA_DIRECTORY.
`;

// What this process creates, the database above all, is for its owner only.
process.umask(0o077);

const { code, text } = await run(process.argv.slice(2));
(code === 0 ? process.stdout : process.stderr).write(text);
process.exitCode = code;

async function run([name, ...parameters]: readonly string[]): Promise<CommandResult> {
  if (name === '--help' || name === 'help') return done(help);
  if (name === undefined) return notUnderstood(help);
  const command = commands.get(name);
  return command ? command.run(parameters, process.env) : notUnderstood(`There is no command '${name}'.\n\n${help}`);
}
