import { describe, expect, it } from 'vitest';
import { changedDetails } from '../../../client/console/register/contacts/change-words.ts';
import { createContactImport } from '../../../client/console/register/contacts/contact-import-model.ts';
import { createTranslate } from '../../../client/console/words/translate.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';
import { contactOf } from './register-of-test.ts';

const found = {
  plan: {
    changes: [{ kind: 'added', line: 2, before: null, after: contactOf('a', 'DE') }],
    unchanged: 3,
    digest: 'abc',
  },
  applied: null,
  encoding: 'utf-8',
  ignored: [],
};
const dry = 'POST /api/contact-imports?dry=1';
const apply = 'POST /api/contact-imports?plan=abc';
const file = new Blob(['member,name']);

describe('an import of contacts', () => {
  it('is shown first, and then does what was shown', async () => {
    const counts = { added: 1, changed: 0, ended: 0 };
    const { fetch, sent } = cannedFetch({ [dry]: { body: found }, [apply]: { body: { ...found, applied: counts } } });
    const model = createContactImport(createApi(fetch));
    await model.apply();
    expect(sent).toEqual([]);
    await model.choose(file);
    expect(model.state.value).toEqual({ is: 'shown', file, found });
    await model.apply();
    expect(model.state.value).toEqual({ is: 'applied', applied: counts });
    expect(sent.map(({ path }) => path)).toEqual(['/api/contact-imports?dry=1', '/api/contact-imports?plan=abc']);
  });

  it('lists the mistakes of a file', async () => {
    const problems = [{ path: 'line 2, email', code: 'not-an-address', details: { line: 2, column: 'email' } }];
    const model = createContactImport(createApi(cannedFetch({ [dry]: { status: 422, body: { problems } } }).fetch));
    await model.choose(file);
    expect(model.state.value).toEqual({ is: 'refused', problems });
  });

  it('stays shown when it could not be done', async () => {
    const outdated = { status: 409, body: { problems: [{ code: 'plan-outdated' }] } };
    const model = createContactImport(createApi(cannedFetch({ [dry]: { body: found }, [apply]: outdated }).fetch));
    await model.choose(file);
    await model.apply();
    expect([model.state.value.is, model.failure.value?.problems[0]?.code]).toEqual(['shown', 'plan-outdated']);
    model.cancel();
    expect(model.state.value.is).toBe('none');
  });

  it('says what was otherwise before', () => {
    const before = contactOf('a', 'DE', { name: 'Anna', language: 'fr' });
    const after = { ...before, name: 'Anne', role: 'deputy' } as const;
    const words = changedDetails({ kind: 'changed', line: 2, before, after }, createTranslate('en'));
    expect(words).toEqual(['before: Anna', 'before: Contact point']);
  });
});
