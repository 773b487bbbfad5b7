import { useSignal } from '@preact/signals';
import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { Filling } from '../model/filling.ts';
import { KnownDelegation } from './known-delegation.tsx';

type Props = { readonly filling: Filling };

/** A personal code says the delegation, which is then shown and not asked. */
export function CodeField({ filling }: Props) {
  const { form, access, takesCodes } = filling;
  const typed = useSignal('');
  const { delegation, codeProblem } = form.model;
  if (delegation.value) return <KnownDelegation form={form} />;
  if (!takesCodes) return null;
  const use = async () => {
    const outcome = await access(typed.value.trim());
    if (outcome.ok) delegation.value = outcome.delegation;
    codeProblem.value = outcome.ok ? null : outcome.code;
  };
  return (
    <details class="code" open={codeProblem.value !== null}>
      <summary>{form.t('code-title')}</summary>
      <label for="code">{form.t('code')}</label>
      <p class="problem" id="code-problem" role="alert">
        {codeProblem.value && form.t(codeProblem.value)}
      </p>
      <div class="measured">
        <input
          id="code"
          name={controlFields.code}
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="code-problem"
          aria-invalid={codeProblem.value !== null || undefined}
          value={typed.value}
          onInput={(event) => (typed.value = event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void use();
          }}
        />
        <button type="button" onClick={use}>
          {form.t('code-use')}
        </button>
      </div>
    </details>
  );
}
