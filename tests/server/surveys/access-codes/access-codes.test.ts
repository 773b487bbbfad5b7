import { expect, it } from 'vitest';
import { createApp } from '../../../../server/app/app.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import { createSurveyApp, fromMember, keyNumber, refusal } from '../fielding/survey-app.ts';
import type { SurveyApp } from '../fielding/survey-app.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';

type Issued = { readonly delegation: string; readonly label: string; readonly code: string; readonly url: string };

const known = { overall: 5 };

describeEachDatabase('a personal code', (open) => {
  it('is shown once, with its link, and stored only as a keyed hash', async () => {
    const { app, survey } = await opened();
    const [france, observer] = await issue(app, survey, [
      { delegation: 'FR', label: 'Ms Martin' },
      { delegation: 'observer' },
    ]);
    expect(france).toEqual({
      delegation: 'FR',
      label: 'Ms Martin',
      code: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/),
      url: `https://surveys.test/s/${survey.address}#${france?.code}`,
    });
    expect(observer).toMatchObject({ delegation: 'observer', label: '' });
    const rows = await app.dependencies.db.selectFrom('access_code').selectAll().execute();
    expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.code_hash))).toBe(true);
    const everything = JSON.stringify([rows, await app.dependencies.db.selectFrom('audit').selectAll().execute()]);
    expect(everything).not.toContain(france?.code);
    expect(everything).not.toContain(france?.code.replaceAll('-', ''));
  });

  it('stands for its delegation, which is then not asked', async () => {
    const { app, survey } = await opened();
    const [france] = await issue(app, survey, [{ delegation: 'FR', label: 'Ms Martin' }]);
    const access = await app.anybody.post(`/api/respond/${survey.address}/access`, { code: france?.code });
    expect([access.status, await access.json()]).toEqual([200, { delegation: 'FR', label: 'Ms Martin' }]);
    const response = await app.respond(survey, { key: keyNumber(1), answers: known, code: france?.code ?? '' });
    expect(response.status).toBe(201);
    const rows = await app.dependencies.db
      .selectFrom('response')
      .select(['delegation', 'delegation_known', 'answers'])
      .execute();
    expect(rows).toEqual([{ delegation: 'FR', delegation_known: 1, answers: '{"overall":5}' }]);
    const tally = await app.dependencies.db
      .selectFrom('tally')
      .select(['delegation', 'code'])
      .where('variable', 'in', ['capacity', 'overall'])
      .orderBy('variable')
      .execute();
    expect(tally).toEqual([
      { delegation: 'FR', code: 'notAsked' },
      { delegation: 'FR', code: '5' },
    ]);
  });

  it.each([
    ['in lower case', (code: string) => code.toLowerCase()],
    ['with spaces for hyphens', (code: string) => ` ${code.replaceAll('-', ' ')} `],
    ['without hyphens', (code: string) => code.replaceAll('-', '')],
    ['with O for zero and l for one', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l')],
  ])('is read %s', async (_how, typed) => {
    const { app, survey } = await opened();
    const [france] = await issue(app, survey, [{ delegation: 'FR' }]);
    const code = typed(france?.code ?? '');
    expect((await app.anybody.post(`/api/respond/${survey.address}/access`, { code })).status).toBe(200);
  });

  it('works once; the same submission again has the same receipt', async () => {
    const { app, survey } = await opened();
    const [france] = await issue(app, survey, [{ delegation: 'FR' }]);
    const code = france?.code ?? '';
    const first = await app.respond(survey, { key: keyNumber(1), answers: known, code });
    const again = await app.respond(survey, { key: keyNumber(1), answers: known, code });
    expect([again.status, await again.json()]).toEqual([201, await first.json()]);
    expect(await refusal(await app.respond(survey, { key: keyNumber(2), answers: known, code }))).toBe(
      '409: code-used',
    );
    expect(await refusal(await app.anybody.post(`/api/respond/${survey.address}/access`, { code }))).toBe(
      '409: code-used',
    );
    expect(await app.dependencies.db.selectFrom('response').select('key').execute()).toHaveLength(1);
  });

  it('used by many at once, through two servers, gives one response', async () => {
    const { app, survey } = await opened();
    const [france] = await issue(app, survey, [{ delegation: 'FR' }]);
    const other = createTestClient(createApp(app.dependencies), {});
    const path = `/api/respond/${survey.address}/responses`;
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const body = { key: keyNumber(index), language: 'en', answers: known, code: france?.code };
        return (index % 2 === 0 ? app.anybody : other).post(path, body);
      }),
    );
    expect(responses.map((one) => one.status).toSorted()).toEqual([201, ...Array<number>(19).fill(409)]);
    expect(await app.dependencies.db.selectFrom('response').select('key').execute()).toHaveLength(1);
  });

  it('is answered alike whether unknown, revoked, of another survey, or of one that is over', async () => {
    const { app, survey } = await opened();
    const other = await app.open();
    const over = await app.open();
    const [foreign] = await issue(app, other, [{ delegation: 'FR' }]);
    const [late] = await issue(app, over, [{ delegation: 'FR' }]);
    const [revoked] = await issue(app, survey, [{ delegation: 'FR', label: 'a' }]);
    await issue(app, survey, [{ delegation: 'FR', label: 'a' }]);
    await app.close(over);
    const ask = async (at: Survey, code = '') => {
      const response = await app.anybody.post(`/api/respond/${at.address}/access`, { code });
      return `${response.status} ${await response.text()}`;
    };
    const answers = [
      await ask(survey, '0'.repeat(32)),
      await ask(survey, 'no code at all'),
      await ask(survey, revoked?.code),
      await ask(survey, foreign?.code),
      await ask(over, late?.code),
      await ask({ ...survey, address: '22222222' }, revoked?.code),
    ];
    expect(new Set(answers)).toEqual(
      new Set(['404 {"code":"not-found","status":404,"problems":[{"code":"code-unknown"}]}']),
    );
    const sent = { key: keyNumber(1), answers: known, code: revoked?.code ?? '' };
    expect(await refusal(await app.respond(survey, sent))).toBe('404: code-unknown');
    const crossed = { key: keyNumber(2), answers: known, code: foreign?.code ?? '' };
    expect(await refusal(await app.respond(survey, crossed))).toBe('404: code-unknown');
  });

  it.each([
    { what: 'a draft', answer: '409: survey-not-open', stage: (app: SurveyApp) => app.draft() },
    {
      what: 'a closed survey',
      answer: '409: survey-not-open',
      stage: async (app: SurveyApp) => app.close(await app.open()),
    },
    {
      what: 'an anonymous survey',
      answer: '409: survey-anonymous',
      stage: (app: SurveyApp) => app.open({ confidentiality: 'anonymous' }),
    },
  ])('is not given out for $what', async ({ stage, answer }) => {
    const app = await createSurveyApp(open);
    const { id } = await stage(app);
    const body = { delegations: [{ delegation: 'FR' }] };
    expect(await refusal(await app.as('paul').post(`/api/surveys/${id}/access-codes`, body))).toBe(answer);
  });

  it('is not given out for nobody', async () => {
    const { app, survey } = await opened();
    const body = { delegations: [{ delegation: 'FR' }, { delegation: 'QQ' }] };
    const response = await app.as('paul').post(`/api/surveys/${survey.id}/access-codes`, body);
    expect(await refusal(response)).toBe('422: unknown-member');
    expect(await app.dependencies.db.selectFrom('access_code').selectAll().execute()).toEqual([]);
  });

  it('leaves those without one asked for their delegation', async () => {
    const { app, survey } = await opened();
    await issue(app, survey, [{ delegation: 'FR' }]);
    expect((await app.respond(survey, { key: keyNumber(1), answers: fromMember('DE', 3) })).status).toBe(201);
  });

  async function opened(): Promise<{ app: SurveyApp; survey: Survey }> {
    const app = await createSurveyApp(open);
    return { app, survey: await app.open() };
  }
});

async function issue(
  app: SurveyApp,
  survey: Survey,
  delegations: readonly { readonly delegation: string; readonly label?: string }[],
): Promise<readonly Issued[]> {
  const response = await app.as('paul').post(`/api/surveys/${survey.id}/access-codes`, { delegations });
  expect(response.status).toBe(201);
  const { codes }: { codes: readonly Issued[] } = await response.json();
  return codes;
}
