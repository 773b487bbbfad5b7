import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { field } from '../../../../client/console/blocks/form/form-field.ts';
import { createForm } from '../../../../client/console/blocks/form/form.ts';
import type { Failure, Outcome } from '../../../../client/shared/outcome.ts';

const fields = () => ({
  nameEn: field('name.en', 'member.name-en', ''),
  status: field<readonly string[]>('counted', 'member.counting', ['counted']),
});

const formOf = () =>
  createForm<{ nameEn: string; status: readonly string[] }, { name: string }, 'entered' | 'withdrawn'>(
    fields(),
    ({ nameEn }) => (nameEn === '' ? [{ path: 'name.en', code: 'required' }] : { name: nameEn }),
  );

const refusal = (...paths: readonly string[]): Failure => ({
  code: 'conflict',
  problems: paths.map((path) => ({ path, code: 'name-taken' })),
  retryAfter: null,
});
const refused = async (...paths: readonly string[]): Promise<Outcome<string>> => ({
  ok: false,
  failure: refusal(...paths),
});
const accepted = async (): Promise<Outcome<string>> => ({ ok: true, value: 'id' });

const nothing = () => undefined;

/** A request whose answer the test gives. */
function held() {
  const { promise, resolve } = Promise.withResolvers<Outcome<string>>();
  let asked = 0;
  return { send: () => ((asked += 1), promise), answer: resolve, asked: () => asked };
}

describe('a form', () => {
  it('sends nothing while something is missing, and says what', async () => {
    const form = formOf();
    let sent = 0;
    await form.submit(() => ((sent += 1), accepted()), nothing);
    expect([form.problems.value, sent]).toEqual([[{ path: 'name.en', code: 'required' }], 0]);
  });

  it('sends once, however often it is pressed before the answer and what follows from it are there', async () => {
    const form = formOf();
    form.begin({ nameEn: 'Atlantis' });
    const { send, answer, asked } = held();
    const listed = Promise.withResolvers<void>();
    const first = form.submit(send, async () => {
      await listed.promise;
      form.done.value = 'entered';
    });
    expect(form.isBusy.value).toBe(true);
    await form.submit(send, nothing);
    await form.attempt(send, nothing);
    answer({ ok: true, value: 'id' });
    await form.submit(send, nothing);
    listed.resolve();
    await first;
    expect([asked(), form.isBusy.value, form.done.value]).toEqual([1, false, 'entered']);
  });

  it('forgets what came of the last request when the next begins', async () => {
    const form = formOf();
    form.begin({ nameEn: 'Atlantis' });
    await form.submit(accepted, () => (form.done.value = 'entered'));
    await form.attempt(() => refused(''), nothing);
    expect([form.done.value, form.failure.value?.code]).toEqual([null, 'conflict']);
    await form.attempt(accepted, () => (form.done.value = 'withdrawn'));
    expect([form.done.value, form.failure.value]).toEqual(['withdrawn', null]);
  });

  it.each([
    { paths: ['name.en'], stands: 'beside' },
    { paths: ['counted.0'], stands: 'beside' },
    { paths: ['revision', 'name.en'], stands: 'beside' },
    { paths: ['revision'], stands: 'above' },
    { paths: ['name.english'], stands: 'above' },
    { paths: [''], stands: 'above' },
    { paths: [], stands: 'above' },
  ])('shows a refusal of $paths $stands the fields, and what was typed stays', async ({ paths, stands }) => {
    const form = formOf();
    form.begin({ nameEn: 'Atlantis', status: [] });
    await form.submit(() => refused(...paths), nothing);
    const failure = refusal(...paths);
    expect([form.problems.value, form.failure.value]).toEqual(
      stands === 'beside' ? [failure.problems, null] : [[], failure],
    );
    expect([form.fields.nameEn.value, form.fields.status.value]).toEqual(['Atlantis', []]);
  });

  it('is filled in part or emptied, and begins anew with it', async () => {
    const form = formOf();
    await form.submit(accepted, nothing);
    form.begin({ nameEn: 'Atlantis', status: [] });
    expect([form.problems.value, form.fields.nameEn.value]).toEqual([[], 'Atlantis']);
    form.begin({ nameEn: '' });
    expect([form.fields.nameEn.value, form.fields.status.value]).toEqual(['', []]);
    form.begin();
    expect(form.fields.status.value).toEqual(['counted']);
  });

  it('may stand on a signal that is made already', () => {
    const numbers = signal('243/244');
    const named = field('record.numbers', 'session.numbers', numbers);
    numbers.value = '245/246';
    expect([named.value, named.path]).toEqual(['245/246', 'record.numbers']);
  });
});
