import { figureOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import { headlinesOf } from '../../../survey-definitions/results/kpi-result.ts';
import { rateOf, scaleOf } from '../../../survey-definitions/results/rate-of.ts';
import { tallyByVariable } from '../../../survey-definitions/results/tally.ts';
import { scaleNameOf } from '../../../survey-definitions/kinds/on-scale.ts';
import { feedsOf } from '../../../survey-definitions/kinds/rating.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { talliedCodes } from '../../surveys/tally/tallied-codes.ts';
import { tallySum } from '../../surveys/tally/tally-sum.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';
import type { HistorySummary } from './history-import-contract.ts';
import type { HistoryMapping } from './mapping.ts';
import type { HistoryPlan } from './plan-history.ts';

export function historySummary(
  plan: HistoryPlan,
  { members, settings }: Pick<Dependencies, 'members' | 'settings'>,
  mapping: HistoryMapping,
): HistorySummary {
  const { survey, definition, responses, notAsked, leftOut, blank, fileDigest } = plan;
  const questionnaire = questionnairesOf(survey, definition, members).knowing;
  const sum = tallySum();
  for (const { memberId, answers } of responses) sum.add('', memberId, talliedCodes(questionnaire, answers));
  const rows = sum.rows().map(([, delegation, variable, code, count]) => ({ delegation, variable, code, count }));
  const tallies = tallyByVariable(rows);
  const counting = { unit: 'member', population: survey.population } as const;
  return {
    definition: definition.name,
    version: definition.version,
    year: survey.record.kind === 'wave' ? survey.record.year : 0,
    responses: responses.length,
    population: survey.population ?? 0,
    figures: headlinesOf(questionnaire).map(({ series, variable, item }) => ({
      series,
      figure: figureOf(
        rateOf(tallies.get(variable) ?? new Map(), scaleOf(definition, item), counting),
        settings.disclosureThreshold,
      ),
    })),
    notAsked,
    asked: askedIn(questionnaire, mapping, new Set(notAsked)),
    leftOut,
    blank,
    fileDigest,
  };
}

function askedIn(
  { variables }: Questionnaire,
  { columns, guarded }: HistoryMapping,
  notAsked: ReadonlySet<string>,
): HistorySummary['asked'] {
  const otherwise = guarded ? 'same' : 'unknown';
  const rated = [...variables.values()].filter(
    ({ name, item, part }) => part !== 'other' && scaleNameOf(item) !== undefined && !notAsked.has(name),
  );
  const asked = rated.map((variable) => {
    const { name } = variable;
    const [column, mapped] = Object.entries(columns).find(([, one]) => one.variable === name) ?? [name];
    const { scale = otherwise, wording = otherwise } = mapped ?? {};
    return { column, variable: name, series: feedsOf(variable) ?? null, scale, wording };
  });
  return asked.toSorted((one, other) => Number(other.series !== null) - Number(one.series !== null));
}
