import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import { StrategyMap } from '../../shared/charts/strategy-map.tsx';
import { VerdictShape } from '../../shared/charts/verdict-shape.tsx';
import { LoadingPage } from '../blocks/loading.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { objectiveName } from '../../../survey-definitions/kpis.ts';
import { focusAreaNames, partName } from '../words/kpi-names.ts';
import type { FocusAreaNames } from '../words/kpi-names.ts';
import { FormerAreas } from './former-areas.tsx';
import { ScorecardLead } from './scorecard-lead.tsx';
import type { ScorecardModel } from './scorecard-model.ts';
import { latest, scorecardPath, seriesPath } from './scorecard-place.ts';
import type { ScorecardPlace } from './scorecard-place.ts';
import { ScorecardSummary } from './scorecard-summary.tsx';
import { layersOf } from './scorecard-table.tsx';
import { shapeOf, standingOf } from './series-shape.ts';
import { standingSaid } from './standing-words.ts';
import { strategyLayers } from './strategy-layers.ts';
import { valueWords } from './value-words.ts';
import { yearOf, YearSwitch } from './year-switch.tsx';

/** The same figures as the scorecard's, as the plan draws itself. */
export function StrategyMapView({ model }: { readonly model: ScorecardModel }) {
  const ui = useUi();
  const { t } = ui;
  const scorecard = model.scorecard.value;
  if (scorecard === null) return <LoadingPage model={model} title={t('map.title')} />;
  const areas = focusAreaNames(scorecard.rows.flatMap(({ series }) => series));
  const layers = strategyLayers(scorecard, model.place, areas, ui);
  const title = t('map.of', { year: yearOf(scorecard) });
  return (
    <Page
      title={title}
      back={{ href: scorecardPath(model.place), label: t('scorecard.of', { year: yearOf(scorecard) }) }}
      lead={<ScorecardLead frame={scorecard}>{t('map.lead')}</ScorecardLead>}
    >
      <YearSwitch frame={scorecard} path={(to) => scorecardPath(to, 'map')} />
      <ScorecardSummary scorecard={scorecard} />
      <StrategyMap layers={layers} shape="wide" title={title} />
      <StrategyMap layers={layers} shape="narrow" title={title} />
      <FormerAreas frame={scorecard} path={(to) => scorecardPath({ ...latest, year: to }, 'map')} />
      <p class="hint">{t('map.hint')}</p>
      <MapList scorecard={scorecard} place={model.place} areas={areas} />
    </Page>
  );
}

type ListProps = { readonly scorecard: Scorecard; readonly place: ScorecardPlace; readonly areas: FocusAreaNames };

/** The list behind the picture. */
function MapList({ scorecard, place, areas }: ListProps) {
  const ui = useUi();
  const { t, language, format } = ui;
  return (
    <details class="map-list">
      <summary>{t('map.list')}</summary>
      {layersOf(scorecard.rows).map(({ layer, lines }) => (
        <section key={layer.code}>
          <h2>{layer.name[language]}</h2>
          <ul>
            {lines.flatMap(({ kpi, row }) =>
              row.series.map((result) => (
                <li key={result.series}>
                  <VerdictShape code={shapeOf(standingOf(result))} />
                  <span>
                    {format.labelled(partName(kpi, result.series, language, areas) ?? objectiveName(kpi, language), '')}
                    <a href={seriesPath(place, result.series)}>{kpi.description[language]}</a>
                    {' – '}
                    {valueWords(result, ui).main}, {standingSaid(result, ui).main}
                  </span>
                </li>
              )),
            )}
          </ul>
        </section>
      ))}
    </details>
  );
}
