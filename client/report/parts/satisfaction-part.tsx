import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { FigureSource, SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { shapeOf, standingOf } from '../../console/scorecard/series-shape.ts';
import { VerdictShape } from '../../shared/charts/verdict-shape.tsx';
import { useReport } from '../content/report-context.ts';
import { headlineSentence } from '../../console/scorecard/headline-sentence.ts';
import { ItemBars } from './item-bars.tsx';
import { SatisfactionFacts } from './satisfaction-facts.tsx';
import { SeriesTrend } from './series-trend.tsx';

type Props = { readonly series: SatisfactionSeries };

/** One series: the answer in a sentence, then the evidence, then the trend and what its questions said. */
export function SatisfactionPart({ series }: Props) {
  const { content, titleOf, format, language, ui, w } = useReport();
  const named = (sources: readonly FigureSource[]) =>
    format.list(sources.map(({ label }) => inLanguage(label, language)));
  const page = content.pages.find(({ result }) => result.series === series.series);
  return (
    <article class="satisfaction" id={series.reference}>
      <h4>
        {titleOf(series.series)} <span class="reference">{series.reference}</span>
      </h4>
      <div class="evidence">
        <div>
          <p class="answer">
            <VerdictShape code={shapeOf(standingOf(series))} />
            <span>{headlineSentence(series, ui)}</span>
          </p>
          <SatisfactionFacts series={series} paired={page?.paired ?? null} />
        </div>
        {series.trend.length > 0 && <SeriesTrend series={series} />}
      </div>
      {page && page.items.length > 1 ? <ItemBars page={page} /> : null}
      {series.sources.length > 1 && <p class="hint">{w('sessions-of', { occasions: named(series.sources) })}</p>}
      {series.soFar !== null && (
        <p class="hint">{w('so-far', { year: String(content.scorecard.year), occasions: named(series.soFar) })}</p>
      )}
      {series.figure === null && series.soFar === null && <p class="hint">{w('not-measured-text')}</p>}
    </article>
  );
}
