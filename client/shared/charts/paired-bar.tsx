import { scaleLinear } from 'd3-scale';

type Props = {
  /** The same Members in both waves: satisfied only now, satisfied only then. */
  readonly up: number;
  readonly down: number;
  /** All of them, those who did not change included. */
  readonly of: number;
  readonly description: string;
  readonly labels: { readonly up: string; readonly down: string };
};

const [height, top] = [40, 6];

/** How many Members moved: those who became satisfied to the right, those who no longer are to the left, on one scale. */
export function PairedBar({ up, down, of, description, labels }: Props) {
  const reach = Math.max(up, down, of * 0.1, 1);
  // Half the width to each side, with room for the numbers.
  const x = scaleLinear([-reach, reach], [16, 84]);
  return (
    <svg class="paired-bar" width="100%" height={height} role="img" aria-label={description}>
      <rect
        class="shade-negative-strong"
        x={`${x(-down)}%`}
        width={`${x(0) - x(-down)}%`}
        y={top}
        height={height - 2 * top}
      />
      <rect class="shade-positive-strong" x={`${x(0)}%`} width={`${x(up) - x(0)}%`} y={top} height={height - 2 * top} />
      <line class="diverging-middle" x1="50%" x2="50%" y1="0" y2={height} />
      <text class="paired-down" x={`${x(-down) - 1}%`} y={height / 2}>
        {labels.down}
      </text>
      <text class="paired-up" x={`${x(up) + 1}%`} y={height / 2}>
        {labels.up}
      </text>
    </svg>
  );
}
