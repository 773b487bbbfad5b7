import { describe, expect, it } from 'vitest';
import { codesCsv } from '../../../client/console/surveys/run/codes-csv.ts';
import { delegationsOf } from '../../../client/console/surveys/run/delegation-lines.ts';

const members = [
  { id: 'CI', name: { en: 'Côte d’Ivoire', fr: 'Côte d’Ivoire' }, region: 'WCA' },
  { id: 'DE', name: { en: 'Germany', fr: 'Allemagne' }, region: 'EUR' },
  { id: 'KR', name: { en: 'Korea, Republic of', fr: 'Corée, République de' }, region: 'AP' },
];

describe('a list of delegations', () => {
  it.each([
    ['Germany', { delegation: 'DE' }],
    ['allemagne', { delegation: 'DE' }],
    ['de', { delegation: 'DE' }],
    ["Cote d'Ivoire", { delegation: 'CI' }],
    ['Korea, Republic of', { delegation: 'KR' }],
    ['Germany, Ms Weber', { delegation: 'DE', label: 'Ms Weber' }],
    ['DE\tsecond seat', { delegation: 'DE', label: 'second seat' }],
    ['Observer: IATA', { delegation: 'observer', label: 'IATA' }],
    ['Observateur : OMC', { delegation: 'observer', label: 'OMC' }],
  ])('%j', (line, delegation) => {
    expect(delegationsOf(line, members)).toEqual({ delegations: [delegation], unknown: [] });
  });

  it('tells which lines name nobody', () => {
    expect(delegationsOf('Germany\n\nAtlantis\n', members).unknown).toEqual([{ line: 3, text: 'Atlantis' }]);
  });
});

describe('codes as a file', () => {
  it('quotes what needs it and lets no cell be a formula', () => {
    const url = 'https://surveys.test/s/a#B';
    const codes = [{ delegation: 'DE', label: '=1+1, "x"', code: 'B', url }];
    expect(codesCsv(codes, () => 'Germany')).toBe(
      `\ufeffdelegation,label,code,address\r\nGermany,"'=1+1, ""x""",B,${url}\r\n`,
    );
  });
});
