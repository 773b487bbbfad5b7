import { scaleBand, scaleLinear } from 'd3-scale';
import { max } from 'd3-array';

export type BarValue = { readonly label: string; readonly value: number };

type Props = {
  /** From the earliest period to the latest. */
  readonly values: readonly BarValue[];
  readonly target: number | null;
  readonly description: string;
  readonly format: (value: number) => string;
};

const [height, above, below] = [150, 22, 28];

/** Recorded figures by period as columns from zero, with the target as a dashed line. Positions across are percentages. */
export function ValueBars({ values, target, description, format }: Props) {
  const highest = Math.max(max(values, ({ value }) => value) ?? 0, target ?? 0);
  const y = scaleLinear([0, highest === 0 ? 1 : highest], [height, 0]);
  const x = scaleBand<number>(values.keys(), [0, 100]).padding(0.45);
  const columns = values.map((entry, index) => ({
    ...entry,
    from: x(index) ?? 0,
    isLast: index === values.length - 1,
  }));
  return (
    <svg class="value-bars" width="100%" height={height + above + below} role="img" aria-label={description}>
      <svg y={above} width="100%" height={height} overflow="visible">
        {target !== null && <line class="value-target" x1="0" x2="100%" y1={y(target)} y2={y(target)} />}
        {columns.map(({ label, value, from, isLast }) => (
          <g key={label} class={isLast ? 'value-bar last' : 'value-bar'}>
            <rect x={`${from}%`} width={`${x.bandwidth()}%`} y={y(value)} height={height - y(value)} />
            <text class="value-number" x={`${from + x.bandwidth() / 2}%`} y={y(value) - 7}>
              {format(value)}
            </text>
            <text class="value-label" x={`${from + x.bandwidth() / 2}%`} y={height + 19}>
              {label}
            </text>
          </g>
        ))}
        <line class="value-axis" x1="0" x2="100%" y1={height} y2={height} />
      </svg>
    </svg>
  );
}
