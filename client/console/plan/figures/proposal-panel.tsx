import { percentOf } from '../../../../survey-definitions/figures/proposal.ts';
import type { Standing } from '../../../../survey-definitions/figures/proposal.ts';
import type { RecordedMeasure } from '../../../../server/plan/measures/measure-contract.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { FigureSeriesModel } from './figure-series-model.ts';
import type { ProposedFigure } from './figure-proposal.ts';
import { periodWords } from './value-text.ts';

type Props = { readonly model: Pick<FigureSeriesModel, 'proposed' | 'takeOver'> };

/** What the list says the figure is, beside the field in which it is recorded: taken over by one press, never by itself. */
export function ProposalPanel({ model }: Props) {
  const { t, format } = useUi();
  const proposed = model.proposed.value;
  if (proposed === null) return null;
  const { from, found } = proposed;
  const period = periodWords(found.period, format);
  const percent = percentOf(found);
  if (percent === undefined) {
    return (
      <p class="hint">
        {t(`proposal.none.${from}`, { period })} <a href={`/console/${from}`}>{t(`${from}.title`)}</a>
      </p>
    );
  }
  const said = t(`proposal.said.${from}`, {
    part: format.plainNumber(found.part),
    count: found.base,
    rate: format.plainPercent(percent / 100),
    period,
  });
  return (
    <div class="proposal">
      <p role="status">{said}</p>
      <button type="button" onClick={() => model.takeOver(said)}>
        {t('proposal.take')}
      </button>
      <details>
        <summary>{t(`proposal.list.${from}`, { count: found.entries.length })}</summary>
        <MeasuresBehind entries={found.entries} />
      </details>
    </div>
  );
}

type Judged = ProposedFigure['found']['entries'][number];

function MeasuresBehind({ entries }: { readonly entries: readonly Judged[] }) {
  const { t, format } = useUi();
  const doneWords = ({ doneOn }: RecordedMeasure, standing: Standing) =>
    doneOn === null
      ? t('measures.open')
      : standing === 'counts'
        ? format.day(doneOn)
        : t('proposal.done-after', { day: format.day(doneOn) });
  return (
    <DataTable
      label={t('measures.title')}
      rows={entries}
      keyOf={({ entry }) => entry.id}
      columns={[
        { heading: t('measures.measure'), is: 'heading', cell: ({ entry }) => entry.title },
        { heading: t('measures.due'), cell: ({ entry }) => format.day(entry.dueOn) },
        { heading: t('measures.done'), cell: ({ entry, standing }) => doneWords(entry, standing) },
      ]}
    />
  );
}
