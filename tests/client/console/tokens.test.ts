import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import { describe, expect, it } from 'vitest';
import { scopeWords } from '../../../client/console/administration/tokens/scope-words.ts';
import { createTokens } from '../../../client/console/administration/tokens/tokens-model.ts';
import { createTranslate } from '../../../client/console/words/translate.ts';
import { createApi } from '../../../client/shared/api.ts';
import { grantableScopes } from '../../../server/access/sessions/grantable-scopes.ts';
import { cannedFetch } from './canned-fetch.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
const holder = { id: 'sofia', name: 'Sofia' };
const token = (id: string, expiresAt: string, revokedAt: string | null) => ({
  id,
  holder,
  name: id,
  scopes: ['survey.read'],
  createdAt: '2026-01-01T00:00:00Z',
  expiresAt,
  lastUsedOn: null,
  revokedAt,
});
const tokens = [
  token('good', '2026-11-23T00:00:00.000Z', null),
  token('old', '2026-11-22T09:00:00.000Z', null),
  token('gone', '2026-12-23T00:00:00.000Z', '2026-11-01T00:00:00.000Z'),
];
const list = { 'GET /api/access-tokens': { body: { tokens, scopes: ['survey.read', 'member.read'] } } };
const made = { id: 'new', token: 'mss_secret', expiresAt: '2027-02-20T09:00:00.000Z' };

describe('access tokens', () => {
  it('say whether they are valid', async () => {
    const model = createTokens(createApi(cannedFetch(list).fetch), now);
    await model.load();
    expect(model.tokens.value?.map(({ id, state }) => [id, state])).toEqual([
      ['good', 'valid'],
      ['old', 'expired'],
      ['gone', 'revoked'],
    ]);
    expect(model.scopes.value).toEqual(['survey.read', 'member.read']);
  });

  it('need a name and a scope', async () => {
    const { fetch, sent } = cannedFetch(list);
    const model = createTokens(createApi(fetch), now);
    await model.create();
    expect(model.problems.value.map(({ path }) => path)).toEqual(['name', 'scopes']);
    expect(sent).toEqual([]);
  });

  it('are shown once, and the form is empty again', async () => {
    const { fetch, sent } = cannedFetch({ ...list, 'POST /api/access-tokens': { status: 201, body: made } });
    const model = createTokens(createApi(fetch), now);
    model.name.value = ' Report ';
    model.chosen.value = ['survey.read'];
    await model.create();
    expect(sent[0]?.body).toEqual({ name: 'Report', scopes: ['survey.read'], days: 90 });
    expect([model.made.value, model.name.value, model.chosen.value]).toEqual([{ ...made, name: 'Report' }, '', []]);
  });

  it('are made once when the button is pressed twice', async () => {
    const { fetch, sent } = cannedFetch({ ...list, 'POST /api/access-tokens': { status: 201, body: made } });
    const model = createTokens(createApi(fetch), now);
    model.name.value = 'Report';
    model.chosen.value = ['survey.read'];
    await Promise.all([model.create(), model.create()]);
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(model.problems.value).toEqual([]);
  });

  it('tell why there may be no more of them', async () => {
    const refused = { status: 409, body: { problems: [{ code: 'too-many-tokens', details: { most: 20 } }] } };
    const model = createTokens(createApi(cannedFetch({ ...list, 'POST /api/access-tokens': refused }).fetch), now);
    model.name.value = 'Report';
    model.chosen.value = ['survey.read'];
    await model.create();
    expect([model.failure.value?.problems[0]?.code, model.made.value]).toEqual(['too-many-tokens', null]);
  });

  it('are read again once one is revoked, and a revoked one is shown no longer', async () => {
    const { fetch, sent } = cannedFetch({
      ...list,
      'POST /api/access-tokens': { status: 201, body: made },
      'PUT /api/access-tokens/new/revocation': { status: 204 },
    });
    const model = createTokens(createApi(fetch), now);
    model.name.value = 'Report';
    model.chosen.value = ['survey.read'];
    await model.create();
    await model.revoke('new');
    expect(model.made.value).toBeNull();
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'PUT', 'GET']);
  });
});

it.each(officialLanguages)('every scope that can be given is explained in %s', (language) => {
  const t = createTranslate(language);
  expect(grantableScopes.filter((scope) => scopeWords(scope, t) === scope)).toEqual([]);
});
