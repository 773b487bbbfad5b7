import type { RecordedMargin } from '../../shared/figure-types.ts';
import { seriesDescription, seriesName } from '../figures/series-words.ts';
import { useUi } from '../shell/ui.ts';
import type { MarginModel } from './margin-model.ts';

/** The 13 satisfaction series with the margin of today and what was decided when. */
export function MarginTable({ model }: { readonly model: MarginModel }) {
  const { t, language, format } = useUi();
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={t('margins.title')}>
      <table class="stacking">
        <thead>
          <tr>
            <th scope="col">{t('figures.column.series')}</th>
            <th scope="col">{t('margins.today')}</th>
            <th scope="col">{t('targets.decisions')}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.value.map(({ series, points, decided, history }) => (
            <tr key={series}>
              <th scope="row">
                {seriesName(series, { t, language }, model.focusAreas.value)}
                <span class="second-line">{seriesDescription(series, language)}</span>
              </th>
              <td data-label={t('margins.today')}>
                <strong>{t('margins.points', { count: points, points: format.plainNumber(points) })}</strong>
                <span class="second-line">{decided === undefined ? t('margins.default') : decided.source}</span>
              </td>
              <td data-label={t('targets.decisions')}>
                {history.length === 0 ? (
                  <span class="unknown">{t('targets.none')}</span>
                ) : (
                  <ul class="plain">
                    {history.map((entry) => (
                      <Decision key={entry.id} entry={entry} model={model} />
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Decision({ entry, model }: { readonly entry: RecordedMargin; readonly model: MarginModel }) {
  const { t, language, format } = useUi();
  const points = t('margins.points', { count: entry.points, points: format.plainNumber(entry.points) });
  const name = model.names.value[entry.enteredBy] ?? entry.enteredBy;
  const inForce = entry.state === 'in-force';
  return (
    <li class={inForce ? 'decision' : 'decision ended'}>
      <span>
        <span class="entry-value">{t('margins.since', { points, day: format.day(entry.validFrom) })}</span>
        {!inForce && ` – ${t(`baselines.state.${entry.state}`)}`}
        <span class="second-line">
          {entry.source} · {t('figure.by', { name, when: format.day(entry.enteredAt.slice(0, 10)) })}
        </span>
      </span>
      {inForce && (
        <button
          type="button"
          class="quiet"
          aria-label={t('margins.withdraw-of', {
            series: seriesName(entry.series, { t, language }, model.focusAreas.value),
            points,
          })}
          onClick={() => void model.withdraw(entry.id)}
        >
          {t('baselines.withdraw')}
        </button>
      )}
    </li>
  );
}
