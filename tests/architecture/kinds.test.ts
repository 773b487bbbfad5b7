import { expect, it } from 'vitest';
import { kindDecisions, kindNames, ownProperties } from './kind-decisions.ts';
import { sourceFiles } from './source-files.ts';

/** Registers in which every kind has its line; the type checker holds them to the index in kinds/kinds.ts. */
const registers: Readonly<Record<string, string>> = {
  'survey-definitions/authoring/item-schemas.ts': 'the schema of each kind, apart because the core stays without zod',
  'client/respond/questions/views.ts': 'the view of each kind, apart because the core stays without a screen',
};

const files = ['survey-definitions', 'server', 'client'].flatMap(sourceFiles);
const outside = files.filter(({ path }) => !path.startsWith('survey-definitions/kinds/') && !(path in registers));

it('finds the files, the kinds and the properties it speaks of', () => {
  for (const path of Object.keys(registers)) expect(files.map((file) => file.path)).toContain(path);
  expect(kindNames).toEqual(expect.arrayContaining(['rating', 'short-text']));
  expect(ownProperties).toEqual(expect.arrayContaining(['scale', 'options', 'rows', 'missing', 'feeds']));
  expect(ownProperties).not.toContain('name');
});

it("decides nothing by an item's kind outside kinds/: whatever differs by kind stands in the kind's file", () => {
  const found = outside.flatMap(({ path, text }) => kindDecisions(text).map((decision) => `${path}: ${decision}`));
  expect(found).toEqual([]);
});

it.each([
  "item.kind === 'rating'",
  "'rating' === item.kind",
  "kind !== 'number'",
  "'date' === variable.item.kind",
  'item.kind === "short-text"',
  'other.kind === question.item.kind',
  "['long-text'].includes(item.kind)",
  "['number', 'date'].includes(item.kind)",
  "new Set(['number', 'date']).has(variable.item.kind)",
  '{ rating: 1, grid: 2, single: 3 }[item.kind]',
  '{ number: 1, date: 2 }[item.kind]',
  'const rank = {\n  grid: 2,\n};',
  "const { kind: k } = item; k === 'number'",
  'const { kind } = variable.item;',
  'const isDay = ({ kind: k }: Item) => k === day;',
  'const isDay = ({ item: { kind } }: Variable) => days.has(kind);',
  "item.kind.endsWith('-text')",
  "item?.kind?.endsWith('xt')",
  'item.kind[0]',
  "switch (item['kind']) {}",
  'switch (item.kind) {}',
  "switch (kind) { case 'number': return 1; }",
  "switch (kind) {\n  case day:\n    return 0;\n  case 'date':\n    return 1;\n}",
  "case 'grid':",
  "kindNameOf(variable) === 'rating'",
  'kindNameOf(variable) === name',
  'ranks[kindNameOf(variable)]',
  "'scale' in item",
  "'options' in question.item",
  "'rows' in entry",
  "'missing' in item",
  "Object.hasOwn(item, 'scale')",
])('finds a decision by kind however it is spelled: %s', (text) => {
  expect(kindDecisions(text)).not.toEqual([]);
});

it.each([
  'const View = viewOf(question.item.kind);',
  'class={`question ${item.kind}`}',
  'return [item.kind, part].join();',
  '{ kind: kindNameOf(variable), name }',
  "outcome.kind === 'received'",
  "const { kind } = record; kind === 'session'",
  "switch (column.type) { case 'number': return 1; }",
  "{ type: 'number' }",
  "'missing' in answer",
  "'atMost' in condition",
  'scaleNameOf(item) === undefined',
])('lets stand what decides nothing: %s', (text) => {
  expect(kindDecisions(text)).toEqual([]);
});
