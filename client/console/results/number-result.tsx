import type { ItemResult } from '../../../survey-definitions/results/item-result.ts';
import { useUi } from '../shell/ui.ts';

export function NumberResult({ result }: { readonly result: ItemResult }) {
  const { t, format } = useUi();
  const { numbers } = result;
  if (numbers === undefined) return <p class="suppressed">{t('suppressed.numbers')}</p>;
  const { n, mean, minimum, maximum } = numbers;
  return (
    <p>
      {t('number.summary', {
        count: n,
        mean: format.number(mean),
        minimum: format.number(minimum),
        maximum: format.number(maximum),
      })}
    </p>
  );
}
