import type { SeriesItem } from '../../../survey-definitions/scorecard/series-page.ts';
import { useUi } from '../shell/ui.ts';

type Props = { readonly item: SeriesItem; readonly labelOf: (code: string) => string };

const reasons = ['notApplicable', 'noOpinion', 'skipped', 'notAsked'] as const;

/** Every count behind a bar, and why there is no answer. */
export function ItemTable({ item, labelOf }: Props) {
  const { t, format } = useUi();
  const { codes, counts, missing } = item;
  const valid = codes.reduce((sum, { code }) => sum + (counts[code] ?? 0), 0);
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
          </tr>
        </thead>
        <tbody>
          {codes.map(({ code }) => (
            <tr key={code}>
              <th scope="row">{labelOf(code)}</th>
              <td class="number">{format.number(counts[code] ?? 0)}</td>
              <td class="number">{valid === 0 ? '–' : format.percent((counts[code] ?? 0) / valid)}</td>
            </tr>
          ))}
          {reasons
            .filter((reason) => (missing[reason] ?? 0) > 0)
            .map((reason) => (
              <tr key={reason} class="missing">
                <th scope="row">{t(`missing-name.${reason}`)}</th>
                <td class="number">{format.number(missing[reason] ?? 0)}</td>
                <td class="number">–</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
