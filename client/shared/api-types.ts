import type { Definition } from '../../survey-definitions/questionnaire/definition.ts';
import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';
import type { Problem } from '../../survey-definitions/language/problem.ts';
import type { Texts } from '../../survey-definitions/language/texts.ts';
import type { Committee } from '../../survey-definitions/reference/committees.ts';
import type { Survey, SurveyState } from '../../survey-definitions/surveys/survey.ts';

/** What the console reads of the API's answers; `api.ts` is where the compiler holds them against the server's. */
export type Role = 'administrator' | 'secretariat' | 'committee-secretary' | 'capacity-building-officer';
export type RoleGrant =
  | { readonly role: Exclude<Role, 'committee-secretary'> }
  | { readonly role: 'committee-secretary'; readonly committee: Committee };
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
