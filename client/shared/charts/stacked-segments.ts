import type { Segment, Shade } from './diverging-segments.ts';

/** Parts of a whole from left to right, each of them shaded as told; those that nobody chose are left out. */
export function stackedSegments(
  parts: readonly { readonly code: string; readonly count: number; readonly shade: Shade }[],
): readonly Segment[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  let from = 0;
  return parts.map(({ code, count, shade }) => {
    const share = count / total;
    const segment = { code, share, from, to: from + share, shade };
    from = segment.to;
    return segment;
  });
}

/** The axis of a whole: from nothing to everything. */
export const wholeDomain = { left: 0, right: 1 } as const;
