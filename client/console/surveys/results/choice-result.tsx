import { kindOf } from '../../../../survey-definitions/kinds/kinds.ts';
import { ANSWERED } from '../../../../survey-definitions/results/tally.ts';
import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import { useUi } from '../../blocks/ui.ts';
import { isFolded, missingWords } from './distribution-words.ts';
import type { ItemWords } from './item-words.ts';

type Props = { readonly result: ItemResult; readonly words: ItemWords };

/** Options with their shares of the Members (or delegates) that answered; a table that draws its own bars. */
export function ChoiceResult({ result, words }: Props) {
  const { t, format } = useUi();
  if (kindOf(result).gives === 'number') return <NumberResult result={result} />;
  if (result.withheld !== null) return <p class="suppressed">{t(`suppressed.${result.withheld}`)}</p>;
  const { [ANSWERED]: answered, ...counts } = result.counts;
  const total = answered ?? Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return <p class="suppressed">{t('figure.because.no-answers')}</p>;
  const shareOf = (code: string): number => result.shares?.[code] ?? 0;
  return (
    <>
      <table class="shares">
        <caption>
          {isFolded(result)
            ? t('choice.caption-members', { count: result.units ?? 0, answers: format.number(total) })
            : t('choice.caption', { count: total })}
        </caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('table.answer')}</th>
            <th scope="col">{t('table.share')}</th>
          </tr>
        </thead>
        <tbody>
          {words.codes({ ...result, counts }).map((code) => (
            <tr key={code}>
              <th scope="row">{words.code(result, code)}</th>
              <td class="share">
                {format.roundPercent(shareOf(code))} <span class="hint">({format.number(counts[code] ?? 0)})</span>
                <svg width="100%" height="8" aria-hidden="true">
                  <rect class="share-bar" width={`${shareOf(code) * 100}%`} height="8" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="second-line">{missingWords(result, t)}</p>
    </>
  );
}

function NumberResult({ result }: { readonly result: ItemResult }) {
  const { t, format } = useUi();
  const { numbers } = result;
  if (numbers === undefined) return <p class="suppressed">{t('suppressed.numbers')}</p>;
  const { n, mean } = numbers;
  // Years are not amounts: 2032, not 2,032.7.
  const said = mean >= 1900 && mean <= 2200 ? String(Math.round(mean)) : format.plainNumber(mean);
  return <p>{t('number.summary', { count: n, mean: said })}</p>;
}
