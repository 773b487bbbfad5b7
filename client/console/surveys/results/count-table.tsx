import type { ComponentChildren } from 'preact';
import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import { missingReasons } from '../../../../survey-definitions/results/tally.ts';
import { roundedTogether } from '../../../shared/charts/rounded-together.ts';
import { useUi } from '../../blocks/ui.ts';
import { isFolded, partsOf } from './distribution-words.ts';

type Props = {
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  readonly result: Pick<ItemResult, 'counts' | 'missing' | 'units' | 'shares'>;
  /** Observers' answers by code, in a column of their own where there are any. */
  readonly observers?: Readonly<Record<string, number>>;
  readonly children?: ComponentChildren;
};

/** Every count behind a bar, and why there is no answer. */
export function CountTable({ codes, result, observers = {}, children }: Props) {
  const { t, format } = useUi();
  const { counts, missing } = result;
  const parts = partsOf(result);
  const valid = codes.reduce((sum, { code }) => sum + (parts[code] ?? 0), 0);
  const shares = roundedTogether(
    codes.map(({ code }) => (valid === 0 ? 0 : (parts[code] ?? 0) / valid)),
    1,
  );
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
              {t(isFolded(result) ? 'table.share-of-members' : 'table.share')}
            </th>
            {hasObservers && (
              <th scope="col" class="number">
                {t('table.observers')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {codes.map(({ code, label }, index) => (
            <tr key={code}>
              <th scope="row">{label}</th>
              <td class="number">{format.number(counts[code] ?? 0)}</td>
              <td class="number">{valid === 0 ? '–' : format.percent(shares[index] ?? 0)}</td>
              {hasObservers && <td class="number">{format.number(observers[code] ?? 0)}</td>}
            </tr>
          ))}
          {missingReasons
            .filter((reason) => (missing?.[reason] ?? 0) > 0)
            .map((reason) => (
              <tr key={reason} class="missing">
                <th scope="row">{t(`missing-name.${reason}`)}</th>
                <td class="number">{format.number(missing?.[reason] ?? 0)}</td>
                <td class="number">–</td>
                {hasObservers && <td class="number">–</td>}
              </tr>
            ))}
        </tbody>
      </table>
      {children}
    </details>
  );
}
