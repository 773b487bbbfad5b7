/** Who imports whom: a file or a folder, and what it reaches in one step. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The circles among these: strongly connected components of more than one (R. Tarjan, 1972), each in alphabetical order. Linear in
 * nodes + arrows.
 */
export function circlesIn(arrows: Arrows): readonly (readonly string[])[] {
  const found = new Map<string, number>();
  const open: string[] = [];
  const circles: (readonly string[])[] = [];

  function visit(node: string): number {
    const order = found.size;
    found.set(node, order);
    open.push(node);
    let low = order;
    for (const next of arrows.get(node) ?? []) {
      if (!found.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, found.get(next) ?? low);
    }
    if (low === order) {
      const circle = open.splice(open.indexOf(node));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return low;
  }

  for (const node of arrows.keys()) if (!found.has(node)) visit(node);
  return circles;
}
