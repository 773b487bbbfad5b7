import { repeatLabel } from '../../../survey-definitions/language/piping.ts';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { viewOf } from '../../respond/questions/views.ts';
import type { Workspace } from '../model/workspace.ts';
import { CarriedFacts } from './carried-facts.tsx';
import { ConflictView } from './conflict-view.tsx';
import { LastWave } from './last-wave.tsx';
import { NotesView } from './notes-view.tsx';
import { Provenance } from './provenance.tsx';
import { questionShown } from './question-shown.ts';

type Props = { readonly workspace: Workspace; readonly question: Question; readonly before: Question | undefined };

/** One question with all that stands beside it. Questions of a repeated block stand under the name of their key. */
export function ItemPlace({ workspace, question, before }: Props) {
  const { form, data } = workspace;
  const { repeat } = question;
  const isFirst = repeat !== undefined && (repeat.block !== before?.repeat?.block || repeat.key !== before.repeat.key);
  const View = viewOf(question.item.kind);
  return (
    <div class="item">
      {isFirst && <h2 class="key">{repeatLabel(repeat, form.texts, data.language)}</h2>}
      {(isFirst || repeat === undefined) && <CarriedFacts workspace={workspace} question={question} />}
      <View form={form} question={questionShown(form, question)} />
      <Beside workspace={workspace} question={question} />
    </div>
  );
}

/** Where the answer is, who wrote it, what a colleague or the year before says, and the notes. */
export function Beside({ workspace, question }: Pick<Props, 'workspace' | 'question'>) {
  return (
    <div class="beside">
      {question.variables.map((variable) => (
        <ConflictView key={variable.name} workspace={workspace} variable={variable} />
      ))}
      <Provenance workspace={workspace} question={question} />
      {question.variables.map((variable) => (
        <LastWave key={variable.name} workspace={workspace} variable={variable} />
      ))}
      <NotesView workspace={workspace} question={question} />
    </div>
  );
}
