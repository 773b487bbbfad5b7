/**
 * A cell of a survey's tally: how many forms of a delegation gave a variable this code. `delegation` is a Member's id,
 * 'observer', or '' where the survey is anonymous. `code` is a code of the scale or list, a missing reason, or, of a
 * multiple choice, `answered` once for each form that chose anything.
 */
export type TallyRow = {
  readonly delegation: string;
  readonly variable: string;
  readonly code: string;
  readonly count: number;
};

/** What one delegation's forms said to one variable: code to count. */
export type CodeCounts = ReadonlyMap<string, number>;

/** One variable: delegation to its counts. */
export type VariableTally = ReadonlyMap<string, CodeCounts>;

/** Observers (international organizations, private sector) are tabulated apart from Members. */
export const OBSERVER = 'observer';

/** Of a multiple choice: the denominator of its shares. */
export const ANSWERED = 'answered';

/** Why a form has no value, as the tally and the exports name it. */
export const missingReasons = ['notAsked', 'skipped', 'notApplicable', 'noOpinion'] as const;

export type MissingCounts = Readonly<Record<(typeof missingReasons)[number], number>>;

export const isMissingReason = (code: string): code is keyof MissingCounts =>
  (missingReasons as readonly string[]).includes(code);

/** Sorts the rows by variable and delegation. Rows of the same cell are added up: a tally may be kept in shards. */
export function tallyByVariable(rows: readonly TallyRow[]): ReadonlyMap<string, VariableTally> {
  const variables = new Map<string, Map<string, Map<string, number>>>();
  for (const { variable, delegation, code, count } of rows) {
    const delegations = variables.get(variable) ?? new Map<string, Map<string, number>>();
    const codes = delegations.get(delegation) ?? new Map<string, number>();
    codes.set(code, (codes.get(code) ?? 0) + count);
    delegations.set(delegation, codes);
    variables.set(variable, delegations);
  }
  return variables;
}

export const membersOf = (tally: VariableTally): VariableTally =>
  new Map([...tally].filter(([delegation]) => delegation !== OBSERVER));

export const observersOf = (tally: VariableTally): VariableTally =>
  new Map([...tally].filter(([delegation]) => delegation === OBSERVER));

/** The Member of a row; in a pooled year each is a Member at one session or activity, `<survey> <member>`. */
export const memberOf = (delegation: string): string => delegation.slice(delegation.indexOf(' ') + 1);

/** Counts over all delegations, without the missing reasons. */
export function validCounts(tally: VariableTally): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const codes of tally.values()) {
    for (const [code, count] of codes) {
      if (count > 0 && !isMissingReason(code)) sums.set(code, (sums.get(code) ?? 0) + count);
    }
  }
  return Object.fromEntries(sums);
}

/** Delegations with a valid answer. */
export const delegationsAnswering = (tally: VariableTally): number =>
  [...tally.values()].filter((codes) => [...codes].some(([code, count]) => count > 0 && !isMissingReason(code))).length;

export function missingCounts(tally: VariableTally): MissingCounts {
  const of = (reason: string): number => [...tally.values()].reduce((sum, codes) => sum + (codes.get(reason) ?? 0), 0);
  return {
    notAsked: of('notAsked'),
    skipped: of('skipped'),
    notApplicable: of('notApplicable'),
    noOpinion: of('noOpinion'),
  };
}

/** Forms with a valid answer: for a multiple choice those counted as `answered`. */
export function formsAnswering(counts: Readonly<Record<string, number>>): number {
  return counts[ANSWERED] ?? Object.values(counts).reduce((sum, count) => sum + count, 0);
}
