import { z } from 'zod';
import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import type { Figure, ShownFigure } from '../../../survey-definitions/results/disclosed-figure.ts';
import type { ItemResult } from '../../../survey-definitions/results/item-result.ts';
import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import type { KpiResult } from '../../../survey-definitions/results/kpi-result.ts';
import type { Respondents } from '../../../survey-definitions/results/respondents.ts';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import type { RateBound } from '../../../survey-definitions/statistics/small-numbers.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { open, told } from '../../platform/contract/schemas.ts';
import { survey } from '../../surveys/fielding/survey-contract.ts';

export type KpiOfSurvey = KpiResult & { readonly baseline: KpiBaseline | null };

export type TrendPoint = {
  readonly surveyId: string;
  readonly label: LocalizedText;
  /** ISO day */
  readonly date: string;
  readonly figure: Figure;
  /** Asked on the same scale, in the same words and of the same unit as the survey that is looked at. */
  readonly comparable: boolean;
};

export type WrittenAnswers = { readonly variable: string; readonly values: readonly string[] };

export const figure: z.ZodType<Figure> = z
  .union([
    z.strictObject({
      shown: z.literal(true),
      unit: z.enum(['member', 'delegate']),
      rate: z.number(),
      n: z.int(),
      answers: z.int(),
      population: z.int().nullable(),
      interval: open<Interval>('95 %, with the finite population where N is known').nullable(),
      plainInterval: open<Interval>('95 %, without it').nullable(),
      census: z.boolean(),
      method: told<ShownFigure['method']>(z.string()),
    }),
    z.strictObject({ shown: z.literal(false), because: z.enum(['no-answers', 'primary', 'open', 'too-few']) }),
    z.strictObject({
      shown: z.literal(false),
      because: z.literal('unanimous'),
      bound: z.custom<RateBound>(),
      n: z.int(),
    }),
  ])
  .meta({ description: 'A satisfaction rate after disclosure control' });

/** Everything that the page of a survey's results shows. Proportions are 0..1. */
const results = z.strictObject({
  survey,
  unit: z.enum(['member', 'delegate']),
  population: z.int().nullable(),
  responses: z.int(),
  withheld: z.enum(['open', 'too-few']).nullable().meta({ description: 'If so, nothing else is there' }),
  respondents: open<Respondents>('Who answered: Members, delegates, observers').nullable(),
  kpi: open<KpiOfSurvey>('The headline figure with comparison and verdict', {
    series: z.string(),
    variable: z.string(),
    figure,
  }).nullable(),
  items: z.array(open<ItemResult>('One variable of the questionnaire', { variable: z.string() })),
  texts: z.array(open<WrittenAnswers>('Free texts of an item, of a closed survey only')),
  trend: z.array(open<TrendPoint>('Earlier surveys of the same questionnaire, this one last')),
});
export type Results = Output<typeof results>;

const operation = operationIn('Surveys');

export const surveyResults = {
  read: operation({
    summary: 'What a survey came to: rate, interval, comparison, verdict, distributions, texts',
    description: 'After disclosure control. Of an anonymous survey nothing before it is closed.',
    answer: results,
  }),
};
