import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { exportedSurvey } from '../tables/exported-survey.ts';
import { problem } from '../../platform/http/problem.ts';
import { occasionDay, occasionLabel } from '../../surveys/fielding/occasion-label.ts';
import { planOfYear } from '../../../survey-definitions/plan/plan-of-year.ts';
import { askedScorecard } from '../../results/scorecard/asked-scorecard.ts';
import { readScorecardInputs } from '../../results/scorecard/scorecard-inputs.ts';
import { scorecardOf } from '../../results/scorecard/scorecard-of.ts';
import { findPlan } from '../../plan/plans/plan-store.ts';
import { findSnapshot } from '../../results/snapshots/snapshot-store.ts';
import { findSurvey } from '../../surveys/fielding/survey-store.ts';
import type { PackageContent } from './data-package.ts';
import { kpiResultsTable } from './kpi-results-table.ts';
import type { YearQuery } from './package-contract.ts';
import { surveyTables } from './package-survey-tables.ts';
import { surveysTable } from './surveys-table.ts';

/**
 * Everything up to the end of a year: all surveys that are closed and not withheld, and the scorecards of this year and of those before
 * it, since the trend and the baselines of this one come from there. The answers are those of today: where one was corrected after a
 * snapshot, `reproduce.py` names the figures that differ from it.
 */
export async function yearContent(
  dependencies: Dependencies,
  asked: YearQuery,
): Promise<{ readonly year: number; readonly content: PackageContent }> {
  const { readDb, now } = dependencies;
  const frozen = asked.snapshot === undefined ? undefined : await frozenScorecard(readDb, asked.snapshot);
  const { plans } = dependencies;
  const wanted = { year: frozen?.year ?? asked.year, plan: frozen?.plan.id ?? asked.plan };
  const inputs = await readScorecardInputs(dependencies, askedScorecard(dependencies)(wanted));
  const { year, years } = inputs.frame;
  const scorecards: Scorecard[] = [];
  for (const one of [...years.filter((each) => each < year), year]) {
    const isAsked = one === year && frozen !== undefined;
    const plan = one === year ? inputs.frame.plan.id : planOfYear(plans, one).id;
    const of =
      one === year
        ? inputs
        : await readScorecardInputs(dependencies, askedScorecard(dependencies)({ year: one, plan }));
    scorecards.push(isAsked ? frozen : await scorecardOf(dependencies, of));
  }
  const closed = inputs.surveys.filter((loaded) => loaded.year <= year && loaded.withheld === null);
  const found = await Promise.all(closed.map(({ survey }) => findSurvey(readDb, survey.id, now())));
  const surveys = found
    .filter((survey) => survey !== undefined)
    .toSorted((one, other) => compare(occasionDay(one.record), occasionDay(other.record)) || compare(one.id, other.id));
  const exported = await Promise.all(surveys.map((survey) => exportedSurvey(dependencies, survey)));
  const tables = await Promise.all(
    exported.map((one) => {
      const { definition, record } = one.survey;
      return surveyTables(dependencies, one, `${definition} ${inLanguage(occasionLabel(record), firstLanguage)}`);
    }),
  );
  const plan =
    (await findPlan(readDb, inputs.frame.plan.id, (frozen ?? inputs.frame).plan.version)) ?? problem('not-found');
  const content = {
    plan,
    name: `member-satisfaction-${year}`,
    title: `Member satisfaction surveys, up to ${year}`,
    surveys: exported,
    tables: [surveysTable(surveys), ...tables.flat(), kpiResultsTable(scorecards, surveys)],
  };
  return { year, content };
}

async function frozenScorecard(readDb: Database, id: string): Promise<Scorecard> {
  const found = (await findSnapshot(readDb, id)) ?? problem('not-found');
  return found.scorecard;
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
