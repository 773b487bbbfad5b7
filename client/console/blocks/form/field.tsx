import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { useUi } from '../ui.ts';
import { problemWords } from '../../words/problem-words.ts';
import { fieldId, problemAt } from './field-problem.ts';

export type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Where the field's value is in the document that is sent; problems come back under it. */
  readonly path: string;
  readonly problems?: readonly Problem[];
};

/** Attributes that tie a control to its hint and its problem. */
export function fieldAttributes({ path, hint, problems = [] }: FieldProps) {
  const id = fieldId(path);
  const hasProblem = problemAt(problems, path) !== undefined;
  const described = [hint === undefined ? '' : `${id}-hint`, hasProblem ? `${id}-problem` : ''].filter(
    (part) => part !== '',
  );
  return {
    id,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    ...(hasProblem ? { 'aria-invalid': true } : {}),
  } as const;
}

/** Label, hint and problem around one control. */
export function Field(props: FieldProps & { readonly children: ComponentChildren }) {
  const id = fieldId(props.path);
  return (
    <div class={`field ${problemAt(props.problems ?? [], props.path) === undefined ? '' : 'has-problem'}`}>
      <label for={id}>{props.label}</label>
      <FieldNotes {...props} />
      {props.children}
    </div>
  );
}

export function FieldNotes({ path, hint, problems = [] }: FieldProps) {
  const { t } = useUi();
  const id = fieldId(path);
  const problem = problemAt(problems, path);
  return (
    <>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          {problemWords(problem, t)}
        </p>
      )}
    </>
  );
}
