import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAnswers, type Answers } from '../../../survey-definitions/language/answer.ts';
import { checkAnswers, submit } from '../../../survey-definitions/answering/check-answers.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import { progressOf } from '../../../survey-definitions/answering/progress.ts';
import { compileDefinition } from '../../../survey-definitions/authoring/compile.ts';
import { questionnaireFor, type Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { session } from '../small-definition.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../survey-definitions/example/${file}`, import.meta.url), 'utf8'));

const example = { structure: read('definition.json'), en: read('en.json'), fr: read('fr.json'), ar: read('ar.json') };

const hostileKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'when',
  'not',
  'all',
  'items',
  'over',
  'kind',
  'missing',
);

/** Own properties whatever they are called, as JSON.parse makes them. */
const hostileObject = fc
  .array(fc.tuple(hostileKey, fc.jsonValue({ maxDepth: 2 })), { maxLength: 4 })
  .map((entries): unknown =>
    JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`),
  );

const deep = fc
  .tuple(fc.constantFrom('not', 'all', 'items'), fc.integer({ min: 1, max: 20_000 }))
  .map(([key, depth]) => {
    let value: unknown = key;
    for (let level = 0; level < depth; level += 1) value = key === 'not' ? { not: value } : { [key]: [value] };
    return value;
  });

const anything = fc.oneof(fc.jsonValue(), hostileObject, deep);

/** The example with a few of its places overwritten: broken documents that are almost right. */
const almostExample = fc
  .array(fc.tuple(fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }), anything), { minLength: 1, maxLength: 3 })
  .map((changes) =>
    changes.reduce<unknown>((document, [steps, value]) => overwritten(document, steps, value), example),
  );

function overwritten(document: unknown, [step, ...further]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof document !== 'object' || document === null) return value;
  const keys = Object.keys(document);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  const part = overwritten(Reflect.get(document, key), further, value);
  return Array.isArray(document)
    ? document.map((entry: unknown, index) => (String(index) === key ? part : entry))
    : { ...document, [key]: part };
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const compile = (document: unknown) =>
  compileDefinition({
    folder: 'broken',
    structure: property(document, 'structure'),
    texts: { en: property(document, 'en'), fr: property(document, 'fr'), ar: property(document, 'ar') },
  });

function answer(questionnaire: Questionnaire, answers: Answers): void {
  const path = pathOf(questionnaire, answers);
  progressOf(path, answers);
  checkAnswers(questionnaire, answers, 'draft');
  const submission = submit(questionnaire, answers);
  if (!submission.ok) {
    expect(submission.problems.length).toBeGreaterThan(0);
    return;
  }
  for (const name of Object.keys(submission.answers)) expect(path.variables.has(name)).toBe(true);
  expect(submit(questionnaire, submission.answers)).toEqual(submission);
}

/** Some answers fit, some do not, some are named after nothing. */
const answersFor = (questionnaire: Questionnaire): fc.Arbitrary<Answers> => {
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...questionnaire.variables.keys()) },
    { weight: 1, arbitrary: hostileKey },
  );
  const codes = ['onSite', 'online', 'other', 'en', 'none', 'planned', 'implemented', 'words', '2026-11-20'];
  const fitting = fc.oneof(
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom(...codes),
    fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 }),
    fc.constantFrom({ missing: 'noOpinion' }, { missing: 'notApplicable' }, { missing: 'withheld' }),
    fc.constantFrom(2022, 2030),
  );
  const value = fc.oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: anything });
  return fc
    .array(fc.tuple(name, value), { maxLength: 20 })
    .map((entries): unknown => Object.fromEntries(entries))
    .filter(isAnswers);
};

const compiledExample = compile(example);
if (!compiledExample.ok) throw new Error(JSON.stringify(compiledExample.problems));
const { definition } = compiledExample.value;
const questionnaire = questionnaireFor(definition, session);

describe('whatever a definition holds', () => {
  it('compiling gives problems and does not throw', () => {
    fc.assert(
      fc.property(anything, anything, (structure, en) => {
        const result = compileDefinition({ folder: 'broken', structure, texts: { en } });
        expect(result.ok).toBe(false);
        if (!result.ok)
          expect(result.problems.every(({ file, code }) => file?.startsWith('broken/') && code)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('what compiles can be laid out and answered', () => {
    fc.assert(
      fc.property(almostExample, (document) => {
        const result = compile(document);
        if (result.ok) answer(questionnaireFor(result.value.definition, session), { overall: 1, mode: 'online' });
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever answers hold', () => {
  it('nothing throws, only what is on the path is stored, and to submit that again changes nothing', () => {
    fc.assert(
      fc.property(answersFor(questionnaire), (answers) => answer(questionnaire, answers)),
      { numRuns: 1_000 },
    );
  });

  it('some of those submissions succeed', () => {
    const accepted = fc
      .sample(answersFor(questionnaire), { numRuns: 2_000, seed: 7 })
      .filter((answers) => submit(questionnaire, { overall: 4, ...answers }).ok);
    expect(accepted.length).toBeGreaterThan(20);
  });

  it('an answer is not stored under a name that JavaScript inherits', () => {
    const answers: unknown = JSON.parse('{"overall": 5, "__proto__": {"mode": "online"}, "constructor": 1}');
    if (!isAnswers(answers)) throw new Error('not answers at all');
    expect(submit(questionnaire, answers)).toEqual({
      ok: false,
      problems: [
        { variable: '__proto__', code: 'unknown-variable' },
        { variable: 'constructor', code: 'unknown-variable' },
      ],
    });
  });
});
