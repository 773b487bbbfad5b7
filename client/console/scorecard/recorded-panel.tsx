import type { RecordedSeries } from '../../../survey-definitions/scorecard/recorded-series.ts';
import { ValueBars } from '../../shared/charts/value-bars.tsx';
import { VerdictShape } from '../../shared/charts/verdict-shape.tsx';
import { figurePath } from '../words/paths.ts';
import { useUi } from '../blocks/ui.ts';
import type { Ui } from '../blocks/ui.ts';
import { changeSaid } from './comparison-words.ts';
import { shapeOf, standingOf } from './series-shape.ts';
import { standingName, targetSaid } from './standing-words.ts';
import { trendWords } from './trend-words.ts';
import { periodWords, recordedWords, valueWords } from './value-words.ts';

/** A figure that the Secretariat records: the value against its target, and every period before. */
export function RecordedPanel({ result, year }: { readonly result: RecordedSeries; readonly year: string }) {
  const ui = useUi();
  const { t, format } = ui;
  const value = valueWords(result, ui);
  const target = targetSaid(result, ui);
  const change = changeSaid(result, ui);
  const { history, targets } = result;
  const bars = history.map((entry) => ({ label: periodWords(entry, ui), value: entry.value }));
  return (
    <section class="panel kpi" aria-labelledby="recorded-heading">
      <h2 id="recorded-heading" class="kicker">
        {t('kpi.of-year', { year })}
      </h2>
      <p class="kpi-sentence">
        <VerdictShape code={shapeOf(standingOf(result))} />
        <span>
          {value.main}
          {value.second !== null && ` (${value.second})`}
          {' – '}
          {standingName(standingOf(result), ui)}
        </span>
      </p>
      {targets !== null && (
        <p>
          {t('recorded.targets', {
            count: targets.reached,
            all: targets.reached + targets.missed + targets.unknown,
            unknown: targets.unknown,
          })}
        </p>
      )}
      <dl class="facts">
        {beside(result, ui).map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {target !== null && (
          <div>
            <dt>{t('scorecard.column.target')}</dt>
            <dd>{target.main}</dd>
          </div>
        )}
        {change !== null && (
          <div>
            <dt>{t('kpi.change')}</dt>
            <dd>
              {change.main} {change.second}
            </dd>
          </div>
        )}
      </dl>
      {bars.length > 0 && (
        <ValueBars
          values={bars.slice(-8)}
          target={result.target?.value ?? null}
          description={trendWords(result, ui)}
          format={(number) => recordedWords(result, number, ui)}
        />
      )}
      {target !== null && bars.length > 0 && <p class="hint">{t('recorded.target-line')}</p>}
      {history.length > 0 && <HistoryTable result={result} />}
      <p>
        <a href={figurePath(result.series)}>{t('recorded.to-figures')}</a>
      </p>
      <p class="hint">
        {history.length > 0 &&
          t('recorded.last', { when: format.day((history.at(-1)?.recordedAt ?? '').slice(0, 10)) })}
      </p>
    </section>
  );
}

/** What was written down beside the value: of how many it is, how many operations and Members. */
function beside({ current }: RecordedSeries, { t, format }: Ui): readonly (readonly [string, string])[] {
  if (current === null) return [];
  const { base, operations, members } = current;
  const noted = [
    [t('recorded.base'), base],
    [t('recorded.operations'), operations],
    [t('recorded.members'), members],
  ] as const;
  return noted.flatMap(([term, count]) => (count === null ? [] : [[term, format.number(count)] as const]));
}

function HistoryTable({ result }: { readonly result: RecordedSeries }) {
  const ui = useUi();
  const { t, format } = ui;
  return (
    <details>
      <summary>{t('chart.table')}</summary>
      <table class="counts wide">
        <thead>
          <tr>
            <th scope="col">{t('recorded.period')}</th>
            <th scope="col" class="number">
              {t('scorecard.column.value')}
            </th>
            <th scope="col">{t('baselines.column.source')}</th>
            <th scope="col">{t('recorded.recorded-on')}</th>
          </tr>
        </thead>
        <tbody>
          {result.history.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">{periodWords(entry, ui)}</th>
              <td class="number">{recordedWords(result, entry.value, ui)}</td>
              <td>{entry.source}</td>
              <td>{format.day(entry.recordedAt.slice(0, 10))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
