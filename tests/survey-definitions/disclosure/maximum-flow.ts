/**
 * Maximum flow from `source` to `sink` by shortest augmenting paths (Edmonds and Karp 1972, J ACM 19:248), which ends
 * for whole and real capacities alike. `capacities[from][to]`, not negative, may be infinite as long as every path has
 * a finite link.
 */
export function maximumFlow(capacities: readonly (readonly number[])[], source: number, sink: number): number {
  const residual = capacities.map((row) => [...row]);
  let flow = 0;
  for (;;) {
    const path = shortestPath(residual, source, sink);
    if (path === undefined) return flow;
    const amount = Math.min(...path.map(([from, to]) => capacityOf(residual, from, to)));
    for (const [from, to] of path) {
      add(residual, from, to, -amount);
      add(residual, to, from, amount);
    }
    flow += amount;
  }
}

type Link = readonly [from: number, to: number];

/** What is left after sums of shares cancel is rounding, not capacity. */
const negligible = 1e-9;

function shortestPath(residual: readonly (readonly number[])[], source: number, sink: number): Link[] | undefined {
  const cameFrom = new Map<number, number>([[source, source]]);
  const waiting = [source];
  for (const node of waiting) {
    if (node === sink) return linksTo(sink, source, cameFrom);
    (residual[node] ?? []).forEach((capacity, next) => {
      if (capacity <= negligible || cameFrom.has(next)) return;
      cameFrom.set(next, node);
      waiting.push(next);
    });
  }
  return undefined;
}

function linksTo(sink: number, source: number, cameFrom: ReadonlyMap<number, number>): Link[] {
  const links: Link[] = [];
  for (let node = sink; node !== source;) {
    const before = cameFrom.get(node) ?? source;
    links.push([before, node]);
    node = before;
  }
  return links;
}

const capacityOf = (residual: readonly (readonly number[])[], from: number, to: number): number =>
  residual[from]?.[to] ?? 0;

function add(residual: readonly number[][], from: number, to: number, amount: number): void {
  const row = residual[from];
  if (row !== undefined) row[to] = (row[to] ?? 0) + amount;
}
