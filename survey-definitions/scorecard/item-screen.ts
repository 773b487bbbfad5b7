import type { Figure } from '../results/disclosed-figure.ts';
import type { ScaleAndWording } from '../questionnaire/declared-asking.ts';
import { changeScreen, type ChangeScreen, type RowToScreen } from './change-screen.ts';

/** An item as it is published, with how it was asked. */
export type ScreenedItem = {
  readonly variable: string;
  /** null: it has no rate. */
  readonly figure: Figure | null;
  /** The series it feeds. */
  readonly feeds: string | null;
  readonly asked: ScaleAndWording | null;
};

/** Each item that explains a series against itself; in other words or on another scale it is refused. */
export function itemScreen(
  series: string,
  now: readonly ScreenedItem[],
  earlier: readonly ScreenedItem[],
  margin: number,
): ChangeScreen {
  const before = new Map(earlier.map((item) => [item.variable, item]));
  const rows = now.flatMap((item): readonly RowToScreen[] => {
    const { variable: key, figure } = item;
    if (figure === null) return [];
    return [{ key, now: figure, before: item.feeds === series ? 'kpi' : figureThen(item, before.get(key)) }];
  });
  return changeScreen(rows, margin);
}

function figureThen({ asked }: ScreenedItem, before: ScreenedItem | undefined): RowToScreen['before'] {
  if (before === undefined || before.figure === null) return 'new';
  if (asked === null || before.asked === null || asked.scale !== before.asked.scale) return 'scale';
  return asked.wording === before.asked.wording ? before.figure : 'wording';
}
