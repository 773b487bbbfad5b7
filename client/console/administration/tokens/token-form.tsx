import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { scopeWords } from './scope-words.ts';
import { lifetimes } from './tokens-model.ts';
import type { TokensModel } from './tokens-model.ts';

const labels = { name: 'tokens.name', scopes: 'tokens.scopes' } as const;

export function TokenForm({ model }: { readonly model: TokensModel }) {
  const { t } = useUi();
  const problems = model.problems.value;
  return (
    <FormPanel
      name="token"
      heading={t('tokens.new')}
      form={{ problems: model.problems, save: model.create }}
      labels={labels}
    >
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
    </FormPanel>
  );
}
