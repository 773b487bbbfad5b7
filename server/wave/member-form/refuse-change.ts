import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import { problem } from '../../platform/http/problem.ts';

/** How a change of a Member's response can fail, over all routes. */
export type Refusal =
  | { readonly state: 'invalid'; readonly problems: readonly AnswerProblem[] }
  | { readonly state: 'section-of-others'; readonly variables?: readonly string[] }
  | { readonly state: 'section-unknown'; readonly sections?: readonly string[] }
  | {
      readonly state:
        | 'access-ended'
        | 'colleague-unknown'
        | 'contact-point-only'
        | 'key-reused'
        | 'language-not-offered'
        | 'response-submitted'
        | 'survey-closed'
        | 'too-many-colleagues'
        | 'unknown-variable';
    };

/** Ends the request with what went wrong. */
export function refuseChange(refusal: Refusal): never {
  switch (refusal.state) {
    case 'invalid':
      return problem('invalid', ...refusal.problems);
    case 'section-of-others': {
      const { variables } = refusal;
      const code = refusal.state;
      return problem('forbidden', ...(variables?.map((variable) => ({ code, variable })) ?? [{ code }]));
    }
    case 'section-unknown': {
      const { sections } = refusal;
      if (sections === undefined) return problem('not-found', { code: refusal.state });
      return problem('invalid', { code: refusal.state, path: 'sections', details: { sections } });
    }
    case 'access-ended':
      // The same words as for a session that is over: from the next request on that is what it is.
      return problem('unauthenticated', { code: 'not-signed-in' });
    case 'colleague-unknown':
      return problem('not-found', { code: refusal.state });
    case 'contact-point-only':
      return problem('forbidden', { code: refusal.state });
    case 'language-not-offered':
      return problem('invalid', { code: refusal.state, path: 'language' });
    case 'unknown-variable':
      return problem('invalid', { code: refusal.state, path: 'variable' });
    case 'key-reused':
    case 'response-submitted':
    case 'survey-closed':
    case 'too-many-colleagues':
      return problem('conflict', { code: refusal.state });
    default:
      return refusal satisfies never;
  }
}
