import { changeScreen, type ChangeScreen } from './change-screen.ts';
import type { RegionResult } from './series-page.ts';

/** Each region against itself, out of the two published tables; null where there is none of either time. */
export function regionScreen(
  now: readonly RegionResult[] | null,
  earlier: readonly RegionResult[] | null,
  margin: number,
): ChangeScreen | null {
  if (now === null || earlier === null) return null;
  const before = new Map(earlier.map(({ region, figure }) => [region, figure]));
  return changeScreen(
    now.map(({ region, figure }) => ({ key: region, now: figure, before: before.get(region) ?? 'new' })),
    margin,
  );
}
