import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { FormProblems } from './field.tsx';

type Props = {
  /** Absent: its fields have none. */
  readonly problems?: ReadonlySignal<readonly Problem[]>;
  readonly onSubmit: () => Promise<void>;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** A form that is sent by script: its fields find what is wrong with them by their paths. */
export function FormView({ problems, onSubmit, children, ...attributes }: Props) {
  const submit = (event: Event) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate {...attributes}>
      <FormProblems.Provider value={problems?.value ?? []}>{children}</FormProblems.Provider>
    </form>
  );
}
