import { submit } from '../../../survey-definitions/answering/check-answers.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import { fieldId } from '../../respond/questions/field-ids.ts';
import { variableLabel } from '../../respond/questions/item-texts.ts';
import { problemText } from '../../respond/questions/problem-text.ts';
import { maySee } from '../model/rights.ts';
import { sectionOf } from '../model/section-of.ts';
import { standingOf } from '../model/standing.ts';
import type { Workspace } from '../model/workspace.ts';
import { AnswersInWords } from './answers-in-words.tsx';
import { PlaceLink } from './place-link.tsx';
import { YearsLink } from './receipt-view.tsx';
import { SubmitPart } from './submit-part.tsx';

type Props = { readonly workspace: Workspace };

/** Every answer once more, what is missing, and the submission. */
export function CheckView({ workspace }: Props) {
  const { form, sync, w } = workspace;
  const { me, state, surveyState, receipt } = sync.state.value;
  const { sections } = form.model.outline.value;
  const seen = sections.filter(({ name }) => maySee(me, name));
  const outcome = submit(form.model.questionnaire.value, form.model.answers.value);
  const isOpen = state === 'draft' && surveyState === 'open';
  const notReady = sections.filter(({ name }) => !['ready', 'approved'].includes(standingOf(workspace, name))).length;
  return (
    <>
      <h1 id="title" tabIndex={-1}>
        {w('check-title')}
      </h1>
      <p class="introduction">{w('check-lead')}</p>
      {receipt !== null && isOpen && <p class="notice">{w('receipt-reopened')}</p>}
      {surveyState !== 'open' && <p class="notice">{w('read-only-closed')}</p>}
      <YearsLink workspace={workspace} />
      {isOpen && me.role === 'contact-point' && (
        <>
          {outcome.ok ? (
            <p class="complete">{w('check-complete')}</p>
          ) : (
            <Missing workspace={workspace} problems={outcome.problems} />
          )}
          {notReady > 0 && <p class="complete">{w('check-not-ready', { count: notReady })}</p>}
        </>
      )}
      <AnswersInWords workspace={workspace} sections={seen} />
      <SubmitPart workspace={workspace} isComplete={outcome.ok} />
    </>
  );
}

function Missing({ workspace, problems }: Props & { readonly problems: readonly AnswerProblem[] }) {
  const { form, w } = workspace;
  return (
    <div class="summary missing">
      <h2>{w('check-missing', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => {
          const variable = form.model.questionnaire.value.variables.get(problem.variable);
          return (
            variable && (
              <li key={problem.variable}>
                <PlaceLink
                  workspace={workspace}
                  to={{ name: 'section', section: sectionOf(workspace, problem.variable) }}
                  element={fieldId(problem.variable)}
                >
                  {variableLabel(form, variable)}
                </PlaceLink>{' '}
                {problemText(form, problem, variable)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
