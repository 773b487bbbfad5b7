import { useEffect, useMemo } from 'preact/hooks';
import { languageName, directionOf } from '../../../../survey-definitions/reference/languages.ts';
import { useUi } from '../../blocks/ui.ts';
import type { Preview } from './preview-model.ts';

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

type Props = { readonly html: string; readonly title: string };

/**
 * Shows a page that is stored nowhere, alive as the respondent will have it. A blob address keeps Trusted Types shut
 * (`srcdoc` would need a policy) and carries this page's own content policy along; the sandbox keeps the form from being
 * sent and this page from being left.
 */
function PreviewFrame({ html, title }: Props) {
  const address = useMemo(() => URL.createObjectURL(new Blob([withOrigin(html)], { type: 'text/html' })), [html]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <iframe class="phone" title={title} src={address} sandbox="allow-same-origin allow-scripts" />;
}

/** Paths mean nothing at a blob's address. */
const withOrigin = (html: string) => html.replaceAll(/(href|src)="\/(?!\/)/g, `$1="${location.origin}/`);
