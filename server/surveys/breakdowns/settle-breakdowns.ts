import type { Grouping } from '../../../survey-definitions/disclosure/grouping.ts';
import { settledBreakdown } from '../../../survey-definitions/disclosure/settled-breakdown.ts';
import { headlineOf, headlinesOf } from '../../../survey-definitions/results/kpi-result.ts';
import { OBSERVER, tallyByVariable } from '../../../survey-definitions/results/tally.ts';
import { instrumentVariables } from '../../../survey-definitions/scorecard/instruments-result.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Members } from '../../platform/members.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import { lockSurveyAlone } from '../fielding/survey-lock-store.ts';
import { questionnairesOf } from '../fielding/survey-questionnaires.ts';
import { readTalliesOf } from '../responses/result-store.ts';
import { readStoredBreakdowns, writeBreakdown } from './breakdown-store.ts';
import { placeByLanguage, placeByRegion } from './place-delegations.ts';

export type Settling = {
  readonly members: Members;
  /** Fewest units of which anything may be printed. */
  readonly threshold: number;
  /** Groupings by region that stand in reports already, by series or variable; of a survey without stored lines. */
  readonly inPrint?: ReadonlyMap<string, readonly Grouping[]>;
};

/**
 * Settles in which lines the answers of a survey are printed by region and by language, once they are what will be printed: today at its
 * close and at the import of an earlier year. Whoever lets answers in, or out, afterwards calls it again: then lines are only
 * joined. An anonymous survey has none: its ballots hold neither Member nor language.
 */
export async function settleBreakdowns(
  trx: DatabaseTransaction,
  surveyId: string,
  { members, threshold, inPrint }: Settling,
): Promise<void> {
  const survey = await lockSurveyAlone(trx, surveyId);
  if (survey === undefined || survey.closedAt === null || survey.confidentiality === 'anonymous') return;
  const published = await findDefinition(trx, survey.definition, survey.version);
  if (published === undefined) throw new Error(`survey ${surveyId} pins a definition version that does not exist`);
  const questionnaire = questionnairesOf(survey, published.definition, members).asking;
  const headline = headlineOf(questionnaire)?.variable;
  if (headline === undefined) return;

  const headlines = headlinesOf(questionnaire);
  const variables = [...headlines.map(({ variable }) => variable), ...instrumentVariables(questionnaire)];
  const rows = (await readTalliesOf(trx, [surveyId], variables)).get(surveyId) ?? [];
  const tallies = tallyByVariable(rows);
  const delegations = [...new Set(rows.map(({ delegation }) => delegation))].filter((one) => one !== OBSERVER);
  const printed = new Map(
    variables.flatMap((variable) => {
      const series = headlines.find((one) => one.variable === variable)?.series;
      const groupings = inPrint?.get(series ?? variable);
      return groupings ? [[variable, groupings] as const] : [];
    }),
  );
  const before = (await readStoredBreakdowns(trx, [surveyId])).get(surveyId);
  const ground = { tallies, headline };
  const region = settledBreakdown(
    { ...ground, ...(await placeByRegion(trx, survey, members, delegations)), inPrint: printed },
    before?.region,
    threshold,
  );
  const language = settledBreakdown(
    {
      ...ground,
      ...(await placeByLanguage(trx, surveyId, headline)),
      beside: { breakdown: region, inPrint: printed },
    },
    before?.language,
    threshold,
  );
  const highest = Math.max(threshold, before?.threshold ?? 0);
  await writeBreakdown(trx, { surveyId, name: 'region' }, region, highest);
  await writeBreakdown(trx, { surveyId, name: 'language' }, language, highest);
}
