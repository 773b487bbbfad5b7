import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { SettledConditions } from '../../../survey-definitions/collaboration/settle-hidden.ts';
import type { KeptAnswer } from '../../../survey-definitions/collaboration/merge-change.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import type { LocalizedText, Occasion } from '../../../survey-definitions/language/occasion.ts';
import type { TextsByLanguage } from '../../../survey-definitions/language/texts.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { Collaborator } from './collaborator.ts';
import type { SectionStanding } from './section-state.ts';

export type { SectionState } from './section-state.ts';

/** One variable as it stands: `by` is a collaborator's id, `at` an instant, `value` null where it was cleared. */
export type AnswerState = KeptAnswer & { readonly by: string; readonly at: string };

/** A remark beside an item, for the colleagues; never part of the response. */
export type Note = {
  readonly id: string;
  readonly variable: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
};

/** What changes while people work: as much of it as this collaborator may see. */
export type CollaborationState = {
  /** Rises with every change of anything in here: what the events announce. */
  readonly revision: number;
  readonly state: 'draft' | 'submitted';
  readonly submittedAt: string | null;
  /** Of the last submission; it stands while the response is reopened. */
  readonly receipt: string | null;
  readonly surveyState: Survey['state'];
  readonly closesAt: string | null;
  readonly me: Pick<Collaborator, 'id' | 'name' | 'role' | 'language' | 'sections' | 'rest'>;
  readonly collaborators: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Collaborator['role'];
    readonly sections: Collaborator['sections'];
    readonly ended: boolean;
  }[];
  readonly answers: Readonly<Record<string, AnswerState>>;
  /** Of questions that depend on hidden answers: what is left of their conditions, the hidden part decided. */
  readonly conditions: SettledConditions;
  readonly sections: Readonly<Record<string, SectionStanding>>;
  readonly notes: readonly Note[];
};

/** Everything that the page of one collaborator needs. */
export type Collaboration = CollaborationState & {
  readonly survey: Pick<Survey, 'id' | 'address' | 'definition' | 'version' | 'confidentiality' | 'languages'>;
  readonly definition: Definition;
  readonly texts: TextsByLanguage;
  readonly occasion: Occasion;
  readonly member: { readonly id: string; readonly name: LocalizedText };
  /** What this Member answered in the wave before, for reference. */
  readonly lastWave: Answers | null;
};
