import type { Kpi } from '../../../survey-definitions/kpis.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { useUi } from '../blocks/ui.ts';
import { objectiveName } from '../../../survey-definitions/kpis.ts';

/** What the plan says of the KPI, in the plan's words. */
export function DefinitionPanel({ kpi, result }: { readonly kpi: Kpi; readonly result: SeriesResult }) {
  const { t, language } = useUi();
  return (
    <section class="panel" aria-labelledby="definition-heading">
      <h2 id="definition-heading">{t('definition.heading')}</h2>
      <dl class="facts">
        <div>
          <dt>{t('definition.layer')}</dt>
          <dd>{kpi.layer.name[language]}</dd>
        </div>
        <div>
          <dt>{t('definition.objective')}</dt>
          <dd>{objectiveName(kpi, language)}</dd>
        </div>
        <div>
          <dt>{t('definition.activity')}</dt>
          <dd>{kpi.activity[language]}</dd>
        </div>
        <div>
          <dt>{t('definition.source')}</dt>
          <dd>{kpi.source[language]}</dd>
        </div>
        <div>
          <dt>{t('definition.reference')}</dt>
          <dd>
            <code>{result.reference}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}
