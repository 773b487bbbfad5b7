import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { recordsIn } from '../../files/tables/read-csv.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import { createMemberApp, read, required, save, saving } from './member-app.ts';
import type { MemberApp, Typed } from './member-app.ts';

const [status, use, reasons] = ['Status', 'Use', 'Reasons'].map((item) => `so1Instrument_RKC_so1${item}`) as [
  string,
  string,
  string,
];
const ecommerce = 'so1Instrument_ECOM_so1Status';
const lastYear: readonly Typed[] = [
  [status, 'partly', 0],
  [use, 'sometimes', 0],
  [reasons, ['cost'], 0],
  [ecommerce, 'planned', 0],
];

describeEachDatabase('a fact of the wave before', (open) => {
  it('that is taken over says so until somebody has looked at it, and that it was changed when it is', async () => {
    const app = await createMemberApp(open);
    await answerWave(app, 2025, lastYear);
    const lead = await app.letIn();
    await claim(
      lead,
      [status, 'partly', 0, 'carried'],
      [use, 'sometimes', 0, 'carried'],
      [ecommerce, 'planned', 0, 'carried'],
    );
    const before = await read(lead);
    expect(carryIn(before)).toEqual({ [status]: 'carried', [use]: 'carried', [ecommerce]: 'carried' });
    const revision = before.revision;
    await claim(lead, [status, 'partly', revision, 'confirmed']);
    await save(lead, [ecommerce, 'implemented', revision]);
    expect(carryIn(await read(lead))).toEqual({ [status]: 'confirmed', [use]: 'carried', [ecommerce]: 'edited' });
    // Whoever confirms what a colleague has changed meanwhile is told, as ever.
    const late = await claim(lead, [ecommerce, 'planned', revision, 'confirmed']);
    expect(late.conflicts.map(({ variable }: { readonly variable: string }) => variable)).toEqual([ecommerce]);
  });

  it('is confirmed by the second press of two alike, and a save that is sent again is the same save', async () => {
    const app = await createMemberApp(open);
    await answerWave(app, 2025, lastYear);
    const lead = await app.letIn();
    const body = claiming([status, 'partly', 0, 'carried']);
    const twice = [
      await lead.put('/api/collaboration/answers', body),
      await lead.put('/api/collaboration/answers', body),
    ];
    expect(await twice[1]?.json()).toEqual(await twice[0]?.json());
    await claim(lead, [status, 'partly', 0, 'confirmed']);
    expect(carryIn(await read(lead))).toEqual({ [status]: 'confirmed' });
  });

  it.each<{ what: string; claimed: readonly [string, Typed[1]] }>([
    { what: 'another value', claimed: [status, 'implemented'] },
    { what: 'an opinion', claimed: ['overall', 5] },
    { what: 'a reason', claimed: [reasons, ['cost']] },
  ])('is not believed to be $what', async ({ claimed: [variable, value] }) => {
    const app = await createMemberApp(open);
    await answerWave(app, 2025, lastYear);
    const lead = await app.letIn();
    await claim(lead, [variable, value, 0, 'carried']);
    expect((await read(lead)).answers[variable]).toMatchObject({ value, carry: null });
  });

  it('was changed where it was changed before it arrived, if the wave before says anything of it', async () => {
    const app = await createMemberApp(open);
    await answerWave(app, 2025, lastYear);
    const lead = await app.letIn();
    const unasked = 'so1Instrument_TFA_so1Status';
    await claim(lead, [status, 'implemented', 0, 'edited'], [unasked, 'implemented', 0, 'edited']);
    const { answers } = await read(lead);
    expect([answers[status]?.carry, answers[unasked]?.carry]).toEqual(['edited', null]);
  });

  it('is carried one wave deep: nobody is offered again what nobody has looked at', async () => {
    const app = await createMemberApp(open);
    await answerWave(app, 2025, lastYear);
    const lead = await app.letIn();
    await claim(lead, [status, 'partly', 0, 'carried'], [ecommerce, 'planned', 0, 'confirmed']);
    await save(lead, ...required);
    expect((await lead.put('/api/collaboration/submission', {})).status).toBe(200);
    const { id } = await app.open({ ...wavePlan, record: { kind: 'wave', year: 2027 } }, 'sofia');
    expect((await read(await app.letIn({ surveyId: id }))).lastWave).toEqual({ [ecommerce]: 'planned' });
  });

  it('is counted on the page of the wave and in its results, and listed in a file, as it was submitted', async () => {
    const app = await createMemberApp(open);
    await answerWave(app, 2025, lastYear);
    const lead = await app.letIn();
    await claim(
      lead,
      [status, 'partly', 0, 'carried'],
      [use, 'sometimes', 0, 'carried'],
      [ecommerce, 'planned', 0, 'confirmed'],
    );
    await save(lead, ...required, ['so1Instrument_TFA_so1Status', 'implemented', 0]);
    expect((await lead.put('/api/collaboration/submission', {})).status).toBe(200);
    // What is changed after the submission counts when it is submitted.
    await lead.delete('/api/collaboration/submission');
    await save(lead, [use, 'never', (await read(lead)).answers[use]?.revision ?? 0]);
    const share = { facts: 4, carried: 2, confirmed: 1, edited: 0 };
    const sofia = app.as('sofia');
    expect((await (await sofia.get(`/api/surveys/${app.survey.id}/wave`)).json()).carried).toEqual(share);
    expect((await (await sofia.get(`/api/surveys/${app.survey.id}/results`)).json()).carried).toEqual(share);
    const csv = await (await sofia.get(`/api/surveys/${app.survey.id}/carried.csv`)).text();
    expect(recordsIn(csv).map(({ delegation, variable, carry }) => [delegation, variable, carry])).toEqual([
      ['FR', ecommerce, 'confirmed'],
      ['FR', status, 'carried'],
      ['FR', use, 'carried'],
    ]);
  });
});

type Claimed = readonly [...Typed, carry: 'carried' | 'confirmed' | 'edited'];

function claiming(...claims: readonly Claimed[]) {
  const { key, changes } = saving(...claims.map(([variable, value, base]): Typed => [variable, value, base]));
  return { key, changes: changes.map((change, index) => ({ ...change, carry: claims[index]?.[3] })) };
}

async function claim(client: Awaited<ReturnType<MemberApp['letIn']>>, ...claims: readonly Claimed[]) {
  const response = await client.put('/api/collaboration/answers', claiming(...claims));
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

const carryIn = ({ answers }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(Object.entries(answers).map(([name, { carry }]) => [name, carry]));

async function answerWave(app: MemberApp, year: number, answers: readonly Typed[]): Promise<void> {
  const { id } = await app.open({ ...wavePlan, record: { kind: 'wave', year } }, 'sofia');
  const lead = await app.letIn({ surveyId: id });
  await save(lead, ...required, ...answers);
  expect((await lead.put('/api/collaboration/submission', {})).status).toBe(200);
}
