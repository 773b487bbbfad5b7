import { isMissing, type OfferedMissing } from '../language/answer.ts';
import type { ItemBase } from '../language/item.ts';
import { oneColumn, type FileRules, type FormRules } from './kind.ts';
import { checkMissing, missingFromField } from './missing.ts';

type OnScale = ItemBase & { readonly scale: string; readonly missing?: readonly OfferedMissing[] };

/** The name of the scale on which an item is answered; undefined: on none. */
export const scaleNameOf = ({ scale }: ItemBase & Partial<Pick<OnScale, 'scale'>>): string | undefined => scale;

/** One answer on a scale. A grid is rated row by row by the same rules. */
export const onScale: FormRules<OnScale> = {
  gives: 'code',

  fromFields: (_variable, [value]) => {
    if (value === undefined || value === '') return undefined;
    return missingFromField(value) ?? (/^\d{1,3}$/.test(value) ? Number(value) : value);
  },

  check: (variable, answer, definition) => {
    const missing = checkMissing(variable.item.missing, answer);
    if (missing) return missing[0];
    const codes = definition.scales[variable.item.scale]?.codes ?? [];
    return typeof answer === 'number' && codes.includes(answer) ? undefined : { code: 'not-on-scale' };
  },
};

export const onScaleInFiles = (): FileRules<OnScale> => ({
  tallied: (answer) => (isMissing(answer) ? [answer.missing] : [String(answer)]),

  columns: oneColumn,

  cell: (_column, answer) => (typeof answer === 'number' ? answer : undefined),

  values: ({ item }, _column, { scales }) => {
    const scale = scales[item.scale];
    return (scale?.codes ?? []).map((code) => ({
      type: 'code',
      code,
      label: (texts) => texts.scales[item.scale]?.[String(code)] ?? '',
      satisfied: scale?.satisfied.includes(code) === true,
    }));
  },

  columnType: () => ({ type: 'integer' }),

  /** Codes are best first: a mood of 0 gives 'satisfied' most often, each whole step of mood moves by one point. */
  sample: ({ item }, { scales }, { satisfaction, normal }) => {
    const codes = scales[item.scale]?.codes ?? [];
    const position = Math.round(1.1 - satisfaction + 0.85 * normal());
    return codes[Math.min(Math.max(position, 0), codes.length - 1)];
  },
});
