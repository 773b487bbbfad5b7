import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAnswers, submit } from '../../../survey-definitions/answering/check-answers.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import { compileDefinition } from '../../../survey-definitions/authoring/compile.ts';
import { itemSchemas } from '../../../survey-definitions/authoring/item-schemas.ts';
import { isBlock } from '../../../survey-definitions/questionnaire/definition.ts';
import { planProblemCodes } from '../../../survey-definitions/plan/plan-problem.ts';
import { definitionProblemCodes } from '../../../survey-definitions/language/definition-problem.ts';
import { occasionVocabulary } from '../../../survey-definitions/language/occasion-vocabulary.ts';
import { pipe } from '../../../survey-definitions/language/piping.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { session } from '../small-definition.ts';

const root = new URL('../../../survey-definitions/', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** The JSON blocks of the README by the file that each one shows. */
const blocks = new Map(
  [...readme.matchAll(/^`([^`\n]+\.json)`:\n\n```json\n(.*?)^```$/gms)].map(([, file = '', text = '']) => [file, text]),
);

const documentOf = (file: string): unknown => JSON.parse(blocks.get(file) ?? 'null');

const result = compileDefinition({
  folder: 'example',
  structure: documentOf('example/definition.json'),
  texts: {
    en: documentOf('example/en.json'),
    fr: documentOf('example/fr.json'),
    ar: documentOf('example/ar.json'),
  },
});

describe('the example of the README', () => {
  it.each([...blocks.keys()])('%s is the file', (file) => {
    expect(blocks.get(file)).toBe(readFileSync(new URL(file, root), 'utf8'));
  });

  it('shows all its documents', () => {
    expect([...blocks.keys()].filter((file) => file.startsWith('example/')).toSorted()).toEqual([
      'example/ar.json',
      'example/definition.json',
      'example/en.json',
      'example/fr.json',
    ]);
  });

  it('has no problem', () => {
    expect(result).toMatchObject({ ok: true });
  });

  if (!result.ok) return;
  const { definition, texts } = result.value;
  const questionnaire = questionnaireFor(definition, session);
  const items = definition.sections.flatMap((section) =>
    section.items.flatMap((entry) => (isBlock(entry) ? entry.items : [entry])),
  );

  it('uses every kind of question', () => {
    expect(new Set(items.map((item) => item.kind))).toEqual(new Set(Object.keys(itemSchemas)));
  });

  it('is walked by a respondent who is content', () => {
    const answers = {
      overall: 5,
      agenda_A1: 4,
      agenda_A2: { missing: 'notApplicable' },
      mode: 'onSite',
      heard: ['none'],
      instrument_RKC_status: 'implemented',
      instrument_SAFE_status: 'planned',
      instrument_SAFE_plannedYear: 2027,
    } as const;
    expect(submit(questionnaire, answers)).toEqual({ ok: true, answers });
    const path = pathOf(questionnaire, answers);
    expect(path.variables.has('reason')).toBe(false);
    expect(path.variables.has('connection')).toBe(false);
    expect(path.variables.has('instrument_RKC_plannedYear')).toBe(false);
  });

  it('asks one who is not why, and one who is online about the connection', () => {
    const path = pathOf(questionnaire, { overall: 1, mode: 'online' });
    expect([...path.variables.keys()]).toEqual(expect.arrayContaining(['reason', 'connection']));
    expect(checkAnswers(questionnaire, { mode: 'online' }, 'submission')).toEqual([
      { variable: 'overall', code: 'required' },
    ]);
  });

  it('leaves attendance out where documents were exchanged', () => {
    const byDocuments = { ...session, facts: { ...session.facts, format: 'document-based' } };
    const { sections } = pathOf(questionnaireFor(definition, byDocuments), {});
    expect(sections.map(({ name }) => name)).toEqual(['session', 'instruments']);
  });

  it.each([
    ['en', 'Your view of session 243/244 of the PTC'],
    ['fr', 'Votre avis sur la session 243/244 du CTP'],
    ['ar', 'رأيكم في الدورة 243/244 للجنة PTC'],
  ])('is named in %s', (language, title) => {
    const words = texts[language];
    expect(words && pipe(words.title, words, session, language)).toBe(title);
  });
});

describe('the README explains', () => {
  it.each([...definitionProblemCodes, ...planProblemCodes])('the problem %s', (code) => {
    expect(readme).toContain(`| \`${code}\` |`);
  });

  it('no problem that does not exist', () => {
    const explained = [...readme.matchAll(/^\| `([a-z-]+)` \| /gm)].map(([, code]) => code);
    const kinds: readonly string[] = Object.keys(itemSchemas);
    const codes: readonly string[] = [...definitionProblemCodes, ...planProblemCodes];
    expect(explained.filter((code) => code !== undefined && !kinds.includes(code) && !codes.includes(code))).toEqual(
      [],
    );
  });

  it.each(Object.keys(itemSchemas))('the kind %s', (kind) => {
    expect(readme).toContain(`| \`${kind}\` |`);
  });

  it.each(Object.entries(occasionVocabulary))('what is known of a %s', (_kind, { facts, names }) => {
    for (const fact of Object.keys(facts)) expect(readme).toContain(`\`occasion.${fact}\``);
    for (const name of names) expect(readme).toContain(`\`{occasion.${name}}\``);
  });
});
