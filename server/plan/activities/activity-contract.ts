import { z } from 'zod';
import type { RegisteredActivity } from '../../../survey-definitions/figures/activities.ts';
import { alike } from '../../../survey-definitions/reference/languages.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { day, instant, localized, namesById, newId } from '../../platform/contract/schemas.ts';
import { activityTitle } from '../../surveys/fielding/record-schemas.ts';

const count = z.number().refine((value) => Number.isInteger(value) && value >= 0 && value <= 1_000_000, 'not-a-count');
const cost = z.number().refine((value) => value >= 0 && value <= 1e9, 'not-a-cost');

/** What an activity without a survey is, or of which survey something is said that its own record does not say. */
const about = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('survey'), surveyId: z.string().max(64) }),
  z
    .strictObject({ kind: z.literal('own'), title: activityTitle, startsOn: day, endsOn: day })
    .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { error: 'ends-before-start', path: ['endsOn'] }),
]);

const facts = {
  alignedWithPlan: z.boolean().nullable().default(null),
  experts: count.nullable().default(null),
  accreditedExperts: count.nullable().default(null),
  cost: cost.nullable().default(null).describe('CHF; null: not known, never 0'),
};

const newActivity = z
  .strictObject({ about, ...facts })
  .refine(({ experts, accreditedExperts }) => (accreditedExperts ?? 0) <= (experts ?? Infinity), {
    error: 'more-than-experts',
    path: ['accreditedExperts'],
  });
export type NewActivity = Output<typeof newActivity>;

const experts = z.int().nullable();
const activity = z.strictObject({
  id: z.string().nullable().describe('Of the entry; null: there is only what the survey says of its activity'),
  surveyId: z.string().nullable(),
  title: localized,
  startsOn: day,
  endsOn: day,
  alignedWithPlan: z.boolean().nullable(),
  experts,
  accreditedExperts: experts,
  cost: z.number().nullable().describe('CHF'),
  ofSurvey: z
    .strictObject({ alignedWithPlan: z.boolean().nullable(), experts, accreditedExperts: experts })
    .nullable()
    .describe('What the survey’s own record says, and no entry changes; null: without a survey'),
  enteredBy: z.string().nullable(),
  enteredAt: instant.nullable(),
}) satisfies z.ZodType<RegisteredActivity>;
export type Activity = Output<typeof activity>;

const activityList = z.strictObject({ activities: z.array(activity), names: namesById });
export type Activities = Output<typeof activityList>;

const operation = operationIn('Baselines and figures');

export const activities = {
  list: operation({
    summary: 'Capacity-building activities, with a survey or without',
    description:
      'Surveys that are drafts, and those of a follow-up, are not among them: their activity would count twice.',
    answer: activityList,
  }),
  record: operation({
    summary: 'Enter an activity without a survey, or what the survey of one does not say',
    description: '`replaces` is the id of the entry whose place this one takes, or null.',
    body: z.strictObject({ activity: newActivity, replaces: z.string().max(64).nullable() }),
    example: {
      activity: {
        about: {
          kind: 'own',
          title: alike('PICARD'),
          startsOn: '2025-03-03',
          endsOn: '2025-03-07',
        },
        alignedWithPlan: true,
        experts: 2,
        accreditedExperts: 1,
        cost: 18_500,
      },
      replaces: null,
    },
    status: 201,
    answer: newId,
  }),
  withdraw: operation({ summary: 'Withdraw an entry', status: 204 }),
};
