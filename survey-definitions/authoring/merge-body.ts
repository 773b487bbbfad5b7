import { mayFeed } from '../kinds/rating.ts';
import { isBlock, type Definition, type Entry, type Section } from '../questionnaire/definition.ts';
import { isOfficial } from '../reference/language-entry.ts';
import { languages } from '../reference/languages.ts';
import { problemAt } from '../language/definition-problem.ts';
import type { Problem } from '../language/problem.ts';
import type { DefinitionSource } from '../questionnaire/source.ts';
import { createOrigins, type Origins } from './origins.ts';

export type Merged = {
  readonly definition: Definition;
  readonly problems: readonly Problem[];
  /** Where a part of the merged definition was written. */
  readonly origins: Origins;
};

/**
 * Puts a definition together with its body (questionnaire/source.ts says how) and applies `feeds`. `written`: the languages that there
 * are texts in; a definition that lists none speaks the official ones and every other of the reference data that it is written in.
 */
export function mergeBody(
  own: DefinitionSource,
  body: DefinitionSource | undefined,
  written: readonly string[],
): Merged {
  const origins = createOrigins();
  const sections = mergeSections(own.sections, body?.sections ?? [], origins);
  for (const name of Object.keys(body?.scales ?? {})) {
    if (!own.scales || !Object.hasOwn(own.scales, name)) origins.note(['scales', name], 'body', ['scales', name]);
  }
  const committee = own.committee === undefined ? {} : { committee: own.committee };
  const definition: Definition = {
    name: own.name,
    version: own.version,
    occasion: own.occasion,
    ...committee,
    languages: own.languages ?? body?.languages ?? spoken(written),
    minutes: own.minutes ?? body?.minutes ?? 0,
    scales: { ...body?.scales, ...own.scales },
    sections: applyFeeds(sections, own.feeds ?? {}, origins),
  };
  return { definition, problems: problemsOfMerging(own, body, sections), origins };
}

const spoken = (written: readonly string[]): readonly string[] =>
  languages.filter((language) => isOfficial(language) || written.includes(language));

function mergeSections(own: readonly Section[], body: readonly Section[], origins: Origins): readonly Section[] {
  const bodyNames = new Set(body.map((section) => section.name));
  const extended = body.map((section, index) => {
    origins.note(['sections', index], 'body', ['sections', index]);
    const added = own.flatMap((addition, ownIndex) =>
      addition.name === section.name ? addition.items.map((entry, position) => ({ entry, ownIndex, position })) : [],
    );
    for (const [offset, { ownIndex, position }] of added.entries()) {
      const place = ['sections', index, 'items', section.items.length + offset];
      origins.note(place, 'own', ['sections', ownIndex, 'items', position]);
    }
    return { ...section, items: [...section.items, ...added.map(({ entry }) => entry)] };
  });
  const further = own.flatMap((section, ownIndex) => (bodyNames.has(section.name) ? [] : [{ section, ownIndex }]));
  for (const [offset, { ownIndex }] of further.entries()) {
    origins.note(['sections', body.length + offset], 'own', ['sections', ownIndex]);
  }
  return [...extended, ...further.map(({ section }) => section)];
}

function applyFeeds(
  sections: readonly Section[],
  feeds: Readonly<Record<string, string>>,
  origins: Origins,
): readonly Section[] {
  return sections.map((section, sectionIndex) => ({
    ...section,
    items: section.items.map((entry, index): Entry => {
      if (isBlock(entry) || !mayFeed(entry) || !Object.hasOwn(feeds, entry.name)) return entry;
      const series = feeds[entry.name];
      if (series === undefined) return entry;
      origins.note(['sections', sectionIndex, 'items', index, 'feeds'], 'own', ['feeds', entry.name]);
      return { ...entry, feeds: series };
    }),
  }));
}

function problemsOfMerging(
  own: DefinitionSource,
  body: DefinitionSource | undefined,
  sections: readonly Section[],
): readonly Problem[] {
  const ratings = sections.flatMap(({ items }) =>
    items.flatMap((entry) => (!isBlock(entry) && mayFeed(entry) ? [entry] : [])),
  );
  const bodySections = new Set(body?.sections.map((section) => section.name));
  return [
    ...((own.minutes ?? body?.minutes) ? [] : [problemAt(['minutes'], 'missing-key')]),
    ...(body && body.occasion !== own.occasion
      ? [problemAt(['occasion'], 'body-of-another-occasion', { occasion: body.occasion })]
      : []),
    ...Object.keys(own.scales ?? {})
      .filter((name) => body?.scales && Object.hasOwn(body.scales, name))
      .map((name) => problemAt(['scales', name], 'duplicate-name', { name })),
    ...own.sections.flatMap(({ name, when }, index) =>
      when && bodySections.has(name) ? [problemAt(['sections', index, 'when'], 'condition-of-body-section')] : [],
    ),
    ...Object.entries(own.feeds ?? {}).flatMap(([name, series]) => {
      const item = ratings.find((rating) => rating.name === name);
      if (!item) return [problemAt(['feeds', name], 'feeds-unknown-item', { item: name })];
      return item.feeds === undefined ? [] : [problemAt(['feeds', name], 'fed-twice', { series })];
    }),
  ];
}
