import type { Result } from '../language/problem.ts';
import type { DefinitionFiles, DefinitionSource, TextsSource } from '../questionnaire/source.ts';
import { parseDefinition, parseTexts } from './parse-document.ts';

/** The documents of one folder, each of the right shape. */
export type ParsedFiles = {
  readonly folder: string;
  readonly structure: DefinitionSource;
  readonly texts: Readonly<Record<string, TextsSource>>;
};

/** Believes the documents of one folder, or gives the problems of all of them. */
export function parseFiles(
  { folder, structure, texts }: DefinitionFiles,
  structureFile: 'definition.json' | 'body.json',
): Result<ParsedFiles> {
  const parsedStructure = parseDefinition(structure, `${folder}/${structureFile}`);
  const parsedTexts = Object.entries(texts).map(
    ([language, document]) => [language, parseTexts(document, `${folder}/${language}.json`)] as const,
  );
  const problems = [
    ...(parsedStructure.ok ? [] : parsedStructure.problems),
    ...parsedTexts.flatMap(([, parsed]) => (parsed.ok ? [] : parsed.problems)),
  ];
  if (!parsedStructure.ok || problems.length > 0) return { ok: false, problems };
  const believed = parsedTexts.flatMap(([language, parsed]) => (parsed.ok ? [[language, parsed.value] as const] : []));
  return { ok: true, value: { folder, structure: parsedStructure.value, texts: Object.fromEntries(believed) } };
}
