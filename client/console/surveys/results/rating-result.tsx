import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import { DivergingBar } from '../../../shared/charts/diverging-bar.tsx';
import type { Domain, Segment } from '../../../shared/charts/diverging-segments.ts';
import { RateLine } from '../../../shared/charts/rate-line.tsx';
import { useUi } from '../../blocks/ui.ts';
import { distributionWords, isFolded, missingWords } from './distribution-words.ts';
import type { ItemWords } from './item-words.ts';
import { figureWords, intervalWords } from './unit-words.ts';
import { CountTable } from './count-table.tsx';
import { ScoreLine } from './score-line.tsx';

type Props = {
  readonly result: ItemResult;
  readonly words: ItemWords;
  readonly domain: Domain;
  readonly segments: readonly Segment[];
  readonly baseline: number | null;
};

/** The distribution around the neutral point, the rate with its interval, and the table behind both. */
export function RatingResult({ result, words, domain, segments, baseline }: Props) {
  const { t, format } = useUi();
  const { figure, withheld } = result;
  const labelOf = (code: string) => words.code(result, code);
  if (withheld === 'primary' || figure === null) return <p class="suppressed">{t('suppressed.primary')}</p>;
  const rate = figureWords(figure, t, format);
  return (
    <>
      {segments.length > 0 && (
        <DivergingBar
          segments={segments}
          domain={domain}
          description={t('chart.distribution', {
            values: distributionWords(segments, labelOf, format, isFolded(result) ? null : result.counts),
          })}
          label={format.roundPercent}
        />
      )}
      <div class="item-figure">
        <p>
          <strong>{rate}</strong>
          {figure.shown && <span class="second-line">{intervalWords(figure, t, format)}</span>}
          <ScoreLine result={result} />
          <span class="second-line">{missingWords(result, t)}</span>
        </p>
        {figure.shown && (
          <RateLine
            rate={figure.rate}
            interval={figure.interval}
            baseline={baseline}
            description={t('chart.rate', { rate, interval: intervalWords(figure, t, format) })}
          />
        )}
      </div>
      {withheld === 'unanimous' && figure.shown && <p class="suppressed">{t('suppressed.one-sided')}</p>}
      {withheld === null && <DistributionTable result={result} words={words} />}
    </>
  );
}

type DistributionTableProps = { readonly result: ItemResult; readonly words: ItemWords };

/** Every count behind a bar: Members, observers apart, and why there is no answer. */
function DistributionTable({ result, words }: DistributionTableProps) {
  const { t } = useUi();
  const { observers, observersWithheld } = result;
  const codes = (words.scaleOf(result)?.codes ?? []).map(String);
  const labelled = codes.map((code) => ({ code, label: words.code(result, code) }));
  return (
    <CountTable codes={labelled} result={result} observers={observers}>
      {observersWithheld && <p class="hint">{t('suppressed.observers')}</p>}
    </CountTable>
  );
}
