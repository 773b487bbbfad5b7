import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import { LoadingPage } from '../../blocks/loading.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { StateTag } from '../../blocks/state-tag.tsx';
import { surveyPath } from '../../words/paths.ts';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { occasionName } from '../../words/occasion-words.ts';
import type { Permissions } from '../../session/permissions.ts';
import { ConfirmPanel } from './confirm-panel.tsx';
import { SharePanel } from './share-panel.tsx';
import { SurveyActions } from './survey-actions.tsx';
import { SurveyFacts } from './survey-facts.tsx';
import type { SurveyModel } from './survey-model.ts';
import { PreviewLink } from './preview-link.tsx';

type Props = { readonly model: SurveyModel; readonly permissions: Permissions };

export function SurveyView({ model, permissions }: Props) {
  const { t } = useUi();
  const detail = model.detail.value;
  if (detail !== null) return <SurveyPage model={model} detail={detail} permissions={permissions} />;
  return (
    <LoadingPage model={model} title={t('survey.title')} back={{ href: '/console/surveys', label: t('form.back') }} />
  );
}

function SurveyPage({ model, detail, permissions }: Props & { readonly detail: SurveyDetail }) {
  const { t, format, language } = useUi();
  const { survey } = detail;
  const { record } = survey;
  const runs = mayRun(survey, permissions);
  const name = occasionName(record, language, t);
  return (
    <Page
      title={name}
      back={{ href: '/console/surveys', label: t('form.back') }}
      lead={
        <p>
          <StateTag state={survey.state} /> {record.kind !== 'wave' && format.days(record.startsOn, record.endsOn)}
          {survey.isImported && t('survey.imported')}
        </p>
      }
      actions={<SurveyActions model={model} survey={survey} runs={runs} />}
    >
      <FailureNotice failure={model.failure.value} />
      <ConfirmPanel model={model} survey={survey} />
      <div class="survey-columns">
        <div>
          {survey.state !== 'draft' && <CountPanel model={model} detail={detail} />}
          {needsPreview(survey) && <PreviewLinks survey={survey} />}
          <SurveyFacts survey={survey} />
        </div>
        {survey.state === 'open' && record.kind !== 'wave' && <SharePanel detail={detail} runs={runs} />}
      </div>
    </Page>
  );
}

/** Whoever is asked in a wave comes in by a personal link: there is nothing to share, only to look at. */
const needsPreview = ({ state, record }: Survey) => state === 'draft' || (state === 'open' && record.kind === 'wave');

function CountPanel({ model, detail }: { readonly model: SurveyModel; readonly detail: SurveyDetail }) {
  const { t, format } = useUi();
  const { survey } = detail;
  return (
    <section class="panel count-panel" aria-labelledby="count-heading">
      <h2 id="count-heading">{t('survey.responses')}</h2>
      <p class="big-count" role="status">
        <strong>{format.number(model.responses.value)}</strong>{' '}
        {survey.population === null
          ? t('survey.forms', { count: model.responses.value })
          : t('survey.forms-of', {
              count: model.responses.value,
              population: t(`population.${survey.record.kind}`, { count: survey.population }),
            })}
      </p>
      {survey.state === 'open' && <p class="hint">{model.isLive.value ? t('survey.live') : t('survey.not-live')}</p>}
      {survey.state === 'closed' && (
        <p>
          <a class="button primary" href={surveyPath(survey.id, 'results')}>
            {t('survey.see-results')}
          </a>{' '}
          {survey.record.kind === 'wave' && <a href={surveyPath(survey.id, 'wave')}>{t('survey.wave')}</a>}
        </p>
      )}
    </section>
  );
}

/** Whether this person opens, extends and closes it; others who see it read only. */
function mayRun({ record }: Survey, permissions: Permissions): boolean {
  if (record.kind === 'session') return permissions.committees.includes(record.committee);
  return record.kind === 'activity' ? permissions.activities : permissions.waves;
}

function PreviewLinks({ survey }: { readonly survey: Survey }) {
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
