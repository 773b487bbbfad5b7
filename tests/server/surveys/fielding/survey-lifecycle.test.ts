import { expect, it } from 'vitest';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createFixedChance } from '../../../setup/test-app.ts';
import { activityPlan, ptcPlan, wavePlan } from './plans.ts';
import { createSurveyApp, refusal, surveyIn } from './survey-app.ts';
import type { SurveyApp } from './survey-app.ts';

const stages = {
  draft: (app) => app.draft(),
  open: (app) => app.open(),
  'open but past its time': async (app) => {
    const survey = await app.open();
    app.advance(45 * 60_000);
    return survey;
  },
  closed: async (app) => app.close(await app.open()),
} satisfies Record<string, (app: SurveyApp) => Promise<Survey>>;

const later = { closesAt: '2026-12-24T12:00:00.000Z' };

describeEachDatabase('a survey', (open) => {
  it.each([
    { stage: 'draft', change: 'opening', body: {}, answer: '200: open' },
    { stage: 'draft', change: 'extension', body: later, answer: '409: survey-not-open' },
    { stage: 'draft', change: 'closure', body: {}, answer: '409: survey-not-open' },
    { stage: 'open', change: 'opening', body: {}, answer: '409: survey-not-draft' },
    { stage: 'open', change: 'extension', body: later, answer: '200: open' },
    {
      stage: 'open',
      change: 'extension',
      body: { closesAt: '2026-11-22T09:00:00Z' },
      answer: '422: close-time-past',
    },
    { stage: 'open', change: 'closure', body: {}, answer: '200: closed' },
    { stage: 'open but past its time', change: 'extension', body: later, answer: '409: survey-not-open' },
    { stage: 'open but past its time', change: 'closure', body: {}, answer: '200: closed' },
    { stage: 'closed', change: 'opening', body: {}, answer: '409: survey-not-draft' },
    { stage: 'closed', change: 'extension', body: later, answer: '409: survey-not-open' },
    { stage: 'closed', change: 'closure', body: {}, answer: '409: survey-not-open' },
  ] as const)('that is $stage answers $change with $answer', async ({ stage, change, body, answer }) => {
    const app = await createSurveyApp(open);
    const survey = await stages[stage](app);
    const response = await app.as('paul').put(`/api/surveys/${survey.id}/${change}`, body);
    expect(response.ok ? `200: ${(await surveyIn(response)).state}` : await refusal(response)).toBe(answer);
  });

  it.each(['open', 'open but past its time', 'closed'] as const)(
    'that is %s is neither changed nor deleted',
    async (stage) => {
      const app = await createSurveyApp(open);
      const { id } = await stages[stage](app);
      const changed = await app.as('paul').patch(`/api/surveys/${id}`, { ...ptcPlan, population: 3 });
      expect(await refusal(changed)).toBe('409: survey-not-draft');
      expect(await refusal(await app.as('paul').delete(`/api/surveys/${id}`))).toBe('409: survey-not-draft');
      const after: { survey: Survey } = await (await app.as('paul').get(`/api/surveys/${id}`)).json();
      expect(after.survey.population).toBe(80);
    },
  );

  it('is planned, changed, read and thrown away as a draft', async () => {
    const { draft, as } = await createSurveyApp(open);
    const survey = await draft();
    expect(survey).toEqual({
      ...ptcPlan,
      delegates: null,
      id: expect.stringMatching(/^[\w-]{22}$/),
      address: expect.stringMatching(/^[2-9a-hj-km-np-tv-z]{8}$/),
      version: 2,
      state: 'draft',
      createdAt: '2026-11-22T09:00:00.000Z',
      openedAt: null,
      closedAt: null,
      responses: 0,
    });
    const changed = await surveyIn(await as('paul').patch(`/api/surveys/${survey.id}`, { ...ptcPlan, population: 91 }));
    expect(changed).toEqual({ ...survey, population: 91 });
    expect((await as('paul').delete(`/api/surveys/${survey.id}`)).status).toBe(204);
    expect((await as('paul').get(`/api/surveys/${survey.id}`)).status).toBe(404);
  });

  it('is not opened after its closing time', async () => {
    const { draft, as, advance } = await createSurveyApp(open);
    const { id } = await draft();
    advance(45 * 60_000);
    expect(await refusal(await as('paul').put(`/api/surveys/${id}/opening`, {}))).toBe('409: close-time-past');
  });

  it('is not opened when its definition is not published', async () => {
    const { draft, as, dependencies } = await createSurveyApp(open);
    const { id } = await draft();
    await dependencies.db.updateTable('survey').set({ version: 99 }).execute();
    expect(await refusal(await as('paul').put(`/api/surveys/${id}/opening`, {}))).toBe('409: definition-not-published');
  });

  it('of a wave takes the counted Members as N when it is opened', async () => {
    const app = await createSurveyApp(open);
    expect((await app.open(wavePlan, 'sofia')).population).toBe(187);
  });

  it('has a line in the audit log for every change of state, with who and when', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    await app.as('paul').put(`/api/surveys/${survey.id}/extension`, later);
    await app.close(survey);
    await app.as('paul').put(`/api/surveys/${survey.id}/closure`, {});
    const lines = await app.dependencies.db.selectFrom('audit').select(['actor', 'action', 'object']).execute();
    expect(lines).toEqual(
      ['created', 'opened', 'extended', 'closed'].map((what) => ({
        actor: 'paul',
        action: `survey.${what}`,
        object: `survey/${survey.id}`,
      })),
    );
  });

  it('draws another address when the first is taken', async () => {
    const chance = createFixedChance();
    // Addresses are the only draws of eight bytes: the first two come out alike.
    const addresses = [Buffer.alloc(8, 1), Buffer.alloc(8, 1), Buffer.alloc(8, 2)];
    const randomBytes = (size: number): Uint8Array => (size === 8 ? (addresses.shift() ?? chance(8)) : chance(size));
    const { draft } = await createSurveyApp(open, { randomBytes });
    expect([(await draft()).address, (await draft()).address]).toEqual(['33333333', '44444444']);
  });

  it.each([
    { what: 'an unknown definition', plan: { definition: 'nothing' }, answer: '422: unknown-definition' },
    {
      what: "another committee's definition",
      plan: { definition: 'post-session-hsc' },
      answer: '422: definition-not-for-occasion',
    },
    {
      what: 'a definition for another occasion',
      plan: { definition: 'annual-engagement' },
      answer: '422: definition-not-for-occasion',
    },
    { what: 'a language it does not have', plan: { languages: ['en', 'xx'] }, answer: '422: language-not-offered' },
    { what: 'names on a session', plan: { confidentiality: 'attributed' }, answer: '422: not-for-this-occasion' },
    {
      what: 'an end before its start',
      plan: { record: { ...ptcPlan.record, endsOn: '2026-11-01' } },
      answer: '422: ends-before-start',
    },
    {
      what: 'a day that does not exist',
      plan: { record: { ...ptcPlan.record, endsOn: '2026-11-31' } },
      answer: '422: invalid-format',
    },
    {
      what: 'fewer delegates than delegations',
      plan: { delegates: 79 },
      answer: '422: fewer-delegates-than-delegations',
    },
    { what: 'no languages', plan: { languages: [] }, answer: '422: too-small' },
    {
      what: 'a line break in a name',
      plan: { record: { ...ptcPlan.record, place: 'a\nb' } },
      answer: '422: control-character',
    },
    {
      what: 'a close that UTC puts into the year 10000',
      plan: { closesAt: '9999-12-31T23:59:59-12:00' },
      answer: '422: not-a-date',
    },
    { what: 'an id of its own', plan: { id: 'mine' }, answer: '422: unknown-key' },
    { what: 'a state of its own', plan: { state: 'open' }, answer: '422: unknown-key' },
    { what: 'an owner of its own', plan: { createdBy: 'hana' }, answer: '422: unknown-key' },
    { what: 'a committee beside its session', plan: { committee: 'HSC' }, answer: '422: unknown-key' },
  ])('with $what is refused', async ({ plan, answer }) => {
    const { as, dependencies } = await createSurveyApp(open);
    expect(await refusal(await as('paul').post('/api/surveys', { ...ptcPlan, ...plan }))).toBe(answer);
    expect(await dependencies.db.selectFrom('survey').selectAll().execute()).toEqual([]);
  });

  it('of an activity takes Members of the register only', async () => {
    const { as } = await createSurveyApp(open);
    const record = { ...activityPlan.record, host: 'QQ', beneficiaries: ['KZ', 'ZZ'] };
    const response = await as('carl').post('/api/surveys', { ...activityPlan, record });
    expect(await refusal(response)).toBe('422: unknown-member unknown-member');
  });
});
