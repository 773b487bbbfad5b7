import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import { trendMarks, trendScale, yOf } from './trend-geometry.ts';
import type { TrendMark, TrendScale, TrendValue } from './trend-geometry.ts';

type Props = {
  readonly values: readonly TrendValue[];
  /** The baseline's interval, or its rate as an interval without width. */
  readonly baseline: Interval | null;
  readonly description: string;
  readonly percent: (share: number) => string;
  readonly roundPercent: (share: number) => string;
};

const height = 176;
/** More points than these have no room for every name on a phone. */
const fewest = 4;
const [above, below, start] = [20, 28, 44];

/** Rates over the sessions with their intervals, and the baseline as a band. The last point is the one at hand. */
export function Trend({ values, baseline, description, percent, roundPercent }: Props) {
  const scale = trendScale(values, baseline);
  const marks = trendMarks(values, scale, height);
  return (
    <div class={values.length > fewest ? 'trend many' : 'trend'} role="img" aria-label={description}>
      <svg class="trend-axis" width={start} height={height + above + below} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <text key={tick} x={start - 8} y={above + yOf(scale, height, tick)}>
            {roundPercent(tick)}
          </text>
        ))}
      </svg>
      <svg class="trend-plot" width="100%" height={height + above + below} aria-hidden="true">
        <svg y={above} width="100%" height={height} overflow="visible">
          <Grid scale={scale} />
          {baseline !== null && <BaselineBand scale={scale} baseline={baseline} />}
          {marks.slice(1).map((mark, index) => (
            <TrendStep key={mark.x} from={values[index + 1]?.isBreak === true ? undefined : marks[index]} to={mark} />
          ))}
          {marks.map((mark, index) => (
            <TrendPoint
              key={mark.x}
              mark={mark}
              value={values[index]}
              isFirst={index === 0}
              isLast={index === marks.length - 1}
              percent={percent}
            />
          ))}
        </svg>
      </svg>
    </div>
  );
}

function Grid({ scale }: { scale: TrendScale }) {
  return (
    <g class="trend-grid">
      {scale.ticks.map((tick) => (
        <line key={tick} x1="0" x2="100%" y1={yOf(scale, height, tick)} y2={yOf(scale, height, tick)} />
      ))}
    </g>
  );
}

function BaselineBand({ scale, baseline }: { scale: TrendScale; baseline: Interval }) {
  const [top, bottom] = [yOf(scale, height, baseline.upper), yOf(scale, height, baseline.lower)];
  return (
    <rect class="trend-baseline" x="0" width="100%" y={Math.min(top, bottom - 2)} height={Math.max(2, bottom - top)} />
  );
}

function TrendStep({ from, to }: { from: TrendMark | undefined; to: TrendMark }) {
  if (from === undefined) return null;
  return <line class="trend-line" x1={`${from.x}%`} y1={from.y} x2={`${to.x}%`} y2={to.y} />;
}

type PointProps = {
  readonly mark: TrendMark;
  readonly value: TrendValue | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly percent: (share: number) => string;
};

function TrendPoint({ mark, value, isFirst, isLast, percent }: PointProps) {
  const x = `${mark.x}%`;
  const top = Math.min(mark.y, mark.whisker?.top ?? mark.y);
  return (
    <g class={`trend-point ${isFirst ? 'first' : ''} ${isLast ? 'last' : ''}`}>
      {mark.whisker !== null && <line x1={x} x2={x} y1={mark.whisker.top} y2={mark.whisker.bottom} />}
      <circle cx={x} cy={mark.y} r={isLast ? 6 : 4} />
      <text class="trend-value" x={x} y={top - 8}>
        {value === undefined ? '' : percent(value.rate)}
      </text>
      <text class="trend-label" x={x} y={height + 18}>
        {value?.label}
      </text>
    </g>
  );
}
