import { expect, it } from 'vitest';
import { createWaveForm } from '../../../client/console/wave/wave-form-model.ts';
import { addWeeks } from '../../../client/console/wave/wave-calendar.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';

const definition = {
  name: 'annual-engagement',
  version: 1,
  occasion: 'wave',
  committee: null,
  title: { en: 'Annual' },
  languages: ['en', 'fr'],
  minutes: 30,
} as const;

function begin(answers: Parameters<typeof cannedFetch>[0] = {}) {
  const { fetch, sent } = cannedFetch(answers);
  const saved: string[] = [];
  const now = () => new Date('2026-11-22T09:00:00.000Z');
  const form = createWaveForm({ api: createApi(fetch), now, onSaved: (id) => saved.push(id) }, definition, null);
  return { form, sent, saved };
}

it('suggests six weeks and reminders in weeks 2, 4 and 5, in Brussels time', () => {
  const { form } = begin();
  expect(form.input.value).toMatchObject({
    record: { kind: 'wave', year: 2026 },
    closesAt: '2027-01-03T17:00:00.000Z',
  });
  form.opensOn.value = '2027-01-18';
  form.suggestDays();
  expect(form.plan.value).toEqual({
    opensAt: '2027-01-18T08:00:00.000Z',
    excluded: [],
    reminders: ['2027-02-01T08:00:00.000Z', '2027-02-15T08:00:00.000Z', '2027-02-22T08:00:00.000Z'],
  });
  expect(form.closesOn.value).toBe('2027-03-01');
});

it.each([
  { change: { year: '27' }, path: 'record.year', code: 'not-a-year' },
  { change: { closesOn: '' }, path: 'closesAt', code: 'required' },
  { change: { opensOn: '2026-11-01' }, path: 'opensAt', code: 'in-the-past' },
  { change: { opensOn: '2027-02-01' }, path: 'closesAt', code: 'opens-after-close' },
] as const)('finds $code at $path before anything is sent', async ({ change, path, code }) => {
  const { form, sent } = begin();
  for (const [name, value] of Object.entries(change)) {
    if (name === 'year' || name === 'closesOn' || name === 'opensOn') form[name].value = value;
  }
  await form.save();
  expect(form.problems.value).toContainEqual({ path, code });
  expect(sent).toEqual([]);
});

it('makes one draft, however often its plan is refused', async () => {
  const survey = { survey: { id: 'w1' } };
  const { form, sent, saved } = begin({
    'POST /api/surveys': { status: 201, body: survey },
    'PATCH /api/surveys/w1': { body: survey },
    'PUT /api/surveys/w1/wave-plan': [
      { status: 400, body: { problems: [{ code: 'outside-the-survey', path: 'reminders.0' }] } },
      { body: { plan: null } },
    ],
  });
  await form.save();
  expect(form.problems.value).toMatchObject([{ path: 'reminders.0', code: 'outside-the-survey' }]);
  await form.save();
  expect(saved).toEqual(['w1']);
  expect(sent.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PATCH', 'PUT']);
});

it.each([
  ['2026-12-28', 1, '2027-01-04'],
  ['2027-03-22', 2, '2027-04-05'],
  ['', 2, ''],
])('%s and %i weeks are %s', (day, weeks, sum) => {
  expect(addWeeks(day, weeks)).toBe(sum);
});
