import type { LineFigure } from '../disclosure/line-figures.ts';
import { compareRates } from '../statistics/compare-rates.ts';
import type { Interval } from '../statistics/interval.ts';
import { benjaminiHochberg } from '../statistics/multiplicity.ts';
import { publishedRate } from './published-rate.ts';

/** Many changes at once, looked through for those worth a look: no verdicts. */
export type ChangeScreen = {
  /** How many rows were compared and adjusted together; a census is a fact and takes no part. */
  readonly family: number;
  /** In the order of the page. */
  readonly rows: readonly ScreenRow[];
};

/** `key`: the groups of a line, joined by `+`, or the variable of an item. */
export type ScreenRow = { readonly key: string } & (
  | ScreenedChange
  | { readonly compared: false; readonly because: NotCompared }
);

export type ScreenedChange = {
  readonly compared: true;
  readonly before: { readonly rate: number; readonly n: number; readonly population: number | null };
  /** Now minus then, -1..1. */
  readonly change: number;
  /** null: all answered both times, the change is a fact. */
  readonly interval95: Interval | null;
  readonly p: number | null;
  /** Benjamini-Hochberg's, over the rows compared. */
  readonly adjustedP: number | null;
  /** Worth a look: beyond chance; of a census, beyond the margin. */
  readonly mark: 'up' | 'down' | null;
};

/**
 * | because        | means                                                              |
 * |----------------|--------------------------------------------------------------------|
 * | withheld       | its figure is withheld now or then                                 |
 * | no-answers     | nobody gave a valid answer now or then                             |
 * | new            | it was not asked, or not there, then                               |
 * | scale, wording | it was asked otherwise before: the comparison is refused             |
 * | regrouped      | its groups were no lines of their own then                         |
 * | kpi            | it is the KPI itself, which has its own comparison and its verdict |
 */
export type NotCompared = 'regrouped' | 'withheld' | 'no-answers' | 'new' | 'scale' | 'wording' | 'kpi';

/** A figure after disclosure control. */
export type PublishedFigure = LineFigure['figure'];

export type RowToScreen = {
  readonly key: string;
  readonly now: PublishedFigure;
  /** The figure of then, or why it is not to be compared. */
  readonly before: PublishedFigure | NotCompared;
};

/**
 * The changes of some rows, as of independent rates, with Benjamini-Hochberg within the screen (methodology.md section
 * 9). It is a function of published figures and says nothing that a reader with both of them could not work out: of what
 * is withheld in either there is no comparison. `margin` (a proportion) marks those of a census.
 */
export function changeScreen(rows: readonly RowToScreen[], margin: number): ChangeScreen {
  const compared = rows.map(({ key, now, before }) => ({ key, ...compareFigures(now, before) }));
  const tested = compared.flatMap((row) => (row.compared && row.p !== null ? [row.p] : []));
  const adjusted = benjaminiHochberg(tested).values();
  return {
    family: tested.length,
    rows: compared.map((row) => {
      if (!row.compared) return row;
      const adjustedP = row.p === null ? null : (adjusted.next().value ?? null);
      return { ...row, adjustedP, mark: markOf({ ...row, adjustedP }, margin) };
    }),
  };
}

type Comparison =
  | Omit<ScreenedChange, 'adjustedP' | 'mark'>
  | { readonly compared: false; readonly because: NotCompared };

function compareFigures(now: PublishedFigure, before: RowToScreen['before']): Comparison {
  if (typeof before === 'string') return { compared: false, because: before };
  if (!now.shown || !before.shown) return { compared: false, because: absence(now, before) };
  const found = compareRates(publishedRate(now), publishedRate(before));
  if (found === undefined) return { compared: false, because: 'no-answers' };
  const { rate, n, population } = before;
  const { change } = found;
  const test = found.kind === 'census' ? { interval95: null, p: null } : { interval95: found.interval95, p: found.p };
  return { compared: true, before: { rate, n, population }, change, ...test };
}

function absence(now: PublishedFigure, before: PublishedFigure): NotCompared {
  const isWithheld = [now, before].some((figure) => !figure.shown && figure.because !== 'no-answers');
  return isWithheld ? 'withheld' : 'no-answers';
}

/** As of a verdict: the interval leaves out 0 and the adjusted p is below 0.05. */
function markOf(
  { change, interval95, adjustedP }: Pick<ScreenedChange, 'change' | 'interval95' | 'adjustedP'>,
  margin: number,
): ScreenedChange['mark'] {
  const isBeyond =
    interval95 === null
      ? Math.abs(change) > margin
      : adjustedP !== null && adjustedP < 0.05 && (interval95.lower > 0 || interval95.upper < 0);
  if (!isBeyond) return null;
  return change > 0 ? 'up' : 'down';
}
