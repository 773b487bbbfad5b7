import { describe, expect, it } from 'vitest';
import { submit } from '../../../survey-definitions/answering/check-answers.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import { progressOf } from '../../../survey-definitions/answering/progress.ts';
import { checkDefinition } from '../../../survey-definitions/questionnaire/check/check-definition.ts';
import type { Definition, Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { definitionWith, session, textsFor } from '../small-definition.ts';
import { countReads } from './count-reads.ts';

const yesNo = [{ code: 'yes' }, { code: 'no' }] as const;

/** A chain in which each item depends on the one before, then a block of that many keys: the worst that a definition may be. */
function longDefinition(length: number): Definition {
  const chain = Array.from({ length }, (_, index): Entry => {
    const item = { name: `q${index}`, kind: 'single', options: yesNo, other: true } as const;
    return index === 0 ? item : { ...item, when: { is: [`q${index - 1}`, 'yes'] } };
  });
  const block: Entry = {
    name: 'block',
    over: Array.from({ length }, (_, index) => `K${index}`),
    items: [
      { name: 'inner', kind: 'single', options: yesNo },
      { name: 'why', kind: 'short-text', when: { is: ['inner', 'no'] } },
    ],
  };
  return definitionWith([...chain, block]);
}

const answersTo = (length: number) =>
  Object.fromEntries([
    ...Array.from({ length }, (_, index) => [`q${index}`, 'yes'] as const),
    ...Array.from({ length }, (_, index) => [`block_K${index}_inner`, 'no'] as const),
    ...Array.from({ length }, (_, index) => [`unknown${index}`, 'x'] as const),
  ]);

/** How many properties of definition and answers are read: a measure of work that no busy machine distorts. */
const reads: Readonly<Record<string, (length: number) => number>> = {
  'laying out': (length) => countReads(longDefinition(length), (definition) => questionnaireFor(definition, session)),
  'finding the path': (length) =>
    countReads(
      { questionnaire: questionnaireFor(longDefinition(length), session), answers: answersTo(length) },
      (all) => pathOf(all.questionnaire, all.answers),
    ),
  submitting: (length) =>
    countReads(
      { questionnaire: questionnaireFor(longDefinition(length), session), answers: answersTo(length) },
      (all) => submit(all.questionnaire, all.answers),
    ),
  'counting progress': (length) =>
    countReads(
      { questionnaire: questionnaireFor(longDefinition(length), session), answers: answersTo(length) },
      (all) => progressOf(pathOf(all.questionnaire, all.answers), all.answers),
    ),
  'checking a definition': (length) => {
    const definition = longDefinition(length);
    return countReads({ definition, texts: textsFor(definition) }, (all) =>
      checkDefinition(all.definition, all.texts, []),
    );
  },
};

describe('the work grows as the questionnaire grows', () => {
  it.each(Object.keys(reads))('%s', (name) => {
    const count = reads[name] ?? (() => 0);
    const few = count(50);
    expect(few).toBeGreaterThan(50);
    expect(count(400) / few).toBeLessThan(8.5);
  });
});
