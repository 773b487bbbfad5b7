import type { ListedTarget } from '../../../../server/plan/targets/target-contract.ts';
import { seriesTitle } from '../../words/kpi-names.ts';
import { areaNames, unitOfSeries } from '../figures/series-words.ts';
import { targetText } from '../figures/value-text.ts';
import { useUi } from '../../blocks/ui.ts';
import { DecisionTable } from './decision-table.tsx';
import type { TargetModel } from './target-model.ts';

/** Every series that is a number: the target of today, who set it, and what was decided before or for later. */
export function TargetTable({ model }: { readonly model: TargetModel }) {
  const { t, language, format } = useUi();
  const wordsOf = (entry: ListedTarget) => {
    const aim = targetText(entry, unitOfSeries(entry.series), t, format);
    const series = seriesTitle(entry.series, language, areaNames(model.focusAreas.value));
    return {
      since: t('targets.since', { aim, day: format.day(entry.validFrom) }),
      withdraw: t('targets.withdraw-of', { series, aim }),
    };
  };
  return (
    <DecisionTable
      label={t('targets.title')}
      today={t('targets.today')}
      todayOf={({ series, target, decided }) =>
        target === undefined ? (
          <span class="unknown">{t('figures.no-target')}</span>
        ) : (
          <div>
            <strong>{targetText(target, unitOfSeries(series), t, format)}</strong>
            <span class="second-line">{decided === undefined ? t('targets.of-plan') : decided.source}</span>
          </div>
        )
      }
      rows={model.rows.value}
      model={model}
      wordsOf={wordsOf}
    />
  );
}
