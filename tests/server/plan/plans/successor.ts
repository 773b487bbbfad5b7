import type { Plan, PlanRow } from '../../../../survey-definitions/plan/plan.ts';

/** A plan that follows another: every row runs on but the funds, which it drops. Its years begin in July. */
export const successorOf = (before: Plan): Plan => ({
  ...before,
  id: '2025-2028',
  version: 1,
  title: { en: 'Next plan', fr: 'Plan suivant' },
  validity: { from: '2025-07', to: '2028-06' },
  reportingYearFrom: 7,
  follows: before.id,
  series: before.series.filter(({ id }) => id !== 'SP3.funds'),
  rows: before.rows.filter(({ id }) => id !== 'SP3.funds').map(continued),
});

const continued = (row: PlanRow): PlanRow => ({ ...row, succession: { kind: 'continues', row: row.id } });
