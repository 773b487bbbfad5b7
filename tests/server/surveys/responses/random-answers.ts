import * as fc from 'fast-check';
import type { Answer, Answers } from '../../../../survey-definitions/language/answer.ts';
import { pathOf } from '../../../../survey-definitions/answering/path.ts';
import type { Definition } from '../../../../survey-definitions/questionnaire/definition.ts';
import type { Questionnaire, Variable } from '../../../../survey-definitions/questionnaire/questionnaire.ts';

/** Acceptable answers of a respondent: what is required is there, anything else by chance, off the path included. */
export function randomAnswers(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  const variables = [...questionnaire.variables.values()];
  const answers = fc.record(
    Object.fromEntries(variables.map((variable) => [variable.name, answerTo(variable, questionnaire.definition)])),
    { requiredKeys: variables.filter((variable) => variable.item.required).map((variable) => variable.name) },
  );
  // One filtering pass: whatever the path leaves out is not sent, as the form does it.
  return answers.map((all) => {
    const onPath = pathOf(questionnaire, all).variables;
    return Object.fromEntries(Object.entries(all).filter(([name]) => onPath.has(name)));
  });
}

function answerTo(variable: Variable, definition: Definition): fc.Arbitrary<Answer> {
  const { item } = variable;
  if (variable.part === 'other') return fc.constantFrom('words', 'more words');
  const missing = ('missing' in item ? (item.missing ?? []) : []).map((reason) => ({ missing: reason }));
  switch (item.kind) {
    case 'rating':
    case 'grid':
      return fc.constantFrom<Answer>(...(definition.scales[item.scale]?.codes ?? []), ...missing);
    case 'single':
      return 'register' in item.options
        ? fc.constantFrom('FR', 'DE', 'KE', 'JP')
        : fc.constantFrom<Answer>(...item.options.map((option) => option.code), ...missing);
    case 'multiple':
      return fc.constantFrom<Answer>(...item.options.map((option) => [option.code]));
    case 'number':
      return fc.constant(item.minimum ?? 0);
    case 'date':
      return fc.constant(item.earliest ?? '2026-01-01');
    case 'short-text':
    case 'long-text':
      return fc.constantFrom('=1+1', 'très bien');
    default:
      return item satisfies never;
  }
}
