import type { Definition } from '../../survey-definitions/language/definition.ts';
import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';
import type { Problem } from '../../survey-definitions/language/problem.ts';
import type { Texts } from '../../survey-definitions/language/texts.ts';

/** What the console reads of the API's answers; `api.ts` is where the compiler holds them against the server's. */
export type Committee = 'PTC' | 'HSC' | 'EC' | 'CBC';
export type Role = 'administrator' | 'secretariat' | 'committee-secretary' | 'capacity-building-officer';
export type RoleGrant = { readonly role: Role; readonly committee?: Committee | undefined };
export type Staff = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleGrant[];
};
export type Session = { readonly staff: Staff; readonly permissions: readonly string[] };
export type StaffRow = Staff & { readonly state: 'invited' | 'active' | 'disabled' };
export type NewStaff = { readonly email: string; readonly name: string; readonly roles: readonly RoleGrant[] };
export type Invitation = { readonly link: string; readonly expiresAt: string };

export type SurveyState = 'draft' | 'open' | 'closed';
export type Confidentiality = 'anonymous' | 'confidential' | 'attributed';
export type Format = 'on-site' | 'online' | 'hybrid' | 'document-based';
export type AgendaItem = { readonly code: string; readonly label: LocalizedText };

export type SessionRecord = {
  readonly kind: 'session';
  readonly committee: Committee;
  readonly numbers: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly format: Format;
  readonly languages: readonly string[];
  readonly agendaItems: readonly AgendaItem[];
};

export type ActivityType =
  | 'national-workshop'
  | 'regional-workshop'
  | 'sub-regional-workshop'
  | 'diagnostic-mission'
  | 'strategic-support-mission'
  | 'accreditation-workshop'
  | 'train-the-trainer'
  | 'virtual-workshop'
  | 'study-visit'
  | 'e-learning-course'
  | 'peer-review'
  | 'contact-points-meeting';

export type ActivityRecord = {
  readonly kind: 'activity';
  readonly title: LocalizedText;
  readonly type: ActivityType;
  readonly topics: readonly string[];
  readonly alignedWithPlan: boolean | null;
  readonly host: string | null;
  readonly beneficiaries: readonly string[];
  readonly place: string;
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

export type WaveRecord = { readonly kind: 'wave'; readonly year: number };

/** What a draft is made of and what a preview needs. */
export type SurveyInput = {
  readonly definition: string;
  readonly record: SessionRecord | ActivityRecord | WaveRecord;
  readonly confidentiality: Confidentiality;
  readonly languages: readonly string[];
  readonly population: number | null;
  readonly closesAt: string | null;
};

export type Survey = SurveyInput & {
  readonly id: string;
  readonly address: string;
  readonly version: number;
  readonly state: SurveyState;
  readonly createdAt: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly responses: number;
};

export type SurveyDetail = {
  readonly survey: Survey;
  readonly definition: Definition;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly publicUrl: string;
};

export type DefinitionSummary = {
  readonly name: string;
  readonly version: number;
  readonly occasion: 'wave' | 'session' | 'activity';
  readonly committee: string | null;
  readonly title: LocalizedText;
  readonly languages: readonly string[];
  readonly minutes: number;
};
export type Definitions = { readonly definitions: readonly DefinitionSummary[]; readonly problems: readonly Problem[] };

export type Member = { readonly id: string; readonly name: LocalizedText; readonly region: string };
export type Delegation = { readonly delegation: string; readonly label?: string | undefined };
export type AccessCode = {
  readonly delegation: string;
  readonly label: string | null;
  readonly code: string;
  readonly url: string;
};
export type Count = { readonly responses: number; readonly state: SurveyState };
export type AuditLine = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  /** null: no member of staff. */
  readonly actorName: string | null;
  readonly action: string;
  readonly object: string;
  /** Of a survey, a Member or a member of staff, as it is called today. */
  readonly objectName: LocalizedText | null;
  readonly detail: unknown;
};
