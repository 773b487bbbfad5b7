import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { useUi } from '../ui.ts';
import type { TextKey } from '../../words/translate.ts';
import { ProblemSummary } from './problem-summary.tsx';

type Form = { readonly problems: ReadonlySignal<readonly Problem[]>; readonly save: () => Promise<void> };

type Props = {
  /** Of the heading's id: one panel of a name on a page. */
  readonly name: string;
  readonly heading: string;
  /** What stands between the heading and the form. */
  readonly intro?: ComponentChildren;
  readonly form: Form;
  /** What each field is called, by its path. */
  readonly labels: Readonly<Record<string, TextKey>>;
  /** Of a form that also changes what is there: the entry chosen, null while none is. It takes the focus then. */
  readonly chosen?: object | null;
  readonly children: ComponentChildren;
};

/** One form with its heading and what is wrong in it. */
export function FormPanel({ name, heading, intro, form, labels, chosen, children }: Props) {
  const { t } = useUi();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) section.current?.focus();
  }, [chosen]);
  const submit = (event: Event) => {
    event.preventDefault();
    void form.save();
  };
  const labelOf = (path: string) => {
    const key = labels[path];
    return key === undefined ? undefined : t(key);
  };
  return (
    <section
      class="panel"
      aria-labelledby={`${name}-heading`}
      tabIndex={chosen === undefined ? undefined : -1}
      ref={section}
    >
      <h2 id={`${name}-heading`}>{heading}</h2>
      {intro}
      <form onSubmit={submit} noValidate>
        <ProblemSummary problems={form.problems.value} labelOf={labelOf} />
        {children}
      </form>
    </section>
  );
}
