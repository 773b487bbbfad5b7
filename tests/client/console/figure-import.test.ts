import { expect, it } from 'vitest';
import { createFigureImport } from '../../../client/console/plan/figures/figure-import-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';

const file = new Blob(['series,period,value,source']);
const plan = { changes: [{ kind: 'added', line: 2 }], unchanged: 3, digest: 'abc' };
const dry = 'POST /api/figure-imports?dry=1';
const apply = 'POST /api/figure-imports?plan=abc';

const importWith = (answers: Parameters<typeof cannedFetch>[0]) => {
  const { fetch, sent } = cannedFetch(answers);
  return { model: createFigureImport(createApi(fetch)), sent };
};

it('shows what a file would change and does exactly that', async () => {
  const { model, sent } = importWith({
    [dry]: { body: { plan, applied: false } },
    [apply]: { body: { plan, applied: true } },
  });
  await model.choose(file);
  expect(model.state.value).toMatchObject({ is: 'shown', found: { plan } });
  expect(sent).toHaveLength(1);
  await model.apply();
  expect(model.state.value).toEqual({ is: 'applied', applied: 1 });
});

it('lists the mistakes of a file', async () => {
  const problems = [{ path: 'line 3, value', code: 'not-a-rate', details: { line: 3, column: 'value' } }];
  const { model } = importWith({ [dry]: { status: 422, body: { problems } } });
  await model.choose(file);
  expect(model.state.value).toEqual({ is: 'refused', problems });
  await model.apply();
  expect(model.state.value.is).toBe('refused');
});

it('keeps the preview when somebody else was faster', async () => {
  const { model } = importWith({
    [dry]: { body: { plan, applied: false } },
    [apply]: { status: 409, body: { problems: [{ code: 'figures-outdated' }] } },
  });
  await model.choose(file);
  await model.apply();
  expect([model.state.value.is, model.failure.value?.problems[0]?.code]).toEqual(['shown', 'figures-outdated']);
  model.cancel();
  expect(model.state.value.is).toBe('none');
});
