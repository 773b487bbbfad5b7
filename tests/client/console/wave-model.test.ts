import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { curvePath } from '../../../client/console/wave/curve-path.ts';
import { createTemplatesModel } from '../../../client/console/wave/templates-model.ts';
import { createWaveModel } from '../../../client/console/wave/wave-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import type { Fetch } from '../../../client/shared/outcome.ts';
import { cannedFetch } from './canned-fetch.ts';

const contact = { id: 'c', name: 'Camille', email: 'c@customs.test', language: 'en', takesMail: true };
const member = (id: string, disposition: string, region = 'EUR', more = {}) => ({
  id,
  name: { en: id },
  region,
  disposition,
  hasStarted: false,
  contact,
  sentAt: null,
  sentBy: null,
  submittedAt: null,
  trouble: null,
  ...more,
});
const wave = {
  survey: { id: 'w1', state: 'open', population: 4 },
  members: [
    member('BE', 'complete'),
    member('FR', 'sent'),
    member('JP', 'not-sent', 'AP'),
    member('PW', 'not-sent', 'AP', { contact: null }),
    member('KR', 'undeliverable', 'AP', { contact: { ...contact, takesMail: false } }),
  ],
};

const waveOver = (fetch: Fetch, query = '') =>
  createWaveModel(createApi(fetch), 'w1', new URLSearchParams(query), signal('en'));

describe('the page of a wave', () => {
  it('shows first who has not answered, and filters by region', async () => {
    const { fetch } = cannedFetch({ 'GET /api/surveys/w1/wave': { body: wave } });
    const model = waveOver(fetch);
    await model.load();
    const shown = () => model.list.shown.value.map(({ id }) => id);
    expect(shown()).toEqual(['FR', 'JP', 'PW', 'KR']);
    model.region.value = 'AP';
    expect(shown()).toEqual(['JP', 'PW', 'KR']);
    model.disposition.value = '';
    model.region.value = '';
    expect(shown()).toHaveLength(5);
    expect([model.reachable.value, model.regions.value]).toEqual([1, ['AP', 'EUR']]);
  });

  it('leads back to the same view by its address', async () => {
    const { fetch } = cannedFetch({ 'GET /api/surveys/w1/wave': { body: wave } });
    const model = waveOver(fetch, 'disposition=&sort=-member&text=customs');
    await model.load();
    expect(model.list.shown.value.map(({ id }) => id)).toEqual(['KR', 'JP', 'FR', 'BE']);
    expect(model.address.value).toBe('/console/surveys/w1/wave?text=customs&disposition=&sort=-member');
  });

  it('says how many mails are on their way, and shows what has become of the Members', async () => {
    const { fetch, sent } = cannedFetch({
      'GET /api/surveys/w1/wave': { body: wave },
      'POST /api/surveys/w1/invitations': { body: { counts: { mailed: 1 } } },
    });
    const model = waveOver(fetch);
    await model.load();
    await Promise.all([model.inviteUnreached(), model.inviteUnreached()]);
    expect(model.done.value).toEqual({ is: 'invited', count: 1 });
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      ['GET', undefined],
      ['POST', { members: null }],
      ['GET', undefined],
    ]);
  });

  it('keeps what it shows when an action fails', async () => {
    const { fetch } = cannedFetch({ 'GET /api/surveys/w1/wave': { body: wave } });
    const model = waveOver(fetch);
    await model.load();
    await model.inviteAgain('FR');
    expect([model.failure.value?.code, model.detail.value?.members.length]).toEqual(['unreachable', 5]);
  });
});

describe('the curve', () => {
  it('rises in steps from nobody to N', () => {
    const points = [
      { day: '2026-11-22', submitted: 0 },
      { day: '2026-11-23', submitted: 2 },
    ];
    expect(curvePath(points, 4, { width: 100, height: 40 })).toBe('M0 40V40H50V20H100');
  });
});

describe('the words of a mail', () => {
  const template = {
    kind: 'invitation',
    language: 'en',
    subject: 's',
    body: '{link}',
    revision: 0,
    updatedAt: null,
    places: [],
  };

  it('are saved on the revision that was edited', async () => {
    const { fetch, sent } = cannedFetch({
      'GET /api/mail-templates': { body: { templates: [template] } },
      'PUT /api/mail-templates/invitation/en': { body: { template: { ...template, subject: 'new', revision: 1 } } },
    });
    const model = createTemplatesModel(createApi(fetch));
    await model.load();
    model.subject.value = 'new';
    await model.save();
    expect(sent.at(-1)?.body).toEqual({ subject: 'new', body: '{link}', base: 0 });
    expect([model.isSaved.value, model.chosen.value?.revision]).toEqual([true, 1]);
  });

  it('stay as typed when they are refused, with the problem at its field', async () => {
    const { fetch } = cannedFetch({
      'GET /api/mail-templates': { body: { templates: [template] } },
      'POST /api/mail-templates/preview': { status: 400, body: { problems: [{ code: 'link-missing', path: 'body' }] } },
    });
    const model = createTemplatesModel(createApi(fetch));
    await model.load();
    model.body.value = 'no way in';
    await model.show();
    expect(model.problems.value).toMatchObject([{ path: 'body', code: 'link-missing' }]);
    expect(model.body.value).toBe('no way in');
  });
});

describe('the reminders still to come', () => {
  it('are moved and cancelled by their days in Brussels; what was sent stands', async () => {
    const plan = {
      opensAt: null,
      excluded: [],
      extendedAt: null,
      reminders: [
        { at: '2026-12-06T08:00:00.000Z', state: 'sent', mails: 2 },
        { at: '2026-12-20T08:00:00.000Z', state: 'planned', mails: 0 },
        { at: '2026-12-27T08:00:00.000Z', state: 'planned', mails: 0 },
      ],
    };
    const { fetch, sent } = cannedFetch({
      'GET /api/surveys/w1/wave': { body: { ...wave, plan } },
      'PUT /api/surveys/w1/reminders': { body: { plan } },
    });
    const model = waveOver(fetch);
    await model.load();
    expect(model.reminderDays.value).toEqual(['2026-12-20', '2026-12-27', '', '']);
    model.reminderDays.value = ['2026-12-21', '', '2027-01-02', ''];
    await model.planReminders();
    expect(sent[1]?.body).toEqual({ reminders: ['2026-12-21T08:00:00.000Z', '2027-01-02T08:00:00.000Z'] });
    expect(model.done.value).toEqual({ is: 'planned', count: 2 });
  });
});
