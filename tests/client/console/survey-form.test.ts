import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createFieldingForm } from '../../../client/console/surveys/form/fielding-form-model.ts';
import { createSessionForm } from '../../../client/console/surveys/form/session-form-model.ts';
import { createSurveyForm } from '../../../client/console/surveys/form/survey-form-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { cannedFetch } from './canned-fetch.ts';
import { survey } from './surveys-of-test.ts';

const now = () => new Date('2026-11-22T10:00:00Z');

function formOver(answers: Parameters<typeof cannedFetch>[0]) {
  const { fetch, sent } = cannedFetch(answers);
  const session = createSessionForm(['PTC'], [survey], now());
  const fielding = createFieldingForm({ ...survey, closesAt: null }, session.endsOn, now);
  const saved: Survey[] = [];
  const occasion = { record: session.record, definition: signal('post-session-ptc'), problems: session.problems };
  const form = createSurveyForm(createApi(fetch), occasion, fielding, (one) => void saved.push(one));
  const calls = () => sent.map(({ method, path }) => `${method} ${path}`);
  return { form, session, sent, saved, calls };
}

const created = { status: 201, body: { survey } };
const opened = { body: { survey: { ...survey, state: 'open' } } };

describe('the form of a survey', () => {
  it('sends the whole plan and opens it', async () => {
    const { form, sent, saved, calls } = formOver({
      'POST /api/surveys': created,
      'PUT /api/surveys/s1/opening': opened,
    });
    await form.open();
    expect(calls()).toEqual(['POST /api/surveys', 'PUT /api/surveys/s1/opening']);
    expect(sent[0]?.body).toMatchObject({
      definition: 'post-session-ptc',
      record: { numbers: '245/246' },
      confidentiality: 'confidential',
      population: 116,
      closesAt: '2026-11-27T17:00:00.000Z',
    });
    expect(saved.map(({ state }) => state)).toEqual(['open']);
  });

  it('sends nothing while something is missing', async () => {
    const { form, session, sent } = formOver({});
    session.numbers.value = '';
    await form.open();
    expect([form.problems.value, sent.length]).toEqual([[{ path: 'record.numbers', code: 'required' }], 0]);
  });

  it('changes the draft that it made before instead of making a second one', async () => {
    const { form, calls } = formOver({
      'POST /api/surveys': created,
      'PATCH /api/surveys/s1': { body: { survey } },
      'PUT /api/surveys/s1/opening': [{ status: 500 }, opened],
    });
    await form.open();
    expect(form.failure.value?.code).toBe('internal');
    await form.open();
    expect(calls()).toEqual([
      'POST /api/surveys',
      'PUT /api/surveys/s1/opening',
      'PATCH /api/surveys/s1',
      'PUT /api/surveys/s1/opening',
    ]);
  });

  it('shows what the server found, at its place', async () => {
    const problems = [{ path: 'record.numbers', code: 'too-long' }];
    const { form } = formOver({ 'POST /api/surveys': { status: 422, body: { problems } } });
    await form.saveDraft();
    expect([form.problems.value, form.busyWith.value]).toEqual([problems, null]);
  });

  it('keeps everything when the line is down', async () => {
    const { form, session } = formOver({});
    await form.saveDraft();
    expect([form.failure.value?.code, session.numbers.value]).toEqual(['unreachable', '245/246']);
  });
});
