import { fileAddresses } from '../../shared/file-addresses.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { languageNames } from '../../shared/i18n.ts';
import { useUi } from '../shell/ui.ts';

export function PreviewLinks({ survey }: { readonly survey: Survey }) {
  const { t } = useUi();
  return (
    <section class="panel" aria-labelledby="previews-heading">
      <h2 id="previews-heading">{t('preview.heading')}</h2>
      <p class="hint">{t('preview.new-tab')}</p>
      <p class="actions">
        {survey.languages.map((code) => (
          <a
            key={code}
            class="button"
            href={fileAddresses.preview(survey.id, code)}
            target="_blank"
            rel="noopener"
            lang={code}
          >
            {languageNames[code] ?? code}
          </a>
        ))}
      </p>
    </section>
  );
}
