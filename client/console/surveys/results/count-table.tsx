import type { ComponentChildren } from 'preact';
import type { MissingCounts } from '../../../../survey-definitions/results/tally.ts';
import { useUi } from '../../blocks/ui.ts';

type Props = {
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly missing: Partial<MissingCounts>;
  /** Observers' answers by code, in a column of their own where there are any. */
  readonly observers?: Readonly<Record<string, number>>;
  readonly children?: ComponentChildren;
};

const reasons = ['notApplicable', 'noOpinion', 'skipped', 'notAsked'] as const;

/** Every count behind a bar, and why there is no answer. */
export function CountTable({ codes, counts, missing, observers = {}, children }: Props) {
  const { t, format } = useUi();
  const valid = codes.reduce((sum, { code }) => sum + (counts[code] ?? 0), 0);
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
          {codes.map(({ code, label }) => (
            <tr key={code}>
              <th scope="row">{label}</th>
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
      {children}
    </details>
  );
}
