import { describe, expect, it } from 'vitest';
import { createFreezeModel } from '../../../../client/console/scorecard/freeze-model.ts';
import { createScorecardModel } from '../../../../client/console/scorecard/scorecard-model.ts';
import { createSnapshotsModel } from '../../../../client/console/scorecard/snapshots-model.ts';
import { createApi } from '../../../../client/shared/api.ts';
import { cannedFetch } from '../canned-fetch.ts';
import { frame, scorecard } from './scorecard-of-test.ts';

describe('a scorecard', () => {
  it('is read of its year', async () => {
    const { fetch } = cannedFetch({
      'GET /api/scorecard?year=2025': { body: scorecard },
    });
    const model = createScorecardModel(createApi(fetch), { year: 2025, plan: null, snapshot: null });
    await model.load();
    expect(model.scorecard.value?.rows).toHaveLength(28);
  });

  it('that is frozen is read out of its snapshot', async () => {
    const { fetch, sent } = cannedFetch({ 'GET /api/snapshots/s1/scorecard': { body: scorecard } });
    const model = createScorecardModel(createApi(fetch), { year: null, plan: null, snapshot: 's1' });
    await model.load();
    expect(sent[0]?.path).toBe('/api/snapshots/s1/scorecard');
    expect(model.scorecard.value?.year).toBe(2025);
  });

  it('says why there is none', async () => {
    const { fetch } = cannedFetch({ 'GET /api/scorecard': { status: 403, body: {} } });
    const model = createScorecardModel(createApi(fetch), { year: null, plan: null, snapshot: null });
    await model.load();
    expect(model.failure.value?.code).toBe('forbidden');
    expect(model.scorecard.value).toBeNull();
  });
});

describe('freezing', () => {
  it('wants a title before anything is sent', async () => {
    const { fetch, sent } = cannedFetch({});
    const model = createFreezeModel(createApi(fetch), () => {});
    await model.freeze({ ...frame, year: 2025 });
    expect(model.problems.value).toEqual([{ path: 'title', code: 'required' }]);
    expect(sent).toEqual([]);
  });

  it('sends year and title and tells the identifier', async () => {
    const { fetch, sent } = cannedFetch({ 'POST /api/snapshots': { status: 201, body: { id: 's1' } } });
    const frozen: string[] = [];
    const model = createFreezeModel(createApi(fetch), (id) => frozen.push(id));
    model.title.value = ' Report to the Council ';
    await model.freeze({ ...frame, year: 2025 });
    expect(sent[0]?.body).toEqual({ year: 2025, plan: '2022-2025', title: 'Report to the Council' });
    expect(frozen).toEqual(['s1']);
  });

  it('keeps the title when the line is down', async () => {
    const { fetch } = cannedFetch({});
    const model = createFreezeModel(createApi(fetch), () => {});
    model.title.value = 'Report';
    await model.freeze({ ...frame, year: 2025 });
    expect([model.title.value, model.failure.value?.code]).toEqual(['Report', 'unreachable']);
  });
});

it('snapshots are listed with the newest first', async () => {
  const snapshots = [
    { id: 'a', year: 2024, title: 'A', takenAt: '2025-06-01T08:00:00.000Z' },
    { id: 'b', year: 2025, title: 'B', takenAt: '2026-06-01T08:00:00.000Z' },
  ];
  const { fetch } = cannedFetch({ 'GET /api/snapshots': { body: { snapshots } } });
  const model = createSnapshotsModel(createApi(fetch));
  await model.load();
  expect(model.snapshots.value?.map(({ id }) => id)).toEqual(['b', 'a']);
});
