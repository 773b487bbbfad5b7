import { describe, expect, it } from 'vitest';
import { createInvitationModel } from '../../../client/console/session/invitation-model.ts';
import { createSessionModel } from '../../../client/console/session/session-model.ts';
import { createSignInModel } from '../../../client/console/session/sign-in-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';

const refused = { status: 401, body: { problems: [{ code: 'wrong-address-or-password' }] } };
const staff = {
  id: 'paul',
  email: 'p@wco.test',
  name: 'Paul',
  roles: [{ role: 'committee-secretary', committee: 'PTC' }],
};
const session = { body: { staff, permissions: ['survey.read', 'baseline.read', 'baseline.write'] } };

describe('signing in', () => {
  it('sends the address without spaces, and forgets a password that was refused', async () => {
    const { fetch, sent } = cannedFetch({ 'POST /api/session': [refused, { status: 204 }] });
    let entered = 0;
    const model = createSignInModel(createApi(fetch), async () => void (entered += 1));
    model.email.value = ' p@wco.test ';
    model.password.value = 'wrong';
    await model.submit();
    expect(sent[0]?.body).toEqual({ email: 'p@wco.test', password: 'wrong' });
    expect([model.failure.value?.code, model.password.value, model.email.value, entered]).toEqual([
      'unauthenticated',
      '',
      ' p@wco.test ',
      0,
    ]);
    await model.submit();
    expect([model.failure.value, entered]).toEqual([null, 1]);
  });

  it('sends once when the button is pressed twice', async () => {
    const { fetch, sent } = cannedFetch({ 'POST /api/session': { status: 204 } });
    const model = createSignInModel(createApi(fetch), async () => undefined);
    await Promise.all([model.submit(), model.submit()]);
    expect(sent).toHaveLength(1);
  });
});

describe('who sits before the screen', () => {
  it('is told by the server, with what the console offers them', async () => {
    const model = createSessionModel(createApi(cannedFetch({ 'GET /api/session': session }).fetch));
    await model.load();
    expect(model.state.value.is).toBe('signed-in');
    expect(model.permissions.value).toEqual({
      committees: ['PTC'],
      activities: false,
      waves: false,
      readSurveys: true,
      readBaselines: true,
      writeBaselines: true,
      recordFigures: false,
      readScorecard: false,
      takeSnapshots: false,
      keepRegister: false,
      writePlans: false,
      manageStaff: false,
      readAudit: false,
    });
  });

  it.each([
    [{ 'GET /api/session': { status: 401, body: { problems: [] } } }, 'signed-out'],
    [{ 'GET /api/session': { status: 500 } }, 'unreachable'],
    [{}, 'unreachable'],
  ])('may be nobody, or not known (%#)', async (answers, is) => {
    const model = createSessionModel(createApi(cannedFetch(answers).fetch));
    await model.load();
    expect(model.state.value.is).toBe(is);
  });
});

describe('an invitation', () => {
  const long = 'seven quiet rivers cross';

  it.each([
    ['fourteen chars', 'fourteen chars', 'password-too-short'],
    [long, `${long}.`, 'passwords-differ'],
  ])('refuses %j and %j before the server has to', async (password, repeated, problem) => {
    const { fetch, sent } = cannedFetch({});
    const model = createInvitationModel(createApi(fetch), 'token', async () => undefined);
    model.password.value = password;
    model.repeated.value = repeated;
    await model.submit();
    expect([model.problems.value[0]?.code, sent.length]).toEqual([problem, 0]);
  });

  it('sends the token with the password', async () => {
    const { fetch, sent } = cannedFetch({ 'POST /api/invitation-acceptance': { status: 201, body: { email: 'x' } } });
    const model = createInvitationModel(createApi(fetch), 'token', async () => undefined);
    model.password.value = long;
    model.repeated.value = long;
    await model.submit();
    expect(sent[0]?.body).toEqual({ token: 'token', password: long });
    expect(model.failure.value).toBeNull();
  });
});
