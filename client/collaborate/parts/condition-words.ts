import { localeOf } from '../../../survey-definitions/reference/moment-words.ts';
import { rulesOf } from '../../../survey-definitions/kinds/kinds.ts';
import { scaleNameOf } from '../../../survey-definitions/kinds/on-scale.ts';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import { OTHER } from '../../../survey-definitions/language/answer.ts';
import { operandOf } from '../../../survey-definitions/answering/path.ts';
import { holds, referencesOf, type Condition } from '../../../survey-definitions/language/condition.ts';
import { foldCondition } from '../../../survey-definitions/language/fold-condition.ts';
import { repeatedName } from '../../../survey-definitions/language/repeat.ts';
import type { Question, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { piped, optionLabel, otherLabel, scaleLabel, textsOf } from '../../respond/questions/item-texts.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * On which earlier answers a question depends, in words; null: on none; false: for this occasion it is asked of nobody. What the
 * occasion decides is decided.
 */
export function conditionWords(workspace: Workspace, question: Question): string | null | false {
  const { questionnaire } = workspace.form.model;
  const nothing = (): Answer | undefined => undefined;
  const valueOf = (reference: string) => operandOf(reference, question.repeat, questionnaire.peek(), nothing);
  const left = foldCondition({ all: question.conditions }, (leaf) => {
    const [reference = ''] = referencesOf(leaf);
    return reference.startsWith('occasion.') || reference === 'repeat.key' ? holds(leaf, valueOf) : undefined;
  });
  if (typeof left === 'boolean') return left && null;
  return workspace.w('print-depends', { condition: wordsOf(workspace, question, left, true) });
}

function wordsOf(workspace: Workspace, question: Question, condition: Condition, isOutermost = false): string {
  const { w } = workspace;
  const join = (parts: readonly Condition[], word: 'condition-and' | 'condition-or'): string => {
    const words = parts.map((part) => wordsOf(workspace, question, part)).join(w(word));
    return isOutermost ? words : `(${words})`;
  };
  if ('all' in condition) return join(condition.all, 'condition-and');
  if ('any' in condition) return join(condition.any, 'condition-or');
  if ('not' in condition) return w('condition-not', { condition: wordsOf(workspace, question, condition.not) });
  return comparisonWords(workspace, question, condition);
}

type Comparison = Exclude<Condition, { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }>;

function comparisonWords(workspace: Workspace, question: Question, condition: Comparison): string {
  const { form, w } = workspace;
  const [reference = ''] = referencesOf(condition);
  const earlier = variableOf(workspace, question, reference);
  if (earlier === undefined) return reference;
  const asked = piped(form, textsOf(form, earlier).short ?? textsOf(form, earlier).label, earlier.repeat);
  const places = { question: asked };
  const oneOf = (values: readonly (string | number)[]): string =>
    w('condition-is', { ...places, answers: listed(workspace, earlier, values) });
  if ('answered' in condition) return w('condition-answered', places);
  if ('is' in condition) return oneOf([condition.is[1]]);
  if ('isOneOf' in condition) return oneOf(condition.isOneOf[1]);
  if ('includes' in condition)
    return w('condition-includes', { ...places, answers: listed(workspace, earlier, [condition.includes[1]]) });
  const isLeast = 'atLeast' in condition;
  const limit = isLeast ? condition.atLeast[1] : condition.atMost[1];
  const codes = codesOf(workspace, earlier);
  if (codes !== undefined) return oneOf(codes.filter((code) => (isLeast ? code >= limit : code <= limit)));
  if (rulesOf(earlier).gives === 'codes') {
    return w(isLeast ? 'condition-count-least' : 'condition-count-most', { ...places, count: limit });
  }
  return w(isLeast ? 'condition-least' : 'condition-most', { ...places, value: limit });
}

/** An item of the same repeated block comes before one of that name elsewhere. */
function variableOf({ form }: Workspace, { repeat }: Question, reference: string): Variable | undefined {
  const { variables } = form.model.questionnaire.peek();
  const inBlock = repeat && variables.get(repeatedName(repeat.block, repeat.key, reference));
  return inBlock ?? variables.get(reference);
}

/** The codes of a rating, best first. */
function codesOf({ data }: Workspace, { item }: Variable): readonly number[] | undefined {
  const scale = scaleNameOf(item);
  return scale === undefined ? undefined : data.definition.scales[scale]?.codes;
}

/** “A”, “B” or “C”, as they stand at the question. */
function listed({ form, w, data }: Workspace, earlier: Variable, values: readonly (string | number)[]): string {
  const scale = scaleNameOf(earlier.item);
  const labels = values.map((value) => {
    if (scale !== undefined) return scaleLabel(form, scale, Number(value));
    return value === OTHER ? otherLabel(form, earlier) : optionLabel(form, earlier, String(value));
  });
  const format = new Intl.ListFormat(localeOf(data.language), { type: 'disjunction' });
  return format.format(labels.map((label) => w('condition-quoted', { label })));
}
