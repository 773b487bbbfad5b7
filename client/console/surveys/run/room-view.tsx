import { officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { useEffect } from 'preact/hooks';
import { fileAddresses } from '../../../shared/file-addresses.ts';
import { createTranslate } from '../../words/translate.ts';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { surveyPath } from '../../words/paths.ts';
import { Loading } from '../../blocks/loading.tsx';
import { useUi } from '../../blocks/ui.ts';
import { shortAddress } from './short-address.ts';
import type { SurveyModel } from './survey-model.ts';

/** For the big screen: the question, a code that scans from the back row, the address, the count. Nothing else. */
export function RoomView({ model }: { readonly model: SurveyModel }) {
  const { t, format } = useUi();
  const detail = model.detail.value;
  const kind = detail?.survey.record.kind;
  useEffect(() => {
    if (kind !== undefined) document.title = `${t(`room.question.${kind}`)} – ${t('console.name')}`;
  }, [t, kind]);
  if (detail === null)
    return model.failure.value === null ? <Loading /> : <FailureNotice failure={model.failure.value} />;
  const { survey, publicUrl } = detail;
  const isOpen = survey.state === 'open';
  const spoken = officialLanguages.filter((language) => survey.languages.includes(language));
  return (
    <div class="room">
      <h1>
        {(spoken.length > 0 ? spoken : officialLanguages).map((language) => (
          <span key={language} lang={language}>
            {createTranslate(language)(`room.question.${survey.record.kind}`)}
          </span>
        ))}
      </h1>
      {isOpen ? (
        <>
          <img src={fileAddresses.qr(survey.id)} alt={t('share.qr', { address: publicUrl })} />
          <p class="room-address">{shortAddress(publicUrl)}</p>
        </>
      ) : (
        <p class="room-address">{t('room.closed')}</p>
      )}
      <p class="room-count" role="status">
        <strong>{format.number(model.responses.value)}</strong> {t('room.count', { count: model.responses.value })}
      </p>
      <p class="room-leave">
        <a href={surveyPath(survey.id)}>{t('room.leave')}</a>
        {document.fullscreenEnabled && (
          <button type="button" class="quiet" onClick={() => void document.documentElement.requestFullscreen()}>
            {t('room.full-screen')}
          </button>
        )}
      </p>
    </div>
  );
}
