import { readdirSync, readFileSync } from 'node:fs';
import { compileDefinition, type Compiled } from '../../survey-definitions/authoring/compile.ts';
import type { DefinitionFiles } from '../../survey-definitions/questionnaire/source.ts';

/** The questionnaires that the platform comes with, by folder. */
export const folders = [
  'annual-engagement',
  'post-session/ptc',
  'post-session/hsc',
  'post-session/ec',
  'post-session/cbc',
  'post-capacity-building',
  'post-capacity-building-follow-up',
] as const;

export type Folder = (typeof folders)[number];

const root = new URL('../../survey-definitions/', import.meta.url);

/** The documents of a folder, shared body included, by path below survey-definitions/. */
export function documentsIn(folder: string): ReadonlyMap<string, unknown> {
  const names = readdirSync(new URL(`${folder}/`, root)).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(`${folder}/${name}`, root), 'utf8'))]));
}

/** The documents compiled as the server does it; what is wrong with them is thrown. */
export function compiled(folder: Folder | 'example'): Compiled {
  const body = folder.startsWith('post-session/') ? filesOf('post-session', 'body.json') : undefined;
  const result = compileDefinition(filesOf(folder, 'definition.json'), body);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, undefined, 2));
  return result.value;
}

function filesOf(folder: string, structureFile: string): DefinitionFiles {
  const documents = documentsIn(folder);
  const texts = [...documents].filter(([name]) => name !== structureFile);
  return {
    folder,
    structure: documents.get(structureFile),
    texts: Object.fromEntries(texts.map(([name, document]) => [name.replace('.json', ''), document])),
  };
}
