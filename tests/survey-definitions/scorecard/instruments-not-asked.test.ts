import { expect, it } from 'vitest';
import { instrumentsResult, type InstrumentsWave } from '../../../survey-definitions/scorecard/instruments-result.ts';
import { emptyOccasion } from '../../../survey-definitions/language/occasion.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import { compiled } from '../questionnaires.ts';

const { definition, texts } = compiled('annual-engagement');
const status = 'so1Instrument_RKC_so1Status';

const waveWith = (codes: readonly string[]): InstrumentsWave => ({
  source: {
    surveyId: 'w',
    definition: 'annual-engagement',
    version: 1,
    label: {},
    day: '2022-01-01',
    closedOn: '2022-03-01',
  },
  population: 187,
  questionnaire: questionnaireFor(definition, emptyOccasion),
  texts,
  breakdowns: {},
  tallies: new Map<string, VariableTally>([
    [status, new Map(codes.map((code, index) => [`M${index}`, new Map([[code, 1]])]))],
  ]),
});

const resultOf = (codes: readonly string[]) => instrumentsResult('SO1.instruments', 'SO1', waveWith(codes), 5);

it('a wave that did not ask about instruments is none of 0 of 187 Members: it was not measured', () => {
  expect(resultOf(Array.from({ length: 90 }, () => 'notAsked'))).toMatchObject({ source: null, instruments: [] });
});

it('one that asked is, though hardly anybody said anything', () => {
  expect(resultOf(['notAsked', 'skipped', 'implemented']).source).not.toBeNull();
});
