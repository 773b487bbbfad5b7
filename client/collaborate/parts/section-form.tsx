import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { PathSection } from '../../../survey-definitions/answering/path.ts';
import { ErrorSummary } from '../../respond/parts/error-summary.tsx';
import { piped } from '../../respond/questions/item-texts.ts';
import { pathOfRoute } from '../model/route.ts';
import type { Workspace } from '../model/workspace.ts';
import { BlockTable, inRuns, isInTable } from './block-table.tsx';
import { CarryOver } from './carried-facts.tsx';
import { ItemPlace } from './item-place.tsx';
import { SectionButtons } from './section-buttons.tsx';
import type { Answer } from '../../../survey-definitions/language/answer.ts';

type Props = { readonly workspace: Workspace; readonly section: PathSection };

/** A section as a plain form, with the revisions that the reader has before their eyes; the script saves each answer by itself. */
export function SectionForm({ workspace, section }: Props) {
  const { form } = workspace;
  const introduction = form.texts.sections[section.name]?.introduction;
  const parts = inRuns(section.questions, (question) =>
    isInTable(workspace, question) ? question.repeat?.block : question.name,
  );
  return (
    <form
      id="form"
      class="section-form"
      method="post"
      action={pathOfRoute({ name: 'section', section: section.name })}
      novalidate
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      {/* Enter in a field presses the first button of a form. */}
      <button class="said" name={controlFields.action} value="stay" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name={controlFields.shown} value={JSON.stringify(shownFields(workspace, section))} />
      <ErrorSummary form={form} />
      <div class="section">
        {introduction !== undefined && <p class="introduction">{piped(form, introduction)}</p>}
        <CarryOver workspace={workspace} section={section.name} />
        {parts.map((questions, index) => {
          const [first] = questions;
          if (!first) return null;
          return isInTable(workspace, first) ? (
            <BlockTable key={first.name} workspace={workspace} questions={questions} />
          ) : (
            <ItemPlace key={first.name} workspace={workspace} question={first} before={parts[index - 1]?.at(-1)} />
          );
        })}
      </div>
      <SectionButtons workspace={workspace} section={section.name} />
    </form>
  );
}

/** By variable: the value and the revision that the page showed. The server tells by them what was changed, and in sight of what. */
type ShownFields = Readonly<Record<string, readonly [value: Answer | null, revision: number]>>;

/** What the page was made with. Whatever arrives later does not change it: a plain form has not shown it. */
function shownFields({ data, sync }: Workspace, { questions }: PathSection): ShownFields {
  const { answers } = data.state ?? sync.state.peek();
  const variables = questions.flatMap((question) => question.variables);
  return Object.fromEntries(
    variables.map(({ name }) => [name, [answers[name]?.value ?? null, answers[name]?.revision ?? 0]] as const),
  );
}
