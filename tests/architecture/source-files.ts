import { globSync, readFileSync } from 'node:fs';

/** One import or re-export of a source file, as written. */
export type Import = { readonly specifier: string; readonly typeOnly: boolean };

export type SourceFile = { readonly path: string; readonly text: string; readonly imports: readonly Import[] };

const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** Every TypeScript file below a folder of the project, with what it imports. */
export const sourceFiles = (folder: string): readonly SourceFile[] =>
  globSync(`${folder}/**/*.{ts,tsx}`).map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path: path.replaceAll('\\', '/'), text, imports: importsOf(text) };
  });

export const importsOf = (text: string): readonly Import[] =>
  [...text.matchAll(IMPORT)].map(([, type, named, dynamic]) => ({
    specifier: named ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));

/** Where a relative import leads, from the project's root; a package's name stays as it is. */
export function targetOf(file: SourceFile, { specifier }: Import): string {
  if (!specifier.startsWith('.')) return specifier;
  return new URL(specifier, `file:///${file.path}`).pathname.slice(1);
}

/** The text without what no program reads: comments, and the words between quotation marks. Specifiers of imports stay. */
export const codeOf = (text: string): string =>
  text.replaceAll(
    /(?<=(?:from|import) )'[^'\n]*'|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|'(?:\\.|[^'\\\n])*'/g,
    (found, offset: number) => (/(?:from|import) $/.test(text.slice(Math.max(0, offset - 7), offset)) ? found : ' '),
  );
