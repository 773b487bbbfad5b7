import { ownAnswer } from '../../../survey-definitions/answering/path.ts';
import { rulesOf } from '../../../survey-definitions/kinds/kinds.ts';
import { tallyByVariable, type TallyRow } from '../../../survey-definitions/results/tally.ts';
import { isInstrumentBlock, type InstrumentsWave } from '../../../survey-definitions/scorecard/instruments-result.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { formPages } from '../../surveys/forms/form-pages.ts';
import { readTalliesOf } from '../../surveys/responses/result-store.ts';
import type { LoadedSurvey } from './loaded-survey.ts';

type Reading = Pick<Dependencies, 'readDb' | 'tick'>;

/** The annual wave of a year with what Members said about instruments; undefined where there is none to show. */
export async function readInstrumentsWave(
  from: Reading,
  surveys: readonly LoadedSurvey[],
  wanted: number,
): Promise<InstrumentsWave | undefined> {
  const wave = surveys.findLast(
    ({ survey, year, withheld }) => survey.record.kind === 'wave' && year === wanted && withheld === null,
  );
  if (wave === undefined) return undefined;
  const { survey, source, questionnaire, texts, breakdowns } = wave;
  const asked = [...questionnaire.variables.values()].filter(({ repeat }) => isInstrumentBlock(repeat?.block ?? ''));
  const rows = await readTalliesOf(
    from.readDb,
    [survey.id],
    asked.map(({ name }) => name),
  );
  const years = await readYears(from, survey, asked);
  const tallies = tallyByVariable([...(rows.get(survey.id) ?? []), ...years]);
  return { source, population: survey.population, questionnaire, texts, tallies, breakdowns };
}

/** The tally holds no numbers: of one form a Member the year that it plans for is as good as a code. */
async function readYears(
  from: Reading,
  survey: LoadedSurvey['survey'],
  asked: readonly Variable[],
): Promise<readonly TallyRow[]> {
  const variables = asked.filter((variable) => rulesOf(variable).gives === 'number').map(({ name }) => name);
  const rows: TallyRow[] = [];
  for await (const page of formPages(from, survey)) {
    for (const { delegation, answers } of page) {
      for (const variable of variables) {
        const year = ownAnswer(answers, variable);
        if (typeof year === 'number') rows.push({ delegation, variable, code: String(year), count: 1 });
      }
    }
  }
  return rows;
}
