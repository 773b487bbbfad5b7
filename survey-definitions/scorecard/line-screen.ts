import type { BreakdownName } from '../disclosure/breakdown.ts';
import { isMadeOf, joinOf } from '../disclosure/grouping.ts';
import { lineFigures, type LineFigure } from '../disclosure/line-figures.ts';
import { changeScreen, type ChangeScreen } from './change-screen.ts';
import type { Measurement } from './measurement.ts';
import { linesToCount } from './series-lines.ts';

/** Under which a line stands in a screen. */
export const lineKey = ({ groups }: Pick<LineFigure, 'groups'>): string => groups.join('+');

/**
 * Each line against the same groups in the earlier survey, where they are whole lines of it: then their figure is a sum of
 * printed ones. null where there are no lines now or then.
 */
export function lineScreen(
  now: readonly LineFigure[] | null,
  earlier: Measurement,
  name: BreakdownName,
  { margin, threshold }: { readonly margin: number; readonly threshold: number },
): ChangeScreen | null {
  const then = linesToCount(earlier, name, threshold);
  if (now === null || now.length === 0 || then === undefined || then.lines.length < 2) return null;
  const asked = now.map(({ groups }) => groups).filter((groups) => isMadeOf(groups, then.lines));
  const lines = joinOf(then.lines.flat(), [then.lines, asked]);
  const before = new Map(
    lineFigures(earlier.tally, earlier.scale, { ...then, lines }, threshold).map((line) => [
      lineKey(line),
      line.figure,
    ]),
  );
  return changeScreen(
    now.map((line) => ({ key: lineKey(line), now: line.figure, before: before.get(lineKey(line)) ?? 'regrouped' })),
    margin,
  );
}
