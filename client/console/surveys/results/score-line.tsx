import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import { formsAnswering } from '../../../../survey-definitions/results/tally.ts';
import { useUi } from '../../blocks/ui.ts';
import { isFolded } from './distribution-words.ts';
import { scoreWords } from './unit-words.ts';

type Props = { readonly result: Pick<ItemResult, 'score' | 'counts' | 'units' | 'shares'> };

/** Under a rate: the mean score, and that a Member with several forms is counted once. */
export function ScoreLine({ result }: Props) {
  const { t, format } = useUi();
  const { score, counts, units } = result;
  return (
    <>
      {score !== null && <span class="second-line">{scoreWords(score, t, format)}</span>}
      {isFolded(result) && (
        <span class="second-line">
          {t('items.folded', { count: units ?? 0, answers: format.number(formsAnswering(counts)) })}
        </span>
      )}
    </>
  );
}
