import type { Interval } from './interval.ts';

/**
 * Final disposition of everybody in the frame, as counts (AAPOR Standard Definitions). Complete: every headline item
 * answered, no opinion included; partial: at least one.
 */
export type Dispositions = {
  readonly complete: number;
  readonly partial: number;
  readonly refusal: number;
  readonly nonContact: number;
  readonly other: number;
  /** Eligibility unknown; 0 in a census of Members, where then rr1 = rr3 = rr5 and rr2 = rr4 = rr6. */
  readonly unknown: number;
};

/** Proportions 0..1, undefined when the denominator is 0. Even numbers count partial forms as responses. */
export type ResponseRates = Readonly<Record<'rr1' | 'rr2' | 'rr3' | 'rr4' | 'rr5' | 'rr6', number | undefined>>;

/**
 * AAPOR response rates (methodology.md section 4): RR1 = I/(I+P+R+NC+O+U); RR3 with eU for U; RR5 without U;
 * RR2, RR4, RR6 the same with I+P above. `eligibleShare` is e, 0..1; 1, the most cautious, unless something is known.
 */
export function responseRates(dispositions: Dispositions, eligibleShare = 1): ResponseRates {
  const { complete, partial, refusal, nonContact, other, unknown } = dispositions;
  const answered = complete + partial;
  const known = answered + refusal + nonContact + other;
  return {
    rr1: share(complete, known + unknown),
    rr2: share(answered, known + unknown),
    rr3: share(complete, known + eligibleShare * unknown),
    rr4: share(answered, known + eligibleShare * unknown),
    rr5: share(complete, known),
    rr6: share(answered, known),
  };
}

/**
 * What the satisfied share of all N may be without any assumption on those who did not answer:
 * [s/N, (s + N - n)/N] (methodology.md section 4).
 *
 * @returns undefined when N = 0 or N < n, which cannot be right
 */
export function nonResponseBounds(satisfied: number, valid: number, population: number): Interval | undefined {
  if (population === 0 || population < valid) return undefined;
  return { lower: satisfied / population, upper: (satisfied + population - valid) / population };
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
