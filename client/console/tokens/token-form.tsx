import { CheckGroup } from '../controls/check-group.tsx';
import { ProblemSummary } from '../controls/problem-summary.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useUi } from '../shell/ui.ts';
import { scopeWords } from './scope-words.ts';
import { lifetimes } from './tokens-model.ts';
import type { TokensModel } from './tokens-model.ts';

export function TokenForm({ model }: { readonly model: TokensModel }) {
  const { t } = useUi();
  const problems = model.problems.value;
  const labels: Readonly<Record<string, string>> = { name: t('tokens.name'), scopes: t('tokens.scopes') };
  const submit = (event: Event) => {
    event.preventDefault();
    void model.create();
  };
  return (
    <section class="panel" aria-labelledby="token-heading">
      <h2 id="token-heading">{t('tokens.new')}</h2>
      <form onSubmit={submit} noValidate>
        <ProblemSummary problems={problems} labelOf={(path) => labels[path]} />
        <div class="fields">
          <TextField
            path="name"
            label={t('tokens.name')}
            hint={t('tokens.name-hint')}
            value={model.name}
            problems={problems}
            attributes={{ autocomplete: 'off' }}
          />
          <Select
            path="days"
            label={t('tokens.days')}
            value={model.days}
            options={lifetimes.map((days) => ({ value: days, label: t('tokens.days-count', { count: Number(days) }) }))}
          />
        </div>
        <CheckGroup
          path="scopes"
          label={t('tokens.scopes')}
          hint={t('tokens.scopes-hint')}
          value={model.chosen}
          options={model.scopes.value.map((scope) => ({ value: scope, label: scopeWords(scope, t) }))}
          problems={problems}
        />
        <button type="submit" class="primary">
          {t('tokens.create')}
        </button>
      </form>
    </section>
  );
}
