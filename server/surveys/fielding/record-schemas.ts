import { z } from 'zod';
import { filledLine, plainLine } from '../../platform/http/plain-line.ts';
import { committees } from '../../../survey-definitions/reference/committees.ts';
import { activityTypes, formats } from '../../../survey-definitions/surveys/survey.ts';
import type { ActivityRecord, SessionRecord, WaveRecord } from '../../../survey-definitions/surveys/survey.ts';

/** A language of the form or of the occasion, such as `fr`. */
export const languageCode = z.string().regex(/^[a-z]{2}$/);

const languages = z
  .array(languageCode)
  .min(1)
  .max(20)
  .refine((codes) => new Set(codes).size === codes.length, 'repeated');

const localized = (maximum: number) =>
  z
    .record(languageCode, filledLine(maximum))
    .refine((text) => Object.keys(text).length > 0, 'missing')
    .refine((text) => Object.keys(text).length <= 20, 'too-many');

/** What an activity is called, in one language at least. */
export const activityTitle = localized(300);

/** One text, or one for each language; empty where nobody met. */
const place = z.union([plainLine(120), localized(120)]);

const memberId = z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/);
const count = z.int().min(0).max(1_000_000);
const day = z.iso.date();

const dates = { startsOn: day, endsOn: day };
const inOrder = ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): boolean =>
  startsOn <= endsOn;
const endsBeforeStart = { error: 'ends-before-start', path: ['endsOn'] };

/** A code becomes part of a variable's name: letters and digits only. */
const agendaItem = z.strictObject({ code: z.string().regex(/^[A-Za-z0-9]{1,20}$/), label: localized(300) });

const session = z
  .strictObject({
    kind: z.literal('session'),
    committee: z.enum(committees),
    numbers: filledLine(40),
    ...dates,
    place,
    format: z.enum(formats),
    languages,
    // A hundred items a week have been seen (domain.md 1).
    agendaItems: z
      .array(agendaItem)
      .max(150)
      .refine((items) => new Set(items.map((item) => item.code)).size === items.length, 'repeated'),
  })
  .refine(inOrder, endsBeforeStart) satisfies z.ZodType<SessionRecord>;

const activity = z
  .strictObject({
    kind: z.literal('activity'),
    title: activityTitle,
    type: z.enum(activityTypes),
    topics: z.array(filledLine(60)).max(30),
    alignedWithPlan: z.boolean().nullable(),
    host: memberId.nullable(),
    beneficiaries: z.array(memberId).max(200),
    place,
    format: z.enum(formats),
    ...dates,
    languages,
    programme: plainLine(200),
    donor: plainLine(200),
    partners: z.array(filledLine(200)).max(30),
    experts: count.nullable(),
    accreditedExperts: count.nullable(),
    participants: count.nullable(),
    otherParticipants: plainLine(500),
    expectedOutput: plainLine(500),
    outputDelivered: z.enum(['yes', 'partly', 'no']).nullable(),
  })
  .refine(inOrder, endsBeforeStart) satisfies z.ZodType<ActivityRecord>;

const wave = z.strictObject({
  kind: z.literal('wave'),
  year: z.int().min(2000).max(2100),
}) satisfies z.ZodType<WaveRecord>;

export const occasionRecord = z.discriminatedUnion('kind', [session, activity, wave]);

/** With what is frozen at the opening. */
export const keptRecord = z.discriminatedUnion('kind', [
  session,
  activity,
  wave.extend({
    focusAreas: z
      .array(z.strictObject({ code: z.string(), label: z.record(z.string(), z.string()) }))
      .optional()
      .meta({ description: 'Of a wave that was opened: the focus areas that it asks about' }),
  }),
]);
