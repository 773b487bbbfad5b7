import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell, csvRecord, textOfCell, type CsvStyle } from '../../../../server/platform/csv/csv-cell.ts';

const dangerous = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '⁺', '−'];
const before = [
  '',
  ' ',
  '\t',
  '\n',
  '\r',
  '\0',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u2060',
  '\u00ad',
  '\u3164',
  ' \u200b\n',
];

const parse = (csv: string, delimiter: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv, { delimiter, newline: '\r\n' }).data;

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      ...dangerous,
      ...before.filter((text) => text !== ''),
      '"',
      ',',
      ';',
      "'",
      '\r\n',
      'a',
      'é',
      'ع',
      '中',
      '\u202e',
    ),
    maxLength: 8,
  }),
  fc
    .tuple(fc.constantFrom(...before), fc.constantFrom(...dangerous), fc.string({ maxLength: 6 }))
    .map((parts) => parts.join('')),
  fc.constantFrom('skipped', 'notAsked', "'skipped", "''", '-5.5', '=1+1'),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
);

describe('a cell of our CSV', () => {
  it.each(before.flatMap((blank) => dangerous.map((character) => ({ text: `${blank}${character}cmd|' /C calc'!A0` }))))(
    'does not run: $text',
    ({ text }) => expect(csvCell(text)).toBe(`"'${text}"`),
  );

  it.each([
    [-5.5, '-5.5'],
    [0, '0'],
    ['5', '"5"'],
    ['', '""'],
    ['say "yes"', '"say ""yes"""'],
    ['a-b = c', '"a-b = c"'],
    ["l'avis", `"l'avis"`],
    ["'tis", `"''tis"`],
    ['two\nlines', '"two\nlines"'],
    ['skipped', `"'skipped"`],
    [{ missing: 'skipped' }, '"skipped"'],
  ])('of %j is %s', (value, cell) => expect(csvCell(value)).toBe(cell));

  it.each<CsvStyle>([
    { separator: ',', decimal: '.' },
    { separator: ';', decimal: ',' },
  ])('comes back from 20,000 hostile cells in %j, and none of them begins like a formula', (style) => {
    let cells = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(hostileText, number), { minLength: 20, maxLength: 20 }), (values) => {
        const [row] = parse(csvRecord(values, style), style.separator);
        expect(row).toHaveLength(values.length);
        for (const [index, value] of values.entries()) {
          const cell = row?.[index] ?? '';
          cells += 1;
          if (typeof value === 'number') expect(Number(cell.replace(style.decimal, '.'))).toBe(value);
          else {
            expect(textOfCell(cell)).toBe(value);
            expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u);
          }
        }
      }),
      { numRuns: 1_100 },
    );
    expect(cells).toBeGreaterThanOrEqual(20_000);
  });
});
