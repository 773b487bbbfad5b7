import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Named } from './form-field.ts';
import { FormView } from './form-view.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { Submit } from './submit.tsx';

type Props = {
  /** Of the heading's id: one panel of a name on a page. */
  readonly name: string;
  readonly heading: string;
  /** What stands between the heading and the form. */
  readonly intro?: ComponentChildren;
  readonly form: {
    readonly fields: Readonly<Record<string, Named>>;
    readonly problems: ReadonlySignal<readonly Problem[]>;
    readonly isBusy: ReadonlySignal<boolean>;
    readonly save: () => Promise<void>;
  };
  /** Of a form that also changes what is there: the entry chosen, null while none is. It takes the focus then. */
  readonly chosen?: object | null;
  /** What the button says that sends it. */
  readonly submit: string;
  readonly onCancel?: (() => void) | undefined;
  readonly children: ComponentChildren;
};

/** One form with its heading and what is wrong in it. */
export function FormPanel({ name, heading, intro, form, chosen, submit, onCancel, children }: Props) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) section.current?.focus();
  }, [chosen]);
  return (
    <section
      class="panel"
      aria-labelledby={`${name}-heading`}
      tabIndex={chosen === undefined ? undefined : -1}
      ref={section}
    >
      <h2 id={`${name}-heading`}>{heading}</h2>
      {intro}
      <FormView problems={form.problems} onSubmit={form.save}>
        <ProblemSummary fields={Object.values(form.fields)} />
        {children}
        <Submit label={submit} isBusy={form.isBusy} onCancel={onCancel} />
      </FormView>
    </section>
  );
}
