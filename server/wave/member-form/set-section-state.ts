import type { Collaborator } from './collaborator.ts';
import { changeResponse } from './change-response.ts';
import type { Refused, MemberFormNeeds } from './change-response.ts';
import { loadResponseSurvey } from './response-survey.ts';
import { maySee, mayWriteIn } from './section-rights.ts';
import { sectionStandings, writeSectionState } from './section-state-store.ts';
import type { SectionState } from './section-state.ts';

export type SectionStateOutcome =
  | { readonly state: 'set' | 'section-unknown' | 'section-of-others' | 'contact-point-only' | 'response-submitted' }
  | Refused;

/** What is said of a section. Approval is given, and taken back, by the contact point alone. */
export async function setSectionState(
  needs: MemberFormNeeds,
  collaborator: Collaborator,
  section: string,
  state: SectionState,
): Promise<SectionStateOutcome> {
  const { questionnaire } = await loadResponseSurvey(needs, collaborator);
  return changeResponse<SectionStateOutcome>(needs, collaborator, async (held) => {
    const { me, response, trx } = held;
    const refuse = (reason: SectionStateOutcome['state']) => ({ outcome: { state: reason }, changed: false });
    if (!questionnaire.sections.some(({ name }) => name === section) || !maySee(me, section)) {
      return refuse('section-unknown');
    }
    if (!mayWriteIn(me, section)) return refuse('section-of-others');
    const before = (await sectionStandings(trx, response.id)).get(section)?.state;
    if (me.role === 'colleague' && (state === 'approved' || before === 'approved')) return refuse('contact-point-only');
    if (response.state === 'submitted') return refuse('response-submitted');
    if (before !== state) await writeSectionState(held, section, state);
    return { outcome: { state: 'set' }, changed: before !== state };
  });
}
