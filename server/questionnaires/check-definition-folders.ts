import type { Problem } from '../../survey-definitions/language/problem.ts';
import { compileDefinitionFolders } from './compile-definition-folders.ts';
import { definitionRoot, readDefinitionFolders } from './read-definition-folders.ts';

export type FolderCheck = { readonly checked: readonly string[]; readonly problems: readonly Problem[] };

/** Compiles every folder, the example included, and publishes nothing: for `npm run admin -- check-definitions`. */
export async function checkDefinitionFolders(root: string = definitionRoot): Promise<FolderCheck> {
  const { compiled, problems } = compileDefinitionFolders(await readDefinitionFolders(root));
  return { checked: compiled.map(({ folder }) => folder), problems };
}
