import { expect, it } from 'vitest';
import type { Confidentiality } from '../../../../survey-definitions/surveys/survey.ts';
import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import { keyNumber } from '../../surveys/fielding/survey-app.ts';
import { colleague, createMemberApp, read, required, save } from './member-app.ts';
import type { MemberApp, Typed } from './member-app.ts';

describeEachDatabase("the last wave's answers", (open) => {
  it('of the same Member stand beside the form, facts alone; nothing is prefilled', async () => {
    const app = await createMemberApp(open);
    await answerWave(app, 2025, [...required, [status, 'partly', 0], [reasons, ['cost'], 0]]);
    const lead = await app.letIn();
    const { lastWave, answers } = await read(lead);
    expect(lastWave).toEqual({ [status]: 'partly' });
    expect(answers).toEqual({});
    const german = await app.letIn({ memberId: 'DE' });
    expect((await read(german)).lastWave).toBeNull();
    const hidden = await app.letIn({ ...colleague, sections: ['sp1'], rest: 'hidden' });
    expect((await read(hidden)).lastWave).toEqual({});
  });

  it('are those of the wave just before, of the same definition, and of no later one', async () => {
    const app = await createMemberApp(open);
    await answerWave(app, 2024, [...required, [status, 'implemented', 0]]);
    await answerWave(app, 2025, [...required, [status, 'planned', 0]]);
    await answerWave(app, 2027, [...required, [status, 'implemented', 0]]);
    expect((await read(await app.letIn())).lastWave).toEqual({ [status]: 'planned' });
    await app.open({ ...wavePlan, record: { kind: 'wave', year: 2028 } }, 'sofia');
    const later = await app.open({ ...wavePlan, record: { kind: 'wave', year: 2029 } }, 'sofia');
    expect((await read(await app.letIn({ surveyId: later.id }))).lastWave).toBeNull();
  });

  it.each<{ confidentiality: Confidentiality; known: boolean; shown: boolean }>([
    { confidentiality: 'attributed', known: true, shown: true },
    { confidentiality: 'attributed', known: false, shown: true },
    { confidentiality: 'confidential', known: true, shown: true },
    { confidentiality: 'confidential', known: false, shown: false },
  ])(
    'from a survey that was $confidentiality, the delegation known: $known, are shown: $shown',
    async ({ confidentiality, known, shown }) => {
      const app = await createMemberApp(open);
      const { id } = await app.open({ ...wavePlan, confidentiality, record: { kind: 'wave', year: 2025 } }, 'sofia');
      const ecommerce = 'so1Instrument_ECOM_so1Status';
      await insert(app, id, known, { overall: 3, gone: 'item', [status]: 'nearly', [ecommerce]: 'planned' });
      const { lastWave } = await read(await app.letIn());
      // Not the item that is gone, nor the answer that today's item would refuse.
      expect(lastWave).toEqual(shown ? { [ecommerce]: 'planned' } : null);
    },
  );

  it('say no year for which something was planned and which has passed', async () => {
    const app = await createMemberApp(open);
    const [kyoto, ecommerce] = ['RKC', 'ECOM'].map((key) => `so1Instrument_${key}_so1PlannedYear`) as [string, string];
    await answerWave(app, 2025, [
      ...required,
      [status, 'planned', 0],
      [kyoto, 2025, 0],
      ['so1Instrument_ECOM_so1Status', 'planned', 0],
      [ecommerce, 2028, 0],
    ]);
    const { lastWave } = await read(await app.letIn());
    expect([lastWave?.[kyoto], lastWave?.[ecommerce]]).toEqual([undefined, 2028]);
  });

  it('that rate something stand beside this year’s once the survey has closed, and not a day before', async () => {
    const app = await createMemberApp(open);
    await answerWave(app, 2024, [...required, ['leadership', 2, 0], [status, 'partly', 0]]);
    await answerWave(app, 2025, required);
    const hidden = await app.letIn({ ...colleague, sections: ['sp1'], rest: 'hidden' });
    const lead = await app.letIn();
    await save(lead, ...required.filter(([name]) => name !== 'overall'), ['overall', 3, 0]);
    expect((await lead.put('/api/collaboration/submission', {})).status).toBe(200);
    expect((await read(lead)).years).toEqual([]);
    expect((await app.as('sofia').put(`/api/surveys/${app.survey.id}/closure`, {})).status).toBe(200);
    const { years } = await read(lead);
    expect(years.map(({ year, answers: { overall, leadership } }) => [year, overall, leadership])).toEqual([
      [2024, 5, 2],
      [2025, 5, undefined],
      [2026, 3, undefined],
    ]);
    expect(years.every(({ answers }) => !Object.hasOwn(answers, status))).toBe(true);
    expect((await read(hidden)).years[0]).toEqual({ year: 2024, answers: { sp1Overall: 4 } });
  });
});

const status = 'so1Instrument_RKC_so1Status';
const reasons = 'so1Instrument_RKC_so1Reasons';

async function answerWave(app: MemberApp, year: number, answers: readonly Typed[]): Promise<void> {
  const { id } = await app.open({ ...wavePlan, record: { kind: 'wave', year } }, 'sofia');
  const lead = await app.letIn({ surveyId: id });
  await save(lead, ...answers);
  expect((await lead.put('/api/collaboration/submission', {})).status).toBe(200);
}

async function insert(app: MemberApp, surveyId: string, known: boolean, answers: Answers): Promise<void> {
  await app.dependencies.db
    .insertInto('response')
    .values({
      survey_id: surveyId,
      key: keyNumber(1),
      delegation: 'FR',
      delegation_known: known ? 1 : 0,
      language: 'fr',
      answers: JSON.stringify(answers),
      submitted_at: '2025-03-01T00:00:00.000Z',
      origin: 'form',
    })
    .execute();
}
