import type { Context } from 'hono';
import { z } from 'zod';
import { problem } from './problem.ts';

/** Without `limit` a list comes whole; with it in pages. `after` is the `next` of the page before. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).optional(),
  after: z.string().max(300).optional(),
});

/** What a list is sorted by, in order; the last part makes it unique. */
export type SortKey = readonly (readonly [part: string, direction: 'ascending' | 'descending'])[];

export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

/**
 * One page of a list. The cursor holds the sort key of the last item that was given and not its position: what is added or taken away
 * between two pages moves nothing. `Link` names the next page (RFC 8288). Sorted here too: a database may sort letters by the rules of
 * its country.
 * Problems: invalid (unknown-cursor).
 */
export function pageOf<Item>(
  c: Context,
  all: readonly Item[],
  { limit, after }: z.output<typeof pageQuery>,
  keyOf: (item: Item) => SortKey,
): Page<Item> {
  if (limit === undefined && after === undefined) return { items: all, next: null };
  const start = after === undefined ? undefined : readCursor(after);
  const rest = all
    .filter((item) => start === undefined || order(keyOf(item), start) > 0)
    .toSorted((one, other) => order(keyOf(one), partsOf(keyOf(other))));
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const next = last === undefined || items.length === rest.length ? null : writeCursor(partsOf(keyOf(last)));
  if (next !== null) linkNext(c, { after: next });
  return { items, next };
}

/** Names the next page: this address with other parameters. Without a host, since the request's may lie. */
export function linkNext(c: Context, parameters: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams({ ...c.req.query(), ...parameters });
  c.header('Link', `<${c.req.path}?${query.toString()}>; rel="next"`);
}

const partsOf = (key: SortKey): readonly string[] => key.map(([part]) => part);

const writeCursor = (parts: readonly string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

function readCursor(text: string): readonly string[] {
  try {
    return z.array(z.string()).parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    return problem('invalid', { path: 'after', code: 'unknown-cursor' });
  }
}

/** Above 0: the key comes after the parts of another one. A cursor of another list is no cursor. */
function order(key: SortKey, parts: readonly string[]): number {
  if (parts.length !== key.length) return problem('invalid', { path: 'after', code: 'unknown-cursor' });
  for (const [index, [part, direction]] of key.entries()) {
    const other = parts[index] ?? '';
    if (part !== other) return part > other === (direction === 'ascending') ? 1 : -1;
  }
  return 0;
}
