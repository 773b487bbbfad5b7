import type { ComponentChildren } from 'preact';
import type { BreakdownName } from '../../../../survey-definitions/disclosure/breakdown.ts';
import type { LineFigure } from '../../../../survey-definitions/disclosure/line-figures.ts';
import { lineName } from '../../../../survey-definitions/disclosure/line-names.ts';
import { fewestInLine } from '../../../../survey-definitions/statistics/small-numbers.ts';
import { RateLine } from '../../../shared/charts/rate-line.tsx';
import { useUi } from '../../blocks/ui.ts';
import { intervalWords } from './unit-words.ts';
import { withheldWords } from './withheld-words.ts';

type Props = {
  readonly breakdown: BreakdownName;
  /** null: Members are not known, or nothing may be said yet. */
  readonly lines: readonly LineFigure[] | null;
  /** The rate of all. */
  readonly overall: number | null;
  readonly threshold: number;
  /** A cell more for each line. */
  readonly change?: { readonly heading: string; readonly cell: (line: LineFigure) => ComponentChildren };
  readonly children?: ComponentChildren;
};

/** The rate by region or by language, all on one axis; small groups stand together. */
export function LinesPanel({ breakdown, lines, overall, threshold, change, children }: Props) {
  const { t } = useUi();
  if (lines === null) return null;
  const heading = t(`lines.heading-${breakdown}`);
  const fewest = { count: fewestInLine(threshold) };
  // In a report that was frozen before lines were merged.
  const isWithheld = lines.some(({ figure }) => !figure.shown && figure.because !== 'no-answers');
  return (
    <section class="panel" aria-labelledby={`${breakdown}-heading`}>
      <h2 id={`${breakdown}-heading`}>{heading}</h2>
      {lines.length === 0 ? (
        <p class="hint">{t(`lines.none-${breakdown}`, fewest)}</p>
      ) : (
        <>
          <div class="table-frame plain" tabIndex={0} role="group" aria-label={heading}>
            <table class="regions">
              <thead>
                <tr>
                  <th scope="col">{t(`lines.${breakdown}`)}</th>
                  <th scope="col" class="number">
                    {t('table.rate')}
                  </th>
                  <th scope="col" class="number">
                    {t(lines.some(({ population }) => population !== null) ? 'regions.n-of-n' : 'lines.n')}
                  </th>
                  <th scope="col">{t('scorecard.column.interval')}</th>
                  {change && <th scope="col">{change.heading}</th>}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <LineRow key={line.groups.join('+')} breakdown={breakdown} line={line} overall={overall}>
                    {change?.cell(line)}
                  </LineRow>
                ))}
              </tbody>
            </table>
          </div>
          <p class="hint">
            {overall !== null && t('regions.caption')}{' '}
            {isWithheld ? t('lines.rule-withheld', { count: threshold }) : t(`lines.rule-${breakdown}`, fewest)}
          </p>
        </>
      )}
      {children}
    </section>
  );
}

type RowProps = {
  readonly breakdown: BreakdownName;
  readonly line: LineFigure;
  readonly overall: number | null;
  readonly children: ComponentChildren;
};

function LineRow({ breakdown, line: { groups, figure, population }, overall, children }: RowProps) {
  const ui = useUi();
  const { t, format } = ui;
  const name = lineName(groups, breakdown, ui.language);
  if (!figure.shown) {
    const said = withheldWords(figure, ui);
    return (
      <tr class="withheld-cell">
        <th scope="row">{name}</th>
        <td class="number">{figure.because === 'unanimous' ? said.main : '–'}</td>
        <td class="number">{said.second ?? '–'}</td>
        <td>{t(`regions.because.${figure.because}`)}</td>
        {children}
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{format.percent(figure.rate)}</td>
      <td class="number">
        {population === null
          ? format.number(figure.n)
          : t('regions.of', { n: format.number(figure.n), count: population })}
      </td>
      <td class="region-line">
        <RateLine
          rate={figure.rate}
          interval={figure.interval}
          baseline={overall}
          description={t('chart.rate', {
            rate: format.percent(figure.rate),
            interval: intervalWords(figure, t, format),
          })}
        />
        <span class="second-line">{intervalWords(figure, t, format)}</span>
      </td>
      {children}
    </tr>
  );
}
