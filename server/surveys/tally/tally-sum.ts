import type { TalliedCode } from './tallied-codes.ts';

export type TallyRow = readonly [surveyId: string, delegation: string, variable: string, code: string, count: number];

/** Adds up what many responses tally, so that the database is asked once for each cell. */
export type TallySum = {
  readonly add: (surveyId: string, delegation: string, codes: readonly TalliedCode[]) => void;
  /** Takes away what a response had added that is replaced. */
  readonly subtract: (surveyId: string, delegation: string, codes: readonly TalliedCode[]) => void;
  /** In the order of the primary key: transactions that touch the same rows touch them in the same order. */
  readonly rows: () => readonly TallyRow[];
};

export function tallySum(): TallySum {
  const counts = new Map<string, number>();
  const count = (step: 1 | -1): TallySum['add'] => {
    return (surveyId, delegation, codes) => {
      for (const [variable, code] of codes) {
        const cell = [surveyId, delegation, variable, code].join(SEPARATOR);
        counts.set(cell, (counts.get(cell) ?? 0) + step);
      }
    };
  };
  return {
    add: count(1),
    subtract: count(-1),
    rows: () =>
      [...counts]
        .filter(([, number]) => number !== 0)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(rowOf),
  };
}

/** No id, variable or code holds a control character. */
const SEPARATOR = '\u0000';

function rowOf([cell, count]: readonly [string, number]): TallyRow {
  const [surveyId = '', delegation = '', variable = '', code = ''] = cell.split(SEPARATOR);
  return [surveyId, delegation, variable, code, count];
}
