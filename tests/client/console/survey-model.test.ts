import { describe, expect, it, vi } from 'vitest';
import type { OpenCounts } from '../../../client/console/surveys/run/live-count.ts';
import { createSurveyModel } from '../../../client/console/surveys/run/survey-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import type { Count } from '../../../server/surveys/fielding/survey-contract.ts';
import { cannedFetch } from './canned-fetch.ts';
import { survey } from './surveys-of-test.ts';

const detail = (state: string) => ({
  body: { survey: { ...survey, state }, definition: {}, texts: {}, publicUrl: 'https://surveys.test/s/abcd2345' },
});

async function modelOver(answers: Parameters<typeof cannedFetch>[0]) {
  const { fetch, sent } = cannedFetch(answers);
  const given: ((count: Count) => void)[] = [];
  const open: OpenCounts = (_, onCount) => {
    given.push(onCount);
    return { close: () => undefined };
  };
  const onDeleted = vi.fn<() => void>();
  const model = createSurveyModel(createApi(fetch), 's1', open, () => new Date('2026-11-22T10:00:00Z'), onDeleted);
  await model.load();
  return { model, sent, onDeleted, give: (count: Count) => given[0]?.(count) };
}

describe('the page of a survey', () => {
  it('asks before it opens, then watches the count', async () => {
    const { model, give } = await modelOver({
      'GET /api/surveys/s1': detail('draft'),
      'PUT /api/surveys/s1/opening': { body: { survey: { ...survey, state: 'open' } } },
    });
    model.ask('opening');
    expect(model.asking.value).toBe('opening');
    await model.confirm();
    expect([model.asking.value, model.detail.value?.survey.state]).toEqual([null, 'open']);
    give({ responses: 9, state: 'open' });
    expect(model.responses.value).toBe(9);
  });

  it('learns from the count that somebody else has closed it', async () => {
    const { model, give } = await modelOver({ 'GET /api/surveys/s1': [detail('open'), detail('closed')] });
    give({ responses: 9, state: 'closed' });
    await vi.waitFor(() => expect(model.detail.value?.survey.state).toBe('closed'));
  });

  it('moves the close to a time in Brussels and keeps the question open when it is refused', async () => {
    const refused = { status: 422, body: { problems: [{ path: 'closesAt', code: 'close-time-past' }] } };
    const { model, sent } = await modelOver({
      'GET /api/surveys/s1': detail('open'),
      'PUT /api/surveys/s1/extension': refused,
    });
    expect([model.extendOn.value, model.extendAt.value]).toEqual(['2026-11-27', '18:00']);
    model.ask('extension');
    model.extendOn.value = '2026-07-01';
    await model.confirm();
    expect(sent.at(-1)?.body).toEqual({ closesAt: '2026-07-01T16:00:00.000Z' });
    expect([model.asking.value, model.problems.value[0]?.code]).toEqual(['extension', 'close-time-past']);
  });

  it('leaves after a draft was deleted', async () => {
    const { model, onDeleted } = await modelOver({
      'GET /api/surveys/s1': detail('draft'),
      'DELETE /api/surveys/s1': { status: 204 },
    });
    model.ask('deletion');
    await model.confirm();
    expect(onDeleted).toHaveBeenCalledOnce();
  });
});
