import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Occasion } from '../../../survey-definitions/language/occasion.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import type { Confidentiality, SurveyState } from '../../../survey-definitions/surveys/survey.ts';

/** What anybody who has the address may know of a survey. `Survey` has all of it. */
export type PublicSurvey = {
  readonly address: string;
  readonly confidentiality: Confidentiality;
  /** Languages of the form. */
  readonly languages: readonly string[];
  readonly state: SurveyState;
  readonly closesAt: string | null;
};

/** A survey in one language. `occasion` is that of somebody who came without a personal code. */
export type SurveyInLanguage = {
  readonly survey: PublicSurvey;
  readonly definition: Definition;
  readonly texts: Texts;
  readonly occasion: Occasion;
  readonly language: string;
};

/** What a personal code stands for: a Member's id, or 'observer'. */
export type KnownDelegation = { readonly code: string; readonly delegation: string };

/** Why a personal code does not open the form. */
export type CodeProblem = 'code-unknown' | 'code-used' | 'too-many-attempts';

/** What the pages of the form without JavaScript hand from one to the next: all there is, the server keeps nothing. */
export type Carried = {
  readonly answers: Answers;
  readonly key: string;
  readonly delegation: KnownDelegation | null;
};

/**
 * The pages of a survey. `page`: cover and form, the same for everybody. `preview`: that page for staff, nothing can be sent. `closed`:
 * the cover of a survey that is over. `code`, `section`, `check`: the form step by step, without JavaScript. `refused`: the answers
 * came too late and are shown once more. `received`: the confirmation.
 */
export type FormPage =
  | { readonly mode: 'page' | 'preview' | 'closed' }
  | (Carried & { readonly mode: 'code'; readonly problem: CodeProblem | null })
  | (Carried & SectionOfForm)
  | (Carried & { readonly mode: 'check' })
  | (Carried & { readonly mode: 'refused'; readonly reason: 'survey-closed' | 'code-used' })
  | { readonly mode: 'received'; readonly receipt: string | null; readonly isEarlier: boolean };

export type SectionOfForm = {
  readonly mode: 'section';
  readonly section: string;
  readonly problems: readonly AnswerProblem[];
  /** Questions that the answers just given have brought up. */
  readonly appeared: readonly string[];
};

/** Something went wrong before there was a survey. */
export type NoticePage = { readonly mode: 'notice'; readonly language: string; readonly code: NoticeCode };

export type NoticeCode = 'not-found' | 'too-large' | 'too-many-attempts' | 'busy' | 'wrong-form' | 'internal';

export type RenderRequest = (SurveyInLanguage & FormPage) | NoticePage;

/** `status` is the one to answer with. A notice has the status of the problem that it is about. */
export type RenderedForm = { readonly html: string; readonly status: 200 | 409 | 422 };

/** Renders a whole page. Pure: the same request gives the same page. */
export type RenderForm = (request: RenderRequest) => RenderedForm;

/** Addresses of what the client's build made. */
export type FormAssets = {
  readonly script: string;
  /** The style sheet itself: it stands in each page. */
  readonly style: string;
  readonly withoutScript: string;
  readonly mark: string;
};

/** One choice of the question for the delegation, in the page's language, sorted by name. */
export type MemberOption = readonly [code: string, name: string];

/** The site that the pages stand on. */
export type FormSite = {
  readonly assets: FormAssets;
  /** Every page then says that its data are synthetic. */
  readonly isDemo: boolean;
  readonly membersIn: (language: string) => readonly MemberOption[];
};

/** The export of `build/respond/render.js`. */
export type CreateRenderForm = (site: FormSite) => RenderForm;
