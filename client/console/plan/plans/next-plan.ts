import type { Plan, PlanRow } from '../../../../survey-definitions/plan/plan.ts';
import type { OfficialLanguage } from '../../../../survey-definitions/reference/language-entry.ts';

/** What the form says of a plan that begins as a copy of another. */
export type NextPlan = {
  readonly id: string;
  readonly title: Readonly<Record<OfficialLanguage, string>>;
  readonly validity: Plan['validity'];
  readonly reportingYearFrom: number;
  /** Ids of rows of the plan before that run on; the others are dropped. */
  readonly rows: readonly string[];
};

/** The document: every row that runs on continues its own, and what only dropped rows need is left out. */
export function nextPlan(before: Plan, { id, title, validity, reportingYearFrom, rows: kept }: NextPlan): Plan {
  const rows = before.rows.filter((row) => kept.includes(row.id)).map(continued);
  const measuring = new Set(rows.flatMap(({ measuredBy }) => measuredBy));
  const { isSynthetic: _ofBefore, ...copied } = before;
  return {
    ...copied,
    id,
    version: 1,
    title,
    validity,
    reportingYearFrom,
    follows: before.id,
    series: before.series.filter((series) => measuring.has(series.id)),
    rows,
  };
}

const continued = (row: PlanRow): PlanRow => ({ ...row, succession: { kind: 'continues', row: row.id } });

/** A plan as its Secretariat reads and edits it. */
export const planText = (plan: object): string => `${JSON.stringify(plan, null, 2)}\n`;
