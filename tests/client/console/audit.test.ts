import { expect, it } from 'vitest';
import { createAuditModel } from '../../../client/console/administration/audit/audit-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';

const page = (seqs: readonly number[], next: number | null) => ({
  body: { entries: seqs.map((seq) => ({ seq })), next },
});

const opened = async (older: Parameters<typeof cannedFetch>[0]) => {
  const { fetch, sent } = cannedFetch({ 'GET /api/audit': page([5, 4], 4), ...older });
  const model = createAuditModel(createApi(fetch));
  await model.load();
  return { model, paths: () => sent.map(({ path }) => path), shown: () => model.lines.value.map(({ seq }) => seq) };
};

it('older lines come once when they are asked for twice', async () => {
  const { model, paths, shown } = await opened({ 'GET /api/audit?before=4': page([3], null) });
  await Promise.all([model.load(), model.load()]);
  expect([paths(), shown()]).toEqual([
    ['/api/audit', '/api/audit?before=4'],
    [5, 4, 3],
  ]);
});

it('after the oldest line nothing is asked', async () => {
  const { model, paths } = await opened({ 'GET /api/audit?before=4': page([3], null) });
  await model.load();
  await model.load();
  expect([paths().length, model.hasMore.value]).toEqual([2, false]);
});

it('lines stay where older ones cannot be read, and these can be asked for again', async () => {
  const { model, shown } = await opened({ 'GET /api/audit?before=4': [{ status: 503 }, page([3], null)] });
  await model.load();
  expect([model.failure.value === null, shown(), model.hasMore.value]).toEqual([false, [5, 4], true]);
  await model.load();
  expect([model.failure.value, shown()]).toEqual([null, [5, 4, 3]]);
});
