import { isMissingReason, membersOf, type CodeCounts, type VariableTally } from '../results/tally.ts';
import type { SatisfactionScale } from '../statistics/counts.ts';
import { disclosed } from '../statistics/small-numbers.ts';
import type { PairedTable } from '../statistics/paired-table.ts';

/** The Members with a valid answer both times. `up`: on the scale at least one point better now. */
export type PairedAnswers = {
  readonly table: PairedTable;
  readonly n: number;
  readonly nowRate: number;
  readonly thenRate: number;
  readonly up: number;
  readonly down: number;
  readonly same: number;
};

/**
 * Pairs two surveys Member by Member. `undefined` where that cannot be done: nobody answered both, or a Member gave
 * several forms, whose share is neither satisfied nor not; or where it may not be printed: it must not give away, by
 * subtraction from the two published rates, what the few Members said who answered only one of the two surveys.
 */
export function pairedAnswers(
  now: VariableTally,
  then: VariableTally,
  scale: SatisfactionScale,
  threshold: number,
): PairedAnswers | undefined {
  const nowCodes = codeByMember(now);
  const thenCodes = codeByMember(then);
  if (nowCodes === undefined || thenCodes === undefined) return undefined;
  const pairs = [...nowCodes].flatMap(([member, code]) => {
    const before = thenCodes.get(member);
    return before === undefined ? [] : [{ member, now: code, before }];
  });
  if (pairs.length === 0) return undefined;
  const paired = pairedOf(pairs, scale);
  const isPaired = new Set(pairs.map(({ member }) => member));
  const unpaired = [nowCodes, thenCodes].map((codes) => [...codes].filter(([member]) => !isPaired.has(member)));
  const groups = [pairs.map((pair) => pair.now), pairs.map((pair) => pair.before)];
  const rests = unpaired.map((rest) => rest.map(([, code]) => code)).filter((codes) => codes.length > 0);
  const mayBeShown = [...groups, ...rests].every((codes) => isDisclosed(codes, scale, threshold));
  return mayBeShown ? paired : undefined;
}

/** undefined: a Member gave more than one valid answer. */
function codeByMember(tally: VariableTally): ReadonlyMap<string, number> | undefined {
  const codes = new Map<string, number>();
  for (const [member, counts] of membersOf(tally)) {
    const valid = validCodes(counts);
    if (valid.length > 1) return undefined;
    if (valid[0] !== undefined) codes.set(member, valid[0]);
  }
  return codes;
}

const validCodes = (counts: CodeCounts): readonly number[] =>
  [...counts].flatMap(([code, count]) =>
    isMissingReason(code) ? [] : Array.from({ length: count }, () => Number(code)),
  );

type Pair = { readonly now: number; readonly before: number };

function pairedOf(pairs: readonly Pair[], { satisfied }: SatisfactionScale): PairedAnswers {
  const count = (test: (pair: Pair) => boolean): number => pairs.filter(test).length;
  const isSatisfied = (code: number): boolean => satisfied.includes(code);
  const table = {
    both: count(({ now, before }) => isSatisfied(now) && isSatisfied(before)),
    onlyNow: count(({ now, before }) => isSatisfied(now) && !isSatisfied(before)),
    onlyThen: count(({ now, before }) => !isSatisfied(now) && isSatisfied(before)),
    neither: count(({ now, before }) => !isSatisfied(now) && !isSatisfied(before)),
  };
  const n = pairs.length;
  return {
    table,
    n,
    nowRate: (table.both + table.onlyNow) / n,
    thenRate: (table.both + table.onlyThen) / n,
    up: count(({ now, before }) => now > before),
    down: count(({ now, before }) => now < before),
    same: count(({ now, before }) => now === before),
  };
}

function isDisclosed(codes: readonly number[], { satisfied }: SatisfactionScale, threshold: number): boolean {
  const rate = codes.filter((code) => satisfied.includes(code)).length / codes.length;
  const disclosure = disclosed({ rate, n: codes.length }, threshold);
  return disclosure.shown && disclosure.exact;
}
