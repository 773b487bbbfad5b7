import { StrategyMap } from '../../shared/charts/strategy-map.tsx';
import { FormerAreas } from '../../console/scorecard/former-areas.tsx';
import { ScorecardSummary } from '../../console/scorecard/scorecard-summary.tsx';
import { strategyLayers } from '../../console/scorecard/strategy-layers.ts';
import { yearOf } from '../../console/scorecard/year-switch.tsx';
import { useReport } from '../content/report-context.ts';
import { headlineSentence } from '../../console/scorecard/headline-sentence.ts';

/** The answer first: overall satisfaction in a sentence, how many series stand how, and the plan as a picture. */
export function Glance() {
  const { content, focusAreas, ui, w } = useReport();
  const { scorecard } = content;
  const overall = scorecard.rows
    .flatMap(({ series }) => series)
    .find(({ series }) => series === 'RES.satisfaction-overall');
  const place = { year: scorecard.year, plan: scorecard.plan.id, snapshot: scorecard.snapshot?.id ?? null };
  const layers = strategyLayers(scorecard, place, focusAreas, ui).map((layer) => ({
    ...layer,
    boxes: layer.boxes.map((box) => ({
      ...box,
      href: `#${box.id.includes('.') ? `R-${box.id}` : `objective-${box.id}`}`,
    })),
  }));
  return (
    <section class="glance" aria-labelledby="glance">
      <h2 id="glance">{w('glance')}</h2>
      {overall?.kind === 'satisfaction' && (
        <p class="answer">
          <strong>{w('glance-overall')}</strong> {headlineSentence(overall, ui)}{' '}
          <a class="reference" href={`#${overall.reference}`}>
            {overall.reference}
          </a>
        </p>
      )}
      <ScorecardSummary scorecard={scorecard} />
      <p class="hint">{w('glance-words')}</p>
      <StrategyMap layers={layers} shape="wide" title={ui.t('map.of', { year: yearOf(scorecard) })} />
      <FormerAreas frame={scorecard} />
      <p class="hint">{w('glance-references')}</p>
    </section>
  );
}
