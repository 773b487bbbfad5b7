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
  const continued = new Set([...later.values()].flatMap(({ item }) => Object.values(item.continues ?? {})));
  const items = [...new Set([...earlier.keys(), ...later.keys()])]
    .filter((name) => later.has(name) || !continued.has(name))
    .flatMap((name) => changeOf(name, earlierOf(name, earlier, later), later.get(name)));
  return { items, series: seriesChanges(earlier, later) };
}

/** What an item was before: it itself, or what it continues in a repeated block. */
function earlierOf(
  name: string,
  earlier: ReadonlyMap<string, Placed>,
  later: ReadonlyMap<string, Placed>,
): readonly Placed[] {
  const own = earlier.get(name);
  const after = later.get(name);
  return own ? [own] : after ? continuedBy(after, earlier) : [];
}

const continuedBy = ({ item }: Placed, earlier: ReadonlyMap<string, Placed>): readonly Placed[] =>
  Object.values(item.continues ?? {}).flatMap((former) => earlier.get(former) ?? []);

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

function changeOf(item: string, before: readonly Placed[], after: Placed | undefined): readonly ItemChange[] {
  if (before.length === 0 || !after) return [{ item, change: after ? 'added' : 'dropped' }];
  const changed = new Set(before.flatMap((one) => aspectsChanged(one, after)));
  const comparable = before.every((one) => breaksBetween(one, after).length === 0);
  return changed.size === 0
    ? []
    : [{ item, change: 'changed', aspects: aspects.filter((aspect) => changed.has(aspect)), comparable }];
}

const breaking: ReadonlySet<Aspect> = new Set(['kind', 'revision', 'scale', 'repetition']);

/** The aspects that break a series. That an item goes on in a repeated block, for one of its keys, is no break. */
const breaksBetween = (before: Placed, after: Placed): readonly Aspect[] =>
  aspectsChanged(before, after).filter(
    (aspect) => breaking.has(aspect) && !(aspect === 'repetition' && continues(after, before)),
  );

const continues = ({ item }: Placed, before: Placed): boolean =>
  Object.values(item.continues ?? {}).includes(before.item.name);

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
    const another = from.item.name === to.item.name || continues(to, from) ? [] : (['another-item'] as const);
    const because = [...another, ...breaksBetween(from, to)];
    return because.length === 0 ? { series, comparable: true } : { series, comparable: false, because };
  });
}

/** By series; of a repeated block the template, and the series of each key that was asked before. */
const feeders = (items: ReadonlyMap<string, Placed>): ReadonlyMap<string, Placed> =>
  new Map(
    [...items.values()].flatMap((placed) => {
      const { item } = placed;
      const keys = Object.keys(item.continues ?? {});
      const series = [feedsOf({ item }), ...keys.map((key) => feedsOf({ item, repeat: { block: '', key } }))];
      return series.filter((one) => one !== undefined).map((one) => [one, placed] as const);
    }),
  );
