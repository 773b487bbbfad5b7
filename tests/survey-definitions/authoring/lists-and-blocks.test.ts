import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileDefinition } from '../../../survey-definitions/authoring/compile.ts';

const readme = readFileSync(new URL('../../../survey-definitions/README.md', import.meta.url), 'utf8');

/** A document of the README's section, with one text in it replaced by another. */
function documentOf(file: string, [from, to]: readonly [from: string, to: string] = ['', '']): unknown {
  const text =
    new RegExp(`<!-- lists and blocks: ${file} -->\\s+\`\`\`json\\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  return JSON.parse(text.replace(from, () => to));
}

const compile = (structure: unknown, en: unknown) => compileDefinition({ folder: 'two', structure, texts: { en } });

const problemsOf = (structure: unknown, en: unknown): readonly string[] => {
  const result = compile(structure, en);
  return result.ok ? [] : result.problems.map(({ file, path, code }) => `${file} ${path} ${code}`);
};

const structureWith = (from: string, to: string) =>
  problemsOf(documentOf('definition.json', [from, to]), documentOf('en.json'));
const textsWith = (from: string, to: string) =>
  problemsOf(documentOf('definition.json'), documentOf('en.json', [from, to]));

describe('lists and blocks', () => {
  it('compile to what they would be if everything were written out', () => {
    const options = [{ code: 'cost' }, { code: 'staff' }, { code: 'law' }];
    const block = (prefix: string, over: readonly string[]) => ({
      name: `${prefix}Instrument`,
      over,
      items: [
        { name: `${prefix}Applied`, kind: 'single', options: [{ code: 'yes' }, { code: 'no' }] },
        { name: `${prefix}Obstacles`, kind: 'multiple', options, when: { is: [`${prefix}Applied`, 'no'] } },
      ],
    });
    const applied = { label: 'Do you apply it?', options: { yes: 'Yes', no: 'No' } };
    const label = 'What stands in the way?';
    const writtenOut = compile(
      {
        name: 'two-objectives',
        version: 1,
        occasion: 'wave',
        languages: ['en'],
        minutes: 5,
        sections: [
          { name: 'so1', items: [block('so1', ['RKC', 'SAFE'])] },
          { name: 'so2', items: [block('so2', ['HS'])] },
        ],
      },
      {
        title: 'Two objectives',
        introduction: 'Five minutes.',
        sections: { so1: { title: 'Facilitation' }, so2: { title: 'Revenue' } },
        blocks: {
          so1Instrument: { title: '{repeat.label}', keys: { RKC: 'Revised Kyoto Convention', SAFE: 'SAFE Framework' } },
          so2Instrument: { title: '{repeat.label}', keys: { HS: 'Harmonized System' } },
        },
        items: {
          so1Applied: applied,
          so1Obstacles: { label, options: { cost: 'Cost', staff: 'Staff', law: 'Legal basis' } },
          so2Applied: applied,
          so2Obstacles: { label, options: { cost: 'Cost of the new version', staff: 'Staff', law: 'Legal basis' } },
        },
      },
    );
    expect(writtenOut.ok).toBe(true);
    expect(compile(documentOf('definition.json'), documentOf('en.json'))).toEqual(writtenOut);
  });
});

describe('the author is told in which file, where and what', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'a list that is not there',
      '{ "list": "obstacles" }',
      '{ "list": "hurdles" }',
      ['lists.allObstacles.0.list unknown-list'],
    ],
    [
      'a list in itself',
      '{ "list": "obstacles" }',
      '{ "list": "allObstacles" }',
      ['lists.allObstacles.0.list list-in-itself'],
    ],
    [
      'lists in a circle',
      '[{ "code": "cost" }, { "code": "staff" }]',
      '[{ "list": "allObstacles" }]',
      ['lists.allObstacles.0.list list-in-itself'],
    ],
    [
      'a block that is not there',
      '"block": "instrument", "as": "so2"',
      '"block": "tool", "as": "so2"',
      ['sections.1.items.0.block unknown-block'],
    ],
    ['a block used twice under one name', '"as": "so2"', '"as": "so1"', ['sections.1.items.0.as duplicate-name']],
    [
      'an option twice, once of a list',
      '{ "code": "law" }',
      '{ "code": "cost" }',
      ['lists.allObstacles.1.code duplicate-code'],
    ],
    [
      'a condition of a block on nothing',
      '["applied", "no"]',
      '["use", "no"]',
      ['blocks.instrument.items.1.when.is unknown-reference'],
    ],
    [
      'a condition of a block on no option',
      '["applied", "no"]',
      '["applied", "never"]',
      ['blocks.instrument.items.1.when.is code-not-offered'],
    ],
  ])('%s', (_what, from, to, places) => {
    const found = structureWith(from, to).filter((problem) => problem.startsWith('two/definition.json'));
    expect(found).toEqual(places.map((place) => `two/definition.json ${place}`));
  });

  it.each<[string, string, string, string]>([
    ['a label of a list is lacking', '"cost": "Cost", ', '', 'lists.obstacles.cost missing-text'],
    [
      'a label of an option that the list has not',
      '"cost": "Cost"',
      '"cost": "Cost", "time": "Time"',
      'lists.obstacles.time superfluous-text',
    ],
    [
      'the question of a block is lacking',
      '"label": "Do you apply it?", ',
      '',
      'blocks.instrument.items.applied.label missing-text',
    ],
    [
      'words for an item that the block has not',
      '"obstacles": { "label"',
      '"used": { "label": "Used?" }, "obstacles": { "label"',
      'blocks.instrument.items.used superfluous-text',
    ],
    ['the heading of a block is lacking', '"title": "{repeat.label}",', '', 'blocks.instrument.title missing-text'],
    [
      'a place that is none',
      '"Do you apply it?"',
      '"Do you apply {it}?"',
      'blocks.instrument.items.applied.label unknown-place',
    ],
    [
      'an item of its own is worded for no option',
      '{ "cost": "Cost of',
      '{ "costs": "Cost of',
      'items.so2Obstacles.options.costs superfluous-text',
    ],
  ])('%s', (_what, from, to, place) => {
    expect(textsWith(from, to)).toEqual([`two/en.json ${place}`]);
  });

  it('and lists of lists of lists cost nothing', () => {
    const lists = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `l${index}`,
        index === 0 ? [{ code: 'a' }] : [{ list: `l${index - 1}` }, { list: `l${index - 1}` }],
      ]),
    );
    const item = { name: 'q', kind: 'single', options: [{ list: 'l59' }] };
    const structure = {
      name: 'deep',
      version: 1,
      occasion: 'wave',
      languages: ['en'],
      minutes: 1,
      lists,
      sections: [{ name: 'only', items: [item] }],
    };
    expect(problemsOf(structure, {})).toContain('two/definition.json lists.l59 too-large');
  });
});
