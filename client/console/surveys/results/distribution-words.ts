import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import { formsAnswering } from '../../../../survey-definitions/results/tally.ts';
import { roundedTogether } from '../../../shared/charts/rounded-together.ts';
import type { Segment } from '../../../shared/charts/diverging-segments.ts';
import type { Format } from '../../words/format.ts';
import type { Translate } from '../../words/translate.ts';

export type MissingReason = 'notApplicable' | 'noOpinion' | 'skipped' | 'notAsked';
const reasons: readonly MissingReason[] = ['notApplicable', 'noOpinion', 'skipped', 'notAsked'];

/**
 * The bar in words, most favourable first: 'Very satisfied 12 (30 %), …'. Without counts where these are of forms and the bar is of
 * Members: 'Very satisfied 30 %, …'.
 */
export function distributionWords(
  segments: readonly Segment[],
  labelOf: (code: string) => string,
  format: Format,
  counts: Readonly<Record<string, number>> | null,
): string {
  const shares = roundedTogether(
    segments.map(({ share }) => share),
    1,
  );
  return segments
    .map(({ code, share }, index) => {
      const percent = format.percent(shares[index] ?? share);
      return counts === null
        ? `${labelOf(code)} ${percent}`
        : `${labelOf(code)} ${format.number(counts[code] ?? 0)} (${percent})`;
    })
    .toReversed()
    .join(', ');
}

type Counted = Pick<ItemResult, 'counts' | 'units' | 'shares'>;

/** Whether several forms spoke for one unit, so that forms and units are two things. */
export const isFolded = ({ counts, units }: Counted): boolean => units !== null && formsAnswering(counts) !== units;

/** What a bar is drawn of: shares of the unit that the rate counts; in a snapshot of format 1 of forms, as it was. */
export const partsOf = ({ counts, shares }: Counted): Readonly<Record<string, number>> => shares ?? counts;

/** 'No opinion 3 · Skipped 1'; undefined when everybody gave a valid answer. */
export function missingWords({ missing }: Pick<ItemResult, 'missing'>, t: Translate): string | undefined {
  const given = reasons.filter((reason) => (missing?.[reason] ?? 0) > 0);
  if (given.length === 0) return undefined;
  return given.map((reason) => t(`missing.${reason}`, { count: missing?.[reason] ?? 0 })).join(' · ');
}
