import { describe, expect, it } from 'vitest';
import { historyMapping } from '../../../../server/files/history-import/mapping.ts';
import { planHistory } from '../../../../server/files/history-import/plan-history.ts';
import type { PlannedHistory } from '../../../../server/files/history-import/plan-history.ts';
import { readMembers } from '../../../../server/register/members/member-seed.ts';
import { compiled } from '../../../survey-definitions/questionnaires.ts';
import { foreignFile, foreignMapping } from './foreign-file.ts';

const members = readMembers();
const definition = compiled('annual-engagement').definition;
const names = new Map([...members.values()].map(({ id, name }) => [name['en'] ?? '', id]));
const findMemberId = (cell: string) => (members.has(cell) ? cell : names.get(cell));

const plan = (file: string, change: object = {}): PlannedHistory =>
  planHistory(file, historyMapping.parse({ ...foreignMapping, ...change }), {
    definition,
    members,
    focusAreas: [],
    findMemberId,
  });

const problemsOf = (planned: PlannedHistory) =>
  planned.ok ? [] : planned.problems.map(({ path, code }) => [path, code].filter(Boolean).join(': '));

describe('a file of an earlier year', () => {
  it('becomes answers of ours', () => {
    const planned = plan(foreignFile);
    expect(problemsOf(planned)).toEqual([]);
    if (!planned.ok) return;
    const [turkiye, france] = planned.plan.responses;
    expect(turkiye).toMatchObject({ memberId: 'TR', language: 'en', submittedAt: '2022-01-20T12:00:00.000Z' });
    expect(turkiye?.answers).toMatchObject({ overall: 5, leadership: 4, comments: 'Good; very\ngood' });
    expect(turkiye?.answers).not.toHaveProperty('priorities');
    expect(france?.answers).toMatchObject({ overall: 2, leadership: { missing: 'noOpinion' }, priorities: 4 });
    expect(planned.plan.survey).toMatchObject({ record: { kind: 'wave', year: 2022 }, population: 184 });
  });

  it('says of what it does not hold that it was not asked, never that it was skipped', () => {
    const planned = plan(foreignFile);
    if (!planned.ok) throw new Error('refused');
    expect(planned.plan.notAsked).toContain('responsiveness');
    expect(planned.plan.notAsked).not.toContain('priorities');
    for (const { answers } of planned.plan.responses) {
      expect(answers).toHaveProperty('responsiveness', { missing: 'notAsked' });
      // What would only be asked of those who answered that is not on the path at all.
      expect(answers).not.toHaveProperty('so1Instrument_RKC_so1PlannedYear');
    }
  });

  it.each([
    { what: 'an unknown Member', from: ';SN;', to: ';Atlantis;', problem: 'line 5, Pays: unknown-member' },
    { what: 'no Member', from: ';SN;', to: ';;', problem: 'line 5, Pays: missing' },
    { what: 'a Member twice', from: ';SN;', to: ';France;', problem: 'line 5, FR: repeated-member' },
    {
      what: 'another word',
      from: 'Plutôt insatisfait',
      to: 'Bof',
      problem: 'line 4, Satisfaction globale: unknown-code',
    },
    { what: 'a code that is none', from: 'opinion;4;', to: 'opinion;7;', problem: 'line 4, Priorités ?: not-on-scale' },
    { what: 'an unknown language', from: 'Anglais', to: 'Klingon', problem: 'line 2, Langue: language-not-offered' },
    { what: 'a day that is none', from: '2022-02-01', to: '01/02/2022', problem: 'line 4, Horodateur: not-a-date' },
    { what: 'a day outside', from: '2022-02-01', to: '2022-03-01', problem: 'line 4, Horodateur: outside-the-survey' },
    {
      what: 'a blank that must be filled',
      from: ';satisfait;',
      to: ';;',
      problem: 'line 5, Satisfaction globale: required',
    },
    { what: 'a cell too many', from: ';5;', to: ';5;;x', problem: 'line 5: too-many-cells' },
    { what: 'a column more', from: 'Remarque', to: 'Remarque;IP', problem: 'line 1, IP: unmapped-column' },
    {
      what: 'a column twice',
      from: 'Langue;',
      to: 'Langue;Leadership;',
      problem: 'line 1, Leadership: repeated-column',
    },
    { what: 'a column less', from: 'Leadership', to: 'Direction', problem: 'line 1, Leadership: missing-column' },
  ])('with $what is refused', ({ from, to, problem }) => {
    expect(foreignFile).toContain(from);
    expect(problemsOf(plan(foreignFile.replace(from, to)))).toContain(problem);
  });

  it('has all its mistakes told at once, in the order of the lines', () => {
    const broken = foreignFile
      .replace(';SN;', ';Atlantis;')
      .replace('Très satisfait', 'Bof')
      .replace('opinion;4', 'opinion;7');
    expect(problemsOf(plan(broken))).toEqual([
      'line 2, Satisfaction globale: unknown-code',
      'line 4, Priorités ?: not-on-scale',
      'line 5, Pays: unknown-member',
    ]);
  });

  it.each([
    { what: 'no text', file: '', problem: 'empty-file' },
    { what: 'no row', file: 'Pays;Langue', problem: 'no-rows' },
    {
      what: 'more rows than Members',
      file: foreignFile,
      change: { population: 2 },
      problem: 'population: more-responses-than-members',
    },
  ])('with $what is refused as a whole', ({ file, change = {}, problem }) => {
    expect(problemsOf(plan(file, change))).toEqual([problem]);
  });

  it('is taken with blanks and answers off the path where the mapping tolerates them, and says how many', () => {
    const file = foreignFile
      .replace(';satisfait;', ';;')
      .replace('Remarque', 'RKC;Prévu')
      .replace('"Good; very\r\ngood"', 'implemented;2024')
      .replace('opinion;4;', 'opinion;4;planned;2024');
    const { Remarque: _remarque, ...columns } = foreignMapping.columns;
    const change = {
      columns: {
        ...columns,
        RKC: { variable: 'so1Instrument_RKC_so1Status' },
        Prévu: { variable: 'so1Instrument_RKC_so1PlannedYear' },
      },
    };
    expect(problemsOf(plan(file, change))).toEqual([
      'line 2, Prévu: off-path',
      'line 4, Satisfaction globale: required',
    ]);
    const tolerant = plan(file, { ...change, tolerate: ['blank-required', 'off-path'] });
    if (!tolerant.ok) throw new Error(problemsOf(tolerant).join());
    expect(tolerant.plan.leftOut).toEqual({ so1Instrument_RKC_so1PlannedYear: 1 });
    expect(tolerant.plan.blank).toEqual({ overall: 1 });
    expect(tolerant.plan.responses[0]?.answers).not.toHaveProperty('so1Instrument_RKC_so1PlannedYear');
    expect(tolerant.plan.responses[1]?.answers).toHaveProperty('so1Instrument_RKC_so1PlannedYear', 2024);
    expect(tolerant.plan.responses[2]?.answers).not.toHaveProperty('overall');
  });
});
