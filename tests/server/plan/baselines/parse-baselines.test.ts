import { describe, expect, it } from 'vitest';
import { parseBaselines } from '../../../../server/plan/baselines/parse-baselines.ts';

const parse = (text: string | Uint8Array) =>
  parseBaselines(typeof text === 'string' ? new TextEncoder().encode(text) : text, () => '2026-11-22');

const ptc = {
  line: 2,
  series: 'SO1.satisfaction-ptc',
  rate: 0.784,
  n: 116,
  population: 186,
  unit: 'member',
  scale: 'satisfaction/5-4-3-2-1',
  wording: 'post-session-ptc/overall/1',
  measuredOn: '2022-06-30',
  source: 'Report of the 240th session, annex 3',
};
const row = (cells: readonly string[], delimiter = ','): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
const cells = (rate: string) => [
  ptc.series,
  rate,
  '116',
  '186',
  ptc.unit,
  ptc.scale,
  ptc.wording,
  ptc.measuredOn,
  ptc.source,
];
const header = 'series,rate,n,N,unit,scale,wording,date,source';

describe('a file of baselines', () => {
  it.each([
    { name: 'with commas', text: `${header}\n${row(cells('78.4'))}\n` },
    { name: 'with semicolons and decimal commas', text: `${header.replaceAll(',', ';')}\n${cells('78,4').join(';')}` },
    { name: 'with tabs', text: `${header.replaceAll(',', '\t')}\n${cells('78.4').join('\t')}` },
    { name: 'with percent signs', text: `${header}\n${row(cells('78.4 %'))}` },
    { name: 'with a byte order mark and CR LF', text: `\ufeff${header}\r\n${row(cells('78,4\u00a0%'))}\r\n\r\n` },
    {
      name: 'with French headers',
      text: `Série;Taux (%);n;N;Unité;Échelle;Libellé;Date;Source\n${cells('78,4').join(';')}`,
    },
  ])('$name is read', ({ text }) => expect(parse(text)).toEqual({ ok: true, baselines: [ptc] }));

  it('may have its columns in any order, and knows nothing of those it lacks', () => {
    const parsed = parse(`source,date,taux,serie\n"Council, 2022",2022-06-30,0,SP1.satisfaction\n`);
    const unknown = { n: null, population: null, unit: null, scale: null, wording: null };
    const known = { line: 2, series: 'SP1.satisfaction', rate: 0, measuredOn: '2022-06-30', source: 'Council, 2022' };
    expect(parsed).toEqual({ ok: true, baselines: [{ ...known, ...unknown }] });
  });

  it('keeps what is blank as unknown, not as 0', () => {
    const blanks = [ptc.series, '78.4', '', ' ', '', '', '', ptc.measuredOn, ptc.source];
    expect(parse(`${header}\n${row(blanks)}`)).toMatchObject({
      baselines: [{ n: null, population: null, unit: null, scale: null, wording: null }],
    });
  });

  it.each([
    ['member', 'member'],
    ['Members', 'member'],
    ['Membre', 'member'],
    ['delegates', 'delegate'],
    ['Délégué', 'delegate'],
    ['', null],
  ])('takes the unit %j for %j', (written, unit) => {
    const changed = cells('78.4').map((cell) => (cell === ptc.unit ? written : cell));
    expect(parse(`${header}\n${row(changed)}`)).toMatchObject({ baselines: [{ unit }] });
  });

  it.each([
    { name: 'no text at all', text: '', problems: [{ code: 'empty-file' }] },
    { name: 'a header alone', text: header, problems: [{ code: 'no-rows' }] },
    { name: 'another encoding', text: Uint8Array.of(0x73, 0xe9, 0x72, 0x69, 0x65), problems: [{ code: 'not-utf-8' }] },
    { name: 'what is left of another encoding', text: `s\ufffdrie,${header}`, problems: [{ code: 'not-utf-8' }] },
    {
      name: 'an unknown, a repeated and missing columns',
      text: 'series,rate,Rate,remark\n',
      problems: [
        { path: 'line 1, rate', code: 'repeated-column' },
        { path: 'line 1, remark', code: 'unknown-column' },
        { path: 'line 1, date', code: 'missing-column' },
        { path: 'line 1, source', code: 'missing-column' },
      ],
    },
    {
      name: 'too many rows',
      text: `${header}\n${`${row(cells('78.4'))}\n`.repeat(501)}`,
      problems: [{ code: 'too-many-rows' }],
    },
  ])('with $name is refused', ({ text, problems }) => {
    const parsed = parse(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.problems).toHaveLength(problems.length);
    expect(parsed.problems).toEqual(
      expect.arrayContaining(problems.map((problem) => expect.objectContaining(problem))),
    );
  });

  it.each([
    { column: 'series', value: 'SO9.satisfaction', code: 'unknown-series' },
    { column: 'series', value: 'SO1.completion', code: 'unknown-series' },
    { column: 'series', value: '', code: 'missing' },
    { column: 'rate', value: '', code: 'missing' },
    { column: 'rate', value: 'high', code: 'not-a-rate' },
    { column: 'rate', value: '-3', code: 'not-a-rate' },
    { column: 'rate', value: '78.4.1', code: 'not-a-rate' },
    { column: 'rate', value: '120', code: 'rate-out-of-range' },
    { column: 'rate', value: '0.784', code: 'ambiguous-rate' },
    { column: 'rate', value: '1', code: 'ambiguous-rate' },
    { column: 'n', value: '0', code: 'not-a-count' },
    { column: 'n', value: '11.5', code: 'not-a-count' },
    { column: 'n', value: 'unknown', code: 'not-a-count' },
    { column: 'n', value: '187', code: 'n-above-population' },
    { column: 'N', value: '-5', code: 'not-a-count' },
    { column: 'unit', value: 'voter', code: 'unknown-unit' },
    { column: 'date', value: '', code: 'missing' },
    { column: 'date', value: '30/06/2022', code: 'not-a-date' },
    { column: 'date', value: '2022-02-30', code: 'not-a-date' },
    { column: 'date', value: '2026-11-23', code: 'in-the-future' },
    { column: 'source', value: ' ', code: 'missing' },
    { column: 'source', value: 'x'.repeat(501), code: 'too-long' },
    { column: 'scale', value: 'two\nlines', code: 'control-character' },
  ])('with $column "$value" is refused: $code', ({ column, value, code }) => {
    const changed = cells('78.4').map((cell, index) => (header.split(',')[index] === column ? value : cell));
    expect(parse(`${header}\n${row(cells('80'))}\n${row(changed)}`)).toEqual({
      ok: false,
      problems: [{ path: `line 3, ${column}`, code, details: { line: 3, column } }],
    });
  });

  it('lists every mistake, by the line of the file, even after a text of several lines', () => {
    const long = [ptc.series, '78.4', '', '', '', '', '', '2022-06-30', 'x'];
    const text = [header, row(long), '', row(['SP9', 'a', 'b', '', '', '', '', 'c', '']), `${row(long)},more`].join(
      '\n',
    );
    const parsed = parse(text.replace('"x"', '"two\nlines"'));
    expect(parsed).toMatchObject({
      problems: [
        { path: 'line 2, source', code: 'control-character' },
        ...['rate', 'series', 'n', 'date', 'source'].map((column) => ({ path: `line 5, ${column}` })),
        { path: 'line 6', code: 'too-many-cells' },
      ],
    });
  });

  it('refuses two rates of one series and day, and a quotation that never ends', () => {
    const one = row(cells('78.4'));
    expect(parse([header, one, one].join('\n'))).toMatchObject({
      problems: [{ path: 'line 3, series', code: 'repeated-row' }],
    });
    expect(parse(`${header}\n${one}\n"SO1.satis`)).toMatchObject({
      problems: [{ path: 'line 3, series', code: 'broken-quotes' }],
    });
  });
});
