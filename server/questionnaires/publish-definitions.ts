import type { Problem } from '../../survey-definitions/language/problem.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { compileDefinitionFolders } from './compile-definition-folders.ts';
import { publishDefinition, type Publication } from './definition-store.ts';
import { definitionRoot, readDefinitionFolders } from './read-definition-folders.ts';

/** The README's example teaches and is previewed in tests and demonstrations; it asks nobody anything. */
export const exampleFolder = 'example';

export type PublishedDefinitions = {
  /** What each definition without a mistake came to, by name. */
  readonly publications: Readonly<Record<string, Publication>>;
  readonly problems: readonly Problem[];
};

type PublishOptions = {
  readonly root?: string;
  /** Whether the example is published too: in demonstrations and tests, never by the server itself. */
  readonly withExample?: boolean;
};

/**
 * Publishes the definitions of the disk; each start does it. A definition with a mistake is not published, its problems are logged and
 * given back with file, path and code; versions published earlier stay, and everything else runs.
 */
export async function publishDefinitions(
  { db, now, log }: Pick<Dependencies, 'db' | 'now' | 'log'>,
  { root = definitionRoot, withExample = false }: PublishOptions = {},
): Promise<PublishedDefinitions> {
  const folders = (await readDefinitionFolders(root)).filter(({ folder }) => withExample || folder !== exampleFolder);
  const { compiled, problems: mistakes } = compileDefinitionFolders(folders);
  const publications: Record<string, Publication> = {};
  const refusals: Problem[] = [];
  for (const { folder, ...definition } of compiled) {
    const publication = await publishDefinition(db, definition, now());
    publications[definition.definition.name] = publication;
    if (publication === 'published' || publication === 'unchanged') continue;
    const details = { version: definition.definition.version };
    refusals.push({ file: `${folder}/definition.json`, path: 'version', code: publication, details });
  }
  const problems = [...mistakes, ...refusals];
  for (const problem of problems) log.error(problem, 'a definition was not published');
  return { publications, problems };
}
