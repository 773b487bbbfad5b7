import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { ScorecardFrame } from '../../../survey-definitions/scorecard/scorecard.ts';
import { Confirm } from '../blocks/confirm/confirm.tsx';
import { DoneNotice } from '../blocks/done-notice.tsx';
import { FailureNotice } from '../blocks/failure-notice.tsx';
import { useUi } from '../blocks/ui.ts';
import { yearOf } from './year-switch.tsx';
import type { YearEndModel } from './year-end-model.ts';

type Props = {
  readonly result: SatisfactionSeries;
  readonly frame: ScorecardFrame;
  /** null for those who may not, and in a snapshot. */
  readonly model: YearEndModel | null;
};

/** Of a year of sessions or activities that is not over: what there is so far, and the way to say that it is all. */
export function YearEndPanel({ result: { series, soFar }, frame, model }: Props) {
  const { t, format, language } = useUi();
  if (soFar === null) return model?.done.value ? <DoneNotice>{t('year.ended')}</DoneNotice> : null;
  const occasions = format.list(soFar.map(({ label }) => inLanguage(label, language)));
  const kind = kpiOfSeries(series)?.committee === undefined ? 'activity' : 'session';
  return (
    <section class="panel" aria-labelledby="year-heading">
      <h2 id="year-heading">{t('year.so-far-heading', { year: yearOf(frame) })}</h2>
      <p>{t(`year.so-far-${kind}`, { occasions })}</p>
      {model !== null && !model.isAsking.value && (
        <button type="button" onClick={() => (model.isAsking.value = true)}>
          {t('year.end', { year: yearOf(frame) })}
        </button>
      )}
      {model?.failure.value && <FailureNotice failure={model.failure.value} />}
      {model?.isAsking.value === true && (
        <Confirm
          heading="h3"
          question={t('year.end-question', { year: yearOf(frame) })}
          answer={t('year.end-yes')}
          isBusy={model.isBusy.value}
          isGrave
          onConfirm={() => model.end(frame.year)}
          onCancel={() => (model.isAsking.value = false)}
        >
          <p>{t('year.end-text', { occasions })}</p>
        </Confirm>
      )}
    </section>
  );
}
