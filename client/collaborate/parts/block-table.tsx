import { useSignal } from '@preact/signals';
import { fitsAsColumns } from '../../../survey-definitions/kinds/single-choice.ts';
import type { Option } from '../../../survey-definitions/language/item.ts';
import { repeatLabel } from '../../../survey-definitions/language/piping.ts';
import { isBlock } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerTo, type Form } from '../../respond/model/form.ts';
import { Clear } from '../../respond/questions/clear.tsx';
import { questionId, rowId } from '../../respond/questions/field-ids.ts';
import { labelOf, optionLabel, textsOf } from '../../respond/questions/item-texts.ts';
import { MissingChoices, missingKeys } from '../../respond/questions/missing-choices.tsx';
import { OptionChoices } from '../../respond/questions/option-choices.tsx';
import { carryStateOf } from '../model/carrying.ts';
import type { Workspace } from '../model/workspace.ts';
import { CarriedFacts } from './carried-facts.tsx';
import { Beside, ItemPlace } from './item-place.tsx';

type Props = { readonly workspace: Workspace; readonly questions: readonly Question[] };

/** Whether the question is of a block that the definition lays out as a table. */
export const isInTable = ({ data }: Workspace, { repeat }: Question): boolean =>
  repeat !== undefined &&
  data.definition.sections.some(({ items }) =>
    items.some((entry) => isBlock(entry) && entry.name === repeat.block && entry.layout === 'table'),
  );

/**
 * One row for each key of a repeated block: its first question, and below it what follows from the answer. One markup: the style sheet
 * makes a list of it on narrow screens and a table on wide ones.
 */
export function BlockTable({ workspace, questions }: Props) {
  return (
    <div class="rows block-table">
      <Head workspace={workspace} questions={questions} />
      {inRuns(questions, ({ repeat }) => repeat?.key).map((ofKey) => (
        <KeyRow key={ofKey[0]?.name} workspace={workspace} questions={ofKey} />
      ))}
    </div>
  );
}

/** The questions in their order, those together that follow each other and are alike in something. */
export function inRuns(
  questions: readonly Question[],
  inWhat: (question: Question) => string | undefined,
): readonly (readonly Question[])[] {
  const runs: Question[][] = [];
  for (const question of questions) {
    const run = runs.at(-1);
    if (run?.[0] && inWhat(run[0]) === inWhat(question)) run.push(question);
    else runs.push([question]);
  }
  return runs;
}

const optionsOf = (form: Form, question: Question, { options }: { readonly options: readonly Option[] }) =>
  options.map(({ code }) => [code, optionLabel(form, question, code)] as const);

/** For the eye only: each choice says its own name. */
function Head({ workspace: { form }, questions: [first] }: Props) {
  if (!first || !fitsAsColumns(first.item)) return null;
  return (
    <div class="row head" aria-hidden="true">
      <div class="row-label">{textsOf(form, first).short}</div>
      <div class="list">
        {optionsOf(form, first, first.item).map(([code, label]) => (
          <span key={code}>{label}</span>
        ))}
      </div>
      <div class="apart">
        {first.item.missing?.map((reason) => (
          <span key={reason}>{form.t(missingKeys[reason])}</span>
        ))}
      </div>
    </div>
  );
}

function KeyRow({ workspace, questions: [first, ...more] }: Props) {
  const { form } = workspace;
  if (!first?.repeat || !fitsAsColumns(first.item)) return null;
  const { name, item, repeat } = first;
  const label = repeatLabel(repeat, form.texts, form.language);
  return (
    <div class="item" id={questionId(name)}>
      <div class="row" role="radiogroup" aria-labelledby={`${rowId(name)} ask-${name}`}>
        <div class="row-label">
          <h2 id={rowId(name)}>{label}</h2>
          <p class="ask" id={`ask-${name}`}>
            {labelOf(form, first)}
          </p>
        </div>
        <div class="list">
          <OptionChoices form={form} question={first} options={optionsOf(form, first, item)} />
        </div>
        <div class="apart">
          <MissingChoices form={form} variable={name} offered={item.missing} />
        </div>
        <Clear form={form} variable={name} label={label} />
      </div>
      <CarriedFacts workspace={workspace} question={first} />
      <Beside workspace={workspace} question={first} />
      {more.length > 0 && (
        <FollowUps
          workspace={workspace}
          questions={more}
          label={label}
          isNews={carryStateOf(workspace, name) !== 'carried'}
        />
      )}
    </div>
  );
}

type FollowUpsProps = Props & { readonly label: string; readonly isNews: boolean };

/** Open until it is answered, where the state was given this year; and where a colleague answered otherwise, until that is settled. */
function FollowUps({ workspace, questions, label, isNews }: FollowUpsProps) {
  const { entry, form, w } = workspace;
  const open = questions.filter(({ variables: [value] }) => value && answerTo(form, value.name) === undefined);
  const isOpen = useSignal(isNews && open.length > 0);
  const isContested = questions.some(({ variables }) => variables.some(({ name }) => entry(name).theirs));
  return (
    <details
      class="follow-ups"
      open={isOpen.value || isContested}
      onToggle={(event) => (isOpen.value = event.currentTarget.open)}
    >
      <summary>
        {w('follow-ups', { what: label })}{' '}
        <small>{form.t('progress', { answered: questions.length - open.length, asked: questions.length })}</small>
      </summary>
      {questions.map((question, index) => (
        <ItemPlace
          key={question.name}
          workspace={workspace}
          question={question}
          before={questions[index - 1] ?? question}
        />
      ))}
    </details>
  );
}
