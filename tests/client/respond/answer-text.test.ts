import { expect, it } from 'vitest';
import { answerText } from '../../../client/respond/page/answer-list.tsx';
import { testBrowser } from './example-form.ts';

it.each([
  ['en', 'English; French'],
  ['fr', 'Anglais\u202f; Français'],
])('in %s the answers to one question are told one after the other: ‘%s’', (language, words) => {
  const { form } = testBrowser().open(language);
  const heard = form.model.questionnaire.value.variables.get('heard');
  expect(heard && answerText(form, heard, ['en', 'fr'])).toBe(words);
});
