import { readdirSync, readFileSync } from 'node:fs';
import { planProblemCodes } from '../../survey-definitions/plan/plan-problem.ts';
import { definitionProblemCodes } from '../../survey-definitions/language/definition-problem.ts';

/** Told to whoever starts the server or runs a command, on the terminal and by their names. */
const neverSent = /^(app\/commands\/|app\/demo\/|platform\/settings\/)/;

/**
 * How the sources write a problem's code: in a problem, at a line of a file, and as the message of a schema's own rule ('custom' is what
 * zod calls every finding of such a rule).
 */
const spellings: readonly RegExp[] = [
  /\bcode: '(?!custom')([a-z][a-z0-9-]{2,})'/g,
  /\bproblemAt\([^)]*'([a-z][a-z0-9-]{2,})'\)/g,
  /\brefine\([^'\n]*'([a-z][a-z0-9-]{2,})'/g,
  /\berror: '([a-z][a-z0-9-]{2,})'/g,
];

/** What zod finds by itself, as `schemaProblems` names it: only what schemas of ours can find. */
const fromSchemas = [
  'missing',
  'unknown-key',
  'invalid-type',
  'invalid-value',
  'invalid-union',
  'invalid-format',
  'invalid-key',
  'too-small',
  'too-big',
];

/** Made of parts: `withheld-${…}` of exports, the states of `SubmitOutcome`. */
const composed = ['withheld-open', 'withheld-too-few'];

/** Outcomes of a submission, which are problems by the names of their states. */
export const submissionCodes = [
  'survey-unknown',
  'survey-closed',
  'code-unknown',
  'code-used',
  'key-reused',
  'language-not-offered',
];

/** Every code of a problem that the server can send, but for those of answers. */
export function problemCodes(): readonly string[] {
  const folder = new URL('../../server/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !neverSent.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const written = files.flatMap((text) =>
    spellings.flatMap((spelling) => [...text.matchAll(spelling)].map(([, code = '']) => code)),
  );
  const all = [
    ...written,
    ...fromSchemas,
    ...composed,
    ...submissionCodes,
    ...definitionProblemCodes,
    ...planProblemCodes,
  ];
  return [...new Set(all)].toSorted();
}
