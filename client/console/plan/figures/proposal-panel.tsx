import { percentOf } from '../../../../survey-definitions/figures/proposal.ts';
import { useUi } from '../../blocks/ui.ts';
import type { ProposedFigure } from './figure-proposal.ts';
import type { FigureSeriesModel } from './figure-series-model.ts';
import { ActivitiesBehind, MeasuresBehind } from './proposal-lists.tsx';
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
  const said =
    percent === undefined
      ? t(`proposal.none.${from}`, { period })
      : t(`proposal.said.${from}`, {
          part: format.plainNumber(found.part),
          base: format.plainNumber(found.base),
          count: found.base,
          rate: format.plainPercent(percent / 100),
          period,
        });
  return (
    <div class="proposal">
      <p role="status">
        {said}
        {found.unknown > 0 && (
          <span class="second-line">
            {t(`proposal.unknown.${from === 'funds' ? 'funds' : 'activities'}`, {
              count: found.unknown,
              all: format.number(found.entries.length),
            })}
          </span>
        )}
      </p>
      {percent !== undefined && (
        <button type="button" onClick={() => model.takeOver(said)}>
          {t('proposal.take')}
        </button>
      )}
      <ListBehind proposed={proposed} />
    </div>
  );
}

function ListBehind({ proposed }: { readonly proposed: ProposedFigure }) {
  const { t } = useUi();
  const list = proposed.from === 'measures' ? 'measures' : 'activities';
  const count = proposed.found.entries.length;
  const link = <a href={`/console/${list}`}>{t(`proposal.to.${list}`)}</a>;
  if (count === 0) return <p>{link}</p>;
  return (
    <details>
      <summary>{t(`proposal.list.${list}`, { count })}</summary>
      {proposed.from === 'measures' ? (
        <MeasuresBehind entries={proposed.found.entries} />
      ) : (
        <ActivitiesBehind rule={proposed.from} entries={proposed.found.entries} />
      )}
      <p>{link}</p>
    </details>
  );
}
