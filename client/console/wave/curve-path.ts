import type { CurvePoint } from '../../../server/wave/invitations/wave-contract.ts';

/** Steps, since nothing happens between two days; from 0 at the bottom to N at the top. */
export function curvePath(
  points: readonly CurvePoint[],
  population: number,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const step = width / Math.max(1, points.length);
  const y = (submitted: number) => round(height * (1 - submitted / Math.max(1, population)));
  const steps = points.map(({ submitted }, index) => `V${y(submitted)}H${round((index + 1) * step)}`);
  return `M0 ${height}${steps.join('')}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
