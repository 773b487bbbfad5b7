import { expect, it } from 'vitest';
import { chosenAfter } from '../../../client/respond/questions/chosen-after.ts';

const item = { options: [{ code: 'en' }, { code: 'fr' }, { code: 'none', exclusive: true }] };

it.each([
  { chosen: [], code: 'fr', isChosen: true, after: ['fr'] },
  { chosen: ['fr'], code: 'en', isChosen: true, after: ['en', 'fr'] },
  { chosen: ['en', 'fr'], code: 'none', isChosen: true, after: ['none'] },
  { chosen: ['none'], code: 'fr', isChosen: true, after: ['fr'] },
  { chosen: ['fr', 'other'], code: 'en', isChosen: true, after: ['en', 'fr', 'other'] },
  { chosen: ['en', 'fr'], code: 'en', isChosen: false, after: ['fr'] },
  { chosen: ['en'], code: 'en', isChosen: false, after: undefined },
])('of $chosen, $code $isChosen leaves $after', ({ chosen, code, isChosen, after }) => {
  expect(chosenAfter(item, chosen, code, isChosen)).toEqual(after);
});
