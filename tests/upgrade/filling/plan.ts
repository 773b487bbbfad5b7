import type { TestClient } from '../../setup/test-client.ts';
import { told } from '../platform.ts';

const words = {
  'Very satisfied': 5,
  Satisfied: 4,
  Neither: 3,
  Dissatisfied: 2,
  'Very dissatisfied': 1,
  'No opinion': { missing: 'noOpinion' },
};

const earlierWaves = [
  {
    year: 2022,
    rows: ['Türkiye;Very satisfied;Satisfied;;fine', 'FR;Dissatisfied;No opinion;4;', 'SN;Satisfied;Satisfied;5;'],
  },
  { year: 2024, rows: ['Türkiye;Satisfied;Satisfied;5;', 'FR;Satisfied;Neither;4;', 'SN;Very satisfied;Neither;5;'] },
];
const more = ['BE;Satisfied;Neither;3;"=1+1"', 'DE;Very satisfied;Satisfied;;', 'JP;Neither;Dissatisfied;2;'];

/** What another tool asked in earlier years. */
export async function fillHistory(sofia: TestClient): Promise<Readonly<Record<string, string>>> {
  const ids: Record<string, string> = {};
  for (const { year, rows } of earlierWaves) {
    const file = ['Country;Overall;Strategic Plan;Leadership;Remark', ...rows, ...more].join('\r\n');
    const mapping = {
      definition: 'annual-engagement',
      year,
      openedOn: `${year}-01-15`,
      closedOn: `${year}-02-28`,
      population: 184,
      member: { column: 'Country', values: { Türkiye: 'TR' } },
      language: { always: 'en' },
      columns: {
        Overall: { variable: 'overall', codes: words },
        'Strategic Plan': { variable: 'sp1Overall', codes: words },
        Leadership: { variable: 'leadership' },
        Remark: { variable: 'comments' },
      },
    };
    const { surveyId } = await told(await sofia.post('/api/imported-waves', { file, mapping, dry: false }));
    ids[`wave-imported-${year}`] = surveyId;
  }
  return ids;
}

/** Everything that the Secretariat records and decides: in force, replaced and withdrawn. */
export async function fillPlan(sofia: TestClient): Promise<void> {
  const enter = async (path: string, document: object): Promise<string> =>
    (await told(await sofia.post(path, document))).id;
  const withdraw = async (path: string, id: string) => told(await sofia.put(`${path}/${id}/withdrawal`));

  const source = 'Annual survey 2022';
  const baseline = { measuredOn: '2022-02-28', source, n: 109, population: 184, unit: 'member' };
  await enter('/api/baselines', { ...baseline, series: 'SP1.satisfaction', rate: 0.69 });
  const wrong = await enter('/api/baselines', { ...baseline, series: 'SP4.satisfaction', rate: 0.31 });
  await withdraw('/api/baselines', wrong);
  const baselines = 'series,rate,date,source\nSO1.satisfaction-ptc,50 %,2022-06-30,Report\n';
  await told(await sofia.postFile('/api/baseline-imports', baselines, 'text/csv'));

  const period = { from: '2025-01', to: '2025-12' };
  const figure = { series: 'SO1.completion', value: 82.5, period, source: 'Annual report' };
  const replaced = await enter('/api/figures', { figure, replaces: null });
  await enter('/api/figures', { figure: { ...figure, value: 84 }, replaces: replaced });
  const seizures = { ...figure, series: 'SP2.seizures', value: 1_240, operations: 14, members: 96 };
  await withdraw('/api/figures', await enter('/api/figures', { figure: seizures, replaces: null }));
  await enter('/api/figures', { figure: { ...seizures, value: 1_310 }, replaces: null });

  const measure = { series: 'SO1.completion', title: 'Publish the guidelines', dueOn: '2025-06-30' };
  const open = await enter('/api/measures', { measure, replaces: null });
  await enter('/api/measures', { measure: { ...measure, doneOn: '2025-06-12' }, replaces: open });

  const target = { operator: '>=', validFrom: '2026-01-01', source: 'Council 2025' };
  await enter('/api/targets', { ...target, series: 'SP1.satisfaction', value: 75 });
  await withdraw('/api/targets', await enter('/api/targets', { ...target, series: 'SP4.satisfaction', value: 99 }));
  const margin = { validFrom: '2026-01-01', source: 'Audit Committee 2025' };
  await enter('/api/margins', { ...margin, series: 'SP1.satisfaction', points: 4 });
  await withdraw('/api/margins', await enter('/api/margins', { ...margin, series: 'SP5.satisfaction', points: 9 }));

  const name = { en: 'Cross-border e-commerce', fr: 'Commerce électronique transfrontalier' };
  await enter('/api/focus-areas', { code: 'FA4', name, firstYear: 2026, lastYear: null });
  const renamed = { en: 'Green Customs and climate', fr: 'Douanes vertes et climat' };
  await told(await sofia.put('/api/focus-areas/FA2', { name: renamed, firstYear: 2022, lastYear: null, revision: 1 }));

  const { members } = await told(await sofia.get('/api/members/register'));
  const { id, revision, ...member } = members.find(({ id: one }: { id: string }) => one === 'SN');
  delete member.updatedAt;
  await told(await sofia.put(`/api/members/${id}`, { ...member, note: 'Seen in the annex of 2026', revision }));

  const template = { subject: 'Annual survey {year}', body: 'Dear {name},\n\nplease answer for {member} here: {link}' };
  await told(await sofia.put('/api/mail-templates/reminder/en', { ...template, base: 0 }));
}

/** Frozen scorecards, of a year that is over and of one that is not. */
export async function takeSnapshots(sofia: TestClient): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const year of [2025, 2026]) {
    const { id } = await told(await sofia.post('/api/snapshots', { year, title: `Report to the Council ${year}` }));
    ids.push(id);
  }
  return ids;
}
