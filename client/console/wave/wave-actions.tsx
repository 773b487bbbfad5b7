import type { WaveDetail } from '../../../server/wave/invitations/wave-contract.ts';
import { surveyPath } from '../words/paths.ts';
import { useUi } from '../blocks/ui.ts';
import { saveFile } from '../blocks/save-file.ts';
import type { WaveModel } from './wave-model.ts';

type Props = { readonly model: WaveModel; readonly detail: WaveDetail };

/** One primary action for each state; what goes out to people says to how many before it happens. */
export function WaveActions({ model, detail }: Props) {
  const { survey } = detail;
  const { t } = useUi();
  if (survey.state === 'draft') return <DraftActions model={model} detail={detail} />;
  if (survey.state === 'closed') {
    return (
      <a class="button primary" href={surveyPath(survey.id, 'results')}>
        {t('survey.see-results')}
      </a>
    );
  }
  const download = async () => {
    const csv = await model.letters();
    if (csv !== undefined) saveFile(csv, 'text/csv', 'letters.csv');
  };
  return (
    <>
      {detail.sendsMail && model.reachable.value > 0 && (
        <button
          type="button"
          class="primary"
          aria-disabled={model.isBusy.value}
          onClick={() => void model.inviteUnreached()}
        >
          {t('wave.invite-unreached', { count: model.reachable.value })}
        </button>
      )}
      <button
        type="button"
        class={detail.sendsMail ? '' : 'primary'}
        aria-disabled={model.isBusy.value}
        aria-describedby="letters-note"
        onClick={() => void download()}
      >
        {t('wave.letters')}
      </button>
      <span class="hint" id="letters-note">
        {t('wave.letters-note')}
      </span>
    </>
  );
}

function DraftActions({ model, detail }: Props) {
  const { t } = useUi();
  const { survey } = detail;
  if (model.isAsking.value) {
    return (
      <div role="group" aria-label={t('wave.open')}>
        <p>{t('wave.open-text', { count: survey.population ?? 0 })}</p>
        <button type="button" class="primary" aria-disabled={model.isBusy.value} onClick={() => void model.open()}>
          {t('wave.open-yes')}
        </button>
        <button type="button" onClick={() => (model.isAsking.value = false)}>
          {t('confirm.cancel')}
        </button>
      </div>
    );
  }
  return (
    <>
      <button type="button" class="primary" onClick={() => (model.isAsking.value = true)}>
        {t('wave.open')}
      </button>
      <a class="button" href={surveyPath(survey.id, 'wave-plan')}>
        {t('survey.edit')}
      </a>
    </>
  );
}
