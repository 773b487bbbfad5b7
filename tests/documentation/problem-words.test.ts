import { describe, expect, it } from 'vitest';
import { catalogues } from '../../client/respond/texts/catalogues.ts';
import { outcomeOf } from '../../client/respond/model/send-response.ts';
import en from '../../client/console/texts/en.json' with { type: 'json' };
import fr from '../../client/console/texts/fr.json' with { type: 'json' };
import { problemCodes, submissionCodes } from './problem-codes.ts';

/** Only respondents meet these; what they are told is below. */
const ofRespondents = new Set([
  'survey-unknown',
  'survey-closed',
  'code-unknown',
  'code-used',
  'key-reused',
  'not-an-object',
  'not-an-option',
]);

/** Programs and tampered forms meet these at the Member's form; the last one is a note of the outbox to itself. */
const ofMemberForms = new Set(['malformed-form', 'repeated-variable', 'unknown-variable', 'unreadable']);

const forStaff = problemCodes().filter((code) => !ofRespondents.has(code) && !ofMemberForms.has(code));

it('the codes are found', () => {
  for (const code of [
    'not-signed-in',
    'close-time-past',
    'too-many-cells',
    'control-character',
    'duplicate-definition',
  ]) {
    expect(forStaff).toContain(code);
  }
});

describe.each([
  ['English', new Map<string, unknown>(Object.entries(en))],
  ['French', new Map<string, unknown>(Object.entries(fr))],
] as const)('the console says in %s', (_language, texts) => {
  it('what every problem is that the server can send', () => {
    const wordless = forStaff.filter((code) => !texts.has(`problem.${code}`) && !texts.has(`failure.${code}`));
    expect(wordless).toEqual([]);
  });
});

/** What becomes of a submission: the status it is answered with, and the key of the words that the form then shows. */
const toldToRespondents: Readonly<Record<string, readonly [status: number, kind: string, words: string]>> = {
  'survey-unknown': [404, 'gone', 'gone'],
  'survey-closed': [409, 'survey-closed', 'closed'],
  'code-unknown': [404, 'code-unknown', 'code-unknown'],
  'code-used': [409, 'code-used', 'code-used'],
  'key-reused': [409, 'key-reused', 'received-earlier'],
  'language-not-offered': [422, 'invalid', 'summary'],
};

describe.each(submissionCodes)('a respondent whose submission meets %s', (code) => {
  const [status = 0, kind = '', words = ''] = toldToRespondents[code] ?? [];

  it('is told so and not that the line is down', () => {
    expect(outcomeOf(status, JSON.parse(JSON.stringify({ problems: [{ code }] }))).kind).toBe(kind);
  });

  it.each(Object.keys(catalogues))('has words for it in %s', (language) => {
    expect(Object.keys(catalogues[language]?.form ?? {})).toContain(words);
  });
});
