import { expect, it } from 'vitest';
import { historyMapping } from '../../../../server/files/history-import/mapping.ts';
import { planHistory } from '../../../../server/files/history-import/plan-history.ts';
import { readMembers } from '../../../../server/register/members/member-seed.ts';
import { compiled } from '../../../survey-definitions/questionnaires.ts';

const members = readMembers();
const definition = compiled('annual-engagement').definition;
const reasons = 'so1Instrument_RKC_so1Reasons';
const ground = {
  definition,
  members,
  focusAreas: [],
  findMemberId: (cell: string) => (members.has(cell) ? cell : undefined),
};
const frame = {
  definition: 'annual-engagement',
  year: 2022,
  openedOn: '2022-01-15',
  closedOn: '2022-02-28',
  population: 184,
  member: { column: 'delegation' },
  language: { always: 'en' },
};

function reasonsIn(file: string, columns: object): unknown {
  const planned = planHistory(file, historyMapping.parse({ ...frame, columns }), ground);
  if (!planned.ok) return planned.problems.map(({ path, code }) => `${path ?? ''} ${code}`);
  return planned.plan.responses.map(({ answers }) => answers[reasons]);
}

const start = 'delegation,overall,so1Instrument_RKC_so1Status';

it('reads options that have a column each, by our names or theirs', () => {
  const file = `${start},${reasons}_legal,Staff?,Money?\nFR,4,partly,1,Yes,no\nBE,4,partly,0,no,no\nSN,4,partly,,,`;
  const columns = {
    'Staff?': { variable: reasons, option: 'staff' },
    'Money?': { variable: reasons, option: 'cost', codes: { Yes: 1, No: 0, '': null } },
  };
  expect(reasonsIn(file, columns)).toEqual([['legal', 'staff'], undefined, undefined]);
});

it('reads options that stand in one cell, by our codes or their words', () => {
  const file = `${start},Why\nFR,4,partly,Laws | Staff\nBE,4,partly,laws\nSN,4,partly,`;
  const codes = { Laws: 'legal', Staff: 'staff' };
  const columns = { Why: { variable: reasons, separator: '|', codes } };
  expect(reasonsIn(file, columns)).toEqual([['legal', 'staff'], ['legal'], undefined]);
  const own = file.replaceAll(/laws/gi, 'legal').replace('Staff', 'staff');
  expect(reasonsIn(own, { Why: { variable: reasons, separator: '|' } })).toEqual([
    ['legal', 'staff'],
    ['legal'],
    undefined,
  ]);
  expect(reasonsIn(file.replace('Staff', 'Weather'), columns)).toEqual(['line 2, Why unknown-code']);
});

it('says of a multiple choice that it was not asked where their word says so', () => {
  const file = `${start},Why\nFR,4,partly,n/a`;
  const columns = { Why: { variable: reasons, codes: { 'n/a': { missing: 'notAsked' }, Laws: 'legal' } } };
  expect(reasonsIn(file, columns)).toEqual([{ missing: 'notAsked' }]);
});

it.each([
  {
    what: 'an unknown variable',
    columns: { A: { variable: 'nothing' } },
    problem: 'columns.A.variable unknown-variable',
  },
  {
    what: 'an unknown option',
    columns: { A: { variable: reasons, option: 'x' } },
    problem: 'columns.A.option unknown-option',
  },
  {
    what: 'an option of a rating',
    columns: { A: { variable: 'overall', option: 'x' } },
    problem: 'columns.A.option unknown-option',
  },
  {
    what: 'a code off the scale',
    columns: { A: { variable: 'overall', codes: { x: 9 } } },
    problem: 'columns.A.codes.x not-on-scale',
  },
  {
    what: 'a missing reason that is not offered',
    columns: { A: { variable: 'overall', codes: { x: { missing: 'notApplicable' } } } },
    problem: 'columns.A.codes.x missing-not-offered',
  },
  {
    what: 'an option that is chosen by anything but 0 and 1',
    columns: { A: { variable: reasons, option: 'legal', codes: { x: 'legal' } } },
    problem: 'columns.A.codes.x not-a-choice',
  },
  {
    what: 'two columns for one variable',
    columns: { A: { variable: 'overall' }, B: { variable: 'overall' } },
    problem: 'columns.B repeated-variable',
  },
])('refuses a mapping with $what before any line is read', ({ columns, problem }) => {
  expect(reasonsIn('delegation,A,B\nFR,5,5', columns)).toEqual([problem]);
});
