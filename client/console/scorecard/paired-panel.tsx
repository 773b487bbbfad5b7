import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { PairedMoves } from '../../../survey-definitions/scorecard/series-page.ts';
import { PairedBar } from '../../shared/charts/paired-bar.tsx';
import { useUi } from '../blocks/ui.ts';
import { pWords } from './p-words.ts';

/** The same Members then and now: how many moved, and where to. */
export function PairedPanel({ paired }: { readonly paired: PairedMoves | null }) {
  const { t, format, language } = useUi();
  if (paired === null) return null;
  const { table, n, midP, up, down, same, earlier } = paired;
  const since = inLanguage(earlier.label, language);
  const description = t('paired.description', {
    count: n,
    since,
    up: format.number(table.onlyNow),
    down: format.number(table.onlyThen),
  });
  return (
    <section class="panel" aria-labelledby="paired-heading">
      <h2 id="paired-heading">{t('paired.heading')}</h2>
      <p>{t('paired.lead', { count: n, since })}</p>
      <PairedBar
        up={table.onlyNow}
        down={table.onlyThen}
        of={n}
        description={description}
        labels={{ up: format.number(table.onlyNow), down: format.number(table.onlyThen) }}
      />
      <p class="paired-ends">
        <span>{t('paired.no-longer', { count: table.onlyThen })}</span>
        <span>{t('paired.become', { count: table.onlyNow })}</span>
      </p>
      {up !== null && down !== null && same !== null && (
        <p>{t('paired.moves', { up: format.number(up), down: format.number(down), same: format.number(same) })}</p>
      )}
      <p class="hint">
        {t('paired.own-n')} {midP !== null && t('paired.mid-p', { p: pWords(midP, language) })}
      </p>
      <details>
        <summary>{t('chart.table')}</summary>
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{t('paired.members')}</th>
              <th scope="col" class="number">
                {t('paired.number')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(['both', 'onlyNow', 'onlyThen', 'neither'] as const).map((cell) => (
              <tr key={cell}>
                <th scope="row">{t(`paired.${cell}`)}</th>
                <td class="number">{format.number(table[cell])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
