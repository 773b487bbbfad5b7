import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import type { FrozenScorecard } from '../../../survey-definitions/scorecard/frozen-scorecard.ts';
import { seriesLines } from '../../../survey-definitions/scorecard/series-lines.ts';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { exportedSurvey } from '../tables/exported-survey.ts';
import { problem } from '../../platform/http/problem.ts';
import { occasionDay, occasionLabel } from '../../surveys/fielding/occasion-label.ts';
import { planOfYear } from '../../../survey-definitions/plan/plan-of-year.ts';
import { askedScorecard } from '../../results/scorecard/asked-scorecard.ts';
import { measurementsUpTo } from '../../results/scorecard/satisfaction-of.ts';
import { readScorecardInputs, type ScorecardInputs } from '../../results/scorecard/scorecard-inputs.ts';
import { scorecardOf } from '../../results/scorecard/scorecard-of.ts';
import { findPlan } from '../../plan/plans/plan-store.ts';
import { findSnapshot } from '../../results/snapshots/snapshot-store.ts';
import { findSurvey } from '../../surveys/fielding/survey-store.ts';
import type { PackageContent } from './data-package.ts';
import { kpiResultsTable, scorecardBreakdowns, type BrokenDown } from './kpi-results-table.ts';
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
  const wanted = { year: frozen?.scorecard.year ?? asked.year, plan: frozen?.scorecard.plan.id ?? asked.plan };
  const inputs = await readScorecardInputs(dependencies, askedScorecard(dependencies)(wanted));
  const { year, years } = inputs.frame;
  const brokenDown: BrokenDown[] = [];
  for (const one of [...years.filter((each) => each < year), year]) {
    const isAsked = one === year && frozen !== undefined;
    const plan = one === year ? inputs.frame.plan.id : planOfYear(plans, one).id;
    const of =
      one === year
        ? inputs
        : await readScorecardInputs(dependencies, askedScorecard(dependencies)({ year: one, plan }));
    brokenDown.push(isAsked ? frozenBreakdowns(frozen) : breakdownsOf(of, await scorecardOf(dependencies, of)));
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
      const breakdowns = closed.find(({ survey }) => survey.id === one.survey.id)?.breakdowns ?? {};
      const name = `${definition} ${inLanguage(occasionLabel(record), firstLanguage)}`;
      return surveyTables(dependencies, one, { name, breakdowns });
    }),
  );
  const scorecards = brokenDown.map(({ scorecard }) => scorecard);
  const plan =
    (await findPlan(readDb, inputs.frame.plan.id, (frozen?.scorecard ?? inputs.frame).plan.version)) ??
    problem('not-found');
  const content = {
    plan,
    name: `member-satisfaction-${year}`,
    title: `Member satisfaction surveys, up to ${year}`,
    surveys: exported,
    tables: [
      surveysTable(surveys),
      ...tables.flat(),
      kpiResultsTable(scorecards, surveys),
      scorecardBreakdowns(brokenDown, surveys),
    ],
  };
  return { year, content };
}

const frozenScorecard = async (readDb: Database, id: string): Promise<FrozenScorecard> =>
  (await findSnapshot(readDb, id)) ?? problem('not-found');

const frozenBreakdowns = ({ scorecard, pages }: FrozenScorecard): BrokenDown => ({
  scorecard,
  bySeries: new Map(
    pages.map(({ result, regions, languages }) => [result.series, { region: regions, language: languages }]),
  ),
});

/** As the pages of the series print them. */
function breakdownsOf(inputs: ScorecardInputs, scorecard: Scorecard): BrokenDown {
  const { threshold } = scorecard;
  const bySeries = scorecard.rows
    .flatMap(({ series }) => series)
    .flatMap(({ series }) => {
      const { current } = measurementsUpTo(inputs, series);
      if (current === undefined) return [];
      const [region, language] = [
        seriesLines(current, 'region', threshold),
        seriesLines(current, 'language', threshold),
      ];
      return [[series, { region, language }] as const];
    });
  return { scorecard, bySeries: new Map(bySeries) };
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
