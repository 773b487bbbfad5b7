import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { testBrowser } from './example-form.ts';

const openForm = () => testBrowser().open().form.model;

describe('the form', () => {
  it('asks for reasons as soon as the session is rated badly, and no longer when it is not', () => {
    const form = openForm();
    const asked = () => form.outline.value.variables.has('reason');
    expect(asked()).toBe(false);
    form.answer('overall', 2);
    expect(asked()).toBe(true);
    form.answer('overall', 4);
    expect(asked()).toBe(false);
  });

  it('keeps what fell off the path, in case the respondent returns, and does not send it', () => {
    const form = openForm();
    form.answer('overall', 1);
    form.answer('reason', 'The documents came late');
    form.answer('overall', 5);
    expect(form.submission()).toEqual({ ok: true, answers: { overall: 5 } });
    form.answer('overall', 1);
    expect(form.answers.value['reason']).toBe('The documents came late');
  });

  it('tells nobody but its own question about an answer, unless the path changes', () => {
    const form = openForm();
    const runs = { own: 0, other: 0, outline: 0 };
    effect(() => {
      void form.cell('overall').answer.value;
      runs.own += 1;
    });
    effect(() => {
      void form.cell('agenda_a1').answer.value;
      runs.other += 1;
    });
    effect(() => {
      void form.outline.value;
      runs.outline += 1;
    });
    form.answer('overall', 5);
    form.answer('overall', 4);
    expect(runs).toEqual({ own: 3, other: 1, outline: 1 });
    form.answer('overall', 1);
    expect(runs).toEqual({ own: 4, other: 1, outline: 2 });
  });

  it('counts the rows of a grid one by one', () => {
    const form = openForm();
    const session = () => form.progress.value.find(({ name }) => name === 'session');
    expect(session()).toMatchObject({ answered: 0, asked: 3, state: 'empty' });
    form.answer('agenda_a1', 5);
    expect(session()).toMatchObject({ answered: 1, state: 'in-progress' });
    form.answer('agenda_a2', { missing: 'noOpinion' });
    expect(session()).toMatchObject({ answered: 2 });
  });

  it('shows a required answer that is missing, until it is given', () => {
    const form = openForm();
    expect(form.submission()).toEqual({ ok: false, problems: [{ variable: 'overall', code: 'required' }] });
    expect(form.problems.value).toEqual([{ variable: 'overall', code: 'required' }]);
    form.answer('overall', 3);
    expect(form.problems.value).toEqual([]);
  });

  it('lays itself out again when a personal code says the delegation', () => {
    const form = openForm();
    form.answer('overall', 5);
    form.delegation.value = { code: 'C', delegation: 'FR' };
    expect(form.questionnaire.value.occasion.facts['delegationKnown']).toBe('yes');
    expect(form.answers.value).toEqual({ overall: 5 });
  });
});
