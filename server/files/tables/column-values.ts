import type { Question, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { OTHER } from '../../../survey-definitions/language/answer.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Column } from '../../../survey-definitions/kinds/kind.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import { codebookTexts } from './codebook-texts.ts';

/** What may stand in a column: a code with its label, a missing reason, or, without a code, anything of that type. */
export type ColumnValue = {
  readonly type: 'code' | 'number' | 'text' | 'date' | 'missing';
  readonly code: string | number;
  readonly label: (texts: Texts, language: string) => string;
  readonly satisfied?: boolean;
};

/** Every value of a column of the wide CSV, in the order of the questionnaire, the missing reasons last. */
export function columnValues(
  definition: Definition,
  { conditions }: Pick<Question, 'conditions'>,
  variable: Variable,
  column: Column,
): readonly ColumnValue[] {
  return [...validValues(definition, variable, column), ...missingValues(variable, conditions.length > 0)];
}

function validValues(definition: Definition, variable: Variable, column: Column): readonly ColumnValue[] {
  const { item } = variable;
  if (variable.part === 'other') {
    return [{ type: 'text', code: '', label: (_texts, language) => codebookTexts(language).otherText }];
  }
  switch (item.kind) {
    case 'rating':
    case 'grid': {
      const scale = definition.scales[item.scale];
      return (scale?.codes ?? []).map((code) => ({
        type: 'code',
        code,
        label: (texts) => texts.scales[item.scale]?.[String(code)] ?? '',
        satisfied: scale?.satisfied.includes(code) === true,
      }));
    }
    case 'single':
      if ('register' in item.options) {
        return [{ type: 'text', code: '', label: (_texts, language) => codebookTexts(language).member }];
      }
      return [...item.options.map((option) => option.code), ...(item.other ? [OTHER] : [])].map((code) => ({
        type: 'code',
        code,
        label: (texts) => optionLabel(texts, item.name, code),
      }));
    case 'multiple':
      return [
        { type: 'code', code: 1, label: (texts) => optionLabel(texts, item.name, column.code ?? '') },
        { type: 'code', code: 0, label: (_texts, language) => codebookTexts(language).notChosen },
      ];
    case 'number':
      return [{ type: 'number', code: '', label: (texts) => texts.items[item.name]?.unit ?? '' }];
    case 'date':
      return [{ type: 'date', code: '', label: () => 'YYYY-MM-DD' }];
    case 'short-text':
    case 'long-text':
      return [{ type: 'text', code: '', label: () => '' }];
  }
}

const optionLabel = (texts: Texts, item: string, code: string): string =>
  (code === OTHER ? texts.items[item]?.other : undefined) ?? texts.items[item]?.options?.[code] ?? '';

function missingValues({ item, part }: Variable, isConditional: boolean): readonly ColumnValue[] {
  const reasons = [
    ...(part === 'other' || isConditional ? (['notAsked'] as const) : []),
    ...(item.required ? [] : (['skipped'] as const)),
    ...('missing' in item && part !== 'other' ? (item.missing ?? []) : []),
  ];
  return reasons.map((code) => ({
    type: 'missing',
    code,
    label: (_texts, language) => codebookTexts(language).missing[code],
  }));
}
