import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { useUi } from '../blocks/ui.ts';
import { methodSentences } from './method-sentences.ts';

/** How the figure came about, written from the data. */
export function MethodNote({ page, result }: { readonly page: SeriesPage; readonly result: SatisfactionSeries }) {
  const ui = useUi();
  return (
    <section class="panel method" aria-labelledby="method-heading">
      <h2 id="method-heading">{ui.t('method.heading')}</h2>
      <ul>
        {methodSentences(page, result, ui).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
