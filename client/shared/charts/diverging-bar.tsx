import { positionIn } from './diverging-segments.ts';
import { roundedTogether } from './rounded-together.ts';
import type { Domain, Segment } from './diverging-segments.ts';

type Props = {
  readonly segments: readonly Segment[];
  readonly domain: Domain;
  /** The chart in words, for those who do not see it. */
  readonly description: string;
  /** A share in whole percents: those of a bar add up. */
  readonly label: (share: number) => string;
};

const height = 32;
/** Percent of the chart's width below which a number would not fit. */
const [smallest, narrow] = [5.5, 11];

/** A stacked bar around the middle of its neutral part. Widths are percentages: text keeps its size on every screen. */
export function DivergingBar({ segments, domain, description, label }: Props) {
  const middle = `${positionIn(domain, 0)}%`;
  const printed = roundedTogether(
    segments.map(({ share }) => share),
    0,
  );
  const present = segments
    .map((segment, index) => ({ ...segment, printed: printed[index] ?? segment.share }))
    .filter(({ share }) => share > 0);
  return (
    <svg class="diverging-bar" width="100%" height={height} role="img" aria-label={description}>
      {present.map((segment) => (
        <SegmentBar key={segment.code} segment={segment} domain={domain} />
      ))}
      <line class="diverging-middle" x1={middle} x2={middle} y1="0" y2={height} />
      {present.map((segment) => (
        <SegmentLabel key={segment.code} segment={segment} domain={domain} label={label(segment.printed)} />
      ))}
    </svg>
  );
}

type SegmentProps = { readonly segment: Segment; readonly domain: Domain };

function SegmentBar({ segment, domain }: SegmentProps) {
  const from = positionIn(domain, segment.from);
  const width = positionIn(domain, segment.to) - from;
  return <rect class={`shade-${segment.shade}`} x={`${from}%`} width={`${width}%`} y="2" height={height - 4} />;
}

function SegmentLabel({ segment, domain, label }: SegmentProps & { readonly label: string }) {
  const from = positionIn(domain, segment.from);
  const width = positionIn(domain, segment.to) - from;
  if (width < smallest) return null;
  return (
    <g class={`shade-${segment.shade}`}>
      <text class={width < narrow ? 'narrow' : ''} x={`${from + width / 2}%`} y={height / 2}>
        {label}
      </text>
    </g>
  );
}
