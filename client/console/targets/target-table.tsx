import type { RecordedTarget } from '../../shared/figure-types.ts';
import { seriesDescription, seriesName, unitOfSeries } from '../figures/series-words.ts';
import { targetText } from '../figures/value-text.ts';
import { useUi } from '../shell/ui.ts';
import type { TargetModel, TargetRow } from './target-model.ts';

/** Every series that is a number: the target of today, who set it, and what was decided before or for later. */
export function TargetTable({ model }: { readonly model: TargetModel }) {
  const { t } = useUi();
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={t('targets.title')}>
      <table class="stacking">
        <thead>
          <tr>
            <th scope="col">{t('figures.column.series')}</th>
            <th scope="col">{t('targets.today')}</th>
            <th scope="col">{t('targets.decisions')}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.value.map((row) => (
            <TargetLine key={row.series} row={row} model={model} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TargetLine({ row, model }: { readonly row: TargetRow; readonly model: TargetModel }) {
  const { t, language, format } = useUi();
  const { series, target, decided, history } = row;
  return (
    <tr>
      <th scope="row">
        {seriesName(series, { t, language }, model.focusAreas.value)}
        <span class="second-line">{seriesDescription(series, language)}</span>
      </th>
      <td data-label={t('targets.today')}>
        {target === undefined ? (
          <span class="unknown">{t('figures.no-target')}</span>
        ) : (
          <div>
            <strong>{targetText(target, unitOfSeries(series), t, format)}</strong>
            <span class="second-line">{decided === undefined ? t('targets.of-plan') : decided.source}</span>
          </div>
        )}
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
  );
}

function Decision({ entry, model }: { readonly entry: RecordedTarget; readonly model: TargetModel }) {
  const { t, language, format } = useUi();
  const aim = targetText(entry, unitOfSeries(entry.series), t, format);
  const name = model.names.value[entry.enteredBy] ?? entry.enteredBy;
  const inForce = entry.state === 'in-force';
  return (
    <li class={inForce ? 'decision' : 'decision ended'}>
      <span>
        <span class="entry-value">{t('targets.since', { aim, day: format.day(entry.validFrom) })}</span>
        {!inForce && ` – ${t(`baselines.state.${entry.state}`)}`}
        <span class="second-line">
          {entry.source} · {t('figure.by', { name, when: format.day(entry.enteredAt.slice(0, 10)) })}
        </span>
      </span>
      {inForce && (
        <button
          type="button"
          class="quiet"
          aria-label={t('targets.withdraw-of', {
            series: seriesName(entry.series, { t, language }, model.focusAreas.value),
            aim,
          })}
          onClick={() => void model.withdraw(entry.id)}
        >
          {t('baselines.withdraw')}
        </button>
      )}
    </li>
  );
}
