import { isProvisional } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { ScorecardFrame } from '../../../survey-definitions/scorecard/scorecard.ts';
import { useUi } from '../blocks/ui.ts';

/** Of when the figures are, and whether they may still change. */
export function ScorecardLead({ frame, children }: { readonly frame: ScorecardFrame; readonly children: string }) {
  const { t, format, language } = useUi();
  const { plan, snapshot, asOf } = frame;
  return (
    <>
      <p>
        {plan.title[language]}. {children} {t('scorecard.as-of', { day: format.day(asOf) })}{' '}
        {isProvisional(frame) && t('scorecard.provisional')}
      </p>
      {plan.isSynthetic && <p class="notice">{t('plan.synthetic')}</p>}
      {snapshot !== null && (
        <p>
          {t('scorecard.frozen', { title: snapshot.title, when: format.instant(snapshot.takenAt), id: snapshot.id })}
        </p>
      )}
    </>
  );
}
