import type { Problem, Result } from '../language/problem.ts';
import type { DefinitionFiles, DefinitionSource, TextsSource, WrittenTexts } from '../questionnaire/source.ts';
import { createOrigins, type Origins } from './origins.ts';
import { parseDefinition, parseTexts } from './parse-document.ts';
import { resolveStructure } from './resolve-structure.ts';
import { noteTexts, resolveTexts, superfluousTexts } from './resolve-texts.ts';

/** The documents of one folder, each of the right shape, lists and named blocks put in. */
export type ParsedFiles = {
  readonly folder: string;
  readonly structure: DefinitionSource;
  readonly texts: Readonly<Record<string, TextsSource>>;
  /** The words as their author wrote them. */
  readonly written: Readonly<Record<string, WrittenTexts>>;
  /** Where in these documents a part was written that lists and blocks put in. */
  readonly origins: Origins;
  /** Words for parts that no list and no block has. */
  readonly superfluous: readonly Problem[];
};

/** Believes the documents of one folder, or gives the problems of all of them. */
export function parseFiles(
  { folder, structure, texts }: DefinitionFiles,
  structureFile: 'definition.json' | 'body.json',
): Result<ParsedFiles> {
  const file = `${folder}/${structureFile}`;
  const parsedStructure = parseDefinition(structure, file);
  const parsedTexts = Object.entries(texts).map(
    ([language, document]) => [language, parseTexts(document, `${folder}/${language}.json`)] as const,
  );
  const problems = [
    ...(parsedStructure.ok ? [] : parsedStructure.problems),
    ...parsedTexts.flatMap(([, parsed]) => (parsed.ok ? [] : parsed.problems)),
  ];
  if (!parsedStructure.ok || problems.length > 0) return { ok: false, problems };
  const written = parsedTexts.flatMap(([language, parsed]) => (parsed.ok ? [[language, parsed.value] as const] : []));
  const origins = createOrigins();
  const resolved = resolveStructure(parsedStructure.value, origins);
  if (resolved.problems.length > 0) {
    return { ok: false, problems: resolved.problems.map((problem) => ({ file, ...problem })) };
  }
  noteTexts(resolved, origins);
  return {
    ok: true,
    value: {
      folder,
      structure: resolved.structure,
      texts: Object.fromEntries(written.map(([language, words]) => [language, resolveTexts(words, resolved)])),
      written: Object.fromEntries(written),
      origins,
      superfluous: written.flatMap(([language, words]) =>
        superfluousTexts(language, words, parsedStructure.value, resolved).map((problem) => ({
          file: `${folder}/${language}.json`,
          ...problem,
        })),
      ),
    },
  };
}
