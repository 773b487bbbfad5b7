import type { ItemResult } from '../../../survey-definitions/results/item-result.ts';
import { useUi } from '../shell/ui.ts';
import type { ItemWords } from './item-words.ts';

type Props = { readonly result: ItemResult; readonly words: ItemWords };

const reasons = ['notApplicable', 'noOpinion', 'skipped', 'notAsked'] as const;

/** Every count behind a bar: Members, observers apart, and why there is no answer. */
export function DistributionTable({ result, words }: Props) {
  const { t, format } = useUi();
  const { counts, missing, observers, observersWithheld } = result;
  const codes = words.scaleOf(result)?.codes ?? [];
  const valid = codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  const hasObservers = Object.keys(observers).length > 0;
  return (
    <details>
      <summary>{t('chart.table')}</summary>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{t('table.answer')}</th>
            <th scope="col" class="number">
              {t('table.count')}
            </th>
            <th scope="col" class="number">
              {t('table.share')}
            </th>
            {hasObservers && (
              <th scope="col" class="number">
                {t('table.observers')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code}>
              <th scope="row">{words.code(result, String(code))}</th>
              <td class="number">{format.number(counts[code] ?? 0)}</td>
              <td class="number">{valid === 0 ? '–' : format.percent((counts[code] ?? 0) / valid)}</td>
              {hasObservers && <td class="number">{format.number(observers[code] ?? 0)}</td>}
            </tr>
          ))}
          {reasons
            .filter((reason) => (missing[reason] ?? 0) > 0)
            .map((reason) => (
              <tr key={reason} class="missing">
                <th scope="row">{t(`missing-name.${reason}`)}</th>
                <td class="number">{format.number(missing[reason] ?? 0)}</td>
                <td class="number">–</td>
                {hasObservers && <td class="number">–</td>}
              </tr>
            ))}
        </tbody>
      </table>
      {observersWithheld && <p class="hint">{t('suppressed.observers')}</p>}
    </details>
  );
}
