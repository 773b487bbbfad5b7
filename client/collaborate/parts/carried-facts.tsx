import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import { carryGroupOf } from '../../../survey-definitions/collaboration/carry.ts';
import { repeatLabel } from '../../../survey-definitions/language/piping.ts';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { labelOf } from '../../respond/questions/item-texts.ts';
import { factsOf, keepFacts, unseenWith } from '../model/carrying.ts';
import type { Workspace } from '../model/workspace.ts';

type Props = { readonly workspace: Workspace; readonly section: string };

/** One press for all facts of a section that are as they were in the wave before. */
export function CarryOver({ workspace, section }: Props) {
  const { w } = workspace;
  const facts = factsOf(workspace, section);
  if (facts.length === 0) return null;
  return (
    <div class="carry-over">
      <p>{w('carry-lead', { count: facts.length })}</p>
      <button
        class="secondary"
        name={controlFields.action}
        value="carry"
        onClick={(event) => {
          event.preventDefault();
          keepFacts(workspace, facts, 'carried');
        }}
      >
        {w('carry-over')}
      </button>
    </div>
  );
}

/** That nobody has looked at what was taken over, and the touch that says it has been looked at. */
export function CarriedFacts({ workspace, question }: { readonly workspace: Workspace; readonly question: Question }) {
  const { form, w } = workspace;
  const facts = unseenWith(workspace, question);
  if (facts.length === 0) return null;
  const what = question.repeat ? repeatLabel(question.repeat, form.texts, form.language) : labelOf(form, question);
  return (
    <p class="carried">
      <span>{w('carried')}</span>{' '}
      <button
        class="secondary small"
        name={controlFields.action}
        value={`confirm:${carryGroupOf(question)}`}
        aria-label={w('confirm-of', { what })}
        onClick={(event) => {
          event.preventDefault();
          keepFacts(workspace, facts, 'confirmed');
        }}
      >
        {w('confirm')}
      </button>
    </p>
  );
}
