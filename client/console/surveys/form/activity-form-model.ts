import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { ActivityRecord, ActivityType, Format } from '../../../../survey-definitions/surveys/survey.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';
import { workingWeek } from './working-week.ts';

export type OutputDelivered = 'yes' | 'partly' | 'no' | '';
export type Alignment = 'yes' | 'no' | '';

export const afterActivity = 'post-capacity-building';

/** Attributes of domain.md 4.1. What is not known stays empty; it is not guessed and not zero. */
export type ActivityForm = {
  /** Name of the questionnaire: right after the activity, or the follow-up months later. */
  readonly definition: Signal<string>;
  readonly titleEn: Signal<string>;
  readonly titleFr: Signal<string>;
  readonly type: Signal<ActivityType>;
  readonly topics: Signal<readonly string[]>;
  readonly alignedWithPlan: Signal<Alignment>;
  readonly host: Signal<string>;
  readonly beneficiaries: Signal<readonly string[]>;
  readonly place: Signal<string>;
  readonly format: Signal<Format>;
  readonly startsOn: Signal<string>;
  readonly endsOn: Signal<string>;
  readonly languages: Signal<readonly string[]>;
  readonly programme: Signal<string>;
  readonly donor: Signal<string>;
  /** One organisation a line. */
  readonly partners: Signal<string>;
  readonly experts: Signal<string>;
  readonly accreditedExperts: Signal<string>;
  readonly participants: Signal<string>;
  readonly otherParticipants: Signal<string>;
  readonly expectedOutput: Signal<string>;
  readonly outputDelivered: Signal<OutputDelivered>;
  readonly record: ReadonlySignal<ActivityRecord>;
  readonly problems: () => readonly Problem[];
};

export function createActivityForm(
  today: Date,
  existing?: ActivityRecord,
  questionnaire = afterActivity,
): ActivityForm {
  const week = workingWeek(today);
  const fields = {
    definition: signal(questionnaire),
    titleEn: signal(existing?.title['en'] ?? ''),
    titleFr: signal(existing?.title['fr'] ?? ''),
    type: signal<ActivityType>(existing?.type ?? 'national-workshop'),
    topics: signal<readonly string[]>(existing?.topics ?? []),
    alignedWithPlan: signal<Alignment>(alignment(existing?.alignedWithPlan ?? null)),
    host: signal(existing?.host ?? ''),
    beneficiaries: signal<readonly string[]>(existing?.beneficiaries ?? []),
    place: signal(existing?.place ?? ''),
    format: signal<Format>(existing?.format ?? 'on-site'),
    startsOn: signal(existing?.startsOn ?? week.startsOn),
    endsOn: signal(existing?.endsOn ?? week.endsOn),
    languages: signal<readonly string[]>(existing?.languages ?? ['en']),
    programme: signal(existing?.programme ?? ''),
    donor: signal(existing?.donor ?? ''),
    partners: signal(existing?.partners.join('\n') ?? ''),
    experts: signal(typedCount(existing?.experts)),
    accreditedExperts: signal(typedCount(existing?.accreditedExperts)),
    participants: signal(typedCount(existing?.participants)),
    otherParticipants: signal(existing?.otherParticipants ?? ''),
    expectedOutput: signal(existing?.expectedOutput ?? ''),
    outputDelivered: signal<OutputDelivered>(existing?.outputDelivered ?? ''),
  };
  const record = computed(() => recordOf(fields));
  return { ...fields, record, problems: () => problemsOf(fields) };
}

type Fields = Omit<ActivityForm, 'record' | 'problems'>;

function recordOf(fields: Fields): ActivityRecord {
  const { alignedWithPlan, outputDelivered } = fields;
  return {
    kind: 'activity',
    title: titleOf(fields.titleEn.value.trim(), fields.titleFr.value.trim()),
    type: fields.type.value,
    topics: fields.topics.value,
    alignedWithPlan: alignedWithPlan.value === '' ? null : alignedWithPlan.value === 'yes',
    host: fields.host.value === '' ? null : fields.host.value,
    beneficiaries: fields.beneficiaries.value,
    place: fields.place.value.trim(),
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
  const { startsOn, endsOn, titleEn, titleFr } = fields;
  const title = titleEn.value.trim() || titleFr.value.trim();
  const isRemote = fields.format.value === 'online' || fields.format.value === 'document-based';
  const place = isRemote ? {} : { place: fields.place.value.trim() };
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

function titleOf(en: string, fr: string): Readonly<Record<string, string>> {
  return { ...(en === '' ? {} : { en }), ...(fr === '' ? {} : { fr }) };
}

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const alignment = (value: boolean | null): Alignment => (value === null ? '' : value ? 'yes' : 'no');
const typedCount = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
const isNoCount = (text: string) => text.trim() !== '' && wholeNumber(text) === undefined;
