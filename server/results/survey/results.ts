import type { BreakdownName } from '../../../survey-definitions/disclosure/breakdown.ts';
import { rulesOf } from '../../../survey-definitions/kinds/kinds.ts';
import { itemResults } from '../../../survey-definitions/results/item-result.ts';
import { asStatistic } from '../../../survey-definitions/results/kpi-baseline.ts';
import { headlineOf, kpiResult } from '../../../survey-definitions/results/kpi-result.ts';
import { respondentsIn } from '../../../survey-definitions/results/respondents.ts';
import { tallyByVariable, type VariableTally } from '../../../survey-definitions/results/tally.ts';
import { variableLabel } from '../../../survey-definitions/questionnaire/variable-label.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { surveyOfBaseline } from '../../../survey-definitions/scorecard/baseline-survey.ts';
import { ownSurvey } from '../../../survey-definitions/scorecard/compare-measurements.ts';
import { seriesLines } from '../../../survey-definitions/scorecard/series-lines.ts';
import { registeredOf } from '../../../survey-definitions/statistics/member-rate.ts';
import { readBreakdowns } from '../breakdowns/read-breakdowns.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import { isLinkable } from '../../surveys/forms/linkable-text.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';
import { populationsOf } from '../../surveys/fielding/population-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { marginOf } from '../../plan/targets/margin-store.ts';
import { unitOf, withheldBecause } from '../../surveys/forms/withheld-because.ts';
import { baselineFor, earlierPoints } from './baseline-in-force.ts';
import type { OpenAnswers } from './open-answers.ts';
import { readOpenAnswers } from './read-open-answers.ts';
import type { Results } from './results-contract.ts';
import { carriedShare } from '../../wave/invitations/carried-share.ts';
import { declaredOf, readTally } from '../../surveys/responses/result-store.ts';
import { earlierMeasurements, measurementOf, trendOf, type ResultSources } from './trend.ts';

/** Figures come from the tally alone; only texts and numbers are read from the forms, after the close. */
export async function resultsOf(sources: ResultSources, survey: Survey): Promise<Results> {
  const unit = unitOf(survey);
  const { population, responses } = survey;
  const withheld = withheldBecause(survey);
  const threshold = sources.settings.disclosureThreshold;
  const frame = { survey, unit, population, responses, withheld, threshold };
  if (withheld !== null)
    return {
      ...frame,
      warnings: [],
      respondents: null,
      kpi: null,
      regions: null,
      languages: null,
      items: [],
      texts: [],
      trend: [],
      carried: null,
    };
  const published = await findDefinition(sources.db, survey.definition, survey.version);
  if (published === undefined) throw new Error(`survey ${survey.id} pins a definition version that does not exist`);
  const declared = survey.isImported ? await declaredOf(sources.readDb, survey.id) : undefined;
  const { asking } = questionnairesOf(survey, published.definition, sources.members);
  const questionnaire = { ...asking, ...(declared && { declared }) };
  const tallies = tallyByVariable(await readTally(sources.readDb, survey.id));
  const respondents = respondentsIn(questionnaire, tallies, unit);
  const open = await openAnswersOf(sources, survey, questionnaire);
  const counting = { unit, population, registered: registeredOf(survey), threshold };
  return {
    ...frame,
    warnings: (respondents?.members ?? 0) > (population ?? Infinity) ? ['more-than-population'] : [],
    respondents,
    carried: survey.record.kind === 'wave' ? await carriedShare(sources.db, survey.id, questionnaire) : null,
    ...(await kpiAndTrend(sources, survey, questionnaire, tallies)),
    items: itemResults(questionnaire, tallies, { ...counting, numbers: new Map(open.numbers) }),
    texts: open.texts.flatMap(({ variable: name, values }) => {
      const variable = questionnaire.variables.get(name);
      return variable
        ? [{ variable: name, label: variableLabel(questionnaire, variable, published.texts), values }]
        : [];
    }),
  };
}

async function kpiAndTrend(
  sources: ResultSources,
  survey: Survey,
  questionnaire: Questionnaire,
  tallies: ReadonlyMap<string, VariableTally>,
): Promise<Pick<Results, 'kpi' | 'trend' | 'regions' | 'languages'>> {
  const headline = headlineOf(questionnaire);
  if (headline === undefined) return { kpi: null, trend: [], regions: null, languages: null };
  const { definition } = questionnaire;
  const { readDb, settings } = sources;
  const threshold = settings.disclosureThreshold;
  const tally = tallies.get(headline.variable) ?? new Map();
  const asked = (await populationsOf(readDb, [survey.id])).get(survey.id) ?? null;
  const breakdowns = survey.state === 'closed' ? (await readBreakdowns(sources, [survey])).get(survey.id) : undefined;
  const around = { definition, headline, tally, asked, ...(breakdowns && { breakdowns }) };
  const current = measurementOf(survey, around, threshold);
  const measurements = [...(await earlierMeasurements(sources, survey, headline)), current];
  const trend = trendOf(measurements);
  const baseline = await baselineFor(readDb, headline, current.day, earlierPoints(measurements, trend));
  const own = surveyOfBaseline(baseline, current, measurements);
  const margin = await marginOf(readDb, headline.series, (survey.openedAt ?? survey.createdAt).slice(0, 10));
  const kpi = kpiResult(questionnaire, headline, tally, baseline ? asStatistic(baseline) : undefined, {
    unit: unitOf(survey),
    population: survey.population,
    registered: registeredOf(survey),
    threshold,
    margin: margin.points / 100,
    own: own?.agrees ? ownSurvey(own.measurement, current) : undefined,
  });
  const lines = (name: BreakdownName) => seriesLines(current, name, threshold);
  return { kpi: { ...kpi, baseline }, trend, regions: lines('region'), languages: lines('language') };
}

async function openAnswersOf(
  sources: ResultSources,
  survey: Survey,
  { variables, sections }: Questionnaire,
): Promise<OpenAnswers> {
  const { id, confidentiality } = survey;
  if (survey.state !== 'closed') return { texts: [], numbers: [] };
  const giving = (what: 'words' | 'number'): readonly string[] =>
    [...variables.values()].filter((variable) => rulesOf(variable).gives === what).map(({ name }) => name);
  const [texts, numbers] = [giving('words'), giving('number')];
  const open = await readOpenAnswers(sources, { survey: { id, confidentiality }, texts, numbers }, survey.responses);
  const linkable = (name: string, count: number): boolean =>
    sections
      .flatMap(({ questions }) => questions)
      .some((question) =>
        question.variables.some((one) => one.name === name && isLinkable(survey, question, one, count)),
      );
  return { ...open, texts: open.texts.filter(({ variable, values }) => !linkable(variable, values.length)) };
}
