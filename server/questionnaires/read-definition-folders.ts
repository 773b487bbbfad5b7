import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../survey-definitions/language/problem.ts';
import type { DefinitionFiles } from '../../survey-definitions/questionnaire/source.ts';
import { parseJson } from './parse-json.ts';

/** The questionnaires that come with the platform. */
export const definitionRoot = fileURLToPath(new URL('../../survey-definitions', import.meta.url));

/** One folder of documents as found on the disk; `files` is absent where a document is no JSON. */
export type DefinitionFolder = {
  readonly folder: string;
  readonly part: 'definition' | 'body';
  readonly files?: DefinitionFiles;
  readonly problems: readonly Problem[];
};

const LANGUAGE_FILE = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.json$/;

/** Reads every folder below `root` that has a `definition.json` or a `body.json`, in the order of their names. */
export async function readDefinitionFolders(root: string = definitionRoot): Promise<readonly DefinitionFolder[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const structures = entries
    .filter((entry) => entry.isFile() && (entry.name === 'definition.json' || entry.name === 'body.json'))
    .map((entry) => ({ path: entry.parentPath, part: partOf(entry.name) }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return Promise.all(structures.map(({ path, part }) => readFolder(root, path, part)));
}

const partOf = (file: string): 'definition' | 'body' => (file === 'body.json' ? 'body' : 'definition');

async function readFolder(root: string, path: string, part: 'definition' | 'body'): Promise<DefinitionFolder> {
  const folder = relative(root, path).replaceAll('\\', '/');
  const languageFiles = (await readdir(path)).flatMap((file) => LANGUAGE_FILE.exec(file)?.[1] ?? []).toSorted();
  const structure = await readDocument(path, folder, `${part}.json`);
  const texts = await Promise.all(
    languageFiles
      .filter((language) => language !== part)
      .map(async (language) => [language, await readDocument(path, folder, `${language}.json`)] as const),
  );
  const problems = [structure, ...texts.map(([, document]) => document)].flatMap((document) =>
    document.ok ? [] : [document.problem],
  );
  if (!structure.ok || problems.length > 0) return { folder, part, problems };
  const words = texts.flatMap(([language, document]) => (document.ok ? [[language, document.value] as const] : []));
  const files = { folder, structure: structure.value, texts: Object.fromEntries(words) };
  return { folder, part, files, problems: [] };
}

async function readDocument(path: string, folder: string, file: string) {
  const parsed = parseJson(await readFile(join(path, file), 'utf8'));
  return parsed.ok ? parsed : { ok: false as const, problem: { ...parsed.problem, file: `${folder}/${file}` } };
}
