import { expect, it } from 'vitest';
import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import { nameSchema } from '../../../survey-definitions/authoring/name-schemas.ts';

it.each(Object.values(controlFields))('no question and no row of one can be called %s', (field) => {
  expect(field.split('_').every((part) => nameSchema.safeParse(part).success)).toBe(false);
});
