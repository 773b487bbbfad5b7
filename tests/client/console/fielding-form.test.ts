import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createFieldingForm } from '../../../client/console/surveys/form/fielding-form-model.ts';
import { fieldingDefaults } from '../../../client/console/surveys/form/fielding-defaults.ts';
import { survey } from './surveys-of-test.ts';

const now = () => new Date('2026-11-22T10:00:00Z');
const defaults = fieldingDefaults(undefined, ['en', 'fr']);

describe('who answers and until when', () => {
  it('closes at 18:00 in Brussels on the last day, and follows that day', () => {
    const endsOn = signal('2026-11-27');
    const form = createFieldingForm(defaults, endsOn, now);
    expect(form.input.value.closesAt).toBe('2026-11-27T17:00:00.000Z');
    endsOn.value = '2026-11-26';
    expect(form.input.value.closesAt).toBe('2026-11-26T17:00:00.000Z');
  });

  it('stays on a day that somebody chose', () => {
    const endsOn = signal('2026-11-27');
    const form = createFieldingForm(defaults, endsOn, now);
    form.closesOn.value = '2026-12-01';
    endsOn.value = '2026-11-26';
    expect(form.closesOn.value).toBe('2026-12-01');
  });

  it('keeps the close of a draft', () => {
    const form = createFieldingForm(survey, signal('2026-01-01'), now);
    expect([form.closesOn.value, form.closesAtTime.value]).toEqual(['2026-11-27', '18:00']);
  });

  it.each([
    ['', null, []],
    ['116', 116, []],
    ['1 160', 1160, []],
    ['about 100', null, ['population not-a-count']],
    ['0', 0, ['population not-a-count']],
  ])('takes %j delegations as %j', (typed, population, problems) => {
    const form = createFieldingForm(defaults, signal('2026-11-27'), now);
    form.population.value = typed;
    expect(form.input.value.population).toBe(population);
    expect(form.problems().map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
  });

  it.each([
    ['', null, []],
    ['240', 240, []],
    ['many', null, ['delegates not-a-count']],
    ['79', 79, ['delegates fewer-delegates-than-delegations']],
  ])('takes %j delegates of 80 delegations as %j', (typed, delegates, problems) => {
    const form = createFieldingForm({ ...defaults, confidentiality: 'anonymous' }, signal('2026-11-27'), now);
    form.population.value = '80';
    form.delegates.value = typed;
    expect(form.input.value.delegates).toBe(delegates);
    expect(form.problems().map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
  });

  it('asks for no delegates where Members are counted', () => {
    const form = createFieldingForm({ ...defaults, delegates: 240 }, signal('2026-11-27'), now);
    expect([form.confidentiality.value, form.input.value.delegates]).toEqual(['confidential', null]);
    expect(form.problems()).toEqual([]);
  });

  it('refuses a close in the past and a form without a language', () => {
    const form = createFieldingForm(defaults, signal('2026-11-20'), now);
    form.languages.value = [];
    expect(form.problems().map(({ code, path }) => `${path} ${code}`)).toEqual([
      'languages required',
      'closesAt in-the-past',
    ]);
  });

  it('suggests what the last survey chose, but not its number of delegations', () => {
    const last = { ...survey, confidentiality: 'anonymous' as const, languages: ['fr', 'ar'] };
    expect(fieldingDefaults(last, ['en', 'fr'])).toEqual({
      confidentiality: 'anonymous',
      languages: ['fr'],
      population: null,
      delegates: null,
      closesAt: null,
    });
  });
});
