import { expect, it } from 'vitest';
import { itemSchemas } from '../../survey-definitions/authoring/item-schemas.ts';
import { sourceFiles } from './source-files.ts';

/** Registers in which every kind has its line; the type checker holds them to the index in kinds/kinds.ts. */
const registers: Readonly<Record<string, string>> = {
  'survey-definitions/authoring/item-schemas.ts': 'the schema of each kind, apart because the core stays without zod',
  'client/respond/questions/views.ts': 'the view of each kind, apart because the core stays without a screen',
};

const files = ['survey-definitions', 'server', 'client'].flatMap(sourceFiles);
const outside = files.filter(({ path }) => !path.startsWith('survey-definitions/kinds/') && !(path in registers));

/** Names that mean a kind wherever they stand; a number or a date is much else besides. */
const names = Object.keys(itemSchemas).filter((name) => name !== 'number' && name !== 'date');

it('finds the files and the kinds it speaks of', () => {
  for (const path of Object.keys(registers)) expect(files.map((file) => file.path)).toContain(path);
  expect(names).toContain('short-text');
});

it("asks nothing for its kind's name outside kinds/: whatever differs by kind stands in the kind's file", () => {
  const compares = new RegExp(`kind\\s*[=!]==?\\s*'(?:${Object.keys(itemSchemas).join('|')})'`);
  const branches = new RegExp(`switch\\s*\\([^)]*\\bitem\\.kind\\)|case '(?:${names.join('|')})'`);
  expect(outside.filter(({ text }) => compares.test(text) || branches.test(text)).map(({ path }) => path)).toEqual([]);
});

it('lists no kinds outside kinds/ and the registers', () => {
  const kindsIn = (text: string) => names.filter((name) => text.includes(`'${name}'`) || text.includes(`"${name}"`));
  const listing = outside.filter(({ text }) => kindsIn(text).length > 1);
  expect(listing.map(({ path }) => path)).toEqual([]);
});
