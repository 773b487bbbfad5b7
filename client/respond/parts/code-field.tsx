import { useSignal } from '@preact/signals';
import type { Filling } from '../filling.ts';

type Props = { readonly filling: Filling };

/** A personal code says the delegation, which is then shown and not asked. */
export function CodeField({ filling }: Props) {
  const { form, access, takesCodes } = filling;
  const typed = useSignal('');
  const { delegation, codeProblem: problem } = form.model;
  if (delegation.value) return <p class="notice">{form.t('answers-for', { delegation: delegation.value.label })}</p>;
  if (!takesCodes) return null;
  const use = async () => {
    const outcome = await access(typed.value.trim());
    if (outcome.ok) delegation.value = outcome.delegation;
    problem.value = outcome.ok ? null : outcome.code;
  };
  return (
    <details class="code" open={problem.value !== null}>
      <summary>{form.t('code-title')}</summary>
      <div class={problem.value ? 'wrong' : undefined}>
        <label for="code">{form.t('code')}</label>
        <p class="problem" id="code-problem" role="alert">
          {problem.value && form.t(problem.value)}
        </p>
        <div class="measured">
          <input
            id="code"
            name="code"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="code-problem"
            value={typed.value}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
          <button type="button" onClick={use}>
            {form.t('code-use')}
          </button>
        </div>
      </div>
    </details>
  );
}
