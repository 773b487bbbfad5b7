import { useEffect, useRef } from 'preact/hooks';
import { ProblemSummary } from '../controls/problem-summary.tsx';
import { TextField } from '../controls/text-field.tsx';
import { focusAreaCode } from '../figures/series-words.ts';
import { useUi } from '../shell/ui.ts';
import type { TextKey } from '../words/translate.ts';
import type { FocusAreaModel } from './focus-area-model.ts';

const labels: Readonly<Record<string, TextKey>> = {
  code: 'focus-areas.code',
  'name.en': 'focus-areas.name-en',
  'name.fr': 'focus-areas.name-fr',
  firstYear: 'focus-areas.first-year',
  lastYear: 'focus-areas.last-year',
};

export function FocusAreaForm({ model }: { readonly model: FocusAreaModel }) {
  const { t, language } = useUi();
  const { fields } = model;
  const problems = model.problems.value;
  const changed = model.changing.value;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (changed !== null) section.current?.focus();
  }, [changed]);
  const submit = (event: Event) => {
    event.preventDefault();
    void model.save();
  };
  const labelOf = (path: string) => {
    const key = labels[path];
    return key === undefined ? undefined : t(key);
  };
  const numeric = { width: 'short', attributes: { inputMode: 'numeric' } } as const;
  return (
    <section class="panel" aria-labelledby="area-heading" tabIndex={-1} ref={section}>
      <h2 id="area-heading">
        {changed === null
          ? t('focus-areas.enter')
          : t('focus-areas.change-of', { name: `${focusAreaCode(changed.code, language)} ${changed.name[language]}` })}
      </h2>
      <form onSubmit={submit} noValidate>
        <ProblemSummary problems={problems} labelOf={labelOf} />
        {changed === null && (
          <TextField
            path="code"
            label={t('focus-areas.code')}
            hint={t('focus-areas.code-hint')}
            value={fields.code}
            problems={problems}
            width="short"
          />
        )}
        <div class="fields">
          <TextField path="name.en" label={t('focus-areas.name-en')} value={fields.nameEn} problems={problems} />
          <TextField
            path="name.fr"
            label={t('focus-areas.name-fr')}
            value={fields.nameFr}
            problems={problems}
            attributes={{ lang: 'fr' }}
          />
        </div>
        <div class="fields">
          <TextField
            path="firstYear"
            label={t('focus-areas.first-year')}
            value={fields.firstYear}
            problems={problems}
            {...numeric}
          />
          <TextField
            path="lastYear"
            label={t('focus-areas.last-year')}
            hint={t('focus-areas.last-year-hint')}
            value={fields.lastYear}
            problems={problems}
            {...numeric}
          />
        </div>
        <div class="form-end">
          <button type="submit" class="primary" aria-disabled={model.isBusy.value}>
            {t(changed === null ? 'focus-areas.save' : 'focus-areas.save-change')}
          </button>
          {changed !== null && (
            <button type="button" onClick={() => model.change(null)}>
              {t('confirm.cancel')}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
