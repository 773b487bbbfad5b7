import { directionOf, languageName } from '../../../../survey-definitions/reference/languages.ts';
import { useUi } from '../../blocks/ui.ts';
import type { Preview } from './preview-model.ts';
import { PreviewFrame } from './preview-frame.tsx';

/** The respondent's page at the width of a phone, in each language of the form. */
export function PreviewPane({ preview }: { readonly preview: Preview }) {
  const { t } = useUi();
  const state = preview.state.value;
  return (
    <aside class="preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{t('preview.heading')}</h2>
      <div class="languages" role="group" aria-label={t('preview.languages')}>
        {preview.languages.value.map((code) => (
          <button
            key={code}
            type="button"
            lang={code}
            dir={directionOf(code)}
            aria-pressed={state.is === 'ready' ? state.language === code : preview.language.value === code}
            onClick={() => (preview.language.value = code)}
          >
            {languageName(code)}
          </button>
        ))}
      </div>
      {state.is === 'failed' && <p class="notice">{t('preview.failed')}</p>}
      {state.is === 'waiting' && <p class="hint">{t('preview.waiting')}</p>}
      {state.is === 'ready' && <PreviewFrame html={state.html} title={t('preview.frame')} />}
    </aside>
  );
}
