import { isBlock, type Definition } from './definition.ts';
import type { CodeList, Scale } from '../language/item.ts';
import type { Item } from '../kinds/kinds.ts';
import { scaleNameOf } from '../kinds/on-scale.ts';
import { feedsOf } from '../kinds/rating.ts';
import { isSame } from '../language/is-same.ts';
import { ownValue } from '../language/own-value.ts';
import type { TextsByLanguage } from '../language/texts.ts';

export type DefinitionVersion = { readonly definition: Definition; readonly texts: TextsByLanguage };

/** What of an item can differ between two versions. Only the first four make its results incomparable by themselves. */
export type Aspect =
  | 'kind'
  | 'revision'
  | 'scale'
  | 'repetition'
  | 'options'
  | 'missing'
  | 'limits'
  | 'condition'
  | 'required'
  | 'wording';

export type ItemChange =
  | { readonly item: string; readonly change: 'added' | 'dropped' }
  | {
      readonly item: string;
      readonly change: 'changed';
      readonly aspects: readonly Aspect[];
      readonly comparable: boolean;
    };

/** Whether a KPI series may be continued from the earlier version, and if not, why. */
export type SeriesChange =
  | { readonly series: string; readonly comparable: true }
  | {
      readonly series: string;
      readonly comparable: false;
      readonly because: readonly ('added' | 'dropped' | 'another-item' | Aspect)[];
    };

export type Revision = { readonly items: readonly ItemChange[]; readonly series: readonly SeriesChange[] };

/**
 * What changed from one version of a definition to a later one. Wording and options break a series only where the author says so by
 * raising the item's `revision`: a corrected comma does not, and only people can tell. Kind, scale (its codes, or which of them count
 * as satisfied) and repetition always do (methodology.md §2).
 */
export function compareVersions(before: DefinitionVersion, after: DefinitionVersion): Revision {
  const earlier = itemsByName(before);
  const later = itemsByName(after);
  const items = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((name) =>
    changeOf(name, earlier.get(name), later.get(name)),
  );
  return { items, series: seriesChanges(earlier, later) };
}

type Placed = {
  readonly item: Item;
  readonly over?: CodeList;
  readonly scale?: Scale | undefined;
  readonly words: Readonly<Record<string, unknown>>;
};

function itemsByName({ definition, texts }: DefinitionVersion): ReadonlyMap<string, Placed> {
  const entries = definition.sections.flatMap((section) => section.items);
  return new Map(
    entries
      .flatMap((entry) =>
        isBlock(entry) ? entry.items.map((item) => ({ item, over: entry.over })) : [{ item: entry }],
      )
      .map((placed) => [
        placed.item.name,
        { ...placed, ...scaleOf(placed.item, definition), words: wordsOf(placed.item, texts) },
      ]),
  );
}

function scaleOf(item: Item, { scales }: Definition): { readonly scale?: Scale | undefined } {
  const name = scaleNameOf(item);
  return name === undefined ? {} : { scale: ownValue(scales, name) };
}

/** The words of an item and of its scale, by language. */
function wordsOf(item: Item, texts: TextsByLanguage): Readonly<Record<string, unknown>> {
  const scale = scaleNameOf(item);
  return Object.fromEntries(
    Object.entries(texts).map(([language, words]) => [
      language,
      [ownValue(words.items, item.name), scale === undefined ? undefined : ownValue(words.scales, scale)],
    ]),
  );
}

function changeOf(item: string, before: Placed | undefined, after: Placed | undefined): readonly ItemChange[] {
  if (!before || !after) return [{ item, change: before ? 'dropped' : 'added' }];
  const aspects = aspectsChanged(before, after);
  return aspects.length === 0
    ? []
    : [{ item, change: 'changed', aspects, comparable: !aspects.some((aspect) => breaking.has(aspect)) }];
}

const breaking: ReadonlySet<Aspect> = new Set(['kind', 'revision', 'scale', 'repetition']);

/** How each aspect of an item is read; two versions differ in it when these differ. */
const readings: Readonly<Record<Aspect, (placed: Placed) => unknown>> = {
  kind: ({ item }) => item.kind,
  revision: ({ item }) => item.revision ?? 1,
  scale: ({ item, scale }) => [scaleNameOf(item), scale],
  repetition: ({ over }) => over !== undefined,
  options: ({ item, over }) => [over, part(item, 'options'), part(item, 'rows'), part(item, 'other') ?? false],
  missing: ({ item }) => part(item, 'missing') ?? [],
  limits: ({ item }) =>
    ['minimum', 'maximum', 'decimals', 'maximumLength', 'earliest', 'latest', 'atMost'].map((key) => part(item, key)),
  condition: ({ item }) => item.when,
  required: ({ item }) => item.required ?? false,
  wording: ({ words }) => words,
};

const part = (item: Item, key: string): unknown => Reflect.get(item, key);

function aspectsChanged(before: Placed, after: Placed): readonly Aspect[] {
  return aspects.filter((aspect) => !isSame(readings[aspect](before), readings[aspect](after)));
}

const aspects: readonly Aspect[] = [...breaking, 'options', 'missing', 'limits', 'condition', 'required', 'wording'];

function seriesChanges(
  before: ReadonlyMap<string, Placed>,
  after: ReadonlyMap<string, Placed>,
): readonly SeriesChange[] {
  const earlier = feeders(before);
  const later = feeders(after);
  return [...new Set([...earlier.keys(), ...later.keys()])].map((series): SeriesChange => {
    const from = earlier.get(series);
    const to = later.get(series);
    if (!from || !to) return { series, comparable: false, because: [from ? 'dropped' : 'added'] };
    const another = from.item.name === to.item.name ? [] : (['another-item'] as const);
    const because = [...another, ...aspectsChanged(from, to).filter((aspect) => breaking.has(aspect))];
    return because.length === 0 ? { series, comparable: true } : { series, comparable: false, because };
  });
}

const feeders = (items: ReadonlyMap<string, Placed>): ReadonlyMap<string, Placed> =>
  new Map(
    [...items.values()].flatMap((placed) => {
      const series = feedsOf(placed.item);
      return series === undefined ? [] : [[series, placed] as const];
    }),
  );
