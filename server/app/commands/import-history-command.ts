import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decodeCsv } from '../../register/contacts/decode-csv.ts';
import { importHistory } from '../../files/history-import/import-history.ts';
import type { HistorySummary } from '../../files/history-import/history-import-contract.ts';
import { historyMapping } from '../../files/history-import/mapping.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import { systemScheduler } from '../../platform/time/scheduler.ts';
import { schemaProblems } from '../../platform/http/schema-problems.ts';
import { createMemberRegister } from '../../register/members/member-register.ts';
import { done, failed, notUnderstood, withDatabase, type Command } from './command.ts';

export const importHistoryCommand: Command = {
  parameters: 'FILE --mapping FILE [--dry-run]',
  does: `brings the responses of an earlier annual survey in from a CSV file, by a
mapping of its columns and codes to ours (JSON; see the README): the whole
file or nothing. With --dry-run every mistake is told and nothing is stored`,
  run: async (parameters, environment) => {
    const given = readParameters(parameters);
    if (given === undefined) return notUnderstood('Needed: the CSV file and --mapping with the JSON file.\n');
    const text = await readOr(given.file);
    const mappingText = await readOr(given.mapping);
    if (text === undefined || mappingText === undefined) {
      return failed(`${text === undefined ? given.file : given.mapping} cannot be read.\n`);
    }
    const mapping = historyMapping.safeParse(asJson(mappingText), { reportInput: true });
    if (!mapping.success) return failed(linesOf(schemaProblems(mapping.error)));
    return withDatabase(environment, async ({ db }, settings) => {
      const { now } = systemScheduler;
      const { members } = await createMemberRegister(db, now);
      const request = { text, mapping: mapping.data, actor: 'command-line', dry: given.dry };
      const outcome = await importHistory({ db, members, now, randomBytes, settings }, request);
      if (outcome.state === 'refused') return failed(linesOf(outcome.problems));
      return done(
        words(outcome.summary) +
          (given.dry ? 'Nothing was stored.\n' : `Stored as survey ${String(outcome.surveyId)}.\n`),
      );
    });
  },
};

function readParameters(
  parameters: readonly string[],
): { readonly file: string; readonly mapping: string; readonly dry: boolean } | undefined {
  try {
    const options = { mapping: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...parameters], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0 || values.mapping === undefined) return undefined;
    return { file, mapping: values.mapping, dry: values['dry-run'] };
  } catch {
    return undefined;
  }
}

async function readOr(path: string): Promise<string | undefined> {
  try {
    return decodeCsv(await readFile(path)).text.replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const linesOf = (problems: readonly ProblemDetail[]): string =>
  problems
    .map(({ path = '', code, details = {} }) => [path, code, valueIn(details)].filter(Boolean).join('  '))
    .join('\n')
    .concat('\n');

const valueIn = ({ line: _line, column: _column, ...rest }: Readonly<Record<string, unknown>>): string =>
  Object.keys(rest).length === 0 ? '' : JSON.stringify(rest);

function words({
  responses,
  population,
  year,
  definition,
  version,
  figures,
  notAsked,
  leftOut,
  blank,
}: HistorySummary): string {
  const rates = figures.map(({ series, figure }) =>
    figure.shown
      ? `  ${series}  ${(figure.rate * 100).toFixed(1)} % (n = ${figure.n}, N = ${String(figure.population)})`
      : `  ${series}  withheld: ${figure.because}`,
  );
  const counted = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    `${responses} responses of ${population} Members in ${year}, to ${definition} version ${version}.`,
    ...rates,
    `${notAsked.length} variables have no column and count as not asked.`,
    `${counted(leftOut)} answers off the path are left out, ${counted(blank)} blanks accepted where an answer is required today.`,
    '',
  ].join('\n');
}
