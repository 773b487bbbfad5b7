import { scaleOfItem } from '../results/rate-of.ts';
import { isMissingReason, membersOf, type CodeCounts, type VariableTally } from '../results/tally.ts';
import { composite } from '../statistics/composite.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { SeriesComposite, SeriesItem } from './series-page.ts';

export type CompositeGround = {
  readonly questionnaire: Questionnaire;
  readonly tallies: ReadonlyMap<string, VariableTally>;
  readonly population: number | null;
  readonly threshold: number;
};

/**
 * The mean of the item rates with its jackknife interval (methodology.md section 3). null where an item with answers is
 * withheld: the mean would give it away. Of ballots nobody knows which item was answered with which: no composite.
 */
export function seriesComposite(items: readonly SeriesItem[], ground: CompositeGround): SeriesComposite | null {
  const counted = items.filter(({ figure }) => figure?.shown === true);
  const isHidden = items.some(({ figure }) => figure?.shown === false && figure.because === 'unanimous');
  if (counted.length < 2 || isHidden) return null;
  const columns = counted.map(({ variable }) => sharesOf(ground, variable));
  const members = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  const result = composite(
    members.map((member) => columns.map((column) => column.get(member))),
    { minimumValid: ground.threshold, population: isOfAll(counted) ? (ground.population ?? undefined) : undefined },
  );
  if (result.rate === undefined) return null;
  const shown = counted.map(({ variable }) => variable);
  return {
    rate: result.rate,
    n: result.n,
    interval: result.interval ?? null,
    items: result.items.flatMap((index) => shown[index] ?? []),
    leftOut: items.map(({ variable }) => variable).filter((variable) => !shown.includes(variable)),
  };
}

/** Of items that were put to some only nobody knows N, so that their mean has none. */
const isOfAll = (items: readonly SeriesItem[]): boolean =>
  items.every(({ figure }) => !figure?.shown || figure.population !== null);

/** Of each Member the satisfied share of its valid answers to an item. */
function sharesOf({ questionnaire, tallies }: CompositeGround, name: string): ReadonlyMap<string, number> {
  const item = questionnaire.variables.get(name)?.item;
  const scale = item && scaleOfItem(questionnaire.definition, item);
  if (!scale) return new Map();
  const shares = [...membersOf(tallies.get(name) ?? new Map())].flatMap(([member, codes]) => {
    const valid = countIn(codes, (code) => !isMissingReason(code));
    const yes = countIn(codes, (code) => scale.satisfied.includes(Number(code)));
    return valid === 0 ? [] : [[member, yes / valid] as const];
  });
  return new Map(shares);
}

const countIn = (codes: CodeCounts, isMeant: (code: string) => boolean): number =>
  [...codes].reduce((sum, [code, count]) => sum + (isMeant(code) ? count : 0), 0);
