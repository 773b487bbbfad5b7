import { firstLanguage } from '../../../../survey-definitions/reference/first-language.ts';
import { keyedByLanguage, officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { ActivityRecord, ActivityType, Format } from '../../../../survey-definitions/surveys/survey.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { Named } from '../../blocks/form/form-field.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';
import { placeFields, typedPlace } from './place-fields.ts';
import { workingWeek } from './working-week.ts';

export type OutputDelivered = 'yes' | 'partly' | 'no' | '';
export type Alignment = 'yes' | 'no' | '';

export const afterActivity = 'post-capacity-building';

/** Attributes of domain.md 4.1. What is not known stays empty; it is not guessed and not zero. */
function fieldsOf(today: Date, known: ActivityRecord | undefined, questionnaire: string) {
  const week = workingWeek(today);
  return {
    /** Name of the questionnaire: right after the activity, or the follow-up months later. */
    definition: field('definition', 'activity.definition', questionnaire),
    // A title in one language is enough: that it is lacking altogether is said at the first.
    ...keyedByLanguage('title.', (tag) =>
      field(tag === firstLanguage ? 'record.title' : `title.${tag}`, `activity.title-${tag}`, known?.title[tag] ?? ''),
    ),
    type: field<ActivityType>('record.type', 'activity.type', known?.type ?? 'national-workshop'),
    topics: field<readonly string[]>('record.topics', 'activity.topics', known?.topics ?? []),
    alignedWithPlan: field<Alignment>(
      'record.alignedWithPlan',
      'activity.aligned',
      alignment(known?.alignedWithPlan ?? null),
    ),
    host: field('record.host', 'activity.host', known?.host ?? ''),
    beneficiaries: field<readonly string[]>(
      'record.beneficiaries',
      'activity.beneficiaries',
      known?.beneficiaries ?? [],
    ),
    place: placeFields(known?.place ?? ''),
    format: field<Format>('record.format', 'session.format', known?.format ?? 'on-site'),
    startsOn: field('record.startsOn', 'session.starts-on', known?.startsOn ?? week.startsOn),
    endsOn: field('record.endsOn', 'session.ends-on', known?.endsOn ?? week.endsOn),
    languages: field<readonly string[]>('record.languages', 'activity.languages', known?.languages ?? [firstLanguage]),
    programme: field('record.programme', 'activity.programme', known?.programme ?? ''),
    donor: field('record.donor', 'activity.donor', known?.donor ?? ''),
    /** One organisation a line. */
    partners: field('record.partners', 'activity.partners', known?.partners.join('\n') ?? ''),
    experts: field('record.experts', 'activity.experts', typedCount(known?.experts)),
    accreditedExperts: field('record.accreditedExperts', 'activity.accredited', typedCount(known?.accreditedExperts)),
    participants: field('record.participants', 'activity.participants', typedCount(known?.participants)),
    otherParticipants: field('record.otherParticipants', 'activity.other-participants', known?.otherParticipants ?? ''),
    expectedOutput: field('record.expectedOutput', 'activity.output', known?.expectedOutput ?? ''),
    outputDelivered: field<OutputDelivered>(
      'record.outputDelivered',
      'activity.delivered',
      known?.outputDelivered ?? '',
    ),
  };
}

type Fields = ReturnType<typeof fieldsOf>;

export type ActivityForm = Fields & {
  readonly fields: readonly Named[];
  readonly record: ReadonlySignal<ActivityRecord>;
  readonly problems: () => readonly Problem[];
};

export function createActivityForm(
  today: Date,
  existing?: ActivityRecord,
  questionnaire = afterActivity,
): ActivityForm {
  const fields = fieldsOf(today, existing, questionnaire);
  const record = computed(() => recordOf(fields));
  return { ...fields, fields: Object.values(fields).flat(), record, problems: () => problemsOf(fields) };
}

function recordOf(fields: Fields): ActivityRecord {
  const { alignedWithPlan, outputDelivered } = fields;
  return {
    kind: 'activity',
    title: Object.fromEntries(titlesOf(fields)),
    type: fields.type.value,
    topics: fields.topics.value,
    alignedWithPlan: alignedWithPlan.value === '' ? null : alignedWithPlan.value === 'yes',
    host: fields.host.value === '' ? null : fields.host.value,
    beneficiaries: fields.beneficiaries.value,
    place: typedPlace(fields.place),
    format: fields.format.value,
    startsOn: fields.startsOn.value,
    endsOn: fields.endsOn.value,
    languages: fields.languages.value,
    programme: fields.programme.value.trim(),
    donor: fields.donor.value.trim(),
    partners: linesOf(fields.partners.value),
    experts: wholeNumber(fields.experts.value) ?? null,
    accreditedExperts: wholeNumber(fields.accreditedExperts.value) ?? null,
    participants: wholeNumber(fields.participants.value) ?? null,
    otherParticipants: fields.otherParticipants.value.trim(),
    expectedOutput: fields.expectedOutput.value.trim(),
    outputDelivered: outputDelivered.value === '' ? null : outputDelivered.value,
  };
}

function problemsOf(fields: Fields): readonly Problem[] {
  const { startsOn, endsOn } = fields;
  const title = titlesOf(fields)
    .map(([, text]) => text)
    .join();
  const isRemote = fields.format.value === 'online' || fields.format.value === 'document-based';
  const place = isRemote || typedPlace(fields.place) !== '' ? {} : { place: '' };
  const isBackward = startsOn.value !== '' && endsOn.value !== '' && endsOn.value < startsOn.value;
  const counts = ['experts', 'accreditedExperts', 'participants'] as const;
  const wrong = counts.filter((name) => isNoCount(fields[name].value));
  const tooMany = (wholeNumber(fields.accreditedExperts.value) ?? 0) > (wholeNumber(fields.experts.value) ?? Infinity);
  return [
    ...missingFields('record', {
      title,
      ...place,
      startsOn: startsOn.value,
      endsOn: endsOn.value,
      languages: fields.languages.value,
    }),
    ...(isBackward ? [{ path: 'record.endsOn', code: 'ends-before-start' }] : []),
    ...wrong.map((name) => ({ path: `record.${name}`, code: 'not-a-count' })),
    ...(tooMany ? [{ path: 'record.accreditedExperts', code: 'more-than-experts' }] : []),
  ];
}

/** What was typed, by language. */
const titlesOf = (fields: Fields): readonly (readonly [string, string])[] =>
  officialLanguages
    .map((tag) => [tag, fields[`title.${tag}`].value.trim()] as const)
    .filter(([, title]) => title !== '');

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const alignment = (value: boolean | null): Alignment => (value === null ? '' : value ? 'yes' : 'no');
const typedCount = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
const isNoCount = (text: string) => text.trim() !== '' && wholeNumber(text) === undefined;
