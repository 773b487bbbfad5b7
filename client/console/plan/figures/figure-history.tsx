import type { RecordedFigure } from '../../../../server/plan/figures/figure-contract.ts';
import { useUi } from '../../blocks/ui.ts';
import type { FigureSeriesModel } from './figure-series-model.ts';
import { unitOfSeries } from './series-words.ts';
import { periodWords, valueText } from './value-text.ts';

/** Every entry ever made of the series; what was corrected or withdrawn stays visible. */
export function FigureHistory({ model }: { readonly model: FigureSeriesModel }) {
  const { t } = useUi();
  const entries = model.entries.value;
  return (
    <section aria-labelledby="entries-heading">
      <h2 id="entries-heading">{t('figure.entries')}</h2>
      {entries.length === 0 ? (
        <p class="empty">{t('figure.no-entries')}</p>
      ) : (
        <div class="table-frame" tabIndex={0} role="group" aria-label={t('figure.entries')}>
          <table class="stacking">
            <thead>
              <tr>
                <th scope="col">{t('figure.period')}</th>
                <th scope="col" class="number">
                  {t('figure.value')}
                </th>
                <th scope="col">{t('baselines.column.source')}</th>
                <th scope="col">{t('figure.entered')}</th>
                <th scope="col">
                  <span class="visually-hidden">{t('surveys.column.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <EntryLine key={entry.id} entry={entry} model={model} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function EntryLine({ entry, model }: { readonly entry: RecordedFigure; readonly model: FigureSeriesModel }) {
  const { t, format } = useUi();
  const period = periodWords(entry.period, format);
  const name = (id: string) => model.names.value[id] ?? id;
  const inForce = entry.state === 'in-force';
  return (
    <tr class={inForce ? '' : 'ended'}>
      <th scope="row">{period}</th>
      <td class="number" data-label={t('figure.value')}>
        <div>
          <span class="entry-value">{valueText(entry.value, unitOfSeries(entry.series), format)}</span>
          <BesideWords entry={entry} />
        </div>
      </td>
      <td data-label={t('baselines.column.source')}>{entry.source}</td>
      <td data-label={t('figure.entered')}>
        <div>
          {t('figure.by', { name: name(entry.enteredBy), when: format.instant(entry.enteredAt) })}
          {entry.endedAt !== null && entry.endedBy !== null && (
            <span class="second-line">
              {t(entry.state === 'replaced' ? 'figure.replaced-by' : 'figure.withdrawn-by', {
                name: name(entry.endedBy),
                when: format.instant(entry.endedAt),
              })}
            </span>
          )}
        </div>
      </td>
      <td class="row-actions">
        {inForce && (
          <>
            <button
              type="button"
              class="quiet"
              aria-label={t('figure.correct-of', { period })}
              onClick={() => model.correct(entry)}
            >
              {t('figure.correct')}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={t('figure.withdraw-of', { period })}
              onClick={() => void model.withdraw(entry.id)}
            >
              {t('baselines.withdraw')}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

function BesideWords({ entry }: { readonly entry: RecordedFigure }) {
  const { t, format } = useUi();
  const { base, operations, members } = entry;
  const words = [
    ...(base === null ? [] : [t('figure.of', { base: format.plainNumber(base) })]),
    ...(operations === null ? [] : [t('figure.operations-count', { count: operations })]),
    ...(members === null ? [] : [t('figure.members-count', { count: members })]),
  ];
  return words.length === 0 ? null : <span class="second-line">{words.join(', ')}</span>;
}
