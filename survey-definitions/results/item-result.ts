import { rulesOf, type KindName } from '../kinds/kinds.ts';
import { scaleNameOf } from '../kinds/on-scale.ts';
import type { Repeat } from '../language/repeat.ts';
import type { Questionnaire, Variable } from '../questionnaire/questionnaire.ts';
import type { SatisfactionScale } from '../statistics/counts.ts';
import { isUnanimous } from '../statistics/small-numbers.ts';
import { figureOf, type Figure } from './disclosed-figure.ts';
import { rateOf, scaleOfItem, type Counting } from './rate-of.ts';
import { scoreOf, unitShares } from './unit-answers.ts';
import type { Score, UnitShares } from './unit-answers.ts';
import { delegationsAnswering, formsAnswering, membersOf, missingCounts, observersOf, validCounts } from './tally.ts';
import type { MissingCounts, VariableTally } from './tally.ts';

/**
 * One variable of a survey's results. `counts` are answers of Members' delegates (or of anonymous delegates) by code; of
 * a multiple choice also `answered`, the forms that chose anything. Where `withheld` says so, nothing else is left:
 * counts and missing reasons are empty, for they would give away what the figure hides.
 */
export type ItemResult = {
  readonly variable: string;
  readonly item: string;
  readonly kind: KindName;
  readonly row?: string;
  readonly repeat?: Repeat;
  /** The name of the scale in the definition. */
  readonly scale?: string;
  readonly withheld: null | 'primary' | 'unanimous';
  readonly counts: Readonly<Record<string, number>>;
  /** null: nobody counts them (of numbers, which no tally holds). */
  readonly missing: Partial<MissingCounts> | null;
  /** Members (or delegates) with a valid answer, and the share of them that each code has; null in a snapshot of format 1. */
  readonly units: number | null;
  readonly shares: UnitShares | null;
  /** Of ratings and grid rows; null where the figure is not shown. */
  readonly score: Score | null;
  /** Of ratings and grid rows; null for the others. */
  readonly figure: Figure | null;
  /** Observers, tabulated apart; empty with `observersWithheld` where they were too few, or fewer than twice as many and all alike. */
  readonly observers: Readonly<Record<string, number>>;
  readonly observersWithheld: boolean;
  /** Of number items only. */
  readonly numbers?: NumberSummary;
};

/** Without the least and the greatest: each is the answer of one Member. */
export type NumberSummary = {
  /** Members, or delegates, with a number: they decide whether it is shown. */
  readonly units: number;
  /** Numbers given; more than `units` where several delegates of a Member answered. */
  readonly n: number;
  readonly mean: number;
};

export type ItemOptions = Counting & {
  /** Fewest units (Members, delegates, observers' forms) whose answers are shown. */
  readonly threshold: number;
  /** By variable; the tally does not hold numbers. */
  readonly numbers?: ReadonlyMap<string, NumberSummary>;
  /** Names of the variables that are asked for; absent: all. */
  readonly only?: ReadonlySet<string>;
};

/** Who answers is not a result but the unit of analysis. */
const unitItems: readonly string[] = ['capacity', 'delegation'];

/** The results of the variables with codes or numbers, in questionnaire order. Linear in variables and tally cells. */
export function itemResults(
  questionnaire: Questionnaire,
  tallies: ReadonlyMap<string, VariableTally>,
  options: ItemOptions,
): readonly ItemResult[] {
  return [...questionnaire.variables.values()]
    .filter(({ item }) => !unitItems.includes(item.name))
    .filter((variable) => hasResult[rulesOf(variable).gives] && (options.only?.has(variable.name) ?? true))
    .map((variable) => itemResult(questionnaire, variable, tallies.get(variable.name) ?? new Map(), options));
}

/** Words are listed as written, and of days there is nothing to say. */
const hasResult: Readonly<Record<ReturnType<typeof rulesOf>['gives'], boolean>> = {
  code: true,
  codes: true,
  number: true,
  day: false,
  words: false,
};

function itemResult(
  questionnaire: Questionnaire,
  variable: Variable,
  tally: VariableTally,
  options: ItemOptions,
): ItemResult {
  const { item } = variable;
  const scaleName = scaleNameOf(item);
  const members = membersOf(tally);
  const counts = validCounts(members);
  const units = unitsAnswering(members, options);
  const scale = scaleOfItem(questionnaire.definition, item);
  const figure = figureOfVariable(questionnaire, variable, tally, options);
  const withheld = withheldOf(figure, members, scale, { ...options, units });
  const numbers = options.numbers?.get(variable.name);
  return {
    variable: variable.name,
    item: item.name,
    kind: item.kind,
    ...(variable.row && { row: variable.row.code }),
    ...(variable.repeat && { repeat: variable.repeat }),
    ...(scaleName !== undefined && { scale: scaleName }),
    withheld,
    counts: withheld === null ? counts : {},
    missing: withheld !== null ? {} : rulesOf(variable).gives === 'number' ? null : missingCounts(members),
    units: withheld === null ? units : 0,
    shares: withheld === null ? unitShares(members, options.unit) : {},
    score: scale && withheld === null && figure?.shown ? scoreOf(members, scale, options.unit) : null,
    figure,
    ...observerCounts(observersOf(tally), options.threshold, scale),
    ...(numbers && numbers.units >= options.threshold && { numbers }),
  };
}

function figureOfVariable(
  questionnaire: Questionnaire,
  { item, isPicked }: Variable,
  tally: VariableTally,
  options: ItemOptions,
): Figure | null {
  const scale = scaleOfItem(questionnaire.definition, item);
  // Of how many Members a row that is picked was asked is not known: its interval is plain.
  const counting = isPicked === true ? { ...options, population: null } : options;
  return scale && figureOf(rateOf(tally, scale, counting), options.threshold);
}

/**
 * Without any answer there is nothing to withhold: who left it blank is counted and shown. Of few units a distribution says as
 * much as a rate: where nobody or everybody is dissatisfied, or all chose the same, it is not drawn.
 */
function withheldOf(
  figure: Figure | null,
  members: VariableTally,
  scale: SatisfactionScale | null,
  { units, threshold, unit, population }: ItemOptions & { readonly units: number },
): ItemResult['withheld'] {
  if (units === 0) return null;
  if (units < threshold) return 'primary';
  if (figure === null || scale === null) {
    const sides = Object.values(unitShares(members, unit)).map((share) => share * units);
    return isUnanimous(units, sides, threshold) ? 'unanimous' : null;
  }
  const dissatisfied = rateOf(members, { ...scale, satisfied: scale.dissatisfied }, { unit, population });
  const both = [figure, figureOf(dissatisfied, threshold)];
  return both.some((one) => !one.shown && one.because === 'unanimous') ? 'unanimous' : null;
}

const unitsAnswering = (members: VariableTally, { unit }: ItemOptions): number =>
  unit === 'delegate' ? formsAnswering(validCounts(members)) : delegationsAnswering(members);

function observerCounts(
  observers: VariableTally,
  threshold: number,
  scale: SatisfactionScale | null,
): Pick<ItemResult, 'observers' | 'observersWithheld'> {
  const counts = validCounts(observers);
  const forms = formsAnswering(counts);
  const satisfied = scale?.satisfied.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  const sides = satisfied === undefined ? [] : [satisfied, forms - satisfied];
  const observersWithheld = forms > 0 && (forms < threshold || isUnanimous(forms, sides, threshold));
  return { observers: observersWithheld ? {} : counts, observersWithheld };
}
