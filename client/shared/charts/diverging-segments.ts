import type { Scale } from '../../../survey-definitions/language/item.ts';

export type Shade = 'positive-strong' | 'positive' | 'neutral' | 'negative' | 'negative-strong';

/** One part of the bar. `from` and `to` are shares of the whole, 0 being the middle of the neutral part. */
export type Segment = {
  readonly code: string;
  readonly share: number;
  readonly from: number;
  readonly to: number;
  readonly shade: Shade;
};

/**
 * From the least favourable code on the left to the most favourable on the right, of shares or of counts. No answers, no segments.
 */
export function divergingSegments(scale: Scale, parts: Readonly<Record<string, number>>): readonly Segment[] {
  const codes = scale.codes.toReversed();
  const partOf = (code: number) => parts[code] ?? 0;
  const total = codes.reduce((sum, code) => sum + partOf(code), 0);
  if (total === 0) return [];
  const share = (code: number) => partOf(code) / total;
  const neutral = codes
    .filter((code) => shadeOf(code, scale) === 'neutral')
    .reduce((sum, code) => sum + share(code), 0);
  const negative = codes
    .filter((code) => scale.dissatisfied.includes(code))
    .reduce((sum, code) => sum + share(code), 0);
  let from = -(negative + neutral / 2);
  return codes.map((code) => {
    const segment = { code: String(code), share: share(code), from, to: from + share(code) };
    from = segment.to;
    return { ...segment, shade: shadeOf(code, scale) };
  });
}

/** The outermost code of each side is the strong one; a side of one code is strong too. */
function shadeOf(code: number, { codes, satisfied, dissatisfied }: Scale): Shade {
  if (satisfied.includes(code)) return code === codes[0] ? 'positive-strong' : 'positive';
  if (dissatisfied.includes(code)) return code === codes.at(-1) ? 'negative-strong' : 'negative';
  return 'neutral';
}

/** How far a chart reaches to each side of the middle, in shares. */
export type Domain = { readonly left: number; readonly right: number };

/** One domain for charts that are compared, in whole tenths, never narrower than a tenth to a side. */
export function commonDomain(bars: readonly (readonly Segment[])[]): Domain {
  const reach = (side: readonly number[]) => Math.max(0.1, Math.ceil(Math.max(0, ...side) * 10 - 1e-9) / 10);
  return {
    left: reach(bars.map((segments) => -(segments[0]?.from ?? 0))),
    right: reach(bars.map((segments) => segments.at(-1)?.to ?? 0)),
  };
}

/** Percent of the chart's width at which a share lies. */
export const positionIn = (domain: Domain, share: number): number =>
  ((share + domain.left) / (domain.left + domain.right)) * 100;
