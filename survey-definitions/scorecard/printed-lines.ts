import { noRegion } from '../disclosure/breakdown.ts';
import type { Grouping } from '../disclosure/grouping.ts';
import type { LineFigure } from '../disclosure/line-figures.ts';
import { seriesOfToday } from '../kinds/rating.ts';
import type { FrozenScorecard } from './frozen-scorecard.ts';
import type { SeriesPage } from './series-page.ts';

/** How the answers of a survey to a series, or to a variable of instruments, stand by region in a frozen report. */
export type PrintedLines = { readonly surveyId: string; readonly of: string; readonly lines: Grouping };

/**
 * Every breakdown by region that a report prints: each printed line, and all that were withheld together as one, for by
 * subtraction they are.
 */
export const printedLines = ({ pages }: FrozenScorecard): readonly PrintedLines[] => pages.flatMap(linesOfPage);

function linesOfPage({ result, regions, screens, instrumentRegions, snapshot }: SeriesPage): readonly PrintedLines[] {
  if (result.kind === 'recorded') return [];
  if (result.kind === 'instruments') {
    const { source } = result;
    return instrumentRegions.flatMap(({ regions: rows }) =>
      (['status', 'use', 'reasons'] as const).flatMap((of) => {
        const told = rows.flatMap(({ groups, [of]: shares }) => (shares === null ? [] : [{ groups, shares }]));
        const [first] = told;
        const lines = together(told.map(({ groups, shares }) => ({ groups, isTold: shares.withheld === null })));
        return source && first ? [{ surveyId: source.surveyId, of: first.shares.variable, lines }] : [];
      }),
    );
  }
  const { series, sources } = result;
  const of = snapshot?.format === 1 ? seriesOfToday(series) : series;
  const own = regions === null || regions.length === 0 ? [] : sources.map(({ surveyId }) => surveyId);
  const lines = together((regions ?? []).map(({ groups, figure }) => ({ groups, isTold: isTold(figure) })));
  const compared = screens?.regions?.rows ?? [];
  const before = together(
    compared.map(({ key, compared: isCompared }) => ({ groups: key.split('+'), isTold: isCompared })),
  );
  return [
    ...own.map((surveyId) => ({ surveyId, of, lines })),
    ...(screens && compared.length > 0 ? [{ surveyId: screens.earlier.surveyId, of, lines: before }] : []),
  ];
}

const isTold = (figure: LineFigure['figure']): boolean =>
  figure.shown || figure.because === 'unanimous' || figure.because === 'no-answers';

function together(rows: readonly { readonly groups: readonly string[]; readonly isTold: boolean }[]): Grouping {
  const withheld = rows.filter((row) => !row.isTold).flatMap(({ groups }) => groups);
  const told = rows.filter((row) => row.isTold).map(({ groups }) => groups);
  return withheld.length === 0 ? told : [...told, [...withheld, noRegion]];
}
