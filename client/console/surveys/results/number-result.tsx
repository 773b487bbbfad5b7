import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import { useUi } from '../../blocks/ui.ts';

export function NumberResult({ result }: { readonly result: ItemResult }) {
  const { t, format } = useUi();
  const { numbers } = result;
  if (numbers === undefined) return <p class="suppressed">{t('suppressed.numbers')}</p>;
  const { n, mean, minimum, maximum } = numbers;
  // Years are not amounts: 2032, not 2,032.7.
  const areYears = minimum >= 1900 && maximum <= 2200;
  const said = areYears ? (value: number) => String(Math.round(value)) : format.plainNumber;
  return (
    <p>
      {t('number.summary', {
        count: n,
        mean: said(mean),
        minimum: said(minimum),
        maximum: said(maximum),
      })}
    </p>
  );
}
