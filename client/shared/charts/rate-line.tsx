import type { Interval } from '../../../survey-definitions/statistics/interval.ts';

type Props = {
  readonly rate: number;
  readonly interval: Interval | null;
  readonly baseline: number | null;
  readonly description: string;
};

const [height, middle] = [24, 12];

/** A rate from 0 to 100 % as a point, its interval as a thin line, the baseline as a tick. */
export function RateLine({ rate, interval, baseline, description }: Props) {
  return (
    <svg class="rate-line" width="100%" height={height} role="img" aria-label={description}>
      <line class="rate-axis" x1="0" x2="100%" y1={middle} y2={middle} />
      {[0, 0.5, 1].map((tick) => (
        <line key={tick} class="rate-axis" x1={at(tick)} x2={at(tick)} y1={middle - 3} y2={middle + 3} />
      ))}
      {baseline !== null && <line class="rate-baseline" x1={at(baseline)} x2={at(baseline)} y1="1" y2={height - 1} />}
      {interval !== null && (
        <g class="rate-interval">
          <line x1={at(interval.lower)} x2={at(interval.upper)} y1={middle} y2={middle} />
          <line x1={at(interval.lower)} x2={at(interval.lower)} y1={middle - 4} y2={middle + 4} />
          <line x1={at(interval.upper)} x2={at(interval.upper)} y1={middle - 4} y2={middle + 4} />
        </g>
      )}
      <circle class="rate-point" cx={at(rate)} cy={middle} r="5" />
    </svg>
  );
}

/** The ends of the axis stay inside the picture, so that a point at 100 % is whole. */
const at = (share: number) => `${2 + share * 96}%`;
