import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { problemWords } from '../../words/problem-words.ts';
import type { Translate } from '../../words/translate.ts';
import { useUi } from '../ui.ts';
import { fieldId, isWithin } from './form-field.ts';
import type { Label, Named } from './form-field.ts';

/** What is wrong in the form around a field. */
export const FormProblems = createContext<readonly Problem[]>([]);

type FieldProps = { readonly field: Named; readonly hint?: string | undefined };

export const labelWords = (label: Label, t: Translate): string =>
  typeof label === 'string' ? t(label) : t(label[0], label[1]);

/** What a control says beside its value: its label, its hint, the first problem in it, and what ties them to it. */
export function useField({ field: { path, label, control }, hint }: FieldProps) {
  const { t } = useUi();
  const id = fieldId(control);
  const problem = useContext(FormProblems).find((found) => isWithin(path, found.path));
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`];
  const notes = (
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
  const attributes = {
    id,
    'aria-describedby': described.filter((part) => part !== '').join(' ') || undefined,
    'aria-invalid': problem === undefined ? undefined : true,
  };
  return { id, label: labelWords(label, t), notes, hasProblem: problem !== undefined, attributes };
}

type FrameProps = Omit<ReturnType<typeof useField>, 'attributes'> & { readonly children: ComponentChildren };

/** Label, hint and problem around one control. */
export function FieldFrame({ id, label, notes, hasProblem, children }: FrameProps) {
  return (
    <div class={`field ${hasProblem ? 'has-problem' : ''}`}>
      <label for={id}>{label}</label>
      {notes}
      {children}
    </div>
  );
}
