import type { ComponentChildren } from 'preact';
import type { ListedTarget } from '../../../../server/plan/targets/target-contract.ts';
import type { ListedMargin } from '../../../../server/plan/targets/margin-contract.ts';
import { RowAction } from '../../blocks/row-action.tsx';
import { useUi } from '../../blocks/ui.ts';
import { seriesDescription, seriesName } from '../figures/series-words.ts';
import type { DecisionsModel } from './decisions-model.ts';

type TableProps = {
  readonly label: string;
  /** The heading of the column of what holds today. */
  readonly today: string;
  readonly children: ComponentChildren;
};

/** A row for each series: what holds today, and what was decided before or for later. */
export function DecisionTable({ label, today, children }: TableProps) {
  const { t } = useUi();
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={label}>
      <table class="stacking">
        <thead>
          <tr>
            <th scope="col">{t('figures.column.series')}</th>
            <th scope="col">{today}</th>
            <th scope="col">{t('targets.decisions')}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

type RowProps<Entry> = {
  readonly today: string;
  readonly series: string;
  readonly history: readonly Entry[];
  readonly model: DecisionsModel;
  readonly wordsOf: (entry: Entry) => DecisionWords;
  /** What holds today. */
  readonly children: ComponentChildren;
};

export function DecisionRow<Entry extends ListedMargin | ListedTarget>(props: RowProps<Entry>) {
  const { t, language } = useUi();
  const { today, series, history, model, wordsOf, children } = props;
  return (
    <tr>
      <th scope="row">
        {seriesName(series, { t, language }, model.focusAreas.value)}
        <span class="second-line">{seriesDescription(series, language)}</span>
      </th>
      <td data-label={today}>{children}</td>
      <td data-label={t('targets.decisions')}>
        {history.length === 0 ? (
          <span class="unknown">{t('targets.none')}</span>
        ) : (
          <ul class="plain">
            {history.map((entry) => (
              <Decision key={entry.id} entry={entry} model={model} words={wordsOf(entry)} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** What was decided from which day on, and what the button says that takes it back. */
type DecisionWords = { readonly since: string; readonly withdraw: string };

type DecisionProps = {
  readonly entry: ListedMargin | ListedTarget;
  readonly model: DecisionsModel;
  readonly words: DecisionWords;
};

function Decision({ entry, model, words }: DecisionProps) {
  const { t, format } = useUi();
  const name = model.names.value[entry.enteredBy] ?? entry.enteredBy;
  const inForce = entry.state === 'in-force';
  return (
    <li class={inForce ? 'decision' : 'decision ended'}>
      <span>
        <span class="entry-value">{words.since}</span>
        {!inForce && ` – ${t(`baselines.state.${entry.state}`)}`}
        <span class="second-line">
          {entry.source} · {t('figure.by', { name, when: format.day(entry.enteredAt.slice(0, 10)) })}
        </span>
      </span>
      {inForce && (
        <RowAction label={t('baselines.withdraw')} of={words.withdraw} onPress={() => model.withdraw(entry.id)} />
      )}
    </li>
  );
}
