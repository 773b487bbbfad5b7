import { describe, expect, it } from 'vitest';
import { createActivityForm } from '../../../client/console/surveys/form/activity-form-model.ts';
import { typePlace } from './type-place.ts';

const today = new Date('2026-11-22T10:00:00Z');

function astana() {
  const form = createActivityForm(today);
  form['title.en'].value = 'National workshop on strategic planning';
  typePlace(form, 'Astana');
  return form;
}

describe('the form of an activity', () => {
  it('keeps what is not known apart from no and from zero', () => {
    const { record, problems } = astana();
    expect(problems()).toEqual([]);
    expect(record.value).toMatchObject({
      title: { en: 'National workshop on strategic planning' },
      alignedWithPlan: null,
      host: null,
      experts: null,
      participants: null,
      outputDelivered: null,
      partners: [],
    });
  });

  it('reads counts, partners by line, and answers', () => {
    const form = astana();
    form.partners.value = 'OSCE\n\n World Bank ';
    form.experts.value = '3';
    form.accreditedExperts.value = '0';
    form.alignedWithPlan.value = 'no';
    form.outputDelivered.value = 'partly';
    expect(form.record.value).toMatchObject({
      partners: ['OSCE', 'World Bank'],
      experts: 3,
      accreditedExperts: 0,
      alignedWithPlan: false,
      outputDelivered: 'partly',
    });
  });

  it('names what is missing or cannot be', () => {
    const form = createActivityForm(today);
    form.experts.value = '2';
    form.accreditedExperts.value = '3';
    form.participants.value = 'many';
    form.endsOn.value = '2026-01-01';
    expect(form.problems().map(({ path, code }) => `${path} ${code}`)).toEqual([
      'record.title required',
      'record.place required',
      'record.endsOn ends-before-start',
      'record.participants not-a-count',
      'record.accreditedExperts more-than-experts',
    ]);
  });

  it('goes on with a draft exactly as it was', () => {
    const { record } = astana();
    expect(createActivityForm(today, record.value).record.value).toEqual(record.value);
  });
});
