import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { useUi } from '../../blocks/ui.ts';
import { PreviewLink } from './preview-link.tsx';

export function PreviewLinks({ survey }: { readonly survey: Survey }) {
  const { t } = useUi();
  return (
    <section class="panel" aria-labelledby="previews-heading">
      <h2 id="previews-heading">{t('preview.heading')}</h2>
      <p class="hint">{t('preview.new-tab')}</p>
      <p class="actions">
        {survey.languages.map((code) => (
          <PreviewLink key={code} surveyId={survey.id} language={code} look="button" />
        ))}
      </p>
    </section>
  );
}
