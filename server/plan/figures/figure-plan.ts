import { createHash } from 'node:crypto';
import { periodText } from '../../../survey-definitions/figures/period.ts';
import { isUnchanged } from './enter-figure.ts';
import type { NewFigure, RecordedFigure } from './figure.ts';
import type { FigureAtLine } from './parse-figure-row.ts';

/** One thing that an import would do, and the line of the file that asks for it. */
export type PlannedFigure =
  | { readonly kind: 'added'; readonly line: number; readonly before: null; readonly after: NewFigure }
  | { readonly kind: 'corrected'; readonly line: number; readonly before: RecordedFigure; readonly after: NewFigure };

export type FigurePlan = {
  readonly changes: readonly PlannedFigure[];
  readonly unchanged: number;
  /** Short name of exactly this plan: what is applied is what was shown, or nothing. */
  readonly digest: string;
};

/** What a file would change of the figures in force. What it does not name stays as it is. */
export function planFigures(inForce: readonly RecordedFigure[], rows: readonly FigureAtLine[]): FigurePlan {
  const known = new Map(inForce.map((figure) => [keyOf(figure), figure]));
  const changes = rows.flatMap(({ line, ...after }): readonly PlannedFigure[] => {
    const before = known.get(keyOf(after));
    if (before === undefined) return [{ kind: 'added', line, before: null, after }];
    return isUnchanged(before, after) ? [] : [{ kind: 'corrected', line, before, after }];
  });
  return { changes, unchanged: rows.length - changes.length, digest: digestOf(changes) };
}

const keyOf = ({ series, period }: NewFigure): string => `${series} ${periodText(period)}`;

const digestOf = (changes: readonly PlannedFigure[]): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('base64url').slice(0, 22);
