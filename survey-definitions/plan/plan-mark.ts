import type { BothLanguages, Plan } from './plan.ts';

/** The published version of a plan that a scorecard arranges its figures by. */
export type PlanMark = {
  readonly id: string;
  readonly version: number;
  readonly title: BothLanguages;
  /** Made up, and said so. */
  readonly isSynthetic: boolean;
  /** The month in which its reporting year begins, 1 to 12. */
  readonly reportingYearFrom: number;
};

/** What a scorecard says of the plan that arranges its figures. */
export const markOf = ({ id, version, title, isSynthetic, reportingYearFrom }: Plan): PlanMark => ({
  id,
  version,
  title,
  isSynthetic: isSynthetic ?? false,
  reportingYearFrom,
});
