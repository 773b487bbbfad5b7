import { compileDefinition, type Compiled } from '../../survey-definitions/authoring/compile.ts';
import { feedsOf } from '../../survey-definitions/kinds/rating.ts';
import { isBlock } from '../../survey-definitions/questionnaire/definition.ts';
import { problemAt } from '../../survey-definitions/language/definition-problem.ts';
import type { Problem } from '../../survey-definitions/language/problem.ts';
import type { DefinitionFiles } from '../../survey-definitions/questionnaire/source.ts';
import type { DefinitionFolder } from './read-definition-folders.ts';

export type CompiledFolder = Compiled & { readonly folder: string };

export type CompiledFolders = { readonly compiled: readonly CompiledFolder[]; readonly problems: readonly Problem[] };

/**
 * Compiles every definition with its body. One that has a problem is left out; the rest is not touched by it. No name and no KPI series
 * belongs to two definitions: the folder that comes second is refused.
 */
export function compileDefinitionFolders(folders: readonly DefinitionFolder[]): CompiledFolders {
  const bodies = new Map(
    folders.flatMap(({ part, files }) => (part === 'body' && files ? [[nameOf(files), files] as const] : [])),
  );
  const compiled: CompiledFolder[] = [];
  const problems: Problem[] = folders.flatMap((folder) => folder.problems);
  for (const { folder, part, files } of folders) {
    if (part === 'body' || !files) continue;
    const result = compileDefinition(files, bodies.get(bodyOf(files)));
    const findings = result.ok ? clashes(folder, result.value, compiled) : result.problems;
    problems.push(...findings);
    if (result.ok && findings.length === 0) compiled.push({ folder, ...result.value });
  }
  return { compiled, problems: withoutRepetition(problems) };
}

const nameOf = (files: DefinitionFiles): unknown => property(files.structure, 'name');

const bodyOf = (files: DefinitionFiles): unknown => property(files.structure, 'body');

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

function clashes(folder: string, { definition }: Compiled, before: readonly CompiledFolder[]): readonly Problem[] {
  const file = `${folder}/definition.json`;
  const taken = new Set(before.flatMap(seriesOf));
  return [
    ...(before.some((other) => other.definition.name === definition.name)
      ? [{ file, ...problemAt(['name'], 'duplicate-definition', { name: definition.name }) }]
      : []),
    ...seriesOf({ definition })
      .filter((series) => taken.has(series))
      .map((series) => ({ file, ...problemAt(['feeds'], 'fed-twice', { series }) })),
  ];
}

const seriesOf = ({ definition }: Pick<Compiled, 'definition'>): readonly string[] =>
  definition.sections.flatMap((section) =>
    section.items.flatMap((entry) =>
      (isBlock(entry) ? entry.items : [entry]).flatMap((item) => feedsOf({ item }) ?? []),
    ),
  );

/** A mistake in a body shows once, not once for each definition that uses it. */
const withoutRepetition = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
