import { describe, expect, it } from 'vitest';
import { inFiles, kindOf, rulesOf, type Item } from '../../../survey-definitions/kinds/kinds.ts';
import type { Respondent } from '../../../survey-definitions/kinds/respondent.ts';
import { seededRandom } from '../../../server/app/demo/seeded-random.ts';
import { isBlock } from '../../../survey-definitions/questionnaire/definition.ts';
import { compiled } from '../questionnaires.ts';
import { definitionWith, questionnaireWith, session } from '../small-definition.ts';

const options = [{ code: 'a' }, { code: 'b' }, { code: 'none', exclusive: true }];

/** What the example of the README does not ask. */
const furtherWays: readonly Item[] = [
  { name: 'q', kind: 'single', options: { register: 'members' } },
  { name: 'q', kind: 'multiple', options, other: true, atMost: 2 },
  { name: 'q', kind: 'number', minimum: -5, maximum: 3 },
  { name: 'q', kind: 'long-text', maximumLength: 40 },
  { name: 'q', kind: 'date', latest: '2026-01-31' },
];

/** The example has an item of every kind, as a test of the README sees to. */
const ofExample = compiled('example').definition.sections.flatMap((section) =>
  section.items.flatMap((entry) => (isBlock(entry) ? entry.items : [entry])),
);

const items: readonly Item[] = [...ofExample.map((item) => ({ ...item, name: 'q' })), ...furtherWays];

const definition = definitionWith([]);

const respondent = (seed: number): Respondent => ({
  ...seededRandom(seed),
  satisfaction: 0,
  remark: (item) => `about ${item}`,
});

const variablesOf = (item: Item) => [...questionnaireWith([item], session).variables.values()];

describe.each(items)('%j', (item) => {
  it('gives samples that its own check accepts and its columns have room for', () => {
    for (const variable of variablesOf(item)) {
      const files = inFiles(variable);
      for (let seed = 0; seed < 200; seed += 1) {
        const sample = files.sample(variable, definition, respondent(seed));
        if (sample === undefined) continue;
        expect(rulesOf(variable).check(variable, sample, definition)).toBeUndefined();
        for (const column of files.columns(variable)) {
          const cell = files.cell(column, sample);
          const codes = files.values(variable, column, definition).filter(({ type }) => type === 'code');
          expect(cell).toBeDefined();
          if (codes.length > 0) expect(codes.map(({ code }) => code)).toContain(cell);
        }
      }
    }
  });

  it('gives words, which leave the row of an anonymous ballot, wherever anything may stand in a column', () => {
    for (const variable of variablesOf(item)) {
      const { columns, values, tallied } = inFiles(variable);
      const isAnything = columns(variable)
        .flatMap((column) => values(variable, column, definition))
        .some(({ type, label }) => type === 'text' && label !== 'member');
      expect(rulesOf(variable).gives === 'words').toBe(isAnything);
      if (isAnything) expect(tallied('somebody’s own words')).toEqual([]);
    }
  });

  it('calls its variables after its question, each once', () => {
    const names = kindOf(item)
      .variables(item, 'q', session)
      .map(({ name }) => name);
    expect(names.every((name) => name === 'q' || name.startsWith('q_'))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });
});
