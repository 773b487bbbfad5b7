import { describe, expect, it } from 'vitest';
import { parseFigures } from '../../../../server/plan/figures/parse-figures.ts';

const parse = (text: string | Uint8Array) =>
  parseFigures(typeof text === 'string' ? new TextEncoder().encode(text) : text, () => '2026-11-22');

const header = 'series,period,value,base,operations,members,source';
const none = { base: null, operations: null, members: null };
const year = { from: '2025-01', to: '2025-12' };

describe('a file of figures', () => {
  it.each([
    ['with commas', `${header}\nSP3.alignment,2025,82.5,57,,,Register\n`],
    ['with semicolons and decimal commas', `${header.replaceAll(',', ';')}\nSP3.alignment;2025;82,5;57;;;Register`],
    ['with French headings', 'Série;Période;Valeur (%);Sur;Source\r\nSP3.alignment;2025;82,5 %;57;Register\r\n'],
    ['with its columns in another order', 'source,value,year,kpi,of\nRegister,82.5,2025-01/2025-12,SP3.alignment,57'],
  ])('%s is read', (_name, text) =>
    expect(parse(text)).toEqual({
      ok: true,
      figures: [{ line: 2, series: 'SP3.alignment', value: 82.5, period: year, ...none, base: 57, source: 'Register' }],
    }),
  );

  it('knows counts with spaces between thousands, operations and Members', () => {
    const parsed = parse(`${header}\nSP2.seizures,2024-07/2025-06,1\u202f240,,14,96,Reports`);
    const period = { from: '2024-07', to: '2025-06' };
    const figure = { series: 'SP2.seizures', value: 1_240, period, base: null, operations: 14, members: 96 };
    expect(parsed).toEqual({ ok: true, figures: [{ line: 2, ...figure, source: 'Reports' }] });
  });

  it('may be Windows-1252, as old spreadsheets save it', () => {
    const bytes = Buffer.from('series,period,value,source\nORG.completion,2025,90,Séance', 'latin1');
    expect(parse(bytes)).toMatchObject({ figures: [{ source: 'Séance' }] });
  });

  it.each([
    { name: 'nothing', text: '', problems: ['empty-file'] },
    { name: 'a heading alone', text: header, problems: ['no-rows'] },
    {
      name: 'other headings',
      text: 'series,value,value,remark\n',
      problems: ['repeated-column', 'unknown-column', 'missing-column', 'missing-column'],
    },
    { name: 'too many rows', text: `${header}\n${'a,b,c,d,e,f,g\n'.repeat(1_001)}`, problems: ['too-many-rows'] },
  ])('with $name is refused', ({ text, problems }) => {
    const parsed = parse(text);
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(problems);
  });

  it.each([
    { row: 'SP1.satisfaction,2025,80,,,,x', found: ['series not-a-recorded-series'] },
    { row: ',2025,80,,,,x', found: ['series missing'] },
    { row: 'SP3.alignment,2025,0.8,,,,x', found: ['value ambiguous-rate'] },
    { row: 'SP3.alignment,2025,much,,,,x', found: ['value not-a-rate'] },
    { row: 'SP3.alignment,2025,101,,,,x', found: ['value percent-out-of-range'] },
    { row: 'SP3.alignment,2025,,,,,x', found: ['value missing'] },
    { row: 'SP3.alignment,2025,80,-3,,,x', found: ['base not-an-amount'] },
    { row: 'SP2.seizures,2025,12.5,,,,x', found: ['value not-a-whole-number'] },
    { row: 'SP2.seizures,2025,12,4,,,x', found: ['base only-for-percentages'] },
    { row: 'SP2.seizures,2025,12,,many,,x', found: ['operations not-a-number-of'] },
    { row: 'SP3.external-experts,2025,12,,,3,x', found: ['members only-for-seizures'] },
    { row: 'SP3.alignment,next year,80,,,,x', found: ['period not-a-period'] },
    { row: 'SP3.alignment,2026,80,,,,x', found: ['period period-not-begun'] },
    { row: 'SP3.alignment,,80,,,,', found: ['period missing', 'source missing'] },
    { row: 'SP3.alignment,2025,80,,,,x,y', found: [' too-many-cells'] },
    { row: 'SP3.alignment,2025,80,,,,"x', found: [' broken-quotes'] },
    {
      row: 'SP9,soon,high,a,b,c,',
      found: [
        'period not-a-period',
        'series not-a-recorded-series',
        'base not-an-amount',
        'operations not-a-number-of',
        'members not-a-number-of',
        'source missing',
      ],
    },
  ])('with the row "$row" is refused', ({ row, found }) => {
    const parsed = parse(`${header}\nORG.completion,2025,90,,,,Report\n${row}`);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map(({ details, code }) => `${details?.['column']} ${code}`)).toEqual(found);
    expect(problems.map(({ details }) => details?.['line'])).toEqual(found.map(() => 3));
  });

  it('refuses two values of one series and period', () => {
    const twice = 'ORG.completion,2025,90,,,,Report\nORG.completion,2025-01/2025-12,91,,,,Report';
    expect(parse(`${header}\n${twice}`)).toMatchObject({
      problems: [{ path: 'line 3, period', code: 'repeated-period' }],
    });
  });
});
