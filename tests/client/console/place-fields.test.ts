import { describe, expect, it } from 'vitest';
import { placeFields, typedPlace } from '../../../client/console/surveys/form/place-fields.ts';
import type { Place } from '../../../survey-definitions/reference/places.ts';
import { typePlace } from './type-place.ts';

const shown = (place: Place, ...typed: readonly string[]) => {
  const fields = placeFields(place);
  typePlace({ place: fields }, ...typed);
  return { fields: fields.map(({ value }) => value), sent: typedPlace(fields) };
};

describe('the place of a session or an activity', () => {
  it.each<[Place, readonly string[], readonly string[], Place]>([
    ['Brussels', [], ['Brussels', 'Bruxelles'], { en: 'Brussels', fr: 'Bruxelles' }],
    ['', [], ['', ''], ''],
    ['', ['Brussels'], ['Brussels', 'Bruxelles'], { en: 'Brussels', fr: 'Bruxelles' }],
    ['Brussels', ['Lisbon'], ['Lisbon', ''], 'Lisbon'],
    ['Brussels', ['Lisbon', 'Lisbonne'], ['Lisbon', 'Lisbonne'], { en: 'Lisbon', fr: 'Lisbonne' }],
    ['', ['', 'Tachkent'], ['', 'Tachkent'], 'Tachkent'],
    ['Astana', [], ['Astana', 'Astana'], 'Astana'],
    [{ en: 'Lisbon', fr: 'Lisbonne' }, [], ['Lisbon', 'Lisbonne'], { en: 'Lisbon', fr: 'Lisbonne' }],
  ])('known as %j, typed %j: shows %j and sends %j', (place, typed, fields, sent) => {
    expect(shown(place, ...typed)).toEqual({ fields, sent });
  });
});
