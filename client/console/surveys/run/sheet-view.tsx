import { durationOf } from '../../../../survey-definitions/answering/duration.ts';
import { emptyOccasion } from '../../../../survey-definitions/language/occasion.ts';
import { questionnaireFor } from '../../../../survey-definitions/questionnaire/questionnaire.ts';
import { officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../../../survey-definitions/reference/language-entry.ts';
import { fileAddresses } from '../../../shared/file-addresses.ts';
import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { surveyPath } from '../../words/paths.ts';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { uiIn, useUi } from '../../blocks/ui.ts';
import { occasionName } from '../../words/occasion-words.ts';
import { brussels } from '../../../../survey-definitions/reference/moment-words.ts';
import { shortAddress } from './short-address.ts';
import type { SurveyModel } from './survey-model.ts';

/** One page for the door of the room and the tables, in the languages of the form. */
export function SheetView({ model }: { readonly model: SurveyModel }) {
  const { t } = useUi();
  const detail = model.detail.value;
  if (detail === null)
    return model.failure.value === null ? <Loading /> : <FailureNotice failure={model.failure.value} />;
  const { survey, publicUrl } = detail;
  const spoken = officialLanguages.filter((language) => survey.languages.includes(language));
  return (
    <Page
      title={t('sheet.title')}
      back={{ href: surveyPath(survey.id), label: t('sheet.back') }}
      actions={
        <button type="button" class="primary" onClick={() => window.print()}>
          {t('action.print')}
        </button>
      }
    >
      <article class="sheet">
        <img src={fileAddresses.qr(survey.id)} alt={t('share.qr', { address: publicUrl })} />
        <p class="address">{shortAddress(publicUrl)}</p>
        {(spoken.length > 0 ? spoken : officialLanguages).map((language) => (
          <SheetText key={language} detail={detail} language={language} />
        ))}
      </article>
    </Page>
  );
}

function SheetText({ detail, language }: { readonly detail: SurveyDetail; readonly language: OfficialLanguage }) {
  const { t, format } = uiIn(language);
  const { survey } = detail;
  return (
    <section lang={language}>
      <h2>{t(`room.question.${survey.record.kind}`)}</h2>
      <p>
        <strong>{occasionName(survey.record, language, t)}</strong>
      </p>
      <p>{t('sheet.how', { minutes: minutesOf(detail, language) })}</p>
      <p>{t(`sheet.${survey.confidentiality}`)}</p>
      {survey.closesAt !== null && <p>{t('sheet.until', { when: format.instant(survey.closesAt, brussels) })}</p>}
    </section>
  );
}

/** As the cover says it: a longer agenda takes longer. */
function minutesOf({ survey: { record }, definition, texts }: SurveyDetail, language: OfficialLanguage): number {
  const [first] = Object.values(texts);
  const words = texts[language] ?? first;
  const lists = record.kind === 'session' ? { agendaItems: record.agendaItems } : {};
  return words === undefined
    ? definition.minutes
    : durationOf(questionnaireFor(definition, { ...emptyOccasion, lists }), words).minutes;
}
