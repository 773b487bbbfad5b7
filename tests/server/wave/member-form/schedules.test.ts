import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeJson } from '../../../../server/platform/database/codec.ts';
import type { Answer } from '../../../../survey-definitions/language/answer.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { TestClient } from '../../../setup/test-client.ts';
import { schedules } from '../../../survey-definitions/collaboration/hands.ts';
import type { ReadAnswers, SendSave } from '../../../survey-definitions/collaboration/hands.ts';
import { expectNothingLost, runSchedule } from '../../../survey-definitions/collaboration/run-schedule.ts';
import type { Written } from '../../../survey-definitions/collaboration/run-schedule.ts';
import { anna, colleague, createMemberApp, luc } from './member-app.ts';
import type { Guest, MemberApp } from './member-app.ts';

/** A scale, a text, and an item of several codes. */
const values = {
  overall: [1, 5, { missing: 'noOpinion' }, null],
  keep: ['continuer', 'arrêter', null],
  departments: [['tariff'], ['tariff', 'enforcement'], null],
} as const;

describeEachDatabase('many hands over the routes', (open) => {
  it('lose nothing and double nothing in random schedules', { timeout: 180_000 }, async () => {
    const app = await createMemberApp(open);
    const members = [...app.dependencies.members.keys()];
    let schedule = 0;
    await fc.assert(
      fc.asyncProperty(schedules(4, values, 40), async (steps) => {
        // Each schedule has a response of its own.
        const guests = await gather(app, members[schedule] ?? '');
        schedule += 1;
        const send: SendSave = async (hand, save) => {
          const response = await clientOf(guests, hand).put('/api/collaboration/answers', save);
          if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
          return response.json();
        };
        const look: ReadAnswers = async (hand) => {
          const { answers } = await (await clientOf(guests, hand).get('/api/collaboration/state')).json();
          return answers;
        };
        const run = await runSchedule(guests.length, steps, send, look);
        expectNothingLost(run, await written(app, guests), (hand) => guests[hand]?.id ?? '');
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(schedule).toBe(40);
  });
});

/** Three people, the first of them on two devices. */
async function gather(app: MemberApp, memberId: string): Promise<readonly Guest[]> {
  // Many come in from one network within a minute that stands still.
  app.advance(60_000);
  const lead = await app.letIn({ memberId });
  const second = { ...(await app.enter(lead.code)), id: lead.id, code: lead.code };
  const helper = { ...colleague, memberId, sections: null };
  return [lead, second, await app.letIn({ ...helper, person: luc }), await app.letIn({ ...helper, person: anna })];
}

function clientOf(guests: readonly Guest[], hand: number): TestClient {
  const guest = guests[hand];
  if (guest === undefined) throw new Error('nobody has this hand');
  return guest;
}

async function written({ dependencies: { db } }: MemberApp, guests: readonly Guest[]): Promise<readonly Written[]> {
  const rows = await db
    .selectFrom('answer_revision')
    .select(['variable', 'revision', 'value', 'collaborator_id'])
    .where(
      'collaborator_id',
      'in',
      guests.map((guest) => guest.id),
    )
    .orderBy('revision')
    .execute();
  return rows.map(({ variable, revision, value, collaborator_id: author }) => ({
    variable,
    revision,
    value: value === null ? null : (decodeJson(value) as Answer),
    author,
  }));
}
