import * as fc from 'fast-check';
import { listsRegister } from '../../../../survey-definitions/kinds/single-choice.ts';
import { inFiles, rulesOf } from '../../../../survey-definitions/kinds/kinds.ts';
import type { Respondent } from '../../../../survey-definitions/kinds/respondent.ts';
import { OTHER, type Answer, type Answers } from '../../../../survey-definitions/language/answer.ts';
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
  if ('scale' in item) {
    return fc.constantFrom<Answer>(...(definition.scales[item.scale]?.codes ?? []), ...missing);
  }
  if (listsRegister(item)) return fc.constantFrom('FR', 'DE', 'KE', 'JP');
  const { gives } = rulesOf(variable);
  const { columns, values, sample } = inFiles(variable);
  if (gives === 'code') {
    const codes = columns(variable).flatMap((column) => values(variable, column, definition).map(({ code }) => code));
    return fc.constantFrom<Answer>(...codes.filter((code) => code !== OTHER), ...missing);
  }
  if (gives === 'codes') {
    const codes = columns(variable).flatMap(({ code }) => code ?? []);
    return fc.constantFrom<Answer>(...codes.filter((code) => code !== OTHER).map((code) => [code]));
  }
  if (gives === 'words') return fc.constantFrom('=1+1', 'très bien');
  return fc.constant(sample(variable, definition, steady) ?? 0);
}

/** The least and first of everything. */
const steady: Respondent = {
  satisfaction: 0,
  next: () => 0,
  below: () => 0,
  chance: () => false,
  normal: () => 0,
  remark: (item) => item,
};
