import { expect, it } from 'vitest';
import { ballotPage } from '../../../../server/surveys/ballots/ballot-store.ts';
import { responsePage } from '../../../../server/surveys/responses/response-page-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp, fromMember, keyNumber } from '../fielding/survey-app.ts';

const numbers = [0, 1, 2, 3, 4, 5, 6];

describeEachDatabase('pages', (open) => {
  it('of responses go through all of a survey in the order of arrival, and through no other', async () => {
    const app = await createSurveyApp(open);
    const [survey, other] = [await app.open(), await app.open()];
    for (const number of numbers) {
      await app.respond(survey, { key: keyNumber(number), answers: fromMember('FR', 5, { keep: `text ${number}` }) });
      await app.respond(other, { key: keyNumber(number), answers: fromMember('DE', 1) });
    }
    const { readDb } = app.dependencies;
    const first = await responsePage(readDb, survey.id, 0, 4);
    const second = await responsePage(readDb, survey.id, first.at(-1)?.seq ?? 0, 4);
    const third = await responsePage(readDb, survey.id, second.at(-1)?.seq ?? 0, 4);
    expect([first.length, second.length, third.length]).toEqual([4, 3, 0]);
    expect([...first, ...second].map(({ answers }) => JSON.parse(answers).keep)).toEqual(
      numbers.map((number) => `text ${number}`),
    );
    expect(new Set([...first, ...second].map(({ delegation }) => delegation))).toEqual(new Set(['FR']));
    expect(first[0]).toEqual({
      seq: expect.any(Number),
      delegation: 'FR',
      delegationKnown: false,
      language: 'en',
      answers: '{"capacity":"member","delegation":"FR","overall":5,"keep":"text 0"}',
      submittedAt: '2026-11-22T09:00:00.000Z',
      origin: 'form',
    });
  });

  it('of ballots go through all of a survey in the order of their random ids', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open({ confidentiality: 'anonymous' });
    for (const number of numbers) {
      await app.respond(survey, { key: keyNumber(number), answers: { capacity: 'member', overall: 3 } });
    }
    const { readDb } = app.dependencies;
    const first = await ballotPage(readDb, survey.id, '', 4);
    const second = await ballotPage(readDb, survey.id, first.at(-1)?.id ?? '', 4);
    const ids = [...first, ...second].map(({ id }) => id);
    expect(ids).toHaveLength(7);
    expect(ids).toEqual(ids.toSorted());
  });
});
