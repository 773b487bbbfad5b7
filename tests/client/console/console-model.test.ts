import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createMemberModel } from '../../../client/console/register/members/member-model.ts';
import type { MemberModel } from '../../../client/console/register/members/member-model.ts';
import { createConsole } from '../../../client/console/shell/console-model.ts';
import { screen } from '../../../client/console/shell/screen.ts';
import { cannedFetch } from './canned-fetch.ts';
import { register } from './register-of-test.ts';

const sessionOf = (id: string) => ({
  body: {
    staff: { id, email: `${id}@wco.test`, name: id, roles: [{ role: 'secretariat' }] },
    permissions: ['member.write', 'contact.write'],
  },
});
const gone = { status: 401, body: { problems: [{ code: 'not-signed-in' }] } };
const known = {
  'GET /api/session': sessionOf('sofia'),
  'DELETE /api/session': { status: 204 },
  'GET /api/members/register': { body: { members: register } },
  'GET /api/members/XK/changes': { body: { changes: [] } },
  'GET /api/contacts': { body: { contacts: [] } },
  'PUT /api/members/XK': [gone, { status: 204 }],
};

/** The console at one Member's page, and what happened to the models that it made. */
async function openAt(path: string, answers: Parameters<typeof cannedFetch>[0] = {}) {
  const { fetch, sent } = cannedFetch({ ...known, ...answers });
  const address = signal(new URL(path, 'https://surveys.test'));
  const go = (to: string) => void (address.value = new URL(to, 'https://surveys.test'));
  const replaced: string[] = [];
  const router = { address, go, replace: (to: string) => void replaced.push(to) };
  const made: MemberModel[] = [];
  const stopped: string[] = [];
  const table = {
    home: screen(
      '/surveys',
      { place: 'home', label: 'nav.surveys' },
      () => null,
      () => ({
        model: { address: signal('/console/surveys?state=open') },
      }),
    ),
    member: screen(
      '/members/:id',
      { may: ({ keepRegister }) => keepRegister },
      () => null,
      ({ api, params }) => {
        const model = createMemberModel(api, params.id, signal('en'), () => undefined);
        made.push(model);
        return { model: { ...model, stop: () => void stopped.push(params.id) } };
      },
    ),
    staff: screen(
      '/staff',
      { may: () => false, label: 'nav.staff', place: 'staff' },
      () => null,
      () => null,
    ),
    audit: screen(
      '/audit',
      { may: () => false, instead: 'home' },
      () => null,
      () => null,
    ),
  };
  const around = {
    router,
    language: signal<'en' | 'fr'>('en'),
    now: () => new Date(),
    openCounts: () => ({ close() {} }),
  };
  const model = createConsole(fetch, around, table);
  const shows = (name: string) => vi.waitFor(() => expect(model.shown.value.name).toBe(name));
  const isLoaded = () => vi.waitFor(() => expect(made.at(-1)?.member.value?.id).toBe('XK'));
  return { model, made, stopped, replaced, go, sent, shows, isLoaded };
}

/** Somebody types into the page of a Member, and the session has ended when it is saved. */
async function expireWhileSaving(answers: Parameters<typeof cannedFetch>[0] = {}) {
  const opened = await openAt('/console/members/XK', answers);
  await opened.isLoaded();
  const [typed] = opened.made;
  if (typed === undefined) throw new Error('no page');
  typed.fields.note.value = 'half a sentence';
  await typed.save();
  await opened.shows('sign-in');
  return { ...opened, typed };
}

describe('the console', () => {
  it('shows what the address says to those who may see it', async () => {
    const { model, go, shows } = await openAt('/console');
    await shows('home');
    expect(model.places.value).toEqual([{ name: 'home', path: '/surveys', label: 'nav.surveys' }]);
    go('/console/nowhere');
    await shows('not-found');
    go('/console/staff');
    await shows('not-found');
    go('/console/audit');
    await shows('home');
  });

  it('keeps the address at what a screen shows', async () => {
    const { replaced, shows } = await openAt('/console');
    await shows('home');
    expect(replaced).toEqual(['/console/surveys?state=open']);
  });

  it('opens a screen once somebody has signed in, and leaves it when they sign out', async () => {
    const { model, shows, stopped, isLoaded } = await openAt('/console/members/XK', {
      'GET /api/session': [gone, sessionOf('sofia')],
    });
    await shows('sign-in');
    await model.session.load();
    await isLoaded();
    await model.session.signOut();
    expect([model.shown.value.name, stopped]).toEqual(['sign-in', ['XK']]);
  });
});

describe('a session that ended while something was saved', () => {
  it('asks to sign in, and what was typed is still there afterwards', async () => {
    const { model, made, stopped, typed, sent } = await expireWhileSaving();
    await model.session.load();
    expect([model.shown.value.name, made, stopped]).toEqual(['member', [typed], []]);
    expect([typed.fields.note.value, typed.failure.value?.code]).toEqual(['half a sentence', 'unauthenticated']);
    await typed.save();
    expect(sent.findLast(({ method }) => method === 'PUT')?.body).toMatchObject({ note: 'half a sentence' });
    expect(typed.isSaved.value).toBe(true);
  });

  it('shows nobody else what was typed', async () => {
    const { model, made, stopped } = await expireWhileSaving({
      'GET /api/session': [sessionOf('sofia'), sessionOf('paul')],
    });
    await model.session.load();
    expect([made.length, made[1]?.fields.note.value, stopped]).toEqual([2, '', ['XK']]);
  });

  it('leads to another screen when somebody went there meanwhile', async () => {
    const { model, go, shows, stopped } = await expireWhileSaving();
    go('/console');
    expect(model.shown.value.name).toBe('sign-in');
    await model.session.load();
    await shows('home');
    expect(stopped).toEqual(['XK']);
  });

  it('waits on while the server cannot be reached', async () => {
    const { model, made, typed } = await expireWhileSaving({
      'GET /api/session': [sessionOf('sofia'), { status: 500 }, sessionOf('sofia')],
    });
    await model.session.load();
    expect(model.shown.value.name).toBe('unreachable');
    await model.session.load();
    expect([model.shown.value.name, made]).toEqual(['member', [typed]]);
  });

  it('has nothing to keep of a screen that was not there yet', async () => {
    const { model, made, shows, isLoaded } = await openAt('/console/members/XK', {
      'GET /api/contacts': [gone, { body: { contacts: [] } }],
    });
    await shows('sign-in');
    await model.session.load();
    await isLoaded();
    expect([model.shown.value.name, made.length, made[1]?.failure.value]).toEqual(['member', 2, null]);
  });
});
