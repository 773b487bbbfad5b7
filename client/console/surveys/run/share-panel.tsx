import { fileAddresses } from '../../../shared/file-addresses.ts';
import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import { CopyButton } from '../../blocks/copy-button.tsx';
import { surveyPath } from '../../words/paths.ts';
import { useUi } from '../../blocks/ui.ts';
import { PreviewLink } from './preview-link.tsx';
import { shortAddress } from './short-address.ts';

/** How people get there: link, QR code, a sheet to print, personal codes. */
export function SharePanel({ detail, runs }: { readonly detail: SurveyDetail; readonly runs: boolean }) {
  const { t } = useUi();
  const { survey, publicUrl } = detail;
  return (
    <section class="panel share" aria-labelledby="share-heading">
      <h2 id="share-heading">{t('share.heading')}</h2>
      <img
        class="qr"
        src={fileAddresses.qr(survey.id)}
        alt={t('share.qr', { address: publicUrl })}
        width="200"
        height="200"
      />
      <p class="address">
        <a href={publicUrl}>{shortAddress(publicUrl)}</a>
      </p>
      <div class="actions">
        <CopyButton text={publicUrl} label={t('share.copy')} />
        <a class="button" href={surveyPath(survey.id, 'sheet')}>
          {t('share.sheet')}
        </a>
        {runs && survey.confidentiality !== 'anonymous' && (
          <a class="button" href={surveyPath(survey.id, 'codes')}>
            {t('share.codes')}
          </a>
        )}
      </div>
      <p class="hint">
        {t('share.preview')}{' '}
        {survey.languages.map((code) => (
          <PreviewLink key={code} surveyId={survey.id} language={code} look="inline-link" />
        ))}
      </p>
    </section>
  );
}
