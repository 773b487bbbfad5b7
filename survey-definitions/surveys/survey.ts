import type { LocalizedText, OccasionEntry } from '../language/occasion.ts';
import type { Committee } from '../reference/committees.ts';
import type { Place } from '../reference/places.ts';

export const formats = ['on-site', 'online', 'hybrid', 'document-based'] as const;
export type Format = (typeof formats)[number];

/** The types of a capacity-building activity (domain.md 4.1). */
export const activityTypes = [
  'national-workshop',
  'regional-workshop',
  'sub-regional-workshop',
  'diagnostic-mission',
  'strategic-support-mission',
  'accreditation-workshop',
  'train-the-trainer',
  'virtual-workshop',
  'study-visit',
  'e-learning-course',
  'peer-review',
  'contact-points-meeting',
] as const;
export type ActivityType = (typeof activityTypes)[number];

/** As many agenda items as every delegate can be asked about; of a longer agenda each picks those that they followed. */
export const agendaItemsForEverybody = 12;

/** A session of a committee. Dates are ISO days, both included. */
export type SessionRecord = {
  readonly kind: 'session';
  readonly committee: Committee;
  /** As it is written: '243/244' */
  readonly numbers: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: Place;
  readonly format: Format;
  /** Languages of the session, not of the form. */
  readonly languages: readonly string[];
  readonly agendaItems: readonly OccasionEntry[];
};

/** A capacity-building activity. */
export type ActivityRecord = {
  readonly kind: 'activity';
  readonly title: LocalizedText;
  readonly type: ActivityType;
  readonly topics: readonly string[];
  readonly alignedWithPlan: boolean | null;
  /** Id of the Member that hosts it. */
  readonly host: string | null;
  /** Ids of the Members that benefit. */
  readonly beneficiaries: readonly string[];
  readonly place: Place;
  readonly format: Format;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly languages: readonly string[];
  readonly programme: string;
  readonly donor: string;
  readonly partners: readonly string[];
  readonly experts: number | null;
  readonly accreditedExperts: number | null;
  readonly participants: number | null;
  readonly otherParticipants: string;
  readonly expectedOutput: string;
  readonly outputDelivered: 'yes' | 'partly' | 'no' | null;
};

/** The annual survey of one year. */
export type WaveRecord = {
  readonly kind: 'wave';
  readonly year: number;
  /** The focus areas that it asks about, as they were called at its opening; absent in a draft, and in waves whose questionnaire names its areas itself. */
  readonly focusAreas?: readonly OccasionEntry[] | undefined;
};

/** What a survey is about, as the Secretariat records it. */
export type OccasionRecord = SessionRecord | ActivityRecord | WaveRecord;

export const confidentialities = ['anonymous', 'confidential', 'attributed'] as const;
export type Confidentiality = (typeof confidentialities)[number];

export type SurveyState = 'draft' | 'open' | 'closed';

/** What may be changed while the survey is a draft; at the opening it is frozen. */
export type SurveyPlan = {
  /** Name of the definition; the survey pins its version. */
  readonly definition: string;
  readonly record: OccasionRecord;
  readonly confidentiality: Confidentiality;
  /** Languages of the form. */
  readonly languages: readonly string[];
  /** N: the delegations registered, or the Members asked. */
  readonly population: number | null;
  /** Delegates registered by the delegations of N, of sessions and activities; null or absent: nobody knows. */
  readonly delegates?: number | null | undefined;
  /** ISO instant; null: open until somebody closes it. The extension alone changes it after the opening. */
  readonly closesAt: string | null;
};

/** One fielding of a definition version, about one occasion. */
export type Survey = SurveyPlan & {
  readonly id: string;
  /** The short address under which people answer. */
  readonly address: string;
  readonly version: number;
  /** As of now: a survey whose time is over is closed, whether or not the clockwork has been there yet. */
  readonly state: SurveyState;
  readonly createdAt: string;
  readonly openedAt: string | null;
  /** When the closing was carried out. While it is null, an anonymous survey has no tally yet. */
  readonly closedAt: string | null;
  readonly responses: number;
  /** Its responses came in from somebody else's file, not by our form. */
  readonly isImported?: true | undefined;
};

/** The state by the clock. A survey is open up to, and not including, its closing time. */
export const stateAt = (state: SurveyState, closesAt: string | null, now: Date): SurveyState =>
  state === 'open' && closesAt !== null && Date.parse(closesAt) <= now.getTime() ? 'closed' : state;

/** The committee whose secretary the survey belongs to; '' for activities and waves. */
export const committeeOf = (record: OccasionRecord): Committee | '' =>
  record.kind === 'session' ? record.committee : '';
