import { isMissing, OTHER } from '../language/answer.ts';
import type { Finding } from '../language/answer-problem.ts';
import { problemAt, type ProblemPath } from '../language/definition-problem.ts';
import type { FactBase, Option } from '../language/item.ts';
import type { Problem } from '../language/problem.ts';
import { codesOf, optionLabel, optionProblems, textsOfOptions, variablesOfChoice } from './choice.ts';
import type { Column, KindAtDesk, KindOnForm } from './kind.ts';

export type MultipleChoiceItem = FactBase & {
  readonly kind: 'multiple';
  readonly options: readonly Option[];
  readonly other?: boolean;
  readonly atMost?: number;
};

export const multipleChoice: KindOnForm<MultipleChoiceItem> = {
  gives: 'codes',

  fromFields: (_variable, values) => {
    const chosen = values.filter((value) => value !== '');
    return chosen.length === 0 ? undefined : chosen;
  },

  check: ({ item }, answer) => {
    if (!Array.isArray(answer) || answer.length === 0) return { code: 'not-an-option' };
    const codes = new Set<unknown>(codesOf(item));
    if (answer.length > codes.size) return { code: 'repeated-option' };
    if (!answer.every((code) => codes.has(code))) return { code: 'not-an-option' };
    return combination(item, new Set<unknown>(answer), answer.length);
  },

  variables: variablesOfChoice,
};

export const multipleChoiceAtDesk = (): KindAtDesk<MultipleChoiceItem> => ({
  tallied: (answer) => (isMissing(answer) ? [answer.missing] : Array.isArray(answer) ? answer : []),

  columns: (variable) => codesOf(variable.item).map((code) => ({ name: columnName(variable.name, code), code })),

  cell: (column: Column, answer) => (Array.isArray(answer) ? Number(answer.includes(column.code)) : undefined),

  values: ({ item }, { code = '' }) => [
    { type: 'code', code: 1, label: (texts) => optionLabel(texts, item.name, code) },
    { type: 'code', code: 0, label: 'notChosen' },
  ],

  columnType: () => ({ type: 'integer' }),

  sample: ({ item }, _definition, { chance }) => {
    const exclusive = item.options.find((option) => option.exclusive);
    if (exclusive && chance(0.15)) return [exclusive.code];
    const chosen = item.options.filter((option) => !option.exclusive && chance(0.3)).map((option) => option.code);
    const withOther = item.other && chance(0.06) ? [...chosen, OTHER] : chosen;
    return withOther.length > 0 ? withOther.slice(0, item.atMost) : undefined;
  },

  texts: textsOfOptions,

  problems: (item, path) => [...optionProblems(item, path), ...limitProblems(item, path)],

  operand: (item) => ({ type: 'codes', offered: codesOf(item) }),
});

/** `<item>_other` is the variable of the words beside 'other'; that 'other' was chosen needs a column of another name. */
const columnName = (variable: string, code: string): string =>
  code === OTHER ? `${variable}_${OTHER}_chosen` : `${variable}_${code}`;

function combination(item: MultipleChoiceItem, chosen: ReadonlySet<unknown>, count: number): Finding | undefined {
  if (chosen.size < count) return { code: 'repeated-option' };
  const exclusive = item.options.find((option) => option.exclusive && chosen.has(option.code));
  if (exclusive && count > 1) return { code: 'exclusive-option', details: { option: exclusive.code } };
  if (item.atMost !== undefined && count > item.atMost)
    return { code: 'too-many-options', details: { atMost: item.atMost } };
  return undefined;
}

/** A limit that limits nothing, or options of which only one can ever be chosen: a single choice is meant. */
function limitProblems(item: MultipleChoiceItem, path: ProblemPath): readonly Problem[] {
  const options = codesOf(item).length;
  if (options < 2) return [];
  if (item.atMost !== undefined && item.atMost >= options)
    return [problemAt([...path, 'atMost'], 'limit-without-effect', { options })];
  return item.options.every((option) => option.exclusive) && !item.other
    ? [problemAt([...path, 'options'], 'limit-without-effect', { options })]
    : [];
}
