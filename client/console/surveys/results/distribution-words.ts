import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import type { Segment } from '../../../shared/charts/diverging-segments.ts';
import type { Format } from '../../words/format.ts';
import type { Translate } from '../../words/translate.ts';

export type MissingReason = 'notApplicable' | 'noOpinion' | 'skipped' | 'notAsked';
const reasons: readonly MissingReason[] = ['notApplicable', 'noOpinion', 'skipped', 'notAsked'];

/** The bar in words, most favourable first: 'Very satisfied 12 (30 %), …'. */
export function distributionWords(
  segments: readonly Segment[],
  labelOf: (code: string) => string,
  format: Format,
): string {
  return segments
    .toReversed()
    .map(({ code, count, share }) => `${labelOf(code)} ${format.number(count)} (${format.percent(share)})`)
    .join(', ');
}

/** 'No opinion 3 · Skipped 1'; undefined when everybody gave a valid answer. */
export function missingWords({ missing }: Pick<ItemResult, 'missing'>, t: Translate): string | undefined {
  const given = reasons.filter((reason) => (missing[reason] ?? 0) > 0);
  if (given.length === 0) return undefined;
  return given.map((reason) => t(`missing.${reason}`, { count: missing[reason] ?? 0 })).join(' · ');
}
