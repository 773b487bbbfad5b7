import type { ListedMargin } from '../../../../server/plan/targets/margin-contract.ts';
import { seriesTitle } from '../../words/kpi-names.ts';
import { areaNames } from '../figures/series-words.ts';
import { useUi } from '../../blocks/ui.ts';
import { DecisionTable } from './decision-table.tsx';
import type { MarginModel } from './margin-model.ts';

/** The 13 satisfaction series with the margin of today and what was decided when. */
export function MarginTable({ model }: { readonly model: MarginModel }) {
  const { t, language, format } = useUi();
  const pointsText = (points: number) => t('margins.points', { count: points, points: format.plainNumber(points) });
  const wordsOf = (entry: ListedMargin) => {
    const points = pointsText(entry.points);
    const series = seriesTitle(entry.series, language, areaNames(model.focusAreas.value));
    return {
      since: t('margins.since', { points, day: format.day(entry.validFrom) }),
      withdraw: t('margins.withdraw-of', { series, points }),
    };
  };
  return (
    <DecisionTable
      label={t('margins.title')}
      today={t('margins.today')}
      todayOf={({ points, decided }) => (
        <>
          <strong>{pointsText(points)}</strong>
          <span class="second-line">{decided === undefined ? t('margins.default') : decided.source}</span>
        </>
      )}
      rows={model.rows.value}
      model={model}
      wordsOf={wordsOf}
    />
  );
}
