import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import { useUi } from '../../blocks/ui.ts';
import { CountTable } from './count-table.tsx';
import type { ItemWords } from './item-words.ts';

type Props = { readonly result: ItemResult; readonly words: ItemWords };

/** Every count behind a bar: Members, observers apart, and why there is no answer. */
export function DistributionTable({ result, words }: Props) {
  const { t } = useUi();
  const { counts, missing, observers, observersWithheld } = result;
  const codes = (words.scaleOf(result)?.codes ?? []).map(String);
  const labelled = codes.map((code) => ({ code, label: words.code(result, code) }));
  return (
    <CountTable codes={labelled} counts={counts} missing={missing} observers={observers}>
      {observersWithheld && <p class="hint">{t('suppressed.observers')}</p>}
    </CountTable>
  );
}
