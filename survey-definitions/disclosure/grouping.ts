/** Groups of a breakdown that are printed as one: a single region, or 'North of Africa, Near and Middle East' with 'Europe'. */
export type Line = readonly string[];

/** Lines that have each group of a breakdown once, in the order of its list. */
export type Grouping = readonly Line[];

/** Each group a line of its own. */
export const apart = (groups: readonly string[]): Grouping => groups.map((group) => [group]);

/** The finest grouping of `groups` that joins what any of the given ones joins. */
export function joinOf(groups: readonly string[], groupings: readonly Grouping[]): Grouping {
  const lines = groupings.flat();
  return lines.reduce<Grouping>((joined, line) => {
    const touched = joined.filter((one) => one.some((group) => line.includes(group)));
    if (touched.length < 2) return joined;
    const together = groups.filter((group) => touched.some((one) => one.includes(group)));
    return joined.flatMap((one) => (one === touched[0] ? [together] : touched.includes(one) ? [] : [one]));
  }, apart(groups));
}

/** Whether every line of `coarse` is made of whole lines of `fine`. */
export const isJoinedFrom = (coarse: Grouping, fine: Grouping): boolean => coarse.every((line) => isMadeOf(line, fine));

/** Whether a line is made of whole lines, as far as they have groups of it. */
export const isMadeOf = (line: Line, lines: Grouping): boolean =>
  lines.every((one) => one.every((group) => line.includes(group)) || !one.some((group) => line.includes(group)));

/** How two groups are told apart: by the place of their lines. Of a group that is in none: the last line. */
export function placeIn(lines: Grouping, group: string | undefined): number {
  const found = lines.findIndex((line) => group !== undefined && line.includes(group));
  return found < 0 ? lines.length - 1 : found;
}
