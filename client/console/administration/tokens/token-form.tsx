import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { scopeWords } from './scope-words.ts';
import { lifetimes } from './tokens-model.ts';
import type { TokensModel } from './tokens-model.ts';

export function TokenForm({ model }: { readonly model: TokensModel }) {
  const { t } = useUi();
  return (
    <FormPanel
      name="token"
      heading={t('tokens.new')}
      form={{ ...model, save: model.create }}
      submit={t('tokens.create')}
    >
      <div class="fields">
        <TextField field={model.name} hint={t('tokens.name-hint')} attributes={{ autocomplete: 'off' }} />
        <Select
          field={model.days}
          options={lifetimes.map((days) => ({ value: days, label: t('tokens.days-count', { count: Number(days) }) }))}
        />
      </div>
      <CheckGroup
        field={model.chosen}
        hint={t('tokens.scopes-hint')}
        options={model.scopes.value.map((scope) => ({ value: scope, label: scopeWords(scope, t) }))}
      />
    </FormPanel>
  );
}
