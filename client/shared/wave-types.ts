import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';
import type { Survey } from '../../survey-definitions/surveys/survey.ts';

export const dispositions = [
  'complete',
  'partial',
  'sent',
  'queued',
  'not-sent',
  'undeliverable',
  'opted-out',
  'will-not-answer',
] as const;
export type Disposition = (typeof dispositions)[number];
export type NotedDisposition = 'opted-out' | 'will-not-answer';

export type WavePlanInput = {
  readonly opensAt: string | null;
  readonly excluded: readonly string[];
  readonly reminders: readonly string[];
};

export type Reminder = {
  readonly at: string;
  readonly state: 'planned' | 'sent' | 'skipped';
  readonly mails: number;
};

export type WavePlan = {
  readonly opensAt: string | null;
  readonly excluded: readonly string[];
  readonly extendedAt: string | null;
  readonly reminders: readonly Reminder[];
};

export type WaveMember = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly region: string;
  readonly disposition: Disposition;
  readonly hasStarted: boolean;
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly language: string;
    readonly takesMail: boolean;
  } | null;
  readonly sentAt: string | null;
  readonly sentBy: 'mail' | 'letter' | null;
  readonly submittedAt: string | null;
  readonly trouble: {
    readonly state: 'waiting' | 'refused';
    readonly attempts: number;
    readonly error: string;
  } | null;
};

export type RateLine = {
  readonly population: number;
  readonly complete: number;
  readonly partial: number;
  readonly refusal: number;
  readonly nonContact: number;
  readonly other: number;
  readonly rr1: number | null;
  readonly rr2: number | null;
};

export type CurvePoint = { readonly day: string; readonly submitted: number };

export type WaveDetail = {
  readonly survey: Survey;
  readonly plan: WavePlan | null;
  readonly sendsMail: boolean;
  readonly members: readonly WaveMember[];
  readonly rates: {
    readonly all: RateLine;
    readonly regions: readonly (RateLine & { readonly region: string })[];
  };
  readonly curve: readonly CurvePoint[];
  readonly mails: { readonly waiting: number; readonly sent: number; readonly refused: number };
};

export type TemplateText = { readonly subject: string; readonly body: string };

export type MailTemplate = TemplateText & {
  readonly kind: 'invitation' | 'reminder' | 'extension' | 'colleague';
  readonly language: 'en' | 'fr';
  readonly revision: number;
  readonly updatedAt: string | null;
  readonly places: readonly string[];
};
