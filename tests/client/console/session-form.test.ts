import { describe, expect, it } from 'vitest';
import { createSessionForm } from '../../../client/console/surveys/form/session-form-model.ts';
import { nextSessionNumbers } from '../../../client/console/surveys/form/session-numbers.ts';
import { workingWeek } from '../../../client/console/surveys/form/working-week.ts';
import { sessionRecord, survey } from './surveys-of-test.ts';
import { typePlace } from './type-place.ts';

const sunday = new Date('2026-11-22T10:00:00Z');

describe('the numbers of the next session', () => {
  it.each([
    ['243/244', '245/246'],
    ['72', '73'],
    ['99/100', '101/102'],
    ['special', undefined],
  ])('after %s comes %s', (numbers, next) => expect(nextSessionNumbers(numbers)).toBe(next));
});

describe('the working week', () => {
  it.each([
    ['2026-11-22', '2026-11-23', '2026-11-27'],
    ['2026-11-25', '2026-11-23', '2026-11-27'],
    ['2026-11-27', '2026-11-23', '2026-11-27'],
    ['2026-11-28', '2026-11-30', '2026-12-04'],
  ])('of %s is %s to %s', (today, startsOn, endsOn) => {
    expect(workingWeek(new Date(`${today}T12:00:00Z`))).toEqual({ startsOn, endsOn });
  });
});

describe('the form of a session', () => {
  it('is filled in from the last session of the committee', () => {
    const form = createSessionForm(['PTC'], [survey], sunday);
    expect(form.record.value).toMatchObject({
      committee: 'PTC',
      numbers: '245/246',
      startsOn: '2026-11-23',
      endsOn: '2026-11-27',
      place: { en: 'Brussels', fr: 'Bruxelles' },
      format: 'hybrid',
    });
    expect(form.problems()).toEqual([]);
  });

  it('follows the committee with its suggestion, but keeps what was typed', () => {
    const hsc = { ...survey, id: 's2', record: { ...sessionRecord, committee: 'HSC' as const, numbers: '76' } };
    const form = createSessionForm(['PTC', 'HSC'], [survey, hsc], sunday);
    form.committee.value = 'HSC';
    expect(form.numbers.value).toBe('77');
    form.numbers.value = '78 bis';
    form.committee.value = 'PTC';
    expect(form.numbers.value).toBe('78 bis');
  });

  it('names every empty or impossible field by its place in the document', () => {
    const form = createSessionForm(['PTC'], [], sunday);
    form.endsOn.value = '2026-11-20';
    typePlace(form, ' ', ' ');
    form.languages.value = [];
    expect(form.problems().map(({ path, code }) => `${path} ${code}`)).toEqual([
      'record.numbers required',
      'record.place required',
      'record.languages required',
      'record.endsOn ends-before-start',
    ]);
  });

  it('needs no place online', () => {
    const form = createSessionForm(['PTC'], [survey], sunday);
    typePlace(form, '', '');
    form.format.value = 'online';
    expect(form.problems()).toEqual([]);
  });

  it('asks for both languages of the agenda to go together', () => {
    const form = createSessionForm(['PTC'], [survey], sunday);
    form.agenda.en.value = '1. One\n2. Two';
    form.agenda.fr.value = '1. Un';
    expect(form.agendaCounts.value).toEqual({ en: 2, fr: 1 });
    expect(form.problems()).toEqual([{ path: 'record.agendaItems', code: 'agenda-uneven' }]);
  });
});
