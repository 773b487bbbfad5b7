import { z } from 'zod';
import type { LineFigure } from '../../../survey-definitions/disclosure/line-figures.ts';
import type { Figure, ShownFigure } from '../../../survey-definitions/results/disclosed-figure.ts';
import type { ItemResult } from '../../../survey-definitions/results/item-result.ts';
import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import type { KpiResult } from '../../../survey-definitions/results/kpi-result.ts';
import type { Respondents } from '../../../survey-definitions/results/respondents.ts';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import type { RateBound } from '../../../survey-definitions/statistics/small-numbers.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { day, localized, open, told, whole } from '../../platform/contract/schemas.ts';
import { carried } from '../../wave/invitations/wave-contract.ts';
import { survey } from '../../surveys/fielding/survey-contract.ts';

export type KpiOfSurvey = KpiResult & { readonly baseline: KpiBaseline | null };

const interval: z.ZodType<Interval> = z.strictObject({ lower: z.number(), upper: z.number() });

export const figure: z.ZodType<Figure> = z
  .union([
    z.strictObject({
      shown: z.literal(true),
      unit: z.enum(['member', 'member-session', 'member-activity', 'delegate']),
      rate: z.number(),
      n: z.int(),
      answers: z.int(),
      population: z.int().nullable(),
      interval: whole(interval, '95 %, with the finite population where N is known').nullable(),
      plainInterval: whole(interval, '95 %, without it').nullable(),
      census: z.boolean(),
      method: told<ShownFigure['method']>(z.string()),
      effective: z.number().nullable().describe('How many independent answers n is worth, at 95 %'),
      membersBehind: z.int().nullable().describe('Members behind n: fewer where one was at several sessions'),
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

/** What is printed of one line of a breakdown, in a report of before lines were merged also that it is withheld. */
export const lineFigure: z.ZodType<LineFigure> = z.strictObject({
  groups: z.array(z.string()).meta({ description: 'Codes of regions, or languages; small groups stand together' }),
  population: z.int().nullable(),
  figure: z.union([figure, z.strictObject({ shown: z.literal(false), because: z.literal('complementary') })]),
});

const trendPoint = z.strictObject({
  surveyId: z.string(),
  label: localized,
  date: day,
  figure,
  comparable: z
    .boolean()
    .describe('Asked on the same scale, in the same words and of the same unit as the survey that is looked at'),
  breaks: z
    .array(z.enum(['scale', 'wording', 'unit']))
    .readonly()
    .describe('In what it differs'),
});
export type TrendPoint = Output<typeof trendPoint>;

const writtenAnswers = z.strictObject({
  variable: z.string(),
  label: localized.describe('What was asked, with its instrument, area or agenda item'),
  values: z.array(z.string()),
});

const respondents: z.ZodType<Respondents> = z.strictObject({
  members: z.int().nullable(),
  forms: z.int(),
  observerForms: z.int(),
});

/** Everything that the page of a survey's results shows. Proportions are 0..1. */
const results = z.strictObject({
  survey,
  unit: z.enum(['member', 'delegate']),
  population: z.int().nullable(),
  responses: z.int(),
  warnings: z
    .array(z.enum(['more-than-population']))
    .describe('What cannot be right: more Members than N have answered'),
  withheld: z.enum(['open', 'too-few']).nullable().meta({ description: 'If so, nothing else is there' }),
  threshold: z.int().meta({ description: 'Fewest Members (or delegates) of whom anything is shown' }),
  respondents: whole(respondents, 'Who answered: Members, delegates, observers').nullable(),
  kpi: open<KpiOfSurvey>('The headline figure with comparison and verdict', {
    series: z.string(),
    variable: z.string(),
    figure,
  }).nullable(),
  regions: z.array(lineFigure).nullable().meta({
    description: 'The rate by region; null while it is open, or anonymous; empty where one line is left',
  }),
  languages: z.array(lineFigure).nullable().meta({
    description: 'The rate by the language in which the headline was answered; null while it is open, or anonymous',
  }),
  items: z.array(open<ItemResult>('One variable of the questionnaire', { variable: z.string() })),
  texts: z.array(whole(writtenAnswers, 'Free texts of an item, of a closed survey only')),
  trend: z.array(whole(trendPoint, 'Earlier surveys of the same questionnaire, this one last')),
  carried: whole(carried, 'Facts that come from the survey before; null: of an annual survey alone').nullable(),
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
