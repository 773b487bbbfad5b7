import { sparkline } from './sparkline-geometry.ts';
import type { Reach, SparkValue } from './sparkline-geometry.ts';

type Props = {
  readonly values: readonly SparkValue[];
  readonly reach: Reach;
  /** The baseline or the target, as a thin dashed line. */
  readonly mark: number | null;
  readonly description: string;
};

const [width, height, margin] = [112, 32, 5];

/** A trend as small as a word: the line over the periods, its intervals as a pale band, the last period as a point. */
export function SparkLine({ values, reach, mark, description }: Props) {
  const { lines, bands, dots, y } = sparkline(values, reach, { width, height: height - 2 * margin });
  return (
    <svg
      class="sparkline"
      width={width}
      height={height}
      viewBox={`0 ${-margin} ${width} ${height}`}
      role="img"
      aria-label={description}
    >
      {bands.map((path) => (
        <path key={path} class="spark-band" d={path} />
      ))}
      {mark !== null && <line class="spark-mark" x1="0" x2={width} y1={y(mark)} y2={y(mark)} />}
      {lines.map((path) => (
        <path key={path} class="spark-line" d={path} />
      ))}
      {dots.map((dot) => (
        <circle
          key={dot.x}
          class={dot.isLast ? 'spark-dot last' : 'spark-dot'}
          cx={dot.x}
          cy={dot.y}
          r={dot.isLast ? 4 : 2}
        />
      ))}
    </svg>
  );
}
