import type { Names, RecordedFigure } from '../../../../server/plan/figures/figure-contract.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { RowAction } from '../../blocks/row-action.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { FigureSeriesModel } from './figure-series-model.ts';
import { unitOfSeries } from './series-words.ts';
import { periodWords, valueText } from './value-text.ts';

/** Every entry ever made of the series; what was corrected or withdrawn stays visible. */
export function FigureHistory({ model }: { readonly model: FigureSeriesModel }) {
  const { t, format } = useUi();
  const entries = model.entries.value;
  return (
    <section aria-labelledby="entries-heading">
      <h2 id="entries-heading">{t('figure.entries')}</h2>
      {entries.length === 0 ? (
        <p class="empty">{t('figure.no-entries')}</p>
      ) : (
        <DataTable
          label={t('figure.entries')}
          rows={entries}
          keyOf={({ id }) => id}
          classOf={({ state }) => (state === 'in-force' ? '' : 'ended')}
          columns={[
            { heading: t('figure.period'), is: 'heading', cell: ({ period }) => periodWords(period, format) },
            {
              heading: t('figure.value'),
              is: 'number',
              cell: (entry) => (
                <div>
                  <span class="entry-value">{valueText(entry.value, unitOfSeries(entry.series), format)}</span>
                  <BesideWords entry={entry} />
                </div>
              ),
            },
            { heading: t('baselines.column.source'), cell: ({ source }) => source },
            { heading: t('figure.entered'), cell: (entry) => <EntryNames entry={entry} names={model.names.value} /> },
          ]}
          actions={(entry) => <EntryActions entry={entry} model={model} />}
        />
      )}
    </section>
  );
}

function EntryNames({ entry, names }: { readonly entry: RecordedFigure; readonly names: Names }) {
  const { t, format } = useUi();
  const by = (id: string, at: string) => ({ name: names[id] ?? id, when: format.instant(at) });
  return (
    <div>
      {t('figure.by', by(entry.enteredBy, entry.enteredAt))}
      {entry.endedAt !== null && entry.endedBy !== null && (
        <span class="second-line">
          {t(
            entry.state === 'replaced' ? 'figure.replaced-by' : 'figure.withdrawn-by',
            by(entry.endedBy, entry.endedAt),
          )}
        </span>
      )}
    </div>
  );
}

function EntryActions({ entry, model }: { readonly entry: RecordedFigure; readonly model: FigureSeriesModel }) {
  const { t, format } = useUi();
  if (entry.state !== 'in-force') return null;
  const period = periodWords(entry.period, format);
  return (
    <>
      <RowAction
        label={t('figure.correct')}
        of={t('figure.correct-of', { period })}
        onPress={() => model.correct(entry)}
      />
      <RowAction
        label={t('baselines.withdraw')}
        of={t('figure.withdraw-of', { period })}
        onPress={() => model.withdraw(entry.id)}
      />
    </>
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
