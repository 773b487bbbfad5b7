import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import type { LocalizedText, Occasion } from '../../../survey-definitions/language/occasion.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import type { AnswerState, Collaboration, CollaborationState } from '../member-form/member-form-contract.ts';
import type { Cover } from '../cover/cover.ts';
import type { VerifiedReceipt } from '../member-form/receipt-contract.ts';

/** A Member's form in one language. */
export type MemberForm = {
  readonly language: string;
  readonly languages: readonly string[];
  readonly surveyId: string;
  readonly definition: Definition;
  readonly texts: Texts;
  readonly occasion: Occasion;
  readonly member: { readonly id: string; readonly name: LocalizedText };
  readonly lastWave: Answers | null;
  readonly years: Collaboration['years'];
  readonly cover: Cover;
  /** When the server wrote this page: the clock of a device may be wrong. */
  readonly writtenAt: string;
};

export type Route =
  | { readonly name: 'tasks' | 'check' | 'receipt' | 'colleagues' }
  | { readonly name: 'section'; readonly section: string };

/** One contested item of a form that was sent without JavaScript. */
export type Contested = { readonly variable: string; readonly mine: Answer | null; readonly theirs: AnswerState };

/** What the colleagues' page says after it was sent. */
export type ColleagueNews = { readonly name: string; readonly url: string; readonly isMailed: boolean };

/** What a page was sent with and gets back. */
export type PageNews = {
  readonly problems?: readonly AnswerProblem[];
  /** Answers as typed, where they were not saved. */
  readonly typed?: Readonly<Record<string, Answer | null>>;
  readonly invited?: ColleagueNews;
  readonly failure?: FailureWord;
};

export type FailureWord = 'forbidden' | 'survey-closed' | 'already-submitted' | 'invite-incomplete' | 'failed';

export type OpenProblem = 'code-unknown' | 'too-many-attempts';

/**
 * `open`: the page for the code. `form`: the pages of the form, hydrated. `shell`: the same without anybody's answers, for a device
 * without a line. `conflicts`: both values side by side, for a browser without JavaScript. `print`: the empty questionnaire.
 * `years`: this Member's ratings over the years, once the survey has closed.
 * `verify`: where anybody checks a receipt. `opt-out`: where somebody says that they want no more mail.
 */
export type CollaborateRequest =
  | {
      readonly mode: 'open';
      readonly language: string;
      readonly problem: OpenProblem | null;
      readonly isSignedIn: boolean;
    }
  | (MemberForm & PageNews & { readonly mode: 'form'; readonly route: Route; readonly state: CollaborationState })
  | (MemberForm & { readonly mode: 'shell' })
  | (MemberForm & {
      readonly mode: 'conflicts';
      readonly section: string;
      readonly contested: readonly Contested[];
      readonly state: CollaborationState;
    })
  | (MemberForm & { readonly mode: 'print' | 'years' })
  | {
      readonly mode: 'verify';
      readonly language: string;
      readonly receipt: string;
      readonly outcome: VerifiedReceipt | null;
    }
  | { readonly mode: 'opt-out'; readonly language: string; readonly state: 'question' | 'done' };

export type RenderCollaborate = (request: CollaborateRequest) => string;

/** What the client's build made to render the Member's form; absent where there is no build. */
export type MemberPages = { readonly renderCollaborate?: RenderCollaborate };

export type CollaborateAssets = { readonly script: string; readonly style: string; readonly mark: string };

/** The site that the pages stand on. */
export type MemberSite = {
  readonly assets: CollaborateAssets;
  readonly isDemo: boolean;
  /** Whether this server prints PDF. */
  readonly hasPdf: boolean;
};

/** The export of `build/collaborate/render.js`. */
export type CreateRenderCollaborate = (site: MemberSite) => RenderCollaborate;
