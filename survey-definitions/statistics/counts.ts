/** The part of a rating scale that statistics need. `codes` are whole numbers and serve as the scores of the mean. */
export type SatisfactionScale = {
  readonly id: string;
  readonly codes: readonly number[];
  /** Codes that count as satisfied (top 2 of 5) and as dissatisfied (bottom 2 of 5); both are parts of `codes`. */
  readonly satisfied: readonly number[];
  readonly dissatisfied: readonly number[];
};

/**
 * Why a form has no answer on the scale. `notAsked`: the item was off this respondent's path; `skipped`: shown and
 * left blank; the other three are answers that lie beside the scale.
 */
export type MissingReason = 'notAsked' | 'skipped' | 'notApplicable' | 'noOpinion' | 'withheld';

/** How many forms gave each code of the scale, and how many gave none for each reason. Absent means 0. */
export type ScaleCounts = {
  readonly codes: Readonly<Record<number, number>>;
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
};

/** Proportions are 0..1. What needs a valid answer is undefined without one; `sd` needs two. */
export type Satisfaction = {
  readonly satisfied: number;
  readonly dissatisfied: number;
  readonly valid: number;
  readonly rate: number | undefined;
  readonly dissatisfiedRate: number | undefined;
  readonly netSatisfaction: number | undefined;
  readonly mean: number | undefined;
  readonly sd: number | undefined;
};

/**
 * Measures of one item (methodology.md section 2). With n answers on the scale and c_k answers of code k:
 * rate = satisfied / n, dissatisfied rate alike, net satisfaction = rate - dissatisfied rate (-1..1),
 * mean = sum(k c_k) / n in units of the codes, sd with n - 1. Missing answers are in no denominator.
 *
 * @throws RangeError if a code with answers is not on the scale: dropping answers in silence would move the rate.
 */
export function satisfactionOf(counts: ScaleCounts, scale: SatisfactionScale): Satisfaction {
  refuseForeignCodes(counts, scale);
  const valid = countOf(counts, scale.codes);
  const satisfied = countOf(counts, scale.satisfied);
  const dissatisfied = countOf(counts, scale.dissatisfied);
  const mean = valid === 0 ? undefined : sumOver(counts, scale.codes, (code) => code) / valid;
  return {
    satisfied,
    dissatisfied,
    valid,
    rate: valid === 0 ? undefined : satisfied / valid,
    dissatisfiedRate: valid === 0 ? undefined : dissatisfied / valid,
    netSatisfaction: valid === 0 ? undefined : (satisfied - dissatisfied) / valid,
    mean,
    sd:
      mean === undefined || valid < 2
        ? undefined
        : Math.sqrt(sumOver(counts, scale.codes, (code) => (code - mean) ** 2) / (valid - 1)),
  };
}

function refuseForeignCodes(counts: ScaleCounts, scale: SatisfactionScale): void {
  for (const [code, count] of Object.entries(counts.codes)) {
    if (count !== 0 && !scale.codes.includes(Number(code))) {
      throw new RangeError(`code ${code} is not on the scale ${scale.id}`);
    }
  }
}

function countOf(counts: ScaleCounts, codes: readonly number[]): number {
  return codes.reduce((sum, code) => sum + (counts.codes[code] ?? 0), 0);
}

function sumOver(counts: ScaleCounts, codes: readonly number[], score: (code: number) => number): number {
  return codes.reduce((sum, code) => sum + score(code) * (counts.codes[code] ?? 0), 0);
}
