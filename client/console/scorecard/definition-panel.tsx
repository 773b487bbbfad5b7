import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { useUi } from '../blocks/ui.ts';
import { objectiveName } from '../../../survey-definitions/plan/kpis.ts';
import { goalSaid } from './standing-words.ts';

/** What the plan says of the KPI, in the plan's words. */
export function DefinitionPanel({ page: { row: kpi, goal, result } }: { readonly page: SeriesPage }) {
  const ui = useUi();
  const { t, language } = ui;
  const said = goalSaid(kpi, goal, ui);
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
        {said !== null && (
          <div>
            <dt>{t('definition.target')}</dt>
            <dd>
              {said.main} – {said.second}
            </dd>
          </div>
        )}
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
