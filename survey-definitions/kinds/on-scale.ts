import { isMissing, type OfferedMissing } from '../language/answer.ts';
import type { ItemBase } from '../language/item.ts';
import type { Kind } from './kind.ts';
import { checkMissing, missingFromField } from './missing.ts';

type OnScale = ItemBase & { readonly scale: string; readonly missing?: readonly OfferedMissing[] };

/** One answer on a scale. A grid is rated row by row by the same rules. */
export const onScale: Kind<OnScale> = {
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

  tallied: (answer) => (isMissing(answer) ? [answer.missing] : [String(answer)]),

  columns: (variable) => [{ name: variable.name }],

  cell: (_column, answer) => (typeof answer === 'number' ? answer : undefined),
};
