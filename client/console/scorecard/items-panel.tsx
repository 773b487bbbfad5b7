import type { ComponentChildren } from 'preact';
import { Legend } from '../surveys/results/legend.tsx';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SeriesItem, SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { DivergingBar } from '../../shared/charts/diverging-bar.tsx';
import { commonDomain, divergingSegments } from '../../shared/charts/diverging-segments.ts';
import type { Domain } from '../../shared/charts/diverging-segments.ts';
import { distributionWords, isFolded, missingWords, partsOf } from '../surveys/results/distribution-words.ts';
import { figureWords, intervalWords } from '../surveys/results/unit-words.ts';
import { CountTable } from '../surveys/results/count-table.tsx';
import { ScoreLine } from '../surveys/results/score-line.tsx';
import { useUi } from '../blocks/ui.ts';
import { scaleOfItem } from './scale-of-item.ts';
import { ItemChange } from './item-change.tsx';
import { ScreenHint } from './screen-hint.tsx';

/** The questions behind the KPI, its own first, all bars around one middle. */
export function ItemsPanel({ page }: { readonly page: SeriesPage }) {
  const { t, format, language } = useUi();
  const { items, composite, screens } = page;
  const rated = items.filter(({ codes }) => codes.length > 0);
  const [first] = rated;
  if (first === undefined) return null;
  const domain = commonDomain(rated.map((item) => divergingSegments(scaleOfItem(item), partsOf(item))));
  return (
    <section class="panel" aria-labelledby="items-heading">
      <h2 id="items-heading">{t('items.heading')}</h2>
      <Legend scale={scaleOfItem(first)} words={(code) => labelOf(first, code, language)} />
      {rated.map((item) => (
        <ItemView key={item.variable} item={item} domain={domain} isKpi={item.feeds === page.result.series}>
          <ItemChange variable={item.variable} screens={screens} />
        </ItemView>
      ))}
      {screens && rated.length > 1 && <ScreenHint screens={screens} of="item" />}
      {composite !== null && composite.interval !== null && (
        <p>
          {t('items.composite', {
            rate: format.percent(composite.rate),
            count: composite.items.length,
            interval: format.interval(composite.interval.lower, composite.interval.upper),
          })}
        </p>
      )}
    </section>
  );
}

const labelOf = (item: SeriesItem, code: string, language: string): string => {
  const label = item.codes.find((each) => each.code === code)?.label;
  return label === undefined ? code : inLanguage(label, language);
};

type ItemProps = {
  readonly item: SeriesItem;
  readonly domain: Domain;
  readonly isKpi: boolean;
  readonly children: ComponentChildren;
};

function ItemView({ item, domain, isKpi, children }: ItemProps) {
  const { t, format, language } = useUi();
  const { figure, withheld } = item;
  const segments = divergingSegments(scaleOfItem(item), partsOf(item));
  const labelled = item.codes.map(({ code, label }) => ({ code, label: inLanguage(label, language) }));
  return (
    <div class={isKpi ? 'item of-kpi' : 'item'}>
      <h3>
        {inLanguage(item.label, language)}
        {isKpi && <span class="tag">{t('items.the-kpi')}</span>}
      </h3>
      {withheld === 'primary' || figure === null ? (
        <p class="suppressed">{t('suppressed.primary')}</p>
      ) : (
        <>
          {segments.length > 0 && (
            <DivergingBar
              segments={segments}
              domain={domain}
              description={t('chart.distribution', {
                values: distributionWords(
                  segments,
                  (code) => labelOf(item, code, language),
                  format,
                  isFolded(item) ? null : item.counts,
                ),
              })}
              label={format.roundPercent}
            />
          )}
          <p>
            <strong>{figureWords(figure, t, format)}</strong>
            {figure.shown && <span class="second-line">{intervalWords(figure, t, format)}</span>}
            <ScoreLine result={item} />
            <span class="second-line">{missingWords(item, t)}</span>
          </p>
          {children}
          {withheld === null && <CountTable codes={labelled} result={item} />}
        </>
      )}
    </div>
  );
}
