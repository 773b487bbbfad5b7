import { expect, it } from 'vitest';
import type { Dependencies } from '../../../../server/platform/dependencies.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp, fromMember, keyNumber, refusal } from '../fielding/survey-app.ts';

const good = fromMember('FR', 5, { relevance: 4, keep: 'The agenda\nwas good', agenda_a1: { missing: 'noOpinion' } });

describeEachDatabase('a submission', (open) => {
  it('is stored as it is on the path, in the order of the questionnaire, with a receipt', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    const sent = { keep: good['keep'] ?? '', ...good };
    const response = await app.respond(survey, { key: keyNumber(1), language: 'fr', answers: sent });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      receipt: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
    });
    const rows = await app.dependencies.db.selectFrom('response').selectAll().execute();
    expect(rows).toEqual([
      {
        seq: 1,
        survey_id: survey.id,
        key: keyNumber(1),
        delegation: 'FR',
        delegation_known: 0,
        language: 'fr',
        answers:
          '{"capacity":"member","delegation":"FR","overall":5,"relevance":4,"agenda_a1":{"missing":"noOpinion"},"keep":"The agenda\\nwas good"}',
        submitted_at: '2026-11-22T09:00:00.000Z',
        origin: 'form',
      },
    ]);
  });

  it.each([
    { what: 'nothing required', answers: {}, problems: 'capacity required, overall required' },
    { what: 'a code off the scale', answers: fromMember('FR', 6), problems: 'overall not-on-scale' },
    { what: 'a number as text', answers: { ...good, overall: '5' }, problems: 'overall not-on-scale' },
    { what: 'an object for a text', answers: { ...good, keep: { type: 'b' } }, problems: 'keep not-text' },
    { what: 'a list for a rating', answers: { ...good, overall: [5] }, problems: 'overall not-on-scale' },
    { what: 'a Member that does not exist', answers: fromMember('QQ', 5), problems: 'delegation not-an-option' },
    { what: 'no Member at all', answers: { capacity: 'member', overall: 5 }, problems: 'delegation required' },
    { what: 'an unknown variable', answers: { ...good, nothing: 1 }, problems: 'nothing unknown-variable' },
    {
      what: 'a prototype',
      answers: JSON.parse('{"__proto__":{"overall":5}}'),
      problems: 'capacity required, overall required, __proto__ unknown-variable',
    },
    {
      what: 'a constructor',
      answers: { ...good, constructor: { prototype: {} } },
      problems: 'constructor unknown-variable',
    },
    { what: 'toString', answers: { ...good, toString: 'x' }, problems: 'toString unknown-variable' },
    {
      what: 'two mistakes at once',
      answers: { ...good, overall: 0, agenda_a2: 9 },
      problems: 'overall not-on-scale, agenda_a2 not-on-scale',
    },
  ])('with $what is refused, and nothing is stored', async ({ answers, problems }) => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    const body = `{"key":"${keyNumber(1)}","language":"en","answers":${JSON.stringify(answers)}}`;
    const response = await app.anybody.raw(`/api/respond/${survey.address}/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      code: 'invalid',
      status: 422,
      problems: problems.split(', ').map((problem) => {
        const [variable, code] = problem.split(' ');
        return { variable, code };
      }),
    });
    expect(await storedRows(app.dependencies)).toEqual({ response: 0, tally: 0, responses: 0 });
    expect(Object.hasOwn(Object.prototype, 'overall')).toBe(false);
  });

  it.each([
    { what: 'a short key', change: { key: 'short' }, answer: '422: invalid-format' },
    { what: 'no key', change: { key: undefined }, answer: '422: missing' },
    { what: 'answers in a list', change: { answers: [] }, answer: '422: not-an-object' },
    { what: 'a language the form does not have', change: { language: 'xx' }, answer: '422: language-not-offered' },
    { what: 'a delegation of its own', change: { delegation: 'DE' }, answer: '422: unknown-key' },
    { what: 'a time of its own', change: { submittedAt: '2020-01-01' }, answer: '422: unknown-key' },
    { what: 'an origin of its own', change: { origin: 'demo' }, answer: '422: unknown-key' },
    { what: 'a survey of its own', change: { surveyId: 'other' }, answer: '422: unknown-key' },
    { what: 'a code that is none', change: { code: 'x' }, answer: '404: code-unknown' },
    { what: 'too much', change: { answers: { ...good, keep: 'x'.repeat(270_000) } }, answer: '413: too-large' },
  ])('with $what is refused', async ({ change, answer }) => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    const body = { key: keyNumber(1), language: 'en', answers: good, ...change };
    expect(await refusal(await app.anybody.post(`/api/respond/${survey.address}/responses`, body))).toBe(answer);
    expect(await storedRows(app.dependencies)).toEqual({ response: 0, tally: 0, responses: 0 });
  });

  it.each([
    { type: 'text/plain', body: '{}', status: 415 },
    { type: 'application/x-www-form-urlencoded', body: 'key=1', status: 415 },
    { type: 'application/json', body: '{"key":', status: 400 },
  ])('as $type $body is answered with $status', async ({ type, body, status }) => {
    const app = await createSurveyApp(open);
    const { address } = await app.open();
    const headers = { 'content-type': type, 'content-length': String(body.length) };
    const response = await app.anybody.raw(`/api/respond/${address}/responses`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
  });

  it('from a page of another site is refused', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    const body = { key: keyNumber(1), language: 'en', answers: good };
    const foreign = { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' };
    const response = await app.anybody.post(`/api/respond/${survey.address}/responses`, body, foreign);
    expect(await refusal(response)).toBe('403: cross-site');
  });

  it('to a draft or to an address that nobody has is answered alike', async () => {
    const app = await createSurveyApp(open);
    const draft = await app.draft();
    const answers = await Promise.all(
      [draft.address, '22222222', 'x'].map(async (address) =>
        (await app.respond({ ...draft, address }, { key: keyNumber(1), answers: good })).text(),
      ),
    );
    expect(new Set(answers)).toEqual(
      new Set(['{"code":"not-found","status":404,"problems":[{"code":"survey-unknown"}]}']),
    );
  });

  it('that is incomplete is told that the survey is closed, not what to mend', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    await app.as('paul').put(`/api/surveys/${survey.id}/closure`, {});
    expect(await refusal(await app.respond(survey, { key: keyNumber(1), answers: {} }))).toBe('409: survey-closed');
  });

  it('to a survey that was closed meanwhile is refused, although it was open a moment ago', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    await app.respond(survey, { key: keyNumber(1), answers: good });
    await app.close(survey);
    expect(await refusal(await app.respond(survey, { key: keyNumber(2), answers: good }))).toBe('409: survey-closed');
    expect(await storedRows(app.dependencies)).toMatchObject({ response: 1, responses: 1 });
  });

  it('at the closing time to the millisecond is late, before it is not', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    app.advance(30 * 60_000 - 1);
    expect((await app.respond(survey, { key: keyNumber(1), answers: good })).status).toBe(201);
    app.advance(1);
    expect(await refusal(await app.respond(survey, { key: keyNumber(2), answers: good }))).toBe('409: survey-closed');
  });

  it('after an extension is taken again', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    await app.as('paul').put(`/api/surveys/${survey.id}/extension`, { closesAt: '2026-11-22T12:00:00Z' });
    app.advance(45 * 60_000);
    expect((await app.respond(survey, { key: keyNumber(1), answers: good })).status).toBe(201);
  });
});

async function storedRows({ db }: Pick<Dependencies, 'db'>) {
  const rows = await db.selectFrom('response').select('seq').execute();
  const tally = await db.selectFrom('tally').select('code').execute();
  const count = await db.selectFrom('survey_count').select('responses').executeTakeFirst();
  return { response: rows.length, tally: tally.length, responses: count?.responses };
}
