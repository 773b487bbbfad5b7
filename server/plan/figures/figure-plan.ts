import { createHash } from 'node:crypto';
import { periodText } from '../../../survey-definitions/figures/period.ts';
import { isUnchanged } from './enter-figure.ts';
import type { FigurePlan, NewFigure, PlannedFigure, RecordedFigure } from './figure-contract.ts';
import type { FigureAtLine } from './parse-figure-row.ts';

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
