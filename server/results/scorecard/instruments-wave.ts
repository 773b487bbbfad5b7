import { tallyByVariable } from '../../../survey-definitions/results/tally.ts';
import { isInstrumentBlock, type InstrumentsWave } from '../../../survey-definitions/scorecard/instruments-result.ts';
import type { Database } from '../../platform/database/tables.ts';
import { readTalliesOf } from '../../surveys/responses/result-store.ts';
import type { LoadedSurvey } from './loaded-survey.ts';

/** The annual wave of a year with what Members said about instruments; undefined where there is none to show. */
export async function readInstrumentsWave(
  readDb: Database,
  surveys: readonly LoadedSurvey[],
  wanted: number,
): Promise<InstrumentsWave | undefined> {
  const wave = surveys.findLast(
    ({ survey, year, withheld }) => survey.record.kind === 'wave' && year === wanted && withheld === null,
  );
  if (wave === undefined) return undefined;
  const { survey, source, questionnaire, texts } = wave;
  const rows = await readTalliesOf(readDb, [survey.id], instrumentVariables(wave));
  const tallies = tallyByVariable(rows.get(survey.id) ?? []);
  return { source, population: survey.population, questionnaire, texts, tallies };
}

function instrumentVariables({ questionnaire }: LoadedSurvey): readonly string[] {
  return [...questionnaire.variables.values()]
    .filter(({ repeat }) => repeat !== undefined && isInstrumentBlock(repeat.block))
    .map(({ name }) => name);
}
