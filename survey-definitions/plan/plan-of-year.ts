import { monthsOfReportingYear } from '../figures/reporting-year.ts';
import type { Plan } from './plan.ts';

/**
 * The plan whose scorecard that of a reporting year is: the one in force at the year's end, of two the later one. Of a year that no plan
 * covers it is the last that had begun, else the first of all. Expects the earliest plan first.
 */
export function planOfYear(plans: readonly Plan[], year: number): Plan {
  const found =
    plans.findLast((plan) => covers(plan, year)) ??
    plans.findLast(
      ({ validity, reportingYearFrom }) => validity.from <= monthsOfReportingYear(year, reportingYearFrom).to,
    ) ??
    plans[0];
  if (found === undefined) throw new Error('no plan is published');
  return found;
}

/** Whether a plan is in force at the end of a reporting year, as it counts them. */
export const covers = ({ validity, reportingYearFrom }: Plan, year: number): boolean => {
  const { to } = monthsOfReportingYear(year, reportingYearFrom);
  return validity.from <= to && to <= validity.to;
};

/** The plans that a year can be shown by: where two overlap, both. */
export function plansOfYear(plans: readonly Plan[], year: number): readonly Plan[] {
  const inForce = planOfYear(plans, year);
  return plans.filter((plan) => plan === inForce || overlaps(plan, year));
}

const overlaps = ({ validity, reportingYearFrom }: Plan, year: number): boolean => {
  const { from, to } = monthsOfReportingYear(year, reportingYearFrom);
  return validity.from <= to && from <= validity.to;
};
